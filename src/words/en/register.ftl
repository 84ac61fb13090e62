### People, organisations, mandates, assignments and working groups in the answers of the commands.

value-state = STATE
value-role = ROLE
option-role = Only this role; may be given several times
    .values = record-member-terms-role
option-organisation = Only this organisation; may be given several times
option-on = The day. Else today

command-member = See and change who is in the network
    .after =

        The answers hold personal data and are for yourselves, not for publication.
command-member-list = List those who are in the network on a day, in order of family names
command-member-show = Show a person with roles, working groups and meetings
command-member-show-id-option = The person's id: the name of the file, such as anna-pahittsson

command-organisation = See the municipalities and the other organisations
command-organisation-list = List the organisations with those who stand for them on a day
command-organisation-list-kind-option = Only this kind; may be given several times
    .values = record-organisation-kind
command-organisation-show = Show an organisation with those who stand for it now and did before
command-organisation-show-id-option = The organisation's id: the name of the file, such as storby

command-assignment = See, follow up and revise the assignments of the mandate
command-assignment-list = List the assignments with their state and latest judgement
    .after =

        Without --mandate and --year the assignments of the mandate that runs today are shown.
command-assignment-list-state-option = Only those in this state; may be given several times
    .values = record-assignment-state
command-assignment-list-mandate-option = Only this mandate; may be given several times
command-assignment-list-year-option = The assignments of this calendar year, as they stood at its end
command-assignment-show = Show an assignment with its follow-ups, revisions and what was done
command-assignment-show-id-option = The assignment's id: the name of the file. See assignment list
command-assignment-show-year-option = Only what was done in this calendar year; may be given several times

command-group = See, start and end working groups
command-group-list = List the working groups with convener and latest report
command-group-list-open-option = Only those that exist today
command-group-show = Show a working group with its members, assignments and reports
command-group-show-id-option = The working group's id: the name of the file. See group list

command-mandate = See the mandates, and begin the next period
command-mandate-list = List the mandates by their first days
command-mandate-show = Show a mandate with its strategy and assignments
command-mandate-show-id-option = The mandate's id, such as 2023-2026. Else the one that runs today

period = { $from ->
        [none] until { $until }
       *[other] { $until ->
            [none] from { $from }
           *[other] { $from }–{ $until }
        }
    }
until-open = open

column-role = Role
column-from = From
column-until = Until
column-seat = Represented by
column-assignment = Assignment
column-judgement = Judgement

fact-standing = In the network
fact-organisation = Organisation
fact-title = Title
fact-email = E-mail
fact-phone = Telephone
fact-publish = May be published
fact-code = Municipality code
fact-aliases = Also called
fact-seat = Represented by

heading-terms = Roles
heading-groups = Working groups
heading-attended = Latest meetings
heading-follow-ups-by = Follow-ups
heading-members = In the network
heading-others = Before or to come
heading-vacancies = Without a representative

standing-member = yes
standing-future = from { $day }
standing-former = until { $day }
standing-none = no, there is no role on record

publish-name = name
publish-email = e-mail
publish-phone = telephone
publish-nothing = nothing

attended-present = present
attended-absent = apologies

member-list-nobody = Nobody in the network on { $day } fits the choice.
organisation-list-empty = No organisations.

seat-empty = nobody
seat-vacant = nobody{ $until ->
        [none] {" "}since { $from }
       *[other] {" "}{ $from }–{ $until }
    }{ $reason ->
        [none] {""}
       *[other] : { $reason }
    }

organisation-kind-municipality = municipality
organisation-kind-association = association
organisation-kind-directors-network = directors' network
organisation-kind-region = region
organisation-kind-other = other

judgement-not-started = not started
judgement-on-track = on track
judgement-at-risk = at risk
judgement-done = done

column-title = Title
column-assignments = Assignments
column-judged = Latest judgement
column-group = Working group
column-convener = Convener

fact-valid = Valid
fact-commissioner = Commissioner
fact-document = Signed
fact-strategy = Strategy
fact-areas = Areas
fact-predecessor = Predecessor
fact-successor = Successor
fact-mandate = Mandate
fact-section = Section
fact-continues = Continues
fact-continued-by = Continued by
fact-purpose = Purpose
fact-convener = Convener
fact-silent = No report

heading-assignments = Assignments
heading-follow-ups = Follow-ups
heading-reviews = Revisions
heading-work = What was done
heading-group-members = Members
heading-reports = Reports

since = since
state-active = active
state-dormant = dormant
state-superseded = superseded
state-completed = completed
judged-never = none yet
revision-unchanged = unchanged
revision-changed = changed
revision-new = new
revision-ended = ended
phase-past = has ended
phase-running = runs
phase-future = has not begun
mandate-days-left = { $days ->
        [0] today is the last day
        [one] 1 day left
       *[other] { $days } days left
    }
mandate-no-successor = none yet
mandate-list-empty = No mandates.
no-mandate-on = No mandate runs on { $day }
    .help = Run elevhalsa mandate list to see all.
assignment-list-empty = No assignments.
assignment-list-no-mandate = No mandate runs on { $day }.
work-item = Item
work-decision = Decision
work-action = Action
work-activity = Activity
work-report = Report
work-more = … and { $count } more before that (show with -v)
work-none = nothing yet
group-open = { $day ->
        [none] no report yet
       *[other] report { $day }
    }
group-ended = ended { $day }
group-begins = begins { $day }
group-list-empty = No working groups.
group-not-heard = { $count ->
        [one] one meeting, { $day }
       *[other] { $count } meetings in a row, since { $day }
    }
convener-none = nobody
reported-never = none yet
report-final = Final report
