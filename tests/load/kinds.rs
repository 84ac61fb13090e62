//! Links, pipes, folders and files where something else should stand.

use std::fs;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::Command;

use crate::support::{base, run, stdout};
use crate::{all_told, told, write};

#[test]
fn links_are_told_and_never_followed() {
    let (folder, outside) = (base(), base());
    let link = |to: &Path, at: &str| symlink(to, folder.path().join(at)).expect("linked");
    fs::remove_dir_all(folder.path().join("reviews")).expect("removed");
    fs::remove_dir_all(folder.path().join("meetings/2024-09-13")).expect("removed");
    link(
        &outside.path().join("members/anna-pahittsson.toml"),
        "members/outside.toml",
    );
    link(Path::new("anna-pahittsson.toml"), "members/inside.toml");
    link(Path::new("nowhere.toml"), "members/dangling.toml");
    link(Path::new("loop.toml"), "members/loop.toml");
    link(&outside.path().join("reviews"), "reviews");
    link(&outside.path().join("meetings/2024-09-13"), "meetings/2024-09-13");
    link(Path::new(".."), "meetings/2024-02-09/attachments");
    link(Path::new("/etc/passwd"), "meetings/2024-04-19/paper.pdf");
    link(Path::new("/"), "more");
    let told = told(folder.path());
    for place in [
        "members/outside.toml",
        "members/inside.toml",
        "members/dangling.toml",
        "members/loop.toml",
        "reviews",
        "meetings/2024-09-13",
        "meetings/2024-02-09/attachments",
        "meetings/2024-04-19/paper.pdf",
        "more",
    ] {
        all_told(&told, &[&format!("{place} is a link to another place")]);
    }
    let output = run(folder.path(), &["meeting", "show", "2024-09-13", "--lang", "en"]);
    assert_eq!(
        (output.status.code(), stdout(&output)),
        (Some(2), String::new()),
        "a link is followed"
    );
}

#[test]
fn what_is_no_file_where_one_should_be_is_told() {
    let folder = base();
    let path = |file: &str| folder.path().join(file);
    assert!(
        Command::new("mkfifo")
            .arg(path("members/pipe.toml"))
            .status()
            .expect("mkfifo starts")
            .success()
    );
    let _socket = UnixListener::bind(path("members/socket.toml")).expect("bound");
    fs::create_dir(path("members/folder.toml")).expect("made");
    fs::create_dir(path("meetings/2024-02-09/attachments.old")).expect("made");
    fs::remove_dir_all(path("reviews")).expect("removed");
    write(folder.path(), "reviews", "x");
    write(folder.path(), "meetings/2024-05-17", "x");
    write(folder.path(), "meetings/2024-05-24/minutes.md", "x");
    write(folder.path(), "meetings/2024-02-09/attachments", "x");
    fs::create_dir(path("meetings/2024-05-31")).expect("made");
    let told = told(folder.path());
    all_told(
        &told,
        &[
            "members/pipe.toml is no ordinary file",
            "members/socket.toml is no ordinary file",
            "members/folder.toml is a folder, but must be a file",
            "meetings/2024-02-09/attachments.old has no place",
            "reviews is a file, but must be a folder",
            "meetings/2024-05-17 is a file, but must be a folder",
            "meetings/2024-05-24/meeting.toml is missing",
            "meetings/2024-02-09/attachments is a file, but must be a folder",
        ],
    );
    // Git knows no empty folder, so one is nothing on disk either.
    assert!(!told.contains("2024-05-31"), "{told}");
}
