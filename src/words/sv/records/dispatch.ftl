### Nycklarna i dispatches/: något som har skickats.

record-dispatch = Något som nätverket har skickat: vad, när, till vem och av vem.
    .title = Utskick
    .files = dispatches/DATUM-SLAG.toml
record-dispatch-kind = Vad som skickades.
    .title = Slag
    .register = förteckningen över dem som ingår i nätverket
    .dates = mötenas datum
    .summary = en sammanställning till skolcheferna
    .report = årets rapport
    .call = en kallelse
record-dispatch-sent = Dagen då det skickades: 2024-01-15, utan citattecken.
    .title = Skickat
record-dispatch-to = E-postadresserna, eller namnen på dem det gick till.
    .title = Till
record-dispatch-by = Den som skickade: filnamnet i members/, utan .toml.
    .title = Av
record-dispatch-year = Kalenderåret som utskicket gäller.
    .title = År
record-dispatch-meetings = Mötena som utskicket gäller: deras mappar i meetings/.
    .title = Möten
record-dispatch-digest = Sigillet för det som skickades. Verktyget skriver det; ändra det inte för hand.
    .title = Sigill
record-dispatch-files = Filerna som skickades.
    .title = Filer
