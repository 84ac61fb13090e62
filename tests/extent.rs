//! A command reads what it needs: how long it takes does not hang on how many other years a folder has.

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use elevhalsa::load::tree::{Revision, Tree};
use elevhalsa::load::{Asked, Extent, Years, load};
use elevhalsa::records::Kind;
use support::{base, copy, elevhalsa, files, in_time, stderr, stdout};

/// Folders in which what belongs to a year is named by its day.
const BY_YEAR: [&str; 3] = ["dispatches", "feedback", "meetings"];

/// Gives a folder what 2024 has in so many years long before; what is added is told.
fn add_years(folder: &Path, years: usize) -> Vec<PathBuf> {
    let mut added = Vec::new();
    for year in 1950..1950 + years {
        for inside in BY_YEAR.map(|name| folder.join(name)) {
            let entries: Vec<_> = fs::read_dir(&inside).expect("it can be listed").collect();
            for entry in entries {
                let entry = entry.expect("it can be read");
                let name = entry.file_name().into_string().expect("it is UTF-8");
                let Some(rest) = name.strip_prefix("2024-") else {
                    continue;
                };
                let target = inside.join(format!("{year}-{rest}"));
                match entry.path().is_dir() {
                    true => {
                        copy(&entry.path(), &target);
                        added.extend(files(&target));
                    }
                    false => {
                        fs::copy(entry.path(), &target).expect("it can be copied");
                        added.push(target);
                    }
                }
            }
        }
    }
    assert!(added.len() >= 10 * years, "too little is added to count");
    added
}

/// How many files are read where so much is asked for.
fn read(folder: &Path, years: &Years, extent: &Extent) -> usize {
    let tree = Tree::open(folder, &Revision::WorkTree).expect("the folder is there");
    let today = "2025-01-20".parse().expect("it is a day");
    let asked = Asked {
        today,
        births_until: today,
        years: years.clone(),
        extent: extent.clone(),
    };
    let network = load(&tree, &asked).expect("the folder can be read");
    network.sources.iter().count()
}

#[test]
fn other_years_add_no_files_to_read() {
    let [none, few, many] = [0, 1, 9].map(|years| {
        let folder = base();
        add_years(folder.path(), years);
        folder
    });
    let around = Years::These([2023, 2024, 2025].into());
    let of_2024 = Years::These([2024].into());
    for (command, years, extent) in [
        ("meeting show", &around, Extent::Named(&[Kind::Assignment])),
        ("meeting list --year", &of_2024, Extent::Records(&[Kind::Meeting])),
        ("validate --year", &of_2024, Extent::Years),
    ] {
        let files = [&none, &few, &many].map(|folder| read(folder.path(), years, &extent));
        assert!(files[0] > 10, "{command} reads next to nothing");
        assert_eq!(files, [files[0]; 3], "{command}");
    }
    let whole = [&none, &few, &many].map(|folder| read(folder.path(), &of_2024, &Extent::Whole));
    assert!(whole[0] < whole[1] && whole[1] < whole[2], "{whole:?}");
}

#[test]
fn files_of_other_years_are_not_even_opened() {
    let folder = base();
    let commands: [&[&str]; 4] = [
        &["meeting", "show", "2024-02-09"],
        &["meeting", "list", "--year", "2024"],
        &["duties", "--year", "2024"],
        &["validate", "--year", "2024"],
    ];
    let answer = |words: &[&str]| {
        let output = in_time(
            elevhalsa(folder.path())
                .args(words)
                .args(["--today", "2025-01-20"]),
        );
        (output.status.code(), stdout(&output), stderr(&output))
    };
    let before = commands.map(answer);
    // Whoever reads one of these has something to tell of it.
    for file in add_years(folder.path(), 2) {
        fs::write(&file, b"= \xff\n").expect("it can be written");
    }
    assert_eq!(commands.map(answer), before);
    let whole = answer(&["validate"]);
    assert!(whole.1.contains("1950-02-09"), "{whole:?}");
}

fn every_year(folder: &Path) -> Vec<i32> {
    let tree = Tree::open(folder, &Revision::WorkTree).expect("the folder is there");
    let today = "2025-01-20".parse().expect("it is a day");
    let asked = Asked {
        today,
        births_until: today,
        years: Years::All,
        extent: Extent::Whole,
    };
    let network = load(&tree, &asked).expect("the folder can be read");
    network.years.into_iter().collect()
}

#[test]
fn every_year_is_one_in_which_something_was_done_or_a_mandate_has_run() {
    let folder = base();
    // The mandate runs from 2023, and on until 2026.
    assert_eq!(every_year(folder.path()), [2023, 2024, 2025]);
    for year in ["2019", "2027", "0204"] {
        let file = folder.path().join(format!("feedback/{year}-03-01-fraga.toml"));
        fs::write(file, "direction = \"to-directors\"\n").expect("it can be written");
    }
    assert_eq!(every_year(folder.path()), [2019, 2023, 2024, 2025, 2027]);
    let mandate = folder.path().join("mandates/2023-2026.toml");
    let text = fs::read_to_string(&mandate).expect("it is there");
    let slip = text.replace("from = 2023-01-01", "from = 0023-01-01");
    fs::write(&mandate, slip).expect("it can be written");
    assert!(every_year(folder.path()).len() < 200);
}

#[test]
fn a_year_that_lost_all_its_meetings_is_judged_all_the_same() {
    let folder = base();
    for day in ["2025-02-07", "2025-04-11", "2025-09-12", "2025-11-21"] {
        fs::remove_dir_all(folder.path().join("meetings").join(day)).expect("it is there");
    }
    let arguments = ["validate", "--all-years", "--today=2026-02-01", "--lang=en"];
    let output = in_time(elevhalsa(folder.path()).args(arguments));
    let told = stdout(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(told.contains("error[too-few-meetings]: In 2025"), "{told}");
}

#[test]
fn whoever_is_forgotten_is_forgotten_in_every_year() {
    let folder = base();
    let member = "name = \"Erik Påhittsson\"\norganisation = \"norrby\"\n[[terms]]\nrole = \"representative\"\n\
                  from = 2019-01-01\nuntil = 2019-12-31\n";
    let feedback =
        "direction = \"to-directors\"\non = 2019-03-01\nby = \"erik-pahittsson\"\ntext = \"En fråga.\"\n";
    let file = folder.path().join("feedback/2019-03-01-fraga.toml");
    fs::write(&file, feedback).expect("it can be written");
    fs::write(folder.path().join("members/erik-pahittsson.toml"), member).expect("it can be written");
    let arguments = [
        "member",
        "forget",
        "erik-pahittsson",
        "--yes",
        "--force",
        "--today=2025-01-20",
    ];
    let output = in_time(elevhalsa(folder.path()).args(arguments));
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}{}",
        stdout(&output),
        stderr(&output)
    );
    let text = fs::read_to_string(&file).expect("it is there");
    assert!(!text.contains("erik"), "{text}");
}

#[test]
fn assignments_that_no_meeting_names_are_not_even_opened() {
    let folder = base();
    let shown = |words: &[&str]| {
        let output = in_time(
            elevhalsa(folder.path())
                .args(words)
                .args(["--today", "2025-01-20"]),
        );
        (output.status.code(), stdout(&output), stderr(&output))
    };
    let commands: [&[&str]; 2] = [
        &["meeting", "show", "2024-02-09"],
        &["decision", "show", "2024:1"],
    ];
    let before = commands.map(shown);
    assert_eq!(before[0].0, Some(0), "{before:?}");
    let other = folder.path().join("assignments/nagot-annat.toml");
    fs::write(other, b"= \xff\n").expect("it can be written");
    assert_eq!(commands.map(shown), before);
    // It counts where it may be what is asked for.
    assert_eq!(shown(&["decision", "list"]).0, Some(1));
}

#[test]
fn what_is_no_meeting_is_told_whatever_its_year() {
    let folder = base();
    add_years(folder.path(), 1);
    let listed = || {
        let words = ["meeting", "list", "--year", "2024", "--today", "2025-01-20"];
        in_time(elevhalsa(folder.path()).args(words)).status.code()
    };
    assert_eq!(listed(), Some(0));
    fs::write(folder.path().join("meetings/1955-03-04"), "x").expect("it can be written");
    assert_eq!(listed(), Some(1));
}

#[test]
fn a_meeting_is_suggested_from_any_year() {
    let folder = base();
    add_years(folder.path(), 1);
    let words = ["meeting", "show", "1950-02-10", "--today", "2025-01-20"];
    let told = stderr(&in_time(elevhalsa(folder.path()).args(words)));
    assert!(told.contains("1950-02-09"), "{told}");
}

#[test]
fn what_is_too_large_is_not_read() {
    let folder = base();
    let meeting = folder.path().join("meetings/2024-02-09");
    for (file, most, refused) in [("meeting.toml", 1 << 20, 2), ("minutes.md", 4 << 20, 1)] {
        let file = meeting.join(file);
        let kept = fs::read(&file).expect("it can be read");
        let filled = |length: usize| [kept.as_slice(), &vec![b'\n'; length - kept.len()]].concat();
        for (length, code) in [(most, 0), (most + 1, refused)] {
            fs::write(&file, filled(length)).expect("it can be written");
            let words = ["meeting", "show", "2024-02-09", "--today", "2025-01-20"];
            let output = in_time(elevhalsa(folder.path()).args(words));
            assert_eq!(output.status.code(), Some(code), "{length}: {}", stderr(&output));
        }
        fs::write(&file, kept).expect("it can be written");
    }
}
