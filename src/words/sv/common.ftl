### Ord som hela verktyget delar.

severity-error = fel
severity-warning = varning
severity-info = upplysning
label-passage = grund
label-help = gör så här
label-also = också här
more-places = { $count ->
        [one] och på ett ställe till
       *[other] och på { $count } ställen till
    } (visa alla med -v)

about-folder = mapp
about-privacy = integritet

date-brief = { $day } { $month }
date-long = { $weekday } { $day } { $month } { $year }
date-long-weekday-1 = måndag
date-long-weekday-2 = tisdag
date-long-weekday-3 = onsdag
date-long-weekday-4 = torsdag
date-long-weekday-5 = fredag
date-long-weekday-6 = lördag
date-long-weekday-7 = söndag
date-long-month-1 = januari
date-long-month-2 = februari
date-long-month-3 = mars
date-long-month-4 = april
date-long-month-5 = maj
date-long-month-6 = juni
date-long-month-7 = juli
date-long-month-8 = augusti
date-long-month-9 = september
date-long-month-10 = oktober
date-long-month-11 = november
date-long-month-12 = december
date-plain = { $day } { $month } { $year }
date-short = { $weekday } { $day } { $month } { $year }
date-short-weekday-1 = mån
date-short-weekday-2 = tis
date-short-weekday-3 = ons
date-short-weekday-4 = tors
date-short-weekday-5 = fre
date-short-weekday-6 = lör
date-short-weekday-7 = sön
date-short-month-1 = jan
date-short-month-2 = feb
date-short-month-3 = mars
date-short-month-4 = apr
date-short-month-5 = maj
date-short-month-6 = juni
date-short-month-7 = juli
date-short-month-8 = aug
date-short-month-9 = sep
date-short-month-10 = okt
date-short-month-11 = nov
date-short-month-12 = dec
time-separator = .

kind-meeting = möte

role-representative = representant
role-deputy = ersättare
role-presidium = presidiet
role-chair = ordförande
role-vice-chair = vice ordförande
role-secretary = sekreterare
role-convener = sammankallande
role-school-director = skolchef
role-coordinator = samordnare
role-co-opted = adjungerad

meeting-status-planned = planerat
meeting-status-called = kallat
meeting-status-held = hållet
meeting-status-cancelled = inställt

activity-kind-training = fortbildning
activity-kind-position = ställningstagande
activity-kind-structure = gemensamt arbetssätt
activity-kind-exchange = erfarenhetsutbyte
activity-kind-proposal = förslag
activity-kind-contact = kontakt

agenda-kind-formal = formalia
agenda-kind-information = information
agenda-kind-discussion = diskussion
agenda-kind-decision = beslut
agenda-kind-feedback = återkoppling
agenda-kind-report = rapport

stage-draft = utkast
stage-reviewed = granskade
stage-final = slutliga
stage-published = publicerade

weekday-monday = måndag
weekday-tuesday = tisdag
weekday-wednesday = onsdag
weekday-thursday = torsdag
weekday-friday = fredag
weekday-saturday = lördag
weekday-sunday = söndag
