### The rule of the summary to the school directors.

directors-not-informed = { $directors ->
        [none] The school directors have
       *[other] { $directors } has
    } not been informed of the meeting on { $day }, although the last day was { $limit }
    .title = The school directors have not been informed of a meeting
    .label = the meeting
    .help = Send a summary. Write it into { $folder }YYYY-MM-DD-summary.toml with kind = "summary", sent, to and meetings = ["{ $meeting }"].
    .passage = The mandate, Roles and responsibility, Presidium. How soon is the network's own choice (network.toml, [house] inform-directors-days-after)
    .why = The network works on the school directors' behalf. They are to know what the meetings come to while it is fresh.
