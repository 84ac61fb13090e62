### Reglerna om personuppgifter: det som inte får hamna i git eller på webben.

number-personal = personnummer
number-coordination = samordningsnummer
number-reserve = reservnummer

personal-identity-number = { $where ->
        [name] Namnet på filen eller mappen innehåller ett { $sort }: { $number }
       *[text] Här står ett { $sort }: { $number }
    }
    .title = Ett personnummer eller samordningsnummer står i mappen
    .help = { $where ->
        [name] Byt namn så att numret försvinner, innan ni sparar i git.
       *[text] Ta bort numret innan ni sparar i git. Skriv till exempel ”en elev”.
    } Git glömmer inget: har det redan sparats finns det kvar i historiken. Är numret ingens, till exempel ett testnummer: lägg till de här raderna sist i network.toml, med skälet och den dag då undantaget slutar gälla.

        {"["}[waivers]]
        rule = "personal-identity-number"
        record = "{ $record }"
        occurrence = "{ $occurrence }"
        reason = "…"
        until = ÅÅÅÅ-MM-DD
    .passage = Dataskyddslagen (2018:218), 3 kap. 10 §
    .why = Ett personnummer får bara användas när det är klart motiverat. Nätverket behöver det aldrig, och det som en gång har sparats i git finns kvar i varje kopia. Poster, minnesanteckningar, namn på filer och bilagor i ren text (txt, md, csv, html, eml, ics, json, xml, svg med flera) söks igenom. Pdf, Word, Excel, bilder och bilagor inuti e-post söks inte igenom: dem får ni läsa själva.

possible-identity-number = { $where ->
        [name] Namnet på filen eller mappen innehåller { $number }, som
       *[text] { $number }
    } { $doubt ->
        [bare] kan vara ett { $sort } utan bindestreck
        [check-digit] liknar ett { $sort }, men kontrollsiffran stämmer inte
        [clock] kan vara ett { $sort }, eller en dag och ett klockslag
        [spelling] läses som ett { $sort }, fast det är skrivet på ett annat sätt
       *[open-birth] kan vara ett { $sort } utan känd födelsedag
    }
    .title = Något kan vara ett personnummer eller samordningsnummer
    .help = { $where ->
        [name] Är det ett { $sort }: byt namn på filen eller mappen, innan ni sparar i git.
       *[text] Är det ett { $sort }: ta bort det, innan ni sparar i git.
    }{ $doubt ->
        [bare] {" "}Är det ett telefonnummer: skriv det med bindestreck eller ”telefon” före.
        [clock] {" "}Är det en tid: skriv den med kolon eller punkt.
       *[other] {""}
    } Är det något annat: lägg till de här raderna sist i network.toml, med skälet och den dag då undantaget slutar gälla.

        {"["}[waivers]]
        rule = "possible-identity-number"
        record = "{ $record }"
        occurrence = "{ $occurrence }"
        reason = "…"
        until = ÅÅÅÅ-MM-DD
    .passage = Dataskyddslagen (2018:218), 3 kap. 10 §
    .why = Tio siffror kan vara många saker, men elever är födda just de år då personnummer och tider ser likadana ut. En människa får avgöra.

reserve-number = { $where ->
        [name] Namnet på filen eller mappen innehåller { $number }, som
       *[text] { $number }
    } { $certainty ->
        [certain] är ett reservnummer eller tillfälligt personnummer
       *[possible] kan vara ett reservnummer eller tillfälligt personnummer
    }
    .title = Ett reservnummer eller tillfälligt personnummer står i mappen
    .help = { $where ->
        [name] Byt namn så att numret försvinner, innan ni sparar i git.
       *[text] Ta bort numret innan ni sparar i git. Skriv till exempel ”en elev”.
    } Är det något annat: lägg till de här raderna sist i network.toml, med skälet och den dag då undantaget slutar gälla.

        {"["}[waivers]]
        rule = "reserve-number"
        record = "{ $record }"
        occurrence = "{ $occurrence }"
        reason = "…"
        until = ÅÅÅÅ-MM-DD
    .passage = Dataskyddsförordningen, artikel 5.1 c: bara de personuppgifter som behövs
    .why = Den som saknar personnummer får ett annat nummer i skolan (TF-nummer) eller i vården (reservnummer). Det pekar ut en person lika säkert, och gäller ofta barn som är nya i landet.

birth-date-near-child = Här står när ett barn är fött
    .title = En födelsedag står nära ett ord för barn
    .help = Skriv ålder eller årskurs i stället, eller ta bort uppgiften. Gäller den inget barn: lägg till de här raderna sist i network.toml, med skälet och den dag då undantaget slutar gälla.

        {"["}[waivers]]
        rule = "birth-date-near-child"
        record = "{ $record }"
        occurrence = "{ $occurrence }"
        reason = "…"
        until = ÅÅÅÅ-MM-DD
    .passage = Dataskyddsförordningen, artikel 5.1 c: bara de personuppgifter som behövs
    .why = En födelsedag räcker ofta för att förstå vilket barn som menas. Regeln hittar en del av det som skrivs, inte allt.

pupil-may-be-identifiable = En klass och en diagnos står nära ett ord för barn: eleven kan gå att känna igen
    .title = Det kan gå att förstå vilken elev som menas
    .label = klassen
    .related = diagnosen
    .help = Skriv om det så att ingen går att känna igen: ta bort klassen, eller skriv stadiet i stället. Gäller det ingen enskild elev: lägg till de här raderna sist i network.toml, med skälet och den dag då undantaget slutar gälla.

        {"["}[waivers]]
        rule = "pupil-may-be-identifiable"
        record = "{ $record }"
        occurrence = "{ $occurrence }"
        reason = "…"
        until = ÅÅÅÅ-MM-DD
    .passage = Dataskyddsförordningen, artikel 9; offentlighets- och sekretesslagen (2009:400), 23 kap. 2 §
    .why = En klass är så liten att en diagnos pekar ut en elev. Uppgifter om hälsa är känsliga och ofta hemliga. Regeln hittar en del av det som skrivs, inte allt. Egna ord läggs till i network.toml: diagnosis-words under [privacy].

name-without-consent = { $name } har inte sagt ja till att namnet står på webben
    .title = Ett namn står i minnesanteckningar för webben utan att personen har sagt ja
    .related = här finns inte "name"
    .help = Skriv kommunen eller rollen i stället. Eller fråga { $name }, och skriv publish = ["name"] i { $file } om svaret är ja.{ $erratum ->
        [none] {""}
       *[other] {" "}Ändrar ni minnesanteckningarna, som är slutliga, blir det en rättelse: kör elevhalsa validate efteråt. Där står hur den skrivs.
    } Gäller det någon annan med samma namn: lägg till de här raderna sist i network.toml, med skälet och den dag då undantaget slutar gälla.

        {"["}[waivers]]
        rule = "name-without-consent"
        record = "{ $record }"
        occurrence = "{ $occurrence }"
        reason = "…"
        until = ÅÅÅÅ-MM-DD
    .passage = Dataskyddsförordningen, artikel 5.1; nätverkets register: publish i members
    .why = Minnesanteckningar blir allmän handling och läggs ut på webben. Där står namn bara på dem som har sagt ja.
