//! The columns of a list of members, by the headings that people give them.

use crate::text::slug::slug;

/// What a column holds that is taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    Name,
    GivenName,
    FamilyName,
    Organisation,
    Title,
    Email,
    Role,
    From,
    Until,
}

/// The headings as they are in Swedish and English lists, without capitals, marks and signs. A telephone is not taken
/// in: in such lists it is mostly a private one.
const HEADINGS: [(Column, &[&str]); 9] = [
    (
        Column::Name,
        &[
            "namn",
            "for-och-efternamn",
            "fornamn-och-efternamn",
            "fullstandigt-namn",
            "person",
            "name",
        ],
    ),
    (Column::GivenName, &["fornamn", "given-name", "first-name"]),
    (
        Column::FamilyName,
        &["efternamn", "family-name", "last-name", "surname"],
    ),
    (
        Column::Organisation,
        &[
            "kommun",
            "organisation",
            "kommun-organisation",
            "arbetsgivare",
            "municipality",
        ],
    ),
    (
        Column::Title,
        &["titel", "befattning", "yrkestitel", "tjanst", "title"],
    ),
    (
        Column::Email,
        &[
            "e-post",
            "epost",
            "e-postadress",
            "epostadress",
            "mejl",
            "mejladress",
            "mail",
            "mailadress",
            "e-mail",
            "email",
        ],
    ),
    (
        Column::Role,
        &["roll", "roller", "roll-i-natverket", "uppdrag", "role", "roles"],
    ),
    (
        Column::From,
        &[
            "fran",
            "fran-och-med",
            "fr-o-m",
            "from",
            "start",
            "startdatum",
            "borjar",
        ],
    ),
    (
        Column::Until,
        &[
            "till",
            "till-och-med",
            "t-o-m",
            "tom",
            "until",
            "slut",
            "slutdatum",
            "slutar",
        ],
    ),
];

impl Column {
    /// Recognises a column by its heading.
    pub(super) fn of(heading: &str) -> Option<Self> {
        let heading = slug(heading);
        let mut known = HEADINGS.iter();
        known
            .find(|(_, names)| names.contains(&&*heading))
            .map(|(column, _)| *column)
    }
}

/// The letters of a column as spreadsheets show them, from 0: `A`, `Z`, `AA`.
pub(super) fn letters(number: usize) -> String {
    let letter = |number: usize| char::from(b'A' + u8::try_from(number % 26).unwrap_or_default());
    match number / 26 {
        0 => letter(number).to_string(),
        above => format!("{}{}", letters(above - 1), letter(number)),
    }
}

#[cfg(test)]
mod tests {
    use super::{Column, letters};

    #[test]
    fn headings_are_known_however_they_are_written() {
        for (heading, expected) in [
            ("Namn", Some(Column::Name)),
            ("E-POST ", Some(Column::Email)),
            ("Fr.o.m.", Some(Column::From)),
            ("T.o.m", Some(Column::Until)),
            ("Fo\u{308}rnamn", Some(Column::GivenName)),
            ("Kommun/organisation", Some(Column::Organisation)),
            ("Telefon", None),
            ("Personnummer", None),
            ("", None),
        ] {
            assert_eq!(Column::of(heading), expected, "{heading}");
        }
    }

    #[test]
    fn columns_have_the_letters_of_spreadsheets() {
        let told = [0, 25, 26, 51, 52, 701, 702].map(letters);
        assert_eq!(told, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
