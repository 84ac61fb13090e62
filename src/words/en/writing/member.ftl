### Help, questions, answers and failures of member new, end, role and vacancy.

option-from = The first day; today otherwise
option-own-id = An id of your own; made of the name or the title otherwise
option-until = The last day; open otherwise

command-member-new = Take somebody into the network
command-member-new-name-option = Given name and family name, in that order
command-member-new-organisation-option = The organisation that the person comes from: its id or name
command-member-new-role-option = The role, such as representative; may be given several times
    .values = record-member-terms-role
command-member-new-title-option = The title at work
command-member-new-email-option = The e-mail address at work
command-member-new-phone-option = The telephone number at work
command-member-new-publish-option = What may stand on public pages; may be given several times. Nothing otherwise
    .values = record-member-publish
command-member-new-from-option = The first day in the roles; today otherwise
member-new-name-question = What is the person's name?
member-new-organisation-question = Which organisation does the person come from?
member-new-role-question = Which roles does the person get?
member-new-from-question = From which day?
member-new-more-question = What else do you want to note?
member-new-title-question = What is the person's title at work?
member-new-email-question = What is the person's e-mail address at work?
member-new-phone-question = What is the person's telephone number at work?
member-more-title = the title
member-more-email = the e-mail address at work
member-more-phone = the telephone number at work
member-more-publish = that the name may stand on public pages
story-member-new = Take in somebody from { $organisation }: { $roles }
    .done = { $name } is in the network from { $from }: { $roles }, { $organisation }.
    .next = Next: elevhalsa member show { $id }
member-exists = { $name } is there already, with the id { $id }
    .help = If it is the same person: elevhalsa member role { $id }. If it is somebody else of the same name: give an id of your own with --id.
no-id-from-name = No file can be named after “{ $name }”
    .help = Give an id of your own with --id, in the letters a–z.
id-holds-personal-data = The name of the file holds a personal identity number: { $id }
    .help = Write it without the number.

command-member-end = End all roles of somebody on a day, with a successor or a vacancy
    .after =

        A successor who is not in the register is taken in, if you write the whole name.
command-member-end-id-option = The person's id or name
command-member-end-on-option = The last day in the network
command-member-end-successor-option = Who takes over the seat the day after: an id, or the name of somebody new. Being the chair or in the presidium is not handed on
command-member-end-vacancy-option = Note that the seat is empty from the day after, for this reason
command-member-end-vacant-until-option = The day by which the seat is to be filled
member-end-id-question = Who leaves the network?
member-end-on-question = Which is the last day?
member-end-seat-question = Who takes over as representative?
member-end-seat-new = somebody who is not in the register
member-end-seat-nobody = nobody yet: note a vacancy
member-end-seat-later = that is noted later
story-member-end = { $case ->
        [taken] Change the { $handed } for { $organisation } after { $day }
        [vacant] End a seat from { $organisation } after { $day }, vacant for now
       *[other] End a seat from { $organisation } after { $day }: { $roles }
    }
    .done = { $name } leaves the network after { $day }: { $roles }.{ $case ->
        [taken] {" "}{ $successor } becomes { $handed } for { $organisation } from { $next }.{ $left ->
            [none] {""}
           *[other] {" "}The network itself appoints somebody to the rest: { $left }.
        }
        [vacant] {" "}{ $organisation } is without a representative from { $next }, and that is noted.
       *[other] {""}
    }
    .next = { $case ->
        [taken] Next: elevhalsa member list --on { $next-iso }
        [vacant] When the seat is filled: elevhalsa member new --organisation { $organisation-id } --role representative
        [open] Next: elevhalsa member new --organisation { $organisation-id } --role representative --from { $next-iso }. If it takes time: elevhalsa member vacancy { $organisation-id }
       *[other] Next: elevhalsa member list --on { $next-iso }
    }
member-has-left = { $name } has no role after { $day }
    .help = See the roles with elevhalsa member show { $id }.
successor-elsewhere = { $name } does not come from { $organisation }
    .help = Choose somebody from there, or write the whole name of somebody new.
successor-leaves = { $name } cannot succeed themselves

command-member-role = Give somebody a role from a day, or end one
    .after =

        For example: elevhalsa member role bo-exempelgren --give chair --from 2027-01-01 --replace
command-member-role-id-option = The person's id or name
command-member-role-give-option = The role that the person gets; may be given several times
    .values = record-member-terms-role
command-member-role-end-option = The role that the person leaves; may be given several times
    .values = record-member-terms-role
command-member-role-from-option = The first day in the new roles; today otherwise
command-member-role-until-option = The last day: in the roles that are left, otherwise in the new ones. Without it roles are left the day before --from, otherwise today
command-member-role-replace-option = Whoever has the role leaves it the day before
member-role-id-question = Whose roles are to change?
member-role-roles-question = Which roles is the person to have?
member-role-from-question = From which day do the new roles count?
member-role-until-question = Last day of the roles that end?
member-role-replace-question = Is { $day } the last day of { $held }?
member-role-holder = { $name } ({ $roles })
story-member-role = Change the roles of somebody from { $organisation }: { $given ->
        [none] {""}
       *[other] { $given } from { $from }
    }{ $ended ->
        [none] {""}
       *[other] { $given ->
            [none] {""}
           *[other] ;{" "}
        }{ $ended } until { $last }
    }
    .done = { $name }: { $given ->
        [none] {""}
       *[other] { $given } from { $from }
    }{ $ended ->
        [none] .
       *[other] { $given ->
            [none] {""}
           *[other] ;{" "}
        }{ $ended } until { $last }.
    }{ $relieved ->
        [none] {""}
       *[other] {" "}Leaving the day before: { $relieved }.
    }
    .next = Next: elevhalsa member show { $id }
role-is-held = { $name } is { $role } already on { $day }
role-is-not-held = { $name } is not { $role } after { $day }
roles-stay = { $name } has those roles already. Nothing was changed.

command-member-vacancy = Note that a municipality is without a representative, or prolong that
    .after =

        When you note a new representative, the vacancy ends by itself.
command-member-vacancy-organisation-option = The organisation's id or name
command-member-vacancy-reason-option = Why the seat is empty
command-member-vacancy-from-option = The first day; otherwise the one after the last representative
command-member-vacancy-until-option = The day by which the seat is to be filled; open otherwise
member-vacancy-organisation-question = Which municipality is without a representative?
member-vacancy-reason-question = Why is the seat empty?
member-vacancy-from-question = From which day?
member-vacancy-until-question = Until which day? After it you are reminded.
story-member-vacancy = Note that { $organisation } has no representative from { $from }: { $reason }
    .done = { $organisation } is without a representative from { $from }{ $until ->
        [none] {" "}until further notice
       *[other] {" "}to { $until }
    }: { $reason }
    .next = When the seat is filled: elevhalsa member new --organisation { $id } --role representative
no-seat = { $organisation } has no seat in the network that has to be filled
    .help = Only a municipality or an association can have a vacancy.
seat-is-filled = { $organisation } has a representative on { $day }: { $name }
    .help = If the person leaves: elevhalsa member end { $id } --on DAY --vacancy "REASON"

command-member-forget = Take out the personal data of somebody who has left the network
    .after =

        The organisation and the times stay, so that attendance and counts of earlier meetings hold. Running text is not rewritten: the tool shows where the name still stands. The history in git keeps the data until somebody rewrites it.
command-member-forget-id-option = The person's id or name
command-member-forget-by-option = Who answers for the erratum, where the person is mentioned in final minutes
command-member-forget-yes-option = Do not ask
member-forget-id-question = Who is to be forgotten?
member-forget-by-question = Who answers for the erratum in final minutes?
member-forget-question = Remove the name and contact details of { $name }?
member-forget-reason = Personal data of a former member removed
member-forget-left = Here the name still stands in running text. Minutes are official documents, so rewrite them only if the name is not needed, and note why. Attachments were not searched.
former-member = Former member { $number }
former-member-id = former-member-{ $number }
story-member-forget = Remove the personal data of a former member from { $organisation }
    .done = { $name } is called { $former } in the folder from now on. The organisation and the times stay.
    .next =
        The history in git keeps the data, in every copy. If it is to go there too: talk to whoever looks after the repository, and write a file words.txt with the lines
        { $name }==>{ $former }
        { $id }==>{ $new-id }
        and a line for the e-mail address. Then run git filter-repo --replace-text words.txt --path-rename { $file }:{ $new-file }. After that everybody else fetches the repository anew and throws old copies away.
member-is-here = { $name } is in the network
    .help = End the roles first: elevhalsa member end { $id } --on DAY
