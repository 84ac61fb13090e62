//! Commands that read show what can be read, and say what is left out.

use std::fs;
use std::os::unix::fs::symlink;

use crate::support::{base, run, stderr, stdout};
use crate::write;

const COMMANDS: [&[&str]; 6] = [
    &["meeting", "show", "2024-02-09"],
    &["meeting", "show", "2024-02-09", "--json"],
    &["meeting", "list"],
    &["meeting", "list", "--json"],
    &["member", "list"],
    &["member", "list", "--json"],
];

#[test]
fn an_answer_with_gaps_is_given_and_is_not_sound() {
    for (file, text, told_by) in [
        ("members/bo-prov.toml", "name = \"Bo", &COMMANDS[..]),
        (
            "members/bo-prov.toml",
            "name = 1\norganisation = \"norrby\"\n",
            &COMMANDS[..],
        ),
        (
            "meetings/2024-02-09/minutes.md",
            "<<<<<<< HEAD\n=======\n>>>>>>> x\n",
            &COMMANDS[..2],
        ),
        ("meetings/2024-02-09/minutes.md", "nul\0\n", &COMMANDS[..2]),
    ] {
        let folder = base();
        write(folder.path(), file, text);
        for command in COMMANDS {
            let output = run(folder.path(), command);
            let is_told = told_by.contains(&command);
            assert_eq!(
                output.status.code(),
                Some(i32::from(is_told)),
                "{command:?} {file}"
            );
            assert_eq!(
                stderr(&output).contains("obs: 1 uppgift"),
                is_told,
                "{command:?} {file}"
            );
            assert!(!stdout(&output).is_empty(), "{command:?} {file}");
        }
    }
}

#[test]
fn what_no_command_reads_leaves_no_gap() {
    let folder = base();
    write(folder.path(), "meetings/2024-02-09/attachments/a.txt", "x");
    write(folder.path(), "skräp.toml", "=");
    symlink("/etc", folder.path().join("genväg")).expect("linked");
    symlink(
        "/etc/hosts",
        folder.path().join("meetings/2024-02-09/attachments/b.txt"),
    )
    .expect("linked");
    fs::create_dir(folder.path().join("meetings/2024-02-09/mapp")).expect("made");
    for command in COMMANDS {
        let output = run(folder.path(), command);
        assert_eq!(
            (output.status.code(), stderr(&output)),
            (Some(0), String::new()),
            "{command:?}"
        );
    }
}
