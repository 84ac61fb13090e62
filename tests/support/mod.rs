//! What the tests share: folders made of a base and an overlay, and runs of the real program.

#![allow(dead_code, reason = "each test file takes what it needs")]

pub(crate) mod drawing;
pub(crate) mod reading;

use std::fs;
use std::io::{Read, Seek};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// A file of an overlay that lists files of the base to take away.
const REMOVED: &str = "_removed";

/// No input is worth a longer wait, even on a slow machine and without optimisation.
const PATIENCE: Duration = Duration::from_secs(60);

/// The folder of the fixtures.
pub(crate) fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules")
}

/// The project's own network.
pub(crate) fn network_data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("network-data")
}

/// An invented network with other rules than the project's own.
pub(crate) fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/forskola-norr")
}

/// The small sound network with an overlay, in a folder of its own.
pub(crate) fn overlaid(overlay: &Path) -> TempDir {
    let folder = base();
    lay_over(overlay, folder.path());
    folder
}

/// The small sound network, in a folder of its own.
pub(crate) fn base() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy(&fixtures().join("_base"), folder.path());
    folder
}

/// Copies a folder with all that is in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the folder can be made");
    for entry in fs::read_dir(from).unwrap_or_else(|error| panic!("{}: {error}", from.display())) {
        let entry = entry.expect("the entry can be read");
        let target = to.join(entry.file_name());
        if entry.file_type().expect("the entry has a type").is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("the file can be copied");
        }
    }
}

/// Every file below a folder, in order.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder can be listed") {
        let path = entry.expect("the entry can be read").path();
        match path.is_dir() {
            true => files.extend(self::files(&path)),
            false => files.push(path),
        }
    }
    files.sort();
    files
}

/// Copies an overlay over a folder, and takes away what it lists.
pub(crate) fn lay_over(overlay: &Path, folder: &Path) {
    copy(overlay, folder);
    let removed = folder.join(REMOVED);
    if let Ok(list) = fs::read_to_string(&removed) {
        for file in list.lines().filter(|line| !line.is_empty()) {
            let gone = folder.join(file);
            fs::remove_file(&gone).unwrap_or_else(|error| panic!("{}: {error}", gone.display()));
        }
        fs::remove_file(removed).expect("the list can be removed");
    }
}

/// The program, with nothing of the tester's surroundings.
pub(crate) fn elevhalsa(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_elevhalsa"));
    command.current_dir(folder);
    for name in [
        "ELEVHALSA_DATA",
        "ELEVHALSA_TODAY",
        "NO_COLOR",
        "LC_ALL",
        "LC_MESSAGES",
        "LANG",
        "COLUMNS",
    ] {
        command.env_remove(name);
    }
    without_git(&mut command);
    command
}

/// What git tells the hook that may run the tests is not about the repositories of the tests.
fn without_git(command: &mut Command) {
    for name in [
        "GIT_DIR",
        "GIT_WORK_TREE",
        "GIT_INDEX_FILE",
        "GIT_PREFIX",
        "GIT_OBJECT_DIRECTORY",
    ] {
        command.env_remove(name);
    }
}

/// Runs the program in a folder.
pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Output {
    elevhalsa(folder)
        .args(arguments)
        .output()
        .expect("the program starts")
}

/// Runs a command, and ends it when it takes longer than anybody would wait for.
pub(crate) fn in_time(command: &mut Command) -> Output {
    let (mut told, mut failed) = (
        tempfile::tempfile().expect("a file"),
        tempfile::tempfile().expect("a file"),
    );
    let mut child = command
        .stdin(Stdio::null())
        .stdout(told.try_clone().expect("the file is open"))
        .stderr(failed.try_clone().expect("the file is open"))
        .spawn()
        .expect("the program starts");
    let start = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().expect("the program can be waited for") {
            break status;
        }
        if start.elapsed() > PATIENCE {
            child.kill().expect("the program can be ended");
            panic!("the program runs on and on: {command:?}");
        }
        thread::sleep(Duration::from_millis(2));
    };
    let read = |file: &mut fs::File| {
        let mut bytes = Vec::new();
        file.rewind().expect("the file can be read");
        file.read_to_end(&mut bytes).expect("the file can be read");
        bytes
    };
    let (stdout, stderr) = (read(&mut told), read(&mut failed));
    Output {
        status,
        stdout,
        stderr,
    }
}

/// What a run wrote to stdout.
pub(crate) fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("the output is UTF-8")
}

/// What a run wrote to stderr.
pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("the output is UTF-8")
}

/// Runs git in a folder, with nothing of the tester's settings and without hooks, and gives what it says.
pub(crate) fn git(folder: &Path, arguments: &[&str]) -> String {
    let output = try_git(folder, &[&["-c", "core.hooksPath=/dev/null"], arguments].concat());
    assert!(
        output.status.success(),
        "git {arguments:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    stdout(&output).trim_end().to_owned()
}

/// Runs git in a folder, with nothing of the tester's settings; it may fail, and hooks run.
pub(crate) fn try_git(folder: &Path, arguments: &[&str]) -> Output {
    let settings = [
        "user.name=Prov",
        "user.email=prov@example.org",
        "init.defaultBranch=main",
        "commit.gpgsign=false",
        "core.autocrlf=false",
        "protocol.file.allow=always",
    ];
    let mut command = Command::new("git");
    without_git(&mut command);
    command
        .current_dir(folder)
        .args(settings.iter().flat_map(|setting| ["-c", setting]))
        .args(arguments)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .output()
        .expect("git starts")
}

/// Makes a repository of a folder with one commit.
pub(crate) fn committed(folder: &Path) {
    git(folder, &["init", "--quiet"]);
    git(folder, &["add", "--all"]);
    git(folder, &["commit", "--quiet", "--message", "Start"]);
}
