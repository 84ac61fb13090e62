### Nycklarna i reviews/: årets revidering av uppdragen.

record-review = Årets revidering av uppdragen, med ett utfall för varje uppdrag.
    .title = Revidering
    .files = reviews/ÅR.toml
record-review-on = Dagen för revideringen: 2024-11-08, utan citattecken.
    .title = Dag
record-review-by = Skolchefen som reviderade: filnamnet i members/, utan .toml.
    .title = Av
record-review-results = Vad revideringen kom fram till, ett utfall för varje uppdrag.
    .title = Utfall
record-review-results-assignment = Uppdraget: filnamnet i assignments/, utan .toml.
    .title = Uppdrag
record-review-results-result = Vad som händer med uppdraget.
    .title = Utfall
    .unchanged = står kvar som det är
    .changed = får en ny lydelse
    .new = är nytt
    .ended = upphör
record-review-results-note = Vad bedömningen bygger på.
    .title = Anteckning
