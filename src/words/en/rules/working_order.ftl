### The rules of the working order: the presidium's plan for the calendar year.

no-working-order = There is no working order for { $year }
    .title = A year has no working order
    .label = { $case ->
        [meeting] the year's first meeting
       *[mandate] the mandate runs in { $year }
    }
    .help = Run elevhalsa plan new { $year }. Or make { $file } and write adopted = YYYY-MM-DD in it, the day on which the presidium adopted the working order.
    .passage = The mandate, Roles and responsibility, Presidium
    .why = Without a plan for the year neither municipalities nor school directors know what the network is to do in the year.

next-working-order-late = { $case ->
        [unadopted] The working order for { $year } is not adopted, although the last day was { $due }
       *[missing] There is no working order for { $year }, although it should have been adopted by { $due }
    }
    .title = Next year's working order is not adopted in time
    .label = { $case ->
        [unadopted] {""}
       *[missing] this is why a working order is needed
    }
    .help = { $case ->
        [unadopted] When the presidium has adopted it, write adopted = YYYY-MM-DD in { $file }.
       *[missing] Make { $file }. When the presidium has adopted the working order, write adopted = YYYY-MM-DD in it.
    }
    .passage = The network's own choice (network.toml, [house] next-working-order-due)
    .why = Municipalities plan their own years in autumn. If the days of the meetings come late, many are taken already.

working-order-adopted-late = { $case ->
        [late] The working order for { $year } was adopted on { $adopted }, after the year's first meeting on { $first }
        [never] The working order for { $year } is not adopted, although the year's first meeting was on { $first }
       *[without-meetings] The working order for { $year } was never adopted
    }
    .title = A working order was adopted after the year's first meeting, or not at all
    .label = { $case ->
        [late] {""}
       *[other] there is no line adopted
    }
    .related = the year's first meeting
    .help = { $case ->
        [late] If the day is wrong, mend adopted. If it is right, adopt next year's working order before the year's first meeting.
       *[other] Write adopted = YYYY-MM-DD, the day on which the presidium adopted the working order.
    }
    .passage = The mandate, Roles and responsibility, Presidium. That it is adopted before the year's first meeting is an interpretation
    .why = A plan for the year is of use once it is adopted. After the first meeting the year has begun without it.
