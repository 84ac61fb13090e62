### Personer, organisationer, uppdragsbeskrivningar, uppdrag och arbetsgrupper i kommandonas svar.

value-state = LÄGE
value-role = ROLL
option-role = Bara den här rollen; kan anges flera gånger
    .values = record-member-terms-role
option-organisation = Bara den här organisationen; kan anges flera gånger
option-on = Dagen. Annars i dag

command-member = Se och ändra vilka som ingår i nätverket
    .after =

        Svaren innehåller personuppgifter och är till för er själva, inte för publicering.
command-member-list = Lista dem som ingår en viss dag, i bokstavsordning efter efternamn
command-member-show = Visa en person med roller, arbetsgrupper och möten
command-member-show-id-option = Personens id: namnet på filen, till exempel anna-pahittsson

command-organisation = Se kommunerna och de andra organisationerna
command-organisation-list = Lista organisationerna med dem som företräder dem en viss dag
command-organisation-list-kind-option = Bara det här slaget; kan anges flera gånger
    .values = record-organisation-kind
command-organisation-show = Visa en organisation med dem som företräder den nu och tidigare
command-organisation-show-id-option = Organisationens id: namnet på filen, till exempel storby

command-assignment = Se, följ upp och revidera uppdragen i uppdragsbeskrivningen
command-assignment-list = Lista uppdragen med läge och senaste bedömning
    .after =

        Utan --mandate och --year visas uppdragen i den uppdragsbeskrivning som gäller i dag.
command-assignment-list-state-option = Bara de i det här läget; kan anges flera gånger
    .values = record-assignment-state
command-assignment-list-mandate-option = Bara den här uppdragsbeskrivningen; kan anges flera gånger
command-assignment-list-year-option = Uppdragen det här kalenderåret, som de stod vid årets slut
command-assignment-show = Visa ett uppdrag med uppföljningar, revideringar och det som har gjorts
command-assignment-show-id-option = Uppdragets id: namnet på filen. Se assignment list
command-assignment-show-year-option = Bara det som har gjorts det här kalenderåret; kan anges flera gånger

command-group = Se, starta och avsluta arbetsgrupper
command-group-list = Lista arbetsgrupperna med sammankallande och senaste rapport
command-group-list-open-option = Bara de som finns i dag
command-group-show = Visa en arbetsgrupp med medlemmar, uppdrag och rapporter
command-group-show-id-option = Arbetsgruppens id: namnet på filen. Se group list

command-mandate = Se uppdragsbeskrivningarna, och börja nästa period
command-mandate-list = Lista uppdragsbeskrivningarna efter första dag
command-mandate-show = Visa en uppdragsbeskrivning med strategi och uppdrag
command-mandate-show-id-option = Uppdragsbeskrivningens id, till exempel 2023-2026. Annars den som gäller i dag

period = { $from ->
        [none] till { $until }
       *[other] { $until ->
            [none] från { $from }
           *[other] { $from }–{ $until }
        }
    }
until-open = tills vidare

column-role = Roll
column-from = Från
column-until = Till
column-seat = Företräds av
column-assignment = Uppdrag
column-judgement = Bedömning

fact-standing = I nätverket
fact-organisation = Organisation
fact-title = Titel
fact-email = E-post
fact-phone = Telefon
fact-publish = Får publiceras
fact-code = Kommunkod
fact-aliases = Kallas också
fact-seat = Företräds av

heading-terms = Roller
heading-groups = Arbetsgrupper
heading-attended = Senaste mötena
heading-follow-ups-by = Uppföljningar
heading-members = I nätverket
heading-others = Tidigare eller kommande
heading-vacancies = Utan representant

standing-member = ja
standing-future = från { $day }
standing-former = till { $day }
standing-none = nej, ingen roll är antecknad

publish-name = namn
publish-email = e-post
publish-phone = telefon
publish-nothing = ingenting

attended-present = närvarande
attended-absent = förhinder

member-list-nobody = Ingen i nätverket { $day } stämmer med urvalet.
organisation-list-empty = Inga organisationer.

seat-empty = ingen
seat-vacant = ingen{ $until ->
        [none] {" "}sedan { $from }
       *[other] {" "}{ $from }–{ $until }
    }{ $reason ->
        [none] {""}
       *[other] : { $reason }
    }

organisation-kind-municipality = kommun
organisation-kind-association = kommunalförbund
organisation-kind-directors-network = skolchefsnätverk
organisation-kind-region = region
organisation-kind-other = annan

judgement-not-started = inte påbörjat
judgement-on-track = enligt plan
judgement-at-risk = osäkert
judgement-done = klart

column-title = Titel
column-assignments = Uppdrag
column-judged = Senaste bedömning
column-group = Arbetsgrupp
column-convener = Sammankallande

fact-valid = Gäller
fact-commissioner = Uppdragsgivare
fact-document = Undertecknad
fact-strategy = Strategi
fact-areas = Områden
fact-predecessor = Föregås av
fact-successor = Följs av
fact-mandate = Uppdragsbeskrivning
fact-section = Avsnitt
fact-continues = Fortsätter
fact-continued-by = Fortsätts av
fact-purpose = Syfte
fact-convener = Sammankallande
fact-silent = Utan rapport

heading-assignments = Uppdrag
heading-follow-ups = Uppföljningar
heading-reviews = Revideringar
heading-work = Det som har gjorts
heading-group-members = Medlemmar
heading-reports = Rapporter

since = sedan
state-active = pågår
state-dormant = vilar
state-superseded = ersatt
state-completed = slutfört
judged-never = ingen ännu
revision-unchanged = oförändrat
revision-changed = ändrat
revision-new = nytt
revision-ended = avslutat
phase-past = har upphört
phase-running = gäller
phase-future = gäller inte än
mandate-days-left = { $days ->
        [0] sista dagen är i dag
        [one] 1 dag kvar
       *[other] { $days } dagar kvar
    }
mandate-no-successor = ingen ännu
mandate-list-empty = Inga uppdragsbeskrivningar.
no-mandate-on = Ingen uppdragsbeskrivning gäller { $day }
    .help = Kör elevhalsa mandate list för att se alla.
assignment-list-empty = Inga uppdrag.
assignment-list-no-mandate = Ingen uppdragsbeskrivning gäller { $day }.
work-item = Punkt
work-decision = Beslut
work-action = Åtgärd
work-activity = Aktivitet
work-report = Rapport
work-more = … och { $count } till före det (visa med -v)
work-none = ingenting än
group-open = { $day ->
        [none] ingen rapport ännu
       *[other] rapport { $day }
    }
group-ended = avslutad { $day }
group-begins = börjar { $day }
group-list-empty = Inga arbetsgrupper.
group-not-heard = { $count ->
        [one] ett möte, { $day }
       *[other] { $count } möten i rad, sedan { $day }
    }
convener-none = ingen
reported-never = ingen ännu
report-final = Slutrapport
