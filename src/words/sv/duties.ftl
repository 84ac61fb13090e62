### Punkterna i uppdraget: vad de kräver, hur de står till och vems de är.

duty-state-met = uppfylld
duty-state-on-track = på väg
duty-state-at-risk = i riskzonen
duty-state-missed = missad
duty-state-not-asked = inte aktuell

duty-dormant = vilar
duty-dormant-since = vilar sedan { $day }

duties-heading = Uppdraget punkt för punkt { $year }, läget { $today }
duties-none = Ingen uppdragsbeskrivning gäller { $year }, så det finns inget att bedöma.
duties-summary = { $open ->
        [0] { $year }: alla { $count } punkter är uppfyllda.
       *[other] { $year }: { $count } punkter, varav { $parts }.
    }
duties-count-met = { $count ->
        [one] 1 uppfylld
       *[other] { $count } uppfyllda
    }
duties-count-on-track = { $count } på väg
duties-count-at-risk = { $count } i riskzonen
duties-count-missed = { $count ->
        [one] 1 missad
       *[other] { $count } missade
    }
duties-count-not-asked = { $count ->
        [one] 1 inte aktuell
       *[other] { $count } inte aktuella
    }
duties-hint = Kör elevhalsa validate --year { $year } för att se vad ni kan göra.
duties-next = { $left }{ $count ->
        [0] {""}
       *[other] {" "}(och { $count } till)
    }
duties-more = … och { $count } till (visa med --verbose)
duties-evidence = { $file }{ $commit ->
        [none] {""}
       *[other] {" "}({ $commit })
    }{ $others ->
        [0] {""}
        [one] {" "}och 1 fil till
       *[other] {" "}och { $others } filer till
    }
duties-uncommitted = inte sparad i git än
duties-owner = ansvarar
duties-passage = grund
duties-waived = undantag till { $until }: { $rule }{ $record ->
        [none] {""}
       *[other] {" "}för { $record }
    }{ $reason ->
        [none] {""}
       *[other] . { $reason }
    }
duty-left-done = klart: { $text }{ $due ->
        [none] {""}
       *[other] , senast { $due }
    }
duty-left-coming = kvar: { $text }{ $due ->
        [none] {""}
       *[other] , senast { $due }
    }
duty-left-expected = gäller hittills: { $text }{ $due ->
        [none] {""}
       *[other] , senast { $due }
    }
duty-left-soon = snart: { $text }{ $due ->
        [none] {""}
       *[other] , senast { $due }
    }
duty-left-late = försenat: { $text }{ $due ->
        [none] {""}
       *[other] , skulle vara klart { $due }
    }
duty-left-missing = saknas: { $text }{ $due ->
        [none] {""}
       *[other] , skulle vara klart { $due }
    }
duty-left-unread = går inte att läsa: { $text }{ $due ->
        [none] {""}
       *[other] , senast { $due }
    }

owner-association = förbundet
owner-chair = ordföranden
owner-commissioners = uppdragsgivarna
owner-members = medlemmarna
owner-network = nätverket
owner-presidium = presidiet
owner-school-director = skolchefen
owner-secretary = sekreteraren

duty-d01 = Uppdragsgivarna är utpekade
    .passage = Uppdragsbeskrivningen, Bakgrund
duty-d02 = En uppdragsbeskrivning gäller
    .passage = Uppdragsbeskrivningen, Bakgrund och Uppdrag
duty-d03 = Rapport till skolcheferna
    .passage = Uppdragsbeskrivningen, Bakgrund. Att det sker varje år är nätverkets eget val
duty-d04 = Kommunerna och förbundet är med
    .passage = Uppdragsbeskrivningen, Bakgrund
duty-d05 = Strategins prioriterade områden
    .passage = Uppdragsbeskrivningen, Bakgrund
duty-d06 = { $subjects ->
        [none] Uppdrag 1
       *[other] { $subjects }
    }
    .passage = Uppdragsbeskrivningen, Uppdrag. Att varje uppdrag tas upp varje år är nätverkets eget val
duty-d07 = { $subjects ->
        [none] Uppdrag 2
       *[other] { $subjects }
    }
    .passage = Uppdragsbeskrivningen, Uppdrag. Att varje uppdrag tas upp varje år är nätverkets eget val
duty-d08 = { $subjects ->
        [none] Uppdrag 3
       *[other] { $subjects }
    }
    .passage = Uppdragsbeskrivningen, Uppdrag. Att varje uppdrag tas upp varje år är nätverkets eget val
duty-d09 = { $subjects ->
        [none] Uppdrag 4
       *[other] { $subjects }
    }
    .passage = Uppdragsbeskrivningen, Uppdrag. Att varje uppdrag tas upp varje år är nätverkets eget val
duty-d10 = { $subjects ->
        [none] Uppdrag 5
       *[other] { $subjects }
    }
    .passage = Uppdragsbeskrivningen, Uppdrag. Att varje uppdrag tas upp varje år är nätverkets eget val
duty-d11 = { $subjects ->
        [none] Uppdrag 6
       *[other] { $subjects }
    }
    .passage = Uppdragsbeskrivningen, Uppdrag. Att varje uppdrag tas upp varje år är nätverkets eget val
duty-d12 = { $subjects ->
        [none] Uppdrag 7
       *[other] { $subjects }
    }
    .passage = Uppdragsbeskrivningen, Uppdrag. Att varje uppdrag tas upp varje år är nätverkets eget val
duty-d13 = Arbetsordning för året
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Presidium. Dagen är nätverkets eget val (network.toml, [house] next-working-order-due)
duty-d14 = Dagordning till varje möte
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Presidium. Hur långt före mötet är nätverkets eget val (network.toml, [house] agenda-days-before)
duty-d15 = Mötena bereds
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Presidium. Att det sker innan dagordningen skickas är nätverkets eget val (network.toml, [house] agenda-days-before)
duty-d16 = Arbetsgrupperna samordnas
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Presidium. Att grupperna rapporterar på mötena är nätverkets eget val
duty-d17 = Skolcheferna informeras om mötena
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Presidium. Hur snart är nätverkets eget val (network.toml, [house] inform-directors-days-after)
duty-d18 = Förteckningen skickas in
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Presidium. Adressen står i network.toml, [addresses] register
duty-d19 = Mötesdatumen skickas in
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Presidium. Adressen står i network.toml, [addresses] register
duty-d20 = Återkoppling från skolcheferna
    .passage = Uppdragsbeskrivningen, Roller och ansvar: Skol- och utbildningschef
duty-d21 = Återkoppling till skolcheferna
    .passage = Uppdragsbeskrivningen, Roller och ansvar: Skol- och utbildningschef. Att svaret ges till nästa möte är nätverkets eget val
duty-d22 = Uppdragen revideras
    .passage = Uppdragsbeskrivningen, Roller och ansvar: Skol- och utbildningschef. Dagen är nätverkets eget val (network.toml, [house] review-due)
duty-d23 = Uppdragen följs upp
    .passage = Uppdragsbeskrivningen, Roller och ansvar: Skol- och utbildningschef
duty-d24 = Ordförande, skolchef eller inte
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Ordförande
duty-d25 = Ordföranden leder mötena
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Ordförande
duty-d26 = Tillräckligt många möten
    .passage = Uppdragsbeskrivningen, Möten (network.toml, [meetings] minimum-per-year och weekday)
duty-d27 = Minnesanteckningar förs
    .passage = Uppdragsbeskrivningen, Möten. Hur snart är nätverkets eget val (network.toml, [house] minutes-days-after)
duty-d28 = Minnesanteckningar läggs ut
    .passage = Uppdragsbeskrivningen, Möten. Hur snart är nätverkets eget val (network.toml, [house] publish-days-after)

requires-agenda = dagordning till mötet { $day }
requires-agenda-sent = utskick av dagordningen till mötet { $day }
requires-answer = { $direction ->
        [to-directors] skolchefernas svar på nätverkets fråga { $day }
       *[other] nätverkets svar på skolchefernas återkoppling { $day }
    }
requires-association = ett enda kommunalförbund bland organisationerna
requires-attendance = närvaro vid mötet { $day }{ $municipalities ->
        [none] {""}
       *[other] {" "}(inget om { $municipalities })
    }
requires-chair = ordförande hela tiden{ $from ->
        [none] {""}
       *[other] {" "}(ingen { $from }–{ $until })
    }
requires-change = ändring av uppdraget ”{ $title }” enligt revideringen
requires-commissioner = skolchefsnätverket som uppdragsgivare i network.toml
requires-convener = sammankallande i { $group }
requires-dates = mötesdatumen till { $address }
requires-dates-again = samma mötesdatum som de som skickades { $sent }
requires-director = skolchef i nätverket hela tiden{ $from ->
        [none] {""}
       *[other] {" "}(ingen { $from }–{ $until })
    }
requires-feedback = återkoppling från skolcheferna på mötet { $day }
requires-final-report = slutrapport från { $group }
requires-follow-up = uppföljning av ”{ $title }”
requires-group-assignment = ett uppdrag att arbeta med för { $group }
requires-group-reports = rapporter på mötena från { $group }
requires-leader = uppgift om vem som ledde mötet { $day }
requires-mandate = uppdragsbeskrivning för hela tiden{ $from ->
        [none] {""}
       *[other] {" "}(ingen { $from }–{ $until })
    }
requires-meetings = minst { $least } möten på { $weekday }ar ({ $held ->
        [none] okänt hur många hållna
        [0] inget hållet
        [one] 1 hållet
       *[other] { $held } hållna
    }, { $planned ->
        [0] inget planerat
        [one] 1 planerat
       *[other] { $planned } planerade
    })
requires-minutes = minnesanteckningar från mötet { $day }
requires-next-mandate = ny uppdragsbeskrivning efter { $until }
requires-next-strategy = ny strategi efter { $until }
requires-outcome = besked om mötet { $day }, som står som { $status ->
        [called] kallat
       *[planned] planerat
    } fast dagen har varit
requires-preparation = beredning av mötet { $day }
requires-presidium = presidium hela tiden{ $from ->
        [none] {""}
       *[other] {" "}(inget { $from }–{ $until })
    }
requires-publication = { $case ->
        [elsewhere] publicering på { $host } från mötet { $day } (ligger på annan plats)
       *[other] publicering på { $host } från mötet { $day }
    }
requires-register = förteckningen till { $address }
requires-register-again = samma förteckning som den som skickades { $sent }
requires-report = rapport om { $year } till { $directors }
requires-representative = representant för { $organisation }{ $from ->
        [none] {""}
       *[other] {" "}(ingen { $from }–{ $until })
    }
requires-rest = skäl till att ”{ $title }” vilar{ $since ->
        [none] {""}
       *[other] {" "}sedan { $since }
    }
requires-review = revidering av uppdragen { $year }
requires-staff = personal från { $organisation }
requires-strategy = strategi som gäller lika länge: { $areas }
requires-summary = sammanfattning av mötet { $day } till skolcheferna
requires-whole-review = revidering av alla uppdrag{ $titles ->
        [none] {""}
       *[other] {" "}(inte { $titles })
    }
requires-work = arbete med ”{ $title }”
requires-working-order = arbetsordning för { $year }
