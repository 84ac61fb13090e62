### Reglerna om hur uppdragen revideras och följs upp.

assignments-not-reviewed = { $case ->
        [other-year] Uppdragen för { $year } reviderades den { $on }, inte under året
       *[missing] Uppdragen reviderades inte under { $year }
    }
    .title = Uppdragen reviderades inte under året
    .label = { $case ->
        [other-year] {""}
       *[missing] gäller även { $year }
    }
    .help = { $case ->
        [other-year] Rätta dagen om den är fel. Annars: skriv ett undantag under [[waivers]] i network.toml, med record = "reviews/{ $year }" och skälet.
       *[missing] Lägg till { $file } med on, by och [[results]] för varje uppdrag.
    }
    .passage = Uppdragsbeskrivningen, Roller och ansvar: Skol- och utbildningschef
    .why = Skolchefen ser en gång per år över om uppdragen fortfarande är de rätta. Ett första år räknas bara om uppdragsbeskrivningen gäller mer än 90 dagar av det.

review-due = Uppdragen för { $year } skulle ha reviderats senast den { $due }
    .title = Det är dags att revidera uppdragen
    .label = gäller även { $year }
    .help = Be skolchefen revidera uppdragen före årets slut, och lägg till { $file } med on, by och [[results]] för varje uppdrag.
    .passage = Nätverkets eget val (network.toml, [house] review-due): dagen. Att uppdragen revideras varje år står i uppdragsbeskrivningen, Roller och ansvar
    .why = Den som reviderar i god tid hinner få en ny uppdragsbeskrivning på plats till årsskiftet.

review-incomplete = Revideringen { $year } säger inget om uppdraget ”{ $assignment }”
    .title = En revidering har inte med alla uppdrag
    .related = det här uppdraget
    .help = Lägg till [[results]] med assignment = "{ $id }" och result = "unchanged", "changed" eller "ended".
    .passage = Uppdragsbeskrivningen, Roller och ansvar: Skol- och utbildningschef
    .why = En revidering gäller alla uppdrag som var aktiva under året. Annars går det inte att se om något har glömts bort.

change-without-new-mandate = { $result ->
        [changed] Revideringen ändrar uppdraget ”{ $assignment }”, men ingen ny lydelse finns
        [new] Revideringen lägger till uppdraget ”{ $assignment }”, men ingen ny uppdragsbeskrivning finns
       *[ended] Revideringen avslutar uppdraget ”{ $assignment }”, men det är fortfarande aktivt
    }
    .title = Revideringen ändrar ett uppdrag utan att uppdragsbeskrivningen har ändrats
    .related = det här uppdraget
    .help = { $result ->
        [changed] Lägg till den nya uppdragsbeskrivningen i mandates, eller det nya uppdraget i assignments med continues = "{ $id }". Har inget ändrats: skriv result = "unchanged".
        [new] Lägg till den nya uppdragsbeskrivningen i mandates, eller skriv i uppdragets fil vilket det bygger på, med continues = "…".
       *[ended] Skriv state = "completed" eller "superseded" i uppdragets fil, med since och reason, eller lägg till den nya uppdragsbeskrivningen i mandates.
    }
    .passage = Uppdragsbeskrivningen, Uppdrag: det är uppdragsgivaren som ger uppdragen
    .why = Nätverket ändrar inte sina uppdrag på egen hand. Kommer revideringen fram till en ändring ska uppdragsgivarens nya lydelse finnas.

assignment-not-followed-up = Uppdraget ”{ $assignment }” följdes inte upp under { $year }
    .title = Ett aktivt uppdrag följdes inte upp under året
    .related = den senaste uppföljningen före det
    .help = Lägg till [[follow-ups]] med on, by och judgement: "not-started", "on-track", "at-risk" eller "done".
    .passage = Uppdragsbeskrivningen, Roller och ansvar: Skol- och utbildningschef
    .why = Skolchefen bedömer minst en gång om året hur varje aktivt uppdrag går. Frågan ställs först när året är slut.
