//! Commits by all names that git knows, and names of none.

use crate::support::git;
use crate::{MEMBER, append, failed, repository, told};

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
