### Reglerna om beredningen: vad presidiet gör klart före ett möte.

decision-item-without-proposal = Punkten ”{ $title }” på mötet den { $day } ska beslutas, men har inget förslag
    .title = En beslutspunkt saknar förslag
    .label = ska beslutas
    .help = Skriv proposal = "…" med det som presidiet föreslår. Ska inget beslutas, ändra kind till discussion eller information.
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Presidium
    .why = Med ett förslag kan kommunerna förankra beslutet hemma före mötet.

meeting-not-prepared = { $case ->
        [afterwards] Mötet den { $day } bereddes den { $prepared }, efter mötet
       *[missing] Mötet den { $day } är inte berett
    }
    .title = Ett möte är inte berett
    .label = { $case ->
        [afterwards] {""}
       *[missing] raden prepared saknas
    }
    .related = mötet
    .help = { $case ->
        [afterwards] Rätta prepared: dagen då presidiet beredde mötet.
       *[missing] Skriv prepared = ÅÅÅÅ-MM-DD, den dag då presidiet beredde mötet.
    }
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Presidium. Ett kommande möte bereds innan dagordningen skickas (network.toml, [house] agenda-days-before)
    .why = Dagen visar att någon har gått igenom punkter, underlag och föredragande.
