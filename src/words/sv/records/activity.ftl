### Nycklarna i activities/: arbete för ett uppdrag utanför mötena.

record-activity = Ett arbete som nätverket har gjort för ett uppdrag utanför mötena.
    .title = Aktivitet
    .files = activities/DATUM-RUBRIK.toml
record-activity-title = Vad arbetet heter, så kort att det går att känna igen i en lista.
    .title = Rubrik
record-activity-on = Dagen då det gjordes, eller den första av flera: 2024-03-14, utan citattecken.
    .title = Dag
record-activity-until = Den sista dagen, om arbetet pågick i flera dagar.
    .title = Sista dag
record-activity-kind = Vilket slags arbete det var.
    .title = Slag
    .training = kompetensutveckling
    .position = en hållning i en fråga
    .structure = en gemensam struktur eller rutin
    .exchange = utbyte av erfarenheter
    .proposal = ett förslag
    .contact = en kontakt med någon annan
record-activity-assignments = Uppdragen som arbetet hör till: filnamnen i assignments/, utan .toml.
    .title = Uppdrag
record-activity-organisations = De som var med: filnamnen i organisations/, utan .toml.
    .title = Organisationer
record-activity-note = Något mer som är bra att veta. Skriv inga namn på elever.
    .title = Anteckning
