//! Finds lines, columns and values in texts that are hard to count in.

use super::*;

fn at(text: &str, place: &Place) -> String {
    text[Source::new(text.to_owned()).bytes(&place.spot)].to_owned()
}

#[test]
fn keys_lead_to_values_behind_a_byte_order_mark_too() {
    let file: FilePath = "members/a.toml".into();
    let text = "\u{feff}name = \"Å\"\n[[terms]]\nrole = \"chair\"\n";
    assert_eq!(at(text, &Place::file(&file).key("name")), "\"Å\"");
    assert_eq!(
        at(text, &Place::file(&file).key("terms").item(0).key("role")),
        "\"chair\""
    );
    assert_eq!(
        at(text, &Place::file(&file).key("terms").item(0).key("until")),
        "[[terms]]"
    );
    let keys = [
        Key::Name("terms".to_owned()),
        Key::Item(0),
        Key::Name("role".to_owned()),
    ];
    let role = Source::new(text.to_owned()).key_bytes(&keys);
    assert_eq!(role.map(|bytes| &text[bytes]), Some("role"));
}

#[test]
fn comments_are_no_text() {
    let text = "a = \"x\" # x\nb = [ # y\n 'y', 2 ]\n";
    let source = Source::new(text.to_owned());
    let found: Vec<bool> = text
        .match_indices(['x', 'y', '2'])
        .map(|(at, _)| source.is_text(at))
        .collect();
    assert_eq!(found, [true, false, false, true, false]);
}

#[test]
fn columns_count_characters() {
    let source = Source::new("å = 1\nöö = 2".to_owned());
    assert_eq!(source.position(11), Position { line: 2, column: 3 });
    assert_eq!(source.position(999), Position { line: 2, column: 7 });
}

#[test]
fn a_byte_order_mark_takes_no_column() {
    let source = Source::new("\u{feff}name = 1\nb = 2".to_owned());
    assert_eq!(source.position(0), Position { line: 1, column: 1 });
    assert_eq!(source.position(3), Position { line: 1, column: 1 });
    assert_eq!(source.position(8), Position { line: 1, column: 6 });
    assert_eq!(source.position(14), Position { line: 2, column: 3 });
}

#[test]
fn columns_are_right_far_into_a_long_line() {
    let source = Source::new(format!("a\n{}b", "å".repeat(5000)));
    assert_eq!(
        source.position(10_002),
        Position {
            line: 2,
            column: 5001
        }
    );
}

#[test]
fn a_file_as_a_whole_is_the_first_line_that_says_something() {
    let source = Source::new("#:schema ../member.json\n\nname = \"A\"\n".to_owned());
    assert_eq!(source.bytes(&Spot::Whole), 25..25);
    let gone = Place::file(&"members/a.toml".into()).key("title");
    assert_eq!(source.bytes(&gone.spot), 25..25);
    assert_eq!(Source::new("\n\n".to_owned()).bytes(&Spot::Whole), 0..0);
    let marked = Source::new("\u{feff}a = 1\n".to_owned());
    assert_eq!(marked.bytes(&Spot::Bytes(0..0)), 3..3);
}

#[test]
fn the_end_of_a_file_is_the_end_of_its_last_words() {
    let source = Source::new("a = [1\n\n\n".to_owned());
    assert_eq!(source.bytes(&Spot::Bytes(9..9)), 6..6);
    assert_eq!(source.bytes(&Spot::Bytes(8..9)), 8..9);
}
