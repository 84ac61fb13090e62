//! Repositories that cannot be read.

use std::fs;

use crate::support::{base, committed, git, run, stderr, try_git};
use crate::{failed, repository, told};

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
            let told = told.replace('\n', " ");
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
fn reading_commands_name_the_option_to_leave_out() {
    let folder = base();
    let past = |revision: &str| {
        let asked = ["meeting", "list", "--lang", "en", "--as-of", revision];
        let output = run(folder.path(), &asked);
        assert_eq!(output.status.code(), Some(2), "{revision}");
        stderr(&output)
    };
    assert!(past("HEAD").contains("Run without --as-of"));
    git(folder.path(), &["init", "--quiet"]);
    assert!(past("HEAD").contains("Run without --as-of"));
    committed(folder.path());
    for revision in ["a", "abc", ":network.toml"] {
        let said = format!("error: There is no revision {revision} in git\n");
        assert!(past(revision).starts_with(&said), "{}", past(revision));
    }
}
