### The keys of calendar.toml: days that do not suit meetings.

record-calendar = Days that do not suit meetings, besides the holidays, eves and squeeze days that the tool knows already.
    .title = Calendar
    .files = calendar.toml
record-calendar-breaks = The school breaks.
    .title = Breaks
record-calendar-breaks-title = The name of the break, such as Sportlov.
    .title = Name
record-calendar-breaks-from = The first day of the break.
    .title = First day
record-calendar-breaks-until = The last day of the break; it counts too.
    .title = Last day
record-calendar-busy = Days on which others hold meetings that collide, such as the directors' network.
    .title = Busy days
record-calendar-busy-date = The day: 2024-02-16, without quotes.
    .title = Day
record-calendar-busy-title = What is held on that day.
    .title = What
record-calendar-busy-source = Where that is known from.
    .title = Source
