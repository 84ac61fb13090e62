### Kalendern: helgdagar och aftnar, veckor, och vad som kan ligga i vägen för ett möte.

holiday-new-years-day = nyårsdagen
holiday-epiphany = trettondedag jul
holiday-maundy-thursday = skärtorsdagen
holiday-good-friday = långfredagen
holiday-easter-sunday = påskdagen
holiday-easter-monday = annandag påsk
holiday-walpurgis-night = valborgsmässoafton
holiday-may-day = första maj
holiday-ascension-day = Kristi himmelsfärdsdag
holiday-whit-sunday = pingstdagen
holiday-whit-monday = annandag pingst
holiday-national-day = nationaldagen
holiday-midsummers-eve = midsommarafton
holiday-midsummers-day = midsommardagen
holiday-all-saints-day = alla helgons dag
holiday-christmas-eve = julafton
holiday-christmas-day = juldagen
holiday-boxing-day = annandag jul
holiday-new-years-eve = nyårsafton

obstacle-squeeze-day = { $after ->
        [none] klämdag före { $before }
       *[other] { $before ->
            [none] klämdag efter { $after }
           *[other] klämdag mellan { $after } och { $before }
        }
    }
obstacle-meeting = här ligger redan ett möte
obstacle-school-break = { $title ->
        [none] lov
       *[other] lov ({ $title })
    }
obstacle-busy = { $title ->
        [none] upptagen dag
       *[other] upptagen dag ({ $title })
    }
obstacle-summer = sommar (15 juni–15 augusti)
obstacle-christmas-weeks = jul och nyår (20 december–8 januari)
obstacle-too-close = mindre än { $least ->
        [one] 1 dag
       *[other] { $least } dagar
    } från { $day }

week = { $year ->
        [none] v. { $number }
       *[other] v. { $number } { $year }
    }
