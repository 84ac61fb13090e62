//! Reads a TOML record into its type, and tells every fault of the file on the way.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::Range;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::network::{Trouble, Wrong};
use crate::records::Reference;
use crate::source::{FilePath, Key, Place, Spot, without_mark};

mod reader;
mod syntax;

use reader::{Path, Reader, Stop};

/// How many faults of one file are told at once; the rest is told when these are mended.
const MOST_FAULTS: usize = 100;

/// What a file came to.
pub(crate) struct Read<T> {
    /// The record, unless something that it cannot be without is missing or wrong.
    pub(crate) record: Option<T>,
    /// What is left of a record that cannot be had: with stand-ins for what is missing or was swallowed.
    pub(crate) remains: Option<T>,
    /// What it refers to.
    pub(crate) references: Vec<Reference>,
    /// Values that were wrong and are treated as absent.
    pub(crate) left_out: Vec<Place>,
    /// Everything that is wrong with the file.
    pub(crate) troubles: Vec<Trouble>,
}

/// Reads a record.
///
/// serde stops at the first fault, so the file is read again after each: without the value that was wrong,
/// and with a stand-in for the key that was missing. A record with a stand-in is thrown away in the end.
pub(crate) fn read<T: DeserializeOwned>(file: &FilePath, text: &str) -> Read<T> {
    let (body, mark) = without_mark(text);
    let (table, errors) = DeTable::parse_recoverable(body);
    let broken: Vec<Range<usize>> = errors.iter().filter_map(toml::de::Error::span).collect();
    let mut troubles = syntax::troubles(file, mark, &errors[..errors.len().min(MOST_FAULTS)]);
    let root = Spanned::new(0..0, DeValue::Table(table.into_inner()));
    let mut pass = Pass::default();
    let record = loop {
        pass.references.borrow_mut().clear();
        match T::deserialize(Reader::new(&root, &Path::Root, &pass)) {
            Ok(record) => break Some(record),
            Err(stop) => {
                troubles.extend(stop.trouble(file, &pass, &broken));
                if !pass.learn(stop) || troubles.len() >= MOST_FAULTS {
                    break None;
                }
            }
        }
    };
    let unknown = pass.unknown.take().into_iter().take(MOST_FAULTS);
    for Unknown {
        start,
        end,
        key,
        known,
    } in unknown
    {
        let known = known.iter().map(|&key| key.to_owned()).collect();
        troubles.push(Trouble::UnknownKey {
            place: Place::bytes(file, start + mark..end + mark),
            key,
            known,
        });
    }
    let place = |keys: Vec<Key>| Place {
        file: FilePath::clone(file),
        spot: Spot::Keys(keys),
    };
    let references = pass.references.take().into_iter();
    // A syntax fault may have swallowed anything, so nothing is built on the rest.
    let is_sound = broken.is_empty() && pass.stood_in.is_empty() && !pass.lost_an_item();
    let (record, remains) = if is_sound { (record, None) } else { (None, record) };
    Read {
        record,
        remains: remains.filter(|_| !pass.lost_an_item()),
        references: references
            .map(|(kind, id, keys)| Reference {
                kind,
                id,
                place: place(keys),
            })
            .collect(),
        left_out: pass.left_out.into_iter().map(place).collect(),
        troubles,
    }
}

/// Reads a number at the top of a file, whatever is wrong with the rest.
pub(crate) fn number(text: &str, key: &str) -> Option<i64> {
    let table = DeTable::parse_recoverable(without_mark(text).0).0.into_inner();
    match table.get(key)?.get_ref() {
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix()).ok(),
        _ => None,
    }
}

/// What the passes over one file learn.
#[derive(Default)]
struct Pass {
    left_out: BTreeSet<Vec<Key>>,
    stood_in: BTreeSet<Vec<Key>>,
    unknown: RefCell<BTreeSet<Unknown>>,
    references: RefCell<Vec<(crate::records::Kind, String, Vec<Key>)>>,
}

/// A key that its table does not know.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Unknown {
    start: usize,
    end: usize,
    key: String,
    known: &'static [&'static str],
}

impl Pass {
    /// Takes a stop into account; false when nothing new was learnt, and so nothing more can be.
    fn learn(&mut self, stop: Stop) -> bool {
        match stop.wrong {
            Wrong::Missing { key } => {
                let mut path = stop.path;
                path.push(Key::Name(key));
                self.stood_in.insert(path)
            }
            _ => self.left_out.insert(stop.path),
        }
    }

    /// Tells whether an item of a list was left out, after which the others are counted wrongly.
    fn lost_an_item(&self) -> bool {
        self.left_out
            .iter()
            .any(|path| matches!(path.last(), None | Some(Key::Item(_))))
    }
}

impl Stop {
    /// The trouble that it stands for, unless it only follows from one that is told already.
    fn trouble(&self, file: &FilePath, pass: &Pass, broken: &[Range<usize>]) -> Option<Trouble> {
        let mut keys = self.path.clone();
        if let Wrong::Missing { key } = &self.wrong {
            keys.push(Key::Name(key.clone()));
            if pass.left_out.contains(&keys) || !broken.is_empty() {
                return None;
            }
        }
        if broken
            .iter()
            .any(|span| span.start <= self.span.end && self.span.start <= span.end)
        {
            return None;
        }
        let place = Place {
            file: FilePath::clone(file),
            spot: Spot::Keys(keys),
        };
        Some(Trouble::WrongValue {
            place,
            wrong: self.wrong.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::{Meeting, Member};

    fn member(text: &str) -> Read<Member> {
        read(&"members/a.toml".into(), text)
    }

    #[test]
    fn a_sound_record_is_read_with_its_references() {
        let read =
            member("name = \"A\"\norganisation = \"hjo\"\n[[terms]]\nrole = \"chair\"\nfrom = 2024-01-01\n");
        assert!(read.troubles.is_empty(), "{:?}", read.troubles);
        assert_eq!(read.record.expect("it is sound").terms.len(), 1);
        assert_eq!(read.references.len(), 1);
        assert_eq!(read.references[0].id, "hjo");
    }

    #[test]
    fn every_fault_of_a_file_is_told_at_once() {
        let read = member(
            "nmae = \"A\"\nphone = 5\n[[terms]]\nrole = \"chiar\"\nfrom = \"2024-01-01\"\nextra = 1\n[[terms]]\n",
        );
        assert!(read.record.is_none());
        let told: Vec<String> = read
            .troubles
            .iter()
            .map(|trouble| format!("{trouble:?}"))
            .collect();
        for sign in [
            "nmae",
            "extra",
            "phone",
            "chiar",
            "expected-date",
            "\"name\"",
            "\"organisation\"",
            "\"role\"",
            "\"from\"",
        ] {
            assert!(
                told.iter().any(|trouble| trouble.contains(sign)),
                "{sign} is not told: {told:#?}"
            );
        }
        assert_eq!(told.len(), 9, "{told:#?}");
    }

    #[test]
    fn a_wrong_value_that_may_be_absent_does_not_cost_the_record() {
        let read = member("name = \"A\"\norganisation = \"hjo\"\nphone = 5\n");
        assert!(read.record.is_some());
        assert_eq!((read.troubles.len(), read.left_out.len()), (1, 1));
    }

    #[test]
    fn a_syntax_fault_hides_no_unknown_key() {
        let read: Read<Meeting> = read(
            &"meetings/x/meeting.toml".into(),
            "date = 2024-02-09\nchair = anna\nplcae = \"x\"\n",
        );
        assert!(read.record.is_none());
        assert_eq!(read.troubles.len(), 2, "{:?}", read.troubles);
    }

    #[test]
    fn ten_thousand_brackets_are_a_fault_and_no_crash() {
        let read = member(&format!("name = {}", "[".repeat(10_000)));
        assert!(read.record.is_none() && !read.troubles.is_empty());
    }
}
