### Reglerna om rollerna: att nätverket har ordförande och presidium, och vem som leder mötena.

no-chair = { $case ->
        [now] Nätverket har saknat ordförande från och med den { $from }
        [day] Nätverket saknade ordförande den { $from }
       *[past] Nätverket saknade ordförande från och med den { $from } till och med den { $until }
    }
    .title = Nätverket saknar ordförande
    .label = { $at ->
        [ended] då slutade den förra ordföranden
        [begins] då tillträder ordföranden
       *[nobody] ingen i members har rollen chair
    }
    .related = då tillträder nästa ordförande
    .help = { $at ->
        [ended] Är någon utsedd: skriv rollen hos den personen, under [[terms]] med role = "chair" och from. Sitter den förra kvar, ändra until.
        [begins] Var någon ordförande dessförinnan: skriv rollen hos den personen, under [[terms]] med role = "chair", from och until. Stämmer dagen inte, rätta from.
       *[nobody] Skriv rollen hos den som är utsedd: i personens fil i members, under [[terms]] med role = "chair" och from.
    }
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Ordförande
    .why = Ordföranden leder mötet. Det behöver inte vara en skolchef, men någon ska vara utsedd.

no-presidium = { $case ->
        [now] Nätverket har saknat presidium från och med den { $from }
        [day] Nätverket saknade presidium den { $from }
       *[past] Nätverket saknade presidium från och med den { $from } till och med den { $until }
    }
    .title = Nätverket saknar presidium
    .label = { $at ->
        [ended] då slutade den sista i presidiet
        [begins] då tillträder presidiet
       *[nobody] ingen i members har rollen presidium
    }
    .related = då tillträder nästa presidium
    .help = { $at ->
        [ended] Är ett presidium utsett: skriv rollen hos var och en, under [[terms]] med role = "presidium" och from. Sitter det förra kvar, ändra until.
        [begins] Fanns det ett presidium dessförinnan: skriv rollen hos var och en, under [[terms]] med role = "presidium", from och until. Stämmer dagen inte, rätta from.
       *[nobody] Skriv rollen hos var och en som är utsedd: i personens fil i members, under [[terms]] med role = "presidium" och from. Ordföranden får den också, om ordföranden hör till presidiet.
    }
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Presidium
    .why = Presidiet planerar året, bereder mötena och informerar skolcheferna. Utan presidium är det ingens uppgift.

meeting-without-chair = Det framgår inte vem som ledde mötet den { $day }
    .title = Ett möte hölls utan att ordföranden är antecknad
    .label = raden chair saknas
    .related = mötet är hållet
    .help = { $appointed ->
        [none] Skriv chair = "förnamn-efternamn" i { $file }, med namnet på personens fil i members.
       *[other] Ledde { $name } mötet: skriv chair = "{ $appointed }" i { $file }. Annars: skriv den som ledde det.
    }
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Ordförande
    .why = Ordföranden leder mötet. Vem det var ska stå i minnesanteckningarnas huvud.

other-chair-than-appointed = Mötet den { $day } leddes av { $name }, men ordförande var { $appointed }
    .title = Ett möte leddes av någon annan än ordföranden
    .label = varken ordförande eller vice ordförande den dagen
    .related = utsedd ordförande
    .help = Det kan vara helt i sin ordning. Stämmer det inte, rätta chair. Var { $name } utsedd: skriv rollen chair eller vice-chair under [[terms]] i { $file }.
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Ordförande
    .why = Ordföranden leder mötet. När någon annan gör det är det bra att veta om det var meningen, eller om ett byte inte är antecknat.
