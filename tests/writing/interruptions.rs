//! Commands at once, and commands that are killed.

use std::collections::BTreeSet;
use std::fs;
use std::ops::Range;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Instant;

use super::support::{elevhalsa, git, stderr, stdout};
use super::{prepare, repository, subjects};

/// Fridays on which the small network has nothing.
const DAYS: [&str; 8] = [
    "2025-01-17",
    "2025-02-21",
    "2025-03-28",
    "2025-05-09",
    "2025-08-29",
    "2025-09-26",
    "2025-10-24",
    "2025-11-28",
];

fn new(folder: &Path, day: &str) -> Command {
    let mut command = elevhalsa(folder);
    command
        .args(["meeting", "new", "--today=2024-05-01", "--date", day])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

#[test]
fn eight_commands_at_once_lose_nothing() {
    let folder = repository();
    let start = |day: &&str| new(folder.path(), day).spawn().expect("the program starts");
    let children: Vec<_> = DAYS.iter().map(start).collect();
    for child in children {
        let output = child.wait_with_output().expect("it can be waited for");
        assert_eq!(
            output.status.code(),
            Some(0),
            "{}{}",
            stdout(&output),
            stderr(&output)
        );
    }
    let told: BTreeSet<String> = subjects(folder.path()).into_iter().collect();
    let wanted = DAYS.iter().map(|day| format!("Planera mötet {day}"));
    assert_eq!(told, wanted.chain(["Start".to_owned()]).collect());
    assert_eq!(git(folder.path(), &["status", "--porcelain"]), "");
}

#[cfg(unix)]
#[test]
fn killed_at_any_moment_a_command_has_done_all_or_nothing_and_the_next_one_works() {
    let quarter = |at: u32| thread::spawn(move || killed(at * 250..(at + 1) * 250));
    let threads: Vec<_> = (0..4).map(quarter).collect();
    let ends = threads.into_iter().map(|thread| thread.join().expect("all held"));
    let (done, undone) = ends.fold((0, 0), |sum, ends| (sum.0 + ends.0, sum.1 + ends.1));
    // Otherwise the moments were not all over the run.
    assert!(done > 0 && undone > 0, "{done} done, {undone} undone");
}

/// Kills a command at moments out of a thousand; counts how often it had done all, and how often nothing.
#[cfg(unix)]
fn killed(moments: Range<u32>) -> (u32, u32) {
    // In memory where there is such a folder: a disk would have to be waited for thousands of times.
    let memory = Path::new("/dev/shm");
    let folder = match memory.is_dir() {
        true => tempfile::tempdir_in(memory).expect("a temporary folder"),
        false => tempfile::tempdir().expect("a temporary folder"),
    };
    prepare(folder.path());
    let file = folder.path().join("meetings/2025-01-17/meeting.toml");
    let start = git(folder.path(), &["rev-parse", "HEAD"]);
    let done = |day: &str| {
        let output = new(folder.path(), day).output().expect("the program starts");
        assert_eq!(
            output.status.code(),
            Some(0),
            "{}{}",
            stdout(&output),
            stderr(&output)
        );
    };
    // How long a whole run takes, so that the moments lie all over it.
    let begun = Instant::now();
    done("2025-01-17");
    let whole = begun.elapsed();
    let written = fs::read(&file).expect("it was written");
    let mut ends = (0, 0);
    for moment in moments {
        git(folder.path(), &["reset", "--quiet", "--hard", &start]);
        let mut child = new(folder.path(), "2025-01-17")
            .spawn()
            .expect("the program starts");
        // In an order that is not that of time.
        thread::sleep(whole * (moment * 619 % 1000) / 1000);
        child.kill().expect("it can be killed");
        child.wait().expect("it can be waited for");
        done("2025-03-28");
        assert_eq!(git(folder.path(), &["status", "--porcelain"]), "", "{moment}");
        match fs::read(&file) {
            Ok(text) => {
                assert!(text == written, "{moment}: torn");
                ends.0 += 1;
            }
            Err(_) => ends.1 += 1,
        }
    }
    ends
}
