//! Commands that write of people, working groups, feedback and assignments, and of what is sent, as somebody meets them.
//!
//! `SNAPSHOTS=overwrite cargo test --test writing_register` writes `tests/commands/` anew.

#[path = "writing_register/assignments.rs"]
mod assignments;
#[path = "writing_register/import.rs"]
mod import;
#[path = "writing_register/members.rs"]
mod members;
#[path = "writing_register/sending.rs"]
mod sending;
mod support;
#[path = "writing_register/work.rs"]
mod work;

use std::fs;
use std::path::Path;
use std::process::Output;

use snapbox::{Assert, Data};
use support::{base, committed, git, run, stderr, stdout};
use tempfile::TempDir;

/// The day on which the commands are given.
const TODAY: &str = "--today=2025-01-20";

/// The folder of the lists that are taken in.
const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/writing_register");

/// The widest line that a pipe gets.
const WIDTH: usize = 80;

/// A repository with the small sound network, and somebody to commit.
fn repository() -> TempDir {
    let folder = base();
    committed(folder.path());
    git(folder.path(), &["tag", "start"]);
    git(folder.path(), &["config", "user.name", "Prov"]);
    git(folder.path(), &["config", "user.email", "prov@example.org"]);
    folder
}

fn give(folder: &Path, arguments: &[&str]) -> Output {
    let has_day = arguments.iter().any(|argument| argument.starts_with("--today"));
    let today: &[&str] = if has_day { &[] } else { &[TODAY] };
    run(folder, &[arguments, today].concat())
}

/// Gives commands one after the other and compares what they say in both languages, and what they have made of the
/// folder and its history, with the transcripts.
fn transcript(name: &str, steps: &[&[&str]]) {
    for language in ["sv", "en"] {
        let folder = repository();
        let mut told = String::new();
        for step in steps {
            let output = give(folder.path(), &[step, &["--lang", language][..]].concat());
            let said = format!("{}{}", stdout(&output), stderr(&output));
            assert_is_readable(&said);
            told.push_str(&format!("$ elevhalsa {}\n{said}", written(step)));
            if let Some(code) = output.status.code().filter(|code| *code != 0) {
                told.push_str(&format!("[{code}]\n"));
            }
            told.push('\n');
        }
        compare(&format!("{name}.{language}.txt"), told);
        assert_eq!(git(folder.path(), &["status", "--porcelain"]), "", "{name}");
        // What stands in records and in the history is the network's, whoever asked in whatever language.
        compare(&format!("{name}.diff"), history(folder.path()));
    }
}

/// The messages of the commits, oldest first, and the difference that they make together.
fn history(folder: &Path) -> String {
    let messages = git(folder, &["log", "--reverse", "--format=%s", "start.."]);
    let difference = git(folder, &["diff", "--no-renames", "start", "HEAD"]);
    let lines = difference.lines().filter(|line| !line.starts_with("index "));
    let lines: Vec<&str> = lines.map(str::trim_end).collect();
    format!("{messages}\n\n{}\n", lines.join("\n"))
}

/// A command line as somebody types it.
fn written(arguments: &[&str]) -> String {
    let quoted = arguments.iter().map(|argument| match argument.contains(' ') {
        true => format!("\"{argument}\""),
        false => argument.replace(&format!("{FIXTURES}/"), ""),
    });
    quoted.collect::<Vec<_>>().join(" ")
}

/// Asserts that lines fit a terminal and end without space; what quotes a file is as wide as the file.
fn assert_is_readable(told: &str) {
    for line in told.lines() {
        let is_subject = line.starts_with("Ämne:") || line.starts_with("Subject:");
        let is_quote = is_subject || line.contains(" | ") || line.trim_start().starts_with("sha256:");
        assert!(is_quote || line.chars().count() <= WIDTH, "too wide: {line}");
        assert!(is_quote || line == line.trim_end(), "space at the end of {line}");
    }
}

fn compare(file: &str, told: String) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/commands")
        .join(file);
    Assert::new()
        .action_env(snapbox::assert::DEFAULT_ACTION_ENV)
        .eq(told, Data::read_from(&path, None).raw());
}

/// Asserts that a command changes nothing and says what stands in its way.
fn is_refused(folder: &Path, arguments: &[&str], said: &[&str]) {
    let before = git(folder, &["rev-parse", "HEAD"]);
    let output = give(folder, arguments);
    let told = format!("{}{}", stdout(&output), stderr(&output));
    assert_eq!(output.status.code(), Some(2), "{arguments:?}: {told}");
    // Lines are broken where they happen to end.
    let flowing = told.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in said {
        assert!(flowing.contains(words), "{words} is not in {told}");
    }
    assert_eq!(git(folder, &["rev-parse", "HEAD"]), before, "{arguments:?}");
    assert_eq!(git(folder, &["status", "--porcelain"]), "", "{arguments:?}");
}

/// Asserts that a command is carried out, and gives what it says.
fn is_done(folder: &Path, arguments: &[&str]) -> String {
    let output = give(folder, arguments);
    let told = format!("{}{}", stdout(&output), stderr(&output));
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {told}");
    told
}

fn text(folder: &Path, file: &str) -> String {
    fs::read_to_string(folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// Writes a file by hand and commits it.
fn by_hand(folder: &Path, file: &str, text: &str) {
    let path = folder.join(file);
    fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("the folder can be made");
    fs::write(path, text).expect("the file can be written");
    git(folder, &["add", "--all"]);
    git(folder, &["commit", "--quiet", "--message", "För hand"]);
}
