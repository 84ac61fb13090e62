### Sekreterarens väg genom ett möte: dagordning, kallelse, minnesanteckningar, publicering.

value-file = FIL
value-name = NAMN

command-meeting-agenda = Fyll i dagordningen med det som hör dit, eller lägg till en punkt
    .after =

        Utan --add läggs det här till: stående punkter, öppna åtgärder, återkoppling som väntar på svar, arbetsgruppernas rapporter, bordlagda punkter och uppdrag som inte har tagits upp i år. Det som redan står där ändras inte.
command-meeting-agenda-add-option = Lägg till en punkt med den här rubriken
command-meeting-agenda-kind-option = Punktens slag
    .values = record-meeting-agenda-kind
command-meeting-agenda-presenter-option = Vem som föredrar punkten
command-meeting-agenda-minutes-option = Hur många minuter punkten får ta
command-meeting-agenda-assignment-option = Uppdrag som punkten gäller; kan anges flera gånger
command-meeting-agenda-proposal-option = Vad presidiet föreslår
command-meeting-agenda-paper-option = Underlag i mötets mapp, till exempel attachments/underlag.pdf; kan anges flera gånger
command-meeting-prepare = Anteckna att mötet är berett, och se vad som saknas
command-meeting-prepare-on-option = Dagen då presidiet beredde mötet. Annars i dag
command-meeting-call = Skriv ett utkast till kallelse, och anteckna när den är skickad
    .after =

        Verktyget skickar ingenting. Kopiera utkastet till ert mejlprogram, eller öppna mejlet som --out lägger i en mapp. Kör sedan kommandot med --sent.
command-meeting-call-out-option = Mapp som kallelsen läggs i: ett mejl att öppna och skicka, och mötet som kalenderfil
command-meeting-call-sent-option = Anteckna att kallelsen skickades den här dagen
command-meeting-minutes = Lägg upp minnesanteckningarna: närvaro, dagordningens rubriker och öppna åtgärder
command-meeting-attend = Anteckna vilka som kom till mötet
    .after =

        Första gången räcker det att ange de frånvarande eller de närvarande; resten fylls i efter förteckningen. Senare flyttas bara dem ni anger. Utan namn visas en lista att markera på.
command-meeting-close = Avsluta mötet, och gör minnesanteckningarna granskade eller slutliga
    .after =

        Det som är skrivet i minnesanteckningarna sparas i git på samma gång. Slutliga minnesanteckningar får en kontrollsumma. Måste de ändras efteråt: rätta texten och kör kommandot med --erratum och --by.
command-meeting-close-reviewed-option = Dagen då någon annan hade läst minnesanteckningarna
command-meeting-close-final-option = Dagen då minnesanteckningarna blev slutliga
command-meeting-close-erratum-option = Vad som är rättat i slutliga minnesanteckningar, och varför
command-meeting-close-by-option = Vem som rättade
command-meeting-publish = Anteckna var och när minnesanteckningarna publicerades
command-meeting-publish-url-option = Adressen till sidan
command-meeting-publish-on-option = Dagen då de publicerades. Annars i dag
command-action-done = Bocka av en åtgärd
    .after =

        Slutliga minnesanteckningar ändras inte. En åtgärd därifrån bockas av i de följande minnesanteckningarna.
command-action-done-id-option = Åtgärdens id, till exempel 2024-02-09:3. Se action list --open
option-present = De som kom, med komma emellan
option-absent = De som inte kom, med komma emellan
option-deputy = Den som inte kom och den som kom i stället, till exempel anna-pahittsson=bo-exempelgren; kan anges flera gånger
option-partial = Den som var med en del av mötet, till exempel "anna-pahittsson=till kl. 11"; kan anges flera gånger
option-guest = Gäst, med organisationen efter ett komma; kan anges flera gånger
option-chair = Vem som ledde mötet. Annars nätverkets ordförande
option-secretary = Vem som skrev. Annars nätverkets sekreterare

meeting-hours = kl. { $start }–{ $end }
meeting-question = Vilket möte?
meeting-attend-question = Vilka kom? De som var väntade är markerade.
meeting-publish-url-question = Vilken adress har sidan?
meeting-close-by-question = Vem rättade?
action-done-question = Vilken åtgärd är gjord?

agenda-open-actions = Öppna åtgärder
agenda-answer-to-directors = Svar till { $directors }: { $about }
agenda-answer-from-directors = Svar från { $directors }: { $about }
agenda-report = Rapport: { $about }

story-meeting-agenda = Gör dagordningen för mötet { $day }
    .done = { $added ->
        [one] Dagordningen för mötet { $day } har fått en punkt till och har nu { $count }.
       *[other] Dagordningen för mötet { $day } har fått { $added } punkter till och har nu { $count }.
    }
    .unchanged = Dagordningen för mötet { $day } har redan det som hör dit.
story-meeting-prepare = Anteckna att mötet { $day } är berett
    .done = Mötet { $day } bereddes den { $on }.
    .unchanged = Det är redan antecknat att mötet { $day } bereddes den { $on }.
story-meeting-call = Anteckna att kallelsen till mötet { $day } är skickad
    .done = Kallelsen till mötet { $day } skickades den { $sent }.
    .next = Nästa steg, när mötet hålls: elevhalsa meeting minutes { $id }
    .unchanged = Det är redan antecknat att kallelsen till mötet { $day } skickades den { $sent }.
story-meeting-minutes = Lägg upp minnesanteckningarna från mötet { $day }
    .done = Minnesanteckningarna från mötet { $day } är upplagda, och det är bara att börja skriva.
    .next = Nästa steg, när de är skrivna: elevhalsa meeting close { $id }
story-meeting-attend = Anteckna närvaron på mötet { $day }
    .done = Närvaron på mötet { $day } är antecknad: { $present } kom, { $absent } kom inte.
    .next = { $stage ->
        [final] Nästa steg: elevhalsa meeting show { $id }
       *[other] Nästa steg: elevhalsa meeting close { $id }
    }
    .unchanged = Närvaron på mötet { $day } är redan antecknad så.
story-meeting-close = { $stage ->
        [final] Gör minnesanteckningarna från mötet { $day } slutliga
        [reviewed] Anteckna att minnesanteckningarna från mötet { $day } är granskade
       *[draft] Avsluta mötet { $day }
    }
    .done = { $stage ->
        [final] Mötet { $day } är avslutat, och minnesanteckningarna är slutliga.
        [reviewed] Mötet { $day } är avslutat, och minnesanteckningarna är granskade.
       *[draft] Mötet { $day } är avslutat. Minnesanteckningarna är ett utkast.
    }
    .next = { $stage ->
        [final] Nästa steg, när de är utlagda: elevhalsa meeting publish { $id }
        [reviewed] Nästa steg: elevhalsa meeting close { $id } --final ÅÅÅÅ-MM-DD
       *[draft] Nästa steg: elevhalsa meeting close { $id } --reviewed ÅÅÅÅ-MM-DD
    }
    .unchanged = Mötet { $day } är redan avslutat så.
story-meeting-erratum = Rätta minnesanteckningarna från mötet { $day }: { $reason }
    .done = Rättelsen i minnesanteckningarna från mötet { $day } är antecknad.
    .next = Nästa steg, när den nya texten är utlagd: elevhalsa meeting publish { $id }
story-meeting-publish = Anteckna att minnesanteckningarna från mötet { $day } är publicerade
    .done = Minnesanteckningarna från mötet { $day } publicerades den { $on }.
    .next = Nästa steg: elevhalsa report directors
    .unchanged = Det är redan antecknat att minnesanteckningarna från mötet { $day } publicerades den { $on }.
story-action-done = Bocka av åtgärden ”{ $action }”
    .done = Åtgärden { $id } är klar: { $action }
    .next = Nästa steg: elevhalsa action list --open
    .unchanged = Åtgärden { $id } är redan klar: { $action }

next-meeting-prepare = Nästa steg: elevhalsa meeting prepare { $id }
next-meeting-call = Nästa steg: elevhalsa meeting call { $id }

heading-open-actions = Öppna åtgärder
heading-owed-to-directors = { $directors } väntar på svar
heading-owed-by-directors = Nätverket väntar på svar från { $directors }
heading-lacks = Det här saknas
matter-due = senast den { $day }
matter-overdue = försenad, skulle ha varit klar den { $day }
lack-place = plats eller länk. Kör elevhalsa meeting change { $title } --place PLATS
lack-hours = start- och sluttid. Kör elevhalsa meeting change { $title } --start TT:MM --end TT:MM
lack-agenda = dagordning. Kör elevhalsa meeting agenda
lack-standing = den stående punkten ”{ $title }”
lack-presenter = någon som föredrar ”{ $title }”
lack-proposal = ett förslag till beslut under ”{ $title }”
lack-paper = underlaget { $title }, som inte finns i mötets mapp

call-to = Till:
call-about = Ämne:
call-file = kallelse-{ $id }
call-subject = Kallelse till { $title } { $long }, { $network }
call-greeting = Hej!
call-opening = Här är kallelsen och dagordningen.
call-time = Tid:
call-place = Plats:
call-link = Länk:
call-apologies = Förhinder anmäls till
call-proposal = Förslag:
call-papers = Underlag:
call-closing = Vänliga hälsningar
call-written = Kallelsen ligger i { $said }. Öppna den i ert mejlprogram. Mötets kalenderfil ligger bredvid.

minutes-title = Minnesanteckningar – { $network }, { $long }
minutes-roll = Närvarande
minutes-time = Tid:
minutes-place = Plats:
minutes-chair = Ordförande:
minutes-secretary = Sekreterare:
minutes-present = närvarande
minutes-apologies = meddelat förhinder
minutes-nobody = ingen
minutes-guest = Gäst
minutes-due = senast
minutes-signed = Vid anteckningarna:

need-agenda = Mötet har ingen dagordning. Kör elevhalsa meeting agenda { $id }
need-chair = Det framgår inte vem som ledde mötet. Lägg till --chair ID
need-secretary = Det framgår inte vem som skrev. Lägg till --secretary ID
need-attendance = Det framgår inte vilka som kom. Kör elevhalsa meeting attend { $id }
need-municipality = { $who } är varken närvarande eller frånvarande. Kör elevhalsa meeting attend { $id } --absent ID
need-minutes = Minnesanteckningarna saknas. Kör elevhalsa meeting minutes { $id }
need-review = Ingen har granskat minnesanteckningarna. Lägg till --reviewed ÅÅÅÅ-MM-DD

more-to-think-of = { $count ->
        [one] En varning till.
       *[other] { $count } varningar till.
    } Kör elevhalsa validate för att se alla.
nothing-to-change = Ingenting att ändra.
no-meeting-to-choose = Det finns inget möte att välja
    .help = Kör elevhalsa meeting list för att se alla möten.
no-action-to-choose = Det finns inga öppna åtgärder
meeting-is-cancelled = Mötet { $id } är inställt
    .help = Ska det hållas ändå: elevhalsa meeting move { $id } --to DAG --reason "SKÄL" --reopen
meeting-ahead = Mötet hålls först den { $day }
    .help = Kör kommandot den dagen, eller rätta mötets dag med elevhalsa meeting move.
meeting-without-items = Mötet { $id } har ingen dagordning
    .help = Kör elevhalsa meeting agenda { $id }.
day-ahead = Den { $day } har inte varit än
    .help = Ange den dag då det gjordes.
days-out-of-order = Minnesanteckningarna granskas efter mötet och blir slutliga efter granskningen
    .help = Rätta dagarna efter --reviewed och --final.
meeting-lacks = { $count ->
        [one] En sak saknas innan mötet den { $day } kan avslutas så
       *[other] { $count } saker saknas innan mötet den { $day } kan avslutas så
    }
minutes-not-ready = { $stage ->
        [final] Minnesanteckningarna är inte klara att göra slutliga
        [reviewed] Minnesanteckningarna är inte klara att noteras som granskade
       *[draft] Minnesanteckningarna har rader som inte kommer med i någon lista
    }
    .help = Rätta det som står ovan och kör kommandot igen, eller gå vidare ändå med --force.
attendance-is-final = Minnesanteckningarna från mötet { $id } är slutliga, och närvaron i dem ändras inte
    .help = Är närvaron fel: rätta den i texten och kör elevhalsa meeting close { $id } --erratum "Vad och varför" --by ID. Ändra sedan förteckningen här med --force.
absent-without-role = { $name } var inte med i nätverket den { $day } och kan inte ha varit frånvarande
    .help = Se rollerna med elevhalsa member show { $id }.
minutes-are-final = Minnesanteckningarna från mötet { $id } är redan slutliga
    .help = Är något rättat i dem: kör elevhalsa meeting close { $id } --erratum "Vad och varför" --by ID.
minutes-are-published = Minnesanteckningarna från mötet { $id } är redan publicerade{ $day ->
        [none] {""}
       *[other] {" "}den { $day }
    }{ $url ->
        [none] {""}
       *[other] : { $url }
    }
    .help = Var det fel dag eller adress: kör kommandot igen med --force.
minutes-not-final = Minnesanteckningarna från mötet { $id } är inte slutliga
    .help = Kör elevhalsa meeting close { $id } --reviewed ÅÅÅÅ-MM-DD --final ÅÅÅÅ-MM-DD.
minutes-not-corrected = Ingenting är ändrat i { $file } sedan texten blev slutlig
    .help = Rätta texten först, och kör sedan kommandot igen.
minutes-not-sealed = { $file } är inte den text som blev slutlig
    .help = Är det en rättelse: kör elevhalsa meeting close { $id } --erratum "Vad och varför" --by ID. Annars: hämta tillbaka texten med git restore.
action-in-final-minutes = Åtgärden { $id } står i slutliga minnesanteckningar från mötet den { $day }, och de ändras inte
    .help = Den bockas av i nästa minnesanteckningar. { $next ->
        [none] När nästa möte är planerat lägger elevhalsa meeting minutes upp dem, med åtgärden som en ruta att bocka av.
       *[other] När mötet hålls lägger elevhalsa meeting minutes { $next } upp dem, med åtgärden som en ruta att bocka av.
    }
