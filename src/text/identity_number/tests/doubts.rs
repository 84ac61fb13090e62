//! What makes a number doubtful, and what it takes to be none.

use super::*;

#[test]
fn what_is_written_otherwise_is_doubtful_and_not_unseen() {
    for text in [
        "121212&ndash;1212",
        "121212&#8209;1212",
        "121212&#x2011;1212",
        "121212&nbsp;1212",
        "121212 – 1212",
        "121212 - 1212",
        "121212 -1212",
        "121212-\n1212",
        "121212-\r\n   1212",
        "121212\u{2014}1212",
        "121212\t1212",
        "121212  1212",
        "121212--1212",
        "121212_1212",
        "1212\u{ad}12-1212",
        "1\u{200b}2\u{200b}1\u{200b}2\u{200b}1\u{200b}2-1212",
        "121212-12\u{2060}12",
        "1212&shy;12-1212",
        "1212<b>12</b>-1212",
        "1912\u{fffd}1212-1212",
        "&#49;&#50;1212-1212",
        "121212=E2=80=931212",
        "1212=\r\n12-1212",
        "121212%2D1212",
        "1912\n 1212-1212",
        "1912\\\n     1212-1212",
        "１２１２１２-1212",
        "1912-12-12-1212",
        "20190101+2391",
    ] {
        assert_eq!(only(text), possible(Doubt::Spelling), "{text:?}");
    }
    assert_eq!(only("1912-12-12 1212"), possible(Doubt::Spelling));
    assert_eq!(only("1912-12-12\n1212"), None);
    assert_eq!(only("Personnummer 1912-12-12\n1212"), possible(Doubt::Spelling));
    assert_eq!(only("121212\n\n1212"), None);
    assert_eq!(only("121212, 1212"), None);
}

#[test]
fn a_day_and_a_time_are_doubtful_only_where_time_stamps_are_written() {
    let in_2030 = NaiveDate::from_ymd_opt(2030, 1, 1).expect("a day");
    let certainty = |text: &str| find(text, in_2030).first().map(|number| number.certainty);
    // No published test number reads as a time; one that does is made here, and is never written down.
    let stamp = |day: &str, time: &str| {
        let stamps = (0..10).map(|check| format!("{day}{time}{check}"));
        let all: Vec<String> = stamps.filter(|stamp| !find(stamp, in_2030).is_empty()).collect();
        assert_eq!(all.len(), 1, "one check digit of ten is right");
        all[0].clone()
    };
    let clock = Some(Certainty::Possible(Doubt::Clock));
    assert_eq!(certainty(&stamp("20270115-", "090")), clock);
    assert_eq!(certainty(&stamp("20270115", "235")), clock);
    assert_eq!(certainty(&stamp("20270115-", "096")), Some(Certainty::Certain));
    assert_eq!(certainty(&stamp("20270115-", "240")), Some(Certainty::Certain));
    assert_eq!(certainty(&stamp("270115-", "090")), Some(Certainty::Certain));
    assert_eq!(certainty(&stamp("19991231-", "090")), Some(Certainty::Certain));
    assert_eq!(certainty(&stamp("20000101-", "090")), clock);
    assert_eq!(find(&stamp("20270115-", "096"), until()), []);
    assert_eq!(only("19121212-1212"), CERTAIN);
    assert_eq!(only("20000101-2384"), CERTAIN);
}

#[test]
fn ten_bare_digits_are_doubtful_unless_they_are_a_telephone() {
    assert_eq!(only("1212121212"), possible(Doubt::Bare));
    assert_eq!(only("nr 0001012384"), possible(Doubt::Bare));
    assert_eq!(only("på mobbning 0001012384"), possible(Doubt::Bare));
    for phone in [
        "Tel: {}",
        "phone = \"{}\"",
        "**Mobil** {}",
        "tel. nr {}",
        "Mobilnummer: {}",
        "(vÄxel) {}",
        "va\u{308}xel {}",
    ] {
        assert_eq!(only(&phone.replace("{}", "0001012384")), None, "{phone}");
    }
    // Telephone numbers begin with nought, and are not written so.
    assert_eq!(only("Tel: 1212121212"), possible(Doubt::Bare));
    assert_eq!(only("Tel: 000101-2384"), CERTAIN);
}

#[test]
fn a_wrong_check_digit_is_doubtful_near_a_word_that_speaks_of_numbers() {
    for text in [
        "Personnummer: 121212-1213",
        "pnr 121212-1213",
        "pers.nr 191212121213",
        "Född 121212-1213",
        "fo\u{308}dd 121212-1213",
        "FÖDD\n121212-1213",
        "121212-1213 är barnets personnummer",
        "ID-nummer 121212-1213",
        "pnr 1212121213",
    ] {
        assert_eq!(only(text), possible(Doubt::CheckDigit), "{text:?}");
    }
    assert_eq!(only("Ärende 121212-1213"), None);
    assert_eq!(only("Personnummer.\n\n121212-1213"), None);
    assert_eq!(
        only(&format!("Personnummer{}121212-1213", " ord".repeat(60))),
        None
    );
    assert_eq!(only("Personnummer: 556000-4610"), None);
    assert_eq!(only("Personnummer: 121212-0000"), None);
}
