### The calendar: holidays and eves, weeks, and what may stand in the way of a meeting.

holiday-new-years-day = New Year's Day
holiday-epiphany = Epiphany
holiday-maundy-thursday = Maundy Thursday
holiday-good-friday = Good Friday
holiday-easter-sunday = Easter Sunday
holiday-easter-monday = Easter Monday
holiday-walpurgis-night = Walpurgis Night
holiday-may-day = the First of May
holiday-ascension-day = Ascension Day
holiday-whit-sunday = Whit Sunday
holiday-whit-monday = Whit Monday
holiday-national-day = the National Day
holiday-midsummers-eve = Midsummer's Eve
holiday-midsummers-day = Midsummer's Day
holiday-all-saints-day = All Saints' Day
holiday-christmas-eve = Christmas Eve
holiday-christmas-day = Christmas Day
holiday-boxing-day = Boxing Day
holiday-new-years-eve = New Year's Eve

obstacle-squeeze-day = { $after ->
        [none] squeeze day before { $before }
       *[other] { $before ->
            [none] squeeze day after { $after }
           *[other] squeeze day between { $after } and { $before }
        }
    }
obstacle-meeting = a meeting is there already
obstacle-school-break = { $title ->
        [none] school break
       *[other] school break ({ $title })
    }
obstacle-busy = { $title ->
        [none] busy day
       *[other] busy day ({ $title })
    }
obstacle-summer = summer (15 June–15 August)
obstacle-christmas-weeks = Christmas and New Year (20 December–8 January)
obstacle-too-close = less than { $least ->
        [one] 1 day
       *[other] { $least } days
    } from { $day }

week = { $year ->
        [none] week { $number }
       *[other] week { $number } of { $year }
    }
