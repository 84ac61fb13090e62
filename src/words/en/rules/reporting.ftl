### The rules of reporting (D03): the year is reported, and each dispatch can be traced.

year-not-reported = { $year } is over, but the year has not been reported to { $commissioner ->
        [none] the commissioner
       *[other] { $commissioner }
    }
    .title = A year has not been reported to the commissioner
    .related = this report does not say which year it is about
    .help = { $file ->
        [none] The report is expected after the end of the year, and no last day is set. Run elevhalsa report year { $year } and send the text. Then run it once more, with --sent YYYY-MM-DD.
       *[other] Add year = { $year } to { $file } if that is what it is about. Else run elevhalsa report year { $year } and send the text. Then run it once more, with --sent YYYY-MM-DD. No last day is set.
    }
    .passage = The mandate, Background: the network reports to its commissioner. That it does so each year is the network's own choice
    .why = The commissioner is to see what the network has done. With a report a year, no year is lost.

dispatch-incomplete = The dispatch of { $what ->
        [register] the register
        [dates] the meeting dates
        [summary] the summary
        [report] the report
       *[call] the call
    } has no { $case ->
        [sent] day
       *[to] recipient
    }
    .title = A dispatch has no day or no recipient
    .help = { $case ->
        [sent] Add the day on which it was sent, such as sent = 2024-02-23. If nothing was sent, remove the file.
       *[to] Add who got it: { $whom ->
            [none] write the addresses after to, such as to = ["given.family@example.org"].
           *[other] write to = ["{ $whom }"] if it went there.
        }
    }
    .passage = Layout of the folder: a dispatch has a day and a recipient. To report and to send is in the mandate, Background and Roles and responsibilities
    .why = A dispatch shows that the network did what it has to. Without a day and a recipient it shows nothing.
