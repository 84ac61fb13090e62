### The keys of mandates/: the mandate of a period.

record-mandate = The mandate of a period, with the strategy that it serves.
    .title = Mandate
    .files = mandates/FROM-TO.toml
record-mandate-title = The title of the mandate.
    .title = Title
record-mandate-from = The first day on which the mandate is valid.
    .title = From
record-mandate-until = The last day on which the mandate is valid.
    .title = Until
record-mandate-commissioned-by = The commissioner: the name of a file in organisations/, without .toml.
    .title = Commissioner
record-mandate-document = Where the signed text is kept: an address on the web or a path.
    .title = Document
record-mandate-strategy = The strategy that the mandate serves.
    .title = Strategy
record-mandate-strategy-from = The first day of the strategy.
    .title = From
record-mandate-strategy-until = The last day of the strategy.
    .title = Until
record-mandate-strategy-areas = The priority areas of the strategy.
    .title = Priority areas
record-mandate-strategy-areas-id = The id of the area, which assignments give in areas: small letters and hyphens, such as fullfoljd-utbildning.
    .title = Id
record-mandate-strategy-areas-title = The name of the area.
    .title = Name
