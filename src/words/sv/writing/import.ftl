### Hjälptexter, frågor, svar och felmeddelanden för member import.

command-member-import = Läs in listan som nätverket har i dag, från Excel eller CSV
    .after =

        Rubrikerna får stå i vilken ordning som helst: Namn (eller Förnamn och Efternamn), Kommun, Titel, E-post, Roll, Från, Till. Andra kolumner läses inte in, inte heller telefonnummer. En tom cell ändrar ingenting, och ingen förlorar en roll eller lämnar nätverket för att listan saknar den, om ni inte anger --replace.
command-member-import-file-option = Filen: .xlsx eller .csv
command-member-import-on-option = Dagen som listan gäller från. Annars i dag
command-member-import-replace-option = Listan är hela nätverket: den som inte står i den lämnar dagen före
command-member-import-yes-option = Fråga inte
member-import-left-out = Kolumner som inte läses in: { $columns }.
member-import-same = Listan säger detsamma som registret. Ingenting har ändrats.
member-import-new = Nya ({ $count }):
member-import-changed = Ändrade ({ $count }):
member-import-gone = Lämnar nätverket ({ $count }):
member-import-newcomer = { $name }, { $organisation }: { $roles } från { $from }
member-import-leaver = { $name }, { $organisation }: står inte i listan, sista dag { $day }
member-import-title = titel { $to }{ $from ->
        [none] {""}
       *[other] {" "}i stället för { $from }
    }
member-import-email = e-post { $to }{ $from ->
        [none] {""}
       *[other] {" "}i stället för { $from }
    }
member-import-role = { $role } från { $from }
member-import-until = sista dag { $day }
member-import-file-question = I vilken fil finns listan?
member-import-missing = Står inte i listan men är kvar ({ $count }). Ska de lämna nätverket, ange --replace:
member-import-leave-question = Ska de som inte står i listan lämna nätverket?
member-import-question = Ska registret ändras så: { $new ->
        [one] 1 ny
       *[other] { $new } nya
    }, { $changed ->
        [one] 1 ändrad
       *[other] { $changed } ändrade
    }, { $gone } som lämnar?
story-member-import = Läs in en lista över medlemmar: { $new ->
        [one] 1 ny
       *[other] { $new } nya
    }, { $changed ->
        [one] 1 ändrad
       *[other] { $changed } ändrade
    }, { $gone } som lämnar
    .done = Registret är uppdaterat: { $new ->
        [one] 1 ny
       *[other] { $new } nya
    }, { $changed ->
        [one] 1 ändrad
       *[other] { $changed } ändrade
    }, { $gone } som lämnar.
    .next = Nästa steg: elevhalsa member list
list-place = Rad { $row }{ $column ->
        [none] {""}
       *[other] , kolumn { $column } ({ $heading })
    }:
list-wrong-no-name = namnet saknas.
list-wrong-no-organisation = { $name } är ny, och då behövs en kommun eller annan organisation.
list-wrong-organisation = organisationen ”{ $cell }” finns inte.{ $near ->
        [none] {""}
       *[other] {" "}Menade ni { $near }?
    }
list-wrong-email = ”{ $cell }” är ingen e-postadress.
list-wrong-role = ”{ $cell }” är ingen roll. { $near ->
        [none] Skriv till exempel representant, ersättare eller ordförande.
       *[other] Menade ni { $near }?
    }
list-wrong-day = ”{ $cell }” är ingen dag. Skriv den som 2027-01-31.
list-wrong-identity-number = här står ett personnummer: { $cell }. Ta bort det.
list-wrong-elsewhere = { $name } finns i registret, men för { $about }. Är det samma person: ändra organisationen i personens fil. Är det någon annan: använd member new med ett eget id.
list-wrong-namesake = ett annat { $name } finns redan i registret eller listan. Använd member new med ett eget id.
list-wrong-namesakes = flera från { $about } heter { $name } i registret. Ange e-postadressen i listan, så att det syns vem som menas.
list-wrong-turned = { $name } finns inte i registret, men { $about } gör det. Är det samma person: skriv namnet så. Är det någon annan: använd member new.
list-wrong-backwards = slutet ligger före början för { $name }.
list-is-wrong = Listan har { $count ->
        [one] ett fel
       *[other] { $count } fel
    }, och ingenting är inläst
    .help = Rätta det som står ovan i listan, spara den och kör kommandot igen.
list-without-headings = Hittar inga rubriker i listan
    .help = En av de första raderna ska ha rubriken Namn, eller Förnamn och Efternamn. Övriga rubriker: Kommun, Titel, E-post, Roll, Från, Till.
list-too-large = Filen { $path } är för stor för att vara en medlemslista
    .help = Spara bara listan i en egen fil, utan tomma rader och kolumner.
list-not-read = Filen { $path } går inte att läsa som en lista
    .help = Spara den i Excel som arbetsbok (.xlsx) utan lösenord, eller som CSV.
