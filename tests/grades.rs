//! How grave a fault is, where its rule knows milder cases.

mod support;

/// What is told of a case of a fixture for 2024 on a day.
fn told(case: &str, today: &str) -> String {
    let folder = support::overlaid(&support::fixtures().join(case));
    let output = support::run(folder.path(), &["validate", "--year", "2024", "--today", today]);
    support::stdout(&output)
}

#[test]
fn a_change_of_the_register_without_a_day_is_a_reminder_once_the_year_is_over() {
    let changed = |grade: &str| format!("{grade}[register-changed-after-sending]");
    let telephone = "register-changed-after-sending/broken-telephone";
    assert!(told(telephone, "2024-12-31").contains(&changed("varning")));
    assert!(told(telephone, "2025-01-01").contains(&changed("upplysning")));
    let dated = "register-changed-after-sending/broken";
    assert!(told(dated, "2025-01-20").contains(&changed("varning")));
}

#[test]
fn dates_that_are_not_sent_are_a_warning_until_the_first_meeting_is_past() {
    let case = "dates-not-sent/broken";
    assert!(told(case, "2024-02-09").contains("varning[dates-not-sent]"));
    assert!(told(case, "2024-02-10").contains("fel[dates-not-sent]"));
}
