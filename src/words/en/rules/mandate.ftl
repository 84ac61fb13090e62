### The rules of the mandate (D02): that there is one, that it runs, that it is the commissioner's.

no-valid-mandate = { $case ->
        [day] No mandate runs on { $from }
       *[stretch] No mandate runs from { $from } to { $until }
    }
    .title = No mandate runs during a part of the year
    .related = the next begins here
    .help = Add the mandate that runs then to { $folder }, or mend from and until.
    .passage = The mandate, Background: networks work from a mandate
    .why = Without a mandate that runs, the network has no assignments to work on or to report.

mandate-ends-without-successor = The mandate runs to { $until }, and { $next ->
        [none] no new one follows
       *[other] the next begins only on { $next }
    }
    .title = A mandate soon ends, and no new one follows
    .related = the next begins here
    .help = { $next ->
        [none] Ask the commissioner for a mandate that runs from { $start }, and add it to { $folder } with from = { $start-iso }.
       *[other] Ask the commissioner whether the new one may run from { $start } already, and if so write from = { $start-iso } in it.
    }
    .passage = The mandate, Assignments: they are given for a period. The reminder 180 days before its end is the tool's
    .why = A new mandate takes time to write. The network should not be left without one when the old one ends.

mandates-overlap = Two mandates run { $case ->
        [day] on { $from }
       *[stretch] from { $from } to { $until }
    }
    .title = Two mandates run at the same time
    .label = one begins here
    .related = the other runs to here
    .help = { $end ->
        [none] Let only one of them run on those days: mend from or until.
       *[other] Let the earlier one end the day before (until = { $end-iso }), or let the later one begin later.
    }
    .passage = The mandate, Assignments: they are given for a period
    .why = When two run at once, nobody knows which assignments the network has.

assignment-text-changed = The commissioner's wording of "{ $title }" has been { $case ->
        [removed] removed
       *[changed] changed
    }
    .title = The commissioner's wording of an assignment has been changed
    .related = checksum of the wording as it was
    .help = Put the wording back as it was: git log -p { $file } shows the changes. If the assignment is to change, the commissioner does so in a new mandate.
    .passage = The mandate, Assignments: it is the commissioner who gives them
    .why = The checksum is like a fingerprint: it shows that the wording is the one that the commissioner wrote. If it changes in silence, nobody knows any more what the network was asked to do.
