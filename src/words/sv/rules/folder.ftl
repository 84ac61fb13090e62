### Reglerna om mappen: att filerna går att läsa och att posterna hänger ihop.

unreadable-file = { $case ->
        [encoding] { $file } är inte sparad som UTF-8
        [name] { $file } har ett namn som inte går att läsa som UTF-8
        [unportable] { $file } har ett namn som inte går att spara på alla datorer
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
        [twin] Byt namn på den ena filen, eller ta bort den. Alla datorer skiljer inte på stora och små bokstäver, och å, ä och ö kan vara sparade på två sätt.
        [missing] Lägg till filen med minst en rad date = … och mötets dag, eller ta bort mappen.
        [size] Lägg stora underlag i mötets mapp attachments och korta filen.
        [unsearched] Dela upp filen eller ta bort det som inte behövs. Se själva till att inga personuppgifter står där.
        [link] Lägg själva filen här i stället för länken.
        [folder] Flytta bort mappen, och lägg en vanlig textfil här om en post ska finnas.
        [file] Flytta bort filen, och lägg en mapp med samma namn här.
        [repository] Flytta bort mappen .git i den, så att filerna hör till samma arkiv som resten.
        [special] Flytta bort den, och lägg en vanlig textfil här om en post ska finnas.
       *[syntax] Rätta det markerade stället. En rad skrivs nyckel = värde, och text står inom citattecken.
    }{ $settings ->
        [none] {""}
       *[other] {" "}Till dess räknas bara de av nätverkets egna val som går att läsa.
    }
    .passage = Mappens upplägg: varje post är en vanlig textfil i UTF-8, skriven i TOML 1.0
    .why = En fil som inte går att läsa kan inte kontrolleras, och det som står i den kommer inte med på sidor och i listor.

toml-unquoted-text = Text ska stå inom raka citattecken: "så här"
toml-unclosed-header = Rubriken i hakparentes är inte avslutad
toml-unclosed-list = Listan är inte avslutad med ]
toml-unclosed-inline-table = Tabellen är inte avslutad med { "}" }
toml-unclosed-text = Texten är inte avslutad med citattecken, eller innehåller ett tecken som inte får stå där
toml-missing-comma = Det saknas ett kommatecken
toml-extra-comma = Det finns ett kommatecken för mycket
toml-missing-value = Det saknas ett värde efter likhetstecknet
toml-missing-equals = Det saknas ett likhetstecken mellan nyckel och värde
toml-extra-equals = Det finns ett likhetstecken för mycket
toml-duplicate-key = Samma nyckel står två gånger
toml-wrong-key = Nyckeln innehåller tecken som inte får stå där
toml-wrong-date = Dagen finns inte, eller är inte skriven ÅÅÅÅ-MM-DD
toml-leading-zero = Ett tal får inte börja med noll. En dag skrivs 2024-02-09 och ett klockslag 09:00:00
toml-extra-text = Här står något mer efter värdet. Varje nyckel ska ha en egen rad
toml-wrong-time = Klockslaget finns inte, eller är inte skrivet 09:00:00
toml-wrong-boolean = Här ska det stå true eller false
toml-wrong-number = Talet är inte skrivet så att det går att läsa
toml-wrong-escape = Ett omvänt snedstreck i en text ska skrivas två gånger
toml-control-character = Här står ett styrtecken som inte får finnas i filen
toml-line-end = Raden slutar med ett tecken som bara gamla program använder; spara filen med vanliga radslut
toml-too-deep = Listor och tabeller ligger för djupt i varandra
toml-not-understood = Filen går inte att förstå från och med här

unknown-key = Nyckeln ”{ $key }” finns inte här
    .title = En nyckel är okänd
    .help = { $near ->
        [none] Ta bort den, eller använd någon av: { $known }.
       *[other] Menade du ”{ $near }”?
    }
    .passage = Mappens upplägg: en post har bara de nycklar som är beskrivna
    .why = En felstavad nyckel skulle annars tystas ner, och det som står efter den skulle aldrig räknas.

wrong-value = { $case ->
        [missing] Nyckeln ”{ $key }” saknas
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
        [missing] Lägg till en rad { $key } = … här.
        [not-a] Skriv { $expected }.
        [unfit] Skriv { $expected }.
        [backwards] Rätta det ena så att slutet inte ligger före början.
       *[not-one-of] { $near ->
            [none] Använd något av: { $known }.
           *[other] Menade du ”{ $near }”? Möjliga värden: { $known }.
        }
    }
    .passage = Mappens upplägg: varje nyckel har sitt slags värde
    .why = Ett värde av fel slag kan inte räknas, jämföras eller visas.

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
expected-time-zone = en tidszon, till exempel "Europe/Stockholm"
found-text = en text
found-number = ett tal
found-number-out-of-range = ett tal som är för litet eller för stort
found-fraction = ett tal med decimaler
found-boolean = true eller false
found-date = en dag eller tid
found-list = en lista
found-table = en tabell

unknown-reference = { $kind } ”{ $id }” finns inte
    .title = En post hänvisar till något som inte finns
    .help = { $near ->
        [none] Rätta stavningen, eller lägg till det som saknas.
       *[other] Menade du ”{ $near }”?
    }
    .passage = Mappens upplägg: poster hänvisar till varandra med filens namn
    .why = En hänvisning som inte leder någonstans gör att någon eller något tappas bort i listor och sidor.
kind-rule = Regeln
kind-record = Posten
kind-paper = Underlaget

merge-conflict = { $file } har märken kvar efter två versioner som skulle slås ihop
    .title = Två versioner har inte slagits ihop färdigt
    .related = här också
    .help = Välj vilka rader som ska gälla, ta bort raderna med <<<<<<<, ======= och >>>>>>> och spara.
    .passage = Mappens upplägg: en post finns i en enda version
    .why = Git lämnar båda versionerna i filen när två personer har ändrat samma rader. Någon måste välja.

stray-file = { $file } hör inte hemma i mappen
    .title = En fil ligger där ingen post har sin plats
    .help = { $near ->
        [none] { $known ->
            [none] Flytta den, eller ge den ändelsen .toml om det är en post.
           *[other] Här kan finnas: { $known }.
        }
       *[other] Menade du ”{ $near }”?
    }
    .passage = Mappens upplägg: varje fil har sin plats
    .why = En post med fel namn eller på fel plats läses inte, så det som står i den räknas inte.

placeholder-text = ”{ $text }” är kvar från en mall
    .title = Text från en mall är kvar
    .help = Skriv det som ska stå här, eller ta bort det.
    .passage = Mappens upplägg: posterna och minnesanteckningarna säger det som gäller
    .why = Det som är kvar från en mall följer annars med på sidor och i utskick, och ingen vet vad som skulle ha stått där.

not-a-member-then = { $name } ingick inte i nätverket { $day }
    .title = En person har en uppgift en dag då personen inte ingår i nätverket
    .also = här också
    .ended = personens roll slutade här
    .begins = personens roll börjar först här
    .no-roles = personen har ingen roll
    .help = Rätta tiden för personens roll, eller ta bort personen här. Den som är på besök skrivs som gäst.
    .passage = Mappens upplägg: den som leder, antecknar, föredrar, deltar, beslutar eller följer upp ingår i nätverket den dagen
    .why = Förteckningen ska visa vilka som ingick när. Går den isär från mötena är en av dem fel.

unused-person = { $name } har ingen roll och nämns ingenstans
    .title = En person finns i förteckningen utan uppgift
    .help = Lägg till personens roll under [[terms]], eller ta bort { $file }.
    .passage = Dataskyddsförordningen, artikel 5.1 c: bara de personuppgifter som behövs
    .why = Personuppgifter som ingen behöver ska inte sparas.

waiver-expired = Undantaget från { $rule } gällde till och med { $until }
    .title = Ett undantag har gått ut
    .help = Ta bort undantaget om felet är åtgärdat. Annars: skriv en ny sista dag och varför.
    .passage = Nätverkets egna val i network.toml: ett undantag har en sista dag
    .why = Ett undantag är tillfälligt. När det har gått ut räknas felet igen.

waiver-incomplete = { $case ->
        [rule] Undantaget säger inte vilken regel det gäller
        [record] Undantaget från { $rule } säger inte vilken post det gäller
        [occurrence] Undantaget från { $rule } säger inte vilket ställe det gäller
        [reason] Undantaget från { $rule } saknar skäl
        [until] Undantaget från { $rule } saknar sista dag
        [privacy] { $rule } kan inte stängas av
        [milder] { $rule } kan inte göras mildare
       *[off] { $rule } är avstängd utan skäl
    }
    .title = Ett undantag saknar skäl, sista dag eller vad det gäller
    .help = { $case ->
        [rule] Lägg till rule = "regelns-namn".
        [record] Lägg till record, till exempel record = "organisations/hjo".
        [occurrence] Lägg till occurrence med rad och kolumn, till exempel occurrence = "12:5".
        [reason] Lägg till reason = "…" med skälet.
        [until] Lägg till until med en sista dag, till exempel until = 2024-09-01.
        [privacy] Ta bort raden. Gör undantag för ett ställe i taget under [[waivers]].
        [milder] Ta bort raden. Gör undantag för ett ställe i taget under [[waivers]].
       *[off] Lägg till [[waivers]] med rule, reason och until.
    }
    .passage = Nätverkets egna val i network.toml: ett undantag har regel, post, skäl och sista dag
    .why = Den som läser ska se varför något inte räknas som fel, och till när.
