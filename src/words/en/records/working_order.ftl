### The keys of working-orders/: the presidium's plan for a calendar year.

record-working-order = The presidium's working order for a calendar year.
    .title = Working order
    .files = working-orders/YEAR.toml
record-working-order-adopted = The day on which the presidium adopted the working order: 2023-12-08, without quotes.
    .title = Adopted
record-working-order-by = Those of the presidium who adopted it: names of files in members/, without .toml.
    .title = By
record-working-order-themes = Themes of the meetings, one for each that has one: the name of a folder in meetings/, and the theme.
    .title = Themes
record-working-order-note = Anything else worth knowing.
    .title = Note
