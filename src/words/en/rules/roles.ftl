### The rules of the roles: that the network has a chair and a presidium, and who leads the meetings.

no-chair = { $case ->
        [now] The network has been without a chair from { $from } on
        [day] The network had no chair on { $from }
       *[past] The network had no chair from { $from } to { $until } inclusive
    }
    .title = The network has no chair
    .label = { $at ->
        [ended] the last chair left then
        [begins] the chair begins then
       *[nobody] nobody in members has the role chair
    }
    .related = the next chair begins then
    .help = { $at ->
        [ended] If somebody is appointed, write the role into that person's file, under [[terms]] with role = "chair" and from. If the last chair stays, change until.
        [begins] If somebody was the chair before, write the role into that person's file, under [[terms]] with role = "chair", from and until. If the day is wrong, correct from.
       *[nobody] Write the role for the person who is appointed: in the person's file in members, under [[terms]] with role = "chair" and from.
    }
    .passage = The mandate, Roles and responsibility, Chair
    .why = The chair leads the meeting. It need not be a school director, but somebody is to be appointed.

no-presidium = { $case ->
        [now] The network has been without a presidium from { $from } on
        [day] The network had no presidium on { $from }
       *[past] The network had no presidium from { $from } to { $until } inclusive
    }
    .title = The network has no presidium
    .label = { $at ->
        [ended] the last one in the presidium left then
        [begins] the presidium begins then
       *[nobody] nobody in members has the role presidium
    }
    .related = the next presidium begins then
    .help = { $at ->
        [ended] If a presidium is appointed, write the role into each person's file, under [[terms]] with role = "presidium" and from. If the last one stays, change until.
        [begins] If there was a presidium before, write the role into each person's file, under [[terms]] with role = "presidium", from and until. If the day is wrong, correct from.
       *[nobody] Write the role for each person who is appointed: in the person's file in members, under [[terms]] with role = "presidium" and from. The chair gets it too, if the chair belongs to the presidium.
    }
    .passage = The mandate, Roles and responsibility, Presidium
    .why = The presidium plans the year, prepares the meetings and informs the school directors. Without one it is nobody's task.

meeting-without-chair = It is not written who led the meeting on { $day }
    .title = A meeting was held, and its chair is not noted
    .label = the line chair is missing
    .related = the meeting was held
    .help = { $appointed ->
        [none] Write chair = "given-family" into { $file }, with the name of the person's file in members.
       *[other] If { $name } led the meeting, write chair = "{ $appointed }" into { $file }. Otherwise write who led it.
    }
    .passage = The mandate, Roles and responsibility, Chair
    .why = The chair leads the meeting. Who it was is to stand at the head of the minutes.

other-chair-than-appointed = The meeting on { $day } was led by { $name }, but the chair was { $appointed }
    .title = A meeting was led by somebody else than the chair
    .label = neither the chair nor the vice chair on that day
    .related = appointed chair
    .help = That may be quite all right. If it is wrong, correct chair. If { $name } was appointed, write the role chair or vice-chair under [[terms]] in { $file }.
    .passage = The mandate, Roles and responsibility, Chair
    .why = The chair leads the meeting. When somebody else does, it is good to know whether it was meant, or whether a change is not noted.
