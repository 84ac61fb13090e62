//! Files that no editor makes.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::support::{base, elevhalsa, in_time, run, stderr};
use crate::{USUAL, all_told, flat, told, write};

/// Files that no editor makes, each with a sign that it is told by.
fn strange() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let utf16 = |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_le_bytes).collect() };
    let utf16_marked = [&[0xff, 0xfe][..], &utf16("name = \"Å\"\n")].concat();
    let many =
        |line: &dyn Fn(usize) -> String, count: usize| (0..count).map(line).collect::<String>().into_bytes();
    let member = "members/x.toml";
    vec![
        (member, vec![b'#'; 50 << 20], "is larger than 1 MB"),
        (member, b"name = \"x\0\"\n".to_vec(), "members/x.toml:1:10"),
        (member, utf16("name = \"x\"\n"), "is not saved as UTF-8"),
        (member, utf16_marked, "is not saved as UTF-8"),
        (member, b"name = \"\xe5\"\n".to_vec(), "members/x.toml:1:9"),
        (member, "\u{feff}name = 1\r\n".into(), "members/x.toml:1:8"),
        (member, "name = 1\r\nphone = 2\r\n".into(), "members/x.toml:2:9"),
        (
            member,
            "name = \"x\"\rphone = 2\r".into(),
            "Save the file with ordinary line ends",
        ),
        (
            member,
            format!("name = {}", "[".repeat(10_000)).into(),
            "members/x.toml:1:",
        ),
        (member, "[".repeat(10_000).into(), "members/x.toml:1:"),
        (
            member,
            format!("name = {}", "{a=".repeat(10_000)).into(),
            "lie too deep in each other",
        ),
        (
            member,
            format!("{} = 1", vec!["a"; 10_000].join(".")).into(),
            "lie too deep in each other",
        ),
        (
            member,
            format!("{} = 1", "x".repeat(1_000_000)).into(),
            "There is no key \"xxx",
        ),
        (
            member,
            many(&|number| format!("key-{number} = 1\n"), 20_000),
            "There is no key \"key-0\"",
        ),
        (
            member,
            many(&|number| format!("name = {number}\n"), 20_000),
            "The key stands twice",
        ),
        (
            member,
            many(&|_| "[[terms]]\n".to_owned(), 20_000),
            "Keys are missing: role, from",
        ),
        (
            "groups/x.toml",
            format!("title = \"x\"\nmembers = [{}]\n", "\"ingen\", ".repeat(500)).into(),
            "\"ingen\" does not exist",
        ),
        (
            "organisations/x.toml",
            format!("name = \"x\"\nkind = \"{}\"", "x".repeat(1_000_000)).into(),
            "does not fit \"kind\"",
        ),
        (
            "calendar.toml",
            "[[busy]]\ntitle = \"x\"\ndate = 10000-01-01\n".into(),
            "calendar.toml:3:8",
        ),
        (
            "meetings/2024-02-09/minutes.md",
            vec![b'x'; 5 << 20],
            "is larger than 4 MB",
        ),
        (
            "meetings/2024-02-09/minutes.md",
            b"# M\0\n".to_vec(),
            "is not saved as UTF-8",
        ),
        (
            "meetings/2024-02-09/minutes.md",
            [&[0xff, 0xfe][..], &utf16("# M\n")].concat(),
            "is not saved as UTF-8",
        ),
    ]
}

#[test]
fn strange_files_are_told_in_time() {
    for (number, (file, bytes, sign)) in strange().into_iter().enumerate() {
        let folder = base();
        write(folder.path(), file, bytes);
        let told = told(folder.path());
        assert!(
            flat(&told).contains(sign),
            "{number}: {sign} is not told of {file}:\n{told}"
        );
        assert!(
            told.len() < 1 << 20,
            "{number}: {file} is told at too great length"
        );
    }
}

#[test]
fn deep_minutes_are_read_in_time() {
    let deep = |mark: &str| mark.repeat(10_000) + "x\n";
    let stairs: String = (0..1_000)
        .map(|step| format!("{}- [ ] x\n", "  ".repeat(step)))
        .collect();
    let links = "[".repeat(50_000) + "x" + &"](y)".repeat(1_000);
    for text in [
        deep("- "),
        deep("> "),
        deep("1. "),
        deep("*"),
        deep("`"),
        deep("<"),
        stairs,
        links,
    ] {
        let folder = base();
        write(folder.path(), "meetings/2024-02-09/minutes.md", text);
        for command in [&USUAL[..], &["meeting", "show", "2024-02-09"]] {
            let output = in_time(elevhalsa(folder.path()).args(command));
            assert!(
                matches!(output.status.code(), Some(0 | 1)),
                "{:?}: {}",
                output.status,
                stderr(&output)
            );
        }
    }
}

#[test]
fn what_may_not_be_read_is_a_failure_in_words() {
    let folder = base();
    let member = folder.path().join("members/anna-pahittsson.toml");
    fs::set_permissions(&member, fs::Permissions::from_mode(0o000)).expect("changed");
    // An administrator may read everything.
    if fs::read(&member).is_ok() {
        return;
    }
    let output = run(folder.path(), &USUAL);
    assert_eq!(output.status.code(), Some(2));
    all_told(
        &stderr(&output),
        &["anna-pahittsson.toml cannot be read: you are not allowed to do that"],
    );
}
