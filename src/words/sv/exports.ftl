### Det som visas för andra: sidor, kalendrar, förteckningar.

## I stället för det som inte får visas

disclosure-member = representant för { $organisation }
disclosure-guest = { $organisation ->
    [none] gäst
   *[other] gäst från { $organisation }
}
disclosure-email = (e-postadress)
disclosure-telephone = (telefonnummer)

## Kommandot

command-export = Gör sidorna och filerna som andra ser: webbsidor, kalendrar, förteckningar
    .after =

        Samma mapp ger samma filer. Bara det som har ändrats skrivs, och bara det som verktyget självt har
        gjort tas bort. En sida med personuppgifter som inte får visas utelämnas och nämns.
        Till exempel: elevhalsa export --out webb
command-export-out-option = Mappen att skriva till. Annars export bredvid nätverkets mapp
command-export-only-option = Bara dessa format; flera skiljs med komma. Annars alla
    .api = samma uppgifter för andra program (.json), med scheman
    .calendar = kalendrar att prenumerera på (.ics): mötena, och vad som ska göras när
    .feed = ett flöde (Atom) med minnesanteckningar och beslut
    .register = listor för kalkylblad (.csv, .xlsx): förteckning, datum, beslut, åtgärder, närvaro
    .fragments = innehållet i varje sida, att klistra in i en annan webbplats
    .site = webbsidorna
command-export-audience-option = Vem sidorna är för. Annars public
    .public = för alla: av personer bara det som de har sagt ja till att publicera
    .internal = för nätverket självt: förteckningen med namn och adresser, och allt annat
command-export-check-option = Skriv ingenting; jämför med det som finns och avsluta med 1 om något skiljer

exported = Exporterat till { $path }: { $written ->
    [0] inga filer skrivna
    [one] 1 fil skriven
   *[other] { $written } filer skrivna
}, { $left ->
    [one] 1 oförändrad
   *[other] { $left } oförändrade
}, { $removed ->
    [one] 1 borttagen
   *[other] { $removed } borttagna
}.
export-missing = saknas:   { $path }
export-changed = skiljer:  { $path }
export-surplus = för mycket: { $path }
export-current = Exporten i { $path } är aktuell.
export-not-current = { $count ->
    [one] 1 fil i { $path } skiljer sig från det som skulle exporteras.
   *[other] { $count } filer i { $path } skiljer sig från det som skulle exporteras.
} Kör elevhalsa export.
export-left-out = Utelämnad: { $file } ({ $rule }). Läs mer: elevhalsa explain { $rule }

## Kalendrar

calendar-summary = { $status ->
    [cancelled] Inställt: { $title }{ $network ->
        [none] {""}
       *[other] , { $network }
    }
   *[other] { $title }{ $network ->
        [none] {""}
       *[other] , { $network }
    }
}
calendar-moved = Flyttat från { $day }.
calendar-reason = Skäl:
calendar-owed = { $network } – att göra
calendar-owed-summary = { $case ->
    [late] Försenat: { $text } ({ $owner })
   *[coming] Senast i dag: { $text } ({ $owner })
}
calendar-owed-description = { $duty }. Grund: { $passage }

## Flödet

feed-title = { $network }: minnesanteckningar och beslut
feed-minutes = Minnesanteckningar { $day }
feed-decision = Beslut { $number }

## Listor för kalkylblad

register-members = Förteckning
register-dates = Mötesdatum
register-decisions = Beslut
register-actions = Åtgärder
register-attendance = Närvaro

register-action = Åtgärd
register-assignments = Uppdrag
register-date = Datum
register-decision = Beslut
register-due = Senast
register-email = E-post
register-end = Slutar
register-from = Från
register-in-place-of = I stället för
register-item = Punkt
register-kind = Slag
register-minutes = Minnesanteckningar
register-name = Namn
register-note = Anmärkning
register-number = Nummer
register-organisation = Organisation
register-owner = Ansvarig
register-phone = Telefon
register-place = Plats
register-promised = Möte
register-roles = Roller
register-start = Börjar
register-state = Läge
register-status = Läge
register-title = Titel
register-until = Till
register-week = Vecka
register-weekday = Veckodag

register-present = närvarande
register-partial = närvarande en del
register-absent = förhinder
register-guest = gäst
register-kind-ordinary = ordinarie
register-kind-extra = extra

## Det som går fel

export-into-records = { $path } ligger i nätverkets egen mapp, där allt är uppgifter, eller runt om den
    .help = Välj en mapp utanför, till exempel --out { $usual }
export-to-file = { $path } är ingen mapp
    .help = Välj en mapp med --out.
export-folder-not-read = Mappen { $path } går inte att läsa
    .help = Kontrollera att ni får läsa den, eller välj en annan med --out.
export-folder-of-others = { $count ->
    [one] I { $path } ligger en fil som ingen export har gjort: { $files }
   *[other] I { $path } ligger { $count } filer som ingen export har gjort, till exempel { $files }
}
    .help = Inget har ändrats. Flytta det som ligger där, eller välj en tom mapp med --out.
export-list-unknown = Listan över exportens filer går inte att läsa: { $path }
    .help = Ta bort mappen och exportera igen, eller välj en annan med --out.
theme-not-read = Mappen med nätverkets egna sidmallar går inte att läsa: { $path }
    .help = Rätta theme under [site] i network.toml, eller ta bort raden.
template-broken = Sidmallen { $path } är fel på rad { $line }: { $kind }. { $why }
    .help = Rätta mallen på den raden. De inbyggda mallarna används om ni tar bort filen.
