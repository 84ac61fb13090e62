### Nycklarna i calendar.toml: dagar som passar dåligt för möten.

record-calendar = Dagar som passar dåligt för möten, utöver röda dagar, aftnar och klämdagar som verktyget redan känner till.
    .title = Kalender
    .files = calendar.toml
record-calendar-breaks = Skolloven.
    .title = Lov
record-calendar-breaks-title = Lovets namn, till exempel Sportlov.
    .title = Namn
record-calendar-breaks-from = Lovets första dag.
    .title = Första dag
record-calendar-breaks-until = Lovets sista dag; den räknas med.
    .title = Sista dag
record-calendar-busy = Dagar då andra har möten som krockar, till exempel skolchefsnätverket.
    .title = Upptagna dagar
record-calendar-busy-date = Dagen: 2024-02-16, utan citattecken.
    .title = Dag
record-calendar-busy-title = Vad som hålls den dagen.
    .title = Vad
record-calendar-busy-source = Var uppgiften kommer från.
    .title = Källa
