//! Finds what may tell which pupil is meant: a day of birth, or a class with a diagnosis, near a child.
//!
//! It catches some of what people write, not all.

use std::ops::Range;

use chrono::NaiveDate;

use super::word::{Lexicon, is_near, word_before};

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
static CHILDREN: Lexicon = Lexicon::of(&[ONE, SEVERAL]);
/// How far apart what belongs together may stand, in bytes: two long sentences.
const REACH: usize = 200;

/// Finds the days of birth near a child, in the order of the text.
///
/// `births_until` is the last day on which somebody can have been born.
pub fn births(text: &str, births_until: NaiveDate) -> Vec<Range<usize>> {
    Children::of(text).births(births_until)
}

/// Where a text speaks of children; most texts do nowhere, and nothing else is looked for in them.
pub struct Children<'t> {
    text: &'t str,
    one: Vec<Range<usize>>,
    several: Vec<Range<usize>>,
}

impl<'t> Children<'t> {
    /// Finds the words for children in a text.
    pub fn of(text: &'t str) -> Self {
        let (mut one, mut several) = (Vec::new(), Vec::new());
        for word in CHILDREN.words_of(text) {
            let is_one = || {
                let before = word_before(text, word.bytes.start);
                word.is("barn") && before.is_some_and(|before| before.is("ett"))
            };
            match word.is_any(ONE) || is_one() {
                true => one.push(word.bytes),
                false => several.push(word.bytes),
            }
        }
        Self { text, one, several }
    }

    /// Finds the days of birth near one, in the order of the text.
    pub fn births(&self, births_until: NaiveDate) -> Vec<Range<usize>> {
        if self.are_nowhere() {
            return Vec::new();
        }
        let mut days = birth::days(self.text);
        days.retain(|day| self.any_near(day));
        let beside = self
            .one
            .iter()
            .filter_map(|child| birth::day_beside(self.text, child.end, births_until));
        days.extend(beside);
        days.sort_by_key(|day| (day.start, day.end));
        days.dedup_by(|later, earlier| later.start < earlier.end);
        days
    }

    /// Finds the classes near one and a diagnosis, in the order of the text; `more` are words for diagnoses besides
    /// [`DIAGNOSES`].
    ///
    /// A whole year group is no class when several children are spoken of: that is how the network speaks of its work.
    pub fn diagnosed(&self, more: &[String]) -> Vec<Diagnosed> {
        if self.are_nowhere() {
            return Vec::new();
        }
        let classes = class::classes(self.text);
        if classes.is_empty() {
            return Vec::new();
        }
        let diagnoses = diagnosis::diagnoses(self.text, more);
        let found = classes.into_iter().filter_map(|class| {
            let near = nearest(self.text, &diagnoses, &class.bytes)?;
            let tells = |place: &Range<usize>| match class.is_one_of_several {
                true => self.any_near(place),
                false => self.one_near(place),
            };
            (tells(&class.bytes) || tells(near)).then(|| Diagnosed {
                class: class.bytes.clone(),
                diagnosis: near.clone(),
            })
        });
        found.collect()
    }

    fn are_nowhere(&self) -> bool {
        self.one.is_empty() && self.several.is_empty()
    }

    fn one_near(&self, place: &Range<usize>) -> bool {
        nearest(self.text, &self.one, place).is_some()
    }

    fn any_near(&self, place: &Range<usize>) -> bool {
        self.one_near(place) || nearest(self.text, &self.several, place).is_some()
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
