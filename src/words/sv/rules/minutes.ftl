### Minnesanteckningarnas regler: att de förs, vad de innehåller och att de står fast.

minutes-missing = { $case ->
        [blank] Minnesanteckningarna från mötet den { $day } är tomma
       *[missing] Minnesanteckningarna från mötet den { $day } saknas
    }
    .title = Minnesanteckningar från ett hållet möte saknas
    .label = { $state ->
        [late] skulle ha funnits den { $due }
       *[early] ska finnas senast den { $due }
    }
    .help = Skriv dem i { $file }, med en rubrik för varje punkt på dagordningen{ $item ->
        [none] .
       *[other] . Den första rubriken är ## 1. { $item }
    }
    .passage = Uppdragsbeskrivningen, Möten. Antalet dagar är nätverkets eget val (network.toml, [house] minutes-days-after)
    .why = Uppdraget kräver minnesanteckningar. Ju längre man väntar, desto mindre minns man.

final-minutes-erratum = De här minnesanteckningarna är slutliga, så det blir en rättelse. När texten är ändrad: kör elevhalsa validate. Där står hur rättelsen skrivs.

minutes-without-attendance = Det framgår inte vilka som kom till mötet den { $day }
    .title = Minnesanteckningar finns, men ingen närvaro
    .help = { $case ->
            [there] Skriv så här under [attendance] i { $file }, i stället för det som står där.
           *[missing] Lägg till de här raderna sist i { $file }.
        } { $count ->
            [0] Byt ut förnamn-efternamn mot namnen på filerna i members för dem som kom.
           *[other] Flytta dem som inte kom från present till absent.
        }

        {"["}attendance]
        present = [{ $count ->
            [0] "förnamn-efternamn"
           *[other] { $present }
        }]
        absent = [{ $absent ->
            [none] {""}
           *[other] { $absent }
        }]
    .passage = Uppdragsbeskrivningen, Bakgrund (vilka nätverket består av) och Möten
    .why = Utan närvaro syns det inte vilka kommuner som var med om det som sades och beslutades.

municipality-unaccounted = { $municipality } är varken närvarande eller frånvarande på mötet den { $day }
    .title = En kommun är varken närvarande eller frånvarande
    .help = { $count ->
        [one] Skriv { $people } under present eller absent. Kom någon annan i stället: skriv det under deputies.
       *[other] Skriv någon av { $people } under present eller absent. Kom någon annan i stället: skriv det under deputies.
    }
    .passage = Uppdragsbeskrivningen, Bakgrund (vilka nätverket består av) och Möten
    .why = Varje kommun med en plats i nätverket ska synas, också när ingen kunde komma. En skolchef räknas inte som kommunens representant.

present-and-absent = { $name } står både som närvarande och som frånvarande på mötet den { $day }
    .title = En person är både närvarande och frånvarande
    .label = frånvarande här
    .related = närvarande här
    .help = Ta bort { $id } på det ställe som är fel. Den som kom en del av mötet står under partial, och bara där.
    .passage = Mappens upplägg: den som kom står inte bland dem som inte kom
    .why = Närvaron räknas i förteckningar och rapporter. Står en person på båda ställena blir den fel.

action-without-owner-or-date = { $case ->
        [owner] Ingen är ansvarig för åtgärden ”{ $action }”
        [date] Åtgärden ”{ $action }” har ingen sista dag
       *[both] Åtgärden ”{ $action }” har varken ansvarig eller sista dag
    }
    .title = En åtgärd saknar ansvarig eller sista dag
    .help = Avsluta raden med vem och när, till exempel (@{ $owner }, senast { $due-iso }).{ $erratum ->
        [none] {""}
       *[other] {" "}{ $erratum }
    }
    .passage = Mappens upplägg: en åtgärd har en ansvarig och en sista dag
    .why = Det som ingen har lovat till en viss dag blir sällan gjort.

agenda-item-without-minutes = { $case ->
        [empty] Ingenting är skrivet under ”{ $item }”
       *[missing] Punkten ”{ $item }” finns inte i minnesanteckningarna
    }
    .title = En punkt på dagordningen saknar minnesanteckningar
    .related = punkten på dagordningen
    .help = { $case ->
        [empty] Skriv vad som sades, eller att punkten bordlades.
       *[missing] Skriv en rubrik ”## { $number }. { $item }” i { $file }, och under den vad som sades eller att punkten bordlades.
    }{ $erratum ->
        [none] {""}
       *[other] {" "}{ $erratum }
    }
    .passage = Uppdragsbeskrivningen, Möten. Mappens upplägg: varje punkt på dagordningen har en rubrik i minnesanteckningarna
    .why = Den som inte var med ska se vad som blev av varje punkt, också av dem som ni inte hann med.

unmarked-line = { $meant ->
        [decision] { $case ->
            [below] Under ”{ $text }” finns inget som läses som ett beslut
           *[mark] Raden ser ut som ett beslut, men läses inte som ett: ”{ $text }”
        }
        [raised] { $case ->
            [below] Under ”{ $text }” finns inget som läses som en fråga till skolcheferna
           *[mark] Raden ser ut som en fråga till skolcheferna, men läses inte som en: ”{ $text }”
        }
       *[action] { $case ->
            [below] Under ”{ $text }” finns inget som läses som en åtgärd
           *[mark] Raden ser ut som en åtgärd, men läses inte som en: ”{ $text }”
        }
    }
    .title = En rad ser ut som ett beslut, en åtgärd eller en fråga till skolcheferna, men läses inte som det
    .help = { $erratum ->
        [none] Är det något annat: börja raden med andra ord.
       *[other] { $erratum }
    } { $meant ->
        [decision] { $case ->
            [below] Ett beslut står i ett eget stycke och börjar så här: **Beslut:** (fetstil och kolon).
            [inside] Ett beslut står i ett eget stycke, med en tom rad före: **Beslut:** { $text }
           *[mark] Ett beslut skrivs så här, med fetstil och kolon: **Beslut:** { $text }
        }
        [raised] { $case ->
            [below] En fråga till skolcheferna står i ett eget stycke och börjar så här: **Till skolcheferna:** (fetstil och kolon).
            [inside] En fråga till skolcheferna står i ett eget stycke, med en tom rad före: **Till skolcheferna:** { $text }
           *[mark] En fråga till skolcheferna skrivs så här, med fetstil och kolon: **Till skolcheferna:** { $text }
        }
       *[action] { $case ->
            [below] En åtgärd skrivs så här: - [ ] Vad som ska göras (@{ $owner }, senast { $due-iso })
            [who] En åtgärd skrivs så här: - [ ] Vad som ska göras (@{ $owner }, senast { $due-iso })
            [inside] En åtgärd står i ett eget stycke, med en tom rad före: - [ ] { $text } (@{ $owner }, senast { $due-iso })
            [box] En åtgärd börjar med ett streck och en ruta: - [ ] { $text }
           *[mark] En åtgärd skrivs så här: - [ ] { $text } (@{ $owner }, senast { $due-iso })
        }
    }
    .passage = Mappens upplägg: beslut, åtgärder och frågor till skolcheferna har sina märken i minnesanteckningarna
    .why = Det som saknar sitt märke kommer inte med i listorna över beslut, åtgärder och återkoppling, och då frågar ingen efter det.

next-meeting-missing = { $case ->
        [day] Det står ingen dag under rubriken för nästa möte
       *[heading] Minnesanteckningarna från mötet den { $day } säger inte när nästa möte är
    }
    .title = Minnesanteckningarna säger inte när nästa möte är
    .help = { $next ->
        [none] { $case ->
            [day] Skriv dagen under rubriken.
           *[heading] Lägg till rubriken ”## Nästa möte” och skriv dagen under den.
        }
       *[other] { $case ->
            [day] Skriv dagen under rubriken. Nästa planerade möte är { $next }.
           *[heading] Lägg till rubriken ”## Nästa möte” och skriv dagen under den. Nästa planerade möte är { $next }.
        }
    }{ $erratum ->
        [none] {""}
       *[other] {" "}{ $erratum }
    }
    .passage = Mappens upplägg: nästa möte står under en egen rubrik
    .why = Den som läser minnesanteckningarna vill veta när nätverket ses igen.

minutes-too-early = { $case ->
        [cancelled] Det finns minnesanteckningar från mötet den { $day }, som är inställt
       *[ahead] Det finns minnesanteckningar från mötet den { $day }, som ännu inte har varit
    }
    .title = Det finns minnesanteckningar från ett möte som inte har hållits
    .related = { $case ->
        [cancelled] inställt
       *[ahead] mötets dag
    }
    .help = { $case ->
        [cancelled] Hölls mötet ändå: skriv status = "held". Annars: ta bort { $file }.
       *[ahead] Rätta mötets dag om den är fel. Annars: flytta texten till rätt möte, eller ta bort { $file }.
    }
    .passage = Uppdragsbeskrivningen, Möten
    .why = Minnesanteckningar från ett möte som inte har hållits är felplacerade, eller så är mötets uppgifter fel.

final-minutes-changed = { $case ->
        [by] Rättelsen den { $on } säger inte vem som rättade
        [reason] Rättelsen den { $on } säger inte varför
        [digest] Rättelsen den { $on } saknar en kontrollsumma för den nya texten
        [again] De slutliga minnesanteckningarna från mötet den { $day } har ändrats igen efter rättelsen den { $on }
       *[changed] De slutliga minnesanteckningarna från mötet den { $day } har ändrats utan rättelse
    }
    .title = Slutliga minnesanteckningar har ändrats
    .label = { $case ->
        [again] något i filen är ändrat
        [changed] något i filen är ändrat
       *[other] {""}
    }
    .related = kontrollsumma för den text som var slutlig
    .help = { $case ->
        [by] Lägg till by = "…" med den som rättade.
        [reason] Lägg till reason = "…" med vad som rättades och varför.
        [digest] Lägg till den inom citattecken efter digest = här: { $digest }
       *[changed] Var det ett misstag: hämta tillbaka texten. git diff { $file } visar en ändring som inte är sparad i git, och git restore { $file } tar bort den. git log -p { $file } visar de ändringar som är sparade. Är det en rättelse: lägg till de här raderna sist i { $meeting }, med dagen, namnet på filen i members för den som rättade, och skälet.

        {"["}[minutes.errata]]
        on = ÅÅÅÅ-MM-DD
        by = "…"
        reason = "…"
        digest = "{ $digest }"
    }
    .passage = Tryckfrihetsförordningen, 2 kap.: färdiga minnesanteckningar är allmän handling
    .why = Den som läser ska kunna lita på att slutliga minnesanteckningar står fast, och se vem som har rättat dem och varför. Kontrollsumman är som ett fingeravtryck av texten: ändras ett enda tecken blir den en annan.

action-overdue = Åtgärden ”{ $action }” skulle ha varit klar den { $due }
    .title = En åtgärd är försenad
    .label = { $owner ->
        [none] ingen är ansvarig
       *[other] ansvarig: { $owner }
    }
    .help = { $stage ->
        [final] De här minnesanteckningarna är slutliga, så låt raden stå. Ta upp åtgärden i nästa minnesanteckningar, med samma ord och samma ansvarig: med [x] om den är gjord, annars med [ ] och en ny dag.
       *[open] Är den gjord: byt [ ] mot [x]. Ska den göras senare: ta upp den i nästa minnesanteckningar, med samma ord, samma ansvarig och en ny dag.
    }
    .passage = Mappens upplägg: en åtgärd har en sista dag
    .why = Det som nätverket har lovat ska bli gjort, eller få en ny dag.

weekday-word-wrong = Den { $day } är en { $right }, inte en { $wrong }
    .title = En veckodag stämmer inte med datumet
    .help = Skriv { $right } i stället för ”{ $word }”, eller rätta datumet.{ $erratum ->
        [none] {""}
       *[other] {" "}{ $erratum }
    }
    .passage = Uppdragsbeskrivningen, Möten
    .why = När veckodagen och datumet säger olika vet ingen vilken dag som gäller, och någon kommer fel dag.
