### Reglerna om arbetsordningen: presidiets plan för kalenderåret.

no-working-order = Det finns ingen arbetsordning för { $year }
    .title = Ett år saknar arbetsordning
    .label = { $case ->
        [meeting] årets första möte
       *[mandate] uppdraget gäller { $year }
    }
    .help = Kör elevhalsa plan new { $year }. Eller skapa { $file } och skriv där adopted = ÅÅÅÅ-MM-DD, den dag då presidiet antog arbetsordningen.
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Presidium
    .why = Utan en plan för året vet varken kommunerna eller skolcheferna vad nätverket ska göra under året.

next-working-order-late = { $case ->
        [unadopted] Arbetsordningen för { $year } är inte antagen, fast sista dagen var den { $due }
       *[missing] Det finns ingen arbetsordning för { $year }, fast den skulle ha antagits senast den { $due }
    }
    .title = Nästa års arbetsordning är inte antagen i tid
    .label = { $case ->
        [unadopted] {""}
       *[missing] därför behövs en arbetsordning
    }
    .help = { $case ->
        [unadopted] När presidiet har antagit den: skriv adopted = ÅÅÅÅ-MM-DD i { $file }.
       *[missing] Skapa { $file }. När presidiet har antagit arbetsordningen: skriv adopted = ÅÅÅÅ-MM-DD där.
    }
    .passage = Nätverkets eget val (network.toml, [house] next-working-order-due)
    .why = Kommunerna planerar sina egna år på hösten. Kommer mötesdagarna sent är många redan upptagna.

working-order-adopted-late = { $case ->
        [late] Arbetsordningen för { $year } antogs den { $adopted }, efter årets första möte den { $first }
        [never] Arbetsordningen för { $year } är inte antagen, fast årets första möte var den { $first }
       *[without-meetings] Arbetsordningen för { $year } blev aldrig antagen
    }
    .title = En arbetsordning antogs efter årets första möte, eller inte alls
    .label = { $case ->
        [late] {""}
       *[other] raden adopted saknas
    }
    .related = årets första möte
    .help = { $case ->
        [late] Stämmer dagen inte, rätta adopted. Stämmer den, anta nästa års arbetsordning före årets första möte.
       *[other] Skriv adopted = ÅÅÅÅ-MM-DD, den dag då presidiet antog arbetsordningen.
    }
    .passage = Uppdragsbeskrivningen, Roller och ansvar, Presidium. Att den antas före årets första möte är en tolkning
    .why = En plan för året gör nytta först när den är antagen. Efter det första mötet har året redan börjat utan den.
