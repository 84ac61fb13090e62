//! Names of files.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;

use crate::support::{base, run, stdout};
use crate::{USUAL, flat, told, write};

#[test]
fn names_that_some_system_cannot_hold_are_told() {
    let folder = base();
    let record = "name = \"Erik Fiktivsson\"\norganisation = \"norrby\"\n[[terms]]\nrole = \"deputy\"\nfrom = 2024-01-01\n";
    for name in [
        "con",
        "Aux",
        "com1",
        "a\nb",
        "a\u{1b}[31mb",
        "a:b",
        "a\\b",
        "slut ",
    ] {
        write(folder.path(), &format!("members/{name}.toml"), record);
    }
    write(folder.path(), "members/ANNA-pahittsson.toml", record);
    write(folder.path(), "members/åsa-å.toml", record);
    write(folder.path(), "members/a\u{30a}sa-a\u{30a}.toml", record);
    write(folder.path(), "meetings/2024-02-09/attachments/vad?.pdf", "x");
    let latin = folder
        .path()
        .join("members")
        .join(OsStr::from_bytes(b"\xe5sa.toml"));
    fs::write(latin, record).expect("written");
    let told = told(folder.path());
    let count = |sign: &str| flat(&told).matches(sign).count();
    // A space before the ending is odd, but every system holds it.
    assert_eq!(count("has a name that not every computer can hold"), 8, "{told}");
    assert_eq!(count("has in effect the same name as another file"), 2, "{told}");
    assert_eq!(count("has a name that cannot be read as UTF-8"), 1, "{told}");
}

#[test]
fn what_nobody_sees_in_a_name_is_told_and_drawn_so_that_it_is_seen() {
    let folder = base();
    for name in [
        "members/anna\u{202e}lmot.toml",
        "members/anna\u{200b}-pahittsson.toml",
        "meetings/2024-02-09/attachments/a\u{2066}.txt",
        "meetings/2024-02-09/minutes\u{feff}.md",
        "gammalt\u{ad}/x.txt",
        "skräp\u{200f}.txt",
    ] {
        write(folder.path(), name, "x");
    }
    for format in ["text", "json", "sarif", "github", "junit"] {
        let output = run(folder.path(), &[&USUAL[..], &["--format", format]].concat());
        let told = flat(&stdout(&output));
        let count = told
            .matches("has something in its name that cannot be seen")
            .count();
        assert!(count >= 6, "{format}: {told}");
        let unseen = |letter: char| elevhalsa::text::is_unseen(letter);
        assert!(!told.contains(unseen), "{format}: {told:?}");
    }
}

#[test]
fn letters_put_together_differently_are_the_same_in_names_and_references() {
    let folder = base();
    let member =
        "name = \"Åsa Ö\"\norganisation = \"norrby\"\n[[terms]]\nrole = \"deputy\"\nfrom = 2024-01-01\n";
    write(folder.path(), "members/a\u{30a}sa-o\u{308}.toml", member);
    write(
        folder.path(),
        "groups/x.toml",
        "title = \"x\"\nassignments = [\"samverka\"]\nconvener = \"åsa-ö\"\n",
    );
    write(
        folder.path(),
        "groups/y.toml",
        "title = \"y\"\nassignments = [\"samverka\"]\nconvener = \"a\u{30a}sa-o\u{308}\"\n",
    );
    let meeting = folder.path().join("meetings/2024-02-09/meeting.toml");
    let text = fs::read_to_string(&meeting).expect("read").replace(
        "minutes = 240\n",
        "minutes = 240\npapers = [\"attachments/å.pdf\"]\n",
    );
    fs::write(meeting, text).expect("written");
    write(folder.path(), "meetings/2024-02-09/attachments/a\u{30a}.pdf", "x");
    let output = run(
        folder.path(),
        &[&USUAL[..], &["--only", "unknown-reference"]].concat(),
    );
    assert_eq!(output.status.code(), Some(0), "{}", stdout(&output));
}
