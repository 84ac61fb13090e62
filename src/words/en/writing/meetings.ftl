### The secretary's way through a meeting: agenda, call, minutes, publication.

value-file = FILE
value-name = NAME

command-meeting-agenda = Fill the agenda in with what belongs there, or add an item
    .after =

        Without --add these are added: standing items, open actions, feedback without an answer, the reports of working groups, postponed items, and assignments that have not been taken up this year. What stands there already does not change.
command-meeting-agenda-add-option = Add an item with this title
command-meeting-agenda-kind-option = The kind of the item
    .values = record-meeting-agenda-kind
command-meeting-agenda-presenter-option = Who presents the item
command-meeting-agenda-minutes-option = How many minutes the item may take
command-meeting-agenda-assignment-option = An assignment that the item is about; may be given several times
command-meeting-agenda-proposal-option = What the presidium proposes
command-meeting-agenda-paper-option = A paper in the meeting's folder, such as attachments/paper.pdf; may be given several times
command-meeting-prepare = Note that the meeting is prepared, and see what is missing
command-meeting-prepare-on-option = The day on which the presidium prepared the meeting, otherwise today
command-meeting-call = Draft the call to the meeting, and note when it was sent
    .after =

        The tool sends nothing. Copy the draft into your mail program, or open the mail that --out lays in a folder. Then run the command with --sent.
command-meeting-call-out-option = The folder that the call is laid in: a mail to open and send, and the meeting as a calendar file
command-meeting-call-sent-option = Note that the call was sent on this day
command-meeting-minutes = Lay out the minutes: attendance, the headings of the agenda, open actions
command-meeting-attend = Note who came to the meeting
    .after =

        The first time it is enough to name those who were absent, or those who were present; the rest is filled in from the register. Later only those whom you name are moved. Without names a list is shown to mark people on.
command-meeting-close = Close the meeting, and make its minutes reviewed or final
    .after =

        What is written in the minutes is saved in git at the same time. Final minutes are sealed with a digest. If they have to change afterwards: correct the text, and run the command with --erratum and --by.
command-meeting-close-reviewed-option = The day by which somebody else had read the minutes
command-meeting-close-final-option = The day on which the minutes became final
command-meeting-close-erratum-option = What is corrected in final minutes, and why
command-meeting-close-by-option = Who corrected
command-meeting-publish = Note where and when the minutes were published
command-meeting-publish-url-option = The address of the page
command-meeting-publish-on-option = The day on which they were published, otherwise today
command-action-done = Tick an action off
    .after =

        Final minutes do not change. An action from them is ticked off in the minutes that follow.
command-action-done-id-option = The action's id, such as 2024-02-09:3. See action list --open
option-present = Those who came, with commas between
option-absent = Those who did not come, with commas between
option-deputy = Who did not come and who came instead, such as anna-pahittsson=bo-exempelgren; may be given several times
option-partial = Who came for a part, such as "anna-pahittsson=until 11"; may be given several times
option-guest = A guest, with the organisation behind a comma; may be given several times
option-chair = Who led the meeting, otherwise the network's chair
option-secretary = Who wrote, otherwise the network's secretary

meeting-hours = { $start }–{ $end }
meeting-question = Which meeting?
meeting-attend-question = Who came? Those who were expected are marked.
meeting-publish-url-question = What is the address of the page?
meeting-close-by-question = Who corrected?
action-done-question = Which action is done?

agenda-open-actions = Open actions
agenda-answer-to-directors = Answer to { $directors }: { $about }
agenda-answer-from-directors = Answer from { $directors }: { $about }
agenda-report = Report: { $about }

story-meeting-agenda = Draw up the agenda of the meeting of { $day }
    .done = { $added ->
        [one] The agenda of the meeting of { $day } has got one more item, and has { $count } now.
       *[other] The agenda of the meeting of { $day } has got { $added } more items, and has { $count } now.
    }
    .unchanged = The agenda of the meeting of { $day } has what belongs there already.
story-meeting-prepare = Note that the meeting of { $day } is prepared
    .done = The meeting of { $day } was prepared on { $on }.
    .unchanged = It is noted already that the meeting of { $day } was prepared on { $on }.
story-meeting-call = Note that the call to the meeting of { $day } was sent
    .done = The call to the meeting of { $day } was sent on { $sent }.
    .next = Next, when the meeting is held: elevhalsa meeting minutes { $id }
    .unchanged = It is noted already that the call to the meeting of { $day } was sent on { $sent }.
story-meeting-minutes = Lay out the minutes of the meeting of { $day }
    .done = The minutes of the meeting of { $day } are laid out, ready to be written in.
    .next = Next, when they are written: elevhalsa meeting close { $id }
story-meeting-attend = Note who came to the meeting of { $day }
    .done = It is noted who came to the meeting of { $day }: { $present } came, { $absent } did not.
    .next = { $stage ->
        [final] Next: elevhalsa meeting show { $id }
       *[other] Next: elevhalsa meeting close { $id }
    }
    .unchanged = That is noted already of the meeting of { $day }.
story-meeting-close = { $stage ->
        [final] Make the minutes of the meeting of { $day } final
        [reviewed] Note that the minutes of the meeting of { $day } are reviewed
       *[draft] Close the meeting of { $day }
    }
    .done = { $stage ->
        [final] The meeting of { $day } is closed, and its minutes are final.
        [reviewed] The meeting of { $day } is closed, and its minutes are reviewed.
       *[draft] The meeting of { $day } is closed. Its minutes are a draft.
    }
    .next = { $stage ->
        [final] Next, when they are on the web: elevhalsa meeting publish { $id }
        [reviewed] Next: elevhalsa meeting close { $id } --final YYYY-MM-DD
       *[draft] Next: elevhalsa meeting close { $id } --reviewed YYYY-MM-DD
    }
    .unchanged = The meeting of { $day } is closed like that already.
story-meeting-erratum = Correct the minutes of the meeting of { $day }: { $reason }
    .done = The correction of the minutes of the meeting of { $day } is noted.
    .next = Next, when the new text is on the web: elevhalsa meeting publish { $id }
story-meeting-publish = Note that the minutes of the meeting of { $day } are published
    .done = The minutes of the meeting of { $day } were published on { $on }.
    .next = Next: elevhalsa report directors
    .unchanged = It is noted already that the minutes of the meeting of { $day } were published on { $on }.
story-action-done = Tick off the action “{ $action }”
    .done = The action { $id } is done: { $action }
    .next = Next: elevhalsa action list --open
    .unchanged = The action { $id } is done already: { $action }

next-meeting-prepare = Next: elevhalsa meeting prepare { $id }
next-meeting-call = Next: elevhalsa meeting call { $id }

heading-open-actions = Open actions
heading-owed-to-directors = { $directors } waits for an answer
heading-owed-by-directors = The network waits for an answer from { $directors }
heading-lacks = This is missing
matter-due = by { $day }
matter-overdue = overdue, was to be done by { $day }
lack-place = a place or a link. Run elevhalsa meeting change { $title } --place PLACE
lack-hours = when it begins and ends. Run elevhalsa meeting change { $title } --start HH:MM --end HH:MM
lack-agenda = an agenda. Run elevhalsa meeting agenda
lack-standing = the standing item “{ $title }”
lack-presenter = somebody to present “{ $title }”
lack-proposal = a proposal for the decision under “{ $title }”
lack-paper = the paper { $title }, which is not in the meeting's folder

call-to = To:
call-about = Subject:
call-file = call-{ $id }
call-subject = Call to { $title }, { $long }, { $network }
call-greeting = Hello,
call-opening = Here is the call with its agenda.
call-time = Time:
call-place = Place:
call-link = Link:
call-apologies = If you cannot come, tell
call-proposal = Proposal:
call-papers = Papers:
call-closing = Kind regards
call-written = The call lies in { $said }. Open it in your mail program. The meeting's calendar file lies beside it.

minutes-title = Minutes – { $network }, { $long }
minutes-roll = Present
minutes-time = Time:
minutes-place = Place:
minutes-chair = Chair:
minutes-secretary = Secretary:
minutes-present = present
minutes-apologies = apologies
minutes-nobody = nobody
minutes-guest = Guest
minutes-due = by
minutes-signed = Minutes by

need-agenda = The meeting has no agenda. Run elevhalsa meeting agenda { $id }
need-chair = It is not told who led the meeting. Add --chair ID
need-secretary = It is not told who wrote. Add --secretary ID
need-attendance = It is not told who came. Run elevhalsa meeting attend { $id }
need-municipality = { $who } is neither present nor absent. Run elevhalsa meeting attend { $id } --absent ID
need-minutes = There are no minutes. Run elevhalsa meeting minutes { $id }
need-review = Nobody has reviewed the minutes. Add --reviewed YYYY-MM-DD

more-to-think-of = { $count ->
        [one] One more warning.
       *[other] { $count } more warnings.
    } Run elevhalsa validate to see all.
nothing-to-change = Nothing to change.
no-meeting-to-choose = There is no meeting to choose
    .help = Run elevhalsa meeting list to see all meetings.
no-action-to-choose = There are no open actions
meeting-is-cancelled = The meeting { $id } is cancelled
    .help = If it is to be held after all: elevhalsa meeting move { $id } --to DAY --reason "REASON" --reopen
meeting-ahead = The meeting is not held until { $day }
    .help = Run the command on that day, or correct the day with elevhalsa meeting move.
meeting-without-items = The meeting { $id } has no agenda
    .help = Run elevhalsa meeting agenda { $id }.
day-ahead = { $day } is still to come
    .help = Give the day on which it was done.
days-out-of-order = Minutes are reviewed after the meeting, and final after the review
    .help = Correct the days after --reviewed and --final.
meeting-lacks = { $count ->
        [one] One thing is missing before the meeting of { $day } can be closed like that
       *[other] { $count } things are missing before the meeting of { $day } can be closed like that
    }
minutes-not-ready = { $stage ->
        [final] The minutes are not ready to become final
        [reviewed] The minutes are not ready to be noted as reviewed
       *[draft] The minutes have lines that no list takes in
    }
    .help = Mend what stands above and give the command again, or go on all the same with --force.
attendance-is-final = The minutes of the meeting { $id } are final, and the attendance in them does not change
    .help = If the attendance is wrong: mend it in the text and run elevhalsa meeting close { $id } --erratum "What and why" --by ID. Then change the record here with --force.
absent-without-role = { $name } was not in the network on { $day } and cannot have been absent
    .help = See the roles with elevhalsa member show { $id }.
minutes-are-final = The minutes of the meeting { $id } are final already
    .help = If something in them is corrected: elevhalsa meeting close { $id } --erratum "What and why" --by ID.
minutes-are-published = The minutes of the meeting { $id } are published already{ $day ->
        [none] {""}
       *[other] {" "}on { $day }
    }{ $url ->
        [none] {""}
       *[other] : { $url }
    }
    .help = If the day or the address was wrong: give the command again with --force.
minutes-not-final = The minutes of the meeting { $id } are not final
    .help = Run elevhalsa meeting close { $id } --reviewed YYYY-MM-DD --final YYYY-MM-DD.
minutes-not-corrected = Nothing has changed in { $file } since the text became final
    .help = Correct the text first, and run the command again.
minutes-not-sealed = { $file } is not the text that became final
    .help = If it is a correction: elevhalsa meeting close { $id } --erratum "What and why" --by ID. Otherwise get the text back with git restore.
action-in-final-minutes = The action { $id } stands in the final minutes of the meeting of { $day }, which do not change
    .help = It is ticked off in the next minutes. { $next ->
        [none] Once the next meeting is planned, elevhalsa meeting minutes lays them out, with a box for the action.
       *[other] When the meeting is held, elevhalsa meeting minutes { $next } lays them out, with a box for the action.
    }
