### The rules of the agenda: that there is one, in time, that it fits, and takes up what it should.

meeting-without-agenda = The meeting on { $day } was held without an agenda
    .title = A meeting was held without an agenda
    .label = there is no item under [[agenda]] here
    .help = Write the items in { $file }, each below a line [[agenda]] of its own with title = "…".
    .passage = The mandate, Roles and responsibility, Presidium
    .why = The presidium draws up the agenda. Without it nobody can see what the meeting was to deal with, or follow the items in the minutes.

agenda-not-sent = { $case ->
        [late] The agenda for the meeting on { $day } was sent on { $sent }, after the last day, { $limit }
       *[missing] The agenda for the meeting on { $day } is not sent, although the last day was { $limit }
    }
    .title = The agenda was not sent in time
    .label = { $case ->
        [late] {""}
       *[missing] there is no line agenda-sent
    }
    .related = { $days ->
        [one] the agenda is sent 1 day before at the latest
       *[other] the agenda is sent { $days } days before at the latest
    }
    .help = { $case ->
        [late] If the day is wrong, mend agenda-sent. If it is right, send the next agenda earlier.
       *[missing] If it has been sent, write agenda-sent = YYYY-MM-DD. Otherwise send it now and write the day.
    }
    .passage = The network's own choice (network.toml, [house] agenda-days-before)
    .why = Who is to speak for a municipality needs time to read the papers and ask colleagues before the meeting.

agenda-item-duplicated = The item "{ $title }" stands twice on the agenda for the meeting on { $day }
    .title = The same item stands twice on an agenda
    .related = the first time
    .help = Remove one of them, or give them different titles, such as "Break, morning" and "Break, afternoon".
    .passage = The mandate, Roles and responsibility, Presidium
    .why = Minutes find their item by its title. If it stands twice, nobody knows which one a decision belongs to.

agenda-too-long = The items for the meeting on { $day } take { $planned } minutes, but the meeting has { $length } minutes
    .title = The items take longer than the meeting
    .label = does not fit
    .related = the meeting ends
    .help = { $over ->
        [one] Shorten or strike items by 1 minute at least, or move the meeting's end.
       *[other] Shorten or strike items by { $over } minutes at least, or move the meeting's end.
    }
    .passage = The mandate, Roles and responsibility, Presidium. The times are the network's own (meeting.toml, else network.toml, [meetings] start and end)
    .why = If an agenda does not fit, its last items are hurried through or put off.

standing-item-missing = { $count ->
        [one] The agenda for the meeting on { $day } lacks a standing item: { $items }
       *[other] The agenda for the meeting on { $day } lacks { $count } standing items: { $items }
    }
    .title = A standing item is missing from an agenda
    .related = the standing items
    .help = { $count ->
        [one] Add it under [[agenda]], or remove it from standing-items if it is not a standing one any more.
       *[other] Add them under [[agenda]], or remove them from standing-items if they are not standing ones any more.
    }
    .passage = The network's own choice (network.toml, [meetings] standing-items)
    .why = The standing items see to it that feedback, reports and the next meeting come up each time.

open-action-off-agenda = The action "{ $action }" is not done, and no meeting after { $day } takes it up
    .title = An open action is on the agenda of no meeting that follows
    .label = not ticked off
    .related = the meeting on { $next } does not take the action up
    .help = { $stage ->
        [final] If it is done, write it in the same words, with the same owner and [x] in the next minutes, since these are final.
       *[open] If it is done, write - [x].
    } { $file ->
        [none] Otherwise add an item under [[agenda]] of the next meeting, such as Previous minutes, or an item named as the action.
       *[other] Otherwise add an item under [[agenda]] in { $file }, such as Previous minutes, or an item named as the action.
    }
    .passage = The mandate, Roles and responsibility, Presidium. That it takes up open actions is an interpretation
    .why = An action that nobody asks about is forgotten. One item about the previous minutes is enough for all actions.
