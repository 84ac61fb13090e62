### Nycklarna i working-orders/: presidiets plan för ett kalenderår.

record-working-order = Presidiets arbetsordning för ett kalenderår.
    .title = Arbetsordning
    .files = working-orders/ÅR.toml
record-working-order-adopted = Dagen då presidiet antog arbetsordningen: 2023-12-08, utan citattecken.
    .title = Antagen
record-working-order-by = De i presidiet som antog den: filnamnen i members/, utan .toml.
    .title = Av
record-working-order-themes = Teman för mötena, ett för varje möte som har ett: mappens namn i meetings/ och temat.
    .title = Teman
record-working-order-note = Något mer som är bra att veta.
    .title = Anteckning
