### Rubriker i referensen, som skrivs ur koden.

reference-title = Referens
reference-about = Skriven ur koden: kommandon, regler och poster. Samma sak finns i programmet med `elevhalsa --help`, `elevhalsa explain` och `elevhalsa schema`.
reference-commands = Kommandon
reference-rules = Regler
reference-rules-about = Graden går att ändra i `network.toml`, utom för reglerna om personuppgifter. `elevhalsa explain REGEL` visar ett fel och ett rätt exempel.
reference-column-rule = Regel
reference-column-severity = Grad
reference-column-duty = Punkt
reference-column-fault = Vad som är fel
reference-records = Poster
reference-records-about = En post är en TOML-fil. Dagar och klockslag skrivs utan citattecken, allt annat utom tal och true och false inom citattecken. `nyckel[].del` är en nyckel i var och en av flera `[[nyckel]]`.
reference-json = JSON
reference-json-about = Vad läskommandona skriver med `--json`, och `validate` med `--format json`. Varje nyckel finns alltid med, med null eller en tom lista för det som inte är känt, om det inte står att den kan saknas. Andra nycklar än de här skrivs aldrig. `version` höjs när en nyckel byter betydelse eller tas bort. `nyckel[].del` är en nyckel i var och en av flera. Betydelserna står på engelska, som nycklarna.
reference-json-names =
    Ett namn betyder en sak i dem alla:

    - `id` är det som en sak kallas vid, också på kommandoraden: `action show 2024-02-09:3`. En annan sak är ett objekt med sitt `id` och sin `title`, sitt `name` eller sin `date`. Ett ensamt id slutar på `-id`, och flera på `-ids`.
    - `day` är dagen som svaret gäller: i dag, eller den som angavs med `--on`. Med `--as-of` läses mappen som den var i en revision, och dagen är densamma. Ett år som är slut bedöms sin sista dag, och ett som inte har börjat sin första: den dagen är `judged-on` för ett år i `duties`, och `day` i `assignment list --year`. Andra dagar heter som i posterna, till exempel `date`, `on`, `from` och `until`, eller slutar på `-on` eller `-since`.
    - `status` är hur långt ett möte eller dess minnesanteckningar har kommit, som det står i posterna. Hur något annat står till är dess `state`.
    - Det som är sant eller falskt börjar på `is-` eller `has-`. Det som räknar något slutar på `-count`. En lista står i plural eller heter som i posterna, till exempel `agenda`.
    - `file` och `line` säger var något står: från nätverkets mapp, och i `validate` från git-arkivets översta mapp.
reference-key = Nyckel
reference-type = Typ
reference-needed = Krävs
reference-meaning = Betydelse
reference-yes = ja
reference-type-date = datum
reference-type-time = klockslag
reference-type-text = text
reference-type-number = heltal
reference-type-boolean = true eller false
reference-type-table = tabell
reference-type-list = lista: { $of }
reference-type-object = objekt
reference-type-or-null = { $of } eller null
reference-may-be-missing = Kan saknas.
