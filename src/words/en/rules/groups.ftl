### The rules of working groups: who leads them, what they are for, and that they report.

group-without-convener = { $case ->
        [left] { $name } is the convener of the working group { $group }, but is not in the network on { $day }
       *[none] The working group { $group } has no convener
    }
    .title = A working group has no convener
    .label = { $case ->
        [left] has left
       *[none] there is no line convener
    }
    .related = the terms
    .help = { $case ->
        [left] Write another person in convener, or mend the time of the person's role. If the group is done, write until = YYYY-MM-DD.
       *[none] Write convener = "given-family", the name of the person's file in members.
    }
    .passage = The mandate, Roles and responsibility, Presidium
    .why = The presidium coordinates the working groups. So there must be somebody in each group to turn to.

group-without-assignment = The working group { $group } belongs to no assignment
    .title = A working group has no assignment
    .label = no assignment is named here
    .help = Write assignments = ["…"] in { $file } with the names of the assignments' files in assignments.
    .passage = The mandate, Roles and responsibility, Presidium
    .why = A working group exists for one of the network's assignments. Otherwise its work does not show when they are followed up.

group-silent = The working group { $group } did not report at { $count } meetings in a row: { $days }
    .title = A working group did not report at two meetings in a row
    .label = { $case ->
        [some] the group's latest report
       *[none] there is no report here
    }
    .help = If the group has reported, write the report under [[reports]] with on and meeting. Otherwise ask for one for the next meeting.
    .passage = The mandate, Roles and responsibility, Presidium. That two meetings in a row are too long is an interpretation
    .why = A group that is not heard of may be stuck, or have ended without anybody knowing.

group-ended-without-report = The working group { $group } ended on { $until } without a final report
    .title = A working group ended without a final report
    .label = the group's last day
    .help = { $case ->
        [none] Write the final report under [[reports]] with on, text and final = true.
       *[unmarked] Write final = true at the report that is the group's last, or add one under [[reports]].
    }
    .passage = The mandate, Roles and responsibility, Presidium. That a group ends with a report is an interpretation
    .why = What the group found is to stay in the network when the group is gone.
