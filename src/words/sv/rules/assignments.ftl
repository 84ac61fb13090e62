### Reglerna om uppdragen (D06–D12): att de finns, att något görs, och att det som görs hör till dem.

mandate-without-assignments = ”{ $title }” har inga uppdrag
    .title = En uppdragsbeskrivning har inga uppdrag
    .help = Skriv in uppdragen, ett i taget: elevhalsa assignment new --mandate { $mandate }
    .passage = Uppdragsbeskrivningen, Uppdrag
    .why = Uppdragen är det som nätverket finns till för. Allt annat följs upp mot dem.

assignment-idle = Inget är gjort för uppdraget ”{ $title }” { $case ->
        [year] under { $year }
       *[days] från och med den { $from } till och med den { $until }
    }
    .title = Inget är gjort för ett uppdrag på ett år
    .help = Ta upp uppdraget på ett möte och skriv assignments = ["{ $id }"] vid punkten, eller lägg till det som är gjort i { $folder }. Ska uppdraget vila: skriv state = "dormant", since och reason.
    .passage = Uppdragsbeskrivningen, Uppdrag. Att varje uppdrag tas upp varje år är nätverkets eget val
    .why = Ett uppdrag gäller tills uppdragsgivaren säger något annat. Händer inget på ett år har det nog fallit bort.

assignment-closed-without-reason = Uppdraget ”{ $title }” är { $state ->
        [dormant] vilande
        [superseded] ersatt
       *[completed] avslutat
    }, men det står inte { $case ->
        [since] sedan när
        [reason] varför
       *[both] sedan när eller varför
    }
    .title = Ett uppdrag är inte aktivt, men det står inte sedan när eller varför
    .help = { $case ->
        [since] Lägg till since = … med dagen, till exempel since = 2024-11-22.
        [reason] Lägg till reason = "…" med skälet.
       *[both] Lägg till since = … med dagen och reason = "…" med skälet.
    }
    .passage = Mappens upplägg: ett uppdrag som inte är aktivt har since och reason. Uppdragsbeskrivningen, Uppdrag: uppdragen gäller hela perioden
    .why = Uppdragsgivaren har gett uppdraget. När nätverket inte arbetar med det ska det gå att se varför, och från vilken dag.

agenda-item-outside-assignments = Punkten ”{ $title }” på mötet den { $day } hör inte till något uppdrag{ $case ->
        [other] {" "}som gäller då
       *[none] {""}
    }
    .title = En punkt på dagordningen hör inte till något uppdrag
    .help = { $case ->
        [other] Byt till ett uppdrag i den uppdragsbeskrivning som gäller den dagen.
       *[none] Skriv vilket uppdrag punkten hör till, till exempel assignments = ["…"]. Är den formalia: skriv kind = "formal".
    }
    .passage = Uppdragsbeskrivningen, Uppdrag
    .why = Mötestiden är till för uppdragen. Går mycket av den till annat kan nätverket vilja ta upp det med uppdragsgivaren.
