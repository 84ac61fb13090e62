//! Finds what may tell which pupil is meant: a day of birth, or a class with a diagnosis, near a child.
//!
//! It catches some of what people write, not all.

use std::ops::Range;

use chrono::NaiveDate;

use super::word::{Word, is_near, words};

mod birth;
mod class;
mod diagnosis;

pub use diagnosis::DIAGNOSES;

/// A class that stands near a diagnosis and a child.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnosed {
    /// Where the class stands.
    pub class: Range<usize>,
    /// Where the diagnosis stands.
    pub diagnosis: Range<usize>,
}

/// Words for one child.
const ONE: &[&str] = &[
    "elev", "eleven", "elevens", "barnet", "barnets", "pojke", "pojken", "pojkes", "pojkens", "flicka",
    "flickan", "flickas", "flickans", "kille", "killen", "killens", "tjej", "tjejen", "tjejens", "pupil",
    "child", "boy", "girl",
];
/// Words for several, or for none in particular; `barn` is both.
const SEVERAL: &[&str] = &[
    "elever",
    "eleverna",
    "elevers",
    "elevernas",
    "barn",
    "barns",
    "barnen",
    "barnens",
    "pojkar",
    "pojkarna",
    "flickor",
    "flickorna",
    "killar",
    "tjejer",
    "pupils",
    "children",
    "boys",
    "girls",
];
/// How far apart what belongs together may stand, in bytes: two long sentences.
const REACH: usize = 200;

/// Finds the days of birth near a child, in the order of the text.
///
/// `births_until` is the last day on which somebody can have been born.
pub fn births(text: &str, births_until: NaiveDate) -> Vec<Range<usize>> {
    let mut days = birth::days(text);
    if days.is_empty() && !birth::has_bare_day(text) {
        return days;
    }
    let children = Children::of(text);
    days.retain(|day| children.any_near(text, day));
    let beside = children
        .one
        .iter()
        .filter_map(|child| birth::day_beside(text, child.end, births_until));
    days.extend(beside);
    days.sort_by_key(|day| (day.start, day.end));
    days.dedup_by(|later, earlier| later.start < earlier.end);
    days
}

/// Finds the classes near a diagnosis and a child, in the order of the text; `more` are words for diagnoses besides
/// [`DIAGNOSES`].
///
/// A whole year group is no class when several children are spoken of: that is how the network speaks of its work.
pub fn diagnosed(text: &str, more: &[String]) -> Vec<Diagnosed> {
    let classes = class::classes(text);
    if classes.is_empty() {
        return Vec::new();
    }
    let children = Children::of(text);
    let diagnoses = diagnosis::diagnoses(text, more);
    let found = classes.into_iter().filter_map(|class| {
        let near = nearest(text, &diagnoses, &class.bytes)?;
        let tells = |place: &Range<usize>| match class.is_one_of_several {
            true => children.any_near(text, place),
            false => children.one_near(text, place),
        };
        (tells(&class.bytes) || tells(near)).then(|| Diagnosed {
            class: class.bytes.clone(),
            diagnosis: near.clone(),
        })
    });
    found.collect()
}

/// Where a text speaks of children.
struct Children {
    one: Vec<Range<usize>>,
    several: Vec<Range<usize>>,
}

impl Children {
    fn of(text: &str) -> Self {
        let (mut one, mut several) = (Vec::new(), Vec::new());
        let mut before: Option<Word<'_>> = None;
        for word in words(text) {
            let is_one = before.as_ref().is_some_and(|before| before.is("ett")) && word.is("barn");
            if is_one || word.is_any(ONE) {
                one.push(word.bytes.clone());
            } else if word.is_any(SEVERAL) {
                several.push(word.bytes.clone());
            }
            before = Some(word);
        }
        Self { one, several }
    }

    fn one_near(&self, text: &str, place: &Range<usize>) -> bool {
        nearest(text, &self.one, place).is_some()
    }

    fn any_near(&self, text: &str, place: &Range<usize>) -> bool {
        self.one_near(text, place) || nearest(text, &self.several, place).is_some()
    }
}

/// The nearest of some places, if it is near; they must be in the order of the text.
fn nearest<'p>(text: &str, places: &'p [Range<usize>], place: &Range<usize>) -> Option<&'p Range<usize>> {
    let next = places.partition_point(|other| other.start < place.start);
    let distance = |other: &&Range<usize>| match other.start < place.start {
        true => place.start.saturating_sub(other.end),
        false => other.start.saturating_sub(place.end),
    };
    let beside = places[..next].last().into_iter().chain(places.get(next));
    beside
        .filter(|other| is_near(text, other, place, REACH))
        .min_by_key(distance)
}

#[cfg(test)]
mod tests;
