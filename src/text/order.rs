//! Swedish order: å ä ö after z, w after v; people by family name.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::locale;

use super::composed;

/// Compares texts as a Swedish reader looks them up.
#[derive(Debug)]
pub struct Order {
    collator: CollatorBorrowed<'static>,
}

impl Order {
    /// Makes the order of the Swedish language.
    pub fn swedish() -> Self {
        let collator = Collator::try_new(locale!("sv").into(), CollatorOptions::default());
        Self {
            collator: collator.expect("the data of the Swedish order is built in"),
        }
    }

    /// Makes the order of the Swedish language in which numbers count as such: `punkt 2` before `punkt 10`.
    pub fn numbered() -> Self {
        let collator = Collator::try_new(locale!("sv-u-kn").into(), CollatorOptions::default());
        Self {
            collator: collator.expect("the data of the Swedish order is built in"),
        }
    }

    /// Compares two texts; what a reader takes for equal is told apart by its bytes, so that the order is
    /// the same every time.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.collator.compare(one, other).then_with(|| one.cmp(other))
    }

    /// Compares two people by family name, then by given name; a letter is the same with its mark composed or not.
    pub fn compare_people(&self, one: &str, other: &str) -> Ordering {
        let (one, other) = (&*composed(one), &*composed(other));
        let (one_given, one_family) = parted(one);
        let (other_given, other_family) = parted(other);
        self.compare(one_family, other_family)
            .then_with(|| self.compare(one_given, other_given))
    }
}

/// Parts a name before its last word: the family name, as long as names are written given name first.
fn parted(name: &str) -> (&str, &str) {
    name.trim().rsplit_once(' ').unwrap_or(("", name.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_come_in_swedish_order() {
        let order = Order::swedish();
        let mut names = ["Öckerö", "Ale", "Äland", "Åmål", "Wara", "Vara", "Zinkgruvan"];
        names.sort_by(|one, other| order.compare(one, other));
        assert_eq!(
            names,
            ["Ale", "Vara", "Wara", "Zinkgruvan", "Åmål", "Äland", "Öckerö"]
        );
    }

    #[test]
    fn numbers_come_by_their_size() {
        let mut points = ["punkt 10", "punkt 2", "punkt 1"];
        points.sort_by(|one, other| Order::numbered().compare(one, other));
        assert_eq!(points, ["punkt 1", "punkt 2", "punkt 10"]);
    }

    #[test]
    fn people_come_by_family_name() {
        let order = Order::swedish();
        let mut names = [
            "Åsa Exempelgren",
            "Bo Åström",
            "Anna Exempelgren",
            "Cecilia Adolfsson",
        ];
        names.sort_by(|one, other| order.compare_people(one, other));
        assert_eq!(
            names,
            [
                "Cecilia Adolfsson",
                "Anna Exempelgren",
                "Åsa Exempelgren",
                "Bo Åström"
            ]
        );
    }
}
