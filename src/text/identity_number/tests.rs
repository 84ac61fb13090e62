//! All numbers here are test numbers: those that Skatteverket publishes as open data ("Testpersonnummer" and
//! "Testsamordningsnummer"), and for reserve numbers the examples of Inera's page on local reserve identities.

use super::*;

mod doubts;
mod spellings;

fn until() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 6, 1).expect("a day")
}

/// What is found, as the text has it, with its certainty.
fn found(text: &str) -> Vec<(&str, Sort, Certainty)> {
    let found = find(text, until());
    found
        .into_iter()
        .map(|number| (&text[number.bytes], number.sort, number.certainty))
        .collect()
}

fn only(text: &str) -> Option<(Sort, Certainty)> {
    let found = found(text);
    assert!(found.len() < 2, "{text:?}: {found:?}");
    found.first().map(|(_, sort, certainty)| (*sort, *certainty))
}

const CERTAIN: Option<(Sort, Certainty)> = Some((Sort::Personal, Certainty::Certain));

fn possible(doubt: Doubt) -> Option<(Sort, Certainty)> {
    Some((Sort::Personal, Certainty::Possible(doubt)))
}

#[test]
fn every_form_and_separator_is_certain() {
    for number in [
        "19121212-1212",
        "191212121212",
        "121212-1212",
        "121212+1212",
        "19121212+1212",
        "20000101-2384",
        "000101-2384",
        "121212\u{2013}1212",
        "121212\u{2011}1212",
        "121212\u{2010}1212",
        "121212\u{2212}1212",
        "121212 1212",
        "19121212 1212",
        "121212\u{a0}1212",
        "121212\u{202f}1212",
        "121212\n1212",
        "121212\r\n1212",
        "121212\n  1212",
        "19121212\n1212",
    ] {
        assert_eq!(only(number), CERTAIN, "{number:?}");
        for around in [
            "Pojken ({}) kom.",
            "\"{}\"",
            "**{}**",
            "|{}|",
            "_{}_",
            "{}.",
            "–{}–",
            "\n{}\n",
            "<td>{}</td>",
        ] {
            let text = around.replace("{}", number);
            assert_eq!(only(&text), CERTAIN, "{text:?}");
            let found = find(&text, until());
            assert_eq!(&text[found[0].bytes.clone()], number, "{text:?}");
        }
    }
}

#[test]
fn a_digit_a_letter_or_a_hyphen_beside_it_makes_it_none() {
    for text in [
        "1191212-1212",
        "121212-12121",
        "a121212-1212",
        "ö121212-1212",
        "o\u{308}121212-1212",
        "121212-1212x",
        "121212-1212å",
        "-121212-1212",
        "\u{2011}121212-1212",
        "121212-1212-",
        "1-121212-1212",
        "1191212121212",
        "19121212121",
    ] {
        assert_eq!(only(text), None, "{text:?}");
    }
}

/// How many of the ten check digits make a number of a beginning; so no number needs to be written down.
fn right_check_digits(beginning: &str) -> usize {
    let numbers = (0..10).map(|check| format!("{beginning}{check}"));
    numbers.filter(|number| only(number).is_some()).count()
}

#[test]
fn the_birth_the_serial_and_the_check_digit_must_be_right() {
    for right in [
        "18500101-123",
        "120229-123",
        "000229-123",
        "121291-123",
        "20260601-123",
        "120101+123",
        "260101+123",
        "19121212001",
    ] {
        assert_eq!(right_check_digits(right), 1, "{right}");
    }
    for wrong in [
        "18491231-123",
        "110229-123",
        "19000229-123",
        "121312-123",
        "120012-123",
        "121200-123",
        "121232-123",
        "121292-123",
        "20260602-123",
        "270101+123",
        "19121212000",
        "121212-000",
        "16556000-461",
        "556000-461",
    ] {
        assert_eq!(right_check_digits(wrong), 0, "{wrong}");
    }
    let day = |text: &str| NaiveDate::parse_from_str(text, "%Y-%m-%d").expect("a day");
    assert_eq!(find("20190101-2391", day("2018-12-31")), []);
    assert_eq!(find("20190101-2391", day("2019-01-01")).len(), 1);
}

#[test]
fn co_ordination_numbers_add_sixty_to_the_day() {
    let certain = Some((Sort::Coordination, Certainty::Certain));
    let open = Some((Sort::Coordination, Certainty::Possible(Doubt::OpenBirth)));
    assert_eq!(only("202601612381"), certain);
    assert_eq!(only("19140168-2396"), certain);
    assert_eq!(only("260191-2393"), certain);
    assert_eq!(only("191500722390"), open);
    assert_eq!(only("19171160-2399"), open);
    assert_eq!(only("1711602399"), None);
    assert_eq!(only("Samordningsnummer 1711602399"), open);
}

#[test]
fn marks_of_markdown_and_escapes_hide_nothing_and_cast_no_doubt() {
    for text in [
        "**191212121212**",
        "121212\\-1212",
        "**121212**-1212",
        "121212-**1212**",
        "`121212`-`1212`",
        "\\*121212-1212",
        "rad\\n121212-1212",
        "121212\\n1212",
        "\\u0031\\u00321212\\u002d1212",
        "\u{1b}[1m\u{1b}[38;5;9m121212\u{1b}[0m-1212\u{1b}[0m",
    ] {
        assert_eq!(only(text), CERTAIN, "{text:?}");
    }
}

#[test]
fn reserve_numbers_are_possible_and_certain_near_a_word() {
    for number in [
        "20120304-T123",
        "120304-T123",
        "20120304-TF10",
        "20120304TF10",
        "19810829M071",
        "19810829-M071",
        "19810829SU3A",
        "19930829SX0C",
        "23120304AB12",
        "23120304ABC2",
        "00204055AB12",
        "20120304-12AB",
        "991981000010",
        "99198100-0010",
        "198108320014",
    ] {
        let reserve = |certainty| Some((Sort::Reserve, certainty));
        assert_eq!(
            only(number),
            reserve(Certainty::Possible(Doubt::Reserve)),
            "{number}"
        );
        let text = format!("Reservnummer {number}");
        assert_eq!(only(&text), reserve(Certainty::Certain), "{text}");
    }
    assert_eq!(only("född 120304t123"), Some((Sort::Reserve, Certainty::Certain)));
    for text in [
        "20240209T0900",
        "20240209T090000Z",
        "DTSTART:20240209T080000Z",
        "20240209-bild.pdf",
        "20240209-plan",
        "20240209-v123",
        "120304T123",
        "240209 A123",
        "20121304-T123",
        "20120304-T1234",
        "-20120304-T123",
        "991981000011",
    ] {
        assert_eq!(only(text), None, "{text}");
    }
}

#[test]
fn every_number_of_a_text_is_found() {
    let text = "121212-1212, 20000101-2384;191212121212\n| 19121212-1212 | Reservnummer 20120304-TF10 |";
    let all: Vec<&str> = found(text).into_iter().map(|(number, ..)| number).collect();
    let expected = [
        "121212-1212",
        "20000101-2384",
        "191212121212",
        "19121212-1212",
        "20120304-TF10",
    ];
    assert_eq!(all, expected);
    assert_eq!(found("200101 121212-1212").len(), 1);
    assert_eq!(found("121212-1212 121212-1212").len(), 2);
}

#[test]
fn a_mask_leaves_two_digits_and_the_length() {
    for (text, masked) in [
        ("Pnr 121212-1212.", "Pnr 12****-****."),
        ("191212121212", "19**********"),
        ("19121212\u{2013}1212", "19******\u{2013}****"),
        ("**121212**-1212", "**12******-****"),
        ("121212&#8209;1212", "12****&#8209;****"),
        ("\\u0031\\u00321212-1212", "\\u0031\\u0032****-****"),
        ("１２１２12-1212", "１２********-****"),
        ("20120304-TF10", "20******-****"),
        ("inget nummer 2024-02-09", "inget nummer 2024-02-09"),
    ] {
        assert_eq!(mask(text, until()), masked);
        assert_eq!(mask(text, until()).len(), text.len());
        assert_eq!(
            mask(masked, until()),
            masked,
            "a mask hides nothing more the second time"
        );
    }
    assert!(matches!(mask("inget nummer", until()), Cow::Borrowed(_)));
}
