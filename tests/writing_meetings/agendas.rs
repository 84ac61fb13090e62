//! What an agenda gets, and that what somebody has written in it stays.

use super::{ID, RECORD, done, read, refused, repository, repository_with, subjects};

#[test]
fn filling_in_twice_adds_nothing_twice() {
    let folder = repository();
    let path = folder.path();
    done(path, &["meeting", "agenda", "2025-04-11", "--today=2025-03-01"]);
    let once = read(path, "meetings/2025-04-11/meeting.toml");
    assert!(
        once.contains("title = \"Återkoppling\"") && once.contains("title = \"Nästa möte\""),
        "{once}"
    );
    let said = done(path, &["meeting", "agenda", "2025-04-11", "--today=2025-03-01"]);
    assert!(said.contains("har redan det som hör dit"), "{said}");
    assert_eq!(read(path, "meetings/2025-04-11/meeting.toml"), once);
    assert_eq!(subjects(path).len(), 2);
}

#[test]
fn hand_written_items_stay_byte_for_byte() {
    let odd = "# Skriven för hand\r\n\
               title    = 'Nätverksträff'   # rubriken\r\n\
               date = 2025-02-07\r\n\
               status = \"planned\"\r\n\
               \r\n\
               [[agenda]]   # öppnar\r\n\
               title = \"\"\"Öppnande\"\"\"\r\n\
               kind='formal'\r\n\
               \r\n\
               # Temat väntar på svar\r\n\
               [[agenda]]\r\n\
               assignments = [ 'samverka' , ]\r\n\
               title = \"Tema\"\r\n\
               \r\n\
               [[agenda]]\r\n\
               title = \"Nästa  möte.\" # sist";
    let folder = repository_with(&[(RECORD, odd)]);
    done(folder.path(), &["meeting", "agenda", ID, "--today=2025-01-10"]);
    let text = read(folder.path(), RECORD);
    let added = "[[agenda]]\r\n\
                 title = \"Återkoppling\"\r\n\
                 kind = \"feedback\"\r\n\
                 presenter = \"cecilia-latsasdotter\"\r\n\
                 minutes = 30\r\n\
                 \r\n";
    assert!(text.contains(added), "{text}");
    assert_eq!(text.replace(added, ""), odd);
    // It is the first of the standing items, and the only one that opens the meeting.
    let place = |title: &str| text.find(title).expect("it is there");
    assert!(place("Öppnande") < place("Återkoppling") && place("Återkoppling") < place("Tema"));
}

#[test]
fn a_meeting_that_was_held_or_cancelled_gets_no_agenda() {
    let folder = repository();
    let path = folder.path();
    let said = refused(path, &["meeting", "agenda", "2024-11-22"]);
    assert!(said.contains("redan hållet"), "{said}");
    done(
        path,
        &[
            "meeting",
            "cancel",
            ID,
            "--reason",
            "Snö",
            "--force",
            "--today=2025-01-10",
        ],
    );
    for command in ["agenda", "prepare", "call", "minutes", "close"] {
        let said = refused(path, &["meeting", command, ID, "--today=2025-02-07"]);
        assert!(said.contains("är inställt"), "{command}: {said}");
    }
}

/// The last meeting of the year before, with an open action, a point that was put off, and a question to answer.
const LAST: &str = "# Minnesanteckningar fredag 22 november 2024\n\n\
                    ## 1. Återkoppling\n\nSkolcheferna vill veta mer om mallarna.\n\n\
                    ## 2. Samverkan om skolnärvaro\n\nBordlagd till nästa möte.\n\n\
                    - [ ] Ringa regionen (@bo-exempelgren, senast 2024-12-20)\n\n\
                    ## 3. Nästa möte\n\nFredag 7 februari 2025 i Norrby.\n";

const QUESTION: &str = "direction = \"from-directors\"\n\
                        on = 2024-11-22\n\
                        meeting = \"2024-11-22\"\n\
                        text = \"Hur går det med mallarna? Berätta gärna mer om allt annat också.\"\n\
                        assignments = [\"samverka\"]\n";

const GROUP: &str = "title = \"Mallar\"\n\
                     assignments = [\"samverka\"]\n\
                     convener = \"anna-pahittsson\"\n\
                     members = [\"anna-pahittsson\", \"bo-exempelgren\"]\n\
                     from = 2024-03-01\n";

const SECOND: &str = "title = \"Fortbildning\"\n\
                      mandate = \"2023-2026\"\n\
                      section = \"Uppdrag, punkt 2\"\n";

const EMPTY: &str = "title = \"Nätverksträff\"\ndate = 2025-02-07\nstatus = \"planned\"\n";

/// The titles of an agenda, in order.
fn titles(text: &str) -> Vec<&str> {
    let items = text.split("[[agenda]]").skip(1);
    let titles = items.filter_map(|item| item.split("title = \"").nth(1)?.split('"').next());
    titles.collect()
}

#[test]
fn everything_that_is_owed_gets_on_the_agenda() {
    let folder = repository_with(&[
        ("meetings/2024-11-22/minutes.md", LAST),
        ("feedback/2024-11-22-aterkoppling.toml", QUESTION),
        ("groups/mallar.toml", GROUP),
        (RECORD, EMPTY),
    ]);
    let said = done(
        folder.path(),
        &["meeting", "agenda", ID, "--force", "--today=2025-01-10"],
    );
    let text = read(folder.path(), RECORD);
    assert_eq!(
        titles(&text),
        [
            "Återkoppling",
            "Samverkan om skolnärvaro",
            "Öppna åtgärder",
            "Svar till Skolchefsnätverket: Hur går det med mallarna",
            "Rapport: Mallar",
            "Nästa möte",
        ],
        "{said}"
    );
    // What was put off comes back as it was, and what is new says for whom and what.
    assert!(
        text.contains("presenter = \"david-fiktivsson\"\nminutes = 240"),
        "{text}"
    );
    assert!(
        text.contains("kind = \"report\"\npresenter = \"anna-pahittsson\"\nassignments = [\"samverka\"]"),
        "{text}"
    );
    assert!(
        said.contains("Ringa regionen (Bo Exempelgren, försenad"),
        "{said}"
    );
    assert!(
        said.contains("Skolchefsnätverket väntar på svar\n  – Hur går det med mallarna?"),
        "{said}"
    );
    done(
        folder.path(),
        &["meeting", "agenda", ID, "--force", "--today=2025-01-10"],
    );
    assert_eq!(read(folder.path(), RECORD), text);
}

#[test]
fn items_that_take_up_what_is_owed_spare_it_an_item_of_its_own() {
    let agenda = format!(
        "{EMPTY}\n[[agenda]]\ntitle = \"Föregående minnesanteckningar\"\n\n\
         [[agenda]]\ntitle = \"Rapporter\"\nkind = \"report\"\nassignments = [\"samverka\"]\n"
    );
    let asked = QUESTION.replace("from-directors", "to-directors");
    let folder = repository_with(&[
        ("meetings/2024-11-22/minutes.md", LAST),
        ("feedback/2024-11-22-aterkoppling.toml", &asked),
        ("groups/mallar.toml", GROUP),
        (RECORD, &agenda),
    ]);
    done(
        folder.path(),
        &["meeting", "agenda", ID, "--force", "--today=2025-01-10"],
    );
    assert_eq!(
        titles(&read(folder.path(), RECORD)),
        [
            "Återkoppling",
            "Föregående minnesanteckningar",
            "Rapporter",
            "Samverkan om skolnärvaro",
            "Nästa möte",
        ]
    );
}

#[test]
fn an_answer_of_the_directors_is_heard_where_nothing_else_is_about_feedback() {
    let settings = read(super::fixtures().as_path(), "_base/network.toml");
    let asked = QUESTION.replace("from-directors", "to-directors");
    let folder = repository_with(&[
        ("network.toml", &settings.replace("\"Återkoppling\", ", "")),
        ("feedback/2024-11-22-aterkoppling.toml", &asked),
        (RECORD, EMPTY),
    ]);
    done(
        folder.path(),
        &["meeting", "agenda", ID, "--force", "--today=2025-01-10"],
    );
    assert_eq!(
        titles(&read(folder.path(), RECORD)),
        [
            "Svar från Skolchefsnätverket: Hur går det med mallarna",
            "Nästa möte"
        ]
    );
}

#[test]
fn an_assignment_that_nothing_was_done_for_gets_on_the_agenda_of_the_autumn() {
    let folder = repository_with(&[("assignments/fortbildning.toml", SECOND)]);
    let path = folder.path();
    done(
        path,
        &["meeting", "agenda", "2025-04-11", "--force", "--today=2025-03-01"],
    );
    let spring = read(path, "meetings/2025-04-11/meeting.toml");
    assert!(!titles(&spring).contains(&"Fortbildning"), "{spring}");
    done(
        path,
        &["meeting", "agenda", "2025-09-12", "--force", "--today=2025-08-20"],
    );
    let autumn = read(path, "meetings/2025-09-12/meeting.toml");
    assert!(titles(&autumn).contains(&"Fortbildning"), "{autumn}");
    // Once it is on the agenda of one meeting it is on none of the next.
    done(
        path,
        &["meeting", "agenda", "2025-11-21", "--force", "--today=2025-08-20"],
    );
    let winter = read(path, "meetings/2025-11-21/meeting.toml");
    assert!(!titles(&winter).contains(&"Fortbildning"), "{winter}");
}

#[test]
fn an_item_is_added_with_all_its_options_and_not_twice() {
    let paper = "meetings/2025-02-07/attachments/mallar.pdf";
    let folder = repository_with(&[(paper, "%PDF")]);
    let path = folder.path();
    let add = [
        "meeting",
        "agenda",
        ID,
        "--add",
        "Mallar",
        "--kind",
        "decision",
        "--presenter",
        "anna-pahittsson",
        "--minutes",
        "20",
        "--assignment",
        "samverka",
        "--proposal",
        "Vi delar mallarna.",
        "--paper",
        "attachments/mallar.pdf",
        "--today=2025-01-10",
    ];
    done(path, &add);
    let text = read(path, RECORD);
    let item = "[[agenda]]\n\
                title = \"Mallar\"\n\
                kind = \"decision\"\n\
                presenter = \"anna-pahittsson\"\n\
                minutes = 20\n\
                assignments = [\"samverka\"]\n\
                proposal = \"Vi delar mallarna.\"\n\
                papers = [\"attachments/mallar.pdf\"]\n\n\
                [[agenda]]\n\
                title = \"Nästa möte\"";
    assert!(text.contains(item), "{text}");
    done(path, &add);
    assert_eq!(read(path, RECORD), text);
    std::fs::remove_file(path.join(paper)).expect("it is there");
    let said = done(path, &["meeting", "prepare", ID, "--today=2025-01-17"]);
    assert!(said.contains("underlaget attachments/mallar.pdf"), "{said}");
    for (option, value, near) in [
        ("--presenter", "ana-pahittsson", "anna-pahittsson"),
        ("--assignment", "samverkan", "samverka"),
    ] {
        let said = refused(
            path,
            &["meeting", "agenda", ID, "--add", "X", option, value, "--force"],
        );
        assert!(said.contains(&format!("Menade ni {near}?")), "{said}");
    }
}

#[test]
fn a_call_names_who_comes_what_is_on_the_agenda_and_what_is_owed() {
    let folder = repository_with(&[("meetings/2024-11-22/minutes.md", LAST)]);
    let path = folder.path();
    let said = done(path, &["meeting", "call", ID, "--today=2025-01-10"]);
    for words in [
        "Till: cecilia.latsasdotter@example.org; anna.pahittsson@example.org; ",
        "Ämne: Kallelse till Nätverksträff fredag 7 februari 2025, Nätverket Prov",
        "Förhinder anmäls till Bo Exempelgren, bo.exempelgren@example.org",
        " 1. Återkoppling (återkoppling, Cecilia Låtsasdotter, 30 min)",
        "- Ringa regionen (Bo Exempelgren, försenad",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert_eq!(subjects(path), ["Start"]);
    let call = ["meeting", "call", ID, "--out", "utskick", "--today=2025-01-10"];
    let said = done(path, &call);
    assert!(
        said.contains("Kallelsen ligger i utskick/kallelse-2025-02-07.eml."),
        "{said}"
    );
    let mail = read(path, "utskick/kallelse-2025-02-07.eml");
    for line in [
        "X-Unsent: 1",
        "Content-Disposition: attachment; filename=\"kallelse-2025-02-07.ics\"",
        "Content-Type: text/calendar; charset=utf-8",
    ] {
        assert!(mail.lines().any(|other| other == line), "{line}: {mail}");
    }
    assert!(!mail.contains("\nFrom:"), "{mail}");
    let calendar = read(path, "utskick/kallelse-2025-02-07.ics");
    assert!(
        calendar.contains("UID:meeting-2025-02-07@natverket-prov"),
        "{calendar}"
    );
    // A draft that somebody may have changed is not written over.
    std::fs::write(path.join("utskick/kallelse-2025-02-07.eml"), "min").expect("it can be written");
    let said = super::run(path, &call);
    assert_eq!((said.status.code(), said.stdout.len()), (Some(2), 0));
    assert_eq!(read(path, "utskick/kallelse-2025-02-07.eml"), "min");
    let said = refused(
        path,
        &[
            "meeting",
            "call",
            ID,
            "--sent",
            "2025-01-11",
            "--today=2025-01-10",
        ],
    );
    assert!(said.contains("har inte varit än"), "{said}");
    let said = refused(path, &["meeting", "call", "2025-04-11", "--today=2025-01-10"]);
    assert!(said.contains("ingen dagordning"), "{said}");
}

#[test]
fn a_long_question_makes_a_title_that_is_no_gap_of_a_template() {
    let long = QUESTION.replace(
        "Hur går det med mallarna?",
        "Hur går det med alla de mallar som kommunerna lovade att dela med varandra redan i våras?",
    );
    let folder = repository_with(&[("feedback/2024-11-22-aterkoppling.toml", &long), (RECORD, EMPTY)]);
    let path = folder.path();
    let said = done(path, &["meeting", "agenda", ID, "--today=2025-01-10"]);
    let text = read(path, RECORD);
    assert!(
        titles(&text).contains(
            &"Svar till Skolchefsnätverket: Hur går det med alla de mallar som kommunerna lovade att …"
        ),
        "{text}"
    );
    assert!(!said.contains("placeholder-text"), "{said}");
}
