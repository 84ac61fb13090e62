### The rules of personal data: what must not end up in git or on the web.

number-personal = personal identity number
number-coordination = co-ordination number
number-reserve = reserve number

personal-identity-number = { $where ->
        [name] The name of the file or folder holds a { $sort }: { $number }
       *[text] Here stands a { $sort }: { $number }
    }
    .title = A personal identity number or co-ordination number stands in the folder
    .help = { $where ->
        [name] Rename it so that the number is gone, before you commit.
       *[text] Remove the number before you commit. Write "a pupil", for instance.
    } Git forgets nothing: if it has been committed, it stays in the history. If the number is nobody's, such as a test number: add these lines at the end of network.toml, with the reason and the day on which the waiver ends.

        {"["}[waivers]]
        rule = "personal-identity-number"
        record = "{ $record }"
        occurrence = "{ $occurrence }"
        reason = "…"
        until = YYYY-MM-DD
    .passage = Swedish Data Protection Act (2018:218), chapter 3, section 10
    .why = A personal identity number may be used only with clear reason. The network never needs one, and what was once committed stays in every clone. Records, minutes, names of files and attachments in plain text (txt, md, csv, html, eml, ics, json, xml, svg and others) are searched. PDF, Word, Excel, pictures and what is attached inside mail are not searched: read those yourselves.

possible-identity-number = { $where ->
        [name] The name of the file or folder holds { $number }, which
       *[text] { $number }
    } { $doubt ->
        [bare] may be a { $sort } without its hyphen
        [check-digit] looks like a { $sort }, but its check digit is wrong
        [clock] may be a { $sort }, or a day and a time
        [spelling] reads as a { $sort }, though it is written in another way
       *[open-birth] may be a { $sort } without a known day of birth
    }
    .title = Something may be a personal identity number or co-ordination number
    .help = { $where ->
        [name] If it is a { $sort }: rename the file or folder before you commit.
       *[text] If it is a { $sort }: remove it before you commit.
    }{ $doubt ->
        [bare] {" "}If it is a telephone number: write it with a hyphen, or "telephone" before it.
        [clock] {" "}If it is a time: write it with a colon or a full stop.
       *[other] {""}
    } If it is something else: add these lines at the end of network.toml, with the reason and the day on which the waiver ends.

        {"["}[waivers]]
        rule = "possible-identity-number"
        record = "{ $record }"
        occurrence = "{ $occurrence }"
        reason = "…"
        until = YYYY-MM-DD
    .passage = Swedish Data Protection Act (2018:218), chapter 3, section 10
    .why = Ten digits may be many things, but pupils are born in the very years in which identity numbers and times look the same. A person has to decide.

reserve-number = { $where ->
        [name] The name of the file or folder holds { $number }, which
       *[text] { $number }
    } { $certainty ->
        [certain] is a reserve number or an interim identity number
       *[possible] may be a reserve number or an interim identity number
    }
    .title = A reserve number or an interim identity number stands in the folder
    .help = { $where ->
        [name] Rename it so that the number is gone, before you commit.
       *[text] Remove the number before you commit. Write "a pupil", for instance.
    } If it is something else: add these lines at the end of network.toml, with the reason and the day on which the waiver ends.

        {"["}[waivers]]
        rule = "reserve-number"
        record = "{ $record }"
        occurrence = "{ $occurrence }"
        reason = "…"
        until = YYYY-MM-DD
    .passage = General Data Protection Regulation, article 5.1 c: only the personal data that is needed
    .why = Who has no personal identity number gets another one at school (TF number) or in care (reserve number). It points out a person just as surely, and is often that of a child who is new in the country.

birth-date-near-child = Here stands when a child was born
    .title = A day of birth stands near a word for a child
    .help = Write the age or the school year instead, or remove it. If it is about no child: add these lines at the end of network.toml, with the reason and the day on which the waiver ends.

        {"["}[waivers]]
        rule = "birth-date-near-child"
        record = "{ $record }"
        occurrence = "{ $occurrence }"
        reason = "…"
        until = YYYY-MM-DD
    .passage = General Data Protection Regulation, article 5.1 c: only the personal data that is needed
    .why = A day of birth is often enough to know which child is meant. The rule catches some of what is written, not all.

pupil-may-be-identifiable = A class and a diagnosis stand near a word for a child: it may be known which pupil is meant
    .title = It may be known which pupil is meant
    .label = the class
    .related = the diagnosis
    .help = Reword it so that nobody can be recognised: remove the class, or write the stage of school instead. If it is about no single pupil: add these lines at the end of network.toml, with the reason and the day on which the waiver ends.

        {"["}[waivers]]
        rule = "pupil-may-be-identifiable"
        record = "{ $record }"
        occurrence = "{ $occurrence }"
        reason = "…"
        until = YYYY-MM-DD
    .passage = General Data Protection Regulation, article 9; Swedish Public Access and Secrecy Act (2009:400), chapter 23, section 2
    .why = A class is so small that a diagnosis points out a pupil. Data on health is sensitive and often secret. The rule catches some of what is written, not all. Words of your own are added in network.toml: diagnosis-words under [privacy].

name-without-consent = { $name } has not agreed to stand on the web by name
    .title = A name stands in minutes for the web without the person's consent
    .related = "name" is not here
    .help = Write the municipality or the role instead. Or ask { $name }, and write publish = ["name"] in { $file } if the answer is yes.{ $erratum ->
        [none] {""}
       *[other] {" "}If you change the minutes, which are final, it becomes an erratum: run elevhalsa validate afterwards. It tells how it is written.
    } If it is somebody else of the same name: add these lines at the end of network.toml, with the reason and the day on which the waiver ends.

        {"["}[waivers]]
        rule = "name-without-consent"
        record = "{ $record }"
        occurrence = "{ $occurrence }"
        reason = "…"
        until = YYYY-MM-DD
    .passage = General Data Protection Regulation, article 5.1; the network's register: publish in members
    .why = Minutes become public records and are put on the web. Only those who have agreed stand there by name.
