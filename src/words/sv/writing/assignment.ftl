### Hjälptexter, frågor, svar och felmeddelanden för assignment new, state, follow-up och review samt mandate new.

value-id-result = ID=UTFALL
value-id-text = ID=TEXT

command-assignment-new = Skriv in ett uppdrag ur uppdragsbeskrivningen
    .after =

        Till exempel: elevhalsa assignment new --title Skolnärvaro --section "Uppdrag, punkt 1"
command-assignment-new-title-option = Uppdraget i några få egna ord
command-assignment-new-section-option = Var det står i uppdragsbeskrivningen
command-assignment-new-area-option = Ett prioriterat område som uppdraget bidrar till; kan anges flera gånger
command-assignment-new-text-file-option = En textfil med uppdragsgivarens ordalydelse. Den får en kontrollsumma, så att en ändring märks
command-assignment-new-mandate-option = Uppdragsbeskrivningen. Annars den som gäller i dag eller börjar härnäst
assignment-new-mandate-question = Vilken uppdragsbeskrivning står uppdraget i?
assignment-new-title-question = Vad är uppdraget, i några få egna ord?
assignment-new-section-question = Var står det i uppdragsbeskrivningen? (till exempel Uppdrag, punkt 1)
assignment-new-area-question = Vilka prioriterade områden bidrar det till?
story-assignment-new = Skriv in uppdraget ”{ $title }”
    .done = Uppdraget ”{ $title }” står nu under { $mandate }.{ $wording ->
        [none] {""}
       *[sealed] {" "}Uppdragsgivarens ordalydelse är med och har en kontrollsumma.
    }
    .next = Nästa uppdrag: elevhalsa assignment new
no-mandate-for-assignment = Det finns ingen uppdragsbeskrivning som gäller eller ska börja gälla
    .help = Skriv in den först: elevhalsa mandate new
text-file-unread = { $file } går inte att läsa som text
    .help = Se efter att namnet stämmer, och att det är en vanlig textfil i UTF-8.
text-file-empty = { $file } är tom
    .help = Skriv uppdragsgivarens ordalydelse i filen, eller utelämna --text-file.

command-assignment-state = Låt ett uppdrag vila, avsluta det eller ta upp det igen
command-assignment-state-id-option = Uppdragets id. Se assignment list
command-assignment-state-state-option = Läget
    .values = record-assignment-state
command-assignment-state-reason-option = Varför uppdraget inte pågår
command-assignment-state-since-option = Den dag det slutade pågå. Annars i dag
assignment-state-id-question = Vilket uppdrag?
assignment-state-state-question = Vad ska gälla för uppdraget?
assignment-state-since-question = Sedan vilken dag?
assignment-state-reason-question = Varför?
story-assignment-state = Ändra läget för uppdraget ”{ $title }”: { $state }{ $reason ->
        [none] {" "}igen
       *[other] {" "}sedan { $since }: { $reason }
    }
    .done = { $title }: { $state }{ $reason ->
        [none] {" "}igen.
       *[other] {" "}sedan { $since }.
    }
    .next = Nästa steg: elevhalsa assignment show { $id }
state-stays = { $title }: { $state } redan

command-assignment-follow-up = Anteckna skolchefens bedömning av hur ett uppdrag går
command-assignment-follow-up-id-option = Uppdragets id. Se assignment list
command-assignment-follow-up-judgement-option = Bedömningen
    .values = record-assignment-follow-ups-judgement
command-assignment-follow-up-note-option = Vad bedömningen bygger på
command-assignment-follow-up-on-option = Dagen. Annars i dag
command-assignment-follow-up-by-option = Den som bedömde: id eller namn. Annars skolchefen i nätverket
assignment-follow-up-id-question = Vilket uppdrag?
assignment-follow-up-on-question = Vilken dag gjordes bedömningen?
assignment-follow-up-judgement-question = Hur går det?
assignment-follow-up-note-question = Vad bygger bedömningen på?
story-assignment-follow-up = Följ upp uppdraget ”{ $title }” { $day }: { $judgement }
    .done = Uppföljningen { $day } är antecknad. { $title }: { $judgement }.
    .next = Nästa uppdrag: elevhalsa assignment follow-up

command-assignment-review = Revidera årets uppdrag, ett i taget, med det som har gjorts för vart och ett
    .after =

        Kör det i en terminal så frågar det om varje uppdrag. Det som ska avslutas avslutas samtidigt i uppdragets fil. En ändrad ordalydelse kräver en ny uppdragsbeskrivning: elevhalsa mandate new.
command-assignment-review-year-option = Året som revideras
command-assignment-review-result-option = Vad det blev av ett uppdrag: unchanged (oförändrat), changed (ändrat), new (nytt) eller ended (avslutat), till exempel millennium=ended; kan anges flera gånger
command-assignment-review-note-option = En anmärkning om ett uppdrag, till exempel millennium="Regionen har pausat"; kan anges flera gånger
command-assignment-review-unchanged-option = Alla uppdrag som inte anges är oförändrade
command-assignment-review-on-option = Dagen. Annars i dag
command-assignment-review-by-option = Den som reviderade: id eller namn. Annars skolchefen i nätverket
assignment-review-year-question = Vilket års uppdrag revideras?
assignment-review-result-question = Vad blir det av uppdraget?
assignment-review-note-question = Vad ska ändras, eller varför avslutas det?
assignment-review-reason = Avslutat vid revideringen { $year }
assignment-review-work = { $all ->
        [0] Inget är antecknat { $year }.
       *[other] { $year }:{ $items ->
            [0] {""}
            [one] {" "}1 punkt,
           *[other] {" "}{ $items } punkter,
        }{ $decisions ->
            [0] {""}
           *[other] {" "}{ $decisions } beslut,
        }{ $actions ->
            [0] {""}
            [one] {" "}1 åtgärd,
           *[other] {" "}{ $actions } åtgärder,
        }{ $activities ->
            [0] {""}
            [one] {" "}1 aktivitet,
           *[other] {" "}{ $activities } aktiviteter,
        }{ $reports ->
            [0] {""}
            [one] {" "}1 rapport,
           *[other] {" "}{ $reports } rapporter,
        } sammanlagt { $all }
    }
assignment-review-again = Samma svar utan frågor:
story-assignment-review = Revidera uppdragen { $year }
    .done = Uppdragen är reviderade för { $year }: { $unchanged ->
        [one] 1 oförändrat
       *[other] { $unchanged } oförändrade
    }, { $changed ->
        [one] 1 ändrat
       *[other] { $changed } ändrade
    }, { $ended ->
        [one] 1 avslutat
       *[other] { $ended } avslutade
    }.
    .next = Nästa steg: elevhalsa assignment follow-up
note-without-result = Uppdraget { $id } har en anmärkning men inget utfall
    .help = Ange utfallet också: --result { $id }=unchanged

command-mandate-new = Börja nästa period: en ny uppdragsbeskrivning, med de uppdrag som fortsätter
    .after =

        Till exempel: elevhalsa mandate new --until 2030-12-31 --carry
command-mandate-new-title-option = Rubriken. Annars den förra uppdragsbeskrivningens
command-mandate-new-from-option = Den första dagen. Annars dagen efter den förra uppdragsbeskrivningen
command-mandate-new-until-option = Den sista dagen
command-mandate-new-carry-option = Uppdrag som fortsätter, ett eller flera; utan id fortsätter alla som pågår
command-mandate-new-area-option = Ett prioriterat område i den nya strategin; kan anges flera gånger. Annars antecknas strategin senare
command-mandate-new-assignment-option = Ett uppdrag som är nytt, i några få egna ord; kan anges flera gånger
command-mandate-new-document-option = Var den undertecknade texten finns
mandate-new-title-question = Vad heter uppdragsbeskrivningen?
mandate-new-from-question = Från och med vilken dag gäller den?
mandate-new-until-question = Till och med vilken dag?
mandate-new-area-question = Vilka områden finns kvar i den nya strategin, om den är klar?
mandate-new-carry-question = Vilka uppdrag fortsätter?
story-mandate-new = Börja perioden { $id } med en ny uppdragsbeskrivning
    .done = Uppdragsbeskrivningen gäller { $from }–{ $until }. { $count ->
        [0] Inga uppdrag följer med.
        [one] 1 uppdrag följer med.
       *[other] { $count } uppdrag följer med.
    }{ $new ->
        [0] {""}
        [one] {" "}1 uppdrag är nytt.
       *[other] {" "}{ $new } uppdrag är nya.
    } Uppdragsgivarens ordalydelse skrivs i varje uppdrags fil, efter text.{ $strategy ->
        [none] {" "}Strategin är inte antecknad ännu.
       *[other] {""}
    }
    .next = { $all ->
        [0] Nästa steg: skriv in uppdragen, ett i taget, med elevhalsa assignment new
       *[other] Nästa steg: elevhalsa mandate show { $id }
    }
mandate-runs-still = Den förra uppdragsbeskrivningen gäller till { $until }, så ingen ny kan börja { $from }
    .help = Börja dagen efter, eller ändra först den förras sista dag.
