### Hjälptexter, svar och felmeddelanden för kommandon som skriver.

value-hh-mm = TT:MM
value-text = TEXT
value-url = ADRESS
option-dry-run = Visa vad som skulle ändras, men ändra ingenting
option-end = När mötet slutar, till exempel 15.00
option-force = Gör ändringen även om den ger nya fel i mappen
option-id = Mötets id: dagen det först planerades till, till exempel 2024-02-09
option-link = Länk till ett digitalt möte
option-no-commit = Spara ändringen i mappen utan att göra en commit
option-place = Var mötet hålls
option-start = När mötet börjar, till exempel 9.00
command-meeting-new = Planera ett möte
command-meeting-new-date-option = Dagen för mötet
command-meeting-new-kind-option = Vilket slags möte det är. Annars ordinary
    .values = record-meeting-kind
command-meeting-new-reason-option = Varför ett extra möte hålls eller ligger på en annan veckodag
command-meeting-new-title-option = Rubrik. Annars Nätverksträff
command-meeting-move = Flytta ett möte till en annan dag; id och tidigare dagar finns kvar
command-meeting-move-to-option = Den nya dagen
command-meeting-move-reason-option = Varför mötet flyttas
command-meeting-move-reopen-option = Ta upp ett inställt möte igen. Dagen får vara densamma
command-meeting-cancel = Ställ in ett möte; det står kvar i mappen med sitt skäl
command-meeting-cancel-reason-option = Varför mötet ställs in
command-meeting-change = Ändra var, när på dagen eller av vem ett planerat möte hålls
    .after =

        Dagen ändras med elevhalsa meeting move.
command-meeting-change-title-option = Rubriken
command-meeting-change-chair-option = Den som ska leda mötet: id eller namn
command-meeting-change-secretary-option = Den som ska skriva: id eller namn
changed-title = rubriken
changed-hours = tiden
changed-place = platsen
changed-link = länken
changed-chair = ordföranden
changed-secretary = sekreteraren
story-meeting-change = Ändra mötet { $day }: { $changed }
    .done = Mötet { $day } är ändrat: { $changed }.
    .next = { $status ->
        [called] Kallelsen är redan skickad. Skicka den på nytt: elevhalsa meeting call { $id }
       *[other] Nästa steg: elevhalsa meeting show { $id }
    }
    .unchanged = Mötet { $day } är redan så.
meeting-without-place = Det står inte var mötet hålls. Skriv in det: elevhalsa meeting change { $id } --place PLATS
meeting-usual-title = Nätverksträff
story-meeting-new = Planera mötet { $id }
    .done = Mötet { $id } är planerat.
    .next = Nästa steg: elevhalsa meeting show { $id }
story-meeting-move = Flytta mötet { $from } till { $to }: { $reason }
    .done = Mötet { $from } är flyttat till { $to }. Id är som förut { $id }.
story-meeting-reopen = Ta upp det inställda mötet { $to } igen: { $reason }
    .done = Mötet { $to } är planerat igen. Id är som förut { $id }.
    .next = Nästa steg: elevhalsa meeting show { $id }
story-meeting-cancel = Ställ in mötet { $day }: { $reason }
    .done = Mötet { $day } är inställt.
kept-uncommitted = Ändringen ligger i mappen och är inte sparad i git än.
kept-folder = Mappen ligger inte i ett git-arkiv. Historiken börjar när ni kör git init.
change-breaks = Ändringen skulle ge { $count ->
        [one] ett nytt fel
       *[other] { $count } nya fel
    } och har inte gjorts
    .help = Rätta det som står ovan, eller gör ändringen ändå med --force.
change-holds-personal-data = Ändringen innehåller personuppgifter som inte får stå här och har inte gjorts
    .help = Skriv om texten utan uppgiften. Det som en gång har sparats i git finns kvar i varje kopia.
exists-already = { $file } finns redan
meeting-has-id = { $case ->
        [cancelled] Mötet { $id } är inställt, och ett nytt möte kan inte få samma id
        [moved] Mötet { $id } är flyttat till { $day }, och ett nytt möte kan inte få samma id
       *[planned] Mötet { $id } finns redan
    }
    .help = { $case ->
        [cancelled] Ta upp det igen: elevhalsa meeting move { $id } --to { $id } --reason "SKÄL" --reopen
        [moved] Planera det nya mötet en annan dag, och flytta det sedan hit: elevhalsa meeting move ID --to { $id } --reason "SKÄL"
       *[planned] Se det med elevhalsa meeting show { $id }.
    }
meeting-not-cancelled = Mötet { $id } är inte inställt
    .help = Kör kommandot utan --reopen.
meeting-was-held = Mötet { $id } är redan hållet
meeting-is-there = Mötet ligger redan { $day }
uncommitted-edits = Någon har ändrat { $files } utan att spara det i git
    .help = Kör git diff för att se vad. Spara det med git commit, eller gör ändringen med --no-commit.
no-git-program = Programmet git finns inte på den här datorn
    .help = Installera git, eller gör ändringen med --no-commit.
no-branch = Ingen gren är vald i git, så en commit skulle inte höra hemma någonstans
    .help = Välj en gren, till exempel med git switch main, eller gör ändringen med --no-commit.
no-author = Git vet inte vem ni är
    .help = Kör git config --global user.name "Förnamn Efternamn" och git config --global user.email namn@example.org.
merge-under-way = En sammanslagning pågår i git
    .help = Avsluta den med git commit eller avbryt den med git merge --abort.
cherry-pick-under-way = En cherry-pick pågår i git
    .help = Avsluta den med git cherry-pick --continue eller avbryt den med git cherry-pick --abort.
revert-under-way = En återställning pågår i git
    .help = Avsluta den med git revert --continue eller avbryt den med git revert --abort.
rebase-under-way = En ombasering pågår i git
    .help = Avsluta den med git rebase --continue eller avbryt den med git rebase --abort.
commit-refused = Git tog inte emot ändringen
    .help = Mappen är som förut. Rätta det som git säger och kör kommandot igen.
commit-refused-silently = Git tog inte emot ändringen och säger inte varför
    .help = Mappen är som förut. Troligen är det en krok som säger nej: se efter i { $path }.
not-undone = { $first }. Det som hann göras gick inte att ta tillbaka: { $second }
    .help = Det är antecknat vad som återstår, och nästa kommando som skriver försöker igen.
changed-meanwhile = Någon har sparat { $file } medan kommandot arbetade, så ingenting har skrivits
    .help = Kör kommandot igen, så utgår det från det som står där nu.
waits = { $process ->
        [none] Väntar på ett annat kommando som ändrar mappen.
       *[other] Väntar på ett annat kommando som ändrar mappen (process { $process }).
    }
index-locked = Ett annat git-kommando arbetar, eller avbröts mitt i: { $path } finns
    .help = Vänta tills det är klart. Om inget git-kommando arbetar: ta bort filen och kör kommandot igen.
git-refused = Git kunde inte köra { $command }
journal-not-written = Det går inte att anteckna vad som ska göras
journal-not-read = Anteckningen om en avbruten ändring går inte att läsa: { $path }
    .help = Se efter vad som skiljer med git status, och ta sedan bort filen.
