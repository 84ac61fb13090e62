//! The secretary's way through a meeting: agenda, preparation, call, minutes, closing, publication.

#[path = "writing_meetings/actions.rs"]
mod actions;
#[path = "writing_meetings/agendas.rs"]
mod agendas;
#[path = "writing_meetings/changing.rs"]
mod changing;
#[path = "writing_meetings/closing.rs"]
mod closing;
mod support;

use std::fs;
use std::path::Path;

use support::{base, committed, copy, fixtures, git, run, stderr, stdout};
use tempfile::TempDir;

/// The meeting of the small sound network that lies ahead.
const ID: &str = "2025-02-07";
const RECORD: &str = "meetings/2025-02-07/meeting.toml";
const MINUTES: &str = "meetings/2025-02-07/minutes.md";

/// A repository with the small sound network, and somebody to commit.
fn repository() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy(&fixtures().join("_base"), folder.path());
    start(folder.path());
    folder
}

/// A repository with the small sound network and other files.
fn repository_with(files: &[(&str, &str)]) -> TempDir {
    let folder = base();
    for (file, text) in files {
        write(folder.path(), file, text);
    }
    start(folder.path());
    folder
}

fn start(folder: &Path) {
    committed(folder);
    git(folder, &["config", "user.name", "Prov"]);
    git(folder, &["config", "user.email", "prov@example.org"]);
}

fn read(folder: &Path, file: &str) -> String {
    fs::read_to_string(folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn write(folder: &Path, file: &str, text: &str) {
    let path = folder.join(file);
    fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("the folder can be made");
    fs::write(path, text).expect("the file can be written");
}

/// Runs a command that does what it is asked for, and gives what it says.
fn done(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    assert_eq!(
        (output.status.code(), stderr(&output).as_str()),
        (Some(0), ""),
        "{arguments:?}: {}",
        stdout(&output)
    );
    stdout(&output)
}

/// Runs a command that is refused and changes nothing, and gives what it says.
fn refused(folder: &Path, arguments: &[&str]) -> String {
    let state = |folder: &Path| {
        (
            git(folder, &["rev-parse", "HEAD"]),
            git(folder, &["status", "--porcelain"]),
        )
    };
    let before = state(folder);
    let output = run(folder, arguments);
    let said = format!("{}{}", stdout(&output), stderr(&output));
    assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
    assert_eq!(state(folder), before, "{arguments:?}");
    said
}

fn subjects(folder: &Path) -> Vec<String> {
    let log = git(folder, &["log", "--format=%s"]);
    log.lines().map(str::to_owned).collect()
}

/// Lays the minutes of the meeting out, to which all but one came, and gives what is said.
fn lay_minutes_out(folder: &Path) -> String {
    let one = "david-fiktivsson";
    done(
        folder,
        &["meeting", "minutes", ID, "--absent", one, "--today=2025-02-07"],
    )
}

/// Writes something under every heading of minutes that are laid out.
fn write_minutes(folder: &Path) {
    let text = read(folder, MINUTES);
    let numbered = |line: &str| line.starts_with("## ") && line.contains(". ");
    let lines = text.lines().map(|line| match numbered(line) {
        true => format!("{line}\n\nDet här talade vi om.\n"),
        false => format!("{line}\n"),
    });
    write(folder, MINUTES, &lines.collect::<String>());
}

/// Runs commands one after another and writes down what each says, as somebody sees it in a terminal.
fn transcript(folder: &Path, language: &str, steps: &[&[&str]]) -> String {
    let mut told = String::new();
    for step in steps {
        if *step == ["skriv"] {
            write_minutes(folder);
            continue;
        }
        let output = run(folder, &[step, &[language][..]].concat());
        let quoted = |word: &&str| match word.contains(' ') {
            true => format!("\"{word}\""),
            false => (*word).to_owned(),
        };
        let words: Vec<String> = step.iter().map(quoted).collect();
        told.push_str(&format!(
            "$ elevhalsa {}\n{}{}\n",
            words.join(" "),
            stdout(&output),
            stderr(&output)
        ));
    }
    told
}

const WAY: [&[&str]; 14] = [
    &["meeting", "agenda", ID, "--today=2025-01-10"],
    &[
        "meeting",
        "agenda",
        ID,
        "--add",
        "Laget runt",
        "--kind",
        "discussion",
        "--minutes",
        "30",
        "--presenter",
        "anna-pahittsson",
        "--assignment",
        "samverka",
        "--today=2025-01-10",
    ],
    &["meeting", "prepare", ID, "--today=2025-01-17"],
    &["meeting", "call", ID, "--today=2025-01-24"],
    &[
        "meeting",
        "call",
        ID,
        "--sent",
        "2025-01-24",
        "--today=2025-01-24",
    ],
    &["meeting", "minutes", ID, "--today=2025-02-07"],
    &["meeting", "close", ID, "--today=2025-02-10"],
    &[
        "meeting",
        "attend",
        ID,
        "--absent",
        "david-fiktivsson",
        "--today=2025-02-10",
    ],
    &[
        "meeting",
        "close",
        ID,
        "--reviewed",
        "2025-02-12",
        "--final",
        "2025-02-12",
        "--today=2025-02-12",
    ],
    &["skriv"],
    &[
        "meeting",
        "close",
        ID,
        "--reviewed",
        "2025-02-12",
        "--today=2025-02-12",
    ],
    &[
        "meeting",
        "close",
        ID,
        "--final",
        "2025-02-14",
        "--today=2025-02-14",
    ],
    &[
        "meeting",
        "publish",
        ID,
        "--url",
        "https://natverk.example.org/minnesanteckningar/2025-02-07",
        "--today=2025-02-17",
    ],
    &[
        "meeting",
        "close",
        ID,
        "--final",
        "2025-02-17",
        "--today=2025-02-17",
    ],
];

#[test]
fn a_meeting_goes_from_its_agenda_to_its_publication() {
    for language in ["sv", "en"] {
        let folder = repository();
        let told = transcript(folder.path(), &format!("--lang={language}"), &WAY);
        let path =
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/writing_meetings/way.{language}.txt"));
        snapbox::Assert::new()
            .action_env(snapbox::assert::DEFAULT_ACTION_ENV)
            .eq(told, snapbox::Data::read_from(&path, None).raw());
        // The history is the network's, whoever asked in whatever language.
        assert_eq!(
            subjects(folder.path()),
            [
                "Anteckna att minnesanteckningarna från mötet 7 februari 2025 är publicerade",
                "Gör minnesanteckningarna från mötet 7 februari 2025 slutliga",
                "Anteckna att minnesanteckningarna från mötet 7 februari 2025 är granskade",
                "Anteckna närvaron på mötet 7 februari 2025",
                "Lägg upp minnesanteckningarna från mötet 7 februari 2025",
                "Anteckna att kallelsen till mötet 7 februari 2025 är skickad",
                "Gör dagordningen för mötet 7 februari 2025",
                "Start",
            ]
        );
        assert_eq!(git(folder.path(), &["status", "--porcelain"]), "");
    }
}

#[test]
fn four_commands_are_enough_from_the_call_to_the_publication() {
    let folder = repository();
    let drafts = tempfile::tempdir().expect("a temporary folder");
    let call = drafts.path().to_str().expect("the path is text");
    let path = folder.path();
    done(
        path,
        &[
            "meeting",
            "call",
            ID,
            "--out",
            call,
            "--sent",
            "2025-01-24",
            "--today=2025-01-24",
        ],
    );
    lay_minutes_out(path);
    write_minutes(path);
    done(
        path,
        &[
            "meeting",
            "close",
            ID,
            "--reviewed",
            "2025-02-12",
            "--final",
            "2025-02-14",
            "--today=2025-02-14",
        ],
    );
    let url = "https://natverk.example.org/2025-02-07";
    done(
        path,
        &[
            "meeting",
            "publish",
            ID,
            "--url",
            url,
            "--on",
            "2025-02-17",
            "--today=2025-02-17",
        ],
    );
    let mail = drafts.path().join("kallelse-2025-02-07.eml");
    assert!(
        fs::read_to_string(mail)
            .expect("it is there")
            .contains("Dagordning")
    );
    assert_eq!(git(path, &["status", "--porcelain"]), "");
    let checked = run(
        path,
        &[
            "validate",
            "--year=2025",
            "--skip=dates-not-sent",
            "--today=2025-02-17",
        ],
    );
    assert_eq!(checked.status.code(), Some(0), "{}", stdout(&checked));
    let told = stdout(&checked);
    assert!(!told.contains("meetings/2025-02-07/minutes.md"), "{told}");
}

#[test]
fn without_a_terminal_what_is_missing_is_named() {
    let folder = repository();
    let commands: [(&[&str], &[&str]); 8] = [
        (&["meeting", "agenda"], &["ID"]),
        (&["meeting", "prepare"], &["ID"]),
        (&["meeting", "call"], &["ID"]),
        (&["meeting", "minutes"], &["ID"]),
        (&["meeting", "attend"], &["ID", "--present"]),
        (&["meeting", "close", ID, "--erratum", "Fel dag"], &["--by"]),
        (&["meeting", "publish"], &["ID", "--url"]),
        (&["action", "done"], &["ID"]),
    ];
    for (command, named) in commands {
        let said = refused(folder.path(), command);
        assert!(
            named.iter().all(|named| said.contains(named)),
            "{command:?}: {said}"
        );
    }
}

#[test]
fn a_dry_run_changes_nothing() {
    let folder = repository();
    let path = folder.path();
    lay_minutes_out(path);
    write_minutes(path);
    let commands: [&[&str]; 6] = [
        &["meeting", "agenda", "2025-04-11", "--dry-run"],
        &["meeting", "prepare", "2025-04-11", "--dry-run"],
        &["meeting", "call", ID, "--sent", "2025-02-01", "--dry-run"],
        &[
            "meeting",
            "attend",
            ID,
            "--absent",
            "anna-pahittsson",
            "--dry-run",
            "--force",
        ],
        &["meeting", "close", ID, "--dry-run"],
        &["action", "done", "2024-02-09:1", "--dry-run"],
    ];
    let before = (
        git(path, &["rev-parse", "HEAD"]),
        git(path, &["status", "--porcelain"]),
        read(path, MINUTES),
    );
    for command in commands {
        let told = done(path, &[command, &["--today=2025-02-07"]].concat());
        assert!(
            told.starts_with("--- ") || command[0] == "action",
            "{command:?}: {told}"
        );
        let now = (
            git(path, &["rev-parse", "HEAD"]),
            git(path, &["status", "--porcelain"]),
            read(path, MINUTES),
        );
        assert_eq!(now, before, "{command:?}");
    }
}

#[test]
fn an_identity_number_is_refused_in_every_field() {
    let folder = repository();
    let path = folder.path();
    lay_minutes_out(path);
    write_minutes(path);
    // A number that the Swedish Tax Agency publishes for tests.
    let number = "Hos 19121212-1212";
    let partial = format!("anna-pahittsson={number}");
    let fields: [&[&str]; 6] = [
        &["meeting", "agenda", "2025-04-11", "--add", number],
        &[
            "meeting",
            "agenda",
            "2025-04-11",
            "--add",
            "Mallar",
            "--proposal",
            number,
        ],
        &[
            "meeting",
            "agenda",
            "2025-04-11",
            "--add",
            "Mallar",
            "--paper",
            number,
        ],
        &["meeting", "attend", ID, "--guest", number],
        &["meeting", "attend", ID, "--partial", &partial],
        &["meeting", "close", ID, "--guest", number],
    ];
    for field in fields {
        let said = refused(path, &[field, &["--force", "--today=2025-02-10"]].concat());
        assert!(
            said.contains("fel[personal-identity-number]"),
            "{field:?}: {said}"
        );
        assert!(!said.contains("1212-1212"), "{field:?}: {said}");
    }
}

#[test]
fn an_identity_number_in_the_minutes_is_refused_before_they_are_committed() {
    let folder = repository();
    let path = folder.path();
    lay_minutes_out(path);
    write_minutes(path);
    let text = read(path, MINUTES);
    write(
        path,
        MINUTES,
        &text.replace("talade vi om.", "talade vi om. 19121212-1212"),
    );
    for options in [
        &["--force"][..],
        &["--reviewed=2025-02-10", "--force"],
        &["--reviewed=2025-02-10", "--final=2025-02-10"],
    ] {
        let said = refused(
            path,
            &[&["meeting", "close", ID, "--today=2025-02-10"], options].concat(),
        );
        assert!(
            said.contains("fel[personal-identity-number]"),
            "{options:?}: {said}"
        );
        assert!(!said.contains("1212-1212"), "{options:?}: {said}");
    }
}
