### The duties of the mandate: what they ask for, how they stand and whose they are.

duty-state-met = met
duty-state-on-track = on track
duty-state-at-risk = at risk
duty-state-missed = missed
duty-state-not-asked = not asked

duty-dormant = at rest
duty-dormant-since = at rest since { $day }

duties-heading = The mandate point by point { $year }, as of { $today }
duties-none = No mandate runs in { $year }, so there is nothing to judge.
duties-summary = { $open ->
        [0] { $year }: all { $count } duties are met.
       *[other] { $year }: { $count } duties, { $parts }.
    }
duties-count-met = { $count } met
duties-count-on-track = { $count } on track
duties-count-at-risk = { $count } at risk
duties-count-missed = { $count } missed
duties-count-not-asked = { $count } not asked
duties-hint = Run elevhalsa validate --year { $year } to see what you can do.
duties-next = { $left }{ $count ->
        [0] {""}
       *[other] {" "}(and { $count } more)
    }
duties-more = … and { $count } more (show with --verbose)
duties-evidence = { $file }{ $commit ->
        [none] {""}
       *[other] {" "}({ $commit })
    }{ $others ->
        [0] {""}
        [one] {" "}and 1 more file
       *[other] {" "}and { $others } more files
    }
duties-uncommitted = not committed yet
duties-owner = owner
duties-passage = basis
duties-waived = waived until { $until }: { $rule }{ $record ->
        [none] {""}
       *[other] {" "}for { $record }
    }{ $reason ->
        [none] {""}
       *[other] . { $reason }
    }
duty-left-done = done: { $text }{ $due ->
        [none] {""}
       *[other] , due { $due }
    }
duty-left-coming = to do: { $text }{ $due ->
        [none] {""}
       *[other] , due { $due }
    }
duty-left-expected = holds so far: { $text }{ $due ->
        [none] {""}
       *[other] , due { $due }
    }
duty-left-soon = soon: { $text }{ $due ->
        [none] {""}
       *[other] , due { $due }
    }
duty-left-late = late: { $text }{ $due ->
        [none] {""}
       *[other] , was due { $due }
    }
duty-left-missing = missing: { $text }{ $due ->
        [none] {""}
       *[other] , was due { $due }
    }
duty-left-unread = cannot be read: { $text }{ $due ->
        [none] {""}
       *[other] , due { $due }
    }

owner-association = association
owner-chair = chair
owner-commissioners = commissioners
owner-members = members
owner-network = network
owner-presidium = presidium
owner-school-director = school director
owner-secretary = secretary

duty-d01 = The commissioners are named
    .passage = The mandate, Background
duty-d02 = A mandate is in force
    .passage = The mandate, Background and Assignments
duty-d03 = Report to the school directors
    .passage = The mandate, Background. That it is once a year is the network's own choice
duty-d04 = Municipalities and association take part
    .passage = The mandate, Background
duty-d05 = Priority areas of the strategy
    .passage = The mandate, Background
duty-d06 = { $subjects ->
        [none] Assignment 1
       *[other] { $subjects }
    }
    .passage = The mandate, Assignments. That each is taken up every year is the network's own choice
duty-d07 = { $subjects ->
        [none] Assignment 2
       *[other] { $subjects }
    }
    .passage = The mandate, Assignments. That each is taken up every year is the network's own choice
duty-d08 = { $subjects ->
        [none] Assignment 3
       *[other] { $subjects }
    }
    .passage = The mandate, Assignments. That each is taken up every year is the network's own choice
duty-d09 = { $subjects ->
        [none] Assignment 4
       *[other] { $subjects }
    }
    .passage = The mandate, Assignments. That each is taken up every year is the network's own choice
duty-d10 = { $subjects ->
        [none] Assignment 5
       *[other] { $subjects }
    }
    .passage = The mandate, Assignments. That each is taken up every year is the network's own choice
duty-d11 = { $subjects ->
        [none] Assignment 6
       *[other] { $subjects }
    }
    .passage = The mandate, Assignments. That each is taken up every year is the network's own choice
duty-d12 = { $subjects ->
        [none] Assignment 7
       *[other] { $subjects }
    }
    .passage = The mandate, Assignments. That each is taken up every year is the network's own choice
duty-d13 = Working order for the year
    .passage = The mandate, Roles and responsibilities, Presidium. The day is the network's own choice (network.toml, [house] next-working-order-due)
duty-d14 = An agenda for every meeting
    .passage = The mandate, Roles and responsibilities, Presidium. How long before the meeting is the network's own choice (network.toml, [house] agenda-days-before)
duty-d15 = Meetings are prepared
    .passage = The mandate, Roles and responsibilities, Presidium. That it is done before the agenda is sent is the network's own choice (network.toml, [house] agenda-days-before)
duty-d16 = Working groups are coordinated
    .passage = The mandate, Roles and responsibilities, Presidium. That groups report at the meetings is the network's own choice
duty-d17 = School directors hear of the meetings
    .passage = The mandate, Roles and responsibilities, Presidium. How soon is the network's own choice (network.toml, [house] inform-directors-days-after)
duty-d18 = The register is sent in
    .passage = The mandate, Roles and responsibilities, Presidium. The address is in network.toml, [addresses] register
duty-d19 = The meeting dates are sent in
    .passage = The mandate, Roles and responsibilities, Presidium. The address is in network.toml, [addresses] register
duty-d20 = Feedback from the school directors
    .passage = The mandate, Roles and responsibilities: School director
duty-d21 = Feedback to the school directors
    .passage = The mandate, Roles and responsibilities: School director. That it is answered by the next meeting is the network's own choice
duty-d22 = The assignments are revised
    .passage = The mandate, Roles and responsibilities: School director. The day is the network's own choice (network.toml, [house] review-due)
duty-d23 = The assignments are followed up
    .passage = The mandate, Roles and responsibilities: School director
duty-d24 = A chair, school director or not
    .passage = The mandate, Roles and responsibilities, Chair
duty-d25 = The chair leads the meetings
    .passage = The mandate, Roles and responsibilities, Chair
duty-d26 = Enough meetings
    .passage = The mandate, Meetings (network.toml, [meetings] minimum-per-year and weekday)
duty-d27 = Minutes are kept
    .passage = The mandate, Meetings. How soon is the network's own choice (network.toml, [house] minutes-days-after)
duty-d28 = Minutes are published
    .passage = The mandate, Meetings. How soon is the network's own choice (network.toml, [house] publish-days-after)

requires-agenda = agenda for the meeting of { $day }
requires-agenda-sent = sending of the agenda for the meeting of { $day }
requires-answer = { $direction ->
        [to-directors] the school directors' answer to what the network asked on { $day }
       *[other] the network's answer to the school directors' feedback of { $day }
    }
requires-association = exactly one association among the organisations
requires-attendance = attendance at the meeting of { $day }{ $municipalities ->
        [none] {""}
       *[other] {" "}(nothing on { $municipalities })
    }
requires-chair = a chair all the time{ $from ->
        [none] {""}
       *[other] {" "}(none { $from } to { $until })
    }
requires-change = the change of the assignment “{ $title }” that the revision calls for
requires-commissioner = the school directors' network as commissioner in network.toml
requires-convener = a convener of { $group }
requires-dates = the meeting dates to { $address }
requires-dates-again = the same meeting dates as were sent on { $sent }
requires-director = a school director in the network all the time{ $from ->
        [none] {""}
       *[other] {" "}(none { $from } to { $until })
    }
requires-feedback = feedback from the school directors at the meeting of { $day }
requires-final-report = final report of { $group }
requires-follow-up = follow-up of “{ $title }”
requires-group-assignment = an assignment for { $group } to work on
requires-group-reports = reports at the meetings from { $group }
requires-leader = who led the meeting of { $day }
requires-mandate = a mandate all the time{ $from ->
        [none] {""}
       *[other] {" "}(none { $from } to { $until })
    }
requires-meetings = at least { $least } meetings on { $weekday }s ({ $held ->
        [none] unknown how many held
        [0] none held
       *[other] { $held } held
    }, { $planned ->
        [0] none planned
       *[other] { $planned } planned
    })
requires-minutes = minutes of the meeting of { $day }
requires-next-mandate = a new mandate after { $until }
requires-next-strategy = a new strategy after { $until }
requires-outcome = word of the meeting of { $day }, which is still written as { $status ->
        [called] called
       *[planned] planned
    } though the day has passed
requires-preparation = preparation of the meeting of { $day }
requires-presidium = a presidium all the time{ $from ->
        [none] {""}
       *[other] {" "}(none { $from } to { $until })
    }
requires-publication = { $case ->
        [elsewhere] publication on { $host } of the minutes of { $day } (they are somewhere else)
       *[other] publication on { $host } of the minutes of { $day }
    }
requires-register = the register to { $address }
requires-register-again = the same register as was sent on { $sent }
requires-report = report on { $year } to { $directors }
requires-representative = a representative of { $organisation }{ $from ->
        [none] {""}
       *[other] {" "}(none { $from } to { $until })
    }
requires-rest = why “{ $title }” is not active{ $since ->
        [none] {""}
       *[other] {" "}since { $since }
    }
requires-review = revision of the assignments { $year }
requires-staff = staff of { $organisation }
requires-strategy = a strategy that runs as long: { $areas }
requires-summary = summary of the meeting of { $day } for the school directors
requires-whole-review = revision of all assignments{ $titles ->
        [none] {""}
       *[other] {" "}(not { $titles })
    }
requires-work = work on “{ $title }”
requires-working-order = working order for { $year }
