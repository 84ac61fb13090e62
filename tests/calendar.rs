//! The calendar holds to the law, to the oracle of Fridays, and to ISO 8601; and a good day is found with it.

mod support;

mod calendar {
    mod branches;
    mod good_days;
    mod law;
    mod oracle;
    mod seasons;
    mod weeks;
}

use std::fs;

use chrono::NaiveDate;
use elevhalsa::load::tree::{Revision, Tree};
use elevhalsa::load::{Asked, Extent, Years, load};
use elevhalsa::network::Network;
use elevhalsa::records::network::Language;
use elevhalsa::words::Words;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn words(language: Language) -> Words {
    let today = day("2025-01-20");
    Words {
        language,
        births_until: today,
    }
}

/// The base with some files laid over it, read as of a day.
fn network(today: &str, files: &[(&str, String)]) -> Network {
    let folder = support::base();
    for (file, text) in files {
        let file = folder.path().join(file);
        fs::create_dir_all(file.parent().expect("a folder")).expect("the folder can be made");
        fs::write(file, text).expect("the file can be written");
    }
    let tree = Tree::open(folder.path(), &Revision::WorkTree).expect("the folder opens");
    let asked = Asked {
        today: day(today),
        births_until: day(today),
        years: Years::All,
        extent: Extent::Whole,
    };
    load(&tree, &asked).expect("the folder loads")
}
