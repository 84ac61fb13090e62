//! How well identity numbers are told from other numbers, measured; and that looking for them is cheap.
//!
//! Numbers are made in memory from a fixed seed and never written down: one in a few hundred is somebody's.

use std::borrow::Cow;
use std::fs;

use chrono::{Datelike, NaiveDate};
use elevhalsa::text::identity_number::{Certainty, Doubt, Found, Sort, find, mask};
use proptest::prelude::*;

const SAMPLES: u32 = 40_000;

/// splitmix64: small, and the same on every machine.
struct Seeded(u64);

impl Seeded {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    fn digits(&mut self, count: usize) -> String {
        (0..count).map(|_| self.below(10).to_string()).collect()
    }
}

fn until() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 1).expect("a day")
}

/// How many of a hundred samples are found.
fn rate(mut sample: impl FnMut(&mut Seeded) -> String) -> f64 {
    let mut seeded = Seeded(64);
    let found = (0..SAMPLES).filter(|_| !find(&sample(&mut seeded), until()).is_empty());
    f64::from(u32::try_from(found.count()).expect("a small number")) * 100.0 / f64::from(SAMPLES)
}

fn assert_between(what: &str, rate: f64, bounds: std::ops::RangeInclusive<f64>) {
    assert!(bounds.contains(&rate), "{what}: {rate} % lies outside {bounds:?}");
}

fn luhn(nine: &str) -> u32 {
    let twice = |(place, digit): (usize, u32)| match (place % 2 == 0, digit) {
        (true, 5..) => digit * 2 - 9,
        (true, _) => digit * 2,
        (false, _) => digit,
    };
    let sum: u32 = nine
        .chars()
        .filter_map(|digit| digit.to_digit(10))
        .enumerate()
        .map(twice)
        .sum();
    (10 - sum % 10) % 10
}

#[test]
fn other_numbers_are_seldom_taken_for_identity_numbers() {
    assert_between("ten digits", rate(|seeded| seeded.digits(10)), 0.6..=0.85);
    let mobile = |seeded: &mut Seeded| format!("070{}", seeded.digits(7));
    assert_between("mobile numbers", rate(mobile), 4.9..=5.9);
    let landline = |seeded: &mut Seeded| format!("05{:02}{}", 1 + seeded.below(12), seeded.digits(6));
    assert_between("landlines", rate(landline), 5.5..=6.6);
    let announced = |seeded: &mut Seeded| format!("Telefon: 070{}", seeded.digits(7));
    assert_between("announced telephones", rate(announced), 0.0..=0.0);
    let spaced = |seeded: &mut Seeded| {
        format!(
            "070-{} {} {}",
            seeded.digits(3),
            seeded.digits(2),
            seeded.digits(2)
        )
    };
    assert_between("telephones as they are written", rate(spaced), 0.0..=0.0);
    let local = |seeded: &mut Seeded| {
        let area = format!("05{:02}", 1 + seeded.below(12));
        format!(
            "{area}-{} {} {}",
            seeded.digits(2),
            seeded.digits(2),
            seeded.digits(2)
        )
    };
    assert_between("local telephones as they are written", rate(local), 0.0..=0.0);
}

#[test]
fn rows_of_numbers_are_seldom_taken_for_identity_numbers() {
    let row = |seeded: &mut Seeded, count: usize, limit: u64| {
        let numbers: Vec<String> = (0..count).map(|_| seeded.below(limit).to_string()).collect();
        numbers.join(" ")
    };
    assert_between("ten counts", rate(|seeded| row(seeded, 10, 40)), 0.0..=0.06);
    assert_between(
        "ten larger counts",
        rate(|seeded| row(seeded, 10, 100)),
        0.0..=0.02,
    );
    assert_between("ten small counts", rate(|seeded| row(seeded, 10, 10)), 0.0..=0.0);
    assert_between("six sums", rate(|seeded| row(seeded, 6, 10_000)), 0.0..=0.02);
    let years = |seeded: &mut Seeded| {
        let years: Vec<String> = (0..6).map(|_| (1990 + seeded.below(40)).to_string()).collect();
        years.join(" ")
    };
    assert_between("years", rate(years), 0.0..=0.0);
    let thousands = |seeded: &mut Seeded| {
        format!(
            "{} {} {} {} kr",
            1 + seeded.below(9),
            seeded.digits(3),
            seeded.digits(3),
            seeded.digits(3)
        )
    };
    assert_between("sums of money", rate(thousands), 0.0..=0.0);
    let four = |seeded: &mut Seeded| {
        let row: Vec<String> = [2, 2, 2, 4].map(|count| seeded.digits(count)).into();
        row.join(" ")
    };
    assert_between("two, two, two and four digits", rate(four), 0.3..=0.9);
}

#[test]
fn organisation_numbers_are_never_taken_for_identity_numbers() {
    for form in ["{}-{}", "{}{}", "16{}-{}", "16{}{}"] {
        let organisation = |seeded: &mut Seeded| {
            let nine = format!(
                "{}{}{}",
                seeded.digits(2),
                20 + seeded.below(80),
                seeded.digits(5)
            );
            let whole = format!("{nine}{}", luhn(&nine));
            form.replacen("{}", &whole[..6], 1).replacen("{}", &whole[6..], 1)
        };
        assert_between(form, rate(organisation), 0.0..=0.0);
    }
}

#[test]
fn days_times_and_seals_are_not_taken_for_identity_numbers() {
    let day = |seeded: &mut Seeded| {
        format!(
            "20{:02}-{:02}-{:02}",
            seeded.below(27),
            1 + seeded.below(12),
            1 + seeded.below(28)
        )
    };
    assert_between("days", rate(day), 0.0..=0.0);
    for (what, step, bounds) in [
        ("days with times in steps of five minutes", 5, 0.0..=0.0),
        // The others may be the last four digits of a pupil: nothing else tells a number from a time.
        ("days with times to the minute", 1, 7.0..=9.0),
    ] {
        let moment = |seeded: &mut Seeded| {
            let minute = seeded.below(60 / step) * step;
            format!("{} {:02}{minute:02}", day(seeded), seeded.below(24))
        };
        assert_between(what, rate(moment), bounds);
    }
    let calendar = |seeded: &mut Seeded| {
        format!(
            "DTSTART:{}T{:02}{:02}00Z",
            day(seeded).replace('-', ""),
            seeded.below(24),
            seeded.below(60)
        )
    };
    assert_between("calendars", rate(calendar), 0.0..=0.0);
    let seal = |seeded: &mut Seeded| {
        format!(
            "sha256:{:016x}{:016x}{:016x}",
            seeded.next(),
            seeded.next(),
            seeded.next()
        )
    };
    assert_between("seals", rate(seal), 0.0..=0.01);
}

/// A day from 1850 to the last one, a serial and a check digit.
fn numbers() -> impl Strategy<Value = (NaiveDate, String)> {
    let first = NaiveDate::from_ymd_opt(1850, 1, 1).expect("a day");
    let days = (until() - first).num_days();
    (0..=days, 1..1000_u32, any::<bool>()).prop_map(move |(day, serial, coordination)| {
        let born = first + chrono::Duration::days(day);
        let added = if coordination { 60 } else { 0 };
        let nine = format!(
            "{:02}{:02}{:02}{serial:03}",
            born.year() % 100,
            born.month(),
            born.day() + added
        );
        let check = luhn(&nine);
        (born, format!("{nine}{check}"))
    })
}

fn certainties(text: &str) -> Vec<(Sort, Certainty)> {
    find(text, until())
        .into_iter()
        .map(|Found { sort, certainty, .. }| (sort, certainty))
        .collect()
}

proptest! {
    // A number that was found wanting must not be written into a file.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_number_is_found_in_every_form((born, ten) in numbers()) {
        let sort = if &ten[4..5] > "5" { Sort::Coordination } else { Sort::Personal };
        let century = born.year() / 100;
        let (birth, rest) = ten.split_at(6);
        let is_clock = century >= 20 && &rest[..2] < "24" && &rest[2..] < "60";
        let full = if is_clock { Certainty::Possible(Doubt::Clock) } else { Certainty::Certain };
        for separator in ["-", "\u{2013}", "\u{2011}", "\u{2212}", " ", "\u{a0}", "\n"] {
            let long = format!("{century}{birth}{separator}{rest}");
            prop_assert_eq!(certainties(&long), [(sort, full)], "{}", long);
            let short = format!("{birth}{separator}{rest}");
            prop_assert_eq!(certainties(&short), [(sort, Certainty::Certain)], "{}", short);
        }
        prop_assert_eq!(certainties(&format!("{century}{ten}")), [(sort, full)]);
        prop_assert_eq!(certainties(&ten), [(sort, Certainty::Possible(Doubt::Bare))]);
        if born.year() <= until().year() - 100 {
            prop_assert_eq!(certainties(&format!("{birth}+{rest}")), [(sort, Certainty::Certain)]);
        }
    }

    #[test]
    fn a_wrong_check_digit_is_no_number((_, ten) in numbers(), wrong in 1..10_u32) {
        let check = (ten[9..].parse::<u32>().expect("a digit") + wrong) % 10;
        let text = format!("{}-{}{check}", &ten[..6], &ten[6..9]);
        prop_assert_eq!(find(&text, until()), []);
        prop_assert_eq!(certainties(&format!("pnr {text}")).len(), 1);
    }

    #[test]
    fn a_mask_changes_digits_of_numbers_and_nothing_else(text in "([0-9]{1,12}|[-+ *_.\n&;#a-zö\u{ad}\u{2013}]{0,3}){0,12}") {
        let masked = mask(&text, until());
        prop_assert_eq!(masked.len(), text.len());
        prop_assert_eq!(&mask(&masked, until()), &masked);
        let found = find(&text, until());
        prop_assert!(found.is_empty() || matches!(masked, Cow::Owned(_)));
        for (at, letter) in text.char_indices() {
            let after = masked[at..].chars().next().expect("the length is the same");
            let is_masked = after == '*' && letter.is_ascii_digit();
            prop_assert!(after == letter || is_masked);
            let digits = found.iter().find(|number| number.bytes.contains(&at));
            let before = digits.map(|number| &text[number.bytes.start..at]);
            let stays = before.is_none_or(|before| before.bytes().filter(u8::is_ascii_digit).count() < 2);
            prop_assert!(stays || is_masked || !letter.is_ascii_digit());
        }
    }

    #[test]
    fn anything_can_be_looked_through(text in any::<String>(), more in "\\PC*") {
        for text in [&text, &more, &format!("{text}121212-1212{more}")] {
            for number in find(text, until()) {
                prop_assert!(text.get(number.bytes).is_some());
            }
            prop_assert_eq!(mask(text, until()).len(), text.len());
        }
    }

    #[test]
    fn an_escaped_number_is_found_in_a_record(which in 0..(1_u32 << 11)) {
        let escaped: String = "121212-1212"
            .chars()
            .enumerate()
            .map(|(at, letter)| match which >> at & 1 {
                1 => format!("\\u{:04x}", u32::from(letter)),
                _ => letter.to_string(),
            })
            .collect();
        prop_assert_eq!(certainties(&format!("name = \"{escaped}\"")).len(), 1, "{}", escaped);
    }
}

/// How many times as long a text is made.
const LONGER: usize = 8;

/// So many times the work is far above what a text that much longer takes, and far below its square.
const MUCH_MORE: u64 = 24;

/// What takes less than this, in nanoseconds, is measured too roughly to be compared.
const NOTHING: u64 = 500_000_000;

/// The processor time that this thread has had so far, in nanoseconds: what others do meanwhile does not count.
/// Where the system does not tell, nothing is compared.
fn worked() -> u64 {
    let told = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let first = told.split(' ').next().and_then(|time| time.parse().ok());
    first.unwrap_or_default()
}

fn assert_cheap(piece: &str, length: usize) {
    let work = |length: usize| {
        let text = piece.repeat(length / piece.len());
        let before = worked();
        assert_eq!(mask(&text, until()).len(), text.len());
        worked() - before
    };
    let (short, long) = (work(length / LONGER), work(length));
    assert!(
        long < NOTHING || long < MUCH_MORE * short,
        "{piece:?} takes {short} ns, and {LONGER} times as long {long} ns"
    );
}

#[test]
fn looking_through_a_long_text_does_not_grow_with_its_square() {
    assert_cheap("1234 ", 1_000_000);
    assert_cheap("ord utan siffror ", 1_000_000);
    for piece in [
        "121212-",
        "1*",
        "1<a",
        "1&",
        "\\",
        "&#49;",
        "070 ",
        "121212 1213 pnr ",
        "12\u{ad}",
        "1\n ",
        "121212-12121",
        "född ",
        "0001012384 tel ",
        "1%",
        "=\n1",
        "19810829M071 ",
        "20240209-",
    ] {
        assert_cheap(piece, 200_000);
    }
}
