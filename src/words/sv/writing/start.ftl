### Ett nytt nätverk, och det som git frågar innan en commit.

command-hooks = Ställ in vad git gör före en commit
command-hooks-install = Låt git kontrollera det som ska sparas före varje commit
    .after =

        Det som redan var fel hindrar ingen commit, bara det som ändringen gör fel.
        En krok som någon annan har skrivit ändras aldrig.
hooks-installed = Git kontrollerar nu det som ska sparas före varje commit: { $path }
hooks-there-already = Kroken finns redan och är aktuell: { $path }
hooks-others = Den kontrollerar också { $others }, som förut.
hooks-top = nätverket överst i arkivet
hooks-would-install = Det här skulle stå i { $path }:
hooks-no-repository = Mappen ligger inte i ett git-arkiv
    .help = Kör git init i mappen först.
hooks-shared = Git använder en gemensam mapp med krokar för alla era arkiv (core.hooksPath), så { $path } ändras inte
    .help = Sätt core.hooksPath för det här arkivet med git config --local. Eller lägg själva till raden { $check } i er krok.
hook-exists = Det finns redan en egen krok i { $path }
    .help = Den ändras inte. Lägg själva till den här raden sist i den: { $check }

value-weekday = VECKODAG
value-address = ADRESS
value-host = VÄRDNAMN
command-init = Lägg upp ett nytt nätverk i en tom mapp, med git och det som editorer behöver
    .after =

        Språket är det som --lang säger, annars datorns.
command-init-dir-option = Mappen, som skapas om den inte finns
command-init-name-option = Nätverkets namn
command-init-commissioner-option = Den som ger uppdraget, till exempel skolchefernas nätverk
command-init-association-option = Kommunalförbundet
command-init-municipality-option = En kommun som är med; anges en gång för varje kommun
command-init-from-option = Uppdragsbeskrivningens första dag
command-init-until-option = Uppdragsbeskrivningens sista dag
command-init-weekday-option = Mötenas veckodag, på engelska: monday, wednesday och så vidare
command-init-minimum-option = Minsta antal möten per år. Annars 4
command-init-register-option = E-postadressen som förteckningen och mötesdagarna skickas till
command-init-publication-host-option = Webbplatsen där minnesanteckningarna läggs ut, till exempel example.org

init-dir-question = I vilken mapp ska nätverket ligga?
init-name-question = Vad heter nätverket?
init-commissioner-question = Vem ger uppdraget? Till exempel skolchefernas nätverk.
init-association-question = Vilket kommunalförbund hör nätverket till?
init-municipalities-question = Vilka kommuner är med? Skriv komma mellan dem.
init-from-question = När börjar uppdragsbeskrivningen gälla?
init-until-question = Vilken är dess sista dag?
init-weekday-question = På vilken veckodag möts nätverket?
init-minimum-question = Hur många möten ska det minst vara per år?
init-register-question = Vilken e-postadress skickas förteckningen och mötesdagarna till?
init-host-question = På vilken webbplats läggs minnesanteckningarna ut?
init-hook = Git kontrollerar det som ska sparas före varje commit.
init-not-empty = Mappen { $path } är inte tom
    .help = Välj en ny mapp. Det som ligger där har inte ändrats.
init-backwards = Uppdragsbeskrivningen kan inte sluta { $until } när den börjar { $from }
    .help = Rätta --from eller --until.
init-name-twice = Namnet { $name } ger ingen egen post: det finns redan en som heter så, eller det saknar bokstäver
    .help = Ge varje organisation ett eget namn.
init-refused = { $count ->
        [one] Ett fel
       *[other] { $count } fel
    } i det som ni har skrivit, så inget nätverk har lagts upp
    .help = Rätta det som står ovan och kör kommandot igen.
story-init = Lägg upp { $name }
    .done = { $name } finns nu i { $path }:
    .next = Nästa steg: gå till mappen och kör elevhalsa validate. Det säger vad som saknas. Planera sedan året med elevhalsa plan new { $year }.
