### The rules of who takes part: the municipalities' representatives, the association's staff, and the times of their roles.

municipality-without-representative = { $case ->
        [coming] { $municipality } has no representative from { $from }
        [open] { $municipality } has had no representative since { $from }
        [day] { $municipality } had no representative on { $from }
       *[days] { $municipality } had no representative from { $from } to { $until }
    }
    .title = A municipality has no representative
    .label = { $case ->
        [coming] nobody is appointed
        [open] nobody is appointed
       *[other] nobody was appointed
    }
    .related = the last day of the latest representative
    .vacancy = the vacancy was declared until this day
    .help = { $case ->
        [coming] If somebody is appointed, write the role representative under [[terms]] in the person's file in members. If the seat will be empty for a time, write [[vacancies]] with from = { $from-iso }, until and reason in { $file }.
        [open] If there is a representative, write the role representative under [[terms]] in the person's file in members. If the seat is empty for a time, write [[vacancies]] with from = { $from-iso }, until and reason in { $file }.
       *[other] If there was a representative, write or mend the term under [[terms]] in the person's file in members. If the seat was empty, write [[vacancies]] with from = { $from-iso }, until = { $until-iso } and reason in { $file }.
    }
    .passage = The mandate, Background
    .why = The network consists of representatives of the municipalities. A municipality without one neither learns of the work nor has a say in it, if nobody notices the gap.

several-representatives = { $case ->
        [over] { $municipality } had { $count } representatives on { $day }: { $names }
       *[running] { $municipality } has { $count } representatives: { $names }
    }
    .title = A municipality has several representatives
    .label = this is allowed
    .related = one of them
    .help = If this is as it should be, there is nothing to do. Otherwise write until = YYYY-MM-DD at the role of the one who has left.
    .passage = The mandate, Background. It does not say how many each municipality has
    .why = A municipality may have several representatives, but often somebody has left without its being written down.

association-without-member = { $case ->
        [coming] Nobody from { $association } is in the network when { $year } begins
        [over] Nobody from { $association } was in the network in { $year }
       *[running] Nobody from { $association } has been in the network in { $year }
    }
    .title = Nobody from the association is in the network
    .label = nobody has a role
    .help = Add the person in members with organisation = "{ $id }" and a role under [[terms]], such as role = "coordinator". If the seat is empty for a time, write [[vacancies]] in { $file }.
    .passage = The mandate, Background
    .why = The network consists of the municipalities' representatives and staff of the association. The association holds the municipalities' work together.

term-ends-before-start = The role { $role } of { $name } ends on { $until }, but begins only on { $from }
    .title = The term of a role ends before it begins
    .label = the last day
    .related = the first day
    .help = Mend from or until. Both days are part of the term. If no last day is decided, remove the line until.
    .passage = The mandate, Background. That each role has its time is the layout of the folder
    .why = With the days the wrong way round the person takes part on no day at all, which nobody meant.

terms-overlap = { $until ->
        [none] { $name } has the role { $role } twice at the same time from { $from }
       *[other] { $name } has the role { $role } twice at the same time from { $from } to { $until }
    }
    .title = A person has the same role twice at the same time
    .label = the later term begins
    .related = { $earlier ->
        [until] the earlier term ends
       *[from] the earlier term begins, and has no last day
    }
    .help = { $earlier ->
        [until] Mend the days so that the earlier one ends before the later one begins, or make one [[terms]] of them.
       *[from] Write until at the earlier one, a day before the later one begins, or make one [[terms]] of them.
    }
    .passage = The mandate, Background. That each role has its time is the layout of the folder
    .why = When one of the terms is ended, the person seems to have the role still. Mostly a new term was written without ending the old one.

vacancy-expired = { $case ->
        [open] The vacancy of { $organisation } ran until { $until }, but the seat is still empty
       *[over] The vacancy of { $organisation } ran until { $until }, but the seat was still empty on { $day }
    }
    .title = A vacancy has expired and the seat is still empty
    .label = the last day of the vacancy
    .help = If the seat is filled, write the role under [[terms]] in the person's file in members. Otherwise write a new last day here.
    .passage = The mandate, Background. That a vacancy has a last day is the layout of the folder
    .why = A vacancy is for a time. When the day has passed somebody needs to find out what came of it.

term-ends-soon = { $role ->
        [representative] { $name } stops representing { $organisation } on { $until }, and nobody takes over
        [presidium] { $name } leaves the presidium on { $until }, and nobody takes over
       *[other] { $name } stops being { $title } of the network on { $until }, and nobody takes over
    }
    .title = The term of a role is soon over, and nobody takes over
    .label = the last day
    .help = If { $name } goes on, write a new last day, or remove the line until. If somebody else takes over, write the role { $role } under [[terms]] in that person's file in members, with from = { $next-iso }.{ $role ->
        [representative] {" "}If the seat will be empty for a time, write [[vacancies]] in { $file }.
       *[other] {""}
    }
    .passage = The mandate, Background and Roles and responsibility. That it is said 60 days before is the tool's own choice
    .why = A successor can only be appointed in time if somebody notices beforehand that one is needed.
