### Frågor i terminalen, och vad som sägs när ingen kan frågas.

usage-missing-options = Det saknas { $count ->
        [one] ett alternativ: { $options }
       *[other] { $count } alternativ: { $options }
    }
    .help = Skriv dem på kommandoraden, eller kör kommandot i en terminal så frågar det efter dem.
left = Avbrutet. Ingenting har ändrats.
answer-no-day = Skriv en dag, till exempel 2027-02-12.
answer-empty = Skriv några ord, eller tryck Esc för att avbryta.
answer-by-choosing = ↑↓ och Enter väljer, eller skriv en del av namnet. Esc avbryter.
answer-by-marking = ↑↓ flyttar, mellanslag markerar, Enter är klar. Esc avbryter.
answer-yes = ja
answer-no = nej
answer-no-yes = Svara ja eller nej.
meeting-new-date-question = Vilken dag?
meeting-move-to-question = Vilken dag flyttas mötet till?
meeting-move-reason-question = Varför flyttas mötet?
meeting-cancel-reason-question = Varför ställs mötet in?
