### Publiceringens regler: att minnesanteckningarna läggs ut, där de ska, så som de är.

minutes-unpublished = { $case ->
        [on] Det framgår inte vilken dag minnesanteckningarna från mötet den { $day } lades ut
        [url] Det framgår inte var minnesanteckningarna från mötet den { $day } ligger
        [ahead] Minnesanteckningarna från mötet den { $day } ska läggas ut först en kommande dag
       *[both] Minnesanteckningarna från mötet den { $day } är inte utlagda
    }
    .title = Slutliga minnesanteckningar är inte utlagda
    .related = skulle ha varit utlagda senast den { $due }
    .help = { $case ->
        [on] Lägg till on = ÅÅÅÅ-MM-DD under [publication].
        [url] Lägg till url = "https://…" under [publication].
        [ahead] Lägg ut dem, och skriv den dag det gjordes efter on under [publication].
       *[both] { $host ->
            [none] Lägg ut dem. Skriv sedan så här i { $file }, med den dag det gjordes och adressen.
           *[other] Lägg ut dem på { $host }. Skriv sedan så här i { $file }, med den dag det gjordes och adressen.
        }

            {"["}publication]
            on = ÅÅÅÅ-MM-DD
            url = "https://{ $host ->
                [none] …
               *[other] { $host }/…
            }"
    }
    .passage = Uppdragsbeskrivningen, Möten. Antalet dagar är nätverkets eget val (network.toml, [house] publish-days-after)
    .why = Uppdraget kräver att minnesanteckningarna läggs ut, så att andra kan följa arbetet.

published-elsewhere = { $case ->
        [address] Adressen leder inte till någon webbsida
        [user] Adressen leder till { $host }, inte till { $expected }: det som står före @ är ett användarnamn
        [below] Adressen leder till { $host }, som är en annan plats än { $expected }
        [more] Adressen leder till { $host }: ”{ $more }” för mycket jämfört med { $expected }
        [less] Adressen leder till { $host }: ”{ $less }” saknas jämfört med { $expected }
        [letters] Adressen leder till { $host }: ”{ $more }” i stället för ”{ $less }” i { $expected }
       *[other] Adressen leder till { $host }, inte till { $expected }
    }
    .title = Minnesanteckningar är utlagda på fel plats
    .help = { $case ->
        [address] Skriv hela adressen, den börjar med https://{ $expected }/.
       *[other] Är adressen felskriven: rätta den. Annars: lägg ut minnesanteckningarna på { $expected } och skriv adressen dit.
    }
    .passage = Uppdragsbeskrivningen, Möten. Platsen står i network.toml, [addresses] publication-host
    .why = Uppdraget säger var minnesanteckningarna ska ligga. En felskriven adress leder ingenstans, eller till någon annans sidor.

minutes-changed-after-publishing = { $on ->
        [none] Minnesanteckningarna från mötet den { $day } har ändrats sedan de lades ut
       *[other] Minnesanteckningarna från mötet den { $day } har ändrats sedan de lades ut den { $on }
    }
    .title = Minnesanteckningar har ändrats sedan de lades ut
    .related = kontrollsumma för det som är utlagt
    .help = Lägg ut den nya texten på samma adress. Skriv sedan den dag det gjordes efter on, och mellan citattecknen efter digest den nya textens kontrollsumma: { $digest }
    .passage = Uppdragsbeskrivningen, Möten
    .why = Det som är utlagt ska vara samma text som den som nätverket har sparat. Kontrollsumman är som ett fingeravtryck av texten: ändras ett enda tecken blir den en annan.

published-before-review = { $case ->
        [draft] Minnesanteckningarna från mötet den { $day } är utlagda, men ingen har granskat dem
       *[before] Minnesanteckningarna från mötet den { $day } lades ut den { $on }, innan de granskades den { $reviewed }
    }
    .title = Minnesanteckningar är utlagda före granskningen
    .related = { $case ->
        [draft] ett utkast
       *[before] granskade den här dagen
    }
    .help = { $case ->
        [draft] Är de granskade: skriv status = "reviewed" och reviewed = ÅÅÅÅ-MM-DD under [minutes]. Annars: ta bort dem från webbplatsen tills de är det.
       *[before] Rätta dagen om den är fel. Annars: lägg ut den granskade texten, och skriv den dag det gjordes efter on.
    }
    .passage = Uppdragsbeskrivningen, Möten. Mappens upplägg: minnesanteckningar är utkast, granskade och slutliga, i den ordningen
    .why = Ett utkast kan innehålla fel eller uppgifter om personer. Någon annan än den som skrev ska ha läst det först.
