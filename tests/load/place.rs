//! Where the folder is.

use std::fs;
use std::os::unix::fs::symlink;

use crate::support::{base, copy, elevhalsa, run, stderr, stdout};
use crate::{USUAL, write};

#[test]
fn the_folder_is_found_as_the_contract_says() {
    let top = tempfile::tempdir().expect("a temporary folder");
    let data = top.path().join("network-data");
    copy(base().path(), &data);
    fs::create_dir_all(top.path().join("src/deep")).expect("made");
    symlink(&data, top.path().join("link")).expect("linked");
    let code = |at: &str, option: &[&str], variable: &str| {
        let mut command = elevhalsa(&top.path().join(at));
        command.args(USUAL).args(option).env("ELEVHALSA_DATA", variable);
        let output = command.output().expect("the program starts");
        (output.status.code(), stderr(&output))
    };
    let absolute = data.to_string_lossy();
    for (at, option, variable) in [
        ("network-data", &[][..], ""),
        ("network-data/meetings/2024-02-09", &[], ""),
        ("", &[], ""),
        ("src/deep", &[], ""),
        ("", &["--data", "network-data"], ""),
        ("", &["--data", "network-data/"], ""),
        ("", &["--data=./src/../network-data"], ""),
        ("src", &["--data", "../network-data"], ""),
        ("src", &["--data", &absolute], "nowhere"),
        ("src", &[], "../network-data"),
        ("src", &["--data", ""], "../network-data"),
        ("network-data", &["--data", "."], ""),
        ("", &["--data", "link"], ""),
    ] {
        assert_eq!(
            code(at, option, variable),
            (Some(0), String::new()),
            "{at} {option:?} {variable}"
        );
    }
    for (at, option, variable) in [
        ("", &["--data", "src"][..], ""),
        ("", &["--data", "nowhere"], ""),
        ("", &["--data", "network-data/network.toml"], ""),
        ("network-data", &[], "nowhere"),
    ] {
        let (code, told) = code(at, option, variable);
        assert_eq!(code, Some(2), "{at} {option:?} {variable}");
        assert!(told.contains("There is no network in "), "{told}");
    }
    let nowhere = tempfile::tempdir().expect("a temporary folder");
    let output = run(nowhere.path(), &["validate"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        stderr(&output).contains("Finds no network in "),
        "{}",
        stderr(&output)
    );
}

#[test]
fn a_network_further_up_is_nearer_than_one_below() {
    let folder = base();
    let inner = folder.path().join("meetings/network-data");
    copy(base().path(), &inner);
    write(&inner, "members/x.toml", "x");
    // The outer folder is meant, in which the inner one has no place.
    let output = run(&folder.path().join("meetings"), &USUAL);
    let told = stdout(&output);
    assert!(
        told.contains("meetings/network-data has no place") && !told.contains("x.toml"),
        "{told}"
    );
}
