//! A network is read from the work tree, the index and any commit of real repositories, and nothing in them
//! is ever written.

#![cfg(unix)]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Output;
use std::time::SystemTime;

use support::{base, committed, copy, elevhalsa, fixtures, git, run, stderr, stdout, try_git};
use tempfile::TempDir;

const MEMBER: &str = "members/anna-pahittsson.toml";

fn validate(folder: &Path, more: &[&str]) -> Output {
    let usual = [
        "validate",
        "--year",
        "2024",
        "--today",
        "2025-01-20",
        "--lang",
        "en",
    ];
    run(folder, &[&usual, more].concat())
}

fn told(folder: &Path, more: &[&str]) -> (Option<i32>, String) {
    let output = validate(folder, more);
    assert_eq!(stderr(&output), "", "{more:?}");
    (output.status.code(), stdout(&output))
}

fn failed(folder: &Path, more: &[&str]) -> String {
    let output = validate(folder, more);
    assert_eq!(
        (output.status.code(), stdout(&output)),
        (Some(2), String::new()),
        "{more:?}"
    );
    stderr(&output)
}

/// A repository with the small sound network in a folder of it, committed.
fn repository(inside: &str) -> (TempDir, PathBuf) {
    let top = tempfile::tempdir().expect("a temporary folder");
    let folder = top.path().join(inside);
    copy(&fixtures().join("_base"), &folder);
    committed(top.path());
    (top, folder)
}

fn append(file: &Path, text: &str) {
    let old = fs::read_to_string(file).expect("the file can be read");
    fs::write(file, format!("{old}{text}")).expect("the file can be written");
}

/// Puts a fault of every sort into a folder.
fn spoil(folder: &Path) {
    append(&folder.join(MEMBER), "extra = 1\n");
    fs::write(folder.join("members/åsa-lånehög.toml"), "name = \"Åsa").expect("written");
    fs::write(folder.join("members/latin.toml"), b"name = \"\xe5\"\n").expect("written");
    fs::write(
        folder.join("organisations/vasterby.toml"),
        "\u{feff}name = 1\r\nkind = \"x\"\r\n",
    )
    .expect("written");
    fs::write(
        folder.join("meetings/2024-02-09/minutes.md"),
        "<<<<<<< HEAD\n=======\n>>>>>>> x\n",
    )
    .expect("written");
    fs::write(folder.join("reviews/2025.md"), "stray").expect("written");
    fs::write(folder.join("reviews/2026.toml"), vec![b'#'; 2 << 20]).expect("written");
    fs::create_dir_all(folder.join("meetings/2024-05-17/attachments")).expect("made");
    fs::write(
        folder.join("meetings/2024-05-17/attachments/underlag.pdf"),
        "%PDF",
    )
    .expect("written");
    symlink("anna-pahittsson.toml", folder.join("members/link.toml")).expect("linked");
    symlink("/etc", folder.join("groups")).expect("linked");
}

#[test]
fn the_three_trees_tell_the_same_of_the_same_folder() {
    for inside in ["", "network-data", "ett/två med mellanslag/nätverk"] {
        let (top, folder) = repository(inside);
        spoil(&folder);
        git(top.path(), &["add", "--all"]);
        git(top.path(), &["commit", "--quiet", "--message", "Spoil"]);
        for format in ["text", "json"] {
            let format = ["--format", format];
            let disk = told(&folder, &format);
            assert_eq!(disk.0, Some(1));
            assert_eq!(
                told(&folder, &[&format[..], &["--staged"]].concat()),
                disk,
                "{inside}"
            );
            assert_eq!(
                told(&folder, &[&format[..], &["--at", "HEAD"]].concat()),
                disk,
                "{inside}"
            );
        }
    }
}

#[test]
fn every_sort_of_fault_is_told_of_every_tree() {
    let (top, folder) = repository("network-data");
    spoil(&folder);
    git(top.path(), &["add", "--all"]);
    let (_, told) = told(&folder, &["--staged"]);
    for sign in [
        "network-data/members/anna-pahittsson.toml:18:1",
        "network-data/members/åsa-lånehög.toml:1:12",
        "network-data/members/latin.toml:1:9",
        "network-data/organisations/vasterby.toml:1:9",
        "network-data/meetings/2024-02-09/minutes.md:1:1",
        "network-data/reviews/2025.md",
        "reviews/2026.toml is larger than 1 MB",
        "meetings/2024-05-17/meeting.toml is missing",
        "members/link.toml is a link",
        "groups is a link",
    ] {
        assert!(told.contains(sign), "{sign} is not told:\n{told}");
    }
}

#[test]
fn each_tree_shows_its_own_state() {
    let (_top, folder) = repository("network-data");
    append(&folder.join(MEMBER), "staged = 1\n");
    git(&folder, &["add", "."]);
    append(&folder.join(MEMBER), "unstaged = 1\n");
    let faults = |more: &[&str]| {
        let (_, told) = told(&folder, more);
        (told.contains("\"staged\""), told.contains("\"unstaged\""))
    };
    assert_eq!(faults(&[]), (true, true));
    assert_eq!(faults(&["--staged"]), (true, false));
    assert_eq!(faults(&["--at", "HEAD"]), (false, false));
}

#[test]
fn a_commit_has_many_names() {
    let (top, folder) = repository("network-data");
    git(top.path(), &["tag", "--annotate", "start", "--message", "Start"]);
    git(top.path(), &["branch", "gren/å"]);
    append(&folder.join(MEMBER), "later = 1\n");
    git(top.path(), &["commit", "--quiet", "--all", "--message", "Later"]);
    let first = git(top.path(), &["rev-parse", "HEAD~1"]);
    for packed in [false, true] {
        if packed {
            git(top.path(), &["gc", "--quiet", "--prune=now"]);
            assert!(top.path().join(".git/packed-refs").exists());
        }
        for name in [
            "HEAD~1",
            "HEAD^",
            "start",
            "start^{}",
            "gren/å",
            &first,
            &first[..8],
            ":/Start",
            "@~",
        ] {
            assert_eq!(told(&folder, &["--at", name]).0, Some(0), "{name}");
        }
        for name in ["HEAD", "@", "main", "refs/heads/main"] {
            assert_eq!(told(&folder, &["--at", name]).0, Some(1), "{name}");
        }
    }
}

#[test]
fn a_name_of_no_commit_is_a_failure_in_words() {
    let (_top, folder) = repository("network-data");
    for name in [
        "nothing",
        "HEAD~7",
        "HEAD..HEAD",
        " ",
        "\u{1b}[2J",
        "HEAD@{1000}",
        "0000000",
    ] {
        let told = failed(&folder, &["--at", name]);
        assert!(told.contains("There is no revision"), "{name:?}: {told}");
        assert!(
            !told.contains("code=") && !told.contains('\u{1b}'),
            "{name:?}: {told}"
        );
    }
    assert!(failed(&folder, &["--at", ""]).contains("needs a value"));
    for name in [
        "HEAD:network-data",
        "HEAD^{tree}",
        "HEAD:network-data/network.toml",
    ] {
        let told = failed(&folder, &["--at", name]);
        assert!(told.contains("is no whole revision"), "{name}: {told}");
    }
}

#[test]
fn a_commit_beyond_a_shallow_clone_is_a_failure_in_words() {
    let (top, folder) = repository("network-data");
    append(&folder.join(MEMBER), "# later\n");
    git(top.path(), &["commit", "--quiet", "--all", "--message", "Later"]);
    let clone = tempfile::tempdir().expect("a temporary folder");
    let address = format!("file://{}", top.path().display());
    git(clone.path(), &["clone", "--quiet", "--depth", "1", &address, "."]);
    let folder = clone.path().join("network-data");
    assert_eq!(told(&folder, &["--at", "HEAD"]).0, Some(0));
    assert!(failed(&folder, &["--at", "HEAD~1"]).contains("git fetch --unshallow"));
}

#[test]
fn a_commit_without_the_folder_is_a_failure_in_words() {
    let (top, folder) = repository("network-data");
    git(top.path(), &["rm", "--quiet", "-r", "--cached", "."]);
    assert!(failed(&folder, &["--staged"]).contains("among what is staged"));
    git(
        top.path(),
        &["commit", "--quiet", "--allow-empty", "--message", "Nothing"],
    );
    assert!(failed(&folder, &["--at", "HEAD"]).contains("in that revision of the folder"));
    assert_eq!(told(&folder, &["--at", "HEAD~1"]).0, Some(0));
}

#[test]
fn an_empty_repository_and_none_are_failures_in_words() {
    let folder = base();
    assert!(failed(folder.path(), &["--staged"]).contains("lies in no git repository"));
    assert!(failed(folder.path(), &["--at", "HEAD"]).contains("lies in no git repository"));
    git(folder.path(), &["init", "--quiet"]);
    assert!(failed(folder.path(), &["--staged"]).contains("among what is staged"));
    assert!(failed(folder.path(), &["--at", "HEAD"]).contains("There is no commit"));
    git(folder.path(), &["add", "--all"]);
    assert_eq!(told(folder.path(), &["--staged"]).0, Some(0));
}

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

#[test]
fn sides_of_a_merge_are_told_and_not_read() {
    let (top, folder) = repository("network-data");
    git(top.path(), &["checkout", "--quiet", "-b", "side"]);
    for (branch, name) in [("side", "Ett"), ("main", "Två")] {
        git(top.path(), &["checkout", "--quiet", branch]);
        for file in ["organisations/norrby.toml", "meetings/2024-02-09/minutes.md"] {
            fs::write(folder.join(file), format!("name = \"{name}\"\n")).expect("written");
        }
        git(top.path(), &["commit", "--quiet", "--all", "--message", name]);
    }
    assert!(!try_git(top.path(), &["merge", "side"]).status.success());
    for revision in [&[][..], &["--staged"]] {
        let (code, told) = told(&folder, &[revision, &["--only", "merge-conflict"]].concat());
        assert_eq!(code, Some(1));
        assert_eq!(told.matches("[merge-conflict]").count(), 2, "{told}");
    }
    let (_, staged) = told(&folder, &["--staged"]);
    assert!(
        !staged.contains("wrong-value") && !staged.contains("unknown-reference"),
        "{staged}"
    );
}

#[test]
fn a_repository_inside_is_told_alike() {
    let (top, folder) = repository("network-data");
    let inner = folder.join("reviews");
    git(
        top.path(),
        &["rm", "--quiet", "-r", "--cached", "network-data/reviews"],
    );
    git(&inner, &["init", "--quiet"]);
    git(&inner, &["add", "--all"]);
    git(&inner, &["commit", "--quiet", "--message", "Inner"]);
    git(top.path(), &["add", "--all"]);
    git(top.path(), &["commit", "--quiet", "--message", "Outer"]);
    let disk = told(&folder, &["--only", "unreadable-file"]);
    assert!(
        disk.1.contains("reviews is a git repository of its own"),
        "{}",
        disk.1
    );
    assert_eq!(told(&folder, &["--only", "unreadable-file", "--staged"]), disk);
    assert_eq!(
        told(&folder, &["--only", "unreadable-file", "--at", "HEAD"]),
        disk
    );
}

#[test]
fn forms_of_the_index_are_read_or_refused() {
    let (top, folder) = repository("network-data");
    for version in ["2", "3", "4"] {
        git(top.path(), &["update-index", "--index-version", version]);
        assert_eq!(told(&folder, &["--staged"]).0, Some(0), "version {version}");
    }
    git(
        top.path(),
        &[
            "-c",
            "index.skipHash=true",
            "update-index",
            "--index-version",
            "2",
        ],
    );
    assert_eq!(told(&folder, &["--staged"]).0, Some(0), "without a checksum");
    git(top.path(), &["read-tree", "HEAD"]);
    assert_eq!(told(&folder, &["--staged"]).0, Some(0), "without sizes");
    git(top.path(), &["update-index", "--split-index"]);
    assert!(failed(&folder, &["--staged"]).contains("--no-split-index"));
    assert_eq!(told(&folder, &["--at", "HEAD"]).0, Some(0));
    git(top.path(), &["update-index", "--no-split-index"]);
    fs::create_dir(top.path().join("more")).expect("made");
    fs::write(top.path().join("more/file"), "x").expect("written");
    git(top.path(), &["add", "--all"]);
    git(top.path(), &["commit", "--quiet", "--message", "More"]);
    git(top.path(), &["sparse-checkout", "set", "network-data/members"]);
    assert!(!folder.join("reviews").exists());
    assert_eq!(
        told(&folder, &["--staged"]).0,
        Some(0),
        "files that are not checked out"
    );
    git(
        top.path(),
        &["sparse-checkout", "set", "--sparse-index", "network-data"],
    );
    assert!(failed(&folder, &["--staged"]).contains("--no-sparse-index"));
    fs::write(top.path().join(".git/index"), "DIRC").expect("written");
    assert!(failed(&folder, &["--staged"]).contains("git status"));
}

#[test]
fn a_file_that_is_only_announced_is_not_staged() {
    let (top, folder) = repository("network-data");
    fs::write(folder.join("organisations/osterby.toml"), "x = 1\n").expect("written");
    git(top.path(), &["add", "--intent-to-add", "."]);
    assert_eq!(told(&folder, &[]).0, Some(1));
    assert_eq!(told(&folder, &["--staged"]).0, Some(0));
}

#[test]
fn a_large_file_is_refused_whatever_size_the_index_notes() {
    let (top, folder) = repository("network-data");
    fs::write(folder.join("reviews/2023.toml"), vec![b'#'; 2 << 20]).expect("written");
    let object = git(
        top.path(),
        &["hash-object", "-w", "network-data/reviews/2023.toml"],
    );
    let entry = format!("100644,{object},network-data/reviews/2023.toml");
    git(top.path(), &["update-index", "--add", "--cacheinfo", &entry]);
    assert!(told(&folder, &["--staged"]).1.contains("larger than 1 MB"));
}

#[test]
fn repositories_that_cannot_be_read_are_failures_in_words() {
    for form in ["--ref-format=reftable", "--object-format=sha256"] {
        let folder = base();
        if !try_git(folder.path(), &["init", "--quiet", form])
            .status
            .success()
        {
            continue;
        }
        git(folder.path(), &["add", "--all"]);
        git(folder.path(), &["commit", "--quiet", "--message", "Start"]);
        for revision in [&["--staged"][..], &["--at", "HEAD"]] {
            let told = failed(folder.path(), revision);
            assert!(told.contains("reftable or SHA-256"), "{form}: {told}");
        }
        assert_eq!(told(folder.path(), &[]).0, Some(0), "{form}");
    }
    let (top, folder) = repository("network-data");
    fs::remove_dir_all(top.path().join(".git/objects")).expect("removed");
    fs::create_dir(top.path().join(".git/objects")).expect("made");
    assert!(failed(&folder, &["--staged"]).contains("cannot be read"));
}

#[test]
fn a_repository_of_somebody_else_is_a_failure_in_words() {
    let (top, folder) = repository("network-data");
    let trusted = try_git(top.path(), &["config", "--system", "--get-all", "safe.directory"]);
    // Only an administrator can give files away, and one who trusts everybody sees nothing.
    if std::os::unix::fs::chown(top.path(), Some(12345), None).is_err() || !trusted.stdout.is_empty() {
        return;
    }
    assert!(failed(&folder, &["--staged"]).contains("safe.directory"));
    assert_eq!(told(&folder, &[]).0, Some(0));
}

#[test]
fn line_ends_that_git_changes_make_no_difference() {
    let (top, folder) = repository("network-data");
    append(&folder.join(MEMBER), "extra = 1\n");
    append(
        &folder.join("meetings/2024-09-13/meeting.toml"),
        "chair = \"x\"\n",
    );
    git(top.path(), &["add", "--all"]);
    for file in [
        "members/anna-pahittsson.toml",
        "meetings/2024-09-13/meeting.toml",
        "meetings/2024-09-13/minutes.md",
    ] {
        let text = fs::read_to_string(folder.join(file)).expect("read");
        fs::write(folder.join(file), text.replace('\n', "\r\n")).expect("written");
    }
    for format in ["text", "json"] {
        assert_eq!(
            told(&folder, &["--format", format]),
            told(&folder, &["--staged", "--format", format])
        );
    }
}

/// Every file below a folder, with its bytes and the time of its last change.
fn state(folder: &Path) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
    let mut state = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).expect("the folder can be listed") {
            let entry = entry.expect("the entry can be read");
            let facts = entry.metadata().expect("the entry has facts");
            let bytes = match facts.is_dir() {
                true => {
                    open.push(entry.path());
                    Vec::new()
                }
                false => fs::read(entry.path()).expect("the file can be read"),
            };
            state.insert(entry.path(), (bytes, facts.modified().expect("a time")));
        }
    }
    state
}

#[test]
fn nothing_is_ever_written() {
    let (top, folder) = repository("network-data");
    // The index now holds outdated facts of a file, which git status would bring up to date.
    let text = fs::read(folder.join(MEMBER)).expect("read");
    fs::write(folder.join(MEMBER), text).expect("written");
    let before = state(top.path());
    for revision in [&[][..], &["--staged"], &["--at", "HEAD"]] {
        told(&folder, revision);
    }
    run(&folder, &["meeting", "list"]);
    run(&folder, &["meeting", "show", "2024-02-09"]);
    run(&folder, &["member", "list"]);
    assert!(state(top.path()) == before, "something was written");
}
