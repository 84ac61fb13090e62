### Reglerna om vem som ger uppdraget (D01): kommunalförbundet och skolchefsnätverket.

no-single-association = { $case ->
        [none] Ingen av organisationerna är ett kommunalförbund
       *[several] Flera organisationer är kommunalförbund: { $names }
    }
    .title = Det finns inte precis ett kommunalförbund
    .related = det här är också ett kommunalförbund
    .help = { $case ->
        [none] Lägg till det förbund som nätverket hör till i { $folder }, med kind = "association".
       *[several] Behåll kind = "association" för det förbund som nätverket hör till, och skriv kind = "other" för övriga.
    }
    .passage = Uppdragsbeskrivningen, Bakgrund: kommunalförbundet samordnar
    .why = Förbundet samordnar nätverket och har personal i det. Därför ska det gå att se vilket förbund det är.

no-commissioner = { $case ->
        [missing] Det står inte vem som ger nätverket dess uppdrag
       *[other] { $name } står som uppdragsgivare, men inte som skolchefsnätverk
    }
    .title = Nätverket saknar uppdragsgivare
    .related = här står vad det är för organisation
    .help = { $near ->
        [none] { $file ->
            [none] Lägg till skolchefsnätverket i { $folder } med kind = "directors-network", och skriv dess filnamn utan .toml vid commissioner i network.toml.
           *[other] Är { $name } skolchefsnätverket: skriv kind = "directors-network" i { $file }. Annars: lägg till skolchefsnätverket i { $folder } och skriv dess filnamn utan .toml vid commissioner.
        }
       *[other] Skriv commissioner = "{ $near }" i network.toml.
    }
    .passage = Uppdragsbeskrivningen, Bakgrund: skolchefsnätverket organiserar professionsnätverken
    .why = Nätverket får sina uppdrag av skolchefsnätverket och rapporterar dit. Då måste det stå vilket det är.
