//! Neither a waiver nor a setting hides personal data, but for one place at a time.
//!
//! The numbers are test numbers that Skatteverket publishes.

use tempfile::TempDir;

use super::{DAY_AFTER, LAST_DAY, complete, replace, set, support, told, waiver};

const RULE: &str = "personal-identity-number";
const NUMBER: &str = "error personal-identity-number feedback/2024-02-09-aterkoppling";
const FEEDBACK: &str = "feedback/2024-02-09-aterkoppling";

/// A folder in which two numbers stand in the same record, on one line.
fn private(settings: &str) -> TempDir {
    let folder = support::base();
    let text = "Skolcheferna önskar gemensamma mallar.";
    let numbers = "20000101-2384 och 20190101-2391";
    replace(
        folder.path(),
        "feedback/2024-02-09-aterkoppling.toml",
        text,
        numbers,
    );
    set(folder.path(), settings);
    folder
}

fn place(occurrence: &str) -> String {
    format!("{}occurrence = \"{occurrence}\"\n", complete(RULE, FEEDBACK))
}

#[test]
fn a_privacy_rule_is_never_off_nor_milder() {
    let because = waiver(RULE, &format!("reason = \"Vi vet.\"\nuntil = {LAST_DAY}"));
    for (grade, more) in [("off", &*because), ("off", ""), ("warning", ""), ("info", "")] {
        let folder = private(&format!("[rules]\n{RULE} = \"{grade}\"\n{more}"));
        let (told, waived) = told(&folder, LAST_DAY);
        let numbers = told.iter().filter(|fault| *fault == NUMBER).count();
        assert_eq!((numbers, waived), (2, 0), "{grade}: {told:?}");
        assert!(
            told.contains(&"error waiver-incomplete network".to_owned()),
            "{told:?}"
        );
    }
}

#[test]
fn a_milder_privacy_rule_can_be_made_graver() {
    let settings = "[rules]\npupil-may-be-identifiable = \"error\"\n";
    let folder = support::base();
    set(folder.path(), settings);
    replace(
        folder.path(),
        "feedback/2024-02-09-aterkoppling.toml",
        "Skolcheferna önskar gemensamma mallar.",
        "En elev i 7B har adhd.",
    );
    let graver = format!("error pupil-may-be-identifiable {FEEDBACK}");
    assert_eq!(told(&folder, LAST_DAY), (vec![graver], 0));
}

#[test]
fn a_waiver_of_a_privacy_rule_covers_one_place() {
    let (first, second) = ("5:9", "5:27");
    assert_eq!(told(&private(""), LAST_DAY), (vec![NUMBER.to_owned(); 2], 0));
    for one in [first, second] {
        assert_eq!(
            told(&private(&place(one)), LAST_DAY),
            (vec![NUMBER.to_owned()], 1),
            "{one}"
        );
    }
    let both = private(&format!("{}{}", place(first), place(second)));
    assert_eq!(told(&both, LAST_DAY), (vec![], 2));
    let twice = private(&format!("{}{}", place(first), place(first)));
    assert_eq!(told(&twice, LAST_DAY), (vec![NUMBER.to_owned()], 1));
    let (told, waived) = told(&both, DAY_AFTER);
    assert_eq!((told.len(), waived), (4, 0), "{told:?}");
}

#[test]
fn a_waiver_of_a_privacy_rule_without_its_place_covers_nothing() {
    let (told, waived) = told(&private(&complete(RULE, FEEDBACK)), LAST_DAY);
    assert_eq!(
        told,
        [NUMBER, NUMBER, "error waiver-incomplete network"].map(str::to_owned)
    );
    assert_eq!(waived, 0);
}
