### Hjälptexter, frågor, svar och felmeddelanden för activity new, feedback new och answer samt group new, report och close.

command-activity-new = Anteckna något som har gjorts för uppdragen utanför mötena
command-activity-new-title-option = Vad det var
command-activity-new-kind-option = Slaget
    .values = record-activity-kind
command-activity-new-assignment-option = Uppdraget som det gjordes för; kan anges flera gånger
command-activity-new-on-option = Dagen, eller den första av flera. Annars i dag
command-activity-new-until-option = Den sista dagen, om det var flera
command-activity-new-organisation-option = Organisation som deltog: id eller namn; kan anges flera gånger
command-activity-new-note-option = En anmärkning
activity-new-title-question = Vad har gjorts?
activity-new-on-question = Vilken dag?
activity-new-kind-question = Vilket slags aktivitet var det?
activity-new-assignment-question = För vilka uppdrag?
activity-new-organisation-question = Vilka organisationer deltog?
story-activity-new = Anteckna en aktivitet { $day }: { $title }
    .done = Aktiviteten { $day } är antecknad: { $title }
    .next = Nästa steg: elevhalsa assignment show { $assignment }

command-feedback-new = Anteckna vad skolcheferna och nätverket har sagt till varandra
    .after =

        Fanns det inget att säga, skriv det: --text "Inget att rapportera". Då väntar ingen på svar.
command-feedback-new-direction-option = Vilket håll
    .values = record-feedback-direction
command-feedback-new-text-option = Vad som sades
command-feedback-new-on-option = Dagen. Annars mötets dag eller i dag
command-feedback-new-by-option = Den som framförde det: id eller namn. Annars skolchefen i nätverket
command-feedback-new-meeting-option = Mötet där det sades. Annars mötet den dagen, om det finns ett
command-feedback-new-assignment-option = Uppdraget som det gäller; kan anges flera gånger
command-feedback-new-topic-option = Ämnet med ett par ord, utan namn på personer; blir filens namn
feedback-new-direction-question = Åt vilket håll går återkopplingen?
feedback-new-on-question = Vilken dag?
feedback-new-text-question = Vad sades?
feedback-new-assignment-question = Vilka uppdrag gäller det?
story-feedback-new = { $direction ->
        [from-directors] Anteckna återkoppling från skolcheferna { $day }
       *[to-directors] Anteckna återkoppling till skolcheferna { $day }
    }
    .done = { $direction ->
        [from-directors] Återkopplingen från skolcheferna { $day } är antecknad.
       *[to-directors] Återkopplingen till skolcheferna { $day } är antecknad.
    }
    .next = { $answer ->
        [none] Ingen väntar på svar. Se alla med elevhalsa feedback list
       *[owed] När svaret kommer: elevhalsa feedback answer { $id }
    }

command-feedback-answer = Anteckna svaret på en återkoppling
    .after =

        En punkt som bara står i minnesanteckningarna, till exempel 2024-02-09:1, får samtidigt en fil.
command-feedback-answer-id-option = Återkopplingens id. Se feedback list --open
command-feedback-answer-text-option = Vad svaret blev
command-feedback-answer-on-option = Dagen då svaret kom. Annars mötets dag eller i dag
command-feedback-answer-by-option = Den som framförde svaret: id eller namn. Annars skolchefen i nätverket
command-feedback-answer-meeting-option = Mötet där svaret gavs. Annars mötet den dagen, om det finns ett
command-feedback-answer-topic-option = För en punkt ur minnesanteckningar: ämnet med ett par ord, utan namn på personer; blir filens namn
feedback-answer-id-question = Vad har fått svar?
feedback-answer-on-question = Vilken dag kom svaret?
feedback-answer-text-question = Vad blev svaret?
story-feedback-answer = { $direction ->
        [from-directors] Anteckna svaret till skolcheferna på det de sade { $day }
       *[to-directors] Anteckna skolchefernas svar på det som togs upp { $day }
    }
    .done = Svaret { $on } är antecknat.
    .next = Det som fortfarande väntar på svar: elevhalsa feedback list --open
answer-too-early = Svaret kan inte komma före det som det svarar på: { $id } är från { $day }
    .help = Ange dagen då svaret kom, med --on.
feedback-is-answered = { $id } fick svar redan { $day }
    .help = Ska svaret ändras, ändra det i { $file }.

command-group-new = Starta en arbetsgrupp
command-group-new-title-option = Gruppens namn
command-group-new-assignment-option = Uppdraget som gruppen arbetar med; kan anges flera gånger
command-group-new-convener-option = Den som kallar samman gruppen: id eller namn
command-group-new-purpose-option = Vad gruppen ska åstadkomma
command-group-new-member-option = En person i gruppen: id eller namn; kan anges flera gånger
group-new-title-question = Vad heter gruppen?
group-new-purpose-question = Vad ska gruppen åstadkomma?
group-new-from-question = Från och med vilken dag?
group-new-assignment-question = Vilka uppdrag arbetar gruppen med?
group-new-convener-question = Vem kallar samman gruppen?
group-new-member-question = Vilka fler är med?
story-group-new = Starta en arbetsgrupp { $from }: { $title }
    .done = { $title } finns från { $from }.
    .next = Efter första mötet: elevhalsa group report { $id }

command-group-report = Anteckna vad en arbetsgrupp har rapporterat
command-group-report-id-option = Arbetsgruppens id. Se group list --open
command-group-report-text-option = Vad gruppen rapporterade
command-group-report-on-option = Dagen. Annars mötets dag eller i dag
command-group-report-meeting-option = Mötet som hörde rapporten. Annars mötet den dagen, om det finns ett
command-group-report-final-option = Det är gruppens sista rapport
group-report-id-question = Vilken grupp rapporterar?
group-report-on-question = Vilken dag?
group-report-text-question = Vad rapporterar gruppen?
story-group-report = Anteckna en arbetsgrupps rapport { $day }: { $title }
    .done = Rapporten { $day } är antecknad: { $title }.
    .next = { $last ->
        [yes] Är gruppen klar: elevhalsa group close { $id }
       *[no] Nästa steg: elevhalsa group show { $id }
    }

command-group-close = Avsluta en arbetsgrupp, med slutrapport
command-group-close-id-option = Arbetsgruppens id. Se group list --open
command-group-close-on-option = Gruppens sista dag. Annars i dag
command-group-close-text-option = Slutrapporten, om den inte redan är antecknad
group-close-id-question = Vilken grupp är klar?
group-close-on-question = Vilken är gruppens sista dag?
group-close-text-question = Vad står i slutrapporten?
story-group-close = Avsluta en arbetsgrupp { $day }: { $title }
    .done = { $title } är avslutad { $day }.
    .next = Nästa steg: elevhalsa group show { $id }
group-is-closed = { $title } är avslutad sedan { $day }
