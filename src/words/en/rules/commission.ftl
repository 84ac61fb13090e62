### The rules of who commissions (D01): the association and the directors' network.

no-single-association = { $case ->
        [none] None of the organisations is an association of municipalities
       *[several] Several organisations are associations of municipalities: { $names }
    }
    .title = There is not exactly one association of municipalities
    .related = this is an association too
    .help = { $case ->
        [none] Add the association that the network belongs to to { $folder }, with kind = "association".
       *[several] Keep kind = "association" for the one that the network belongs to, and write kind = "other" for the others.
    }
    .passage = The mandate, Background: the association coordinates
    .why = The association coordinates the network and has staff in it. So it must be plain which one it is.

no-commissioner = { $case ->
        [missing] It does not say who commissions the network
       *[other] { $name } stands as the commissioner, but not as a directors' network
    }
    .title = The network has no commissioner
    .related = here it says what the organisation is
    .help = { $near ->
        [none] { $file ->
            [none] Add the directors' network to { $folder } with kind = "directors-network", and write its file name without .toml at commissioner in network.toml.
           *[other] If { $name } is the directors' network, write kind = "directors-network" in { $file }. Else add the directors' network to { $folder }, and write its file name without .toml at commissioner.
        }
       *[other] Write commissioner = "{ $near }" in network.toml.
    }
    .passage = The mandate, Background: the directors' network sets up professional networks
    .why = The network gets its assignments from the directors' network and reports to it. So it must say which one that is.
