//! Records that are sound, and records with every sort of fault.

use super::*;
use crate::records::{CalendarRecord, Group, Meeting, Member, Organisation, Settings};

fn member(text: &str) -> Read<Member> {
    read(&"members/a.toml".into(), text)
}

#[test]
fn a_sound_record_is_read_with_its_references() {
    let read =
        member("name = \"A\"\norganisation = \"hjo\"\n[[terms]]\nrole = \"chair\"\nfrom = 2024-01-01\n");
    assert!(read.troubles.is_empty(), "{:?}", read.troubles);
    assert_eq!(read.record.expect("it is sound").terms.len(), 1);
    assert_eq!(read.references.len(), 1);
    assert_eq!(read.references[0].id, "hjo");
}

#[test]
fn every_fault_of_a_file_is_told_at_once() {
    let read = member(
        "nmae = \"A\"\nphone = 5\n[[terms]]\nrole = \"chiar\"\nfrom = \"2024-01-01\"\nextra = 1\n[[terms]]\n",
    );
    assert!(read.record.is_none());
    let told: Vec<String> = read
        .troubles
        .iter()
        .map(|trouble| format!("{trouble:?}"))
        .collect();
    for sign in [
        "nmae",
        "extra",
        "phone",
        "chiar",
        "expected-date",
        "\"name\"",
        "\"organisation\"",
        "\"role\"",
        "\"from\"",
    ] {
        assert!(
            told.iter().any(|trouble| trouble.contains(sign)),
            "{sign} is not told: {told:#?}"
        );
    }
    assert_eq!(told.len(), 9, "{told:#?}");
}

#[test]
fn a_wrong_value_that_may_be_absent_does_not_cost_the_record() {
    let read = member("name = \"A\"\norganisation = \"hjo\"\nphone = 5\n");
    assert!(read.record.is_some());
    assert_eq!((read.troubles.len(), read.left_out.len()), (1, 1));
}

#[test]
fn a_syntax_fault_hides_no_unknown_key() {
    let read: Read<Meeting> = read(
        &"meetings/x/meeting.toml".into(),
        "date = 2024-02-09\nchair = anna\nplcae = \"x\"\n",
    );
    assert!(read.record.is_none());
    assert_eq!(read.troubles.len(), 2, "{:?}", read.troubles);
}

#[test]
fn ten_thousand_brackets_are_a_fault_and_no_crash() {
    let read = member(&format!("name = {}", "[".repeat(10_000)));
    assert!(read.record.is_none() && !read.troubles.is_empty());
}

#[test]
fn an_end_before_its_beginning_is_left_out_where_it_may_be_absent() {
    let read: Read<Group> = read(
        &"groups/a.toml".into(),
        "title = \"A\"\nfrom = 2024-05-01\nuntil = 2024-04-30\n",
    );
    assert_eq!(read.record.expect("it can be without its end").until, None);
    assert_eq!((read.troubles.len(), read.left_out.len()), (1, 1));
}

#[test]
fn an_end_before_its_beginning_costs_a_record_that_must_have_it() {
    let read: Read<CalendarRecord> = read(
        &"calendar.toml".into(),
        "[[breaks]]\ntitle = \"A\"\nfrom = 2024-05-01\nuntil = 2024-04-30\n",
    );
    assert!(read.record.is_none());
    assert_eq!(read.troubles.len(), 1, "{:?}", read.troubles);
}

#[test]
fn what_is_missing_is_compared_with_nothing() {
    let read: Read<CalendarRecord> = read(
        &"calendar.toml".into(),
        "[[breaks]]\ntitle = \"A\"\nfrom = 2024-05-01\n[[breaks]]\ntitle = \"B\"\nuntil = 1999-04-30\n",
    );
    assert_eq!(read.troubles.len(), 2, "{:?}", read.troubles);
    let is_missing = |trouble: &Trouble| {
        matches!(
            trouble,
            Trouble::WrongValue {
                wrong: Wrong::Missing { .. },
                ..
            }
        )
    };
    assert!(read.troubles.iter().all(is_missing), "{:?}", read.troubles);
}

#[test]
fn every_end_that_is_wrong_is_told_at_once() {
    let vacancy = "[[vacancies]]\nfrom = 2024-05-01\nuntil = 2024-04-30\n".repeat(3);
    let read: Read<Organisation> = read(
        &"organisations/a.toml".into(),
        &format!("name = \"A\"\nkind = \"municipality\"\ncode = \"1\"\n{vacancy}"),
    );
    assert!(read.record.is_some());
    assert_eq!((read.troubles.len(), read.left_out.len()), (4, 4));
}

#[test]
fn a_setting_that_cannot_be_right_falls_back_to_its_default() {
    let read: Read<Settings> = read(
        &"network.toml".into(),
        "format = 1\nname = \"A\"\n[meetings]\nminimum-per-year = 0\n[house]\nagenda-days-before = 4000000000\n",
    );
    let settings = read.record.expect("it can be without them");
    assert_eq!(settings.meetings.minimum_per_year, 4);
    assert_eq!(settings.house.agenda_days_before, 7);
    assert_eq!(read.troubles.len(), 2, "{:?}", read.troubles);
}
