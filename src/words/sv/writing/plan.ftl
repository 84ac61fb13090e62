### Årets plan: vilka dagar som passar, arbetsordningen och mötena i den.

value-n = ANTAL
command-plan = Planera kalenderåret: arbetsordningen och dagarna för mötena
command-plan-suggest = Föreslå dagar för årets möten, och säg varför de andra inte passar
    .after =

        Dagarna sprids över året. De ligger helst en till fyra veckor före ett möte i
        skolchefsnätverket, om dess dagar står i calendar.toml.
command-plan-suggest-year-option = Kalenderåret
command-plan-suggest-count-option = Hur många dagar som föreslås. Annars så många som saknas, med ett möte i reserv
command-plan-new = Skriv årets arbetsordning och planera mötena i den
command-plan-new-year-option = Kalenderåret
command-plan-new-date-option = En dag för ett möte; anges en gång för varje möte
command-plan-new-adopted-option = Dagen då presidiet antog arbetsordningen. Annars är den ett utkast
command-plan-new-by-option = En person i presidiet som antog den; kan anges flera gånger
command-plan-new-note-option = En anmärkning till arbetsordningen
command-plan-show = Visa årets arbetsordning och möten
command-plan-show-year-option = Kalenderåret

plan-suggest-summary = { $over ->
        [yes] { $year } är slut. Så här föll årets { $weekday }ar.
       *[no] För { $year } finns { $there ->
            [0] inga möten än
            [one] redan 1 möte
           *[other] redan { $there } möten
        }, och det ska vara minst { $minimum }.{ $needed ->
            [0] {" "}Inga fler behövs.
           *[other] {""}
        }
    }
plan-suggest-unknown = { $unknown ->
        [both] Varken lov eller skolchefernas möten { $year } står i calendar.toml, så de är inte med här.
        [breaks] Inga lov { $year } står i calendar.toml, så de är inte med här.
       *[directors] Skolchefernas möten { $year } står inte i calendar.toml, så de är inte med här.
    }
plan-suggest-fewer = { $needed ->
        [0] Det finns ingen dag kvar som ligger långt nog från andra möten.
        [one] Bara 1 dag ligger långt nog från andra möten.
       *[other] Bara { $needed } dagar ligger långt nog från varandra och från andra möten.
    }
plan-suggest-needed = Föreslagna dagar
plan-suggest-others = Passar också, bäst först
plan-suggest-left-out = Passar inte
plan-suggest-before-directors = skolcheferna möts { $day }

plan-show-title = Arbetsordning { $year }
plan-show-no-working-order = Presidiet har inte upprättat någon arbetsordning än.
plan-show-not-adopted = nej, inte än
no-plan = För { $year } finns varken en arbetsordning eller några möten
    .help = Se vilka dagar som passar: elevhalsa plan suggest { $year }
fact-adopted = Antagen
fact-adopted-by = Antagen av
fact-theme = Tema
fact-doubts = Tänk på
heading-meetings = Möten

plan-new-year-question = Vilket år ska planeras?
plan-new-dates-question = Vilka dagar ska mötena ligga på?
plan-new-adopted-question = Har presidiet antagit arbetsordningen för { $year }?
plan-new-adopted-day-question = Vilken dag antogs den?
plan-new-by-question = Vilka antog den?
plan-other-year = { $day } ligger inte i { $year }
    .help = Ange bara dagar i { $year }, eller kör kommandot för det andra året.
plan-exists = Arbetsordningen för { $year } är redan antagen
    .help = Lägg till ett möte med elevhalsa meeting new, eller ändra i { $file }.
story-plan-new = Planera { $year }: arbetsordning{ $count ->
        [0] {""}
        [one] {" "}och 1 möte
       *[other] {" "}och { $count } möten
    }
    .done = { $year } är planerat: arbetsordningen{ $count ->
        [0] {""}
        [one] {" "}och 1 möte
       *[other] {" "}och { $count } möten
    }.
    .next = Nästa steg: elevhalsa plan show { $year }
