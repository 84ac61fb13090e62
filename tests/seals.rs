//! The register and the dates have one form that their seals are taken of, whatever the files look like.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use elevhalsa::load::tree::{Revision, Tree};
use elevhalsa::load::{Asked, Extent, Years, load};
use elevhalsa::network::Network;
use elevhalsa::records::digest;

fn network(folder: &Path) -> Network {
    let tree = Tree::open(folder, &Revision::WorkTree).expect("the folder opens");
    let asked = Asked {
        today: day(2025, 1, 20),
        births_until: day(2025, 1, 20),
        years: Years::These(BTreeSet::from([2024])),
        extent: Extent::Whole,
    };
    load(&tree, &asked).expect("the folder loads")
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("the day exists")
}

const REGISTER: &str = "register 1
Anna Påhittsson\tNorrby kommun\tVerksamhetschef\tanna.pahittsson@example.org\t\tchair, presidium, representative
Bo Exempelgren\tSöderby kommun\tVerksamhetschef\tbo.exempelgren@example.org\t\tpresidium, secretary, representative
Cecilia Låtsasdotter\tNorrby kommun\tSkolchef\tcecilia.latsasdotter@example.org\t\tschool-director
David Fiktivsson\tProvförbundet\tSamordnare\tdavid.fiktivsson@example.org\t\tcoordinator
";

#[test]
fn the_register_is_a_line_for_each_person_of_the_day() {
    let folder = support::base();
    let network = network(folder.path());
    assert_eq!(network.register_text(day(2024, 1, 8)), REGISTER);
    assert_eq!(network.register_digest(day(2024, 1, 8)), digest(REGISTER));
    assert_eq!(network.register_text(day(2022, 12, 31)), "register 1\n");
}

#[test]
fn the_register_does_not_know_the_names_of_files_or_the_order_of_terms() {
    let folder = support::base();
    let members = folder.path().join("members");
    fs::rename(members.join("anna-pahittsson.toml"), members.join("zz.toml")).expect("the file moves");
    let bo = members.join("bo-exempelgren.toml");
    let text = fs::read_to_string(&bo).expect("the file is there");
    let parts: Vec<&str> = text.split("[[terms]]").collect();
    let turned = [parts[0], parts[3], "\n", parts[2], parts[1]].join("[[terms]]");
    let turned = turned.replace("[[terms]]\n[[terms]]", "[[terms]]");
    fs::write(&bo, turned.replace('\n', "\r\n")).expect("the file is written");
    let network = network(folder.path());
    assert_eq!(
        network.members.get("bo-exempelgren").map(|bo| bo.terms.len()),
        Some(3)
    );
    assert_eq!(network.register_text(day(2024, 1, 8)), REGISTER);
}

#[test]
fn the_register_of_a_day_stays_when_somebody_leaves_later() {
    let folder = support::base();
    let david = folder.path().join("members/david-fiktivsson.toml");
    let text = fs::read_to_string(&david).expect("the file is there");
    fs::write(&david, text + "until = 2024-06-30\n").expect("the file is written");
    let network = network(folder.path());
    assert_eq!(network.register_text(day(2024, 6, 30)), REGISTER);
    assert_eq!(network.register_text(day(2024, 7, 1)).lines().count(), 4);
}

#[test]
fn the_dates_are_the_days_of_the_meetings_that_were_not_cancelled() {
    let folder = support::base();
    let dates = "dates 1\n2024-02-09\n2024-04-19\n2024-09-13\n2024-11-22\n";
    let network = network(folder.path());
    assert_eq!(network.dates_text(2024), dates);
    assert_eq!(network.dates_digest(2024), digest(dates));
    assert_eq!(network.dates_text(2025).lines().next(), Some("dates 1"));
    assert_eq!(network.dates_text(2025).lines().nth(1), Some("2025-02-07"));
}
