### Personer, organisationer, uppdragsbeskrivningar, uppdrag och arbetsgrupper i kommandonas svar.

value-kind = SLAG
value-role = ROLL
option-role = Bara den här rollen: chair, vice-chair, presidium, secretary, convener, school-director, coordinator, representative, deputy eller co-opted; kan anges flera gånger
option-organisation = Bara den här organisationen; kan anges flera gånger
option-on = Dagen. Annars i dag

command-member = Se vilka som ingår i nätverket
    .after =

        Svaren innehåller personuppgifter och är till för er själva, inte för publicering.
command-member-list = Lista dem som ingår en viss dag, i bokstavsordning efter efternamn
command-member-show = Visa en person med roller, arbetsgrupper och möten
command-member-show-id-option = Personens id: namnet på filen, till exempel anna-andersson

command-organisation = Se kommunerna och de andra organisationerna
command-organisation-list = Lista organisationerna med dem som företräder dem en viss dag
command-organisation-list-kind-option = Bara det här slaget: municipality, association, directors-network, region eller other; kan anges flera gånger
command-organisation-show = Visa en organisation med dem som företräder den nu och tidigare
command-organisation-show-id-option = Organisationens id: namnet på filen, till exempel skovde

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
fact-kind = Slag
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
