### The rules of the strategy (D05): that the mandate lies within it, and that something is done for each area.

mandate-outside-strategy = { $case ->
        [from] The mandate runs from { $day }, but the strategy begins only on { $limit }
       *[until] The mandate runs to { $day }, but the strategy only to { $limit }
    }
    .title = The mandate runs on days on which the strategy does not
    .related = the strategy
    .help = Mend the day that is wrong. If the strategy has a sequel, part the mandate in two, one for each strategy.
    .passage = The mandate, Background and Assignments: the strategy and the assignments have the same period
    .why = The assignments are to serve the areas of the strategy. They cannot when there is no strategy.

strategy-ends-without-successor = The strategy runs to { $until }, and no mandate has one that follows
    .title = The strategy soon ends, and no new one follows
    .help = Ask the association for the next strategy, and add it under [strategy] in the next mandate with from = { $start-iso }.
    .passage = The mandate, Background: the strategy has a period. The reminder 180 days before its end is the tool's
    .why = The next mandate is to serve the next strategy. So its areas must be known in good time.

priority-area-idle = { $case ->
        [unserved] No active assignment serves the area "{ $title }" in { $year }
       *[idle] Nothing has been done for the area "{ $title }" in { $year }
    }
    .title = Nothing is done for an area of the strategy
    .help = { $case ->
        [unserved] Write areas = ["{ $id }"] in the assignment that serves the area, or ask the commissioner whether the area is to have one.
       *[idle] Take up one of the area's assignments at a meeting, and write its id at assignments in the agenda.
    }
    .passage = The mandate, Background: the priority areas of the strategy. Which assignments serve them is for the network to decide
    .why = The strategy says what matters most. An area for which nothing is done should be seen.
