### Regeln om sammanställningen till skolcheferna.

directors-not-informed = { $directors ->
        [none] Skolcheferna
       *[other] { $directors }
    } har inte informerats om mötet den { $day }, fast sista dagen var den { $limit }
    .title = Skolcheferna har inte informerats om ett möte
    .label = mötet
    .help = Skicka en sammanställning. Skriv den i { $folder }ÅÅÅÅ-MM-DD-summary.toml med kind = "summary", sent, to och meetings = ["{ $meeting }"].
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Presidium. Hur snart är nätverkets eget val (network.toml, [house] inform-directors-days-after)
    .why = Nätverket arbetar på skolchefernas uppdrag. De ska få veta vad mötena kommer fram till medan det är färskt.
