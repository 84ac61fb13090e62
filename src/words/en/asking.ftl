### Questions on a terminal, and what is said when nobody can be asked.

usage-missing-options = { $count ->
        [one] An option is missing: { $options }
       *[other] { $count } options are missing: { $options }
    }
    .help = Write them on the command line, or run the command in a terminal and it asks for them.
left = Left. Nothing was changed.
answer-no-day = Write a day, such as 12 February, 12/2, Fri w 7 or 2027-02-12.
answer-other-weekday = { $day } is a { $weekday }. Mend the day or the weekday.
answer-other-week = { $day } lies in { $week }. Mend the day or the week.
answer-no-time = Write a time, such as 9:00 or 13:30.
answer-no-number = Write a number, such as 4.
answer-by-day = Write a day, or choose with ↑↓ and Enter. Esc leaves.
answer-no-year = Write a year with four digits, such as 2027.
answer-no-file = There is no such file. Write its name, or drag it here.
answer-with-number = Write no personal identity number: what is saved stays in the history.
answer-or-leave = Enter answers. Esc leaves.
answer-or-usual = Enter without text takes what stands in brackets. Esc leaves.
answer-or-nothing = Enter without text skips the question. Esc leaves.
answer-left = (left)
answer-nothing-to-choose = There is nothing to choose from
answer-empty = Write some words, or press Esc to leave.
answer-by-choosing = ↑↓ and Enter choose, or write a part of the name. Esc leaves.
answer-by-marking = ↑↓ moves, space marks, Enter is done. Esc leaves.
answer-marked = { $count } marked
answer-none-marked = Mark at least one with space.
answer-yes = yes
answer-no = no
answer-no-yes = Answer yes or no.
meeting-new-date-question = Which day?
meeting-new-start-question = When does the meeting begin?
meeting-new-end-question = When does it end?
meeting-new-place-question = Where is it held?
meeting-new-weekday-question = It is another weekday than usual: an extra meeting. Why?
meeting-move-to-question = To which day is the meeting moved?
meeting-move-reason-question = Why is the meeting moved?
meeting-cancel-reason-question = Why is the meeting cancelled?
