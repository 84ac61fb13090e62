### Kommandot schema.

command-schema = Visa vilka nycklar en post har, som JSON Schema som editorer fyller i och kontrollerar efter
    .after =

        Till exempel: elevhalsa schema member
        En fil pekar ut sitt schema på första raden: #:schema ../.schemas/member.json
command-schema-kind-option = Slaget, till exempel member. Utan slag visas alla
command-schema-out-option = Skriv alla scheman i den här mappen, men bara dem som har ändrats
column-kind = Slag
column-file = Fil
column-holds = Innehåll
schema-default = Utan uppgift: { $value }.
unknown-kind = Slaget { $kind } finns inte
    .help = Kör elevhalsa schema för att se alla slag.
unknown-kind-near = Slaget { $kind } finns inte
    .help = Menade ni { $near }?
