### The rules on how the assignments are revised and followed up.

assignments-not-reviewed = { $case ->
        [other-year] The assignments of { $year } were revised on { $on }, not within the year
       *[missing] The assignments were not revised in { $year }
    }
    .title = The assignments were not revised within the year
    .label = { $case ->
        [other-year] {""}
       *[missing] valid in { $year } too
    }
    .help = { $case ->
        [other-year] Mend the day if it is wrong. Otherwise write a waiver under [[waivers]] in network.toml, with record = "reviews/{ $year }" and its reason.
       *[missing] Add { $file } with on, by and [[results]] for each assignment.
    }
    .passage = Mandate, Roles and responsibilities: School director
    .why = The school director looks over once a year whether the assignments are still the right ones. A first year counts only if the mandate is valid for more than 90 days of it.

review-due = The assignments of { $year } were to be revised by { $due }
    .title = It is time to revise the assignments
    .label = valid in { $year } too
    .help = Ask the school director to revise the assignments before the year ends, and add { $file } with on, by and [[results]] for each assignment.
    .passage = The network's own choice (network.toml, [house] review-due): the day. That the assignments are revised each year stands in the mandate, Roles and responsibilities
    .why = Who revises in good time gets a new mandate in place before the turn of the year.

review-incomplete = The review of { $year } says nothing of the assignment "{ $assignment }"
    .title = A review does not cover every assignment
    .related = this assignment
    .help = Add [[results]] with assignment = "{ $id }" and result = "unchanged", "changed" or "ended".
    .passage = Mandate, Roles and responsibilities: School director
    .why = A review covers every assignment that was active in the year. Otherwise nobody can see whether one was forgotten.

change-without-new-mandate = { $result ->
        [changed] The review changes the assignment "{ $assignment }", but there is no new wording
        [new] The review adds the assignment "{ $assignment }", but there is no new mandate
       *[ended] The review ends the assignment "{ $assignment }", but it is still active
    }
    .title = The review changes an assignment, but the mandate has not changed
    .related = this assignment
    .help = { $result ->
        [changed] Add the new mandate to mandates, or the new assignment to assignments with continues = "{ $id }". If nothing has changed: write result = "unchanged".
        [new] Add the new mandate to mandates, or write in the assignment's file which one it builds on, with continues = "…".
       *[ended] Write state = "completed" or "superseded" in the assignment's file, with since and reason, or add the new mandate to mandates.
    }
    .passage = Mandate, Assignments: it is the commissioner who gives the assignments
    .why = The network does not change its assignments by itself. Where the review comes to a change, the commissioner's new wording must be there.

assignment-not-followed-up = The assignment "{ $assignment }" was not followed up in { $year }
    .title = An active assignment was not followed up within the year
    .related = the last follow-up before it
    .help = Add [[follow-ups]] with on, by and judgement: "not-started", "on-track", "at-risk" or "done".
    .passage = Mandate, Roles and responsibilities: School director
    .why = The school director judges at least once a year how each active assignment goes. The question is put when the year is over.
