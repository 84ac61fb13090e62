### The rules of the assignments (D06–D12): that there are some, that something is done, that what is done serves them.

mandate-without-assignments = "{ $title }" has no assignments
    .title = A mandate has no assignments
    .help = Write the assignments down one by one: elevhalsa assignment new --mandate { $mandate }
    .passage = The mandate, Assignments
    .why = The assignments are what the network is there for. All else is measured by them.

assignment-idle = Nothing has been done for the assignment "{ $title }" { $case ->
        [year] in { $year }
       *[days] from { $from } to { $until }
    }
    .title = Nothing has been done for an assignment in a year
    .help = Take the assignment up at a meeting and write assignments = ["{ $id }"] at the item, or add what has been done to { $folder }. If the assignment is to rest, write state = "dormant", since and reason.
    .passage = The mandate, Assignments. That each is taken up every year is the network's own choice
    .why = An assignment holds until the commissioner says otherwise. If nothing happens in a year, it has probably been lost.

assignment-closed-without-reason = The assignment "{ $title }" is { $state ->
        [dormant] dormant
        [superseded] superseded
       *[completed] completed
    }, but it does not say { $case ->
        [since] since when
        [reason] why
       *[both] since when or why
    }
    .title = An assignment is not active, but it does not say since when or why
    .help = { $case ->
        [since] Add since = … with the day, such as since = 2024-11-22.
        [reason] Add reason = "…" with the reason.
       *[both] Add since = … with the day, and reason = "…" with the reason.
    }
    .passage = Layout of the folder: an assignment that is not active has since and reason. The mandate, Assignments: they are given for the whole period
    .why = The commissioner gave the assignment. When the network does not work on it, it must be plain why, and from which day.

agenda-item-outside-assignments = The item "{ $title }" at the meeting on { $day } serves no assignment{ $case ->
        [other] {" "}that holds then
       *[none] {""}
    }
    .title = An item of an agenda serves no assignment
    .help = { $case ->
        [other] Change to an assignment of the mandate that runs on that day.
       *[none] Write which assignment the item serves, such as assignments = ["…"]. If it is a formal one, write kind = "formal".
    }
    .passage = The mandate, Assignments
    .why = The time of meetings is for the assignments. If much of it goes elsewhere, the network may want to raise that with the commissioner.
