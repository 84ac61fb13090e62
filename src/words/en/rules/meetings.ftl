### The rules of the meetings' days: how many there must be, on which weekday, and days that do not suit.

another-day = { $weekday ->
        [none] Choose another day.
       *[other] { $near ->
            [none] Choose another { $weekday }.
           *[other] Choose another { $weekday }, such as { $near }: write date = { $near-iso }.
        }
    }
right-weekday = { $near ->
        [none] Choose a { $weekday } instead.
       *[other] Choose a { $weekday } instead, such as { $near }: write date = { $near-iso }.
    }

too-few-meetings = In { $year }, { $count ->
        [0] no meetings were
        [one] 1 meeting was
       *[other] { $count } meetings were
    } held on a { $weekday }, but there must be at least { $least }
    .title = Too few meetings were held in a year
    .label = at least so many a year
    .open = does not count: is not marked as held
    .elsewhere = does not count: no { $weekday }
    .cancelled = does not count: cancelled
    .help = If you held more meetings on a { $weekday }, write them in with status = "held". Otherwise: explain it in the yearly report, and plan a meeting to spare next year.
    .passage = The mandate, Möten (network.toml, [meetings] minimum-per-year and weekday)
    .why = The mandate asks for a least number of meetings in a calendar year. Only meetings that were held on the right weekday count.

too-few-meetings-planned = For { $year } there { $count ->
        [0] are no meetings
        [one] is 1 meeting
       *[other] are { $count } meetings
    } on a { $weekday }, held and planned, but there must be at least { $least }
    .title = Too few meetings are planned for a year
    .label = at least so many a year
    .elsewhere = does not count: no { $weekday }
    .cancelled = does not count: cancelled
    .help = Plan { $missing ->
            [one] one more meeting on a { $weekday }
           *[other] { $missing } more meetings on a { $weekday }
        }{ $near ->
            [none] .
           *[other] , such as { $near }: add { $file }.
        }
    .passage = The mandate, Möten (network.toml, [meetings] minimum-per-year and weekday)
    .why = The mandate asks for a least number of meetings in a calendar year. Whoever sees it in time can plan one more.

no-spare-meeting = If the meeting on { $day } falls through, { $year } has too few meetings
    .title = The year has no meeting to spare, and one of its meetings lies on a doubtful day
    .label = { $reason }
    .help = { $near ->
            [none] Plan one more meeting to spare.
           *[other] Plan one more meeting to spare, or move this one to a safer { $weekday }, such as { $near }: write date = { $near-iso }.
        }
    .passage = The network's own choice: a meeting to spare. The least number is in the mandate, Möten
    .why = A meeting on a doubtful day is easily cancelled. If the year has only the least number of meetings, that is enough to miss it.

meeting-on-wrong-weekday = { $kind ->
        [excused] The extra meeting on { $day } lies on a { $found } and does not count as one of the year's { $weekday } meetings
       *[other] The meeting on { $day } lies on a { $found }, but must lie on a { $weekday }
    }
    .title = A meeting lies on the wrong weekday
    .label = { $found }
    .help = { $kind ->
            [excused] Leave the meeting if the reason holds, and see to it that the year still has at least { $least } meetings on a { $weekday }.
            [extra] { $status ->
                [held] Write why the meeting lay on a { $found }: reason = "…".
               *[other] Write why the extra meeting lies on a { $found }: reason = "…". Is there no reason? { right-weekday }
            }
           *[ordinary] { $status ->
                [held] The meeting has been held, so the day cannot be changed. If date is a slip, mend it. Otherwise the meeting does not count as one of the year's { $weekday } meetings. If it was an extra meeting: write kind = "extra" and reason = "…".
               *[other] { right-weekday } If it is an extra meeting: write kind = "extra" and reason = "…".
            }
        }
    .passage = The mandate, Möten (network.toml, [meetings] weekday)
    .why = The mandate says on which weekday the meetings lie. An extra meeting may lie on another day if there is a reason, but it does not count.

two-meetings-same-day = Two meetings lie on the same day, { $day }
    .title = Two meetings lie on the same day
    .related = the other meeting
    .help = { $status ->
            [held] If it is one and the same meeting: remove one of the folders. Otherwise: mend date in the meeting whose day is wrong.
           *[other] { another-day } Or cancel the meeting: write status = "cancelled".
        }
    .passage = The mandate, Möten: a least number of meetings a year
    .why = A meeting that stands twice counts twice, in the calendar and towards the least number. People can be at one of them only.

meeting-on-holiday = { $case ->
        [eve] The meeting on { $day } lies on { $holiday }
       *[holiday] The meeting on { $day } lies on a public holiday ({ $holiday })
    }
    .title = A meeting lies on a public holiday or an eve
    .label = { $holiday }
    .help = { $status ->
            [held] The meeting has been held, so the day cannot be changed. If date is mistyped: mend it. Look for holidays when next year's meetings are set.
           *[other] { another-day }
        }
    .passage = The Act on Public Holidays (1989:253), sections 1 and 2, and for the eves the Act on the Calculation of Statutory Time (1930:173), section 2
    .why = On public holidays, Midsummer's Eve, Christmas Eve and New Year's Eve the municipalities are closed. A meeting then has nearly always been entered by mistake.

meeting-on-doubtful-day = The meeting on { $day } lies on a doubtful day: { $reason }
    .title = A meeting lies on a squeeze day, the day before a holiday, in a school break or in summer
    .related = the school break
    .help = { $status ->
            [held] The meeting has been held, so the day cannot be changed. If date is a slip, mend it. Avoid squeeze days, school breaks and summer when next year's meetings are set.
           *[other] { another-day } If the day is to stay: add a waiver under [[waivers]] in network.toml.
        }
    .passage = The network's own choice: squeeze days, days before a holiday, school breaks (calendar.toml, [[breaks]]) and 15 June–15 August are avoided
    .why = Many are away on such days. Municipalities have nobody at the meeting, or it has to be cancelled.

meeting-on-busy-day = The meeting on { $day } collides with { $titles ->
        [none] something else
       *[other] { $titles }
    }
    .title = A meeting lies on a day on which others meet
    .related = stands in the calendar
    .help = { $status ->
            [held] The meeting has been held, so the day cannot be changed. If date is a slip, mend it. Compare with calendar.toml when next year's meetings are set.
           *[other] { another-day } If the day is to stay: add a waiver under [[waivers]] in network.toml.
        }
    .passage = The network's own choice (calendar.toml, [[busy]])
    .why = Somebody who is needed in two places comes to one of them only. That is why the meetings of others stand in calendar.toml.

meetings-too-close = The meeting on { $day } comes only { $apart ->
        [one] 1 day
       *[other] { $apart } days
    } after the meeting on { $former }
    .title = Two meetings are too close to each other
    .related = the meeting before
    .help = { $status ->
            [held] The meeting has been held, so the day cannot be changed. If date is a slip, mend it. Leave at least { $least } days between meetings when next year is planned.
           *[other] Leave at least { $least } days between meetings. { another-day }
        }
    .passage = The network's own choice (network.toml, [house] days-between-meetings)
    .why = Between two meetings the presidium must have time to send the minutes and prepare the next meeting, and people time to do what was decided.
