//! What stands in a command's way and what is left of one that was killed: told with the way out, and taken back.
#![cfg(unix)]

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::Stdio;

use super::support::{base, copy, elevhalsa, git, run, stderr, stdout};
use super::{NEW, refusing, repository, subjects};

/// Ends the command that git is at work for, and then git itself where that is said, as a power failure does.
const KILLS: &str = "read -r _ _ _ command _ < /proc/$PPID/stat\nkill -9 \"$command\"\n";

fn hook(folder: &Path) -> std::path::PathBuf {
    folder.join(".git/hooks/pre-commit")
}

fn works(folder: &Path, arguments: &[&str]) {
    let output = run(folder, arguments);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
}

fn fails(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    assert_eq!(output.status.code(), Some(2), "{}", stdout(&output));
    stderr(&output).replace("\n ", " ").replace('\n', " ")
}

/// The notes of changes under way.
fn journals(folder: &Path) -> usize {
    let kept = fs::read_dir(folder.join(".git/elevhalsa")).expect("the folder is there");
    let names = kept.map(|entry| entry.expect("it can be read").file_name());
    names
        .filter(|name| name.to_string_lossy().starts_with("change"))
        .count()
}

#[cfg(target_os = "linux")]
#[test]
fn each_network_of_a_repository_takes_back_its_own() {
    let top = tempfile::tempdir().expect("a temporary folder");
    let (one, other) = (top.path().join("a"), top.path().join("b"));
    copy(base().path(), &other);
    copy(base().path(), &one);
    prepare_repository(top.path());
    refusing(top.path(), &format!("{KILLS}exit 1\n"));
    assert_eq!(run(&one, &NEW).status.code(), None);
    let file = one.join("meetings/2024-11-29/meeting.toml");
    assert!(file.exists(), "it was killed half-way");
    fs::remove_file(hook(top.path())).expect("it can go");
    works(&other, &NEW);
    // The other network has nothing to do with it.
    assert!(file.exists());
    assert_eq!(journals(top.path()), 1);
    works(
        &one,
        &["meeting", "new", "--date", "2024-12-06", "--today=2024-05-01"],
    );
    assert!(!file.exists());
    assert_eq!(journals(top.path()), 0);
    assert_eq!(git(top.path(), &["status", "--porcelain"]), "");
}

fn prepare_repository(top: &Path) {
    super::support::committed(top);
    git(top, &["config", "user.name", "Prov"]);
    git(top, &["config", "user.email", "prov@example.org"]);
}

#[cfg(target_os = "linux")]
#[test]
fn what_a_killed_git_has_locked_is_told_and_nothing_is_forgotten() {
    let folder = repository();
    refusing(folder.path(), &format!("{KILLS}kill -9 $PPID\n"));
    assert_eq!(run(folder.path(), &NEW).status.code(), None);
    fs::remove_file(hook(folder.path())).expect("it can go");
    let lock = folder.path().join(".git/index.lock");
    assert!(lock.exists(), "git was killed half-way");
    let later = ["meeting", "new", "--date", "2024-12-06", "--today=2024-05-01"];
    for arguments in [&later[..], &[&later[..], &["--no-commit"]].concat()] {
        let said = fails(folder.path(), arguments);
        assert!(
            said.contains("index.lock finns") && said.contains("ta bort filen"),
            "{said}"
        );
        assert_eq!(journals(folder.path()), 1);
    }
    fs::remove_file(lock).expect("it can go");
    works(folder.path(), &later);
    assert_eq!(git(folder.path(), &["status", "--porcelain"]), "");
    assert!(!folder.path().join("meetings/2024-11-29").exists());
    assert_eq!(subjects(folder.path()), ["Planera mötet 2024-12-06", "Start"]);
}

#[test]
fn a_locked_index_is_told_with_the_way_out() {
    let folder = repository();
    let lock = folder.path().join(".git/index.lock");
    File::create(&lock).expect("it can be made");
    let said = fails(folder.path(), &NEW);
    assert!(
        said.contains("index.lock finns") && !said.contains("fatal"),
        "{said}"
    );
    assert!(!folder.path().join("meetings/2024-11-29").exists());
    fs::remove_file(lock).expect("it can go");
    works(folder.path(), &NEW);
}

#[test]
fn a_hook_that_says_nothing_is_told_of_all_the_same() {
    let folder = repository();
    refusing(folder.path(), "exit 1\n");
    let said = fails(folder.path(), &NEW);
    assert!(
        said.contains("säger inte varför gör så här: Mappen är som förut."),
        "{said}"
    );
    assert!(said.contains(".git/hooks"), "{said}");
}

#[test]
fn what_cannot_be_taken_back_is_told_beside_what_could_not_be_done() {
    let folder = repository();
    let file = "meetings/2024-11-29/meeting.toml";
    refusing(
        folder.path(),
        &format!("rm {file}\nmkdir {file}\necho 'Inte på en fredag' >&2\nexit 1\n"),
    );
    let said = fails(folder.path(), &NEW);
    assert!(
        said.contains("tog inte emot ändringen: Inte på en fredag. Det som"),
        "{said}"
    );
    assert!(said.contains(file) && said.contains("försöker igen"), "{said}");
    assert!(!said.contains("som förut"), "{said}");
    // What is noted is taken back once that can be done.
    fs::remove_file(hook(folder.path())).expect("it can go");
    fs::remove_dir(folder.path().join(file)).expect("it can go");
    works(
        folder.path(),
        &["meeting", "new", "--date", "2024-12-06", "--today=2024-05-01"],
    );
    assert_eq!(git(folder.path(), &["status", "--porcelain"]), "");
}

#[test]
fn whoever_waits_is_told_for_whom() {
    let folder = repository();
    let home = folder.path().join(".git/elevhalsa");
    fs::create_dir_all(&home).expect("it can be made");
    let lock = home.join("lock");
    fs::write(&lock, "4711\n").expect("it can be written");
    let guard = File::open(&lock).expect("it is there");
    guard.lock().expect("nobody holds it");
    let mut child = elevhalsa(folder.path())
        .args(NEW)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut told = BufReader::new(child.stderr.take().expect("it is piped"));
    let mut line = String::new();
    told.read_line(&mut line).expect("a line can be read");
    assert_eq!(
        line,
        "Väntar på ett annat kommando som ändrar mappen (process 4711).\n"
    );
    assert!(child.try_wait().expect("it can be asked").is_none(), "it waits");
    drop(guard);
    let mut rest = String::new();
    told.read_to_string(&mut rest).expect("it can be read");
    let output = child.wait_with_output().expect("it ends");
    assert_eq!((output.status.code(), rest.as_str()), (Some(0), ""));
    // Nobody waits for the one who has come to an end.
    let output = run(
        folder.path(),
        &["meeting", "new", "--date", "2024-12-06", "--today=2024-05-01"],
    );
    assert_eq!(stderr(&output), "");
}
