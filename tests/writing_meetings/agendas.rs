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
