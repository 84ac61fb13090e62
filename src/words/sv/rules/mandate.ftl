### Reglerna om uppdragsbeskrivningen (D02): att den finns, gäller och är uppdragsgivarens.

no-valid-mandate = { $case ->
        [day] Ingen uppdragsbeskrivning gäller den { $from }
       *[stretch] Ingen uppdragsbeskrivning gäller från och med den { $from } till och med den { $until }
    }
    .title = Ingen uppdragsbeskrivning gäller under en del av året
    .related = nästa börjar här
    .help = Lägg till den uppdragsbeskrivning som gäller då i { $folder }, eller rätta from och until.
    .passage = Uppdragsbeskrivningen, Bakgrund: nätverk arbetar utifrån en uppdragsbeskrivning
    .why = Utan en uppdragsbeskrivning som gäller har nätverket inget uppdrag att arbeta med eller rapportera om.

mandate-ends-without-successor = Uppdragsbeskrivningen gäller till och med den { $until }, och { $next ->
        [none] ingen ny tar vid
       *[other] nästa börjar först den { $next }
    }
    .title = En uppdragsbeskrivning tar snart slut utan att en ny tar vid
    .related = nästa börjar här
    .help = { $next ->
        [none] Be uppdragsgivaren om en uppdragsbeskrivning som gäller från den { $start }, och lägg till den i { $folder } med from = { $start-iso }.
       *[other] Fråga uppdragsgivaren om den nya kan gälla redan från den { $start }, och skriv i så fall from = { $start-iso } i den.
    }
    .passage = Uppdragsbeskrivningen, Uppdrag: uppdragen gäller en viss period. Påminnelsen 180 dagar före slutet är verktygets
    .why = En ny uppdragsbeskrivning tar tid att ta fram. Nätverket ska inte stå utan uppdrag när den gamla slutar gälla.

mandates-overlap = Två uppdragsbeskrivningar gäller { $case ->
        [day] den { $from }
       *[stretch] från och med den { $from } till och med den { $until }
    }
    .title = Två uppdragsbeskrivningar gäller samtidigt
    .label = den ena börjar här
    .related = den andra gäller till hit
    .help = { $end ->
        [none] Låt bara den ena gälla de dagarna: rätta from eller until.
       *[other] Låt den tidigare sluta gälla dagen innan (until = { $end-iso }), eller låt den senare börja senare.
    }
    .passage = Uppdragsbeskrivningen, Uppdrag: uppdragen gäller en viss period
    .why = Gäller två på en gång vet ingen vilka uppdrag nätverket har.

assignment-text-changed = Uppdragsgivarens ordalydelse av ”{ $title }” är { $case ->
        [removed] borttagen
       *[changed] ändrad
    }
    .title = Uppdragsgivarens ordalydelse av ett uppdrag är ändrad
    .related = kontrollsumma för ordalydelsen som den var
    .help = Skriv tillbaka ordalydelsen som den var: git log -p { $file } visar ändringarna. Ska uppdraget ändras gör uppdragsgivaren det i en ny uppdragsbeskrivning.
    .passage = Uppdragsbeskrivningen, Uppdrag: det är uppdragsgivaren som ger uppdragen
    .why = Kontrollsumman är som ett fingeravtryck: den visar att ordalydelsen är den som uppdragsgivaren skrev. Ändras den i tysthet vet ingen längre vad nätverket har fått i uppdrag.
