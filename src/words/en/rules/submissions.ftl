### The rules of what is sent in: the register of members and the dates of the meetings.

register-not-sent = { $count ->
        [one] The register of members for { $year } is not sent, although the network has had a meeting
       *[other] The register of members for { $year } is not sent, although the network has had { $count } meetings
    }
    .title = The register of members is not sent
    .label = the year's first meeting
    .related = this is where to
    .help = { $address ->
        [none] Write the address into network.toml, [addresses] register, and then run elevhalsa submit register --year { $year }
       *[other] Run elevhalsa submit register --year { $year } and send the text to { $address }. Then run it once more, with --sent YYYY-MM-DD.
    }
    .passage = The mandate, Roles and responsibility, Presidium. That it is done each year is an interpretation
    .why = Those who hold the networks together need to know who is in it and how to reach them.

register-changed-after-sending = { $case ->
        [dated] The register for { $year } changed after { $sent }, when it was last sent
       *[undated] The register for { $year } does not agree any more with the one that was sent on { $sent }
    }
    .title = The register has changed since it was sent
    .label = the register was sent then
    .related = the change
    .help = { $case ->
        [dated] Send the register again: elevhalsa submit register --year { $year }
        [undated-and-over] Something has changed, such as an address or a telephone number, perhaps after the end of the year. If it was before, send the register again: elevhalsa submit register --year { $year }
       *[undated] Something has changed, such as an address or a telephone number. Send the register again: elevhalsa submit register --year { $year }
    }
    .passage = The mandate, Roles and responsibility, Presidium. That changes are sent in is an interpretation
    .why = Who gets the register is not to have one that shows the wrong people.

wrong-recipient = { $kind ->
        [register] The register was not sent to { $address }
       *[dates] The dates of the meetings were not sent to { $address }
    }
    .title = The register or the dates of the meetings went to the wrong address
    .label = { $near ->
        [none] {""}
       *[other] a similar address
    }
    .related = this is where to send it
    .help = { $near ->
        [none] Send it again to the right address, or add that to to if it is done already.
       *[other] Did you mean { $address }? If it is misspelt here, mend to. If it went to { $near }, send it again to the right address.
    }
    .passage = The mandate, Roles and responsibility, Presidium; the address stands in network.toml, [addresses] register
    .why = What went to the wrong address has not arrived, even if the dispatch is noted.

dates-not-sent = { $case ->
        [past] The days of the meetings of { $year } are not sent, although the year's first meeting was on { $first }
       *[near] The days of the meetings of { $year } are not sent, and the year's first meeting is as soon as { $first }
    }
    .title = The days of the meetings are not sent
    .label = the year's first meeting
    .related = the working order is adopted
    .help = { $address ->
        [none] Write the address into network.toml, [addresses] register, and then run elevhalsa submit dates --year { $year }
       *[other] Run elevhalsa submit dates --year { $year } and send the text to { $address }. Then run it once more, with --sent YYYY-MM-DD.
    }
    .passage = The mandate, Roles and responsibility, Presidium. That it is done before the year's first meeting is an interpretation
    .why = Those who hold the networks together need the days beforehand, so that other meetings are not put on them.

dates-changed-after-sending = The days of the meetings of { $year } are not those any more that were sent on { $sent }
    .title = The days of the meetings have changed since they were sent
    .label = the days were sent then
    .related = the meeting was moved afterwards
    .cancelled = the meeting is cancelled
    .help = Send the days of the meetings again: elevhalsa submit dates --year { $year }
    .passage = The mandate, Roles and responsibility, Presidium. That changes are sent in is an interpretation
    .why = Who plans by the old days comes on the wrong day.
