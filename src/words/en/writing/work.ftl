### Help, questions, answers and failures of activity new, feedback new and answer, and group new, report and close.

command-activity-new = Note something that was done for the assignments outside meetings
command-activity-new-title-option = What it was
command-activity-new-kind-option = The kind
    .values = record-activity-kind
command-activity-new-assignment-option = The assignment that it was done for; may be given several times
command-activity-new-on-option = The day, or the first of several; today otherwise
command-activity-new-until-option = The last day, if there were several
command-activity-new-organisation-option = An organisation that took part: its id or name; may be given several times
command-activity-new-note-option = A remark
activity-new-title-question = What was done?
activity-new-on-question = Which day?
activity-new-kind-question = What kind of activity was it?
activity-new-assignment-question = For which assignments?
activity-new-organisation-question = Which organisations took part?
story-activity-new = Note an activity on { $day }: { $title }
    .done = The activity on { $day } is noted: { $title }
    .next = Next: elevhalsa assignment show { $assignment }

command-feedback-new = Note what the directors and the network told each other
    .after =

        If there was nothing to say, write that: --text "Nothing to report". Then nobody waits for an answer.
command-feedback-new-direction-option = Which way
    .values = record-feedback-direction
command-feedback-new-text-option = What was said
command-feedback-new-on-option = The day; otherwise that of the meeting, or today
command-feedback-new-by-option = Who carried it: an id or a name; the network's school director otherwise
command-feedback-new-meeting-option = The meeting where it was said; otherwise the meeting of that day, if there is one
command-feedback-new-assignment-option = The assignment that it is about; may be given several times
command-feedback-new-topic-option = The topic in a few words, without names of people; it names the file
feedback-new-direction-question = Which way does the feedback go?
feedback-new-on-question = Which day?
feedback-new-text-question = What was said?
feedback-new-assignment-question = Which assignments is it about?
story-feedback-new = { $direction ->
        [from-directors] Note feedback from the directors on { $day }
       *[to-directors] Note feedback to the directors on { $day }
    }
    .done = { $direction ->
        [from-directors] The feedback from the directors on { $day } is noted.
       *[to-directors] The feedback to the directors on { $day } is noted.
    }
    .next = { $answer ->
        [none] Nobody waits for an answer. See all with elevhalsa feedback list
       *[owed] When the answer comes: elevhalsa feedback answer { $id }
    }

command-feedback-answer = Note the answer to feedback
    .after =

        A point that stands in minutes alone, such as 2024-02-09:1, gets a file at the same time.
command-feedback-answer-id-option = The id of the feedback. See feedback list --open
command-feedback-answer-text-option = What the answer was
command-feedback-answer-on-option = The day of the answer; otherwise that of the meeting, or today
command-feedback-answer-by-option = Who carried the answer: an id or a name; the network's school director otherwise
command-feedback-answer-meeting-option = The meeting where the answer was given; otherwise the meeting of that day, if there is one
command-feedback-answer-topic-option = For a point in minutes: the topic in a few words, without names of people; it names the file
feedback-answer-id-question = What was answered?
feedback-answer-on-question = On which day did the answer come?
feedback-answer-text-question = What was the answer?
story-feedback-answer = { $direction ->
        [from-directors] Note the answer to what the directors said on { $day }
       *[to-directors] Note the directors' answer to what was raised on { $day }
    }
    .done = The answer of { $on } is noted.
    .next = What still waits for an answer: elevhalsa feedback list --open
answer-too-early = The answer cannot come before what it answers: { $id } is of { $day }
    .help = Give the day on which the answer came, with --on.
feedback-is-answered = { $id } was answered on { $day } already
    .help = To change the answer, change it in { $file }.

command-group-new = Start a working group
command-group-new-title-option = The group's name
command-group-new-assignment-option = The assignment that the group works on; may be given several times
command-group-new-convener-option = Who calls the group together: an id or a name
command-group-new-purpose-option = What the group is to achieve
command-group-new-member-option = Somebody in the group: an id or a name; may be given several times
group-new-title-question = What is the group's name?
group-new-purpose-question = What is the group to achieve?
group-new-from-question = From which day?
group-new-assignment-question = Which assignments does the group work on?
group-new-convener-question = Who calls the group together?
group-new-member-question = Who else belongs to it?
story-group-new = Start a working group on { $from }: { $title }
    .done = { $title } exists from { $from }.
    .next = After its first meeting: elevhalsa group report { $id }

command-group-report = Note what a working group reported
command-group-report-id-option = The working group's id. See group list --open
command-group-report-text-option = What the group reported
command-group-report-on-option = The day; otherwise that of the meeting, or today
command-group-report-meeting-option = The meeting that heard the report; otherwise the meeting of that day, if there is one
command-group-report-final-option = It is the group's last report
group-report-id-question = Which group reports?
group-report-on-question = Which day?
group-report-text-question = What does the group report?
story-group-report = Note a working group's report of { $day }: { $title }
    .done = The report of { $day } is noted: { $title }.
    .next = { $last ->
        [yes] If the group is done: elevhalsa group close { $id }
       *[no] Next: elevhalsa group show { $id }
    }

command-group-close = End a working group, with its final report
command-group-close-id-option = The working group's id. See group list --open
command-group-close-on-option = The group's last day; today otherwise
command-group-close-text-option = The final report, if it is not noted already
group-close-id-question = Which group is done?
group-close-on-question = Which is the group's last day?
group-close-text-question = What does the final report say?
story-group-close = End a working group on { $day }: { $title }
    .done = { $title } ended on { $day }.
    .next = Next: elevhalsa group show { $id }
group-is-closed = { $title } ended on { $day }
