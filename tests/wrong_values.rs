//! Values that cannot be right are told where they stand, in plain words, with what would be right; and what
//! is just right passes.

mod support;

use std::fs;
use std::path::Path;

use support::{base, run, stdout};

/// Replaces a piece of a file, or adds it at the end where nothing is to be replaced.
fn edit(folder: &Path, file: &str, from: &str, to: &str) {
    let path = folder.join(file);
    let old = fs::read_to_string(&path).unwrap_or_default();
    assert!(old.contains(from), "{file} has no {from}");
    let new = if from.is_empty() {
        format!("{old}{to}")
    } else {
        old.replacen(from, to, 1)
    };
    fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("the folder can be made");
    fs::write(path, new).expect("the file can be written");
}

fn told(file: &str, from: &str, to: &str) -> String {
    let folder = base();
    edit(folder.path(), file, from, to);
    let arguments = ["--year", "2024", "--today", "2025-01-20", "--only", "wrong-value"];
    let output = run(folder.path(), &[&["validate"], &arguments[..]].concat());
    // Messages are broken into lines for the terminal.
    stdout(&output).split_whitespace().collect::<Vec<_>>().join(" ")
}

const MEETING: &str = "meetings/2024-02-09/meeting.toml";
const GROUP: &str = "groups/narvaro.toml";
const ACTIVITY: &str = "activities/2024-03-01-kurs.toml";

#[test]
fn what_cannot_be_right_is_told() {
    let cases = [
        (
            "organisations/norrby.toml",
            "\"9901\"",
            "\"990\"",
            "kod med fyra siffror, till exempel \"1496\", men här står ”990”",
        ),
        (
            "organisations/norrby.toml",
            "\"9901\"",
            "\"99O1\"",
            "men här står ”99O1”",
        ),
        (
            "organisations/norrby.toml",
            "\"9901\"",
            "\"\"",
            "men här står ingenting",
        ),
        (
            "organisations/norrby.toml",
            "\"9901\"",
            "9901",
            "men här står ett tal",
        ),
        (
            "network.toml",
            "year = 4",
            "year = 0",
            "ett helt tal från 1 till 366, men här står ”0”",
        ),
        (
            "network.toml",
            "year = 4",
            "year = -1",
            "ett helt tal som inte är under noll, men här står ”-1”",
        ),
        (
            "network.toml",
            "year = 4",
            "year = 4.5",
            "ett helt tal, men här står ”4.5”",
        ),
        (
            "network.toml",
            "Europe/Stockholm",
            "Stockholm",
            "en tidszon, till exempel \"Europe/Stockholm\", men",
        ),
        (
            "network.toml",
            "Europe/Stockholm",
            "Europa/Stockholm",
            "men här står ”Europa/Stockholm”",
        ),
        (
            "network.toml",
            "register@example.org",
            "example.org",
            "en e-postadress, till exempel",
        ),
        (
            "network.toml",
            "natverk.example.org",
            "https://example.org",
            "utan https:// och snedstreck",
        ),
        (
            "network.toml",
            "",
            "[site]\nurl = \"natverk.example.org\"\n",
            "adressen till en mapp på webben",
        ),
        (
            "network.toml",
            "15:00:00",
            "08:00:00",
            "”end” (08:00) ligger före ”start” (09:00)",
        ),
        (
            "network.toml",
            "",
            "[house]\nminutes-days-after = 1000\n",
            "ett antal dagar från 0 till 366",
        ),
        (
            "network.toml",
            "",
            "[house]\nreview-due = \"13-01\"\n",
            "men här står ”13-01”",
        ),
        (
            "members/anna-pahittsson.toml",
            "pahittsson@example.org",
            "pahittsson",
            "men här står ”anna.pahittsson”",
        ),
        (
            "members/anna-pahittsson.toml",
            "anna.pahittsson@",
            "@",
            "men här står ”@example.org”",
        ),
        (
            "mandates/2023-2026.toml",
            "2026",
            "2022",
            "”until” (2022-12-31) ligger före ”from” (2023-01-01)",
        ),
        (
            "mandates/2023-2026.toml",
            "[strategy]\nfrom = 2023",
            "[strategy]\nfrom = 2027",
            "”until” (2026-12-31) ligger före ”from” (2027-01-01)",
        ),
        (
            "calendar.toml",
            "until = 2024-11-01",
            "until = 2024-10-01",
            "”until” (2024-10-01) ligger före ”from” (2024-10-28)",
        ),
        (
            "organisations/norrby.toml",
            "",
            "[[vacancies]]\nfrom = 2024-06-01\nuntil = 2024-05-31\n",
            "”until” (2024-05-31) ligger före",
        ),
        (
            GROUP,
            "",
            "title = \"Närvaro\"\nfrom = 2024-06-01\nuntil = 2024-05-31\n",
            "”until” (2024-05-31) ligger före",
        ),
        (
            ACTIVITY,
            "",
            "title = \"Kurs\"\nkind = \"training\"\non = 2024-03-01\nuntil = 2024-02-29\n",
            "”until” (2024-02-29) ligger före ”on” (2024-03-01)",
        ),
        (
            MEETING,
            "15:00:00",
            "08:59:59",
            "”end” (08:59) ligger före ”start” (09:00)",
        ),
        (
            MEETING,
            "minutes = 30",
            "minutes = 1441",
            "ett antal minuter från 0 till 1440",
        ),
        (
            MEETING,
            "date = 2024-02-09",
            "date = 2024-02-09T09:00:00",
            "men här står ”2024-02-09T09:00:00”",
        ),
        (
            "dispatches/2025-01-10-report.toml",
            "year = 2024",
            "year = 24",
            "ett årtal med fyra siffror, till exempel 2024, men här står ”24”",
        ),
    ];
    for (file, from, to, expected) in cases {
        let told = told(file, from, to);
        assert!(told.contains(expected), "{file}: {to}\n{told}");
        assert!(told.contains("1 fel"), "{file}: {to}\n{told}");
    }
}

#[test]
fn what_is_just_right_passes() {
    let cases = [
        ("organisations/norrby.toml", "\"9901\"", "\"0114\""),
        ("network.toml", "year = 4", "year = 1"),
        (
            "network.toml",
            "Europe/Stockholm",
            "America/Argentina/Buenos_Aires",
        ),
        ("network.toml", "Europe/Stockholm", "UTC"),
        (
            "network.toml",
            "",
            "[house]\nminutes-days-after = 0\nreview-due = \"02-29\"\n",
        ),
        (
            "members/anna-pahittsson.toml",
            "anna.pahittsson@",
            "anna.påhittsson@",
        ),
        ("mandates/2023-2026.toml", "2026-12-31", "2023-01-01"),
        ("calendar.toml", "until = 2024-11-01", "until = 2024-10-28"),
        (
            "organisations/norrby.toml",
            "",
            "[[vacancies]]\nfrom = 2024-06-01\nuntil = 2024-06-01\n",
        ),
        (GROUP, "", "title = \"Närvaro\"\nuntil = 2024-05-31\n"),
        (
            ACTIVITY,
            "",
            "title = \"Kurs\"\nkind = \"training\"\non = 2024-03-01\nuntil = 2024-03-01\n",
        ),
        (MEETING, "end = 15:00:00\n", ""),
        (MEETING, "minutes = 30", "minutes = 1440"),
    ];
    for (file, from, to) in cases {
        let told = told(file, from, to);
        assert!(told.starts_with("Allt stämmer"), "{file}: {to}\n{told}");
    }
}

/// No such day or time exists, so nothing can be read there.
#[test]
fn a_day_or_a_time_that_does_not_exist_is_told_as_such() {
    for (from, to) in [
        ("date = 2024-02-09", "date = 2024-02-30"),
        ("date = 2024-02-09", "date = 2024-13-01"),
        ("start = 09:00:00", "start = 24:00:00"),
        ("start = 09:00:00", "start = 09:60:00"),
    ] {
        let folder = base();
        edit(folder.path(), MEETING, from, to);
        let arguments = ["validate", "--year", "2024", "--today", "2025-01-20"];
        let output = run(
            folder.path(),
            &[&arguments[..], &["--only", "unreadable-file"]].concat(),
        );
        assert!(stdout(&output).contains("finns inte"), "{to}");
    }
}

/// A member's term is told by a rule of its own.
#[test]
fn a_term_that_ends_before_it_starts_is_no_wrong_value() {
    let told = told(
        "members/anna-pahittsson.toml",
        "from = 2023-01-01",
        "from = 2023-01-01\nuntil = 2022-01-01",
    );
    assert!(told.starts_with("Allt stämmer"), "{told}");
}

#[test]
fn an_end_before_its_beginning_is_shown_with_both() {
    let folder = base();
    edit(
        folder.path(),
        "calendar.toml",
        "until = 2024-11-01",
        "until = 2024-10-01",
    );
    let arguments = [
        "validate",
        "--year",
        "2024",
        "--today",
        "2025-01-20",
        "--only",
        "wrong-value",
    ];
    let output = run(folder.path(), &arguments);
    let expected = "\
fel[wrong-value]: ”until” (2024-10-01) ligger före ”from” (2024-10-28)
 --> calendar.toml:9:9
  |
8 | from = 2024-10-28
  |        ---------- början
9 | until = 2024-10-01
  |         ^^^^^^^^^^
  |
  = grund: Mappens upplägg: varje nyckel (det som står före likhetstecknet) har
           sitt slags värde
  = gör så här: Rätta det ena så att slutet inte ligger före början.
";
    assert!(stdout(&output).starts_with(expected), "{}", stdout(&output));
}
