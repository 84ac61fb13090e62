### Help, questions, answers and failures of member import.

command-member-import = Take in the list that the network has today, from Excel or CSV
    .after =

        The headings may stand in any order: Namn (or Förnamn and Efternamn), Kommun, Titel, E-post, Roll, Från, Till. Other columns are not taken in, and neither are telephone numbers. An empty cell changes nothing, and nobody loses a role or leaves the network because the list lacks it, unless you give --replace.
command-member-import-file-option = The file: .xlsx or .csv
command-member-import-on-option = The day from which the list counts; today otherwise
command-member-import-replace-option = The list is the whole network: whoever is not in it leaves the day before
command-member-import-yes-option = Do not ask
member-import-left-out = Columns that are not taken in: { $columns }.
member-import-same = The list says what the register says. Nothing was changed.
member-import-new = New ({ $count }):
member-import-changed = Changed ({ $count }):
member-import-gone = Leaving the network ({ $count }):
member-import-newcomer = { $name }, { $organisation }: { $roles } from { $from }
member-import-leaver = { $name }, { $organisation }: not in the list, last day { $day }
member-import-title = title { $to }{ $from ->
        [none] {""}
       *[other] {" "}instead of { $from }
    }
member-import-email = e-mail { $to }{ $from ->
        [none] {""}
       *[other] {" "}instead of { $from }
    }
member-import-role = { $role } from { $from }
member-import-until = last day { $day }
member-import-file-question = In which file is the list?
member-import-missing = Not in the list, but staying ({ $count }). If they are to leave the network, give --replace:
member-import-leave-question = Do those who are not in the list leave the network?
member-import-question = Change the register so: { $new } new, { $changed } changed, { $gone } leaving?
story-member-import = Take in a list of members: { $new } new, { $changed } changed, { $gone } leaving
    .done = The register is up to date: { $new } new, { $changed } changed, { $gone } leaving.
    .next = Next: elevhalsa member list
list-place = Row { $row }{ $column ->
        [none] {""}
       *[other] , column { $column } ({ $heading })
    }:
list-wrong-no-name = the name is missing.
list-wrong-no-organisation = { $name } is new, which takes a municipality or another organisation.
list-wrong-organisation = there is no organisation “{ $cell }”.{ $near ->
        [none] {""}
       *[other] {" "}Did you mean { $near }?
    }
list-wrong-email = “{ $cell }” is no e-mail address.
list-wrong-role = “{ $cell }” is no role. { $near ->
        [none] Write representative, deputy or chair, for example.
       *[other] Did you mean { $near }?
    }
list-wrong-day = “{ $cell }” is no day. Write it as 2027-01-31.
list-wrong-identity-number = here stands a personal identity number: { $cell }. Take it out.
list-wrong-elsewhere = { $name } is in the register, but for { $about }. If it is the same person: change the organisation in the person's file. If it is somebody else: use member new with an id of your own.
list-wrong-namesake = another { $name } is in the register or in the list. Use member new with an id of your own.
list-wrong-namesakes = several people from { $about } are called { $name } in the register. Give the e-mail address in the list, so that it is seen who is meant.
list-wrong-turned = { $name } is not in the register, but { $about } is. If it is the same person: write the name so. If it is somebody else: use member new.
list-wrong-backwards = the end comes before the beginning for { $name }.
list-is-wrong = The list has { $count ->
        [one] one fault
       *[other] { $count } faults
    }, and nothing was taken in
    .help = Mend in the list what stands above, save it and run the command again.
list-without-headings = There are no headings in the list
    .help = One of the first rows has the heading Namn, or Förnamn and Efternamn. Other headings: Kommun, Titel, E-post, Roll, Från, Till.
list-too-large = The file { $path } is too large to be a list of members
    .help = Save the list alone in a file of its own, without empty rows and columns.
list-not-read = The file { $path } cannot be read as a list
    .help = Save it in Excel as a workbook (.xlsx) without a password, or as CSV.
