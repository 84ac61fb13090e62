//! What the rules of the meetings' days say in the cases that are no whole fixture of their own.

use std::fs;

use crate::support::{fixtures, overlaid, run, stdout};

/// What a case of a rule's fixture gives for that rule alone: whether it is an error, and in one line.
fn told(rule: &str, case: &str) -> (bool, String) {
    let fixture = fixtures().join(rule);
    let written = [format!("{case}.arguments"), "arguments".to_owned()]
        .iter()
        .find_map(|name| fs::read_to_string(fixture.join(name)).ok())
        .expect("the case says its year and its day");
    let mut arguments = vec!["validate", "--only", rule];
    arguments.extend(written.split_whitespace());
    let output = run(overlaid(&fixture.join(case)).path(), &arguments);
    let words: Vec<_> = stdout(&output).split_whitespace().map(str::to_owned).collect();
    (output.status.code() == Some(1), words.join(" "))
}

#[test]
fn a_meeting_that_was_held_is_not_told_to_move() {
    for rule in [
        "meeting-on-busy-day",
        "meeting-on-doubtful-day",
        "meeting-on-holiday",
        "meeting-on-wrong-weekday",
        "meetings-too-close",
        "two-meetings-same-day",
    ] {
        let (_, told) = told(rule, "broken-held");
        assert!(!told.contains("Välj"), "{told}");
        let told_apart = told.contains("går inte att ändra") || told.contains("rätta date");
        assert!(told_apart, "{told}");
    }
}

#[test]
fn an_eve_is_not_called_a_holiday() {
    let (is_error, told) = told("meeting-on-holiday", "broken-eve");
    assert!(is_error && told.contains("ligger på midsommarafton"), "{told}");
    assert!(!told.contains("röd dag"), "{told}");
}

#[test]
fn a_blank_reason_is_none() {
    let (is_error, told) = told("meeting-on-wrong-weekday", "broken-extra-without-reason");
    assert!(is_error && told.contains("Finns det inget skäl?"), "{told}");
}

#[test]
fn each_count_is_said_in_its_own_way() {
    let (_, none) = told("too-few-meetings", "broken-none");
    assert!(none.contains("hölls inga möten"), "{none}");
    let (_, four) = told("too-few-meetings-planned", "broken-nothing-planned");
    assert!(four.contains("Planera 4 möten till"), "{four}");
    let (_, late) = told("too-few-meetings-planned", "broken-last-day");
    assert!(late.contains("Planera ett möte till på en fredag. "), "{late}");
}
