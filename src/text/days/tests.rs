//! Days as people write them.

use proptest::prelude::*;

use super::*;

fn near() -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 2, 9).expect("the day exists")
}

/// Shows what is found: the day, the text that it stands in, and the weekday.
fn shown(finder: Finder, text: &str) -> Vec<String> {
    let show = |found: &WrittenDay| {
        let weekday = found.weekday.as_ref();
        let word = weekday.map_or(String::new(), |written| {
            format!(" {}", &text[written.bytes.clone()])
        });
        format!("{} [{}]{word}", found.day, &text[found.bytes.clone()])
    };
    finder.find(text).iter().map(show).collect()
}

fn found(text: &str) -> Vec<String> {
    shown(Finder::near(near()), text)
}

#[test]
fn days_are_found_as_people_write_them() {
    let cases = [
        ("2024-02-09", "2024-02-09 [2024-02-09]"),
        ("(2024-2-9)", "2024-02-09 [2024-2-9]"),
        ("2024/02/09.", "2024-02-09 [2024/02/09]"),
        ("2024-02-09T09:00", "2024-02-09 [2024-02-09]"),
        ("den 9 februari 2024", "2024-02-09 [9 februari 2024]"),
        ("9 feb 2024", "2024-02-09 [9 feb 2024]"),
        ("9 feb. 2024", "2024-02-09 [9 feb. 2024]"),
        ("9 feb -24", "2024-02-09 [9 feb -24]"),
        ("den 9:e februari", "2024-02-09 [9:e februari]"),
        ("1:a mars", "2024-03-01 [1:a mars]"),
        (
            "9\u{a0}Februari\u{202f}2024",
            "2024-02-09 [9\u{a0}Februari\u{202f}2024]",
        ),
        ("9/2 2024", "2024-02-09 [9/2 2024]"),
        ("9/2-24", "2024-02-09 [9/2-24]"),
        ("9/2/2024", "2024-02-09 [9/2/2024]"),
        ("09/02-2024", "2024-02-09 [09/02-2024]"),
        ("fredag 9 februari", "2024-02-09 [9 februari] fredag"),
        ("Fredagen den 9:e februari", "2024-02-09 [9:e februari] Fredagen"),
        ("**Fredag** 9 februari", "2024-02-09 [9 februari] Fredag"),
        ("fredag\n9 februari", "2024-02-09 [9 februari] fredag"),
        ("fre 9/2", "2024-02-09 [9/2] fre"),
        ("fre. 9/2 kl. 9–15", "2024-02-09 [9/2] fre"),
        (
            "lo\u{308}rdag 10 februari",
            "2024-02-10 [10 februari] lo\u{308}rdag",
        ),
        ("ma\u{30a}n 12/2", "2024-02-12 [12/2] ma\u{30a}n"),
        ("fredag 2024-02-09", "2024-02-09 [2024-02-09] fredag"),
        ("Friday 9 February 2024", "2024-02-09 [9 February 2024] Friday"),
        (
            "Friday, the 9th of February",
            "2024-02-09 [9th of February] Friday",
        ),
        ("Friday, February 9th", "2024-02-09 [February 9th] Friday"),
        ("Feb. 9, 2024", "2024-02-09 [Feb. 9, 2024]"),
        ("9 February", "2024-02-09 [9 February]"),
        ("9 februari 2024 (fredag)", "2024-02-09 [9 februari 2024] fredag"),
        ("2024-02-09 (fre.)", "2024-02-09 [2024-02-09] fre"),
        ("9/2 (en fredag, heldag)", "2024-02-09 [9/2] fredag"),
        ("9 februari (fredag kl. 9)", "2024-02-09 [9 februari] fredag"),
        ("29 februari", "2024-02-29 [29 februari]"),
        ("28 juni 1985", "1985-06-28 [28 juni 1985]"),
        ("fredag 9 februari, 2024", "2024-02-09 [9 februari, 2024] fredag"),
    ];
    for (text, expected) in cases {
        assert_eq!(found(text), [expected], "{text}");
    }
}

#[test]
fn several_days_stand_in_one_text() {
    let text = "Fre 9/2, 9–10 mars samt 12–13/4 2024; fredag–lördag 3–4 maj (preliminärt).";
    let expected = [
        "2024-02-09 [9/2] Fre",
        "2024-03-09 [9]",
        "2024-03-10 [10 mars]",
        "2024-04-12 [12]",
        "2024-04-13 [13/4 2024]",
        "2024-05-03 [3]",
        "2024-05-04 [4 maj]",
    ];
    assert_eq!(found(text), expected);
    let after = "9 februari (fredag 16 februari i reserv)";
    assert_eq!(
        found(after),
        ["2024-02-09 [9 februari]", "2024-02-16 [16 februari] fredag"]
    );
    let lines = "9 februari 2024\n\n10 mars 2024 och fredag\n\n19 april";
    assert_eq!(
        found(lines),
        [
            "2024-02-09 [9 februari 2024]",
            "2024-03-10 [10 mars 2024]",
            "2024-04-19 [19 april]"
        ]
    );
}

#[test]
fn numbers_that_are_no_days_are_left() {
    let cases = [
        "9/2 delar",
        "1/2 tjänst och 3/4 av kommunerna",
        "version 1.9/2 och 9/2.1",
        "1/2/3",
        "50/50, 9/13 och 40/2",
        "070-123 45 67, 0500-12 34 56",
        "kl. 9.00–15.30, 09:00",
        "kap. 2.9 mars",
        "31 februari 2024",
        "2023-02-29",
        "meetings/2024-02-09/minutes.md",
        "SKOLFS 2024-02-0912",
        "a2024-02-09",
        "9 marsvin, 9 majblommor",
        "9februari",
        "In May 9 people came",
        "i februari 12 elever",
        "fredag vecka 6",
        "v. 6-7, s. 9-10",
        "fre9/2",
        "Tor 9/2",
        "19121212-1212 och 191212121212",
        "100 februari",
        "9/2 % av 9/2%",
    ];
    for text in cases {
        assert_eq!(found(text), [""; 0], "{text}");
    }
}

#[test]
fn a_fraction_is_a_day_where_the_caller_says_so() {
    let finder = Finder::near(near()).with_fractions();
    assert_eq!(shown(finder, "senast 9/2"), ["2024-02-09 [9/2]"]);
    assert_eq!(shown(finder, "9–10/2"), ["2024-02-09 [9]", "2024-02-10 [10/2]"]);
    assert_eq!(
        shown(finder, "Jan 12 eller 1/2/3, 9/2.1"),
        ["2024-01-12 [Jan 12]"]
    );
}

#[test]
fn what_looks_like_a_year_but_is_an_hour_or_a_range_is_left() {
    assert_eq!(found("fredag 9/2 1900–2100"), ["2024-02-09 [9/2] fredag"]);
    assert_eq!(found("fredag 9/2-10/2"), ["2024-02-09 [9/2] fredag"]);
    assert_eq!(
        found("9 feb -10 mars"),
        ["2024-02-09 [9 feb]", "2024-03-10 [10 mars]"]
    );
    assert_eq!(found("fre 9/2-75"), ["2024-02-09 [9/2] fre"]);
}

#[test]
fn the_nearest_year_is_meant() {
    assert_eq!(found("31 december"), ["2023-12-31 [31 december]"]);
    assert_eq!(found("1 augusti"), ["2024-08-01 [1 augusti]"]);
    assert_eq!(found("20 augusti"), ["2023-08-20 [20 augusti]"]);
    let ahead = Finder::ahead_of(near());
    assert_eq!(
        shown(ahead, "20 augusti, 9 februari och 8 februari 2024"),
        [
            "2024-08-20 [20 augusti]",
            "2024-02-09 [9 februari]",
            "2024-02-08 [8 februari 2024]",
        ]
    );
    assert_eq!(shown(ahead, "8 februari"), ["2025-02-08 [8 februari]"]);
}

#[test]
fn a_weekday_speaks_for_its_year() {
    // The nearest 13 September lies in 2023 and is a Wednesday; a plan looks ahead.
    assert_eq!(found("fredag 13 september"), ["2024-09-13 [13 september] fredag"]);
    // 9 February 2023 was a Thursday, but nobody means a day a year ago.
    assert!(Finder::near(near()).find("torsdag 9 februari")[0].has_wrong_weekday());
    // Unless the text is about that year.
    let text = "Möten 2023: torsdag 9 februari";
    assert!(!Finder::near(near()).find(text)[0].has_wrong_weekday());
}

#[test]
fn a_wrong_weekday_shows() {
    let find = |text| Finder::near(near()).find(text);
    assert!(find("torsdag 9 februari 2024")[0].has_wrong_weekday());
    assert!(find("9/2 2024 (torsdag)")[0].has_wrong_weekday());
    assert!(!find("fredag 9 februari 2024")[0].has_wrong_weekday());
    assert!(!find("9 februari 2024")[0].has_wrong_weekday());
}

proptest! {
    #[test]
    fn any_text_is_searched(parts in prop::collection::vec(prop::sample::select(PARTS), 0..24), odd in ".{0,8}") {
        let text = parts.concat() + &odd + &parts.concat();
        for finder in [Finder::near(near()), Finder::ahead_of(near()).with_fractions()] {
            let mut last = 0;
            for found in finder.find(&text) {
                let whole = found.whole();
                prop_assert!(last <= whole.start && whole.end <= text.len());
                prop_assert!(!text[found.bytes.clone()].is_empty());
                if let Some(weekday) = &found.weekday {
                    prop_assert!(!text[weekday.bytes.clone()].is_empty());
                }
                last = whole.end;
            }
        }
    }
}

const PARTS: &[&str] = &[
    "9",
    "31",
    "0",
    "2024",
    "24",
    "/",
    "-",
    "–",
    " ",
    "\u{a0}",
    "\r\n",
    "\n",
    "\n\n",
    ".",
    ",",
    ":",
    "(",
    ")",
    "**",
    "feb",
    "februari",
    "February",
    "mars",
    "fredag",
    "fre",
    "fre.",
    "lo\u{308}rdag",
    "lördag",
    "den",
    "the",
    "of",
    "e",
    "th",
    "å",
    "a\u{30a}",
    "\u{30a}",
    "en",
    "kl",
    "T",
    "%",
    "9/2",
    "2024-02-09",
    "1/13",
    "²",
    "٣",
];
