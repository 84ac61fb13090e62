//! A network is read from the work tree, the index and any commit of real repositories, and nothing in them
//! is ever written.

#![cfg(unix)]

#[path = "../support/mod.rs"]
mod support;

mod changed;
mod commits;
mod hooks;
mod index;
mod refused;

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::time::SystemTime;

use support::{committed, copy, fixtures, git, run, stderr, stdout};
use tempfile::TempDir;

const MEMBER: &str = "members/anna-pahittsson.toml";

fn validate(folder: &Path, more: &[&str]) -> Output {
    let usual = [
        "validate",
        "--year",
        "2024",
        "--today",
        "2025-01-20",
        "--lang",
        "en",
    ];
    run(folder, &[&usual, more].concat())
}

fn told(folder: &Path, more: &[&str]) -> (Option<i32>, String) {
    let output = validate(folder, more);
    assert_eq!(stderr(&output), "", "{more:?}");
    (output.status.code(), stdout(&output))
}

fn failed(folder: &Path, more: &[&str]) -> String {
    let output = validate(folder, more);
    assert_eq!(
        (output.status.code(), stdout(&output)),
        (Some(2), String::new()),
        "{more:?}"
    );
    stderr(&output)
}

/// A repository with the small sound network in a folder of it, committed.
fn repository(inside: &str) -> (TempDir, PathBuf) {
    let top = tempfile::tempdir().expect("a temporary folder");
    let folder = top.path().join(inside);
    copy(&fixtures().join("_base"), &folder);
    committed(top.path());
    (top, folder)
}

fn append(file: &Path, text: &str) {
    let old = fs::read_to_string(file).expect("the file can be read");
    fs::write(file, format!("{old}{text}")).expect("the file can be written");
}

/// Puts a fault of every sort into a folder.
fn spoil(folder: &Path) {
    append(&folder.join(MEMBER), "extra = 1\n");
    fs::write(folder.join("members/åsa-lånehög.toml"), "name = \"Åsa").expect("written");
    fs::write(folder.join("members/latin.toml"), b"name = \"\xe5\"\n").expect("written");
    fs::write(
        folder.join("organisations/vasterby.toml"),
        "\u{feff}name = 1\r\nkind = \"x\"\r\n",
    )
    .expect("written");
    fs::write(
        folder.join("meetings/2024-02-09/minutes.md"),
        "<<<<<<< HEAD\n=======\n>>>>>>> x\n",
    )
    .expect("written");
    fs::write(folder.join("reviews/2025.md"), "stray").expect("written");
    fs::write(folder.join("reviews/2026.toml"), vec![b'#'; 2 << 20]).expect("written");
    fs::create_dir_all(folder.join("meetings/2024-05-17/attachments")).expect("made");
    fs::write(
        folder.join("meetings/2024-05-17/attachments/underlag.pdf"),
        "%PDF",
    )
    .expect("written");
    symlink("anna-pahittsson.toml", folder.join("members/link.toml")).expect("linked");
    symlink("/etc", folder.join("groups")).expect("linked");
}

#[test]
fn the_three_trees_tell_the_same_of_the_same_folder() {
    for inside in ["", "network-data", "ett/två med mellanslag/nätverk"] {
        let (top, folder) = repository(inside);
        spoil(&folder);
        git(top.path(), &["add", "--all"]);
        git(top.path(), &["commit", "--quiet", "--message", "Spoil"]);
        for format in ["text", "json"] {
            let format = ["--format", format];
            let disk = told(&folder, &format);
            assert_eq!(disk.0, Some(1));
            assert_eq!(
                told(&folder, &[&format[..], &["--staged"]].concat()),
                disk,
                "{inside}"
            );
            assert_eq!(
                told(&folder, &[&format[..], &["--at", "HEAD"]].concat()),
                disk,
                "{inside}"
            );
        }
    }
}

#[test]
fn every_sort_of_fault_is_told_of_every_tree() {
    let (top, folder) = repository("network-data");
    spoil(&folder);
    git(top.path(), &["add", "--all"]);
    let (_, told) = told(&folder, &["--staged"]);
    // Lines are broken to fit.
    let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
    for sign in [
        "network-data/members/anna-pahittsson.toml:18:1",
        "network-data/members/åsa-lånehög.toml:1:12",
        "network-data/members/latin.toml:1:9",
        "network-data/organisations/vasterby.toml:1:8",
        "network-data/meetings/2024-02-09/minutes.md:1:1",
        "network-data/reviews/2025.md",
        "reviews/2026.toml is larger than 1 MB",
        "meetings/2024-05-17/meeting.toml is missing",
        "members/link.toml is a link",
        "groups is a link",
    ] {
        assert!(told.contains(sign), "{sign} is not told:\n{told}");
    }
}

#[test]
fn each_tree_shows_its_own_state() {
    let (_top, folder) = repository("network-data");
    append(&folder.join(MEMBER), "staged = 1\n");
    git(&folder, &["add", "."]);
    append(&folder.join(MEMBER), "unstaged = 1\n");
    let faults = |more: &[&str]| {
        let (_, told) = told(&folder, more);
        (told.contains("\"staged\""), told.contains("\"unstaged\""))
    };
    assert_eq!(faults(&[]), (true, true));
    assert_eq!(faults(&["--staged"]), (true, false));
    assert_eq!(faults(&["--at", "HEAD"]), (false, false));
}

#[test]
fn line_ends_that_git_changes_make_no_difference() {
    let (top, folder) = repository("network-data");
    append(&folder.join(MEMBER), "extra = 1\n");
    append(
        &folder.join("meetings/2024-09-13/meeting.toml"),
        "chair = \"x\"\n",
    );
    git(top.path(), &["add", "--all"]);
    for file in [
        "members/anna-pahittsson.toml",
        "meetings/2024-09-13/meeting.toml",
        "meetings/2024-09-13/minutes.md",
    ] {
        let text = fs::read_to_string(folder.join(file)).expect("read");
        fs::write(folder.join(file), text.replace('\n', "\r\n")).expect("written");
    }
    for format in ["text", "json"] {
        assert_eq!(
            told(&folder, &["--format", format]),
            told(&folder, &["--staged", "--format", format])
        );
    }
}

/// Every file below a folder, with its bytes and the time of its last change.
fn state(folder: &Path) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
    let mut state = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).expect("the folder can be listed") {
            let entry = entry.expect("the entry can be read");
            let facts = entry.metadata().expect("the entry has facts");
            let bytes = match facts.is_dir() {
                true => {
                    open.push(entry.path());
                    Vec::new()
                }
                false => fs::read(entry.path()).expect("the file can be read"),
            };
            state.insert(entry.path(), (bytes, facts.modified().expect("a time")));
        }
    }
    state
}

#[test]
fn nothing_is_ever_written() {
    let (top, folder) = repository("network-data");
    // The index now holds outdated facts of a file, which git status would bring up to date.
    let text = fs::read(folder.join(MEMBER)).expect("read");
    fs::write(folder.join(MEMBER), text).expect("written");
    let before = state(top.path());
    for revision in [&[][..], &["--staged"], &["--at", "HEAD"]] {
        told(&folder, revision);
    }
    run(&folder, &["meeting", "list"]);
    run(&folder, &["meeting", "show", "2024-02-09"]);
    run(&folder, &["member", "list"]);
    assert!(state(top.path()) == before, "something was written");
}
