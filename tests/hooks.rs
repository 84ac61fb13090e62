//! `hooks install`: git has what is to be committed checked first, and nobody's own hook is written over.
#![cfg(unix)]

mod support;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Output;

use support::{base, committed, copy, elevhalsa, fixtures, git, run, stderr, stdout, try_git};
use tempfile::TempDir;

fn repository() -> TempDir {
    let folder = base();
    committed(folder.path());
    folder
}

fn installed(folder: &Path) -> Output {
    let output = run(folder, &["hooks", "install"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    output
}

/// Commits a file with an identity number, through the hooks.
fn commits_number(folder: &Path, file: &str) -> Output {
    fs::write(folder.join(file), "Elevens nummer är 19121212-1212.\n").expect("it can be written");
    git(folder, &["add", "--all"]);
    try_git(folder, &["commit", "--message", "Nytt"])
}

#[test]
fn an_identity_number_is_stopped_before_the_commit_and_what_is_sound_is_not() {
    let folder = repository();
    let told = stdout(&installed(folder.path()));
    assert!(told.starts_with("Git kontrollerar nu"), "{told}");
    let hook = folder.path().join(".git/hooks/pre-commit");
    let mode = fs::metadata(&hook).expect("it is there").permissions().mode();
    assert_eq!(mode & 0o777, 0o755);
    let output = commits_number(folder.path(), "meetings/2024-02-09/minutes.md");
    let said = format!("{}{}", stdout(&output), stderr(&output));
    assert!(
        !output.status.success() && said.contains("19******-****"),
        "{said}"
    );
    git(folder.path(), &["reset", "--quiet", "--hard"]);
    fs::write(folder.path().join("README.md"), "# Nätverket\n").expect("it can be written");
    git(folder.path(), &["add", "--all"]);
    let output = try_git(folder.path(), &["commit", "--message", "Nytt"]);
    assert!(output.status.success(), "{}{}", stdout(&output), stderr(&output));
}

#[test]
fn what_was_wrong_before_stops_no_commit() {
    let folder = base();
    fs::remove_dir_all(folder.path().join("working-orders")).expect("it can go");
    committed(folder.path());
    installed(folder.path());
    fs::write(folder.path().join("README.md"), "# Nätverket\n").expect("it can be written");
    git(folder.path(), &["add", "--all"]);
    let output = try_git(folder.path(), &["commit", "--message", "Nytt"]);
    assert!(output.status.success(), "{}{}", stdout(&output), stderr(&output));
}

#[test]
fn it_may_be_installed_twice() {
    let folder = repository();
    installed(folder.path());
    let told = stdout(&installed(folder.path()));
    assert!(told.starts_with("Kroken finns redan"), "{told}");
}

#[test]
fn somebodys_own_hook_stays_and_the_way_to_combine_is_told() {
    let folder = repository();
    let hook = folder.path().join(".git/hooks/pre-commit");
    fs::create_dir_all(folder.path().join(".git/hooks")).expect("it can be made");
    fs::write(&hook, "#!/bin/sh\necho min\n").expect("it can be written");
    let output = run(folder.path(), &["hooks", "install"]);
    assert_eq!(output.status.code(), Some(2));
    let said = stderr(&output);
    assert!(said.contains("elevhalsa validate --staged"), "{said}");
    assert_eq!(
        fs::read_to_string(&hook).expect("it is there"),
        "#!/bin/sh\necho min\n"
    );
}

#[test]
fn the_folder_of_hooks_may_be_set_and_the_network_lie_further_down() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let network = folder.path().join("vårt nät's");
    copy(&fixtures().join("_base"), &network);
    committed(folder.path());
    git(folder.path(), &["config", "core.hooksPath", ".krokar"]);
    let output = installed(&network);
    assert!(
        stdout(&output).contains(".krokar/pre-commit"),
        "{}",
        stdout(&output)
    );
    git(folder.path(), &["add", "--all"]);
    fs::write(network.join("README.md"), "19121212-1212\n").expect("it can be written");
    git(folder.path(), &["add", "--all"]);
    // The folder of hooks that was set is used, not that of the tests.
    let output = try_git(folder.path(), &["commit", "--message", "Nytt"]);
    let said = format!("{}{}", stdout(&output), stderr(&output));
    assert!(
        !output.status.success() && said.contains("19******-****"),
        "{said}"
    );
}

#[test]
fn a_further_work_tree_has_the_same_hook() {
    let folder = repository();
    let other = tempfile::tempdir().expect("a temporary folder");
    let tree = other.path().join("annat");
    git(
        folder.path(),
        &["worktree", "add", "--quiet", tree.to_str().expect("it is UTF-8")],
    );
    installed(&tree);
    assert!(folder.path().join(".git/hooks/pre-commit").exists());
    let output = commits_number(&tree, "meetings/2024-02-09/minutes.md");
    let said = format!("{}{}", stdout(&output), stderr(&output));
    assert!(
        !output.status.success() && said.contains("19******-****"),
        "{said}"
    );
}

#[test]
fn a_folder_of_hooks_for_all_repositories_is_left_alone() {
    let (folder, user) = (repository(), tempfile::tempdir().expect("a temporary folder"));
    let settings = user.path().join("gitconfig");
    let shared = user.path().join("hooks");
    fs::write(&settings, format!("[core]\n\thooksPath = {}\n", shared.display())).expect("it can be written");
    let output = elevhalsa(folder.path())
        .args(["hooks", "install"])
        .env("GIT_CONFIG_GLOBAL", &settings)
        .output()
        .expect("the program starts");
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("core.hooksPath"), "{}", stderr(&output));
    assert!(!shared.exists());
}

#[test]
fn outside_git_there_is_nothing_to_hook() {
    let output = run(base().path(), &["hooks", "install", "--lang=en"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("git init"), "{}", stderr(&output));
}

#[test]
fn a_dry_run_shows_the_hook_and_writes_none() {
    let folder = repository();
    let output = run(folder.path(), &["hooks", "install", "--dry-run"]);
    assert!(
        stdout(&output).contains("validate --staged"),
        "{}",
        stdout(&output)
    );
    assert!(!folder.path().join(".git/hooks/pre-commit").exists());
}

/// Two networks in one repository.
fn two_networks() -> (TempDir, [std::path::PathBuf; 2]) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let networks = ["a's", "b"].map(|name| folder.path().join(name));
    for network in &networks {
        copy(&fixtures().join("_base"), network);
    }
    committed(folder.path());
    (folder, networks)
}

#[test]
fn each_network_of_a_repository_is_checked() {
    let (folder, networks) = two_networks();
    let told = stdout(&installed(&networks[0]));
    assert!(!told.contains("också"), "{told}");
    let told = stdout(&installed(&networks[1]));
    assert!(told.contains("Den kontrollerar också a's, som förut."), "{told}");
    for network in &networks {
        let told = stdout(&installed(network));
        assert!(told.starts_with("Kroken finns redan"), "{told}");
        let output = commits_number(network, "meetings/2024-02-09/minutes.md");
        let said = format!("{}{}", stdout(&output), stderr(&output));
        assert!(
            !output.status.success() && said.contains("19******-****"),
            "{said}"
        );
        git(folder.path(), &["reset", "--quiet", "--hard"]);
    }
    // Where the program lay before does not make it somebody else's hook.
    let hook = folder.path().join(".git/hooks/pre-commit");
    let text = fs::read_to_string(&hook).expect("it is there");
    let line = text
        .lines()
        .find(|line| line.starts_with("command"))
        .expect("it names the program");
    let moved = line.split("program=").next().expect("it is set").to_owned() + "program='/annan/plats'";
    fs::write(&hook, text.replace(line, &moved)).expect("it can be written");
    installed(&networks[0]);
    assert_eq!(fs::read_to_string(&hook).expect("it is there"), text);
}

#[test]
fn a_network_founded_beside_another_leaves_its_check() {
    let (folder, networks) = two_networks();
    installed(&networks[0]);
    git(folder.path(), &["config", "user.name", "Prov"]);
    git(folder.path(), &["config", "user.email", "prov@example.org"]);
    let founding = [
        "init",
        "c",
        "--name=Nätverket Prov",
        "--commissioner=Cheferna",
        "--association=Förbundet",
        "--municipality=Norrby",
        "--from=2027-01-01",
        "--until=2027-12-31",
        "--today=2026-11-01",
        "--lang=sv",
    ];
    let output = run(folder.path(), &founding);
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}{}",
        stdout(&output),
        stderr(&output)
    );
    let told = stdout(&output).replace('\n', " ");
    assert!(told.contains("Den kontrollerar också a's, som förut."), "{told}");
    let text = fs::read_to_string(folder.path().join(".git/hooks/pre-commit")).expect("it is there");
    assert_eq!(text.matches("validate --staged --data '").count(), 2, "{text}");
}

#[test]
fn what_somebody_wrote_into_the_hook_stays() {
    let folder = repository();
    installed(folder.path());
    let hook = folder.path().join(".git/hooks/pre-commit");
    let text = fs::read_to_string(&hook).expect("it is there");
    let mine = text.replace("status=0\n", "status=0\nmake check || status=1\n");
    assert_ne!(mine, text);
    fs::write(&hook, &mine).expect("it can be written");
    let output = run(folder.path(), &["hooks", "install"]);
    assert_eq!(output.status.code(), Some(2), "{}", stdout(&output));
    assert!(
        stderr(&output).contains("elevhalsa validate --staged"),
        "{}",
        stderr(&output)
    );
    assert_eq!(fs::read_to_string(&hook).expect("it is there"), mine);
}
