### What is sent: the register, the dates of the meetings, the summary to the directors and the report on the year.

option-sent = Note that it was sent on this day; otherwise the text is only shown
option-to = Whom it goes to; may be given several times. Otherwise whom network.toml names
option-by = Who sends it: an id or a name

command-submit = Send in the register of members and the dates of the meetings
command-submit-register = Write the register as it is sent in, and note when that is done
    .after =

        The tool sends nothing. Copy the text into your mail program. Then run the command with --sent.
command-submit-register-year-option = The calendar year that the register is sent for; this year otherwise
command-submit-dates = Write the dates of the meetings as they are sent in, and note when that is done
    .after =

        The tool sends nothing. Copy the text into your mail program. Then run the command with --sent.
command-submit-dates-year-option = The calendar year; otherwise the one whose working order is adopted and not sent in
command-report = Tell the directors of the meetings and of the year
command-report-directors = Sum up what the meetings have decided, promised and want to raise
    .after =

        The tool sends nothing. Copy the text into your mail program. Then run the command with --sent.
command-report-directors-since-option = Tell of all meetings from this day on; otherwise of those that no summary has told of
command-report-year = Write the report on a year: members, meetings, decisions and assignments
    .after =

        The tool sends nothing. Copy the text into your mail program. Then run the command with --sent.
command-report-year-year-option = The calendar year

sending-to-question = Whom is it sent to?
sent-and-read = --sent notes a dispatch and does not go together with --json or --as-of
    .help = Run the command twice: first without --sent, then with it.
nobody-on-register = Nobody is in the network on { $day }, so the register is empty
    .help = Add the members with elevhalsa member new or member import, or give a later day after --sent.
no-dates-to-send = No meetings are planned for { $year }
    .help = Plan them first: elevhalsa plan new { $year }
nothing-to-tell = { $directors ->
        [none] The school directors have
       *[other] { $directors } has
    } been told of all meetings that were held already
    .help = With --since YYYY-MM-DD the meetings from that day on are told of once more.
no-year-to-report = { $year } has nothing to report yet
    .help = See which years have meetings: elevhalsa meeting list

letter-subject = Subject:
letter-register-subject = Register { $year }: those who belong to { $network }
letter-register-opening = Here is the register for { $year } of { $count ->
        [one] the only person who belongs
       *[other] the { $count } people who belong
    } to { $network } on { $day }.
letter-register-nobody = nobody at present
letter-dates-subject = Days of the meetings { $year }: { $network }
letter-dates-opening = { $count ->
        [one] { $network } meets once in { $year }.
       *[other] { $network } meets { $count } times in { $year }.
    }
letter-summary-subject = Summary from { $network }: { $count ->
        [1] the meeting on { $first }
        [2] the meetings on { $first } and { $last }
       *[other] { $count } meetings { $first }–{ $last }
    }
letter-summary-opening = Here is what matters most from { $network }: { $count ->
        [1] the meeting on { $first }.
        [2] the meetings on { $first } and { $last }.
       *[other] { $count } meetings { $first }–{ $last }.
    }
letter-summary-raised = This is what we want to raise with you
letter-summary-answered = This is what we have answered you
letter-summary-next = The next meeting is on { $long }.
letter-decisions = Decisions
letter-promised = This is promised
letter-done = done
letter-report-subject = Report on { $year }: { $network }
letter-report-opening = Here is the report on what { $network } did in { $year }.
letter-report-members-heading = Members
letter-report-members = { $before ->
        [0] At the beginning of the year nobody belonged to the network
        [one] At the beginning of the year 1 person belonged to the network
       *[other] At the beginning of the year { $before } people belonged to the network
    }{ $after ->
        [0] , at its end nobody.
        [one] , at its end 1.
       *[other] , at its end { $after }.
    }
letter-report-joined = New
letter-report-left = Have left
letter-report-from = from { $day }
letter-report-until = until { $day }
letter-report-meetings = Meetings
letter-report-meeting-count = { $count ->
        [0] No meeting was held.
        [one] One meeting was held.
       *[other] { $count } meetings were held.
    } At least { $minimum } are to be held in a year.
letter-report-meeting = { $long }: { $municipalities ->
        [one] 1 municipality
       *[other] { $municipalities } municipalities
    }, { $people ->
        [one] 1 person
       *[other] { $people } people
    }
letter-report-cancelled = Cancelled meetings
letter-report-assignments = The assignments
letter-report-items = { $count ->
        [one] 1 item
       *[other] { $count } items
    }
letter-report-decisions = { $count ->
        [one] 1 decision
       *[other] { $count } decisions
    }
letter-report-actions = { $count ->
        [one] 1 action
       *[other] { $count } actions
    }
letter-report-activities = { $count ->
        [one] 1 activity
       *[other] { $count } activities
    }
letter-report-reports = { $count ->
        [one] 1 report of a working group
       *[other] { $count } reports of working groups
    }
letter-report-nothing = nothing is noted
letter-report-revision = In the revision: { $result }

story-submit-register = Note that the register for { $year } was sent
    .done = The register for { $year } was sent on { $sent } to { $to }.
    .next = Next: elevhalsa submit dates
    .unchanged = It is noted already that the register for { $year } was sent on { $sent } to { $to }.
story-submit-dates = Note that the days of the meetings of { $year } were sent
    .done = The days of the meetings of { $year } were sent on { $sent } to { $to }.
    .next = Next: elevhalsa plan show { $year }
    .unchanged = It is noted already that the days of the meetings of { $year } were sent on { $sent } to { $to }.
story-report-directors = Note that the school directors were told of { $count ->
        [1] the meeting on { $first }
        [2] the meetings on { $first } and { $last }
       *[other] { $count } meetings { $first }–{ $last }
    }
    .done = { $to } was told on { $sent } of { $count ->
        [1] the meeting on { $first }.
        [2] the meetings on { $first } and { $last }.
       *[other] { $count } meetings { $first }–{ $last }.
    }
    .next = Next: elevhalsa feedback list --open
    .unchanged = That is noted already.
story-report-year = Note that the report on { $year } was sent
    .done = The report on { $year } was sent on { $sent } to { $to }.
    .next = Next: elevhalsa validate --year { $year }
    .unchanged = It is noted already that the report on { $year } was sent on { $sent } to { $to }.
