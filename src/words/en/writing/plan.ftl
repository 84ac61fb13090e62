### The plan of the year: which days suit, the working order and its meetings.

value-n = NUMBER
command-plan = Plan the calendar year: the working order and the days of its meetings
command-plan-suggest = Suggest days for the year's meetings, and say why the others do not suit
    .after =

        The days are spread over the year, and lie one to four weeks before a meeting of the
        directors' network where its days stand in calendar.toml.
command-plan-suggest-year-option = The calendar year
command-plan-suggest-count-option = How many days are suggested. Otherwise as many as are missing, with one in reserve
command-plan-new = Write the working order of a year and plan its meetings
command-plan-new-year-option = The calendar year
command-plan-new-date-option = A day of a meeting; given once for each meeting
command-plan-new-adopted-option = The day on which the presidium adopted the working order. Otherwise it is a draft
command-plan-new-by-option = A member of the presidium who adopted it; can be given several times
command-plan-new-note-option = A remark on the working order
command-plan-show = Show the working order and the meetings of a year
command-plan-show-year-option = The calendar year

plan-suggest-summary = { $over ->
        [yes] { $year } is over. This is how its { $weekday }s fell.
       *[no] { $year } has { $there ->
            [0] no meetings yet
            [one] 1 meeting already
           *[other] { $there } meetings already
        }, and must have at least { $minimum }.{ $needed ->
            [0] {" "}No more are needed.
           *[other] {""}
        }
    }
plan-suggest-unknown = { $unknown ->
        [both] calendar.toml has neither the school breaks nor the directors' meetings of { $year }, so they are not heeded here.
        [breaks] calendar.toml has no school breaks of { $year }, so they are not heeded here.
       *[directors] calendar.toml has no directors' meetings of { $year }, so they are not heeded here.
    }
plan-suggest-fewer = { $needed ->
        [0] No day is left that lies far enough from other meetings.
        [one] Only 1 day lies far enough from other meetings.
       *[other] Only { $needed } days lie far enough from each other and from other meetings.
    }
plan-suggest-needed = Suggested days
plan-suggest-others = Would do as well, the best first
plan-suggest-left-out = Does not suit
plan-suggest-before-directors = the directors meet on { $day }

plan-show-title = Working order { $year }
plan-show-no-working-order = The presidium has drawn up no working order yet.
plan-show-not-adopted = no, not yet
no-plan = { $year } has neither a working order nor meetings
    .help = See which days suit: elevhalsa plan suggest { $year }
fact-adopted = Adopted
fact-adopted-by = Adopted by
fact-theme = Theme
fact-doubts = Mind
heading-meetings = Meetings

plan-new-year-question = Which year is to be planned?
plan-new-dates-question = On which days are the meetings?
plan-new-adopted-question = Has the presidium adopted the working order for { $year }?
plan-new-adopted-day-question = On which day was it adopted?
plan-new-by-question = Who adopted it?
plan-other-year = { $day } does not lie in { $year }
    .help = Name days of { $year } only, or run the command for the other year.
plan-exists = The working order for { $year } has been adopted already
    .help = Add a meeting with elevhalsa meeting new, or change { $file }.
story-plan-new = Plan { $year }: working order{ $count ->
        [0] {""}
        [one] {" "}and 1 meeting
       *[other] {" "}and { $count } meetings
    }
    .done = { $year } is planned: the working order{ $count ->
        [0] {""}
        [one] {" "}and 1 meeting
       *[other] {" "}and { $count } meetings
    }.
    .next = Next: elevhalsa plan show { $year }
