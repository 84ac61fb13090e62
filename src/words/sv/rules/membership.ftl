### Reglerna om vilka som ingår: kommunernas representanter, förbundets personal och tiderna för deras roller.

municipality-without-representative = { $case ->
        [coming] { $municipality } har ingen representant från och med den { $from }
        [open] { $municipality } saknar representant sedan den { $from }
        [day] { $municipality } saknade representant den { $from }
       *[days] { $municipality } saknade representant från och med den { $from } till och med den { $until }
    }
    .title = En kommun saknar representant
    .label = { $case ->
        [coming] ingen är utsedd
        [open] ingen är utsedd
       *[other] ingen var utsedd
    }
    .related = den senaste representantens sista dag
    .vacancy = vakansen var anmäld till och med den här dagen
    .help = { $case ->
        [coming] Är någon utsedd: skriv rollen representative under [[terms]] i personens fil i members. Blir platsen tom ett tag: skriv [[vacancies]] med from = { $from-iso }, until och reason i { $file }.
        [open] Finns det en representant: skriv rollen representative under [[terms]] i personens fil i members. Är platsen tom ett tag: skriv [[vacancies]] med from = { $from-iso }, until och reason i { $file }.
       *[other] Fanns det en representant: skriv eller rätta tiden under [[terms]] i personens fil i members. Var platsen tom: skriv [[vacancies]] med from = { $from-iso }, until = { $until-iso } och reason i { $file }.
    }
    .passage = Uppdragsbeskrivningen, Bakgrund
    .why = Nätverket består av representanter från kommunerna. En kommun utan representant får varken del av arbetet eller kan påverka det, om ingen upptäcker luckan.

several-representatives = { $case ->
        [over] { $municipality } hade { $count } representanter den { $day }: { $names }
       *[running] { $municipality } har { $count } representanter: { $names }
    }
    .title = En kommun har flera representanter
    .label = det är tillåtet
    .related = en av dem
    .help = Är det som det ska behöver ni inte göra något. Annars: skriv until = ÅÅÅÅ-MM-DD vid rollen för den som har slutat.
    .passage = Uppdragsbeskrivningen, Bakgrund. Den säger inte hur många varje kommun har
    .why = En kommun får ha flera representanter, men ofta är det någon som har slutat utan att det skrevs in.

association-without-member = { $case ->
        [coming] Ingen från { $association } ingår i nätverket när { $year } börjar
        [over] Ingen från { $association } ingick i nätverket { $year }
       *[running] Ingen från { $association } har ingått i nätverket { $year }
    }
    .title = Ingen från kommunalförbundet ingår i nätverket
    .label = ingen har en roll
    .help = Lägg till personen i members med organisation = "{ $id }" och en roll under [[terms]], till exempel role = "coordinator". Är platsen tom ett tag: skriv [[vacancies]] i { $file }.
    .passage = Uppdragsbeskrivningen, Bakgrund
    .why = Nätverket består av kommunernas representanter och personal från kommunalförbundet. Förbundet håller ihop samverkan mellan kommunerna.

term-ends-before-start = Rollen { $role } för { $name } slutar den { $until }, men börjar först den { $from }
    .title = Tiden för en roll slutar innan den börjar
    .label = den sista dagen
    .related = den första dagen
    .help = Rätta from eller until. Båda dagarna räknas in i tiden. Har ingen sista dag bestämts: ta bort raden until.
    .passage = Uppdragsbeskrivningen, Bakgrund. Att varje roll har en tid är mappens upplägg
    .why = Med omkastade dagar ingår personen inte en enda dag, fast det var meningen.

terms-overlap = { $until ->
        [none] { $name } har rollen { $role } två gånger samtidigt från och med den { $from }
       *[other] { $name } har rollen { $role } två gånger samtidigt från och med den { $from } till och med den { $until }
    }
    .title = En person har samma roll två gånger samtidigt
    .label = den senare tiden börjar
    .related = { $earlier ->
        [until] den tidigare tiden slutar
       *[from] den tidigare tiden börjar, och har ingen sista dag
    }
    .help = { $earlier ->
        [until] Rätta dagarna så att den tidigare slutar innan den senare börjar, eller slå ihop dem till en [[terms]].
       *[from] Skriv until vid den tidigare, en dag innan den senare börjar, eller slå ihop dem till en [[terms]].
    }
    .passage = Uppdragsbeskrivningen, Bakgrund. Att varje roll har en tid är mappens upplägg
    .why = När en av tiderna avslutas ser personen ut att ha rollen kvar. Oftast har en ny tid skrivits in utan att den gamla avslutats.

vacancy-expired = { $case ->
        [open] Vakansen för { $organisation } varade till och med den { $until }, men platsen är fortfarande tom
       *[over] Vakansen för { $organisation } varade till och med den { $until }, men platsen var fortfarande tom den { $day }
    }
    .title = En vakans har gått ut och platsen är fortfarande tom
    .label = vakansens sista dag
    .help = Är platsen tillsatt: skriv rollen under [[terms]] i personens fil i members. Annars: skriv en ny sista dag här.
    .passage = Uppdragsbeskrivningen, Bakgrund. Att en vakans har en sista dag är mappens upplägg
    .why = En vakans är tillfällig. När dagen har gått behöver någon ta reda på hur det blev.

term-ends-soon = { $role ->
        [representative] { $name } slutar som representant för { $organisation } den { $until }, och ingen tar över
        [presidium] { $name } lämnar presidiet den { $until }, och ingen tar över
       *[other] { $name } slutar som { $title } i nätverket den { $until }, och ingen tar över
    }
    .title = Tiden för en roll tar snart slut, och ingen tar över
    .label = den sista dagen
    .help = Fortsätter { $name }: skriv en ny sista dag, eller ta bort raden until. Tar någon annan över: skriv rollen { $role } under [[terms]] i den personens fil i members, med from = { $next-iso }.{ $role ->
        [representative] {" "}Blir platsen tom ett tag: skriv [[vacancies]] i { $file }.
       *[other] {""}
    }
    .passage = Uppdragsbeskrivningen, Bakgrund och Roller och ansvar. Att det sägs 60 dagar före är verktygets val
    .why = En efterträdare hinner bara utses i tid om någon märker i förväg att det behövs.
