//! `plan new`: the working order of a year and its meetings, in one commit.

mod support;

use std::fs;
use std::path::Path;
use std::process::Output;

use support::{committed, copy, fixtures, git, run, stderr, stdout};
use tempfile::TempDir;

const NEW: [&str; 11] = [
    "plan",
    "new",
    "2026",
    "--date=2026-02-06",
    "--date=2026-04-17",
    "--date=2026-09-18",
    "--date=2026-11-20",
    "--adopted=2025-11-14",
    "--by=anna-pahittsson",
    "--by=bo-exempelgren",
    "--today=2025-11-20",
];

/// A repository with the small sound network, and somebody to commit.
fn repository() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy(&fixtures().join("_base"), folder.path());
    committed(folder.path());
    git(folder.path(), &["config", "user.name", "Prov"]);
    git(folder.path(), &["config", "user.email", "prov@example.org"]);
    folder
}

fn subjects(folder: &Path) -> Vec<String> {
    let log = git(folder, &["log", "--format=%s"]);
    log.lines().map(str::to_owned).collect()
}

fn text(folder: &Path, file: &str) -> String {
    fs::read_to_string(folder.join(file)).expect("the file is there")
}

/// Plans a meeting before there is a working order, which the tool does not take for sound.
fn meeting(folder: &Path, day: &str) {
    let options = [
        "meeting",
        "new",
        "--date",
        day,
        "--place=Storby",
        "--today=2025-11-20",
        "--force",
    ];
    let output = run(folder, &options);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
}

fn is_refused(folder: &Path, output: &Output, said: &str) {
    let told = format!("{}{}", stdout(output), stderr(output));
    assert_eq!(output.status.code(), Some(2), "{told}");
    assert!(told.contains(said), "{told}");
    assert_eq!(git(folder, &["status", "--porcelain"]), "");
}

#[test]
fn a_year_is_planned_in_one_commit_in_both_languages() {
    for (language, told) in [
        (
            "sv",
            "2026 är planerat: arbetsordningen och 4 möten.\n  \
             meetings/2026-02-06/meeting.toml\n  \
             meetings/2026-04-17/meeting.toml\n  \
             meetings/2026-09-18/meeting.toml\n  \
             meetings/2026-11-20/meeting.toml\n  \
             working-orders/2026.toml\n\
             Nästa steg: elevhalsa plan show 2026\n",
        ),
        (
            "en",
            "2026 is planned: the working order and 4 meetings.\n  \
             meetings/2026-02-06/meeting.toml\n  \
             meetings/2026-04-17/meeting.toml\n  \
             meetings/2026-09-18/meeting.toml\n  \
             meetings/2026-11-20/meeting.toml\n  \
             working-orders/2026.toml\n\
             Next: elevhalsa plan show 2026\n",
        ),
    ] {
        let folder = repository();
        let language = format!("--lang={language}");
        let output = run(
            folder.path(),
            &[&NEW[..], &[&language, "--note=Fyra träffar."]].concat(),
        );
        assert_eq!((stdout(&output).as_str(), stderr(&output).as_str()), (told, ""));
        assert_eq!(output.status.code(), Some(0));
        assert_eq!(
            subjects(folder.path()),
            ["Planera 2026: arbetsordning och 4 möten", "Start"]
        );
        assert_eq!(git(folder.path(), &["status", "--porcelain"]), "");
        assert_eq!(
            text(folder.path(), "working-orders/2026.toml"),
            "#:schema ../.schemas/working-order.json\n\
             adopted = 2025-11-14\n\
             by = [\"anna-pahittsson\", \"bo-exempelgren\"]\n\
             note = \"Fyra träffar.\"\n"
        );
        assert_eq!(
            text(folder.path(), "meetings/2026-04-17/meeting.toml"),
            "#:schema ../../.schemas/meeting.json\n\
             title = \"Nätverksträff\"\n\
             date = 2026-04-17\n\
             start = 09:00:00\n\
             end = 15:00:00\n\
             kind = \"ordinary\"\n\
             status = \"planned\"\n"
        );
    }
}

#[test]
fn without_a_terminal_and_without_days_the_option_is_named() {
    let folder = repository();
    let output = run(folder.path(), &["plan", "new", "2026", "--today=2025-11-20"]);
    is_refused(folder.path(), &output, "Det saknas ett alternativ: --date");
}

#[test]
fn a_year_that_has_its_meetings_gets_a_working_order_alone() {
    let folder = repository();
    let days = ["02-06", "03-13", "04-17", "09-18", "11-20"].map(|day| format!("2026-{day}"));
    for day in &days {
        meeting(folder.path(), day);
    }
    let output = run(folder.path(), &["plan", "new", "2026", "--today=2025-11-20"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(subjects(folder.path())[0], "Planera 2026: arbetsordning");
}

#[test]
fn a_day_that_has_its_meeting_gets_no_other() {
    let folder = repository();
    meeting(folder.path(), "2026-04-17");
    let output = run(folder.path(), &NEW);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(
        subjects(folder.path())[0],
        "Planera 2026: arbetsordning och 3 möten"
    );
    let meeting = text(folder.path(), "meetings/2026-04-17/meeting.toml");
    assert!(meeting.contains("Storby"), "{meeting}");
}

#[test]
fn what_does_not_fit_is_told() {
    let folder = repository();
    for (wrong, said) in [
        ("--date=2027-02-05", "5 februari 2027 ligger inte i 2026"),
        ("--by=anna-pahitson", "anna-pahittsson"),
    ] {
        let output = run(folder.path(), &[&NEW[..], &[wrong]].concat());
        is_refused(folder.path(), &output, said);
    }
    let adopted = run(
        folder.path(),
        &["plan", "new", "2024", "--date=2024-12-13", "--today=2024-05-01"],
    );
    is_refused(folder.path(), &adopted, "är redan antagen");
    let number = run(
        folder.path(),
        &[&NEW[..], &["--note=Ring 19121212-1212"]].concat(),
    );
    is_refused(folder.path(), &number, "19******-****");
}

#[test]
fn a_holiday_is_refused_unless_it_is_forced() {
    let folder = repository();
    let holiday = [&NEW[..], &["--date=2026-05-01"]].concat();
    is_refused(
        folder.path(),
        &run(folder.path(), &holiday),
        "fel[meeting-on-holiday]",
    );
    let output = run(folder.path(), &[&holiday[..], &["--force"]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
}

#[test]
fn a_draft_is_adopted_later_and_keeps_what_somebody_wrote_in_it() {
    let folder = repository();
    let draft = "#:schema ../.schemas/working-order.json\r\n\
                 # Presidiet möts den 14 november.\r\n\
                 note   =   'Fyra träffar.' # preliminärt\r\n\r\n\
                 [themes]\r\n\
                 2026-02-06 = \"Närvaro\"   # Bo frågar\r\n";
    fs::write(folder.path().join("working-orders/2026.toml"), draft).expect("it can be written");
    git(folder.path(), &["add", "--all"]);
    git(folder.path(), &["commit", "--quiet", "--message", "Utkast"]);
    let output = run(folder.path(), &NEW);
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}{}",
        stdout(&output),
        stderr(&output)
    );
    assert_eq!(
        text(folder.path(), "working-orders/2026.toml"),
        draft.replace(
            "\r\n\r\n",
            "\r\nadopted = 2025-11-14\r\nby = [\"anna-pahittsson\", \"bo-exempelgren\"]\r\n\r\n"
        )
    );
}

#[test]
fn a_dry_run_shows_all_files_and_writes_none() {
    let folder = repository();
    let output = run(folder.path(), &[&NEW[..], &["--dry-run"]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(
        stdout(&output).matches("+++ b/").count(),
        5,
        "{}",
        stdout(&output)
    );
    assert_eq!(git(folder.path(), &["status", "--porcelain"]), "");
}
