//! Every state of git in which no commit can be made: told with the way out, and the folder is as before.

use std::fs;
use std::path::Path;

use super::support::{base, elevhalsa, git, run, stderr, stdout, try_git};
use super::{NEW, contents, prepare, repository, subjects};

/// Asks for a new meeting, which is refused with these words; then nothing has changed.
fn refused(folder: &Path, words: &[&str]) {
    let before = contents(folder);
    let head = git(folder, &["log", "--all", "--format=%H"]);
    let output = run(folder, &NEW);
    let said = stderr(&output);
    assert_eq!(output.status.code(), Some(2), "{}{said}", stdout(&output));
    for word in words {
        assert!(said.contains(word), "{said}");
    }
    assert_eq!(contents(folder), before);
    assert_eq!(git(folder, &["log", "--all", "--format=%H"]), head);
}

#[test]
fn edits_of_others_are_not_swept_along() {
    let folder = repository();
    let member = folder.path().join("members/anna-pahittsson.toml");
    let text = fs::read_to_string(&member).expect("the member is there");
    fs::write(&member, format!("{text}\n# mitt\n")).expect("it can be written");
    fs::write(
        folder.path().join("organisations/nyby.toml"),
        "name = \"Nyby\"\nkind = \"other\"\n",
    )
    .expect("it can be written");
    git(folder.path(), &["add", "organisations/nyby.toml"]);
    let output = run(folder.path(), &NEW);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(
        git(folder.path(), &["show", "--format=", "--name-only"]),
        "meetings/2024-11-29/meeting.toml"
    );
    assert_eq!(
        git(folder.path(), &["status", "--porcelain"]),
        " M members/anna-pahittsson.toml\nA  organisations/nyby.toml"
    );
}

#[test]
fn a_file_that_somebody_is_editing_is_left_alone() {
    let folder = repository();
    let meeting = folder.path().join("meetings/2024-11-22/meeting.toml");
    let text = fs::read_to_string(&meeting).expect("the meeting is there");
    fs::write(&meeting, format!("{text}\n# mitt\n")).expect("it can be written");
    let arguments = [
        "meeting",
        "cancel",
        "2024-11-22",
        "--reason",
        "Snö",
        "--today=2024-05-01",
        "--force",
    ];
    let planned = fs::read_to_string(&meeting)
        .expect("it is there")
        .replace("\"held\"", "\"planned\"");
    fs::write(&meeting, &planned).expect("it can be written");
    let output = run(folder.path(), &arguments);
    assert_eq!(output.status.code(), Some(2), "{}", stdout(&output));
    assert!(stderr(&output).contains("--no-commit"), "{}", stderr(&output));
    assert_eq!(fs::read_to_string(&meeting).expect("it is there"), planned);
    // Whoever knows what is there keeps it all in the work tree.
    let output = run(folder.path(), &[&arguments[..], &["--no-commit"]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(
        stdout(&output).contains("inte sparad i git än"),
        "{}",
        stdout(&output)
    );
    assert!(
        fs::read_to_string(&meeting)
            .expect("it is there")
            .contains("# mitt")
    );
    assert_eq!(subjects(folder.path()), ["Start"]);
}

#[test]
fn a_merge_under_way_is_finished_first() {
    let folder = repository();
    let settings = folder.path().join("calendar.toml");
    for (branch, text) in [("annan", "# en\n"), ("main", "# två\n")] {
        git(folder.path(), &["checkout", "--quiet", "-B", branch, "HEAD"]);
        fs::write(&settings, text).expect("it can be written");
        git(folder.path(), &["add", "--all"]);
        git(folder.path(), &["commit", "--quiet", "--message", branch]);
        if branch == "annan" {
            git(folder.path(), &["checkout", "--quiet", "HEAD~1"]);
        }
    }
    assert!(!try_git(folder.path(), &["merge", "annan"]).status.success());
    refused(folder.path(), &["sammanslagning", "git merge --abort"]);
}

#[test]
fn a_head_on_no_branch_takes_no_commit() {
    let folder = repository();
    git(folder.path(), &["checkout", "--quiet", "--detach"]);
    refused(folder.path(), &["gren", "git switch main"]);
}

#[test]
fn somebody_has_to_be_the_author() {
    let folder = repository();
    git(folder.path(), &["config", "--unset", "user.name"]);
    git(folder.path(), &["config", "--unset", "user.email"]);
    git(folder.path(), &["config", "user.useConfigOnly", "true"]);
    let before = contents(folder.path());
    let output = elevhalsa(folder.path())
        .args(NEW)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .output()
        .expect("the program starts");
    assert_eq!(output.status.code(), Some(2), "{}", stdout(&output));
    assert!(
        stderr(&output).contains("git config --global user.name"),
        "{}",
        stderr(&output)
    );
    assert_eq!(contents(folder.path()), before);
}

#[test]
fn a_machine_without_git_is_told_of_it() {
    let folder = repository();
    let before = contents(folder.path());
    let output = elevhalsa(folder.path())
        .args(NEW)
        .env("PATH", "")
        .output()
        .expect("the program starts");
    assert_eq!(output.status.code(), Some(2), "{}", stdout(&output));
    assert!(stderr(&output).contains("Installera git"), "{}", stderr(&output));
    assert_eq!(contents(folder.path()), before);
    // A folder outside git needs none.
    let folder = base();
    let output = elevhalsa(folder.path())
        .args(NEW)
        .env("PATH", "")
        .output()
        .expect("the program starts");
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
}

#[test]
fn a_hook_that_refuses_is_quoted_and_the_command_works_once_it_agrees() {
    let folder = repository();
    let hook = folder.path().join(".git/hooks/pre-commit");
    fs::create_dir_all(hook.parent().expect("it lies in a folder")).expect("the folder can be made");
    fs::write(&hook, "#!/bin/sh\necho 'Inte på en fredag' >&2\nexit 1\n").expect("it can be written");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(&hook, fs::Permissions::from_mode(0o755)).expect("it can be made to run");
    }
    refused(folder.path(), &["som förut", "Inte på en fredag"]);
    assert_eq!(git(folder.path(), &["status", "--porcelain"]), "");
    assert!(!folder.path().join("meetings/2024-11-29").exists());
    fs::write(&hook, "#!/bin/sh\nexit 0\n").expect("it can be written");
    let output = run(folder.path(), &NEW);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
}

#[test]
fn the_first_commit_of_a_repository_can_be_one_of_ours() {
    let folder = base();
    git(folder.path(), &["init", "--quiet"]);
    git(folder.path(), &["config", "user.name", "Prov"]);
    git(folder.path(), &["config", "user.email", "prov@example.org"]);
    let output = run(folder.path(), &NEW);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(
        git(folder.path(), &["show", "--format=", "--name-only"]),
        "meetings/2024-11-29/meeting.toml"
    );
}

#[test]
fn a_folder_deep_in_its_repository_is_committed_alone() {
    let outer = tempfile::tempdir().expect("a temporary folder");
    let inner = outer.path().join("nätverk/data");
    super::support::copy(base().path(), &inner);
    super::support::committed(outer.path());
    git(outer.path(), &["config", "user.name", "Prov"]);
    git(outer.path(), &["config", "user.email", "prov@example.org"]);
    let output = run(&inner, &NEW);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(
        git(
            outer.path(),
            &["-c", "core.quotePath=false", "show", "--format=", "--name-only"]
        ),
        "nätverk/data/meetings/2024-11-29/meeting.toml"
    );
}

#[test]
fn a_disk_that_takes_no_more_leaves_all_as_it_was() {
    let folder = repository();
    let before = contents(folder.path());
    // Files of no length: every write fails as on a full disk.
    let mut limited = std::process::Command::new("sh");
    limited
        .arg("-c")
        .arg("trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\"")
        .arg(env!("CARGO_BIN_EXE_elevhalsa"))
        .args(NEW)
        .args(["--lang=sv", "--data"])
        .arg(folder.path());
    let output = limited.output().expect("the shell starts");
    assert_eq!(
        output.status.code(),
        Some(2),
        "{}{}",
        stdout(&output),
        stderr(&output)
    );
    assert!(!stderr(&output).is_empty(), "it says why");
    assert_eq!(contents(folder.path()), before);
    assert_eq!(run(folder.path(), &NEW).status.code(), Some(0));
}

/// A repository that a hook or a shell names is that of the folder, or it is not meant.
#[test]
fn a_commit_goes_into_the_repository_of_the_folder_whatever_the_surroundings_name() {
    let (folder, other, outside) = (repository(), repository(), base());
    let named = |folder: &Path, arguments: &[&str]| {
        let output = elevhalsa(folder)
            .args(arguments)
            .env("GIT_DIR", other.path().join(".git"))
            .env("GIT_INDEX_FILE", other.path().join(".git/index"))
            .output()
            .expect("the program starts");
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        stdout(&output)
    };
    named(folder.path(), &NEW);
    assert_eq!(subjects(folder.path()), ["Planera mötet 2024-11-29", "Start"]);
    assert_eq!(git(folder.path(), &["status", "--porcelain"]), "");
    let told = named(outside.path(), &NEW);
    assert!(told.contains("git init"), "{told}");
    assert_eq!(subjects(other.path()), ["Start"]);
    assert_eq!(git(other.path(), &["status", "--porcelain"]), "");
    // In its own repository it is the same whether it is named or not.
    named(
        &other.path().join("meetings"),
        &["meeting", "new", "--date", "2024-12-06", "--today=2024-05-01"],
    );
    assert_eq!(subjects(other.path()), ["Planera mötet 2024-12-06", "Start"]);
    assert_eq!(git(other.path(), &["status", "--porcelain"]), "");
}

#[test]
fn a_repository_apart_from_its_work_tree_takes_the_commit() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let network = folder.path().join("nät");
    prepare(&network);
    let apart = folder.path().join("arkiv");
    fs::rename(network.join(".git"), &apart).expect("it can be moved");
    let output = elevhalsa(&network)
        .args(NEW)
        .env("GIT_DIR", &apart)
        .env("GIT_WORK_TREE", &network)
        .output()
        .expect("the program starts");
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(subjects(&apart), ["Planera mötet 2024-11-29", "Start"]);
}
