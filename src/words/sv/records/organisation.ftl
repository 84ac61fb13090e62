### Nycklarna i organisations/: en kommun, kommunalförbundet eller någon annan.

record-organisation = En kommun, kommunalförbundet, skolchefsnätverket eller någon annan.
    .title = Organisation
    .files = organisations/ID.toml
record-organisation-name = Namnet, till exempel Storby kommun.
    .title = Namn
record-organisation-kind = Vad det är för en organisation.
    .title = Slag
    .municipality = en kommun som ingår i nätverket
    .association = kommunalförbundet som nätverket hör till
    .directors-network = skolchefsnätverket, som ger uppdraget
    .region = regionen
    .other = någon annan
record-organisation-code = Kommunkoden från SCB: fyra siffror inom citattecken, till exempel "0100".
    .title = Kommunkod
record-organisation-aliases = Andra namn som förekommer i texter, till exempel Storby.
    .title = Andra namn
record-organisation-vacancies = Tider då organisationen saknar representant och nätverket vet om det.
    .title = Vakanser
record-organisation-vacancies-from = Den första dagen utan representant.
    .title = Från och med
record-organisation-vacancies-until = Den sista dagen, när platsen ska vara tillsatt.
    .title = Till och med
record-organisation-vacancies-reason = Varför platsen är tom, till exempel Rekrytering pågår.
    .title = Skäl
