### Reglerna om dagordningen: att den finns, kommer i tid, ryms och tar upp det som ska tas upp.

meeting-without-agenda = Mötet den { $day } hölls utan dagordning
    .title = Ett möte hölls utan dagordning
    .label = här finns ingen punkt under [[agenda]]
    .help = Skriv punkterna i { $file }, var och en under en egen rad [[agenda]] med title = "…".
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Presidium
    .why = Presidiet upprättar dagordningen. Utan den går det inte att se vad mötet skulle behandla, eller att följa punkterna i minnesanteckningarna.

agenda-not-sent = { $case ->
        [late] Dagordningen till mötet den { $day } skickades den { $sent }, efter sista dagen, den { $limit }
       *[missing] Dagordningen till mötet den { $day } är inte skickad, fast sista dagen var den { $limit }
    }
    .title = Dagordningen skickades inte i tid
    .label = { $case ->
        [late] {""}
       *[missing] raden agenda-sent saknas
    }
    .related = { $days ->
        [one] dagordningen skickas senast 1 dag före
       *[other] dagordningen skickas senast { $days } dagar före
    }
    .help = { $case ->
        [late] Stämmer dagen inte, rätta agenda-sent. Stämmer den, skicka nästa dagordning tidigare.
       *[missing] Är den skickad: skriv agenda-sent = ÅÅÅÅ-MM-DD. Annars: skicka den nu och skriv dagen.
    }
    .passage = Nätverkets eget val (network.toml, [house] agenda-days-before)
    .why = Den som ska företräda sin kommun behöver tid att läsa underlagen och fråga kollegorna före mötet.

agenda-item-duplicated = Punkten ”{ $title }” står två gånger på dagordningen till mötet den { $day }
    .title = Samma punkt står två gånger på en dagordning
    .related = första gången
    .help = Ta bort den ena, eller ge dem olika titlar, till exempel ”Paus, förmiddag” och ”Paus, eftermiddag”.
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Presidium
    .why = Minnesanteckningarna hittar sin punkt på titeln. Står den två gånger går det inte att veta vilken ett beslut hör till.

agenda-too-long = Punkterna till mötet den { $day } tar { $planned } minuter, men mötet är { $length } minuter
    .title = Punkterna tar längre tid än mötet
    .label = ryms inte
    .related = mötet slutar
    .help = { $over ->
        [one] Korta eller stryk punkter på minst 1 minut, eller flytta mötets end.
       *[other] Korta eller stryk punkter på minst { $over } minuter, eller flytta mötets end.
    }
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Presidium. Tiderna är nätverkets egna (meeting.toml, annars network.toml, [meetings] start och end)
    .why = En dagordning som inte ryms gör att de sista punkterna skyndas igenom eller skjuts upp.

standing-item-missing = { $count ->
        [one] Dagordningen till mötet den { $day } saknar en stående punkt: { $items }
       *[other] Dagordningen till mötet den { $day } saknar { $count } stående punkter: { $items }
    }
    .title = En stående punkt saknas på en dagordning
    .related = de stående punkterna
    .help = { $count ->
        [one] Lägg till den under [[agenda]], eller ta bort den ur standing-items om den inte längre är stående.
       *[other] Lägg till dem under [[agenda]], eller ta bort dem ur standing-items om de inte längre är stående.
    }
    .passage = Nätverkets eget val (network.toml, [meetings] standing-items)
    .why = De stående punkterna ser till att återkoppling, rapporter och nästa möte kommer upp varje gång.

open-action-off-agenda = Åtgärden ”{ $action }” är inte klar, och inget möte efter den { $day } tar upp den
    .title = En öppen åtgärd står inte på dagordningen till ett möte efteråt
    .label = inte avbockad
    .related = mötet den { $next } tar inte upp åtgärden
    .help = { $stage ->
        [final] Är den klar: skriv den med samma ord, samma ansvarig och [x] i nästa minnesanteckningar, eftersom de här är slutliga.
       *[open] Är den klar: skriv - [x].
    } { $file ->
        [none] Annars: lägg till en punkt under [[agenda]] på nästa möte, till exempel Föregående minnesanteckningar, eller en punkt som heter som åtgärden.
       *[other] Annars: lägg till en punkt under [[agenda]] i { $file }, till exempel Föregående minnesanteckningar, eller en punkt som heter som åtgärden.
    }
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Presidium. Att den tar upp öppna åtgärder är en tolkning
    .why = En åtgärd som ingen frågar efter glöms bort. En punkt om föregående minnesanteckningar räcker för alla åtgärder.
