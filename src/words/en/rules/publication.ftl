### The rules of publication: that minutes are published, where they should be, and as they are.

minutes-unpublished = { $case ->
        [on] Nothing tells on which day the minutes of the meeting on { $day } were published
        [url] Nothing tells where the minutes of the meeting on { $day } are published
        [ahead] The minutes of the meeting on { $day } are to be published on a day to come
       *[both] The minutes of the meeting on { $day } are not published
    }
    .title = Final minutes are not published
    .related = were to be published by { $due }
    .help = { $case ->
        [on] Add on = YYYY-MM-DD below [publication].
        [url] Add url = "https://…" below [publication].
        [ahead] Publish them, and write the day on which that was done after on below [publication].
       *[both] { $host ->
            [none] Publish them. Then write this in { $file }, with the day on which that was done and the address.
           *[other] Publish them on { $host }. Then write this in { $file }, with the day on which that was done and the address.
        }

            {"["}publication]
            on = YYYY-MM-DD
            url = "https://{ $host ->
                [none] …
               *[other] { $host }/…
            }"
    }
    .passage = The mandate, Meetings. The number of days is the network's own choice (network.toml, [house] publish-days-after)
    .why = The mandate demands that minutes are published, so that others can follow the work.

published-elsewhere = { $case ->
        [address] The address leads to no page on the web
        [user] The address leads to { $host }, not to { $expected }: what stands before the @ is the name of a user
        [below] The address leads to { $host }, which is another place than { $expected }
        [more] The address leads to { $host }: "{ $more }" too much compared with { $expected }
        [less] The address leads to { $host }: "{ $less }" is missing compared with { $expected }
        [letters] The address leads to { $host }: "{ $more }" instead of "{ $less }" in { $expected }
       *[other] The address leads to { $host }, not to { $expected }
    }
    .title = Minutes are published in the wrong place
    .help = { $case ->
        [address] Write the whole address; it begins with https://{ $expected }/.
       *[other] If the address is misspelt, mend it. Otherwise publish the minutes on { $expected } and write the address there.
    }
    .passage = The mandate, Meetings. The place stands in network.toml, [addresses] publication-host
    .why = The mandate says where the minutes are to be. A misspelt address leads nowhere, or to somebody else's pages.

minutes-changed-after-publishing = { $on ->
        [none] The minutes of the meeting on { $day } were changed after they were published
       *[other] The minutes of the meeting on { $day } were changed after they were published on { $on }
    }
    .title = Minutes were changed after they were published
    .related = checksum of what is published
    .help = Publish the new text at the same address. Then write the day after on, and between the quotes after digest the checksum of the new text: { $digest }
    .passage = The mandate, Meetings
    .why = What is published is to be the text that the network has kept. The checksum is like a fingerprint of the text: change one character, and it is another.

published-before-review = { $case ->
        [draft] The minutes of the meeting on { $day } are published, but nobody has reviewed them
       *[before] The minutes of the meeting on { $day } were published on { $on }, before they were reviewed on { $reviewed }
    }
    .title = Minutes are published before their review
    .related = { $case ->
        [draft] a draft
       *[before] reviewed on this day
    }
    .help = { $case ->
        [draft] If they are reviewed, write status = "reviewed" and reviewed = YYYY-MM-DD below [minutes]. Otherwise take them off the web until they are.
       *[before] Mend the day if it is wrong. Otherwise publish the text that was reviewed, and write the day on which that was done after on.
    }
    .passage = The mandate, Meetings. Layout of the folder: minutes are draft, reviewed and final, in that order
    .why = A draft may hold mistakes or personal data. Somebody else than the writer is to have read it first.
