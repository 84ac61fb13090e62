### The rules of minutes: that they are kept, what is in them, and that they stand.

minutes-missing = { $case ->
        [blank] The minutes of the meeting on { $day } are empty
       *[missing] The minutes of the meeting on { $day } are missing
    }
    .title = There are no minutes of a meeting that was held
    .label = { $state ->
        [late] were due on { $due }
       *[early] are due by { $due }
    }
    .help = Write them in { $file }, with a heading for each item of the agenda{ $item ->
        [none] .
       *[other] . The first heading is ## 1. { $item }
    }
    .passage = The mandate, Meetings. The number of days is the network's own choice (network.toml, [house] minutes-days-after)
    .why = The mandate demands minutes. The longer people wait, the less they remember.

final-minutes-erratum = These minutes are final, so it becomes an erratum. When the text is changed, run elevhalsa validate. It tells how the erratum is written.

minutes-without-attendance = Nothing tells who came to the meeting on { $day }
    .title = There are minutes, but no attendance
    .help = { $case ->
            [there] Write this below [attendance] in { $file }, in place of what stands there.
           *[missing] Add these lines at the end of { $file }.
        } { $count ->
            [0] Put the names of the files in members of those who came in place of given-family.
           *[other] Move those who did not come from present to absent.
        }

        {"["}attendance]
        present = [{ $count ->
            [0] "given-family"
           *[other] { $present }
        }]
        absent = [{ $absent ->
            [none] {""}
           *[other] { $absent }
        }]
    .passage = The mandate, Background (who the network consists of) and Meetings
    .why = Without attendance nobody sees which municipalities had a part in what was said and decided.

municipality-unaccounted = { $municipality } is neither present nor absent at the meeting on { $day }
    .title = A municipality is neither present nor absent
    .help = { $count ->
        [one] Write { $people } below present or absent. If somebody came instead, write that below deputies.
       *[other] Write one of { $people } below present or absent. If somebody came instead, write that below deputies.
    }
    .passage = The mandate, Background (who the network consists of) and Meetings
    .why = Every municipality with a seat in the network is to be seen, even when nobody could come. A school director does not represent the municipality.

present-and-absent = { $name } stands both as present and as absent at the meeting on { $day }
    .title = A person is both present and absent
    .label = absent here
    .related = present here
    .help = Remove { $id } from the place that is wrong. Whoever came for a part of the meeting stands below partial, and only there.
    .passage = Layout of the folder: whoever came is not among those who did not
    .why = Attendance is counted in lists and reports. A person in both places makes it wrong.

action-without-owner-or-date = { $case ->
        [owner] Nobody is responsible for the action "{ $action }"
        [date] The action "{ $action }" has no last day
       *[both] The action "{ $action }" has neither an owner nor a last day
    }
    .title = An action has no owner or no last day
    .help = End the line with who and when, such as (@{ $owner }, by { $due-iso }).{ $erratum ->
        [none] {""}
       *[other] {" "}{ $erratum }
    }
    .passage = Layout of the folder: an action has an owner and a last day
    .why = What nobody has promised for a certain day is seldom done.

agenda-item-without-minutes = { $case ->
        [empty] Nothing is written below "{ $item }"
       *[missing] The item "{ $item }" is not in the minutes
    }
    .title = An item of the agenda has no minutes
    .related = the item on the agenda
    .help = { $case ->
        [empty] Write what was said, or that the item was postponed.
       *[missing] Write a heading "## { $number }. { $item }" in { $file }, and below it what was said or that the item was postponed.
    }{ $erratum ->
        [none] {""}
       *[other] {" "}{ $erratum }
    }
    .passage = The mandate, Meetings. Layout of the folder: each item of the agenda has a heading in the minutes
    .why = Whoever was not there must see what became of each item, also of those that there was no time for.

unmarked-line = { $meant ->
        [decision] { $case ->
            [below] Nothing below "{ $text }" is read as a decision
           *[mark] The line looks like a decision, but is not read as one: "{ $text }"
        }
        [raised] { $case ->
            [below] Nothing below "{ $text }" is read as a point to raise with the directors
           *[mark] The line looks like a point to raise with the directors, but is not read as one: "{ $text }"
        }
       *[action] { $case ->
            [below] Nothing below "{ $text }" is read as an action
           *[mark] The line looks like an action, but is not read as one: "{ $text }"
        }
    }
    .title = A line looks like a decision, an action or a point to raise, but is not read as one
    .help = { $erratum ->
        [none] If it is something else, begin the line with other words.
       *[other] { $erratum }
    } { $meant ->
        [decision] { $case ->
            [below] A decision stands in a paragraph of its own and begins like this: **Decision:** (in bold, with a colon).
            [inside] A decision stands in a paragraph of its own, with an empty line before it: **Decision:** { $text }
           *[mark] A decision is written like this, in bold and with a colon: **Decision:** { $text }
        }
        [raised] { $case ->
            [below] A point to raise stands in a paragraph of its own and begins like this: **To the directors:** (in bold, with a colon).
            [inside] A point to raise stands in a paragraph of its own, with an empty line before it: **To the directors:** { $text }
           *[mark] A point to raise is written like this, in bold and with a colon: **To the directors:** { $text }
        }
       *[action] { $case ->
            [below] An action is written like this: - [ ] What is to be done (@{ $owner }, by { $due-iso })
            [who] An action is written like this: - [ ] What is to be done (@{ $owner }, by { $due-iso })
            [inside] An action stands in a paragraph of its own, with an empty line before it: - [ ] { $text } (@{ $owner }, by { $due-iso })
            [box] An action begins with a dash and a box: - [ ] { $text }
           *[mark] An action is written like this: - [ ] { $text } (@{ $owner }, by { $due-iso })
        }
    }
    .passage = Layout of the folder: decisions, actions and points to raise have their marks in the minutes
    .why = What lacks its mark is not in the lists of decisions, actions and feedback, so nobody asks for it.

next-meeting-missing = { $case ->
        [day] There is no day below the heading of the next meeting
       *[heading] The minutes of the meeting on { $day } do not say when the next meeting is
    }
    .title = Minutes do not say when the next meeting is
    .help = { $next ->
        [none] { $case ->
            [day] Write the day below the heading.
           *[heading] Add the heading "## Next meeting" and write the day below it.
        }
       *[other] { $case ->
            [day] Write the day below the heading. The next meeting that is planned is { $next }.
           *[heading] Add the heading "## Next meeting" and write the day below it. The next meeting that is planned is { $next }.
        }
    }{ $erratum ->
        [none] {""}
       *[other] {" "}{ $erratum }
    }
    .passage = Layout of the folder: the next meeting stands below a heading of its own
    .why = Whoever reads the minutes wants to know when the network meets again.

minutes-too-early = { $case ->
        [cancelled] There are minutes of the meeting on { $day }, which is cancelled
       *[ahead] There are minutes of the meeting on { $day }, which has not been yet
    }
    .title = There are minutes of a meeting that was not held
    .related = { $case ->
        [cancelled] cancelled
       *[ahead] the day of the meeting
    }
    .help = { $case ->
        [cancelled] If the meeting was held after all, write status = "held". Otherwise remove { $file }.
       *[ahead] Mend the day of the meeting if it is wrong. Otherwise move the text to the right meeting, or remove { $file }.
    }
    .passage = The mandate, Meetings
    .why = Minutes of a meeting that was not held are in the wrong place, or the record of the meeting is wrong.

final-minutes-changed = { $case ->
        [by] The erratum of { $on } does not say who made it
        [reason] The erratum of { $on } does not say why
        [digest] The erratum of { $on } lacks a checksum of the new text
        [again] The final minutes of the meeting on { $day } were changed again after the erratum of { $on }
       *[changed] The final minutes of the meeting on { $day } were changed without an erratum
    }
    .title = Final minutes were changed
    .label = { $case ->
        [again] something in the file was changed
        [changed] something in the file was changed
       *[other] {""}
    }
    .related = checksum of the text that was final
    .help = { $case ->
        [by] Add by = "…" with the one who made it.
        [reason] Add reason = "…" with what was corrected, and why.
        [digest] Add it in quotes after digest = here: { $digest }
       *[changed] If it was a mistake, bring the text back. git diff { $file } shows a change that is not saved in git, and git restore { $file } undoes it. git log -p { $file } shows the changes that are saved. If it is a correction, add these lines at the end of { $meeting }, with the day, the name of the file in members of the one who corrected it, and the reason.

        {"["}[minutes.errata]]
        on = YYYY-MM-DD
        by = "…"
        reason = "…"
        digest = "{ $digest }"
    }
    .passage = The Freedom of the Press Act, chapter 2: finished minutes are official documents
    .why = Readers must be able to trust that final minutes stand, and see who has corrected them and why. The checksum is like a fingerprint of the text: change one character, and it is another.

action-overdue = The action "{ $action }" was to be done by { $due }
    .title = An action is late
    .label = { $owner ->
        [none] nobody is responsible
       *[other] responsible: { $owner }
    }
    .help = { $stage ->
        [final] These minutes are final, so leave the line as it is. Take the action up in the next minutes, in the same words and with the same owner: with [x] if it is done, otherwise with [ ] and a new day.
       *[open] If it is done, change [ ] into [x]. If it is to be done later, take it up in the next minutes, in the same words, with the same owner and a new day.
    }
    .passage = Layout of the folder: an action has a last day
    .why = What the network has promised is to be done, or to get a new day.

weekday-word-wrong = { $day } is a { $right }, not a { $wrong }
    .title = A weekday does not fit its date
    .help = Write { $right } instead of "{ $word }", or mend the date.{ $erratum ->
        [none] {""}
       *[other] {" "}{ $erratum }
    }
    .passage = The mandate, Meetings
    .why = When the weekday and the date differ nobody knows which day is meant, and somebody comes on the wrong one.
