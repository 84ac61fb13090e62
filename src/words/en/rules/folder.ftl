### The rules of the folder: that files can be read and records hold together.

unreadable-file = { $case ->
        [encoding] { $file } is not saved as UTF-8
        [name] { $file } has a name that cannot be read as UTF-8
        [unportable] { $file } has a name that not every computer can hold
        [unseen] { $file } has something in its name that cannot be seen
        [twin] { $file } has in effect the same name as another file
        [missing] { $file } is missing, although the meeting's folder is there
        [size] { $file } is larger than { $limit } MB and is not read
        [unsearched] { $file } is larger than { $limit } MB and is not searched for personal data
        [link] { $file } is a link to another place
        [folder] { $file } is a folder, but must be a file
        [file] { $file } is a file, but must be a folder
        [repository] { $file } is a git repository of its own
        [special] { $file } is no ordinary file
       *[syntax] { $syntax }
    }
    .title = A file cannot be read
    .help = { $case ->
        [encoding] Open the file in a text editor and save it again with the encoding UTF-8.
        [name] Rename the file. Use the letters a–z, digits and hyphens.
        [unportable] Rename the file. Use the letters a–z, digits and hyphens.
        [unseen] Type the name anew by hand. The sign � above shows where the unseen stands, for instance after the name was copied.
        [twin] Rename one of the files, or remove it. Not every computer tells small letters from capitals, and å, ä and ö can be stored in two ways.
        [missing] Add the file with at least a line date = … and the day of the meeting, or remove the folder.
        [size] Put large papers into the meeting's folder attachments, and shorten the file.
        [unsearched] Split the file, or remove what is not needed. See to it yourselves that it holds no personal data.
        [link] Put the file itself here instead of the link.
        [folder] Move the folder away, and put a plain text file here if there is to be a record.
        [file] Move the file away, and put a folder of the same name here.
        [repository] Move its folder .git away, so that the files belong to the same repository as the rest.
        [special] Move it away, and put an ordinary text file here if there is to be a record.
       *[syntax] { $advice }
    }{ $settings ->
        [none] {""}
       *[other] {" "}Until then only those of the network's own choices count that can be read.
    }
    .passage = Layout of the folder: each record is an ordinary text file in UTF-8, written in TOML 1.0
    .why = A file that cannot be read cannot be checked, and what it says is missing from pages and lists.

toml-unquoted-text = The text has no quotes
    .help = Put straight quotes around the text: key = "text". A day is written without: 2024-02-09.
toml-unopened-text = The text does not begin with a quote
    .help = Put a straight quote before the text: key = "text".
toml-unclosed-text = The text is not closed
    .help = Close the text with the same kind of quote that it begins with.
toml-curly-quotes = The quote is not straight
    .help = Write straight quotes: key = "text". Word processors make them curly, so use a text editor.
toml-unclosed-header = The heading is not closed
    .help = Close the heading with as many brackets as it begins with: [attendance] or [[terms]].
toml-unopened-list = The list does not begin with a bracket
    .help = Write the list in brackets: ["a", "b"].
toml-unclosed-list = The list that begins here is not closed
    .help = Close the list with a bracket, and put commas between its parts: ["a", "b"].
toml-unclosed-inline-table = The table that begins here is not closed
    .help = Close the table with { "}" } on the same line.
toml-missing-comma = A comma is missing
    .help = Put commas between the parts.
toml-extra-comma = There is a comma too many
    .help = Remove the comma.
toml-missing-value = A value is missing after the equals sign
    .help = Write the value, or remove the line.
toml-missing-equals = An equals sign is missing
    .help = Write key = value on a line of its own. A comment begins with #.
toml-extra-equals = There is an equals sign too many
    .help = Write key = value, one on each line.
toml-extra-words = There is something too much on the line
    .help = Write one key and one value on each line, without a comma after them. Quotes inside a text are written \".
toml-duplicate-key = The key stands twice
    .help = Remove one of the two. Several of a kind stand under a heading each, such as [[terms]].
toml-wrong-key = The key holds a character that may not stand there
    .help = Write the key with the letters a–z, digits and hyphens.
toml-missing-key = A key is missing
    .help = Write the key before the equals sign, or the heading between the brackets.
toml-no-such-day = There is no such day
    .help = Correct the day. It is written year-month-day, such as 2024-02-09.
toml-no-such-time = There is no such time
    .help = Correct the time. It is written hours:minutes:seconds, such as 09:00:00.
toml-wrong-date = This is neither a day nor a time
    .help = Write a day like 2024-02-09 and a time like 09:00:00. Put quotes around telephone numbers and other text.
toml-leading-zero = A number may not begin with zero
    .help = Put quotes around telephone numbers and codes. A time is written 09:00:00.
toml-boolean = Here must stand true or false
    .help = Write true for yes and false for no, in small letters.
toml-wrong-number = The number cannot be read
    .help = Write a whole number without spaces, such as 240. Put quotes around text.
toml-backslash = The backslash has a meaning of its own in quotes
    .help = Write \\ for a backslash, or / in a path.
toml-control-character = There is an invisible character here that may not be in the file
    .help = Remove the character. Type the line anew if you cannot see it.
toml-line-end = The line ends with a character that only old programs use
    .help = Save the file with ordinary line ends.
toml-too-deep = Lists and tables lie too deep in each other
    .help = Compare with another record of the same kind, and write it in the same way.
toml-not-understood = The file cannot be understood from here on
    .help = Correct the marked place. A line is written key = value, and text stands in quotes.

unknown-key = There is no key "{ $key }" here
    .title = A key is unknown
    .help = { $case ->
        [above] The key belongs to the beginning of the file. Move the line there, before the first heading in brackets.
        [near] Did you mean "{ $near }"?
       *[known] Remove the line, or use one of the keys { $known }.
    }
    .passage = Layout of the folder: a record has only the keys that are described. The key is what stands before the equals sign
    .why = A misspelt key would otherwise be passed over in silence, and what stands after it would never count.

wrong-value = { $case ->
        [missing-above] { key-is-missing }
        [missing] { key-is-missing }
        [not-a] "{ $key }" must be { $expected }, but here stands { $found }
        [unfit] "{ $key }" must be { $expected }, but here stands { $found ->
            [none] nothing
           *[other] "{ $found }"
        }
        [backwards] "{ $key }" ({ $found }) comes before "{ $begin }" ({ $since })
       *[not-one-of] "{ $found }" does not fit "{ $key }"
    }
    .title = A value is missing or cannot be right
    .related = the beginning
    .help = { $case ->
        [missing-above] { $count ->
            [one] Add a line { $key } = … at the beginning of the file.
           *[other] Add a line for each of them at the beginning of the file: { $lines }
        }
        [missing] { $count ->
            [one] Add { $key } = … here.
           *[other] Add a line for each of them here: { $lines }
        }
        [not-a] Write { $expected }.
        [unfit] Write { $expected }.
        [backwards] Mend one of them, so that the end does not come before the beginning.
       *[not-one-of] { $near ->
            [none] Use one of: { $known }.
           *[other] Did you mean "{ $near }"? Possible values: { $known }.
        }
    }
    .passage = Layout of the folder: each key (what stands before the equals sign) has its sort of value
    .why = A value of the wrong sort cannot be counted, compared or shown.

key-is-missing = { $count ->
        [one] The key "{ $key }" is missing
       *[other] Keys are missing: { $keys }
    }

expected-text = a text in quotes
expected-number = a whole number
expected-boolean = true or false
expected-date = a day without quotes, such as 2024-02-09
expected-time = a time without quotes, such as 09:00:00
expected-list = a list in brackets
expected-table = a table with keys of its own
expected-id = the name of a record in quotes
expected-day-of-year = a day of the year, such as "10-01"
expected-format = 1
expected-count = a whole number, not below zero
expected-meetings-per-year = a whole number from 1 to 366
expected-days = a number of days from 0 to 366
expected-minutes = a number of minutes from 0 to 1440
expected-year = a year of four digits, such as 2024
expected-municipality-code = the code of the municipality with four digits, such as "1496"
expected-email = an e-mail address, such as "given.family@example.org"
expected-host = the name of a website without https:// and slashes, such as "example.org"
expected-web-address = the address of a folder on the web, such as "https://example.org/network"
expected-time-zone = a time zone, such as "Europe/Stockholm"
found-text = a text
found-number = a number
found-number-out-of-range = a number that is too small or too large
found-fraction = a number with decimals
found-boolean = true or false
found-date = a day or a time
found-list = a list
found-table = a table

unknown-reference = { $case ->
        [empty] A name is missing here between the quotes
        [outside] The paper "{ $id }" lies outside the meeting's folder
       *[other] { $what } "{ $id }" does not exist
    }
    .title = A record refers to something that does not exist
    .help = { $case ->
        [empty] Write the name, or remove the line.
        [template] Put the name of the person's file in members, without .toml, in place of "{ $id }".
        [moved] Did you mean "{ $near }"? A meeting keeps its name when it moves.
        [outside] Put the file into { $file } and write, for example, "attachments/paper.pdf".
       *[other] { $near ->
            [none] { $case ->
                [area] Correct the spelling, or add the area under [[strategy.areas]] in the mandate.
                [rule] Run elevhalsa explain to see all rules.
                [record] Write the folder and the name of the file without its ending, such as "organisations/norrby".
                [paper] Correct the spelling, or put the file into { $file }.
                [name] Write the name of the file without its ending, such as "anna-pahittsson".
               *[file] Correct the spelling, or add { $file }.
            }
           *[other] Did you mean "{ $near }"?
        }
    }
    .passage = Layout of the folder: records refer to each other by the names of their files, and papers lie in the meeting's folder
    .why = A reference that leads nowhere loses somebody or something in lists and pages.
reference-organisation = The organisation
reference-mandate = The mandate
reference-area = The area
reference-assignment = The assignment
reference-review = The review
reference-member = The person
reference-working-order = The working order
reference-meeting = The meeting
reference-group = The working group
reference-activity = The activity
reference-feedback = The feedback
reference-dispatch = The dispatch
reference-rule = The rule
reference-record = The record
reference-paper = The paper

merge-conflict = { $file } holds two versions that were not merged
    .title = Two versions were not merged to the end
    .related = here too
    .help = Choose which lines are to stand, remove the lines that begin with <<<<<<<, ======= and >>>>>>>, and save.
    .passage = Layout of the folder: a record exists in one version only
    .why = Git leaves both versions in the file when two people have changed the same lines. Somebody must choose.

move-not-recorded = The folder is named { $planned-iso }, but the meeting has the day { $day-iso }, and no move is recorded
    .title = A meeting has another day than its folder, and no move is recorded
    .label = not the day of the folder
    .help = { $case ->
        [date] The minutes say { $planned }, so date is probably wrong: write date = { $planned-iso }. If the meeting was moved after all, that is recorded like this at the end of { $file }, with the day on which you moved it and the reason.
        [move] The minutes say { $day }, so the meeting was probably moved. Then write this at the end of { $file }, with the day on which you moved it and the reason. The folder keeps its name.
       *[either] { $status ->
            [held] If the meeting was held on { $planned }, write date = { $planned-iso }. If it was held on { $day }
           *[other] If the day is wrong, write date = { $planned-iso }. If the meeting was moved
        }, write this at the end of { $file }, with the day on which you moved it and the reason. The folder keeps its name.
    }

        {"["}[moves]]
        from = { $planned-iso }
        on = YYYY-MM-DD
        reason = "…"
    .passage = Layout of the folder: a meeting's folder is named after the day that was planned first, and moves stand in [[moves]]
    .why = With two days for one meeting nobody knows which is meant. A slip in the day can put a meeting into another year, so that it is missed where it belongs.

stray-file = { $file } has no place here
    .title = A file or a folder lies where it has no place
    .help = { $near ->
        [none] { $case ->
            [records] Only files whose names end with .toml lie here. Rename it if it is a record, or else move it away.
            [years] The files here are named after years, such as 2024.toml. Rename it, or move it away.
            [days] A folder for each meeting lies here. Its name is the first planned day, such as 2024-02-09.
            [meeting] A meeting's folder has { $known }. Put papers into attachments.
           *[top] Move it away. Here may stand { $known }.
        }
       *[other] Did you mean { $near }? Rename it if so, or else move it away.
    }
    .passage = Layout of the folder: each file has its place
    .why = A record with the wrong name or in the wrong place is not read, so what it says does not count.

placeholder-text = "{ $text }" is left over from a template
    .title = Text of a template is left over
    .help = Write what is to stand here, or remove it.{ $erratum ->
        [none] {""}
       *[other] {" "}{ $erratum }
    }
    .passage = Layout of the folder: records and minutes say what holds
    .why = What is left over from a template would go out on pages and in mail, and nobody would know what should have stood there.

not-a-member-then = { $name } was not in the network on { $day }
    .title = A person has a part on a day on which the person is not in the network
    .also = here too
    .ended = the person's role ended here
    .begins = the person's role begins only here
    .no-roles = the person has no role
    .help = { $case ->
        [ahead] Let somebody else do it: write that in { $file }, or remove the line. If the person is there then, correct the time of the person's role.
       *[then] Correct the time of the person's role, or remove the person here. Visitors are written as guests.
    }
    .passage = Layout of the folder: whoever leads, keeps minutes, presents, attends, decides or follows up is in the network that day
    .why = The register is to show who was in the network when. Where it and the meetings differ, one of them is wrong.

unused-person = { $name } has no role and is named nowhere
    .title = A person is in the register without a part
    .help = Add the person's role under [[terms]], or remove { $file }.
    .passage = General Data Protection Regulation, article 5.1 c: only the personal data that is needed
    .why = Personal data that nobody needs is not to be kept.

waiver-expired = { $rule ->
        [none] The waiver
       *[other] The waiver of { $rule }
    }{ $record ->
        [none] {""}
       *[other] {" "}for { $record }
    } ran until { $until }
    .title = A waiver has expired
    .help = Remove the waiver if the fault is mended. Otherwise write a new last day and the reason for it.
    .passage = The network's own choice (network.toml, [[waivers]]): a waiver has a last day
    .why = A waiver is for a time. When it has expired the fault counts again.

waiver-incomplete = { $case ->
        [privacy] The rule { $rule } cannot be off
        [milder] The rule { $rule } cannot be made milder
        [off] The rule { $rule } is off without a reason
       *[parts] { $rule ->
            [none] The waiver
           *[other] The waiver of { $rule }
        } lacks its { $parts }
    }
    .title = A waiver lacks its reason, its last day or what it is for
    .help = { $case ->
        [privacy] Remove the line. Waive one place at a time under [[waivers]].
        [milder] Remove the line. Waive one place at a time under [[waivers]].
        [off] Add [[waivers]] with rule, reason and until, without record.
       *[parts] A whole waiver looks like this. until is the day on which it ends{ $for ->
            [occurrence] , and occurrence is line and column, such as "12:5"
           *[other] {""}
        }.

        {"["}[waivers]]
        rule = "{ $rule ->
            [none] name-of-the-rule
           *[other] { $rule }
        }"{ $for ->
            [all] {""}
           *[other] {""}
        record = "{ $record }"
        }{ $for ->
            [occurrence] {""}
        occurrence = "{ $occurrence ->
                [none] …
               *[other] { $occurrence }
            }"
           *[other] {""}
        }
        reason = "{ $reason ->
            [none] …
           *[other] { $reason }
        }"
        until = { $until ->
            [none] YYYY-MM-DD
           *[other] { $until }
        }
    }
    .passage = The network's own choice (network.toml, [rules] and [[waivers]]): a waiver has rule, record, reason and last day
    .why = Who reads must see why something does not count as a fault, and until when.
waiver-part-rule = rule
waiver-part-record = record
waiver-part-occurrence = place (occurrence)
waiver-part-reason = reason
waiver-part-until = last day (until)
