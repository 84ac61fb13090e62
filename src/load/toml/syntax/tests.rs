//! Says of each sort of syntax fault what it is and where it stands.

use chrono::NaiveDate;

use super::*;
use crate::records::network::Language;
use crate::source::Spot;
use crate::words::Words;

/// The entry of each fault of a text, and the bytes that are marked.
fn told(body: &str) -> Vec<(&'static str, &str)> {
    let (table, errors) = DeTable::parse_recoverable(body);
    let syntax = Syntax::of(&"a.toml".into(), body, 0, table.get_ref(), &errors);
    let tell = |trouble: Trouble| match trouble {
        Trouble::Unreadable {
            place: Place {
                spot: Spot::Bytes(bytes),
                ..
            },
            why: Unreadable::Syntax(entry),
        } => (&entry["toml-".len()..], &body[bytes]),
        other => panic!("{other:?} is no fault of the syntax"),
    };
    syntax.troubles.into_iter().map(tell).collect()
}

#[test]
fn each_slip_is_told_by_what_it_is() {
    for (body, entry, marked) in [
        ("a = ja", "unquoted-text", "ja"),
        ("a = fredag", "unquoted-text", "fredag"),
        ("a = ingen", "unquoted-text", "ingen"),
        ("a = 9 februari 2024", "unquoted-text", "9 februari 2024"),
        ("a = x\"", "unopened-text", ""),
        ("a = \"x", "unclosed-text", ""),
        ("a = 'x", "unclosed-text", ""),
        ("a = \"\"\"x\ny", "unclosed-text", "\"\"\""),
        ("a = '''x\ny", "unclosed-text", "'''"),
        ("a = ”x”", "curly-quotes", "”x”"),
        ("a = ”x\"", "curly-quotes", ""),
        ("a = \"x”", "curly-quotes", "”"),
        ("[a", "unclosed-header", ""),
        ("[[a]", "unclosed-header", ""),
        ("a = ]", "unopened-list", ""),
        ("a = [1, 2", "unclosed-list", "["),
        ("a = {b = 1", "unclosed-inline-table", "{"),
        ("a = [1\n2]", "missing-comma", ""),
        ("a = {b = \"1\" c = 2}", "missing-comma", ""),
        ("a = [1,, 2]", "extra-comma", ","),
        ("a =", "missing-value", ""),
        ("a \"x\"", "missing-equals", ""),
        ("a : 1", "missing-equals", ""),
        ("a == 1", "extra-equals", "="),
        ("a = 1,", "extra-words", ""),
        ("a = 1 b = 2", "extra-words", ""),
        ("[a]]", "extra-words", ""),
        ("a = \"säger \"hej\" till\"", "extra-words", ""),
        ("a = 1\na = 2", "duplicate-key", "a"),
        ("[a]\n[a]", "duplicate-key", "a"),
        ("å = 1", "wrong-key", "å"),
        ("= 1", "missing-key", ""),
        ("[[]]", "missing-key", ""),
        ("a = 2024-02-30", "no-such-day", "2024-02-30"),
        ("a = 25:00:00", "no-such-time", "25:00:00"),
        ("a = 0501-12 34 56", "wrong-date", "0501-12 34 56"),
        ("a = 2024-2-3", "wrong-date", "2024-2-3"),
        ("a = 9:00", "wrong-date", "9:00"),
        ("a = 09.00", "leading-zero", "0"),
        ("a = True", "boolean", "True"),
        ("a = 1__0", "wrong-number", "_"),
        ("a = 1.2.3", "wrong-number", ".3"),
        ("a = 0b12", "wrong-number", ""),
        ("a = \"\\q\"", "backslash", ""),
        ("a = \"\u{1}\"", "control-character", "\u{1}"),
        ("a = 1 # \u{1}", "control-character", ""),
        ("a = 1\rb = 2", "line-end", ""),
        ("{\"a\": 1}", "not-understood", ""),
    ] {
        assert_eq!(told(body), [(entry, marked)], "{body}");
    }
    let deep = format!("a = {}1{}", "[".repeat(500), "]".repeat(500));
    assert_eq!(told(&deep)[0].0, "too-deep");
    assert_eq!(told(&format!("a = {}", "{b=".repeat(500)))[0].0, "too-deep");
}

#[test]
fn what_is_not_closed_is_told_where_it_is_opened_and_hides_what_it_swallows() {
    let body = "a = ja\nz = [\"x\", \"y\"\nb = 3\n[c]\nd = 2024-02-30\n";
    assert_eq!(told(body), [("unquoted-text", "ja"), ("unclosed-list", "[")]);
    let body = "a = [{ b = 1 },\n  { b = 2 ]\n[c]\n";
    assert_eq!(told(body), [("unclosed-list", "[")]);
}

#[test]
fn a_heading_that_is_not_closed_casts_doubt_as_far_as_the_next_one() {
    let body = "[a\nb = 1\n\n[c]\nd = 1\n";
    let (table, errors) = DeTable::parse_recoverable(body);
    let syntax = Syntax::of(&"a.toml".into(), body, 0, table.get_ref(), &errors);
    assert!(!syntax.is_sound());
    assert!(syntax.doubts(3) && !syntax.doubts(14));
}

#[test]
fn lines_are_told_each_by_itself() {
    let body = "a = ja\nb = \"x\"\nc = nej\n";
    assert_eq!(told(body), [("unquoted-text", "ja"), ("unquoted-text", "nej")]);
}

#[test]
fn a_hundred_thousand_faults_in_one_line_are_one() {
    let body = format!("a = [{}]", "x, ".repeat(100_000));
    assert_eq!(told(&body).len(), 1);
}

#[test]
fn every_entry_has_words_and_advice_in_both_languages() {
    let others = [
        CURLY_QUOTES,
        "toml-missing-value",
        "toml-wrong-number",
        "toml-not-understood",
    ];
    let entries = MESSAGES.iter().map(|(_, entry)| *entry).chain(others);
    for entry in entries {
        for language in [Language::Sv, Language::En] {
            let births_until = NaiveDate::default();
            let words = Words {
                language,
                births_until,
            };
            for id in [entry.to_owned(), format!("{entry}.help")] {
                assert!(words.find(&id, &Default::default()).is_some(), "{id}");
            }
        }
    }
}
