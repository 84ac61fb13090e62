### Rubriker i referensen, som skrivs ur koden.

reference-title = Referens
reference-about = Skriven ur koden: kommandon och regler. Samma sak finns i programmet med `elevhalsa --help` och `elevhalsa explain`.
reference-commands = Kommandon
reference-rules = Regler
reference-rules-about = Graden går att ändra i `network.toml`, utom för reglerna om personuppgifter. `elevhalsa explain REGEL` visar ett fel och ett rätt exempel.
reference-column-rule = Regel
reference-column-severity = Grad
reference-column-duty = Punkt
reference-column-fault = Vad som är fel
