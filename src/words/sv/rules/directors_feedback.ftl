### Reglerna om skolchefen och återkopplingen mellan nätverket och skolcheferna.

no-school-director = { $case ->
        [now] Ingen är skolchef i nätverket sedan den { $from }
        [day] Ingen var skolchef i nätverket den { $from }
       *[past] Ingen var skolchef i nätverket från och med den { $from } till och med den { $until }
    }
    .title = Ingen är skolchef i nätverket
    .label = { $edge ->
        [end] den förra tiden slutar här
        [beginning] den första tiden börjar här
       *[none] {""}
    }
    .help = Lägg till [[terms]] med role = "school-director" och from i filen för den som är skolchef i nätverket.
    .passage = Uppdragsbeskrivningen, Roller och ansvar: Skol- och utbildningschef
    .why = Skolchefen återkopplar åt båda hållen, reviderar uppdragen och följer upp dem. Utan skolchef gör ingen det.

no-feedback-from-directors = Mötet den { $day } har ingen återkoppling från { $directors ->
        [none] skolcheferna
       *[other] { $directors }
    }
    .title = Ett möte har ingen återkoppling från skolcheferna
    .help = Lägg till { $file } med direction = "from-directors", on = { $day-iso } och meeting = "{ $meeting }". Fanns det inget att säga: skriv text = "Inget att rapportera."
    .passage = Uppdragsbeskrivningen, Roller och ansvar: Skol- och utbildningschef
    .why = Nätverket ska få veta vad skolcheferna har sagt, också när de inte har något att säga.

feedback-unanswered = { $direction ->
        [from-directors] Återkopplingen från
       *[to-directors] Återkopplingen till
    } { $directors ->
        [none] skolcheferna
       *[other] { $directors }
    } den { $day } har inte fått något svar
    .title = Återkoppling har inte fått något svar
    .label = [answer] saknas
    .related = ett möte har hållits sedan dess
    .help = Lägg till [answer] med on och text. Är frågan inte aktuell längre: skriv det som svar.
    .passage = Uppdragsbeskrivningen, Roller och ansvar: Skol- och utbildningschef
    .why = Återkoppling är öppen för båda sidor tills den har fått ett svar. Annars vet ingen om den gick fram.
