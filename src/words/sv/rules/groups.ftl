### Reglerna om arbetsgrupperna: vem som leder dem, vad de är till för och att de rapporterar.

group-without-convener = { $case ->
        [left] { $name } är sammankallande för arbetsgruppen { $group }, men ingår inte i nätverket den { $day }
       *[none] Arbetsgruppen { $group } har ingen sammankallande
    }
    .title = En arbetsgrupp saknar sammankallande
    .label = { $case ->
        [left] har slutat
       *[none] raden convener saknas
    }
    .related = uppdragstiderna
    .help = { $case ->
        [left] Skriv en annan person i convener, eller rätta tiden för personens roll. Är gruppen klar: skriv until = ÅÅÅÅ-MM-DD.
       *[none] Skriv convener = "förnamn-efternamn", namnet på personens fil i members.
    }
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Presidium
    .why = Presidiet samordnar arbetsgrupperna. Då måste det finnas någon i varje grupp att vända sig till.

group-without-assignment = Arbetsgruppen { $group } hör inte till något uppdrag
    .title = En arbetsgrupp saknar uppdrag
    .label = här pekas inget uppdrag ut
    .help = Skriv assignments = ["…"] i { $file } med namnen på uppdragens filer i assignments.
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Presidium
    .why = En arbetsgrupp finns till för något av nätverkets uppdrag. Annars syns dess arbete inte när uppdragen följs upp.

group-silent = Arbetsgruppen { $group } rapporterade inte på { $count } möten i rad: { $days }
    .title = En arbetsgrupp rapporterade inte på två möten i rad
    .label = { $case ->
        [some] gruppens senaste rapport
       *[none] här finns ingen rapport
    }
    .help = Har gruppen rapporterat: skriv rapporten under [[reports]] med on och meeting. Annars: be om en rapport till nästa möte.
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Presidium. Att två möten i rad är för länge är en tolkning
    .why = En grupp som inte hörs av kan ha fastnat eller slutat utan att någon vet om det.

group-ended-without-report = Arbetsgruppen { $group } avslutades den { $until } utan slutrapport
    .title = En arbetsgrupp avslutades utan slutrapport
    .label = gruppens sista dag
    .help = { $case ->
        [none] Skriv slutrapporten under [[reports]] med on, text och final = true.
       *[unmarked] Skriv final = true vid den rapport som är gruppens slutrapport, eller lägg till en under [[reports]].
    }
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Presidium. Att en grupp slutar med en rapport är en tolkning
    .why = Det gruppen kom fram till ska finnas kvar i nätverket när gruppen är borta.
