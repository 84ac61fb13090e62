### Hjälptexter, svar och felmeddelanden för kommandona.

help-usage = Användning
help-commands = Kommandon
help-command = KOMMANDO
help-arguments = Argument
help-options = Val
help-usage-options = [VAL]
value-dir = MAPP
value-direction = RIKTNING
value-id = ID
value-kind = SLAG
value-number = NUMMER
value-rev = VERSION
value-rule = REGEL
value-shell = SKAL
value-status = STATUS
value-year = ÅR
value-yyyy-mm-dd = ÅÅÅÅ-MM-DD
help-everywhere = Val som finns överallt

command = Sköter ett nätverks mötesår: läser, kontrollerar och visar en mapp i git.
    .after =

        Börja med: elevhalsa validate --year 2024
command-data-option = Nätverkets mapp. Annars ELEVHALSA_DATA, annars närmaste mapp uppåt med network.toml
command-today-option = Den dag som räknas som i dag. Annars ELEVHALSA_TODAY, annars klockan
command-lang-option = Språk: sv (svenska) eller en (engelska). Annars det som står i network.toml, och utanför ett nätverk datorns språk (LC_ALL, LC_MESSAGES eller LANG)
command-color-option = Färg i utskriften: auto (bara i en terminal), always (alltid) eller never (aldrig)
command-quiet-option = Visa bara det som är fel
command-verbose-option = Visa mer: även det som är undantaget, eller allt som hör till varje punkt
command-help-option = Visa den här hjälpen
command-version-option = Visa versionen
option-assignment = Bara det som rör det här uppdraget; kan anges flera gånger
option-year = Bara det här kalenderåret; kan anges flera gånger
option-as-of = Läs mappen som den var i en viss version i git, till exempel HEAD~1
option-json = Skriv som JSON, för andra program

command-validate = Kontrollera mappen mot uppdragsbeskrivningen och visa allt som är fel på en gång
    .after =

        Slutkod: 0 inga fel, 1 fel i mappen (med --strict även varningar), 2 gick inte att köra.
command-validate-year-option = Kalenderår att kontrollera; kan anges flera gånger. Annars i år
command-validate-all-years-option = Kontrollera alla år: de som något är gjort i och de som en uppdragsbeskrivning har gällt
command-validate-at-option = Kontrollera mappen som den var i en viss version i git, till exempel HEAD~1
command-validate-staged-option = Kontrollera det som ligger klart för nästa commit
command-validate-since-option = Räkna bara det som har tillkommit sedan en version i git, till exempel origin/main
command-validate-strict-option = Räkna varningar som fel i slutkoden
command-validate-only-option = Kontrollera bara den här regeln; kan anges flera gånger
command-validate-skip-option = Hoppa över den här regeln; kan anges flera gånger
command-validate-format-option = Hur svaret skrivs. Annars text
    .text = för den som läser själv
    .json = för andra program
    .sarif = för verktyg som samlar det som granskningar har hittat
    .github = för GitHub Actions, som visar felen vid raderna
    .junit = för byggverktyg som läser testresultat

command-explain = Förklara en regel: varför den finns, vad den grundas på, ett fel och ett rätt exempel; eller en punkt i uppdraget, till exempel D27
command-explain-rule-option = Regelns namn, eller numret på en punkt i uppdraget. Utan namn visas alla regler

command-action = Se och bocka av det som har lovats på mötena
command-action-list = Lista åtgärderna efter vilken dag de senast ska vara klara
command-action-list-open-option = Bara det som är kvar att göra
command-action-list-owner-option = Bara det som den här personen har lovat; kan anges flera gånger
command-action-list-year-option = Bara det som har lovats på möten det här kalenderåret; kan anges flera gånger
command-action-show = Visa en åtgärd: vem som har lovat den, när, och vad det har blivit av den
command-action-show-id-option = Åtgärdens id: mötets id och vilken av uppgifterna i minnesanteckningarna det är, till exempel 2024-02-09:3

command-activity = Se och anteckna vad som har gjorts för uppdragen utanför mötena
command-activity-list = Lista aktiviteterna efter dag
command-activity-list-assignment-option = Bara det som har gjorts för det här uppdraget; kan anges flera gånger
command-activity-list-kind-option = Bara det här slaget; kan anges flera gånger
    .values = record-activity-kind
command-activity-show = Visa en aktivitet
command-activity-show-id-option = Aktivitetens id, till exempel 2024-10-18-fortbildningsdag

command-decision = Se vad nätverket har beslutat
command-decision-list = Lista besluten efter nummer
command-decision-show = Visa ett beslut: var det fattades, vilka uppdrag det gäller och var det står
command-decision-show-number-option = Beslutets nummer: året och ordningen i året, till exempel 2024:7

command-feedback = Se och anteckna vad nätverket och skolcheferna har sagt till varandra
command-feedback-list = Lista återkopplingen åt båda hållen efter dag
command-feedback-list-open-option = Bara det som väntar på svar
command-feedback-list-direction-option = Bara det som går åt det här hållet
    .values = record-feedback-direction
command-feedback-show = Visa vad som sades och vad svaret blev
command-feedback-show-id-option = Återkopplingens id, till exempel 2024-02-09-fran-skolcheferna; för en punkt som bara står i minnesanteckningarna mötets id och punktens nummer, till exempel 2024-02-09:1

command-meeting = Se, planera och genomför mötena, från dagordning till publicering
command-meeting-list = Lista mötena efter dag
command-meeting-list-status-option = Bara möten som har kommit så här långt; kan anges flera gånger
    .values = record-meeting-status
command-meeting-list-year-option = Bara möten det här kalenderåret; kan anges flera gånger
command-meeting-show = Visa ett möte med dagordning, närvaro, beslut och åtgärder
command-meeting-show-id-option = Mötets id: dagen det först planerades till, till exempel 2024-02-09


command-duties = Visa hur varje punkt i uppdraget står till ett år: uppfylld, på väg, i riskzonen eller missad
    .after =

        Svaret är för presidiet och visar namn. Det som ska lämnas ut: --audience public.
command-duties-year-option = Kalenderår; kan anges flera gånger. Annars i år
command-duties-audience-option = Vem svaret är för. Annars internal
    .public = för alla, med bara dem som har sagt ja till att namnet publiceras
    .internal = för nätverket självt, med alla som ansvarar

command-completions = Skriv ut det som får tabbtangenten att fylla i kommandon åt er
    .after =

        Till exempel: elevhalsa completions bash > ~/.local/share/bash-completion/completions/elevhalsa
command-completions-shell-option = Skalet: bash, elvish, fish, powershell eller zsh
command-man = Skriv en manualsida för varje kommando
command-man-dir-option = Mappen som sidorna skrivs i
man-name = NAMN
man-synopsis = ANVÄNDNING
man-description = BESKRIVNING
man-version = VERSION
man-extra = MER

validate-clean = { $years ->
        [none] Allt stämmer. Inga möten finns ännu. { $members } personer och { $rules } regler är kontrollerade.
       *[other] Allt stämmer { $years }: { $meetings ->
            [one] 1 möte
           *[other] { $meetings } möten
        }, { $members ->
            [one] 1 person
           *[other] { $members } personer
        } i registret, { $rules ->
            [one] 1 regel
           *[other] { $rules } regler
        }.{ $waived ->
            [0] {""}
            [one] {" "}1 undantag gäller.
           *[other] {" "}{ $waived } undantag gäller.
        }
    }
validate-found = Hittade { $found }{ $years ->
        [none] .
       *[other] {" "}för { $years }.
    } Läs mer: elevhalsa explain REGEL
validate-nothing-new = Inget nytt{ $years ->
        [none] {""}
       *[other] {" "}för { $years }
    }. { $known ->
        [one] 1 fynd fanns redan
       *[other] { $known } fynd fanns redan
    } och räknas inte; visa med --verbose.
validate-empty-years = Inget att bedöma för { $empty }: det finns varken möten eller uppdragsbeskrivning då. Är årtalet rätt?
validate-unasked-years = Ingen uppdragsbeskrivning gäller { $unasked }, så det som en sådan kräver är inte kontrollerat.
validate-last-year = { $left ->
        [one] Från { $last } är 1 sak kvar. Se vad: elevhalsa validate --year { $last }
       *[other] Från { $last } är { $left } saker kvar. Se vilka: elevhalsa validate --year { $last }
    }
validate-known-heading = Fanns redan och räknas inte:
validate-waived-heading = Undantag som gäller:
count-errors = { $errors ->
        [one] 1 fel
       *[other] { $errors } fel
    }
count-warnings = { $warnings ->
        [one] 1 varning
       *[other] { $warnings } varningar
    }
count-infos = { $infos ->
        [one] 1 upplysning
       *[other] { $infos } upplysningar
    }
count-known = { $known ->
        [one] 1 som fanns redan
       *[other] { $known } som fanns redan
    }
count-waived = { $waived ->
        [one] 1 undantag
       *[other] { $waived } undantag
    }
left-out = { $count ->
        [one] obs: 1 uppgift kunde inte läsas och saknas här.
       *[other] obs: { $count } uppgifter kunde inte läsas och saknas här.
    } Kör elevhalsa validate för att se vad.

explain-wrong = Fel:
explain-right = Rätt:
explain-rules = Regler som bevakar punkten:
explain-standing = Hur det går i år visar elevhalsa duties, och mer om en regel visar elevhalsa explain REGEL.
column-action = Åtgärd
column-due = Senast
column-number = Nummer
column-decision = Beslut
column-id = Id
column-day = Dag
column-place = Plats
column-status = Läge
column-minutes = Anteckningar
column-name = Namn
column-organisation = Organisation
column-roles = Roller
action-list-empty = Inga åtgärder.
action-list-none-open = Inga öppna åtgärder.
action-show-title = Åtgärd { $id }
action-state-open = öppen
action-state-overdue = försenad
action-state-done = klar
action-state-carried-on = se { $id }
activity-list-empty = Inga aktiviteter.
meeting-list-next = Nästa möte: { $day }.
meeting-kind-extra = extra
seat-without-organisation = utan organisation
meeting-passed = dagen har passerat
decision-list-empty = Inga beslut.
decision-list-preliminary = Numren från { $number } kan ändras tills minnesanteckningarna från { $day } är slutliga.
decision-list-unnumbered = Beslut utan nummer kommer efter minnesanteckningar som inte går att läsa.
decision-show-title = Beslut { $number }
decision-show-preliminary = Numret kan ändras tills minnesanteckningarna från { $day } är slutliga.
feedback-list-empty = Ingen återkoppling.
feedback-list-none-open = Ingen återkoppling väntar på svar.
feedback-list-unrecorded = Det som har mötets id och ett nummer står bara i minnesanteckningarna. Svaret får en plats med elevhalsa feedback answer ID.
feedback-show-unrecorded = Punkten står bara i minnesanteckningarna. Svaret får en plats med elevhalsa feedback answer.
feedback-title-from-directors = Återkoppling från skolcheferna
feedback-title-to-directors = Återkoppling till skolcheferna
feedback-direction-from-directors = från skolcheferna
feedback-direction-to-directors = till skolcheferna
feedback-state-open = väntar på svar
feedback-state-late = inget svar till mötet { $day }
feedback-state-answered = besvarad { $day }
feedback-state-nothing-to-answer = behöver inget svar
meeting-list-empty = Inga möten.
member-list-empty = Ingen ingår i nätverket { $day }.
fact-kind = Slag
fact-day = Dag
fact-until = Till och med
fact-by = Framfört av
fact-organisations = Deltagare
fact-note = Anmärkning
fact-reason = Skäl
fact-prepared = Berett
not-yet = inte än
agenda-not-yet = inte än, senast den { $day }
fact-agenda-sent = Dagordning skickad
fact-proposal = Förslag
fact-papers = Underlag
fact-owner = Ansvarig
fact-due = Senast
fact-on-agenda = Tas upp
fact-promised = Lovad
fact-earlier = Tidigare
fact-meeting = Möte
fact-item = Punkt
fact-assignments = Uppdrag
fact-stands = Står i
fact-id = Id
fact-status = Läge
fact-time = Tid
fact-place = Plats
fact-link = Länk
fact-cancelled = Inställt
fact-moved = Flyttat från
fact-chair = Ordförande
fact-secretary = Sekreterare
fact-minutes = Minnesanteckningar
fact-published = Publicerat
heading-agenda = Dagordning
heading-answer = Svar
heading-attendance = Närvaro
heading-decisions = Beslut
heading-actions = Åtgärder
heading-errata = Rättelser
apologies = förhinder
guests = Gäster
attended-for = för { $name }
attended-in-part = en del av mötet
due = senast den

usage-no-value = { $argument } behöver ett värde
usage-wrong-value = ”{ $value }” passar inte för { $argument }{ $known ->
        [none] {""}
       *[other] . Möjliga värden: { $known }
    }
usage-unknown-argument = Valet { $argument } finns inte
usage-unknown-command = Kommandot ”{ $command }” finns inte
usage-missing-command = Ett kommando saknas
usage-missing-argument = Det saknas ett värde: { $argument }
usage-conflict = { $argument } går inte att använda tillsammans med { $prior }
usage-number-of-values = Fel antal värden för { $argument }
usage-not-utf8 = Kommandoraden innehåller tecken som inte går att läsa som UTF-8
usage-other = Kommandoraden går inte att förstå
usage-unknown-word = ”{ $argument }” går inte att förstå här
usage-wrong-day = ”{ $value }” är ingen dag för { $argument }: { $part ->
        [year] årtalet ska vara från { $first } till { $last }
        [month] det finns inte någon månad { $found }
        [day] den månaden har ingen dag { $found }
       *[shape] en dag skrivs år-månad-dag
    }
    .help = Skriv dagen som ÅÅÅÅ-MM-DD, till exempel 2024-02-09.
usage-near = Menade ni { $near }?
usage-list-of-what = Skriv vad ni vill se, till exempel elevhalsa meeting list eller elevhalsa member list. Kör med --help för att se allt som går att lista.
usage-help = Kör med --help för att se vad som finns.

no-network-here = Hittar inget nätverk i { $path }, i någon mapp ovanför eller i network-data
    .help = Gå till mappen som innehåller network.toml, eller peka ut den med --data MAPP.
no-network-there = Det finns inget nätverk i { $path }
    .help = Peka ut mappen som innehåller network.toml.
no-network-in-tree = Det finns ingen network.toml i den versionen av mappen
    .help = Välj en version där nätverkets mapp finns, till exempel HEAD.
no-network-staged = Det finns ingen network.toml bland det som ligger klart för commit
    .help = Lägg till filerna med git add och försök igen.
no-current-folder = Mappen som ni står i går inte att läsa
folder-not-opened = Mappen { $path } går inte att läsa
file-not-read = Filen { $path } går inte att läsa
file-not-written = Filen { $path } går inte att skriva
file-in-the-way = Filen { $path } går inte att skriva: något som inte är en vanlig fil har redan det namnet
    .help = Flytta undan det, eller ange en annan mapp.
file-not-ours = Filen { $path } skrivs inte över: verktyget har inte gjort den
    .help = Flytta undan den, eller ange en annan mapp.
files-written = { $count ->
    [0] Allt i { $path } är redan som det ska
    [one] Skrev 1 fil i { $path }
   *[other] Skrev { $count } filer i { $path }
}
folder-not-made = Mappen { $path } går inte att skapa
no-repository = Mappen { $path } ligger inte i ett git-arkiv
    .help = Kör utan { $option }, eller skapa ett arkiv med git init.
repository-not-yours = Git-arkivet { $path } ägs av någon annan, så det läses inte
    .help = Om ni litar på arkivet: kör git config --global --add safe.directory { $path }
repository-not-read = Git-arkivet med { $path } går inte att läsa
    .help = Kör utan { $option }. Arkiv med reftable eller SHA-256 kan verktyget inte läsa.
index-not-read = Det som ligger klart för commit i git går inte att läsa
    .help = Kör git status och se om git själv kan läsa det.
index-split = Git har delat upp det som ligger klart för commit på flera filer, och det kan verktyget inte läsa
    .help = Kör git update-index --no-split-index och försök igen.
index-sparse = Git har förkortat listan över det som ligger klart för commit, och det kan verktyget inte läsa
    .help = Kör git sparse-checkout reapply --no-sparse-index och försök igen.
no-revision = Versionen { $revision } finns inte i git
    .help = Ange till exempel HEAD, en gren, en tagg eller en commit. Se git log.
no-commits = Det finns ingen commit i arkivet än
    .help = Kör utan { $option }, eller gör en commit först.
no-revision-shallow = Versionen { $revision } finns inte i den del av historiken som är hämtad
    .help = Hämta hela historiken med git fetch --unshallow.
no-commit = { $revision } är ingen hel version av arkivet
    .help = Ange en commit, en gren eller en tagg, till exempel HEAD. Nätverkets mapp hittas ändå.
format-unknown = Mappen har upplägg { $format }, men den här versionen av verktyget läser upplägg { $known }
    .help = Installera en nyare version av elevhalsa.
unknown-rule = Regeln { $rule } finns inte
    .help = Kör elevhalsa explain för att se alla regler.
unknown-rule-near = Regeln { $rule } finns inte
    .help = Menade ni { $near }?
unread-record = { $file } går inte att läsa
    .help = Kör elevhalsa validate för att se vad som är fel.
unknown-record = { $kind ->
        [action] Åtgärden { $id } finns inte
        [activity] Aktiviteten { $id } finns inte
        [assignment] Uppdraget { $id } finns inte
        [decision] Beslutet { $id } finns inte
        [feedback] Återkopplingen { $id } finns inte
        [group] Arbetsgruppen { $id } finns inte
        [mandate] Uppdragsbeskrivningen { $id } finns inte
        [meeting] Mötet { $id } finns inte
        [member] Personen { $id } finns inte
        [organisation] Organisationen { $id } finns inte
       *[other] { $id } finns inte
    }
    .help = { $near ->
        [none] {""}
       *[other] Menade ni { $near }?{" "}
    }Kör elevhalsa { $kind } list för att se alla.
meeting-moved = Mötet { $id } har ett annat id, eftersom det har flyttats
    .help = Kör elevhalsa meeting show { $near }.
system-not-found = det finns inte
system-permission-denied = ni saknar behörighet
system-already-exists = där ligger redan något annat
system-read-only = disken är skrivskyddad
system-not-a-folder = det är ingen mapp
system-storage-full = disken är full
