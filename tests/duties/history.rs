//! Evidence names the commit that last changed its file, as far as git knows one.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use serde_json::Value;

use crate::support::{committed, copy, elevhalsa, git, stdout};
use crate::{TODAY, duty, replace, report, sound};

/// The first proof of a duty that stands in a file.
fn proof(folder: &Path, more: &[&str], name: &str, file: &str) -> Value {
    let duty = duty(&report(folder, "2024", TODAY, more), name);
    let requirements = duty["requirements"].as_array().expect("there are requirements");
    let mut proofs = requirements
        .iter()
        .flat_map(|asked| asked["evidence"].as_array().expect("there is a list"));
    let proof = proofs.find(|proof| proof["file"] == file);
    proof.unwrap_or_else(|| panic!("{file} proves {name}")).clone()
}

fn commit(folder: &Path, message: &str) -> String {
    git(folder, &["add", "--all"]);
    git(folder, &["commit", "--quiet", "--message", message]);
    git(folder, &["rev-parse", "--short", "HEAD"])
}

const ORDER: &str = "working-orders/2024.toml";

#[test]
fn evidence_names_the_last_commit_of_its_file() {
    let folder = sound();
    committed(folder.path());
    let first = git(folder.path(), &["rev-parse", "--short", "HEAD"]);
    let day = git(folder.path(), &["log", "-1", "--format=%cs"]);
    replace(
        folder.path(),
        ORDER,
        "adopted = 2023-11-10",
        "adopted = 2023-11-09",
    );
    let changed = proof(folder.path(), &[], "D13", ORDER);
    assert_eq!(
        (&changed["commit"], &changed["is-uncommitted"]),
        (&Value::Null, &true.into())
    );

    let second = commit(folder.path(), "Rättar dagen");
    assert_ne!(first, second);
    let known = proof(folder.path(), &[], "D13", ORDER);
    assert_eq!(
        (&known["commit"], &known["committed-on"]),
        (&second.as_str().into(), &day.as_str().into())
    );
    assert_eq!(
        (&known["line"], &known["on"], &known["is-uncommitted"]),
        (&1.into(), &"2023-11-09".into(), &false.into())
    );
    let review = proof(folder.path(), &[], "D22", "reviews/2024.toml");
    assert_eq!(review["commit"], first.as_str());
    // As of the first commit nothing of the second is known, whatever lies on disk.
    fs::write(folder.path().join(ORDER), "adopted =").expect("the file can be written");
    let before = proof(folder.path(), &["--as-of", "HEAD~1"], "D13", ORDER);
    assert_eq!(
        (&before["commit"], &before["on"]),
        (&first.as_str().into(), &"2023-11-10".into())
    );
}

#[test]
fn a_new_file_and_one_that_git_ignores_are_not_committed() {
    let folder = sound();
    let report = "dispatches/2025-01-10-report.toml";
    fs::write(folder.path().join(".gitignore"), "/reviews/\n").expect("the file can be written");
    let kept = fs::read(folder.path().join(report)).expect("the file can be read");
    fs::remove_file(folder.path().join(report)).expect("the file can be removed");
    committed(folder.path());
    fs::write(folder.path().join(report), kept).expect("the file can be written");
    for (name, file) in [("D03", report), ("D22", "reviews/2024.toml")] {
        let proof = proof(folder.path(), &[], name, file);
        assert_eq!(
            (&proof["commit"], &proof["is-uncommitted"]),
            (&Value::Null, &true.into()),
            "{file}"
        );
    }
    git(folder.path(), &["add", report]);
    assert_eq!(proof(folder.path(), &[], "D03", report)["is-uncommitted"], true);
}

#[test]
fn without_a_repository_or_without_git_nothing_is_known_and_nothing_fails() {
    let folder = sound();
    let unknown = |proof: &Value| {
        assert_eq!(
            (&proof["commit"], &proof["is-uncommitted"]),
            (&Value::Null, &false.into())
        );
    };
    unknown(&proof(folder.path(), &[], "D13", ORDER));
    committed(folder.path());
    let output = elevhalsa(folder.path())
        .args(["duties", "--year", "2024", "--today", TODAY, "--json"])
        .env("PATH", "")
        .output()
        .expect("the program starts");
    assert_eq!(output.status.code(), Some(0));
    let report: Value = serde_json::from_str(&stdout(&output)).expect("it is JSON");
    let order = duty(&report["years"][0], "D13");
    unknown(&order["requirements"][0]["evidence"][0]);
}

#[test]
fn a_repository_without_a_commit_has_committed_nothing() {
    let folder = sound();
    git(folder.path(), &["init", "--quiet"]);
    assert_eq!(proof(folder.path(), &[], "D13", ORDER)["is-uncommitted"], true);
}

#[test]
fn the_folder_may_lie_below_the_top_and_be_renamed() {
    let top = tempfile::tempdir().expect("a temporary folder");
    let folder = top.path().join("nätverk å\"ä\nö");
    copy(sound().path(), &folder);
    committed(top.path());
    let first = git(top.path(), &["rev-parse", "--short", "HEAD"]);
    assert_eq!(proof(&folder, &[], "D13", ORDER)["commit"], first.as_str());
    // A file of the same name outside the folder is another file.
    fs::create_dir_all(top.path().join("working-orders")).expect("the folder can be made");
    fs::write(top.path().join(ORDER), "").expect("the file can be written");
    commit(top.path(), "Annat");
    assert_eq!(proof(&folder, &[], "D13", ORDER)["commit"], first.as_str());
    let renamed = top.path().join("data");
    fs::rename(&folder, &renamed).expect("the folder can be renamed");
    assert_eq!(proof(&renamed, &[], "D13", ORDER)["is-uncommitted"], true);
    let second = commit(top.path(), "Byter namn");
    assert_eq!(proof(&renamed, &[], "D13", ORDER)["commit"], second.as_str());
}

#[test]
fn names_that_look_like_commits_or_options_prove_nothing() {
    let folder = sound();
    fs::write(folder.path().join(":100644 fejk"), "").expect("the file can be written");
    committed(folder.path());
    let first = git(folder.path(), &["rev-parse", "--short", "HEAD"]);
    for name in ["deadbee 2020-01-01 abc", "--output=stulen", ":(top)x"] {
        fs::write(folder.path().join(name), "").expect("the file can be written");
    }
    replace(
        folder.path(),
        "feedback/2024-02-09-aterkoppling.toml",
        "gemensamma",
        "gemensamma, bra",
    );
    fs::rename(
        folder.path().join("feedback/2024-04-19-aterkoppling.toml"),
        folder.path().join("feedback/2024-04-19-återkoppling.toml"),
    )
    .expect("the file can be renamed");
    let second = commit(folder.path(), "Mer");
    assert_eq!(proof(folder.path(), &[], "D13", ORDER)["commit"], first.as_str());
    let named = proof(folder.path(), &[], "D20", "feedback/2024-04-19-återkoppling.toml");
    assert_eq!(named["commit"], second.as_str());
}

#[test]
fn a_change_on_a_branch_is_found_behind_its_merge() {
    let folder = sound();
    committed(folder.path());
    git(folder.path(), &["checkout", "--quiet", "-b", "gren"]);
    replace(folder.path(), ORDER, "2023-11-10", "2023-11-09");
    let branch = commit(folder.path(), "På grenen");
    git(folder.path(), &["checkout", "--quiet", "-"]);
    fs::write(folder.path().join("LÄSMIG.md"), "x").expect("the file can be written");
    commit(folder.path(), "På main");
    git(folder.path(), &["merge", "--quiet", "--no-edit", "gren"]);
    assert_eq!(proof(folder.path(), &[], "D13", ORDER)["commit"], branch.as_str());
}

#[test]
fn a_change_that_only_a_merge_made_is_the_merges() {
    let folder = sound();
    committed(folder.path());
    git(folder.path(), &["checkout", "--quiet", "-b", "gren"]);
    fs::write(folder.path().join("ett.md"), "x").expect("the file can be written");
    commit(folder.path(), "På grenen");
    git(folder.path(), &["checkout", "--quiet", "-"]);
    fs::write(folder.path().join("två.md"), "x").expect("the file can be written");
    commit(folder.path(), "På main");
    git(
        folder.path(),
        &["merge", "--quiet", "--no-commit", "--no-ff", "gren"],
    );
    replace(folder.path(), ORDER, "2023-11-10", "2023-11-09");
    let merge = commit(folder.path(), "Slår ihop");
    assert_eq!(proof(folder.path(), &[], "D13", ORDER)["commit"], merge.as_str());
}

#[test]
fn what_the_user_has_set_for_git_changes_nothing() {
    let top = tempfile::tempdir().expect("a temporary folder");
    let folder = top.path().join("data");
    copy(sound().path(), &folder);
    git(top.path(), &["init", "--quiet"]);
    for (key, value) in [
        ("color.ui", "always"),
        ("core.quotePath", "true"),
        ("diff.relative", "true"),
        ("diff.noPrefix", "true"),
        ("format.pretty", "oneline"),
        ("log.decorate", "full"),
        ("log.diffMerges", "first-parent"),
        ("log.follow", "true"),
        ("log.showRoot", "false"),
        ("log.showSignature", "true"),
        ("status.branch", "true"),
        ("status.relativePaths", "true"),
        ("status.showStash", "true"),
        ("status.showUntrackedFiles", "no"),
    ] {
        git(top.path(), &["config", key, value]);
    }
    let first = commit(&folder, "Start");
    assert_eq!(proof(&folder, &[], "D13", ORDER)["commit"], first.as_str());
    replace(&folder, ORDER, "2023-11-10", "2023-11-09");
    assert_eq!(proof(&folder, &[], "D13", ORDER)["is-uncommitted"], true);
    let review = proof(&folder, &[], "D22", "reviews/2024.toml");
    assert_eq!(review["commit"], first.as_str());
}

#[test]
fn a_shallow_clone_does_not_call_its_first_commit_the_last_change() {
    let origin = sound();
    committed(origin.path());
    replace(origin.path(), ORDER, "2023-11-10", "2023-11-09");
    let second = commit(origin.path(), "Rättar dagen");
    fs::write(origin.path().join("LÄSMIG.md"), "x").expect("the file can be written");
    commit(origin.path(), "Mer");
    let place = tempfile::tempdir().expect("a temporary folder");
    let url = format!("file://{}", origin.path().display());
    git(place.path(), &["clone", "--quiet", "--depth", "2", &url, "klon"]);
    let clone = place.path().join("klon");
    let review = proof(&clone, &[], "D22", "reviews/2024.toml");
    assert_eq!(
        (&review["commit"], &review["is-uncommitted"]),
        (&Value::Null, &false.into())
    );
    assert_eq!(proof(&clone, &[], "D13", ORDER)["commit"], Value::Null);
    git(&clone, &["fetch", "--quiet", "--unshallow"]);
    assert_eq!(proof(&clone, &[], "D13", ORDER)["commit"], second.as_str());
}

#[test]
fn a_branch_that_moves_meanwhile_is_read_in_one_commit() {
    let folder = sound();
    committed(folder.path());
    let first = git(folder.path(), &["rev-parse", "--short", "HEAD"]);
    git(folder.path(), &["branch", "then"]);
    replace(
        folder.path(),
        ORDER,
        "adopted = 2023-11-10",
        "adopted = 2023-11-09",
    );
    commit(folder.path(), "Rättar dagen");

    // A git that moves the branch just before it walks the history.
    let elsewhere = tempfile::tempdir().expect("a temporary folder");
    let shim = elsewhere.path().join("git");
    let path = std::env::var("PATH").expect("there is a path");
    let script = format!(
        "#!/bin/sh\nPATH='{path}'\ncase \" $* \" in *' log '*) git -C '{}' branch -f then HEAD;; esac\nexec git \"$@\"\n",
        folder.path().display()
    );
    fs::write(&shim, script).expect("it can be written");
    fs::set_permissions(&shim, fs::Permissions::from_mode(0o755)).expect("it can be made to run");
    let mut command = elevhalsa(folder.path());
    let output = command
        .args([
            "duties", "--year", "2024", "--today", TODAY, "--as-of", "then", "--json",
        ])
        .env("PATH", format!("{}:{path}", elsewhere.path().display()))
        .output()
        .expect("the program starts");
    let report: Value = serde_json::from_str(&stdout(&output)).expect("it is JSON");
    let order = duty(&report["years"][0], "D13");
    let proofs = order["requirements"][0]["evidence"].clone();
    assert_eq!(
        (&proofs[0]["on"], &proofs[0]["commit"]),
        (&"2023-11-10".into(), &first.as_str().into())
    );
    assert_ne!(git(folder.path(), &["rev-parse", "--short", "then"]), first);
}
