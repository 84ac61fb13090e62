//! Finds people by their names, as others write them: in any case, with a genitive, an initial or a middle name.

use std::collections::BTreeMap;
use std::ops::Range;

use super::word::{Word, folded, words};

/// The names to look for, by the last word of each, which people least often leave out.
#[derive(Debug, Default)]
pub struct Names {
    by_family: BTreeMap<String, Vec<Name>>,
}

/// A name in small letters, word by word.
#[derive(Debug)]
struct Name {
    person: usize,
    words: Vec<String>,
}

/// A person who was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The person, by the place among the names that were given, from 0.
    pub person: usize,
    /// Where the name stands.
    pub bytes: Range<usize>,
}

/// How many middle names may stand between that the register does not have.
const MOST_MIDDLE_NAMES: usize = 2;

impl Names {
    /// Takes names, given name first; a name of one word is left out, since a given name alone names nobody.
    pub fn new<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let mut by_family: BTreeMap<String, Vec<Name>> = BTreeMap::new();
        for (person, name) in names.into_iter().enumerate() {
            let words: Vec<String> = words(name).map(|word| folded(word.text).into_owned()).collect();
            if let [_, .., family] = words.as_slice() {
                by_family
                    .entry(family.clone())
                    .or_default()
                    .push(Name { person, words });
            }
        }
        Self { by_family }
    }

    /// Finds the names in a text, in its order.
    pub fn find(&self, text: &str) -> Vec<Found> {
        let mut found = Vec::new();
        if self.by_family.is_empty() {
            return found;
        }
        let all: Vec<Word<'_>> = words(text).collect();
        for at in 0..all.len() {
            for (name, has_genitive) in self.of_family(&all[at]) {
                let bytes = name
                    .before(text, &all, at)
                    .or_else(|| name.behind(text, &all, at).filter(|_| !has_genitive));
                found.extend(bytes.map(|bytes| Found {
                    person: name.person,
                    bytes,
                }));
            }
        }
        found
    }

    /// The names that end in a word, with or without the `s` of a genitive.
    fn of_family(&self, word: &Word<'_>) -> impl Iterator<Item = (&Name, bool)> {
        let whole = folded(word.text);
        let plain = whole.strip_suffix('s').map(str::to_owned);
        let exact = self.by_family.get(&*whole).into_iter().flatten();
        let genitive = plain
            .and_then(|plain| self.by_family.get(&plain))
            .into_iter()
            .flatten();
        exact
            .map(|name| (name, false))
            .chain(genitive.map(|name| (name, true)))
    }
}

impl Name {
    fn given(&self) -> &str {
        &self.words[0]
    }

    /// Finds the given name before the family name: `Anna Påhittsson`, `Anna Maria Påhittsson`, `A. Påhittsson`.
    fn before(&self, text: &str, all: &[Word<'_>], family: usize) -> Option<Range<usize>> {
        let mut strangers = 0;
        for at in (0..family).rev() {
            let (word, next) = (&all[at], &all[at + 1]);
            let between = &text[word.bytes.end..next.bytes.start];
            let is_initial = is_initial_of(word, between, self.given());
            if !(joins(between) || is_initial) {
                return None;
            }
            // An id such as `@anna-pahittsson` is no name.
            let is_own_hyphen = !between.contains('-') || self.words.len() > 2;
            if (word.is(self.given()) || is_initial) && is_own_hyphen {
                return Some(word.bytes.start..all[family].bytes.end);
            }
            let is_own = self.words.iter().any(|own| word.is(own));
            strangers += usize::from(!is_own);
            if strangers > MOST_MIDDLE_NAMES || !(is_own || word.text.starts_with(char::is_uppercase)) {
                return None;
            }
        }
        None
    }

    /// Finds the given name behind the family name, as lists have it: `Påhittsson, Anna`.
    fn behind(&self, text: &str, all: &[Word<'_>], family: usize) -> Option<Range<usize>> {
        let given = all.get(family + 1)?;
        let between = &text[all[family].bytes.end..given.bytes.start];
        let is_listed = between.matches(',').count() <= 1 && joins(&between.replacen(',', "", 1));
        let start = (1..self.words.len() - 1)
            .take_while(|back| {
                let own = &self.words[self.words.len() - 1 - back];
                family.checked_sub(*back).is_some_and(|at| all[at].is(own))
            })
            .last()
            .map_or(family, |back| family - back);
        (is_listed && given.is(self.given())).then_some(all[start].bytes.start..given.bytes.end)
    }
}

/// Tells whether words belong to one name across what stands between: spaces, one end of a line, marks of Markdown,
/// or a hyphen.
fn joins(between: &str) -> bool {
    let is_hyphen = matches!(between, "-" | "\u{2010}" | "\u{2011}");
    let is_space = between.contains(char::is_whitespace)
        && between.matches('\n').count() <= 1
        && between
            .chars()
            .all(|sign| sign.is_whitespace() || matches!(sign, '*' | '_' | '`' | '\u{ad}'));
    is_hyphen || is_space
}

/// `A.` and `A` before a family name.
fn is_initial_of(word: &Word<'_>, between: &str, given: &str) -> bool {
    let first = given.chars().next();
    let is_first = word.text.chars().count() == 1 && folded(word.text).chars().next() == first;
    is_first && word.text.starts_with(char::is_uppercase) && joins(&between.replacen('.', "", 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(usize, &str)> {
        let names = Names::new([
            "Anna Påhittsson",
            "Eva",
            "Bo-Göran Exempel Fiktivsson",
            "Åsa von Låtsas",
            "Cecilia Hans",
        ]);
        let found = names.find(text).into_iter();
        found.map(|found| (found.person, &text[found.bytes])).collect()
    }

    #[test]
    fn a_name_is_found_as_people_write_it() {
        for text in [
            "Anna Påhittsson",
            "ANNA PÅHITTSSON",
            "anna påhittsson",
            "Anna Pa\u{30a}hittsson",
            "Anna Påhittssons",
            "Anna  Påhittsson",
            "Anna\u{a0}Påhittsson",
            "Anna\nPåhittsson",
            "**Anna** Påhittsson",
            "Anna Maria Påhittsson",
            "Anna Maria Karin Påhittsson",
            "A. Påhittsson",
            "A Påhittsson",
            "Påhittsson, Anna",
            "Påhittsson Anna",
        ] {
            assert_eq!(found(&format!("Närvarande: {text}, Norrby.")).len(), 1, "{text}");
        }
        assert_eq!(found("Sa Anna Påhittssons chef"), [(0, "Anna Påhittssons")]);
        assert_eq!(
            found("Bo-Göran Exempel Fiktivsson"),
            [(2, "Bo-Göran Exempel Fiktivsson")]
        );
        assert_eq!(found("Bo-Göran Fiktivsson"), [(2, "Bo-Göran Fiktivsson")]);
        assert_eq!(
            found("Exempel Fiktivsson, Bo-Göran"),
            [(2, "Exempel Fiktivsson, Bo")]
        );
        assert_eq!(found("Åsa von Låtsas"), [(3, "Åsa von Låtsas")]);
        assert_eq!(found("Cecilia Hans barn"), [(4, "Cecilia Hans")]);
    }

    #[test]
    fn what_is_no_whole_name_is_left_alone() {
        for text in [
            "Anna berättar",
            "Påhittsson berättar",
            "Eva berättar",
            "(@anna-påhittsson, senast 2024-03-15)",
            "anna.påhittsson@example.org",
            "Anna, Påhittsson",
            "Anna.\n\nPåhittsson",
            "Annas och Påhittsson",
            "Anna och Bo Påhittsson",
            "B. Påhittsson",
            "Anna Påhittssonska",
            "Hanna Påhittsson",
            "Påhittssons Anna",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
