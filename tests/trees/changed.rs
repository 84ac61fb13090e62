//! What a command would write is judged before it is written, as if it were.

use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use elevhalsa::load::tree::{Changes, Kept, Revision, Tree};
use elevhalsa::load::{Asked, Extent, Years, load};
use elevhalsa::rules::{self, Selection};

use crate::support::git;
use crate::{MEMBER, repository};

fn faults(tree: &Tree) -> Vec<String> {
    let day = NaiveDate::from_ymd_opt(2025, 1, 20).expect("a day");
    let asked = Asked {
        today: day,
        births_until: day,
        years: Years::These([2024].into()),
        extent: Extent::Whole,
    };
    let network = load(tree, &asked).expect("it is a network");
    let faults = rules::check(&network, &Selection::default()).faults;
    faults
        .iter()
        .map(|fault| format!("{} {:?}", fault.rule, fault.place))
        .collect()
}

fn changes() -> Changes {
    let number = "20000101-2384\n";
    [
        (MEMBER, Some("name = \"Anna\"\nextra = 1\n")),
        ("dispatches/2024-01-08-dates.toml", None),
        ("groups/ny.toml", Some("title = \"Ny\"\n")),
        ("meetings/2024-02-09/minutes.md", None),
        ("meetings/2024-02-09/attachments/djupt/lista.txt", Some(number)),
        ("meetings/2024-05-17/minutes.md", Some("# Nytt\n")),
        ("gammalt/lista.txt", Some(number)),
        ("finns/inte.txt", None),
    ]
    .into_iter()
    .map(|(path, text)| (path.to_owned(), text.map(|text| text.as_bytes().to_vec())))
    .collect()
}

fn write(folder: &Path, changes: &Changes) {
    for (path, bytes) in changes {
        let path = folder.join(path);
        match bytes {
            Some(bytes) => {
                fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("made");
                fs::write(path, bytes).expect("written");
            }
            None => drop(fs::remove_file(path)),
        }
    }
}

#[test]
fn changes_are_judged_as_if_they_were_written() {
    let (top, folder) = repository("");
    let states = || {
        let commit = Revision::Commit("HEAD".to_owned());
        [Revision::WorkTree, Revision::Staged, commit]
            .map(|state| Tree::open(&folder, &state).expect("it opens"))
    };
    let before = states().map(|tree| faults(&tree));
    let foreseen = states().map(|tree| {
        let tree = tree.with(changes());
        assert!(tree.on_disk().is_none(), "the files on disk are the old ones");
        if let Kept::These(files) = tree.kept() {
            assert!(files.contains("gammalt/lista.txt") && !files.contains("meetings/2024-02-09/minutes.md"));
        }
        faults(&tree)
    });
    assert_eq!(states().map(|tree| faults(&tree)), before, "nothing is written");
    write(&folder, &changes());
    git(top.path(), &["add", "--all"]);
    git(top.path(), &["commit", "--quiet", "--message", "Ändra"]);
    let after = states().map(|tree| faults(&tree));
    assert_eq!(foreseen, after);
    assert_ne!(before, after);
    let numbers = after[0]
        .iter()
        .filter(|fault| fault.starts_with("personal-identity-number"));
    assert_eq!(numbers.count(), 2, "{after:?}");
}

#[test]
fn a_file_takes_the_place_of_a_folder_and_the_other_way() {
    let (_top, folder) = repository("");
    let tree = Tree::open(&folder, &Revision::WorkTree).expect("it opens");
    let text = Some(b"x".to_vec());
    let tree = tree.with(
        [
            ("groups".to_owned(), text.clone()),
            ("calendar.toml/x".to_owned(), text),
        ]
        .into(),
    );
    let names: Vec<String> = tree
        .list("")
        .expect("it is listed")
        .into_iter()
        .map(|found| found.name)
        .collect();
    assert_eq!(
        names
            .iter()
            .filter(|name| *name == "groups" || *name == "calendar.toml")
            .count(),
        2
    );
    assert_eq!(tree.read("groups").expect("it is read"), b"x");
    assert_eq!(tree.list("calendar.toml").expect("it is listed").len(), 1);
}
