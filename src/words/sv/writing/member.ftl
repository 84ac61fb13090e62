### Hjälptexter, frågor, svar och felmeddelanden för member new, end, role och vacancy.

option-from = Den första dagen. Annars i dag
option-own-id = Eget id. Annars bildas det av namnet eller rubriken
option-until = Den sista dagen. Annars tills vidare

command-member-new = Ta in en person i nätverket
command-member-new-name-option = Förnamn och efternamn, i den ordningen
command-member-new-organisation-option = Organisationen som personen kommer från: id eller namn
command-member-new-role-option = Rollen, till exempel representative; kan anges flera gånger
    .values = record-member-terms-role
command-member-new-title-option = Titeln i arbetet
command-member-new-email-option = E-postadressen i arbetet
command-member-new-phone-option = Telefonnumret i arbetet
command-member-new-publish-option = Vad som får stå på publika sidor; kan anges flera gånger. Annars ingenting
    .values = record-member-publish
command-member-new-from-option = Den första dagen i rollerna. Annars i dag
member-new-name-question = Vad heter personen?
member-new-organisation-question = Vilken organisation kommer personen från?
member-new-role-question = Vilka roller får personen?
member-new-from-question = Från och med vilken dag?
member-new-more-question = Vad mer vill ni anteckna?
member-new-title-question = Vilken titel har personen i arbetet?
member-new-email-question = Vilken e-postadress har personen i arbetet?
member-new-phone-question = Vilket telefonnummer har personen i arbetet?
member-more-title = titeln
member-more-email = e-postadressen i arbetet
member-more-phone = telefonnumret i arbetet
member-more-publish = att namnet får stå på publika sidor
story-member-new = Ta in en person från { $organisation }: { $roles }
    .done = { $name } är med i nätverket från { $from }: { $roles }, { $organisation }.
    .next = Nästa steg: elevhalsa member show { $id }
member-exists = { $name } finns redan, med id { $id }
    .help = Är det samma person: elevhalsa member role { $id }. Är det någon annan med samma namn: ange ett eget id med --id.
no-id-from-name = ”{ $name }” ger inget namn på en fil
    .help = Ange ett eget id med --id, med bokstäverna a–z.
id-holds-personal-data = Namnet på filen innehåller ett personnummer: { $id }
    .help = Skriv om det utan numret.

command-member-end = Avsluta någons alla roller en viss dag, med en efterträdare eller en vakans
    .after =

        En efterträdare som inte finns i registret tas in, om ni skriver hela namnet.
command-member-end-id-option = Personens id eller namn
command-member-end-on-option = Den sista dagen i nätverket
command-member-end-successor-option = Den som tar över platsen dagen därpå: id, eller namnet på någon ny. Uppdrag som ordförande eller i presidiet följer inte med
command-member-end-vacancy-option = Anteckna att platsen är tom från dagen därpå, med det här skälet
command-member-end-vacant-until-option = Den dag platsen senast ska vara fylld
member-end-id-question = Vem lämnar nätverket?
member-end-on-question = Vilken är den sista dagen?
member-end-seat-question = Vem tar över som representant?
member-end-seat-new = någon som inte finns i registret
member-end-seat-nobody = ingen ännu: anteckna en vakans
member-end-seat-later = det antecknas senare
story-member-end = { $case ->
        [taken] Byt { $handed } för { $organisation } efter { $day }
        [vacant] Avsluta en plats från { $organisation } efter { $day }, vakant tills vidare
       *[other] Avsluta en plats från { $organisation } efter { $day }: { $roles }
    }
    .done = { $name } lämnar nätverket efter { $day }: { $roles }.{ $case ->
        [taken] {" "}{ $successor } blir { $handed } för { $organisation } från { $next }.{ $left ->
            [none] {""}
           *[other] {" "}Nätverket utser själv en ny person till det övriga: { $left }.
        }
        [vacant] {" "}{ $organisation } står utan representant från { $next }, och det är antecknat.
       *[other] {""}
    }
    .next = { $case ->
        [taken] Nästa steg: elevhalsa member list --on { $next-iso }
        [vacant] När platsen är fylld: elevhalsa member new --organisation { $organisation-id } --role representative
        [open] Nästa steg: elevhalsa member new --organisation { $organisation-id } --role representative --from { $next-iso }. Tar det tid: elevhalsa member vacancy { $organisation-id }
       *[other] Nästa steg: elevhalsa member list --on { $next-iso }
    }
member-has-left = { $name } har ingen roll efter { $day }
    .help = Se rollerna med elevhalsa member show { $id }.
successor-elsewhere = { $name } kommer inte från { $organisation }
    .help = Välj någon därifrån, eller skriv hela namnet på någon ny.
successor-leaves = { $name } kan inte efterträda sig själv

command-member-role = Ge någon en roll från en viss dag, eller avsluta en
    .after =

        Till exempel: elevhalsa member role bo-exempelgren --give chair --from 2027-01-01 --replace
command-member-role-id-option = Personens id eller namn
command-member-role-give-option = Rollen som personen får; kan anges flera gånger
    .values = record-member-terms-role
command-member-role-end-option = Rollen som personen lämnar; kan anges flera gånger
    .values = record-member-terms-role
command-member-role-from-option = Den första dagen i de nya rollerna. Annars i dag
command-member-role-until-option = Den sista dagen: i de roller som lämnas, annars i de nya. Utan uppgift lämnas roller dagen före --from, annars i dag
command-member-role-replace-option = Den som har rollen lämnar den dagen innan
member-role-id-question = Vems roller ska ändras?
member-role-roles-question = Vilka roller ska personen ha?
member-role-from-question = Från vilken dag gäller de nya rollerna?
member-role-until-question = Sista dagen i de roller som tas bort?
member-role-replace-question = Är { $day } sista dagen för { $held }?
member-role-holder = { $name } ({ $roles })
story-member-role = Ändra roller för en person från { $organisation }: { $given ->
        [none] {""}
       *[other] { $given } från { $from }
    }{ $ended ->
        [none] {""}
       *[other] { $given ->
            [none] {""}
           *[other] ;{" "}
        }{ $ended } till och med { $last }
    }
    .done = { $name }: { $given ->
        [none] {""}
       *[other] { $given } från { $from }
    }{ $ended ->
        [none] .
       *[other] { $given ->
            [none] {""}
           *[other] ;{" "}
        }{ $ended } till och med { $last }.
    }{ $relieved ->
        [none] {""}
       *[other] {" "}Lämnar dagen innan: { $relieved }.
    }
    .next = Nästa steg: elevhalsa member show { $id }
role-is-held = { $name } är redan { $role } { $day }
role-is-not-held = { $name } är inte { $role } efter { $day }
roles-stay = { $name } har de rollerna redan. Ingenting har ändrats.

command-member-vacancy = Anteckna att en kommun står utan representant, eller förläng det
    .after =

        Antecknar ni en ny representant, avslutas vakansen av sig själv.
command-member-vacancy-organisation-option = Organisationens id eller namn
command-member-vacancy-reason-option = Varför platsen är tom
command-member-vacancy-from-option = Den första dagen. Annars dagen efter den förra representanten
command-member-vacancy-until-option = Den dag platsen senast ska vara fylld. Annars tills vidare
member-vacancy-organisation-question = Vilken kommun står utan representant?
member-vacancy-reason-question = Varför är platsen tom?
member-vacancy-from-question = Från och med vilken dag?
member-vacancy-until-question = Till och med vilken dag? Sedan påminns ni.
story-member-vacancy = Anteckna att { $organisation } saknar representant från { $from }: { $reason }
    .done = { $organisation } står utan representant från { $from }{ $until ->
        [none] {" "}tills vidare
       *[other] {" "}till { $until }
    }: { $reason }
    .next = När platsen är fylld: elevhalsa member new --organisation { $id } --role representative
no-seat = { $organisation } har ingen plats i nätverket som ska vara fylld
    .help = Bara en kommun eller ett kommunalförbund kan ha en vakans.
seat-is-filled = { $organisation } har en representant { $day }: { $name }
    .help = Slutar personen: elevhalsa member end { $id } --on DAG --vacancy "SKÄL"

command-member-forget = Ta bort personuppgifterna om någon som har lämnat nätverket
    .after =

        Organisationen och tiderna står kvar, så att närvaro och antal i gamla möten stämmer. Löpande text skrivs inte om: verktyget visar var namnet står kvar. Historiken i git har uppgifterna kvar tills någon skriver om den.
command-member-forget-id-option = Personens id eller namn
command-member-forget-by-option = Den som står för rättelsen, om personen nämns i slutliga minnesanteckningar
command-member-forget-yes-option = Fråga inte
member-forget-id-question = Vem ska glömmas?
member-forget-by-question = Vem står för rättelsen i slutliga minnesanteckningar?
member-forget-question = Ska namn och kontaktuppgifter för { $name } tas bort?
member-forget-reason = Personuppgifter om en tidigare medlem borttagna
member-forget-left = Här står namnet kvar i löpande text. Minnesanteckningar är allmänna handlingar, så skriv om dem bara om uppgiften inte behövs, och anteckna varför. Bilagor är inte genomsökta.
former-member = Tidigare medlem { $number }
former-member-id = tidigare-medlem-{ $number }
story-member-forget = Ta bort personuppgifterna om en tidigare medlem från { $organisation }
    .done = { $name } heter { $former } i mappen från och med nu. Organisationen och tiderna står kvar.
    .next =
        Historiken i git har uppgifterna kvar, i varje kopia. Ska de bort även där: tala med den som sköter arkivet, och skriv en fil ord.txt med raderna
        { $name }==>{ $former }
        { $id }==>{ $new-id }
        och en rad för e-postadressen. Kör sedan git filter-repo --replace-text ord.txt --path-rename { $file }:{ $new-file }. Alla andra hämtar därefter arkivet på nytt och slänger sina gamla kopior.
member-is-here = { $name } är med i nätverket
    .help = Avsluta först rollerna: elevhalsa member end { $id } --on DAG
