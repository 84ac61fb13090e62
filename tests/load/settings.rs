//! The network's own record: its layout, and what counts when it cannot be read.

use std::fs;
use std::os::unix::fs::symlink;
use std::process::Command;

use crate::support::{base, elevhalsa, in_time, run, stderr, stdout};
use crate::{USUAL, all_told, told, write};

#[test]
fn settings_that_cannot_be_read_leave_the_other_files_judged() {
    for text in [
        "format = 1\nname = \"N\ncommissioner = \"skolchefsnatverket\"\n",
        "",
        "\0",
        "<<<<<<< x\n",
    ] {
        let folder = base();
        write(folder.path(), "network.toml", text);
        write(
            folder.path(),
            "groups/x.toml",
            "title = \"x\"\nconvener = \"nobody\"\n",
        );
        all_told(
            &told(folder.path()),
            &["network.toml", "\"nobody\" does not exist"],
        );
    }
    let folder = base();
    let settings = fs::read_to_string(folder.path().join("network.toml")).expect("read");
    // What stands around a fault counts all the same: nothing else of the sound network is told.
    let unquoted = settings.replace("host = \"provforbundet\"", "host = provforbundet");
    write(folder.path(), "network.toml", unquoted);
    let told = told(folder.path());
    assert!(told.contains("Found 1 error for 2024."), "{told}");
    all_told(
        &told,
        &["Until then only those of the network's own choices count that can be read."],
    );
}

#[test]
fn layouts_of_other_versions_are_refused() {
    for (text, sign) in [
        ("format = 2\n", "has layout 2"),
        ("format = 2\nname = \n[new]\nkey = 1\n", "has layout 2"),
        ("\u{feff}format = 99999\r\n", "has layout 99999"),
    ] {
        let folder = base();
        write(folder.path(), "network.toml", text);
        for command in [
            &USUAL[..],
            &["duties", "--lang", "en"],
            &["meeting", "list", "--lang", "en"],
            &["member", "list", "--lang", "en"],
        ] {
            let output = run(folder.path(), command);
            assert_eq!((output.status.code(), stdout(&output)), (Some(2), String::new()));
            assert!(stderr(&output).contains(sign), "{}", stderr(&output));
        }
    }
    for number in ["0", "-1", "\"1\"", "1.0", "99999999999999999999"] {
        let folder = base();
        write(
            folder.path(),
            "network.toml",
            format!("format = {number}\nname = \"N\"\n"),
        );
        all_told(&told(folder.path()), &["network.toml:1:10", "\"format\" must be"]);
    }
}

#[test]
fn settings_are_told_where_they_are_no_plain_file() {
    let (folder, elsewhere) = (base(), base());
    let settings = folder.path().join("network.toml");
    let remove = || fs::remove_file(&settings).expect("removed");
    remove();
    let output = run(folder.path(), &["validate", "--data", ".", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        stderr(&output).contains("There is no network in ."),
        "{}",
        stderr(&output)
    );
    symlink(elsewhere.path().join("network.toml"), &settings).expect("linked");
    all_told(&told(folder.path()), &["network.toml is a link"]);
    remove();
    symlink("nowhere", &settings).expect("linked");
    all_told(&told(folder.path()), &["network.toml is a link"]);
    remove();
    assert!(
        Command::new("mkfifo")
            .arg(&settings)
            .status()
            .expect("mkfifo starts")
            .success()
    );
    all_told(&told(folder.path()), &["network.toml is no ordinary file"]);
    remove();
    write(folder.path(), "network.toml", vec![b'#'; 2 << 20]);
    all_told(&told(folder.path()), &["network.toml is larger than 1 MB"]);
    remove();
    fs::create_dir(&settings).expect("made");
    let output = in_time(elevhalsa(folder.path()).args(USUAL).args(["--data", "."]));
    all_told(&stdout(&output), &["network.toml is a folder"]);
}
