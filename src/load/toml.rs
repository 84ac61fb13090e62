//! Reads a TOML record into its type, and tells every fault of the file on the way.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::network::{Trouble, Wrong};
use crate::records::{Backwards, Kind, Record, Reference};
use crate::source::{self, FilePath, Key, Place, Spot, without_mark};

mod reader;
mod syntax;

use reader::{Path, Reader, Stop};
use syntax::Syntax;

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
    /// Where its texts stand, without their quotes.
    pub(crate) texts: Vec<Range<usize>>,
}

/// Reads a record.
///
/// serde stops at the first fault, so the file is read again after each: without the value that was wrong,
/// and with a stand-in for the key that was missing. A record with a stand-in is thrown away in the end. An
/// end that comes before its beginning is a wrong value too, which the whole record shows.
pub(crate) fn read<T: Record>(file: &FilePath, text: &str) -> Read<T> {
    let (body, mark) = without_mark(text);
    let (table, errors) = DeTable::parse_recoverable(body);
    let mut syntax = Syntax::of(file, body, mark, table.get_ref(), &errors);
    let texts = source::texts(text, table.get_ref());
    let mut troubles = std::mem::take(&mut syntax.troubles);
    let root = Spanned::new(0..0, DeValue::Table(table.into_inner()));
    let mut pass = Pass::default();
    let record = loop {
        pass.references.borrow_mut().clear();
        match T::deserialize(Reader::new(&root, &Path::Root, &pass)) {
            Ok(record) => match pass.learn_backwards(&record) {
                found if found.is_empty() => break Some(record),
                found => troubles.extend(found.into_iter().map(|found| found.trouble(file))),
            },
            Err(stop) => {
                troubles.extend(stop.trouble(file, &pass, &syntax));
                if !pass.learn(stop) || troubles.len() >= MOST_FAULTS {
                    break None;
                }
            }
        }
    };
    let meant = |unknown: &Unknown| !syntax.doubts(unknown.start);
    let unknown = pass.unknown.take().into_iter().filter(meant).take(MOST_FAULTS);
    for Unknown {
        start,
        end,
        key,
        known,
    } in unknown
    {
        let belongs_above = pass.above.get().contains(&key.as_str());
        let known = known.iter().map(|&key| key.to_owned()).collect();
        troubles.push(Trouble::UnknownKey {
            place: Place::bytes(file, start + mark..end + mark),
            key,
            known,
            belongs_above,
        });
    }
    let place = |spot: Spot| Place {
        file: FilePath::clone(file),
        spot: match spot {
            Spot::Bytes(bytes) => Spot::Bytes(bytes.start + mark..bytes.end + mark),
            spot => spot,
        },
    };
    let references = pass.references.take().into_iter();
    // A syntax fault may have swallowed anything, so nothing is built on the rest.
    let is_sound = syntax.is_sound() && pass.stood_in.is_empty() && !pass.lost_an_item();
    let (record, remains) = if is_sound { (record, None) } else { (None, record) };
    Read {
        record,
        remains: remains.filter(|_| !pass.lost_an_item()),
        references: references
            .filter(|referred| !syntax.doubts(referred.start))
            .map(|Referred { kind, id, spot, .. }| Reference {
                kind,
                id,
                place: place(spot),
            })
            .collect(),
        left_out: pass
            .left_out
            .into_iter()
            .map(|keys| place(Spot::Keys(keys)))
            .collect(),
        troubles,
        texts,
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
    references: RefCell<Vec<Referred>>,
    /// The keys that the record itself has.
    above: Cell<&'static [&'static str]>,
}

/// A reference to another record.
struct Referred {
    kind: Kind,
    id: String,
    /// The keys that lead to it, or the bytes of a key that it is.
    spot: Spot,
    start: usize,
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

    /// Takes into account which ends come before their beginnings; gives those that are new.
    fn learn_backwards(&mut self, record: &impl Record) -> Vec<Backwards> {
        // With an item lost, the others are counted wrongly.
        if self.lost_an_item() {
            return Vec::new();
        }
        let is_read = |keys: &Vec<Key>| !self.stood_in.contains(keys) && !self.left_out.contains(keys);
        let mut found = record.backwards();
        found.retain(|found| is_read(&found.begin_keys()) && is_read(&found.end_keys()));
        self.left_out.extend(found.iter().map(Backwards::end_keys));
        found
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
    fn trouble(&self, file: &FilePath, pass: &Pass, syntax: &Syntax) -> Option<Trouble> {
        let mut keys = self.path.clone();
        if let Wrong::Missing { key } = &self.wrong {
            keys.push(Key::Name(key.clone()));
            if pass.left_out.contains(&keys) || !syntax.is_sound() {
                return None;
            }
        }
        if syntax.doubts(self.span.start) {
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

impl Backwards {
    fn trouble(self, file: &FilePath) -> Trouble {
        let place = Place {
            file: FilePath::clone(file),
            spot: Spot::Keys(self.end_keys()),
        };
        let wrong = Wrong::Backwards {
            begin: self.begin.0,
            since: self.begin.1,
            found: self.end.1,
        };
        Trouble::WrongValue { place, wrong }
    }
}

#[cfg(test)]
mod tests;
