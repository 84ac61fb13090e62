### Reglerna om det som skickas in: förteckningen över medlemmarna och mötenas datum.

register-not-sent = { $count ->
        [one] Förteckningen över medlemmarna för { $year } är inte skickad, fast nätverket har haft ett möte
       *[other] Förteckningen över medlemmarna för { $year } är inte skickad, fast nätverket har haft { $count } möten
    }
    .title = Förteckningen över medlemmarna är inte skickad
    .label = årets första möte
    .related = hit ska den
    .help = { $address ->
        [none] Skriv adressen i network.toml, [addresses] register, och kör sedan elevhalsa submit register --year { $year }
       *[other] Kör elevhalsa submit register --year { $year } och skicka texten till { $address }. Kör det sedan en gång till, med --sent ÅÅÅÅ-MM-DD.
    }
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Presidium. Att det görs varje år är en tolkning
    .why = De som håller ihop nätverken behöver veta vilka som är med och hur de nås.

register-changed-after-sending = { $case ->
        [dated] Förteckningen för { $year } har ändrats sedan den skickades senast, den { $sent }
       *[undated] Förteckningen för { $year } stämmer inte längre med den som skickades den { $sent }
    }
    .title = Förteckningen har ändrats sedan den skickades
    .label = då skickades förteckningen
    .related = ändringen
    .help = { $case ->
        [dated] Skicka förteckningen på nytt: elevhalsa submit register --year { $year }
        [undated-and-over] En uppgift är ändrad, till exempel en adress eller ett telefonnummer, kanske först efter årets slut. Hände det före, skicka förteckningen på nytt: elevhalsa submit register --year { $year }
       *[undated] En uppgift är ändrad, till exempel en adress eller ett telefonnummer. Skicka förteckningen på nytt: elevhalsa submit register --year { $year }
    }
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Presidium. Att ändringar skickas in är en tolkning
    .why = Mottagaren ska inte ha en förteckning som visar fel personer.

wrong-recipient = { $kind ->
        [register] Förteckningen är inte skickad till { $address }
       *[dates] Mötenas datum är inte skickade till { $address }
    }
    .title = Förteckningen eller mötenas datum gick till fel adress
    .label = { $near ->
        [none] {""}
       *[other] snarlik adress
    }
    .related = hit ska det skickas
    .help = { $near ->
        [none] Skicka på nytt till rätt adress, eller lägg till den i to om det redan är gjort.
       *[other] Menade ni { $address }? Är det ett skrivfel här, rätta to. Gick det till { $near }, skicka på nytt till rätt adress.
    }
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Presidium; adressen står i network.toml, [addresses] register
    .why = Det som har gått till fel adress har inte kommit fram, även om utskicket är antecknat.

dates-not-sent = { $case ->
        [past] Mötesdagarna för { $year } är inte skickade, fast årets första möte var den { $first }
       *[near] Mötesdagarna för { $year } är inte skickade, och årets första möte är redan den { $first }
    }
    .title = Mötesdagarna är inte skickade
    .label = årets första möte
    .related = arbetsordningen är antagen
    .help = { $address ->
        [none] Skriv adressen i network.toml, [addresses] register, och kör sedan elevhalsa submit dates --year { $year }
       *[other] Kör elevhalsa submit dates --year { $year } och skicka texten till { $address }. Kör det sedan en gång till, med --sent ÅÅÅÅ-MM-DD.
    }
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Presidium. Att det görs före årets första möte är en tolkning
    .why = De som håller ihop nätverken behöver dagarna i förväg, så att andra möten inte läggs på dem.

dates-changed-after-sending = Mötesdagarna för { $year } är inte längre de som ni skickade den { $sent }
    .title = Mötesdagarna har ändrats sedan de skickades
    .label = då skickades mötesdagarna
    .related = mötet flyttades efteråt
    .cancelled = mötet är inställt
    .help = Skicka mötesdagarna på nytt: elevhalsa submit dates --year { $year }
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Presidium. Att ändringar skickas in är en tolkning
    .why = Den som planerar efter de gamla dagarna kommer fel dag.
