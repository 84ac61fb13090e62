//! Where a planned meeting is held, when in the day, and who leads it; and that nothing else of its record changes.

use super::{done, git, read, refused, repository, repository_with, run, stderr, stdout, subjects};

#[test]
fn a_meeting_gets_its_place_and_its_people() {
    for (language, told) in [
        (
            "sv",
            "Mötet 11 april 2025 är ändrat: rubriken, tiden, platsen, länken, ordföranden,\n\
             sekreteraren.\n  meetings/2025-04-11/meeting.toml\n\
             Nästa steg: elevhalsa meeting show 2025-04-11\n",
        ),
        (
            "en",
            "The meeting of 11 April 2025 is changed: the title, the time, the place, the\n\
             link, the chair, the secretary.\n  meetings/2025-04-11/meeting.toml\n\
             Next: elevhalsa meeting show 2025-04-11\n",
        ),
    ] {
        let folder = repository();
        let path = folder.path();
        let change = [
            "meeting",
            "change",
            "2025-04-11",
            "--place=Söderby, rådhuset",
            "--link=https://example.org/rum",
            "--start=8.30",
            "--title=Vårträff",
            "--chair=Bo Exempelgren",
            "--secretary=anna-pahittsson",
            "--today=2025-03-01",
            "--lang",
            language,
        ];
        assert_eq!(done(path, &change), told);
        let record = read(path, "meetings/2025-04-11/meeting.toml");
        for line in [
            "place = \"Söderby, rådhuset\"",
            "link = \"https://example.org/rum\"",
            "start = 08:30:00",
            "title = \"Vårträff\"",
            "chair = \"bo-exempelgren\"",
            "secretary = \"anna-pahittsson\"",
        ] {
            assert!(record.contains(line), "{line}: {record}");
        }
        // Nobody is named in the history.
        assert_eq!(
            subjects(path)[0],
            "Ändra mötet 11 april 2025: rubriken, tiden, platsen, länken, ordföranden, sekreteraren"
        );
        let again = done(path, &change);
        let same = [
            "Mötet 11 april 2025 är redan så.",
            "The meeting of 11 April 2025 is so already.",
        ];
        assert!(same.iter().any(|same| again.starts_with(same)), "{again}");
        assert_eq!(subjects(path).len(), 2);
    }
}

#[test]
fn what_somebody_wrote_stays_byte_for_byte() {
    let odd = "# Skriven för hand\r\ntitle    = 'Nätverksträff'   # rubriken\r\ndate = 2025-04-11\r\nplace = 'Norrby' # salen\r\n";
    let folder = repository_with(&[("meetings/2025-04-11/meeting.toml", odd)]);
    let change = [
        "meeting",
        "change",
        "2025-04-11",
        "--place=Söderby",
        "--today=2025-03-01",
    ];
    done(folder.path(), &change);
    assert_eq!(
        read(folder.path(), "meetings/2025-04-11/meeting.toml"),
        odd.replace("'Norrby'", "\"Söderby\"")
    );
}

#[test]
fn what_cannot_change_is_refused() {
    let folder = repository();
    let path = folder.path();
    let said = refused(path, &["meeting", "change", "2025-04-11", "--today=2025-03-01"]);
    assert!(said.contains("--place"), "{said}");
    let said = refused(path, &["meeting", "change", "2024-11-22", "--place=Söderby"]);
    assert!(said.contains("redan hållet"), "{said}");
    let person = [
        "meeting",
        "change",
        "2025-04-11",
        "--chair=anna-pahitsson",
        "--today=2025-03-01",
    ];
    let said = refused(path, &person);
    assert!(said.contains("Menade ni anna-pahittsson"), "{said}");
    // Published as a test number by the Swedish Tax Agency.
    let number = [
        "meeting",
        "change",
        "2025-04-11",
        "--place=20000101-2384",
        "--force",
        "--today=2025-03-01",
    ];
    let said = refused(path, &number);
    assert!(said.contains("20******-****"), "{said}");
}

#[test]
fn where_the_place_is_missing_the_command_is_named() {
    let record = "title = \"Nätverksträff\"\ndate = 2025-04-11\n";
    let folder = repository_with(&[("meetings/2025-04-11/meeting.toml", record)]);
    let path = folder.path();
    let way_out = "elevhalsa meeting change 2025-04-11 --place";
    let flowing = |said: String| said.split_whitespace().collect::<Vec<_>>().join(" ");
    let said = done(path, &["meeting", "agenda", "2025-04-11", "--today=2025-03-01"]);
    assert!(flowing(said.clone()).contains(way_out), "{said}");
    let said = done(path, &["meeting", "prepare", "2025-04-11", "--today=2025-03-01"]);
    assert!(flowing(said.clone()).contains(way_out), "{said}");
    // The draft is copied whole, so the hint stands beside it.
    let call = run(path, &["meeting", "call", "2025-04-11", "--today=2025-03-01"]);
    assert!(flowing(stderr(&call)).contains(way_out), "{}", stderr(&call));
    assert!(!stdout(&call).contains("elevhalsa"), "{}", stdout(&call));
}

#[test]
fn a_meeting_is_moved_to_another_room_and_a_year_is_planned_with_its_place() {
    let folder = repository();
    let path = folder.path();
    done(
        path,
        &[
            "meeting",
            "move",
            "2025-04-11",
            "--to=2025-04-25",
            "--reason=Snö",
            "--place=Söderby",
            "--link=https://example.org/rum",
            "--today=2025-03-01",
        ],
    );
    let record = read(path, "meetings/2025-04-11/meeting.toml");
    assert!(
        record.contains("place = \"Söderby\"\nlink = \"https://example.org/rum\""),
        "{record}"
    );
    done(
        path,
        &[
            "plan",
            "new",
            "2026",
            "--date=2026-02-06",
            "--date=2026-04-17",
            "--date=2026-09-18",
            "--date=2026-11-20",
            "--place=Norrby",
            "--start=10",
            "--end=14.30",
            "--today=2025-03-01",
            "--force",
        ],
    );
    let record = read(path, "meetings/2026-04-17/meeting.toml");
    assert!(
        record.contains("start = 10:00:00\nend = 14:30:00\nplace = \"Norrby\""),
        "{record}"
    );
    assert_eq!(git(path, &["status", "--porcelain"]), "");
}

#[test]
fn an_item_that_is_added_first_brings_the_rest_of_the_agenda_along() {
    let folder = repository();
    let path = folder.path();
    done(
        path,
        &[
            "meeting",
            "agenda",
            "2025-04-11",
            "--add=Laget runt",
            "--today=2025-03-01",
        ],
    );
    let record = read(path, "meetings/2025-04-11/meeting.toml");
    let place = |title: &str| record.find(&format!("title = \"{title}\"")).expect(title);
    assert!(place("Återkoppling") < place("Laget runt"), "{record}");
    assert!(place("Laget runt") < place("Nästa möte"), "{record}");
    assert_eq!(subjects(path).len(), 2);
}
