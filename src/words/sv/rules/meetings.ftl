### Reglerna om mötenas dagar: hur många de ska vara, på vilken veckodag, och dagar som inte passar.

another-day = { $weekday ->
        [none] Välj en annan dag.
       *[other] { $near ->
            [none] Välj en annan { $weekday }.
           *[other] Välj en annan { $weekday }, till exempel den { $near }: skriv date = { $near-iso }.
        }
    }
right-weekday = { $near ->
        [none] Välj en { $weekday } i stället.
       *[other] Välj en { $weekday } i stället, till exempel den { $near }: skriv date = { $near-iso }.
    }

too-few-meetings = Under { $year } hölls { $count ->
        [0] inga möten
        [one] 1 möte
       *[other] { $count } möten
    } på { $weekday }ar, men det ska vara minst { $least }
    .title = För få möten hölls under ett år
    .label = minst så många per år
    .open = räknas inte: står inte som hållet
    .elsewhere = räknas inte: inte en { $weekday }
    .cancelled = räknas inte: inställt
    .help = Har ni hållit fler möten på { $weekday }ar, skriv in dem med status = "held". Annars: förklara det i årsrapporten, och planera ett möte i reserv nästa år.
    .passage = Uppdragsbeskrivningen, Möten (network.toml, [meetings] minimum-per-year och weekday)
    .why = Uppdragsbeskrivningen kräver ett minsta antal möten per kalenderår. Bara möten som har hållits på rätt veckodag räknas.

too-few-meetings-planned = För { $year } finns { $count ->
        [0] inga möten
        [one] 1 möte
       *[other] { $count } möten
    } på { $weekday }ar, hållna och planerade, men det ska vara minst { $least }
    .title = För få möten är planerade för ett år
    .label = minst så många per år
    .elsewhere = räknas inte: inte en { $weekday }
    .cancelled = räknas inte: inställt
    .help = Planera { $missing ->
            [one] ett möte till på en { $weekday }
           *[other] { $missing } möten till på { $weekday }ar
        }{ $near ->
            [none] .
           *[other] , till exempel den { $near }: lägg till { $file }.
        }
    .passage = Uppdragsbeskrivningen, Möten (network.toml, [meetings] minimum-per-year och weekday)
    .why = Uppdragsbeskrivningen kräver ett minsta antal möten per kalenderår. Den som ser det i tid hinner planera ett till.

no-spare-meeting = Faller mötet den { $day } bort blir det för få möten under { $year }
    .title = Året har inget möte i reserv, och ett av mötena ligger på en tveksam dag
    .label = { $reason }
    .help = { $near ->
            [none] Planera ett möte till i reserv.
           *[other] Planera ett möte till i reserv, eller flytta det här till en säkrare { $weekday }, till exempel den { $near }: skriv date = { $near-iso }.
        }
    .passage = Nätverkets eget val: ett möte i reserv. Det minsta antalet står i uppdragsbeskrivningen, Möten
    .why = Ett möte på en tveksam dag ställs lätt in. Har året bara det minsta antalet möten räcker det för att missa det.

meeting-on-wrong-weekday = { $kind ->
        [excused] Det extra mötet den { $day } ligger på en { $found } och räknas inte som ett av årets { $weekday }smöten
       *[other] Mötet den { $day } ligger på en { $found }, men ska ligga på en { $weekday }
    }
    .title = Ett möte ligger på fel veckodag
    .label = { $found }
    .help = { $kind ->
            [excused] Låt mötet stå om skälet håller, och se till att året ändå får minst { $least } möten på { $weekday }ar.
            [extra] { $status ->
                [held] Skriv varför mötet låg på en { $found }: reason = "…".
               *[other] Skriv varför det extra mötet ligger på en { $found }: reason = "…". Finns det inget skäl? { right-weekday }
            }
           *[ordinary] { $status ->
                [held] Mötet är hållet, så dagen går inte att ändra. Är date felskrivet: rätta det. Annars räknas mötet inte som ett av årets { $weekday }smöten. Var det ett extra möte: skriv kind = "extra" och reason = "…" med skälet.
               *[other] { right-weekday } Är det ett extra möte: skriv kind = "extra" och reason = "…" med skälet.
            }
        }
    .passage = Uppdragsbeskrivningen, Möten (network.toml, [meetings] weekday)
    .why = Uppdragsbeskrivningen säger vilken veckodag mötena ska ligga på. Ett extra möte får ligga på en annan dag om det finns ett skäl, men det räknas inte.

two-meetings-same-day = Två möten ligger på samma dag, den { $day }
    .title = Två möten ligger på samma dag
    .related = det andra mötet
    .help = { $status ->
            [held] Är det samma möte: ta bort den ena mappen. Annars: rätta date i det möte där dagen är fel.
           *[other] { another-day } Eller ställ in mötet: skriv status = "cancelled".
        }
    .passage = Uppdragsbeskrivningen, Möten: ett minsta antal möten per år
    .why = Ett möte som står två gånger räknas två gånger, i kalendern och mot det minsta antalet. Deltagarna kan bara vara på ett.

meeting-on-holiday = { $case ->
        [eve] Mötet den { $day } ligger på { $holiday }
       *[holiday] Mötet den { $day } ligger på en röd dag ({ $holiday })
    }
    .title = Ett möte ligger på en röd dag eller en afton
    .label = { $holiday }
    .help = { $status ->
            [held] Mötet är hållet, så dagen går inte att ändra. Är date felskrivet: rätta det. Se efter röda dagar när nästa års möten bestäms.
           *[other] { another-day }
        }
    .passage = Lag (1989:253) om allmänna helgdagar, 1 och 2 §§, och för aftnarna lag (1930:173) om beräkning av lagstadgad tid, 2 §
    .why = På röda dagar, midsommarafton, julafton och nyårsafton har kommunerna stängt. Ett möte då har nästan alltid blivit inlagt av misstag.

meeting-on-doubtful-day = Mötet den { $day } ligger på en tveksam dag: { $reason }
    .title = Ett möte ligger på en klämdag, en dag före helg, ett lov eller i sommaren
    .related = lovet
    .help = { $status ->
            [held] Mötet är hållet, så dagen går inte att ändra. Är date felskrivet: rätta det. Undvik klämdagar, lov och sommar när nästa års möten bestäms.
           *[other] { another-day } Ska dagen stå kvar: gör ett undantag under [[waivers]] i network.toml.
        }
    .passage = Nätverkets eget val: klämdagar, dagar före helg, lov (calendar.toml, [[breaks]]) och 15 juni–15 augusti undviks
    .why = Många är lediga på sådana dagar. Kommuner blir utan företrädare på mötet, eller så får det ställas in.

meeting-on-busy-day = Mötet den { $day } krockar med { $titles ->
        [none] något annat
       *[other] { $titles }
    }
    .title = Ett möte ligger på en dag då andra möts
    .related = står i kalendern
    .help = { $status ->
            [held] Mötet är hållet, så dagen går inte att ändra. Är date felskrivet: rätta det. Jämför med calendar.toml när nästa års möten bestäms.
           *[other] { another-day } Ska dagen stå kvar: gör ett undantag under [[waivers]] i network.toml.
        }
    .passage = Nätverkets eget val (calendar.toml, [[busy]])
    .why = Den som behövs på två ställen kommer bara till det ena. Därför står andras möten i calendar.toml.

meetings-too-close = Mötet den { $day } ligger bara { $apart ->
        [one] 1 dag
       *[other] { $apart } dagar
    } efter mötet den { $former }
    .title = Två möten ligger för tätt
    .related = mötet före
    .help = { $status ->
            [held] Mötet är hållet, så dagen går inte att ändra. Är date felskrivet: rätta det. Låt det gå minst { $least } dagar mellan mötena när nästa år planeras.
           *[other] Låt det gå minst { $least } dagar mellan mötena. { another-day }
        }
    .passage = Nätverkets eget val (network.toml, [house] days-between-meetings)
    .why = Mellan två möten ska presidiet hinna skicka ut minnesanteckningar och förbereda nästa möte, och deltagarna göra det som bestämdes.
