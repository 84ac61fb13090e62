### Regeln om sammanställningen till skolcheferna.

directors-not-informed = { $directors ->
        [none] Skolcheferna
       *[other] { $directors }
    } har inte informerats om mötet den { $day }, fast sista dagen var den { $limit }
    .title = Skolcheferna har inte informerats om ett möte
    .label = mötet
    .help = { $since ->
        [none] Kör elevhalsa report directors och skicka texten.
       *[other] Kör elevhalsa report directors --since { $since } och skicka texten.
    } Kör det sedan en gång till, med --sent ÅÅÅÅ-MM-DD.
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Presidium. Hur snart är nätverkets eget val (network.toml, [house] inform-directors-days-after)
    .why = Nätverket arbetar på skolchefernas uppdrag. De ska få veta vad mötena kommer fram till medan det är färskt.
