### Help, answers and failures of the commands.

help-usage = Usage
help-commands = Commands
help-command = COMMAND
help-arguments = Arguments
help-options = Options
help-usage-options = [OPTIONS]
value-dir = DIR
value-direction = DIRECTION
value-id = ID
value-kind = KIND
value-number = NUMBER
value-rev = REV
value-rule = RULE
value-shell = SHELL
value-status = STATUS
value-year = YEAR
value-yyyy-mm-dd = YYYY-MM-DD
help-everywhere = Options that every command takes

command = Runs a network's year of meetings and its assignments: checks and overviews over a folder in git.
    .after =

        Start with: elevhalsa validate --year 2024
command-data-option = The network's folder. Else ELEVHALSA_DATA, else the nearest folder upwards with network.toml
command-today-option = The day that counts as today (YYYY-MM-DD). Else ELEVHALSA_TODAY, else the clock
command-lang-option = Language: sv or en. Else what network.toml says, and outside a network the language of the computer (LC_ALL, LC_MESSAGES or LANG)
command-color-option = Colour in the output: auto (in a terminal only), always or never
command-quiet-option = Show only what is wrong
command-verbose-option = Show more: what is waived too, or all that belongs to each duty
command-help-option = Show this help
command-version-option = Show the version
option-assignment = Only what concerns this assignment; may be given several times
option-year = Only this calendar year; may be given several times
option-as-of = Read the folder as it was in a revision in git, such as HEAD~1
option-json = Write as JSON, for other programs

command-validate = Check the folder against the mandate and show all that is wrong at once
    .after =

        Exit code: 0 no errors, 1 errors in the folder (with --strict warnings too), 2 could not run.
command-validate-year-option = Calendar year to check; may be given several times. Else this year
command-validate-all-years-option = Check every year: those in which something was done and those in which a mandate has run
command-validate-at-option = Check the folder as it was in a revision in git, such as HEAD~1
command-validate-staged-option = Check what is staged for the next commit
command-validate-since-option = Count only what has come since a version in git, such as origin/main
command-validate-strict-option = Let warnings count as errors in the exit code
command-validate-only-option = Check only this rule; may be given several times
command-validate-skip-option = Leave this rule out; may be given several times
command-validate-format-option = How the answer is written. Otherwise text
    .text = for those who read it themselves
    .json = for other programs
    .sarif = for tools that gather what checks have found
    .github = for GitHub Actions, which shows the faults beside their lines
    .junit = for build tools that read test results

command-explain = Explain a rule: why it exists, what it stands on, a wrong and a right example; or a statement of the mandate, such as D27
command-explain-rule-option = The rule's name, or the number of a statement of the mandate. Without a name all rules are listed

command-action = See and tick off what was promised at the meetings
command-action-list = List the actions by the day they are due
command-action-list-open-option = Only what is still to be done
command-action-list-owner-option = Only what this person has promised; may be given several times
command-action-list-year-option = Only what was promised at meetings of this calendar year; may be given several times
command-action-show = Show an action: who promised it, when, and what has become of it
command-action-show-id-option = The action's id: the meeting's id and which task of its minutes it is, such as 2024-02-09:3

command-activity = See and note what was done for the assignments outside meetings
command-activity-list = List the activities by day
command-activity-list-assignment-option = Only what was done for this assignment; may be given several times
command-activity-list-kind-option = Only this kind; may be given several times
    .values = record-activity-kind
command-activity-show = Show an activity
command-activity-show-id-option = The activity's id, such as 2024-10-18-fortbildningsdag

command-decision = See what the network has decided
command-decision-list = List the decisions by number
command-decision-show = Show a decision: where it was taken, for which assignments, and where it stands
command-decision-show-number-option = The decision's number: the year and its place in it, such as 2024:7

command-feedback = See and note what the network and the directors have told each other
command-feedback-list = List the feedback both ways by day
command-feedback-list-open-option = Only what waits for an answer
command-feedback-list-direction-option = Only what goes this way
    .values = record-feedback-direction
command-feedback-show = Show what was said and what came back
command-feedback-show-id-option = The feedback's id, such as 2024-02-09-fran-skolcheferna; for a point that stands in minutes alone the meeting's id and the point's number, such as 2024-02-09:1

command-meeting = See, plan and hold the meetings, from agenda to publication
command-meeting-list = List the meetings by day
command-meeting-list-status-option = Only meetings that have come this far; may be given several times
    .values = record-meeting-status
command-meeting-list-year-option = Only meetings of this calendar year; may be given several times
command-meeting-show = Show a meeting with its agenda, attendance, decisions and actions
command-meeting-show-id-option = The meeting's id: the day it was first planned for, such as 2024-02-09


command-duties = Show how each point of the mandate stands in a year: met, on track, at risk or missed
    .after =

        The answer is for the presidium and shows names. For what leaves the network: --audience public.
command-duties-year-option = Calendar year; may be given several times. Otherwise this year
command-duties-audience-option = Whom the answer is for. Otherwise internal
    .public = for everybody, with only those who agreed to have their names published
    .internal = for the network itself, with all who are responsible

command-completions = Print what lets the tab key complete commands for you
    .after =

        For example: elevhalsa completions bash > ~/.local/share/bash-completion/completions/elevhalsa
command-completions-shell-option = The shell: bash, elvish, fish, powershell or zsh
command-man = Write a manual page for each command
command-man-dir-option = The folder that the pages are written to
man-name = NAME
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-version = VERSION
man-extra = MORE

validate-clean = { $years ->
        [none] All is well. There are no meetings yet. { $members } members and { $rules } rules were checked.
       *[other] All is well in { $years }: { $meetings ->
            [one] 1 meeting
           *[other] { $meetings } meetings
        }, { $members ->
            [one] 1 person
           *[other] { $members } people
        } in the register, { $rules ->
            [one] 1 rule
           *[other] { $rules } rules
        }.{ $waived ->
            [0] {""}
            [one] {" "}1 waiver applies.
           *[other] {" "}{ $waived } waivers apply.
        }
    }
validate-found = Found { $found }{ $years ->
        [none] .
       *[other] {" "}for { $years }.
    } More: elevhalsa explain RULE
validate-nothing-new = Nothing new{ $years ->
        [none] {""}
       *[other] {" "}for { $years }
    }. { $known ->
        [one] 1 finding was there before
       *[other] { $known } findings were there before
    }, which does not count; show with --verbose.
validate-empty-years = Nothing to judge for { $empty }: there are neither meetings nor a mandate then. Is the year right?
validate-unasked-years = No mandate runs in { $unasked }, so what one would ask for was not checked.
validate-last-year = { $left ->
        [one] 1 thing is left from { $last }. See which: elevhalsa validate --year { $last }
       *[other] { $left } things are left from { $last }. See which: elevhalsa validate --year { $last }
    }
validate-known-heading = Were there before and do not count:
validate-waived-heading = Waivers that apply:
count-errors = { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }
count-warnings = { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    }
count-infos = { $infos ->
        [one] 1 info
       *[other] { $infos } infos
    }
count-known = { $known ->
        [one] 1 from before
       *[other] { $known } from before
    }
count-waived = { $waived ->
        [one] 1 waived
       *[other] { $waived } waived
    }
left-out = { $count ->
        [one] note: 1 item could not be read and is missing here.
       *[other] note: { $count } items could not be read and are missing here.
    } Run elevhalsa validate to see what.

explain-wrong = Wrong:
explain-right = Right:
explain-rules = Rules that watch it:
explain-standing = How it stands this year is shown by elevhalsa duties, and more of a rule by elevhalsa explain RULE.
column-action = Action
column-due = Due
column-number = Number
column-decision = Decision
column-id = Id
column-day = Day
column-place = Place
column-status = Status
column-minutes = Minutes
column-name = Name
column-organisation = Organisation
column-roles = Roles
action-list-empty = No actions.
action-list-none-open = No open actions.
action-show-title = Action { $id }
action-state-open = open
action-state-overdue = overdue
action-state-done = done
action-state-carried-on = see { $id }
activity-list-empty = No activities.
meeting-list-next = Next meeting: { $day }.
meeting-kind-extra = extra
seat-without-organisation = without organisation
meeting-passed = the day has passed
decision-list-empty = No decisions.
decision-list-preliminary = Numbers from { $number } on can change until the minutes of { $day } are final.
decision-list-unnumbered = Decisions without a number come after minutes that cannot be read.
decision-show-title = Decision { $number }
decision-show-preliminary = The number can change until the minutes of { $day } are final.
feedback-list-empty = No feedback.
feedback-list-none-open = No feedback waits for an answer.
feedback-list-unrecorded = What has a meeting's id and a number stands in minutes alone. The answer gets a place with elevhalsa feedback answer ID.
feedback-show-unrecorded = The point stands in minutes alone. The answer gets a place with elevhalsa feedback answer.
feedback-title-from-directors = Feedback from the directors
feedback-title-to-directors = Feedback to the directors
feedback-direction-from-directors = from the directors
feedback-direction-to-directors = to the directors
feedback-state-open = waits for an answer
feedback-state-late = no answer by the meeting of { $day }
feedback-state-answered = answered { $day }
feedback-state-nothing-to-answer = needs no answer
meeting-list-empty = No meetings.
member-list-empty = Nobody is in the network on { $day }.
fact-kind = Kind
fact-day = Day
fact-until = Until
fact-by = Brought by
fact-organisations = Took part
fact-note = Note
fact-reason = Reason
fact-prepared = Prepared
not-yet = not yet
agenda-not-yet = not yet, due by { $day }
fact-agenda-sent = Agenda sent
fact-proposal = Proposal
fact-papers = Papers
fact-owner = Owner
fact-due = Due
fact-on-agenda = Taken up
fact-promised = Promised
fact-earlier = Earlier
fact-meeting = Meeting
fact-item = Item
fact-assignments = Assignments
fact-stands = Stands in
fact-id = Id
fact-status = Status
fact-time = Time
fact-place = Place
fact-link = Link
fact-cancelled = Cancelled
fact-moved = Moved from
fact-chair = Chair
fact-secretary = Secretary
fact-minutes = Minutes
fact-published = Published
heading-agenda = Agenda
heading-answer = Answer
heading-attendance = Attendance
heading-decisions = Decisions
heading-actions = Actions
heading-errata = Corrections
apologies = apologies
guests = Guests
attended-for = for { $name }
attended-in-part = a part of the meeting
due = by

usage-no-value = { $argument } needs a value
usage-wrong-value = "{ $value }" does not fit { $argument }{ $known ->
        [none] {""}
       *[other] . Possible values: { $known }
    }
usage-unknown-argument = There is no option { $argument }
usage-unknown-command = There is no command "{ $command }"
usage-missing-command = A command is missing
usage-missing-argument = A value is missing: { $argument }
usage-conflict = { $argument } cannot be used together with { $prior }
usage-number-of-values = { $argument } got the wrong number of values
usage-not-utf8 = The command line has characters that cannot be read as UTF-8
usage-other = The command line cannot be understood
usage-unknown-word = "{ $argument }" cannot be understood here
usage-wrong-day = "{ $value }" is no day for { $argument }: { $part ->
        [year] the year must be from { $first } to { $last }
        [month] there is no month { $found }
        [day] that month has no day { $found }
       *[shape] a day is written year-month-day
    }
    .help = Write the day as YYYY-MM-DD, such as 2024-02-09.
usage-near = Did you mean { $near }?
usage-list-of-what = Write what you want to see, such as elevhalsa meeting list or elevhalsa member list. Run with --help for all that can be listed.
usage-help = Run with --help to see what there is.

no-network-here = Finds no network in { $path }, in any folder above it, or in network-data
    .help = Go to the folder that holds network.toml, or name it with --data DIR.
no-network-there = There is no network in { $path }
    .help = Name the folder that holds network.toml.
no-network-in-tree = There is no network.toml in that revision of the folder
    .help = Choose a revision that has the network's folder, such as HEAD.
no-network-staged = There is no network.toml among what is staged for the next commit
    .help = Add the files with git add and try again.
no-current-folder = The folder that you stand in cannot be read
folder-not-opened = The folder { $path } cannot be read
file-not-read = The file { $path } cannot be read
file-not-written = The file { $path } cannot be written
file-in-the-way = The file { $path } cannot be written: something that is no ordinary file bears its name
    .help = Move it away, or name another folder.
file-not-ours = The file { $path } is not written over: the tool has not made it
    .help = Move it away, or name another folder.
files-written = { $count ->
    [0] Everything in { $path } is as it should be already
    [one] Wrote 1 file in { $path }
   *[other] Wrote { $count } files in { $path }
}
folder-not-made = The folder { $path } cannot be made
no-repository = The folder { $path } lies in no git repository
    .help = Run without { $option }, or make a repository with git init.
repository-not-yours = The git repository { $path } is owned by somebody else, so it is not read
    .help = If you trust it: run git config --global --add safe.directory { $path }
repository-not-read = The git repository with { $path } cannot be read
    .help = Run without { $option }. The tool cannot read repositories with reftable or SHA-256.
index-not-read = What is staged for commit in git cannot be read
    .help = Run git status and see whether git itself can read it.
index-split = Git has split what is staged for commit over several files, which the tool cannot read
    .help = Run git update-index --no-split-index and try again.
index-sparse = Git has shortened the list of what is staged for commit, which the tool cannot read
    .help = Run git sparse-checkout reapply --no-sparse-index and try again.
no-revision = There is no revision { $revision } in git
    .help = Name HEAD, a branch, a tag or a commit. See git log.
no-commits = There is no commit in the repository yet
    .help = Run without { $option }, or make a commit first.
no-revision-shallow = The revision { $revision } is not in the part of the history that was fetched
    .help = Fetch the whole history with git fetch --unshallow.
no-commit = { $revision } is no whole revision of the repository
    .help = Name a commit, a branch or a tag, such as HEAD. The network's folder is found all the same.
format-unknown = The folder has layout { $format }, but this version of the tool reads layout { $known }
    .help = Install a newer version of elevhalsa.
unknown-rule = There is no rule { $rule }
    .help = Run elevhalsa explain to see all rules.
unknown-rule-near = There is no rule { $rule }
    .help = Did you mean { $near }?
unread-record = { $file } cannot be read
    .help = Run elevhalsa validate to see what is wrong.
unknown-record = { $kind ->
        [action] There is no action { $id }
        [activity] There is no activity { $id }
        [assignment] There is no assignment { $id }
        [decision] There is no decision { $id }
        [feedback] There is no feedback { $id }
        [group] There is no working group { $id }
        [mandate] There is no mandate { $id }
        [meeting] There is no meeting { $id }
        [member] There is no person { $id }
        [organisation] There is no organisation { $id }
       *[other] There is no { $id }
    }
    .help = { $near ->
        [none] {""}
       *[other] Did you mean { $near }?{" "}
    }Run elevhalsa { $kind } list to see them all.
meeting-moved = The meeting { $id } has another id, because it was moved
    .help = Run elevhalsa meeting show { $near }.
system-not-found = it does not exist
system-permission-denied = you are not allowed to do that
system-already-exists = something else is there already
system-read-only = the disk is write-protected
system-not-a-folder = it is no folder
system-storage-full = the disk is full
