//! What is staged, in all forms of an index.

use std::fs;

use crate::support::{git, try_git};
use crate::{failed, repository, told};

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
