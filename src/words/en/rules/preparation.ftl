### The rules of preparation: what the presidium gets ready before a meeting.

decision-item-without-proposal = The item "{ $title }" of the meeting on { $day } is to be decided, but nothing is proposed
    .title = An item to be decided has no proposal
    .label = to be decided
    .help = Write proposal = "…" with what the presidium proposes. If nothing is to be decided, change kind to discussion or information.
    .passage = The mandate, Roles and responsibility, Presidium
    .why = With a proposal the municipalities can talk the decision over at home before the meeting.

meeting-not-prepared = { $case ->
        [afterwards] The meeting on { $day } was prepared on { $prepared }, after the meeting
       *[missing] The meeting on { $day } is not prepared
    }
    .title = A meeting is not prepared
    .label = { $case ->
        [afterwards] {""}
       *[missing] there is no line prepared
    }
    .related = the meeting
    .help = { $case ->
        [afterwards] Mend prepared: the day on which the presidium prepared the meeting.
       *[missing] Write prepared = YYYY-MM-DD, the day on which the presidium prepared the meeting.
    }
    .passage = The mandate, Roles and responsibility, Presidium. A meeting to come is prepared before its agenda is sent (network.toml, [house] agenda-days-before)
    .why = The day shows that somebody has gone through items, papers and presenters.
