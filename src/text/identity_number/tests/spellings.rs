//! Numbers in groups that no number should have, and what else is written in such groups.

use super::*;

#[test]
fn numbers_in_other_groups_are_doubtful_and_not_unseen() {
    for text in [
        "20000101.2384",
        "20000101/2384",
        "000101.2384",
        "2000/01/01-2384",
        "2000.01.01-2384",
        "2000/01/01/2384",
        "2000.01.01.2384",
        "2000-01-01-2384",
        "2000-01-01 2384",
        "2000-01-01 – 2384",
        "2000 01 01 2384",
        "2000 01 01-2384",
        "2000-0101-2384",
        "2000 0101 2384",
        "200001 01-2384",
        "200001 012384",
        "1912121212 12",
        "19121212 12 12",
        "191212 121212",
        "1912 1212 1212",
        "19 12 12 12-12 12",
        "19 12 12 12 12 12",
        "1 9 1 2 1 2 1 2 1 2 1 2",
        "1 9 1 2 1 2 1 2 - 1 2 1 2",
        "12-12-12-1212",
        "12/12/12-1212",
        "00 01 01 2384",
        "00.01.01.2384",
        "000101-23 84",
        "20000101-23 84",
        "2000\u{a0}01\u{a0}01\u{a0}2384",
        "2000&nbsp;01&nbsp;01&nbsp;2384",
        "**2000** 01 01 2384",
    ] {
        assert_eq!(only(text), possible(Doubt::Spelling), "{text:?}");
        let masked = mask(text, until());
        assert_eq!(masked.len(), text.len(), "{text:?}");
        assert!(
            !masked.contains("84") && !masked.ends_with("2"),
            "{text:?}: {masked:?}"
        );
    }
    assert_eq!(
        only("260191.2393").map(|(sort, _)| sort),
        Some(Sort::Coordination)
    );
}

#[test]
fn a_word_that_speaks_of_numbers_makes_any_groups_doubtful() {
    for text in [
        "12 1212 1212",
        "12 12 12 12 12",
        "1 2 1 2 1 2 - 1 2 1 2",
        "1212 12 1212",
        "00 01 01 23 84",
    ] {
        assert_eq!(only(text), None, "{text:?}");
        let told = format!("Personnummer {text}");
        assert_eq!(only(&told), possible(Doubt::Spelling), "{told:?}");
    }
    assert_eq!(only("Personnummer 2000 01 01 2385"), None);
    assert_eq!(only("Personnummer 2000-01-01-2385"), possible(Doubt::CheckDigit));
}

#[test]
fn a_number_in_its_own_form_comes_before_any_other_groups() {
    for text in [
        "20 000101-2384",
        "2024 20000101-2384",
        "12 12 121212-1212",
        "1. 121212-1212",
        "2024-02-09 121212-1212",
    ] {
        assert_eq!(only(text), CERTAIN, "{text:?}");
    }
    assert_eq!(only("1912-12-12 0900 20000101-2384"), CERTAIN);
}

/// Every day of a year in which pupils are born: with any time or count one in ten passes as a number.
fn days() -> impl Iterator<Item = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(2012, 1, 1).expect("a day");
    first.iter_days().take(366)
}

#[test]
fn days_with_times_years_and_counts_beside_them_are_left_alone() {
    for day in days() {
        for form in [
            "%Y-%m-%d 0900",
            "%Y-%m-%d 1315",
            "%Y-%m-%d  2040",
            "%Y/%m/%d 1530",
            "%Y %m %d 1200",
            "%Y-%m-%d 2024",
            "%Y-%m-%d\n1237",
            "%Y-%m-%d    1237",
            "%Y-%m-%d 12.15",
            "%Y-%m-%d-12.15",
            "%Y-%m-%d 12 15",
            "%Y%m%d 12.15",
            "%Y%m%d 12 37 15",
            "%y-%m-%d 0900",
            "%y%m%d 12 37",
            "%Y-%m-%d--%Y-%m-%d",
            "%Y-%m-%d–%Y-%m-%d",
            "%Y.%m.%d-%Y.%m.%d",
            "%Y/%m/%d–%Y/%m/%d",
            "%Y %m %d - %Y %m %d",
            "%y.%m.%d-%y.%m.%d",
            "%Y%m%d-%Y%m%d",
            "%Y-%m-%d, 1237",
            "%Y-%m-%d. 1237",
            "%Y-%m-%d (1237)",
            "%Y-%m-%d 12:37",
        ] {
            let text = day.format(form).to_string();
            assert_eq!(found(&text), [], "{text:?}");
            assert_eq!(mask(&text, until()), text);
        }
    }
    let odd = |day: NaiveDate| only(&day.format("%Y-%m-%d 0937").to_string());
    let told: Vec<_> = days().filter_map(odd).collect();
    assert!((20..60).contains(&told.len()), "one in ten: {}", told.len());
    assert!(told.iter().all(|told| Some(*told) == possible(Doubt::Clock)));
    assert!(
        days().any(|day| only(&day.format("Född %Y-%m-%d 0900").to_string()).is_some()),
        "a word makes the difference"
    );
}

#[test]
fn telephones_and_sums_are_left_alone() {
    for text in [
        "0001-01 23 84",
        "000-101 23 84",
        "00 01 01 23 84",
        "1 212 121 212 kr",
        "12 121 212 12",
        "121 212 1212",
        "2024/1212",
        "121212,1212",
        "121212. 1212",
        "12 12 12 12 12",
        "19 1 2 12 1 2 1 2 1 2",
    ] {
        assert_eq!(only(text), None, "{text:?}");
    }
    assert_eq!(only("00 01 01 2384"), possible(Doubt::Spelling));
    assert_eq!(only("Tel. 00 01 01 2384"), None);
}

#[test]
fn what_is_glued_to_letters_is_masked_and_not_told() {
    for (text, masked) in [
        ("/tmp/nope-20000101-2384", "/tmp/nope-20******-****"),
        ("x20000101-2384", "x20******-****"),
        ("x200001012384", "x20**********"),
        ("elev-000101-2384-x", "elev-00****-****-x"),
        ("000101-2384-anna", "00****-****-anna"),
        ("1-121212-1212", "1-12****-****"),
        ("å121212+1212ä", "å12****+****ä"),
        ("x2000-01-01-2384.pdf", "x20**-**-**-****.pdf"),
        ("-20000101.2384-", "-20******.****-"),
        ("elev121212 1212", "elev12**** ****"),
    ] {
        assert_eq!(found(text), [], "{text:?}");
        assert_eq!(mask(text, until()), masked);
        assert_eq!(mask(masked, until()), masked);
    }
    for text in [
        "a0001012384f",
        "1191212-1212",
        "x121212-12121",
        "x121212-1213",
        "activities/2012-01-02-2024-plan.toml",
        "SE212000-1710",
    ] {
        assert_eq!(mask(text, until()), text);
    }
    for day in days() {
        let range = day.format("x%Y-%m-%d–%Y-%m-%d").to_string();
        assert_eq!(mask(&range, until()), range);
    }
}
