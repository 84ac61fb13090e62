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
