### Reglerna om mappen: att filerna går att läsa och att posterna hänger ihop.

unreadable-file = { $case ->
        [encoding] { $file } är inte sparad som UTF-8
        [name] { $file } har ett namn som inte går att läsa som UTF-8
        [unportable] { $file } har ett namn som inte går att spara på alla datorer
        [unseen] { $file } har något i namnet som inte syns
        [twin] { $file } har i praktiken samma namn som en annan fil
        [missing] { $file } saknas, fast mötets mapp finns
        [size] { $file } är större än { $limit } MB och läses inte
        [unsearched] { $file } är större än { $limit } MB och söks inte igenom efter personuppgifter
        [link] { $file } är en länk till en annan plats
        [folder] { $file } är en mapp, men ska vara en fil
        [file] { $file } är en fil, men ska vara en mapp
        [repository] { $file } är ett eget git-arkiv
        [special] { $file } är ingen vanlig fil
       *[syntax] { $syntax }
    }
    .title = En fil går inte att läsa
    .help = { $case ->
        [encoding] Öppna filen i en textredigerare och spara den igen med kodningen UTF-8.
        [name] Byt namn på filen. Använd bokstäverna a–z, siffror och bindestreck.
        [unportable] Byt namn på filen. Använd bokstäverna a–z, siffror och bindestreck.
        [unseen] Skriv namnet på nytt för hand. Tecknet � ovan visar var det osynliga står, till exempel efter att namnet har kopierats.
        [twin] Byt namn på den ena filen, eller ta bort den. Alla datorer skiljer inte på stora och små bokstäver, och å, ä och ö kan vara sparade på två sätt.
        [missing] Lägg till filen med minst en rad date = … och mötets dag, eller ta bort mappen.
        [size] Lägg stora underlag i mötets mapp attachments och korta filen.
        [unsearched] Dela upp filen eller ta bort det som inte behövs. Se själva till att inga personuppgifter står där.
        [link] Lägg själva filen här i stället för länken.
        [folder] Flytta bort mappen, och lägg en vanlig textfil här om en post ska finnas.
        [file] Flytta bort filen, och lägg en mapp med samma namn här.
        [repository] Flytta bort mappen .git i den, så att filerna hör till samma arkiv som resten.
        [special] Flytta bort den, och lägg en vanlig textfil här om en post ska finnas.
       *[syntax] { $advice }
    }{ $settings ->
        [none] {""}
       *[other] {" "}Till dess räknas bara de av nätverkets egna val som går att läsa.
    }
    .passage = Mappens upplägg: varje post är en vanlig textfil i UTF-8, skriven i TOML 1.0
    .why = En fil som inte går att läsa kan inte kontrolleras, och det som står i den kommer inte med på sidor och i listor.

toml-unquoted-text = Texten saknar citattecken
    .help = Sätt raka citattecken runt texten: nyckel = "text". En dag skrivs utan: 2024-02-09.
toml-unopened-text = Texten saknar citattecken i början
    .help = Sätt ett rakt citattecken före texten: nyckel = "text".
toml-unclosed-text = Texten är inte avslutad
    .help = Avsluta texten med samma slags citattecken som den börjar med.
toml-curly-quotes = Citattecknet är inte rakt
    .help = Skriv raka citattecken: nyckel = "text". Ordbehandlare gör dem krokiga, så använd en textredigerare.
toml-unclosed-header = Rubriken är inte avslutad
    .help = Avsluta rubriken med lika många hakparenteser som den börjar med: [attendance] eller [[terms]].
toml-unopened-list = Listan saknar hakparentes i början
    .help = Skriv listan inom hakparenteser: ["a", "b"].
toml-unclosed-list = Listan som börjar här är inte avslutad
    .help = Avsluta listan med en hakparentes, och sätt kommatecken mellan delarna: ["a", "b"].
toml-unclosed-inline-table = Tabellen som börjar här är inte avslutad
    .help = Avsluta tabellen med { "}" } på samma rad.
toml-missing-comma = Det saknas ett kommatecken
    .help = Sätt kommatecken mellan delarna.
toml-extra-comma = Det finns ett kommatecken för mycket
    .help = Ta bort kommatecknet.
toml-missing-value = Det saknas ett värde efter likhetstecknet
    .help = Skriv värdet, eller ta bort raden.
toml-missing-equals = Det saknas ett likhetstecken
    .help = Skriv nyckel = värde på en egen rad. En kommentar börjar med #.
toml-extra-equals = Det finns ett likhetstecken för mycket
    .help = Skriv nyckel = värde, en på varje rad.
toml-extra-words = Det står något för mycket på raden
    .help = Skriv en nyckel och ett värde på varje rad, utan kommatecken efter. Citattecken inne i en text skrivs \".
toml-duplicate-key = Nyckeln står två gånger
    .help = Ta bort den ena. Flera av samma slag skrivs under var sin rubrik, till exempel [[terms]].
toml-wrong-key = Nyckeln innehåller ett tecken som inte får stå där
    .help = Skriv nyckeln med bokstäverna a–z, siffror och bindestreck.
toml-missing-key = Det saknas en nyckel
    .help = Skriv nyckeln före likhetstecknet, eller rubriken mellan hakparenteserna.
toml-no-such-day = Dagen finns inte
    .help = Rätta dagen. Den skrivs år-månad-dag, till exempel 2024-02-09.
toml-no-such-time = Klockslaget finns inte
    .help = Rätta klockslaget. Det skrivs timmar:minuter:sekunder, till exempel 09:00:00.
toml-wrong-date = Här står varken en dag eller ett klockslag
    .help = Skriv en dag som 2024-02-09 och ett klockslag som 09:00:00. Sätt citattecken runt telefonnummer och annan text.
toml-leading-zero = Ett tal får inte börja med noll
    .help = Sätt citattecken runt telefonnummer och koder. Ett klockslag skrivs 09:00:00.
toml-boolean = Här ska det stå true eller false
    .help = Skriv true för ja och false för nej, med små bokstäver.
toml-wrong-number = Talet går inte att läsa
    .help = Skriv ett helt tal utan mellanslag, till exempel 240. Sätt citattecken runt text.
toml-backslash = Bakåtstrecket har en egen betydelse inom citattecken
    .help = Skriv \\ för ett bakåtstreck, eller / i en sökväg.
toml-control-character = Här står ett osynligt tecken som inte får finnas i filen
    .help = Ta bort tecknet. Skriv om raden för hand om det inte syns.
toml-line-end = Raden slutar med ett tecken som bara gamla program använder
    .help = Spara filen med vanliga radslut.
toml-too-deep = Listor och tabeller ligger för djupt i varandra
    .help = Jämför med en annan post av samma slag, och skriv på samma sätt.
toml-not-understood = Filen går inte att förstå från och med här
    .help = Rätta det markerade stället. En rad skrivs nyckel = värde, och text står inom citattecken.

unknown-key = Nyckeln ”{ $key }” finns inte här
    .title = En nyckel är okänd
    .help = { $case ->
        [above] Nyckeln hör till början av filen. Flytta raden dit, före den första rubriken inom hakparentes.
        [near] Menade ni ”{ $near }”?
       *[known] Ta bort raden, eller använd någon av nycklarna { $known }.
    }
    .passage = Mappens upplägg: en post har bara de nycklar som är beskrivna. Nyckeln är det som står före likhetstecknet
    .why = En felstavad nyckel skulle annars tystas ner, och det som står efter den skulle aldrig räknas.

wrong-value = { $case ->
        [missing-above] { key-is-missing }
        [missing] { key-is-missing }
        [not-a] ”{ $key }” ska vara { $expected }, men här står { $found }
        [unfit] ”{ $key }” ska vara { $expected }, men här står { $found ->
            [none] ingenting
           *[other] ”{ $found }”
        }
        [backwards] ”{ $key }” ({ $found }) ligger före ”{ $begin }” ({ $since })
       *[not-one-of] ”{ $found }” passar inte för ”{ $key }”
    }
    .title = Ett värde saknas eller kan inte stämma
    .related = början
    .help = { $case ->
        [missing-above] { $count ->
            [one] Lägg till en rad { $key } = … i början av filen.
           *[other] Lägg till en rad för var och en i början av filen: { $lines }
        }
        [missing] { $count ->
            [one] Lägg till { $key } = … här.
           *[other] Lägg till en rad för var och en här: { $lines }
        }
        [not-a] Skriv { $expected }.
        [unfit] Skriv { $expected }.
        [backwards] Rätta det ena så att slutet inte ligger före början.
       *[not-one-of] { $near ->
            [none] Använd något av: { $known }.
           *[other] Menade ni ”{ $near }”? Möjliga värden: { $known }.
        }
    }
    .passage = Mappens upplägg: varje nyckel (det som står före likhetstecknet) har sitt slags värde
    .why = Ett värde av fel slag kan inte räknas, jämföras eller visas.

key-is-missing = { $count ->
        [one] Nyckeln ”{ $key }” saknas
       *[other] Nycklar saknas: { $keys }
    }

expected-text = en text inom citattecken
expected-number = ett helt tal
expected-boolean = true eller false
expected-date = en dag utan citattecken, till exempel 2024-02-09
expected-time = ett klockslag utan citattecken, till exempel 09:00:00
expected-list = en lista inom hakparenteser
expected-table = en tabell med egna nycklar
expected-id = namnet på en post inom citattecken
expected-day-of-year = en dag på året, till exempel "10-01"
expected-format = 1
expected-count = ett helt tal som inte är under noll
expected-meetings-per-year = ett helt tal från 1 till 366
expected-days = ett antal dagar från 0 till 366
expected-minutes = ett antal minuter från 0 till 1440
expected-year = ett årtal med fyra siffror, till exempel 2024
expected-municipality-code = kommunens kod med fyra siffror, till exempel "1496"
expected-email = en e-postadress, till exempel "fornamn.efternamn@example.org"
expected-host = namnet på en webbplats utan https:// och snedstreck, till exempel "example.org"
expected-web-address = adressen till en mapp på webben, till exempel "https://example.org/natverket"
expected-time-zone = en tidszon, till exempel "Europe/Stockholm"
found-text = en text
found-number = ett tal
found-number-out-of-range = ett tal som är för litet eller för stort
found-fraction = ett tal med decimaler
found-boolean = true eller false
found-date = en dag eller tid
found-list = en lista
found-table = en tabell

unknown-reference = { $case ->
        [empty] Här saknas ett namn mellan citattecknen
        [outside] Underlaget ”{ $id }” ligger utanför mötets mapp
       *[other] { $what } ”{ $id }” finns inte
    }
    .title = En post hänvisar till något som inte finns
    .help = { $case ->
        [empty] Skriv namnet, eller ta bort raden.
        [template] Byt ut ”{ $id }” mot namnet på personens fil i members, utan .toml.
        [moved] Menade ni ”{ $near }”? Ett möte behåller sitt namn när det flyttas.
        [outside] Lägg filen i { $file } och skriv till exempel "attachments/underlag.pdf".
       *[other] { $near ->
            [none] { $case ->
                [area] Rätta stavningen, eller lägg till området under [[strategy.areas]] i uppdragsbeskrivningen.
                [rule] Kör elevhalsa explain för att se alla regler.
                [record] Skriv mappen och filens namn utan ändelse, till exempel "organisations/norrby".
                [paper] Rätta stavningen, eller lägg filen i { $file }.
                [name] Skriv filens namn utan ändelse, till exempel "anna-pahittsson".
               *[file] Rätta stavningen, eller lägg till { $file }.
            }
           *[other] Menade ni ”{ $near }”?
        }
    }
    .passage = Mappens upplägg: poster hänvisar till varandra med filens namn, och underlag ligger i mötets mapp
    .why = En hänvisning som inte leder någonstans gör att någon eller något tappas bort i listor och sidor.
reference-organisation = Organisationen
reference-mandate = Uppdragsbeskrivningen
reference-area = Området
reference-assignment = Uppdraget
reference-review = Revideringen
reference-member = Personen
reference-working-order = Arbetsordningen
reference-meeting = Mötet
reference-group = Arbetsgruppen
reference-activity = Aktiviteten
reference-feedback = Återkopplingen
reference-dispatch = Utskicket
reference-rule = Regeln
reference-record = Posten
reference-paper = Underlaget

merge-conflict = { $file } innehåller två versioner som inte har slagits ihop
    .title = Två versioner har inte slagits ihop färdigt
    .related = här också
    .help = Välj vilka rader som ska gälla, ta bort raderna som börjar med <<<<<<<, ======= och >>>>>>>, och spara.
    .passage = Mappens upplägg: en post finns i en enda version
    .why = Git lämnar båda versionerna i filen när två personer har ändrat samma rader. Någon måste välja.

move-not-recorded = Mappen heter { $planned-iso }, men mötet har dagen { $day-iso }, och ingen flytt är antecknad
    .title = Ett möte har en annan dag än sin mapp, utan att flytten är antecknad
    .label = inte mappens dag
    .help = { $case ->
        [date] Minnesanteckningarna säger den { $planned }, så date är nog fel: skriv date = { $planned-iso }. Flyttades mötet ändå, antecknas det så här sist i { $file }, med den dag då ni flyttade det och skälet.
        [move] Minnesanteckningarna säger den { $day }, så mötet flyttades nog. Skriv då så här sist i { $file }, med den dag då ni flyttade det och skälet. Mappen behåller sitt namn.
       *[either] { $status ->
            [held] Hölls mötet den { $planned }: skriv date = { $planned-iso }. Hölls det den { $day }
           *[other] Är dagen fel: skriv date = { $planned-iso }. Är mötet flyttat
        }: skriv så här sist i { $file }, med den dag då ni flyttade det och skälet. Mappen behåller sitt namn.
    }

        {"["}[moves]]
        from = { $planned-iso }
        on = ÅÅÅÅ-MM-DD
        reason = "…"
    .passage = Mappens upplägg: ett mötes mapp heter som den dag som först var planerad, och flyttar står i [[moves]]
    .why = Två dagar för samma möte gör att ingen vet vilken som gäller. En felskriven dag kan flytta ett möte till ett annat år, så att det saknas där det hör hemma.

stray-file = { $file } hör inte hemma här
    .title = En fil eller en mapp ligger där den inte hör hemma
    .help = { $near ->
        [none] { $case ->
            [records] Här ligger bara filer vars namn slutar på .toml. Byt namn om det är en post, annars flytta bort det.
            [years] Här heter filerna som år, till exempel 2024.toml. Byt namn, eller flytta bort det.
            [days] Här ligger en mapp för varje möte. Den heter som mötets första planerade dag, till exempel 2024-02-09.
            [meeting] Ett mötes mapp har { $known }. Lägg underlag i attachments.
           *[top] Flytta bort det. Här kan finnas { $known }.
        }
       *[other] Menade ni { $near }? Byt namn i så fall, annars flytta bort det.
    }
    .passage = Mappens upplägg: varje fil har sin plats
    .why = En post med fel namn eller på fel plats läses inte, så det som står i den räknas inte.

placeholder-text = ”{ $text }” är kvar från en mall
    .title = Text från en mall är kvar
    .help = Skriv det som ska stå här, eller ta bort det.{ $erratum ->
        [none] {""}
       *[other] {" "}{ $erratum }
    }
    .passage = Mappens upplägg: posterna och minnesanteckningarna säger det som gäller
    .why = Det som är kvar från en mall följer annars med på sidor och i utskick, och ingen vet vad som skulle ha stått där.

not-a-member-then = { $name } ingick inte i nätverket den { $day }
    .title = En person har en uppgift en dag då personen inte ingår i nätverket
    .also = här också
    .ended = personens roll slutade här
    .begins = personens roll börjar först här
    .no-roles = personen har ingen roll
    .help = { $case ->
        [ahead] Låt någon annan göra det: skriv det i { $file }, eller ta bort raden. Är personen kvar då, rätta tiden för personens roll.
       *[then] Rätta tiden för personens roll, eller ta bort personen här. Den som är på besök skrivs som gäst.
    }
    .passage = Mappens upplägg: den som leder, antecknar, föredrar, deltar, beslutar eller följer upp ingår i nätverket den dagen
    .why = Förteckningen ska visa vilka som ingick när. Går den isär från mötena är en av dem fel.

unused-person = { $name } har ingen roll och nämns ingenstans
    .title = En person finns i förteckningen utan uppgift
    .help = Lägg till personens roll under [[terms]], eller ta bort { $file }.
    .passage = Dataskyddsförordningen, artikel 5.1 c: bara de personuppgifter som behövs
    .why = Personuppgifter som ingen behöver ska inte sparas.

waiver-expired = { $rule ->
        [none] Undantaget
       *[other] Undantaget från { $rule }
    }{ $record ->
        [none] {""}
       *[other] {" "}för { $record }
    } gällde till och med den { $until }
    .title = Ett undantag har gått ut
    .help = Ta bort undantaget om felet är åtgärdat. Skriv annars en ny sista dag och skälet till den.
    .passage = Nätverkets eget val (network.toml, [[waivers]]): ett undantag har en sista dag
    .why = Ett undantag är tillfälligt. När det har gått ut räknas felet igen.

waiver-incomplete = { $case ->
        [privacy] Regeln { $rule } kan inte stängas av
        [milder] Regeln { $rule } kan inte göras mildare
        [off] Regeln { $rule } är avstängd utan skäl
       *[parts] { $rule ->
            [none] Undantaget
           *[other] Undantaget från { $rule }
        } saknar { $parts }
    }
    .title = Ett undantag saknar skäl, sista dag eller vad det gäller
    .help = { $case ->
        [privacy] Ta bort raden. Gör undantag för ett ställe i taget under [[waivers]].
        [milder] Ta bort raden. Gör undantag för ett ställe i taget under [[waivers]].
        [off] Lägg till [[waivers]] med rule, reason och until, utan record.
       *[parts] Ett helt undantag ser ut så här. until är den dag då det slutar gälla{ $for ->
            [occurrence] , och occurrence är rad och kolumn, till exempel "12:5"
           *[other] {""}
        }.

        {"["}[waivers]]
        rule = "{ $rule ->
            [none] regelns-namn
           *[other] { $rule }
        }"{ $for ->
            [all] {""}
           *[other] {""}
        record = "{ $record }"
        }{ $for ->
            [occurrence] {""}
        occurrence = "{ $occurrence ->
                [none] …
               *[other] { $occurrence }
            }"
           *[other] {""}
        }
        reason = "{ $reason ->
            [none] …
           *[other] { $reason }
        }"
        until = { $until ->
            [none] ÅÅÅÅ-MM-DD
           *[other] { $until }
        }
    }
    .passage = Nätverkets eget val (network.toml, [rules] och [[waivers]]): ett undantag har regel, post, skäl och sista dag
    .why = Den som läser ska se varför något inte räknas som fel, och till när.
waiver-part-rule = regel (rule)
waiver-part-record = post (record)
waiver-part-occurrence = ställe (occurrence)
waiver-part-reason = skäl (reason)
waiver-part-until = sista dag (until)
