### The rule of the summary to the school directors.

directors-not-informed = { $directors ->
        [none] The school directors have
       *[other] { $directors } has
    } not been informed of the meeting on { $day }, although the last day was { $limit }
    .title = The school directors have not been informed of a meeting
    .label = the meeting
    .help = { $since ->
        [none] Run elevhalsa report directors and send the text.
       *[other] Run elevhalsa report directors --since { $since } and send the text.
    } Then run it once more, with --sent YYYY-MM-DD.
    .passage = The mandate, Roles and responsibility, Presidium. How soon is the network's own choice (network.toml, [house] inform-directors-days-after)
    .why = The network works on the school directors' behalf. They are to know what the meetings come to while it is fresh.
