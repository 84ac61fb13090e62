### Words that the whole tool shares.

severity-error = error
severity-warning = warning
severity-info = info
label-passage = basis
label-help = do this
label-also = also here
more-places = { $count ->
        [one] and in one more place
       *[other] and in { $count } more places
    } (show all with -v)

about-folder = folder
about-privacy = privacy

date-brief = { $day } { $month }
date-long = { $weekday } { $day } { $month } { $year }
date-long-weekday-1 = Monday
date-long-weekday-2 = Tuesday
date-long-weekday-3 = Wednesday
date-long-weekday-4 = Thursday
date-long-weekday-5 = Friday
date-long-weekday-6 = Saturday
date-long-weekday-7 = Sunday
date-long-month-1 = January
date-long-month-2 = February
date-long-month-3 = March
date-long-month-4 = April
date-long-month-5 = May
date-long-month-6 = June
date-long-month-7 = July
date-long-month-8 = August
date-long-month-9 = September
date-long-month-10 = October
date-long-month-11 = November
date-long-month-12 = December
date-plain = { $day } { $month } { $year }
date-short = { $weekday } { $day } { $month } { $year }
date-short-weekday-1 = Mon
date-short-weekday-2 = Tue
date-short-weekday-3 = Wed
date-short-weekday-4 = Thu
date-short-weekday-5 = Fri
date-short-weekday-6 = Sat
date-short-weekday-7 = Sun
date-short-month-1 = Jan
date-short-month-2 = Feb
date-short-month-3 = Mar
date-short-month-4 = Apr
date-short-month-5 = May
date-short-month-6 = June
date-short-month-7 = July
date-short-month-8 = Aug
date-short-month-9 = Sept
date-short-month-10 = Oct
date-short-month-11 = Nov
date-short-month-12 = Dec
time-separator = :

kind-meeting = meeting

role-representative = representative
role-deputy = deputy
role-presidium = presidium
role-chair = chair
role-vice-chair = vice-chair
role-secretary = secretary
role-convener = convener
role-school-director = school director
role-coordinator = coordinator
role-co-opted = co-opted

meeting-status-planned = planned
meeting-status-called = called
meeting-status-held = held
meeting-status-cancelled = cancelled

activity-kind-training = training
activity-kind-position = position
activity-kind-structure = structure
activity-kind-exchange = exchange
activity-kind-proposal = proposal
activity-kind-contact = contact

agenda-kind-formal = formal
agenda-kind-information = information
agenda-kind-discussion = discussion
agenda-kind-decision = decision
agenda-kind-feedback = feedback
agenda-kind-report = report

stage-draft = draft
stage-reviewed = reviewed
stage-final = final
stage-published = published

weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday
