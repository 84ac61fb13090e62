//! Commands that write: whole or not at all, exactly what was asked for, and in one commit.

#[path = "writing/change.rs"]
mod change;
#[path = "writing/git.rs"]
mod git_states;
#[path = "writing/interruptions.rs"]
mod interruptions;
#[path = "writing/recovery.rs"]
mod recovery;
mod support;

use std::fs;
use std::path::Path;

use support::{base, committed, copy, fixtures, git, run, stderr, stdout};

const NEW: [&str; 5] = ["meeting", "new", "--date", "2024-11-29", "--today=2024-05-01"];

/// A repository with the small sound network, and somebody to commit.
fn repository() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    prepare(folder.path());
    folder
}

fn prepare(folder: &Path) {
    copy(&fixtures().join("_base"), folder);
    committed(folder);
    git(folder, &["config", "user.name", "Prov"]);
    git(folder, &["config", "user.email", "prov@example.org"]);
}

/// Has git run a script of the shell before it commits.
#[cfg(unix)]
fn refusing(folder: &Path, script: &str) {
    use std::os::unix::fs::PermissionsExt;
    let hook = folder.join(".git/hooks/pre-commit");
    fs::create_dir_all(hook.parent().expect("it lies in a folder")).expect("the folder can be made");
    fs::write(&hook, format!("#!/bin/sh\n{script}")).expect("it can be written");
    fs::set_permissions(&hook, fs::Permissions::from_mode(0o755)).expect("it can be made to run");
}

/// What a folder holds, apart from what git and the tool keep for themselves.
fn contents(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let files = support::files(folder).into_iter().filter_map(|path| {
        let name = path.strip_prefix(folder).ok()?.to_string_lossy().into_owned();
        (!name.starts_with(".git/") && !name.starts_with(".elevhalsa/"))
            .then(|| (name, fs::read(&path).expect("the file can be read")))
    });
    files.collect()
}

fn subjects(folder: &Path) -> Vec<String> {
    let log = git(folder, &["log", "--format=%s"]);
    log.lines().map(str::to_owned).collect()
}

#[test]
fn a_meeting_is_planned_moved_and_cancelled_in_both_languages() {
    for (language, told) in [
        (
            "sv",
            [
                "Mötet 2024-11-29 är planerat.\n  meetings/2024-11-29/meeting.toml\n",
                "Mötet 29 november 2024 är flyttat till 6 december 2024.",
                "Mötet 6 december 2024 är inställt.\n  meetings/2024-11-29/meeting.toml\n",
            ],
        ),
        (
            "en",
            [
                "The meeting of 2024-11-29 is planned.\n  meetings/2024-11-29/meeting.toml\n",
                "The meeting of 29 November 2024 is moved to 6 December 2024.",
                "The meeting of 6 December 2024 is cancelled.\n  meetings/2024-11-29/meeting.toml\n",
            ],
        ),
    ] {
        let folder = repository();
        let language = format!("--lang={language}");
        let steps: [&[&str]; 3] = [
            &["meeting", "new", "--date", "2024-11-29", "--place", "Storby"],
            &[
                "meeting",
                "move",
                "2024-11-29",
                "--to",
                "2024-12-06",
                "--reason",
                "Snö",
            ],
            &["meeting", "cancel", "2024-11-29", "--reason", "Mer snö"],
        ];
        for (step, told) in steps.iter().zip(told) {
            let output = run(
                folder.path(),
                &[step, &["--today=2024-05-01", &language][..]].concat(),
            );
            assert_eq!(
                (output.status.code(), stderr(&output).as_str()),
                (Some(0), ""),
                "{step:?}"
            );
            assert!(stdout(&output).starts_with(told), "{}", stdout(&output));
        }
        // The history is the network's, whoever asked in whatever language.
        assert_eq!(
            subjects(folder.path()),
            [
                "Ställ in mötet 6 december 2024: Mer snö",
                "Flytta mötet 29 november 2024 till 6 december 2024: Snö",
                "Planera mötet 2024-11-29",
                "Start"
            ]
        );
        assert_eq!(git(folder.path(), &["status", "--porcelain"]), "");
        let meeting =
            fs::read_to_string(folder.path().join("meetings/2024-11-29/meeting.toml")).expect("it is there");
        assert_eq!(
            meeting,
            "#:schema ../../.schemas/meeting.json\n\
             title = \"Nätverksträff\"\n\
             date = 2024-12-06\n\
             start = 09:00:00\n\
             end = 15:00:00\n\
             place = \"Storby\"\n\
             kind = \"ordinary\"\n\
             status = \"cancelled\"\n\
             \n\
             [cancelled]\n\
             on = 2024-05-01\n\
             reason = \"Mer snö\"\n\
             \n\
             [[moves]]\n\
             from = 2024-11-29\n\
             on = 2024-05-01\n\
             reason = \"Snö\"\n"
        );
    }
}

/// Gives a command about meetings, and tells its code and all that it says in one line.
fn told(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let output = run(
        folder,
        &[&["meeting"][..], arguments, &["--today=2024-05-01"]].concat(),
    );
    let said = format!("{}{}", stdout(&output), stderr(&output));
    let words: Vec<&str> = said.split_whitespace().collect();
    (output.status.code(), words.join(" "))
}

#[test]
fn a_cancelled_meeting_stays_as_it_is_until_it_is_taken_up_again() {
    let folder = repository();
    let path = folder.path();
    let new = [
        "new",
        "--date=2024-11-28",
        "--kind=extra",
        "--reason=Lokal saknas",
    ];
    assert_eq!(told(path, &[&new[..], &["--force"]].concat()).0, Some(0));
    let file = "meetings/2024-11-28/meeting.toml";
    let planned = fs::read_to_string(path.join(file)).expect("it is there");
    let cancel = ["cancel", "2024-11-28", "--reason=Snö"];
    assert_eq!(told(path, &cancel).0, Some(0));
    let text = fs::read_to_string(path.join(file)).expect("it is there");
    // Why it was called stays, beside why it was cancelled.
    assert!(
        text.contains("reason = \"Lokal saknas\"\nstatus = \"cancelled\"\n")
            && text.ends_with("[cancelled]\non = 2024-05-01\nreason = \"Snö\"\n"),
        "{text}"
    );
    let shown = told(path, &["show", "2024-11-28"]).1;
    assert!(
        shown.contains("Lokal saknas") && shown.contains("2024-05-01 (Snö)"),
        "{shown}"
    );
    let moving = ["move", "2024-11-28", "--to=2024-12-06", "--reason=Bättre dag"];
    for refused in [&cancel[..], &moving] {
        let (code, said) = told(path, refused);
        assert_eq!(code, Some(2), "{said}");
        assert!(
            said.contains("är inställt") && said.contains("elevhalsa meeting move 2024-11-28"),
            "{said}"
        );
    }
    let (code, said) = told(path, &[&new[..], &["--force"]].concat());
    assert_eq!(code, Some(2), "{said}");
    assert!(
        said.contains("inte få samma id") && said.contains("--to 2024-11-28 --reason \"SKÄL\" --reopen"),
        "{said}"
    );
    let again = [
        "move",
        "2024-11-28",
        "--to=2024-11-28",
        "--reason=Ingen snö",
        "--reopen",
        "--force",
    ];
    let (code, said) = told(path, &again);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("är planerat igen"), "{said}");
    assert_eq!(fs::read_to_string(path.join(file)).expect("it is there"), planned);
    let (code, said) = told(path, &again);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("är inte inställt"), "{said}");
}

#[test]
fn a_day_that_a_meeting_was_moved_from_is_planned_by_moving_another_there() {
    let folder = repository();
    let path = folder.path();
    assert_eq!(told(path, &NEW[1..4]).0, Some(0));
    let moving = ["move", "2024-11-29", "--to=2024-12-06", "--reason=Snö"];
    assert_eq!(told(path, &moving).0, Some(0));
    let (code, said) = told(path, &NEW[1..4]);
    assert_eq!(code, Some(2), "{said}");
    assert!(
        said.contains("är flyttat till 6 december 2024") && said.contains("meeting move ID --to 2024-11-29"),
        "{said}"
    );
}

#[test]
fn a_meeting_that_was_moved_over_new_year_is_judged_in_the_year_that_it_lies_in() {
    let folder = repository();
    let path = folder.path();
    // In 2025 there are four meetings and no fewer may be planned.
    let moving = ["move", "2024-11-22", "--to=2025-01-10", "--reason=Snö"];
    let file = path.join("meetings/2024-11-22/meeting.toml");
    let held = fs::read_to_string(&file).expect("it is there");
    let record: Vec<&str> = held
        .lines()
        .take_while(|line| !line.starts_with("chair"))
        .collect();
    let planned = record.join("\n").replace("\"held\"", "\"planned\"") + "\n";
    fs::write(&file, planned).expect("it can be written");
    for gone in ["meetings/2025-02-07", "meetings/2024-11-22/minutes.md"] {
        let gone = path.join(gone);
        match gone.is_dir() {
            true => fs::remove_dir_all(gone),
            false => fs::remove_file(gone),
        }
        .expect("it can be removed");
    }
    git(path, &["add", "--all"]);
    git(path, &["commit", "--quiet", "--message", "Plan"]);
    assert_eq!(told(path, &[&moving[..], &["--force"]].concat()).0, Some(0));
    let (code, said) = told(path, &["cancel", "2024-11-22", "--reason=Mer snö"]);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("too-few-meetings-planned"), "{said}");
}

#[test]
fn a_dry_run_shows_the_change_and_makes_none() {
    let folder = repository();
    let before = contents(folder.path());
    let output = run(folder.path(), &[&NEW[..], &["--dry-run"]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(
        stdout(&output)
            .starts_with("--- /dev/null\n+++ b/meetings/2024-11-29/meeting.toml\n@@ -0,0 +1,7 @@\n"),
        "{}",
        stdout(&output)
    );
    assert_eq!(contents(folder.path()), before);
    assert_eq!(subjects(folder.path()), ["Start"]);
}

#[test]
fn what_would_break_something_is_refused_unless_it_is_forced() {
    let folder = repository();
    let before = contents(folder.path());
    let holiday = [
        "meeting",
        "new",
        "--date",
        "2024-12-25",
        "--kind",
        "extra",
        "--reason",
        "Jul",
        "--today=2024-05-01",
    ];
    let output = run(folder.path(), &holiday);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        stdout(&output).contains("fel[meeting-on-holiday]"),
        "{}",
        stdout(&output)
    );
    assert!(
        stderr(&output).contains("har inte gjorts") && stderr(&output).contains("--force"),
        "{}",
        stderr(&output)
    );
    assert_eq!(contents(folder.path()), before);
    let output = run(folder.path(), &[&holiday[..], &["--force"]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(subjects(folder.path()), ["Planera mötet 2024-12-25", "Start"]);
}

#[test]
fn an_identity_number_never_reaches_a_commit_forced_or_not() {
    let folder = repository();
    let before = contents(folder.path());
    for field in ["--place", "--title", "--link", "--reason"] {
        let output = run(
            folder.path(),
            &[&NEW[..], &[field, "Hos 19121212-1212", "--force"]].concat(),
        );
        let said = format!("{}{}", stdout(&output), stderr(&output));
        assert_eq!(output.status.code(), Some(2), "{field}: {said}");
        assert!(said.contains("fel[personal-identity-number]"), "{field}: {said}");
        assert!(
            said.contains("19******-****") && !said.contains("1212-1212"),
            "{field}: {said}"
        );
        assert_eq!(contents(folder.path()), before, "{field}");
    }
}

#[test]
fn outside_git_the_file_is_written_and_a_note_says_where_history_begins() {
    let folder = base();
    let output = run(folder.path(), &NEW);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(stdout(&output).contains("git init"), "{}", stdout(&output));
    assert!(folder.path().join("meetings/2024-11-29/meeting.toml").exists());
    let checked = run(
        folder.path(),
        &["validate", "--all-years", "--strict", "--skip=meetings-too-close"],
    );
    assert!(!stdout(&checked).contains("stray-file"), "{}", stdout(&checked));
}

/// A meeting that moves from one holiday to another is still on a holiday, and that is not what was known before.
#[test]
fn an_old_error_does_not_pay_for_another_one_in_the_same_place() {
    let folder = repository();
    let holiday = [
        "meeting",
        "new",
        "--date=2027-01-01",
        "--kind=extra",
        "--reason=Nyår",
        "--today=2026-05-01",
        "--force",
    ];
    let output = run(folder.path(), &holiday);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let before = contents(folder.path());
    let relocate = |day: &str| {
        let arguments = ["meeting", "move", "2027-01-01", "--to", day, "--reason=Fel"];
        run(folder.path(), &[&arguments[..], &["--today=2026-05-01"]].concat())
    };
    let output = relocate("2027-01-06");
    assert_eq!(output.status.code(), Some(2), "{}", stdout(&output));
    assert!(
        stdout(&output).contains("fel[meeting-on-holiday]"),
        "{}",
        stdout(&output)
    );
    assert_eq!(contents(folder.path()), before);
    let output = relocate("2027-01-15");
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
}

/// What was wrong with a meeting before says its day, and is no other error when the day is another.
#[test]
fn an_old_error_that_only_says_another_day_stands_in_nobodys_way() {
    let folder = repository();
    let file = folder.path().join("meetings/2025-11-21/meeting.toml");
    let text = fs::read_to_string(&file).expect("it is there");
    let item = "\n[[agenda]]\ntitle = \"Paus\"\n";
    fs::write(&file, format!("{text}{item}{item}")).expect("it can be written");
    git(
        folder.path(),
        &["commit", "--quiet", "--all", "--message", "Paus"],
    );
    let arguments = [
        "meeting",
        "move",
        "2025-11-21",
        "--to=2025-11-28",
        "--reason=Snö",
        "--today=2025-01-20",
    ];
    let output = run(folder.path(), &arguments);
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}{}",
        stdout(&output),
        stderr(&output)
    );
}
