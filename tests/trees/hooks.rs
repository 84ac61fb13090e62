//! Work trees that are not the usual one, and what git tells the hooks that run the program.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use crate::support::{elevhalsa, git, stderr, stdout, try_git};
use crate::{MEMBER, append, repository, told};

#[test]
fn linked_work_trees_and_submodules_are_repositories() {
    let (top, _) = repository("network-data");
    let elsewhere = tempfile::tempdir().expect("a temporary folder");
    let linked = elsewhere.path().join("linked");
    git(
        top.path(),
        &["worktree", "add", "--quiet", &linked.to_string_lossy()],
    );
    let outer = elsewhere.path().join("outer");
    fs::create_dir(&outer).expect("made");
    git(&outer, &["init", "--quiet"]);
    git(
        &outer,
        &[
            "submodule",
            "--quiet",
            "add",
            &top.path().to_string_lossy(),
            "inner",
        ],
    );
    for tree in [linked, outer.join("inner")] {
        assert!(tree.join(".git").is_file());
        let folder = tree.join("network-data");
        append(&folder.join(MEMBER), "extra = 1\n");
        assert_eq!(told(&folder, &["--staged"]).0, Some(0));
        git(&folder, &["add", "."]);
        let (code, told) = told(&folder, &["--staged"]);
        assert_eq!(code, Some(1));
        assert!(told.contains("--> network-data/members/"), "{told}");
    }
}

/// Installs a `pre-commit` hook that keeps what the program says, and gives the place where it does.
fn hook(top: &Path, script: &str) -> PathBuf {
    let said = top.join(".git/said");
    let program = env!("CARGO_BIN_EXE_elevhalsa");
    let validate = format!("{program} validate --staged --lang en --year 2024 --today 2025-01-20");
    let text = format!(
        "#!/bin/sh\n{}\n",
        script.replace("VALIDATE", &format!("{validate} > {} 2>&1", said.display()))
    );
    let file = top.join(".git/hooks/pre-commit");
    fs::create_dir_all(top.join(".git/hooks")).expect("made");
    fs::write(&file, text).expect("written");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).expect("made executable");
    said
}

#[test]
fn a_hook_reads_the_index_that_git_names_to_it() {
    for script in [
        "VALIDATE",
        "cd network-data && VALIDATE",
        "VALIDATE --data network-data",
    ] {
        for commit in [
            &["--all"][..],
            &["--only", "network-data/members/anna-pahittsson.toml"],
        ] {
            let (top, folder) = repository("network-data");
            let said = hook(top.path(), script);
            append(&folder.join(MEMBER), "committed = 1\n");
            if commit[0] == "--only" {
                append(&folder.join("network.toml"), "not-committed = 1\n");
                git(top.path(), &["add", "--all"]);
            }
            let output = try_git(
                top.path(),
                &[&["commit", "--quiet", "--message", "x"], commit].concat(),
            );
            assert!(!output.status.success(), "{script} {commit:?} let the fault pass");
            let said = fs::read_to_string(said).expect("the hook has run");
            assert!(said.contains("\"committed\""), "{script} {commit:?}: {said}");
            assert!(!said.contains("\"not-committed\""), "{script} {commit:?}: {said}");
        }
    }
}

#[test]
fn a_hook_in_a_linked_work_tree_reads_the_index_of_that_tree() {
    let (top, _) = repository("network-data");
    let said = hook(top.path(), "cd network-data && VALIDATE");
    let elsewhere = tempfile::tempdir().expect("a temporary folder");
    let linked = elsewhere.path().join("linked");
    git(
        top.path(),
        &["worktree", "add", "--quiet", &linked.to_string_lossy()],
    );
    append(&linked.join("network-data").join(MEMBER), "committed = 1\n");
    let output = try_git(&linked, &["commit", "--quiet", "--all", "--message", "x"]);
    assert!(!output.status.success(), "the fault passed");
    let said = fs::read_to_string(said).expect("the hook has run");
    assert!(
        said.contains("\"committed\"") && said.contains("--> network-data/members/"),
        "{said}"
    );
}

#[test]
fn the_surroundings_of_another_repository_do_not_count() {
    let (other, _) = repository("network-data");
    let (top, folder) = repository("network-data");
    append(&folder.join(MEMBER), "extra = 1\n");
    git(top.path(), &["add", "--all"]);
    for (name, value) in [("GIT_DIR", ".git"), ("GIT_INDEX_FILE", ".git/index")] {
        let output = elevhalsa(other.path())
            .args([
                "validate",
                "--staged",
                "--year",
                "2024",
                "--today",
                "2025-01-20",
                "--data",
            ])
            .arg(&folder)
            .env(name, other.path().join(value))
            .output()
            .expect("the program starts");
        assert_eq!(output.status.code(), Some(1), "{name}: {}", stderr(&output));
    }
}

#[test]
fn a_repository_apart_from_its_work_tree_is_found_by_its_names() {
    let (top, folder) = repository("network-data");
    let apart = tempfile::tempdir().expect("a temporary folder");
    let moved = apart.path().join("repository");
    fs::rename(top.path().join(".git"), &moved).expect("moved");
    append(&folder.join(MEMBER), "extra = 1\n");
    for revision in [&[][..], &["--staged"], &["--at", "HEAD"]] {
        let output = elevhalsa(&folder)
            .args(["validate", "--year", "2024", "--today", "2025-01-20"])
            .args(revision)
            .env("GIT_DIR", &moved)
            .env("GIT_WORK_TREE", top.path())
            .output()
            .expect("the program starts");
        let faulty = revision.is_empty();
        assert_eq!(
            output.status.code(),
            Some(i32::from(faulty)),
            "{revision:?}: {}",
            stderr(&output)
        );
        assert_eq!(stdout(&output).contains("--> network-data/members/"), faulty);
    }
}
