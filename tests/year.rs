//! A whole year of an invented network: from an empty folder to the last publication, by commands alone.

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use support::{elevhalsa, git, stderr, stdout, try_git};
use tempfile::TempDir;

/// The commands of the year, each with its day, and what a person writes into the minutes.
const YEAR: &str = include_str!("year/year.txt");

/// The list that the network had before: it is taken in by a command.
const MEMBERS: &str = include_str!("year/members.csv");

/// The part of the year in which the network is founded.
const FOUNDED: &str = "# Arbetsordningen";

/// The folder of a network with the settings of somebody who commits beside it.
struct Desk(TempDir);

impl Desk {
    fn new() -> Self {
        let desk = Self(tempfile::tempdir().expect("a temporary folder"));
        fs::create_dir(desk.network()).expect("the folder can be made");
        let settings = "[user]\n\tname = Prov\n\temail = prov@example.org\n[init]\n\tdefaultBranch = main\n";
        fs::write(desk.0.path().join("settings"), settings).expect("it can be written");
        fs::write(desk.0.path().join("medlemmar.csv"), MEMBERS).expect("it can be written");
        desk
    }

    fn network(&self) -> PathBuf {
        self.0.path().join("network")
    }

    fn command(&self, folder: &Path, arguments: &[&str]) -> Command {
        let mut command = elevhalsa(folder);
        command
            .args(arguments)
            .env("GIT_CONFIG_GLOBAL", self.0.path().join("settings"))
            .env("GIT_CONFIG_NOSYSTEM", "1");
        command
    }

    fn run(&self, folder: &Path, arguments: &[&str]) -> Output {
        self.command(folder, arguments)
            .output()
            .expect("the program starts")
    }

    /// Runs a command that succeeds, and gives what it says.
    fn done(&self, folder: &Path, arguments: &[&str]) -> String {
        let output = self.run(folder, arguments);
        let said = format!("{}{}", stdout(&output), stderr(&output));
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {said}");
        said
    }

    /// Lives through the year in a language up to a line, and gives what was seen in the terminal.
    fn live(&self, language: &str, until: Option<&str>) -> String {
        let mut seen = String::new();
        let mut lines = YEAR
            .lines()
            .take_while(|line| Some(*line) != until)
            .filter(|line| !line.is_empty())
            .peekable();
        while let Some(line) = lines.next() {
            if line.starts_with('#') {
                seen.push_str(&format!("{line}\n\n"));
            } else if let Some(id) = line.strip_prefix("write ") {
                let mut words = Vec::new();
                while let Some(word) = lines.next_if(|line| line.starts_with("  ")) {
                    words.push(word.trim());
                }
                self.write_minutes(id, &words);
            } else {
                let (day, command) = line.split_once(' ').expect("a day and a command");
                seen.push_str(&format!("{day} $ elevhalsa {command}\n"));
                let arguments = arguments(command, language);
                let mut arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
                arguments.extend(["--today", day, "--lang", language]);
                seen.push_str(&self.done(&self.network(), &arguments));
                seen.push('\n');
            }
        }
        seen
    }

    /// Writes under every heading of the agenda: the words of the year under their own, a sentence under the others.
    fn write_minutes(&self, id: &str, words: &[&str]) {
        let path = self.network().join("meetings").join(id).join("minutes.md");
        let text = fs::read_to_string(&path).expect("the minutes are laid out");
        let mut written = String::new();
        for line in text.lines() {
            written.push_str(&format!("{line}\n"));
            let is_item = line.starts_with("## ") && line.contains(". ");
            match words.split_first() {
                Some((heading, own)) if is_item && line.contains(heading) => {
                    written.push_str(&format!("\n{}\n", own.join("\n\n")));
                }
                _ if is_item => written.push_str("\nDet här talade vi om.\n"),
                _ => {}
            }
        }
        fs::write(path, written).expect("it can be written");
    }
}

/// The words of a command, with those in quotes kept together, for a network in a language.
fn arguments(command: &str, language: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut is_quoted = false;
    for letter in command.chars() {
        match letter {
            '"' => is_quoted = !is_quoted,
            ' ' if !is_quoted => words.push(String::new()),
            letter => words.last_mut().expect("there is one").push(letter),
        }
    }
    assert!(!is_quoted, "{command}");
    if language == "en" {
        for word in &mut words {
            if word == "Inget att rapportera" {
                "Nothing to report".clone_into(word);
            }
        }
    }
    words
}

/// What validate says of the year that is over: each rule with its severity, and how often.
fn left(desk: &Desk) -> (Option<i32>, BTreeMap<(String, String), usize>) {
    let checked = desk.run(
        &desk.network(),
        &["validate", "--year=2027", "--format=json", "--today=2028-01-20"],
    );
    let report: Value = serde_json::from_str(&stdout(&checked)).expect("it is JSON");
    let mut told = BTreeMap::new();
    for fault in report["faults"].as_array().expect("a list") {
        let word = |key: &str| fault[key].as_str().expect("a word").to_owned();
        *told.entry((word("severity"), word("rule"))).or_default() += 1;
    }
    (checked.status.code(), told)
}

/// A year of which nothing is left: no error, and nothing to think of.
fn nothing() -> (Option<i32>, BTreeMap<(String, String), usize>) {
    (Some(0), BTreeMap::new())
}

fn is_as_expected(told: &str, name: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/year")
        .join(name);
    snapbox::Assert::new()
        .action_env(snapbox::assert::DEFAULT_ACTION_ENV)
        .eq(told, snapbox::Data::read_from(&path, None).raw());
}

#[test]
fn a_year_is_run_from_an_empty_folder_to_its_last_publication() {
    let desk = Desk::new();
    let seen = desk.live("sv", None);
    is_as_expected(&seen, "year.sv.txt");
    assert_eq!(left(&desk), nothing());
    let network = desk.network();
    let told = |list: &[&str]| desk.done(&network, &[list, &["--today=2028-01-20"]].concat());
    assert!(told(&["decision", "list"]).contains("Kommunerna prövar rutinen under hösten"));
    assert!(told(&["action", "list"]).contains("Sammanställa kommunernas rutiner"));
    assert!(!told(&["action", "list", "--open"]).contains("Sammanställa"));
    assert!(!told(&["feedback", "list", "--open"]).contains("Skolcheferna undrar"));
    assert!(!told(&["group", "list", "--open"]).contains("Rutiner för närvaro"));
    assert_eq!(git(&network, &["status", "--porcelain"]), "");
    let story = git(&network, &["log", "--reverse", "--format=%s"]);
    is_as_expected(&format!("{story}\n"), "story.txt");
    assert_eq!(git(&network, &["fsck", "--strict", "--no-dangling"]), "");
}

#[test]
fn the_year_goes_as_well_in_english() {
    let desk = Desk::new();
    desk.live("en", None);
    assert_eq!(left(&desk), nothing());
    assert_eq!(git(&desk.network(), &["status", "--porcelain"]), "");
}

#[test]
fn a_meeting_takes_four_commands_from_its_call_to_its_publication() {
    for id in ["2027-02-05", "2027-04-16", "2027-09-10", "2027-11-19"] {
        let of_meeting = |line: &&str| line.contains(&format!(" {id}")) && line.contains(" meeting ");
        let since = |line: &&str| !line.contains(" meeting call ");
        let commands: Vec<&str> = YEAR.lines().filter(of_meeting).skip_while(since).collect();
        assert!(commands.len() <= 4, "{commands:?}");
        assert!(
            commands.last().is_some_and(|last| last.contains(" publish ")),
            "{commands:?}"
        );
    }
}

/// A clone of a network in which somebody else works.
fn cloned(desk: &Desk, name: &str) -> PathBuf {
    git(desk.0.path(), &["clone", "--quiet", "network", name]);
    desk.0.path().join(name)
}

#[test]
fn two_clones_with_a_record_each_are_merged_without_conflict() {
    let desk = Desk::new();
    desk.live("sv", Some(FOUNDED));
    let (one, other) = (cloned(&desk, "one"), cloned(&desk, "other"));
    let activity = [
        "activity",
        "new",
        "--title=Fortbildning",
        "--kind=training",
        "--assignment=halsa",
        "--today=2027-01-20",
    ];
    desk.done(&one, &activity);
    let member = [
        "member",
        "new",
        "--name=Gunnar Exempelgren",
        "--organisation=Storby",
        "--role=deputy",
        "--today=2027-01-20",
    ];
    desk.done(&other, &member);
    git(&one, &["pull", "--quiet", "--no-rebase", "--no-edit", "../other"]);
    assert_eq!(git(&one, &["status", "--porcelain"]), "");
    assert!(desk.done(&one, &["activity", "list"]).contains("Fortbildning"));
    assert!(
        desk.done(&one, &["member", "list", "--on=2027-01-20"])
            .contains("Gunnar Exempelgren")
    );
}

#[test]
fn a_record_that_two_clones_changed_is_told_in_plain_words_and_mended() {
    let desk = Desk::new();
    desk.live("sv", Some(FOUNDED));
    let (one, other) = (cloned(&desk, "one"), cloned(&desk, "other"));
    let give = |folder: &Path, role: &str| {
        let role = [
            "member",
            "role",
            "cecilia-latsasdotter",
            "--give",
            role,
            "--from=2027-02-01",
            "--today=2027-01-20",
        ];
        desk.done(folder, &role);
    };
    give(&one, "vice-chair");
    give(&other, "presidium");
    git(&one, &["fetch", "--quiet", "../other", "HEAD:other"]);
    assert!(!try_git(&one, &["merge", "--quiet", "other"]).status.success());
    let checked = desk.run(
        &one,
        &[
            "validate",
            "--year=2027",
            "--today=2027-01-20",
            "--only=merge-conflict",
        ],
    );
    assert_eq!(checked.status.code(), Some(1), "{}", stderr(&checked));
    is_as_expected(&stdout(&checked), "conflict.txt");
    // Both are right: whoever keeps the one version makes the other change again.
    git(&one, &["checkout", "--quiet", "--ours", "members"]);
    git(&one, &["commit", "--quiet", "--all", "--no-edit"]);
    give(&one, "presidium");
    let told = desk.done(&one, &["member", "show", "cecilia-latsasdotter"]);
    assert!(
        told.contains("vice ordförande") && told.contains("presidiet"),
        "{told}"
    );
    assert_eq!(git(&one, &["status", "--porcelain"]), "");
}

#[test]
fn commands_that_start_at_once_lose_no_change() {
    let desk = Desk::new();
    desk.live("sv", Some(FOUNDED));
    let network = desk.network();
    let start = |number: u32| {
        let title = format!("--title=Träff {number}");
        let arguments = [
            "activity",
            "new",
            &title,
            "--kind=exchange",
            "--assignment=halsa",
            "--today=2027-01-20",
        ];
        desk.command(&network, &arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts")
    };
    let before = git(&network, &["rev-parse", "HEAD"]);
    let running: Vec<_> = (1..=8).map(start).collect();
    for child in running {
        let output = child.wait_with_output().expect("the program ends");
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    }
    let since = format!("{before}..");
    assert_eq!(git(&network, &["rev-list", "--count", &since]), "8");
    assert_eq!(git(&network, &["status", "--porcelain"]), "");
    assert_eq!(git(&network, &["fsck", "--strict", "--no-dangling"]), "");
    let told = desk.done(&network, &["activity", "list"]);
    assert!(
        (1..=8).all(|number| told.contains(&format!("Träff {number}"))),
        "{told}"
    );
}
