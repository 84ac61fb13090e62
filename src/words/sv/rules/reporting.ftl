### Reglerna om att rapportera (D03): året är rapporterat, och varje utskick går att följa.

year-not-reported = { $year } är slut, men året är inte rapporterat till { $commissioner ->
        [none] uppdragsgivaren
       *[other] { $commissioner }
    }
    .title = Ett år är inte rapporterat till uppdragsgivaren
    .related = rapporten säger inte vilket år den gäller
    .help = { $file ->
        [none] Rapporten väntas efter årets slut, och ingen sista dag är bestämd. Kör elevhalsa report year { $year } och skicka texten. Kör det sedan en gång till, med --sent ÅÅÅÅ-MM-DD.
       *[other] Lägg till year = { $year } i { $file } om den gäller { $year }. Annars: kör elevhalsa report year { $year } och skicka texten. Kör det sedan en gång till, med --sent ÅÅÅÅ-MM-DD. Ingen sista dag är bestämd.
    }
    .passage = Uppdragsbeskrivningen, Bakgrund: nätverket rapporterar till uppdragsgivaren. Att det sker varje år är nätverkets eget val
    .why = Uppdragsgivaren ska se vad nätverket har gjort. En rapport om året gör att inget år faller bort.

dispatch-incomplete = { $what ->
        [register] Utskicket av förteckningen
        [dates] Utskicket av mötesdagarna
        [summary] Utskicket av sammanfattningen
        [report] Utskicket av rapporten
       *[call] Utskicket av kallelsen
    } saknar { $case ->
        [sent] dag
       *[to] mottagare
    }
    .title = Ett utskick saknar dag eller mottagare
    .help = { $case ->
        [sent] Lägg till dagen då det skickades, till exempel sent = 2024-02-23. Är inget skickat: ta bort filen.
       *[to] Lägg till vem som fick det: { $whom ->
            [none] skriv adresserna efter to, till exempel to = ["fornamn.efternamn@example.org"].
           *[other] skriv to = ["{ $whom }"] om det gick dit.
        }
    }
    .passage = Mappens upplägg: ett utskick har dag och mottagare. Att rapportera och skicka in står i uppdragsbeskrivningen, Bakgrund och Roller och ansvar
    .why = Ett utskick visar att nätverket har gjort det som det ska. Utan dag och mottagare visar det ingenting.
