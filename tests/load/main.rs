//! Whatever lies in the folder, all that is wrong with it is told at once, and nothing brings the program
//! down or makes it wait.

#![cfg(unix)]

#[path = "../support/mod.rs"]
mod support;

mod gaps;
mod kinds;
mod names;
mod place;
mod settings;
mod strange;

use std::fs;
use std::path::Path;

use support::{base, elevhalsa, in_time, stderr, stdout};

const USUAL: [&str; 7] = [
    "validate",
    "--year",
    "2024",
    "--today",
    "2025-01-20",
    "--lang",
    "en",
];

fn write(folder: &Path, file: &str, bytes: impl AsRef<[u8]>) {
    let path = folder.join(file);
    fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("made");
    fs::write(path, bytes).expect("written");
}

/// What `validate` tells of a folder, which must neither fail nor take long.
fn told(folder: &Path) -> String {
    let output = in_time(elevhalsa(folder).args(USUAL));
    assert_eq!(
        (output.status.code(), stderr(&output)),
        (Some(1), String::new()),
        "{}",
        stdout(&output)
    );
    let told = stdout(&output);
    assert!(!told.contains('\u{1b}'), "an escape comes through: {told}");
    told
}

/// Looks for signs, wherever lines are broken.
fn all_told(told: &str, signs: &[&str]) {
    let flat = flat(told);
    for sign in signs {
        assert!(flat.contains(sign), "{sign} is not told:\n{told}");
    }
}

fn flat(told: &str) -> String {
    told.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_faults_of_all_files_are_told_at_once() {
    let folder = base();
    let network = folder.path().join("network.toml");
    let text = fs::read_to_string(&network).expect("read");
    fs::write(&network, text.replace("name = ", "nmae = ")).expect("written");
    write(
        folder.path(),
        "organisations/norrby.toml",
        "name = \"Norrby\nkind = municipality\ncode = 2024-02-30\n",
    );
    write(
        folder.path(),
        "members/bo-exempelgren.toml",
        "[[terms]]\nrole = \"chiar\"\nfrom = \"x\"\n[[terms]]\n",
    );
    write(
        folder.path(),
        "meetings/2024-02-09/meeting.toml",
        "date = 2024-02-09T09:00:00\nplcae = 1\n",
    );
    write(folder.path(), "meetings/2024-04-19/minutes.md", "<<<<<<< a\n");
    write(
        folder.path(),
        "groups/x.toml",
        "title = \"x\"\nconvener = \"david-fiktivson\"\n",
    );
    let told = told(folder.path());
    all_told(
        &told,
        &[
            "There is no key \"nmae\" here",
            "The key \"name\" is missing",
            "organisations/norrby.toml:1:15",
            "organisations/norrby.toml:2:8",
            "organisations/norrby.toml:3:8",
            "\"chiar\" does not fit \"role\"",
            "\"from\" must be a day",
            "Keys are missing: role, from",
            "Keys are missing: name, organisation",
            "\"date\" must be a day",
            "There is no key \"plcae\" here",
            "[merge-conflict]",
            "Did you mean \"david-fiktivsson\"?",
        ],
    );
}

#[test]
fn a_broken_file_keeps_no_rule_from_looking_at_the_others() {
    let folder = base();
    write(folder.path(), "members/bo-exempelgren.toml", "name = \n");
    let david = folder.path().join("members/david-fiktivsson.toml");
    let text = fs::read_to_string(&david).expect("read");
    fs::write(&david, text.replace("2023-01-01", "2024-03-01")).expect("written");
    let told = told(folder.path());
    all_told(&told, &["members/bo-exempelgren.toml:1:7", "[not-a-member-then]"]);
    assert!(
        !told.contains("[unknown-reference]"),
        "what cannot be read is there all the same:\n{told}"
    );
}
