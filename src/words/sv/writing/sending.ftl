### Det som skickas: förteckningen, mötesdagarna, sammanställningen till skolcheferna och rapporten om året.

option-sent = Anteckna att det skickades den här dagen. Annars visas bara texten
option-to = Vem det går till; kan anges flera gånger. Annars den som network.toml anger
option-by = Den som skickar: id eller namn

command-submit = Skicka in förteckningen över medlemmarna och mötesdagarna
command-submit-register = Skriv förteckningen som den skickas in, och anteckna när det är gjort
    .after =

        Verktyget skickar ingenting. Kopiera texten till ert mejlprogram. Kör sedan kommandot med --sent.
command-submit-register-year-option = Kalenderåret som förteckningen skickas för. Annars i år
command-submit-dates = Skriv mötesdagarna som de skickas in, och anteckna när det är gjort
    .after =

        Verktyget skickar ingenting. Kopiera texten till ert mejlprogram. Kör sedan kommandot med --sent.
command-submit-dates-year-option = Kalenderåret. Annars det år vars arbetsordning är antagen men inte inskickad
command-report = Berätta för skolcheferna om mötena och om året
command-report-directors = Sammanställ det som mötena har beslutat, lovat och vill lyfta
    .after =

        Verktyget skickar ingenting. Kopiera texten till ert mejlprogram. Kör sedan kommandot med --sent.
command-report-directors-since-option = Berätta om alla möten från och med den här dagen. Annars om dem som ingen sammanställning har berättat om
command-report-year = Skriv rapporten om ett år: medlemmar, möten, beslut och uppdrag
    .after =

        Verktyget skickar ingenting. Kopiera texten till ert mejlprogram. Kör sedan kommandot med --sent.
command-report-year-year-option = Kalenderåret

sending-to-question = Vem skickas det till?
sent-and-read = --sent antecknar ett utskick och går inte att förena med --json eller --as-of
    .help = Kör kommandot två gånger: först utan --sent, sedan med.
nobody-on-register = Ingen är med i nätverket den { $day }, så förteckningen är tom
    .help = Lägg till medlemmarna med elevhalsa member new eller member import, eller ange en senare dag efter --sent.
no-dates-to-send = Inga möten är planerade { $year }
    .help = Planera dem först: elevhalsa plan new { $year }
nothing-to-tell = { $directors ->
        [none] Skolcheferna
       *[other] { $directors }
    } har redan fått veta om alla möten som har hållits
    .help = Med --since ÅÅÅÅ-MM-DD berättas om mötena från och med den dagen en gång till.
no-year-to-report = { $year } har inget att rapportera än
    .help = Se vilka år som har möten: elevhalsa meeting list

letter-subject = Ämne:
letter-register-subject = Förteckning { $year }: de som ingår i { $network }
letter-register-opening = Här är förteckningen för { $year } över { $count ->
        [one] den enda person
       *[other] de { $count } personer
    } som ingår i { $network } den { $day }.
letter-register-nobody = ingen just nu
letter-dates-subject = Mötesdagar { $year }: { $network }
letter-dates-opening = { $count ->
        [one] { $network } möts en gång { $year }.
       *[other] { $network } möts { $count } gånger { $year }.
    }
letter-summary-subject = Sammanställning från { $network }: { $count ->
        [1] mötet { $first }
        [2] mötena { $first } och { $last }
       *[other] { $count } möten { $first }–{ $last }
    }
letter-summary-opening = Här är det viktigaste från { $network }: { $count ->
        [1] mötet { $first }.
        [2] mötena { $first } och { $last }.
       *[other] { $count } möten { $first }–{ $last }.
    }
letter-summary-raised = Det här vill vi lyfta till er
letter-summary-answered = Det här har vi svarat er
letter-summary-next = Nästa möte är { $long }.
letter-decisions = Beslut
letter-promised = Det här är lovat
letter-done = klart
letter-report-subject = Rapport om { $year }: { $network }
letter-report-opening = Här är rapporten om vad { $network } gjorde { $year }.
letter-report-members-heading = Medlemmar
letter-report-members = { $before ->
        [0] Vid årets början var ingen med
        [one] Vid årets början var 1 person med
       *[other] Vid årets början var { $before } personer med
    }{ $after ->
        [0] , vid dess slut ingen.
        [one] , vid dess slut 1.
       *[other] , vid dess slut { $after }.
    }
letter-report-joined = Nya
letter-report-left = Har slutat
letter-report-from = från { $day }
letter-report-until = till { $day }
letter-report-meetings = Möten
letter-report-meeting-count = { $count ->
        [0] Inget möte har hållits.
        [one] Ett möte har hållits.
       *[other] { $count } möten har hållits.
    } Minst { $minimum } ska hållas på ett år.
letter-report-meeting = { $long }: { $municipalities ->
        [one] 1 kommun
       *[other] { $municipalities } kommuner
    }, { $people ->
        [one] 1 person
       *[other] { $people } personer
    }
letter-report-cancelled = Inställda möten
letter-report-assignments = Uppdragen
letter-report-items = { $count ->
        [one] 1 punkt
       *[other] { $count } punkter
    }
letter-report-decisions = { $count } beslut
letter-report-actions = { $count ->
        [one] 1 åtgärd
       *[other] { $count } åtgärder
    }
letter-report-activities = { $count ->
        [one] 1 aktivitet
       *[other] { $count } aktiviteter
    }
letter-report-reports = { $count ->
        [one] 1 rapport från en arbetsgrupp
       *[other] { $count } rapporter från arbetsgrupper
    }
letter-report-nothing = inget är antecknat
letter-report-revision = Vid revideringen: { $result }

story-submit-register = Anteckna att förteckningen för { $year } är skickad
    .done = Förteckningen för { $year } skickades den { $sent } till { $to }.
    .next = Nästa steg: elevhalsa submit dates
    .unchanged = Det är redan antecknat att förteckningen för { $year } skickades den { $sent } till { $to }.
story-submit-dates = Anteckna att mötesdagarna för { $year } är skickade
    .done = Mötesdagarna för { $year } skickades den { $sent } till { $to }.
    .next = Nästa steg: elevhalsa plan show { $year }
    .unchanged = Det är redan antecknat att mötesdagarna för { $year } skickades den { $sent } till { $to }.
story-report-directors = Anteckna att skolcheferna har informerats om { $count ->
        [1] mötet { $first }
        [2] mötena { $first } och { $last }
       *[other] { $count } möten { $first }–{ $last }
    }
    .done = { $to } informerades den { $sent } om { $count ->
        [1] mötet { $first }.
        [2] mötena { $first } och { $last }.
       *[other] { $count } möten { $first }–{ $last }.
    }
    .next = Nästa steg: elevhalsa feedback list --open
    .unchanged = Det är redan antecknat.
story-report-year = Anteckna att rapporten om { $year } är skickad
    .done = Rapporten om { $year } skickades den { $sent } till { $to }.
    .next = Nästa steg: elevhalsa validate --year { $year }
    .unchanged = Det är redan antecknat att rapporten om { $year } skickades den { $sent } till { $to }.
