### Nycklarna i mandates/: uppdragsbeskrivningen för en period.

record-mandate = Uppdragsbeskrivningen för en period, med den strategi som den utgår från.
    .title = Uppdragsbeskrivning
    .files = mandates/FRÅN-TILL.toml
record-mandate-title = Uppdragsbeskrivningens rubrik.
    .title = Rubrik
record-mandate-from = Den första dagen som uppdragsbeskrivningen gäller.
    .title = Från och med
record-mandate-until = Den sista dagen som uppdragsbeskrivningen gäller.
    .title = Till och med
record-mandate-commissioned-by = Uppdragsgivaren: filnamnet i organisations/, utan .toml.
    .title = Uppdragsgivare
record-mandate-document = Var den undertecknade texten finns: en webbadress eller en sökväg.
    .title = Dokument
record-mandate-strategy = Strategin som uppdragsbeskrivningen utgår från.
    .title = Strategi
record-mandate-strategy-from = Strategins första dag.
    .title = Från och med
record-mandate-strategy-until = Strategins sista dag.
    .title = Till och med
record-mandate-strategy-areas = Strategins prioriterade områden.
    .title = Prioriterade områden
record-mandate-strategy-areas-id = Områdets id, som uppdragen anger i areas: gemener och bindestreck, till exempel fullfoljd-utbildning.
    .title = Id
record-mandate-strategy-areas-title = Områdets namn.
    .title = Namn
