//! The list that a network has today is taken in, and what it changes is told first.

use std::fs;
use std::path::Path;

use super::{FIXTURES, by_hand, git, is_done, is_refused, repository, text, transcript};

/// A list that somebody has saved, outside the folder of the network.
fn list(folder: &Path, bytes: &[u8]) -> String {
    let path = folder.join(".git/lista.csv");
    fs::write(&path, bytes).expect("the list can be written");
    path.to_string_lossy().into_owned()
}

fn beside(name: &str) -> String {
    format!("{FIXTURES}/{name}")
}

#[test]
fn a_workbook_is_compared_with_the_register_and_taken_in() {
    let workbook = beside("lista.xlsx");
    transcript(
        "import",
        &[
            &["member", "import", &workbook],
            &["member", "import", &workbook, "--yes"],
            &["member", "import", &workbook, "--yes"],
            &["member", "import", &workbook, "--replace", "--yes"],
            &[
                "member",
                "import",
                &workbook,
                "--replace",
                "--on",
                "2025-12-01",
                "--yes",
            ],
        ],
    );
}

#[test]
fn all_faults_of_a_list_are_told_at_once_with_row_and_column() {
    let folder = repository();
    let folder = folder.path();
    // The number is published as a test number by the Swedish Tax Agency.
    let rows = [
        "Namn;Kommun;E-post;Roll;Från;Till;Personnummer",
        ";Norrby;;;;",
        "Eva Låtsas;Norbby;;;;",
        "Eva Fejk;Norrby;eva;;;",
        "Tage Fejk;Norrby;;chefredaktör;;",
        "Tove Fejk;Norrby;;;i våras;",
        "Ture Fejk 20000101-2384;Norrby;;;;",
        "Anna Påhittsson;Söderby;;;;",
        "Tora Fejk;;;;;",
        "Tyra Fejk;Norrby;;;2025-03-01;2025-02-01",
        "Rätt Fejk;Norrby;;;;;20000101-2384",
        "Tilde Fejk;Noraby kommun;;Ordförnade;;",
        "Exempelgren Bo;Söderby;;;;",
    ];
    let name = list(folder, rows.join("\r\n").as_bytes());
    let told = [
        "Kolumner som inte läses in: Personnummer.",
        "Rad 2, kolumn A (Namn): namnet saknas.",
        "Rad 3, kolumn B (Kommun): organisationen ”Norbby” finns inte. Menade ni Norrby kommun?",
        "Rad 4, kolumn C (E-post): ”eva” är ingen e-postadress.",
        "Rad 5, kolumn D (Roll): ”chefredaktör” är ingen roll.",
        "Rad 6, kolumn E (Från): ”i våras” är ingen dag.",
        "Rad 7, kolumn A (Namn): här står ett personnummer: Ture Fejk 20******-****.",
        "Rad 8: Anna Påhittsson finns i registret, men för Norrby kommun.",
        "Rad 9: Tora Fejk är ny, och då behövs en kommun",
        "Rad 10: slutet ligger före början för Tyra Fejk.",
        "Rad 12, kolumn B (Kommun): organisationen ”Noraby kommun” finns inte. Menade ni Norrby kommun?",
        "Rad 12, kolumn D (Roll): ”Ordförnade” är ingen roll. Menade ni ordförande?",
        "Rad 13: Exempelgren Bo finns inte i registret, men Bo Exempelgren gör det.",
        "Listan har 12 fel, och ingenting är inläst",
    ];
    is_refused(folder, &["member", "import", &name, "--yes"], &told);
}

#[test]
fn what_is_left_empty_stays_and_nobody_loses_a_role() {
    let folder = repository();
    let folder = folder.path();
    let before = text(folder, "members/anna-pahittsson.toml");
    let rows = "E-post\tNamn\tRoll\n\tPåhittsson, Anna\tRepresentant\nny@example.org\tBo Exempelgren\t\n";
    let name = list(folder, rows.as_bytes());
    is_done(folder, &["member", "import", &name, "--yes"]);
    assert_eq!(text(folder, "members/anna-pahittsson.toml"), before);
    let now = text(folder, "members/bo-exempelgren.toml");
    assert!(
        now.contains("email = \"ny@example.org\"") && now.contains("role = \"secretary\""),
        "{now}"
    );
    assert_eq!(
        git(folder, &["log", "-1", "--name-only", "--format="]),
        "members/bo-exempelgren.toml"
    );
}

#[test]
fn nobody_leaves_for_missing_in_the_list_unless_it_replaces_the_register() {
    let folder = repository();
    let folder = folder.path();
    let name = list(folder, b"Namn;Kommun\nAnna P\xc3\xa5hittsson;Norrby\n");
    let told = is_done(folder, &["member", "import", &name, "--yes"]);
    assert!(
        told.contains("Ingenting har ändrats") && told.contains("är kvar (3)") && told.contains("--replace"),
        "{told}"
    );
    let leaving = ["member", "import", &name, "--replace", "--dry-run", "--force"];
    let told = is_done(folder, &leaving);
    assert!(told.contains("Lämnar nätverket (3):"), "{told}");
}

#[test]
fn of_two_namesakes_none_is_guessed() {
    let folder = repository();
    let folder = folder.path();
    let other = "name = \"Bo Exempelgren\"\norganisation = \"soderby\"\nemail = \"bo.tva@example.org\"\n\n\
                 [[terms]]\nrole = \"deputy\"\nfrom = 2024-01-01\n";
    by_hand(folder, "members/bo-exempelgren-2.toml", other);
    let rows = "Namn;Kommun;Titel\nBo Exempelgren;Söderby;Rektor\n";
    let name = list(folder, rows.as_bytes());
    let told = "Rad 2: flera från Söderby kommun heter Bo Exempelgren i registret. Ange e-postadressen";
    is_refused(folder, &["member", "import", &name, "--yes"], &[told]);
    let rows = "Namn;Kommun;Titel;E-post\nBo Exempelgren;Söderby;Rektor;bo.tva@example.org\n\
                Bo Exempelgren;Söderby;Kurator;bo.exempelgren@example.org\n";
    let name = list(folder, rows.as_bytes());
    is_done(folder, &["member", "import", &name, "--yes"]);
    assert!(text(folder, "members/bo-exempelgren-2.toml").contains("title = \"Rektor\""));
    assert!(text(folder, "members/bo-exempelgren.toml").contains("title = \"Kurator\""));
    // Of two rows of one name with two addresses, at most one is about the person in the register.
    let rows = "Namn;Kommun;E-post\nAnna Påhittsson;Norrby;anna@example.org\n\
                Anna Påhittsson;Norrby;anna.tva@example.org\n";
    let name = list(folder, rows.as_bytes());
    let told = "Rad 3: ett annat Anna Påhittsson finns redan";
    is_refused(folder, &["member", "import", &name, "--yes"], &[told]);
}

#[test]
fn a_dry_run_shows_what_would_change_and_changes_nothing() {
    let folder = repository();
    let folder = folder.path();
    let told = is_done(folder, &["member", "import", &beside("lista.xlsx"), "--dry-run"]);
    assert!(
        told.contains("Nya (1):") && told.contains("+++ b/members/erik-fiktivsson.toml"),
        "{told}"
    );
    assert_eq!(git(folder, &["status", "--porcelain"]), "");
}

#[test]
fn what_is_no_list_is_refused() {
    let folder = repository();
    let folder = folder.path();
    for (bytes, said) in [
        (&b""[..], "Hittar inga rubriker"),
        (b"Kommun;Titel\nNorrby;Rektor\n", "Hittar inga rubriker"),
        (b"PK\x03\x04 no archive", "går inte att läsa som en lista"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            "går inte att läsa som en lista",
        ),
        (&vec![b';'; (4 << 20) + 1], "för stor"),
    ] {
        let name = list(folder, bytes);
        is_refused(folder, &["member", "import", &name, "--yes"], &[said]);
    }
    // A cell in the last corner of the sheet, which would make all before it.
    is_refused(
        folder,
        &["member", "import", &beside("hornet.xlsx"), "--yes"],
        &["för stor"],
    );
    is_refused(
        folder,
        &["member", "import", "nowhere.xlsx", "--yes"],
        &["det finns inte"],
    );
}
