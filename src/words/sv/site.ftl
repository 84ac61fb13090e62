### Sidorna som exporteras.

## Sidor

site-skip = Till innehållet
site-menu = Huvudmeny
site-internal = Internt.
site-internal-why = Sidorna är för nätverket självt och får inte läggas ut.
site-changed = Uppgifterna ändrades senast
site-as-of = Läget gäller
site-about = Om sidorna
site-accessibility = Tillgänglighetsredogörelse
site-search = Sök
site-meetings = Möten
site-decisions = Beslut
site-assignments = Uppdrag
site-municipalities = Kommuner
site-groups = Arbetsgrupper
site-feedback = Återkoppling
site-duties = Uppdraget punkt för punkt
site-mandate = Uppdragsbeskrivning
site-members = Förteckning över medlemmar
site-year = Året { $year }

## Startsidan

site-next = Nästa möte
site-next-none = Inget möte är planerat.
site-year-at-a-glance = Året { $year } i korthet
site-latest-minutes = Senaste minnesanteckningarna
site-latest-decisions = Senaste besluten
site-all-decisions = Alla beslut
site-decisions-none = Inga beslut är fattade än.
site-minutes-none-yet = Inga minnesanteckningar är klara än.

## Kolumner

site-column-day = Dag
site-column-meeting = Möte
site-column-status = Läge
site-column-minutes = Minnesanteckningar
site-column-number = Nummer
site-column-decision = Beslut
site-column-assignments = Uppdrag
site-column-assignment = Uppdrag
site-column-count = Nr
site-column-theme = Tema
site-column-municipality = Kommun
site-column-organisation = Organisation
site-column-present-count = Antal
site-column-week = Vecka
site-column-time = Tid
site-column-place = Plats
site-column-section = Avsnitt
site-column-judgement = Bedömning
site-column-note = Anmärkning
site-column-kind = Slag
site-column-what = Vad
site-column-who = Vem
site-column-due = Senast
site-column-seat = Nu
site-column-earlier = Tidigare och kommande
site-column-name = Namn
site-column-title = Titel
site-column-roles = Roller
site-column-contact = Kontakt
site-column-direction = Riktning
site-column-answer = Svar
site-column-duty = Punkt

## Möten

site-at = kl.
site-meetings-of = Möten { $year }
site-meetings-none = Inga möten.
site-decisions-of = Beslut { $year }
site-minutes = Minnesanteckningar
site-minutes-none = finns inte
site-minutes-draft = utkast
site-minutes-reviewed = granskade
site-minutes-final = slutliga
site-place = Plats
site-link = Länk
site-reason = Skäl
site-moved = Flyttat
site-moved-from = från
site-chair = Ordförande
site-secretary = Sekreterare
site-agenda = Dagordning
site-presenter = Föredras av
site-proposal = Förslag:
site-papers = Underlag:
site-minute-count = { $count } min
site-decisions-here = Beslut på mötet
site-actions = Åtgärder
site-actions-table = Vad som ska göras, av vem och till när
site-attendance = Närvaro
site-attendance-caption = Närvaro per kommun
site-present = Närvarande
site-absent = Förhinder
site-deputy = ersättare
site-guest = Gäst
site-errata = Rättelser
site-attendance-of = Kommunernas närvaro { $year }
site-attendance-table = Närvaro { $year }, möte för möte
site-attendance-key = En bock står för närvarande, ett streck för förhinder och en tom ruta för att inget är antecknat.
site-presence-present = närvarande
site-presence-absent = förhinder
site-presence-untold = inget antecknat
site-task-done = Klart
site-task-open = Att göra

## Året

site-wheel = Årshjul { $year }
site-wheel-heading = Årshjul
site-wheel-key = Numren är årets möten i ordning. Bågen innanför månaderna är lov och strecket är dagens datum.
site-wheel-table = Möten och lov { $year }
site-break = lov
site-other-years = Andra år:
site-working-order = Arbetsordning
site-adopted = Fastställd av presidiet
site-not-adopted = Arbetsordningen är inte fastställd.
site-minimum = Nätverket ska hålla minst { $count } möten under året.

## Uppdrag

site-assignments-of = Uppdrag i { $title }
site-assignments-none = Inga uppdrag.
site-timeline = Arbetet med uppdragen över tid
site-timeline-key = Varje punkt är något som gjordes: en punkt på dagordningen, ett beslut, en åtgärd, en aktivitet eller en rapport.
site-timeline-table = Hur mycket som gjordes för varje uppdrag, år för år
site-mandate-one = Uppdragsbeskrivning
site-areas = Prioriterade områden
site-since = sedan
site-continues = Fortsätter
site-continued-by = Fortsätts av
site-follow-ups = Uppföljning och revidering
site-follow-ups-table = Skolchefens bedömningar och de årliga revideringarna
site-review-unchanged = revidering: oförändrat
site-review-changed = revidering: ändrat
site-review-new = revidering: nytt
site-review-ended = revidering: avslutat
site-work = Vad som har gjorts
site-work-table = Vad som har gjorts för uppdraget
site-work-none = Inget är antecknat än.
site-work-item = punkt på dagordningen
site-work-decision = beslut
site-work-action = åtgärd
site-work-activity = aktivitet
site-work-report = rapport

## Uppdragsbeskrivning

site-period = Tid
site-phase-past = har gått ut
site-phase-running = gäller nu
site-phase-future = börjar senare
site-commissioner = Uppdragsgivare
site-strategy = Strategi
site-successor = Efterföljare
site-mandate-none = Ingen uppdragsbeskrivning finns.

## Kommuner

site-seats = Platserna i nätverket
site-seats-table = Vem som företräder varje organisation
site-seat-filled = bemannad
site-seat-vacant = vakant
site-seat-empty = ingen
site-seat-not-needed = behövs inte
site-coverage = Kommunernas platser över tid
site-coverage-table = Om någon företrädde kommunen, år för år
site-filled-throughout = hela året
site-filled-partly = en del av året
site-filled-never = inte alls
site-members-table = Medlemmar

## Arbetsgrupper

site-group-open = pågår
site-group-closed = avslutad
site-purpose = Syfte
site-convener = Sammankallande
site-group-members = Deltagare
site-reports = Rapporter
site-final-report = slutrapport
site-groups-none = Inga arbetsgrupper finns.

## Återkoppling

site-feedback-table = Återkoppling mellan nätverket och skolcheferna, den senaste först
site-direction-from-directors = från skolcheferna
site-direction-to-directors = till skolcheferna
site-feedback-open = väntar på svar
site-feedback-none-needed = behöver inget svar
site-feedback-none = Ingen återkoppling är antecknad än.

## Uppdraget punkt för punkt

site-duties-why = Varje punkt i uppdragsbeskrivningen bedöms år för år efter det som är antecknat.
site-duties-grid = Hur varje punkt är uppfylld, år för år
site-duties-key = Bock: uppfylld. Pil: på väg. Utropstecken: i riskzonen. Kryss: missad. Tom: inte aktuell.
site-duties-table = Läget för varje punkt
site-duties-none = Ingen uppdragsbeskrivning gäller.
site-judged-on = Bedömt per
site-duty-owner = Ansvarar:
site-due = senast
site-progress-done = gjort
site-progress-expected = gäller redan
site-progress-coming = kommer
site-progress-late = försenat
site-progress-missing = gjordes inte
site-progress-unread = går inte att läsa

## Om sidorna och sök

site-about-what = Sidorna visar arbetet i { $name }. De är gjorda av nätverkets egna anteckningar.
site-about-commissioner = Uppdragsgivare är { $name }.
site-about-host = Värd är { $name }.
site-about-people = Personuppgifter
site-about-people-public = En person nämns med namn bara om hen har gått med på det. I stället för andra namn står vem personen företräder. Minnesanteckningar visas när de är slutliga.
site-about-people-internal = Sidorna visar alla namn och adresser i förteckningen, och även utkast.
site-about-accessibility = Tillgänglighet
site-about-accessibility-how = Sidorna följer riktlinjerna WCAG 2.2 på nivå AA, fungerar utan skript och går att skriva ut. Varje bild följs av en tabell med samma uppgifter.
site-search-words = Ord att söka efter i minnesanteckningarna
site-search-none = Inget hittades.
site-search-many = Antal träffar:
site-search-no-script = Sökningen behöver skript. Allt annat fungerar utan.
