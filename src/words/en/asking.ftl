### Questions on a terminal, and what is said when nobody can be asked.

usage-missing-options = { $count ->
        [one] An option is missing: { $options }
       *[other] { $count } options are missing: { $options }
    }
    .help = Write them on the command line, or run the command in a terminal and it asks for them.
left = Left. Nothing was changed.
answer-no-day = Write a day, such as 2027-02-12.
answer-empty = Write some words, or press Esc to leave.
answer-by-choosing = ↑↓ and Enter choose, or write a part of the name. Esc leaves.
answer-by-marking = ↑↓ moves, space marks, Enter is done. Esc leaves.
answer-yes = yes
answer-no = no
answer-no-yes = Answer yes or no.
meeting-new-date-question = Which day?
meeting-move-to-question = To which day is the meeting moved?
meeting-move-reason-question = Why is the meeting moved?
meeting-cancel-reason-question = Why is the meeting cancelled?
