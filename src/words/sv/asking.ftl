### Frågor i terminalen, och vad som sägs när ingen kan frågas.

usage-missing-options = Det saknas { $count ->
        [one] ett alternativ: { $options }
       *[other] { $count } alternativ: { $options }
    }
    .help = Skriv dem på kommandoraden, eller kör kommandot i en terminal så frågar det efter dem.
left = Avbrutet. Ingenting har ändrats.
answer-no-day = Skriv en dag, till exempel 12 februari, 12/2, fre v 7 eller 2027-02-12.
answer-other-weekday = { $day } är en { $weekday }. Rätta dagen eller veckodagen.
answer-other-week = { $day } ligger i { $week }. Rätta dagen eller veckan.
answer-no-time = Skriv en tid, till exempel 9.00 eller 13.30.
answer-no-number = Skriv ett antal, till exempel 4.
answer-by-day = Skriv en dag, eller välj med ↑↓ och Enter. Esc avbryter.
answer-no-year = Skriv ett årtal med fyra siffror, till exempel 2027.
answer-no-file = Filen finns inte. Skriv dess namn, eller dra filen hit.
answer-with-number = Skriv inget personnummer: det som sparas blir kvar i historiken.
answer-or-leave = Enter svarar. Esc avbryter.
answer-or-usual = Enter utan text tar det som står i parentesen. Esc avbryter.
answer-or-nothing = Enter utan text hoppar över frågan. Esc avbryter.
answer-left = (avbrutet)
answer-nothing-to-choose = Det finns inget att välja på
answer-empty = Skriv några ord, eller tryck Esc för att avbryta.
answer-by-choosing = ↑↓ och Enter väljer, eller skriv en del av namnet. Esc avbryter.
answer-by-marking = ↑↓ flyttar, mellanslag markerar, Enter är klar. Esc avbryter.
answer-marked = { $count } markerade
answer-none-marked = Markera minst en med mellanslag.
answer-yes = ja
answer-no = nej
answer-no-yes = Svara ja eller nej.
meeting-new-date-question = Vilken dag?
meeting-new-start-question = När börjar mötet?
meeting-new-end-question = När slutar det?
meeting-new-place-question = Var hålls det?
meeting-new-weekday-question = Det är en annan veckodag än vanligt: ett extra möte. Varför?
meeting-move-to-question = Vilken dag flyttas mötet till?
meeting-move-reason-question = Varför flyttas mötet?
meeting-cancel-reason-question = Varför ställs mötet in?
