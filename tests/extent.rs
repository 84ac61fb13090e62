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
        ("meeting show", &around, Extent::Minutes(&[Kind::Assignment])),
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
