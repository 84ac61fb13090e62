### Reglerna om strategin (D05): att uppdragsbeskrivningen ligger inom den, och att varje område har något som görs.

mandate-outside-strategy = { $case ->
        [from] Uppdragsbeskrivningen gäller från den { $day }, men strategin börjar först den { $limit }
       *[until] Uppdragsbeskrivningen gäller till och med den { $day }, men strategin bara till och med den { $limit }
    }
    .title = Uppdragsbeskrivningen gäller dagar då strategin inte gör det
    .related = strategin
    .help = Rätta den av dagarna som är fel. Har strategin en fortsättning: dela uppdragsbeskrivningen i två, en för varje strategi.
    .passage = Uppdragsbeskrivningen, Bakgrund och Uppdrag: strategin och uppdragen gäller samma period
    .why = Uppdragen ska bidra till strategins områden. Det går inte när strategin inte gäller.

strategy-ends-without-successor = Strategin gäller till och med den { $until }, och ingen uppdragsbeskrivning har en strategi som tar vid
    .title = Strategin tar snart slut utan att en ny tar vid
    .help = Fråga förbundet om nästa strategi, och lägg till den under [strategy] i nästa uppdragsbeskrivning med from = { $start-iso }.
    .passage = Uppdragsbeskrivningen, Bakgrund: strategin gäller en viss period. Påminnelsen 180 dagar före slutet är verktygets
    .why = Nästa uppdragsbeskrivning ska bidra till nästa strategi. Då behöver områdena vara kända i god tid.

priority-area-idle = { $case ->
        [unserved] Inget aktivt uppdrag bidrar till området ”{ $title }” under { $year }
       *[idle] Inget är gjort för området ”{ $title }” under { $year }
    }
    .title = Ett av strategins områden har inget som görs
    .help = { $case ->
        [unserved] Skriv areas = ["{ $id }"] i det uppdrag som bidrar till området, eller fråga uppdragsgivaren om området ska ha ett uppdrag.
       *[idle] Ta upp ett av områdets uppdrag på ett möte, och skriv dess id vid assignments i dagordningen.
    }
    .passage = Uppdragsbeskrivningen, Bakgrund: strategins prioriterade områden. Vilka uppdrag som bidrar till dem bestämmer nätverket
    .why = Strategin pekar ut vad som är viktigast. Ett område som inget görs för behöver synas.
