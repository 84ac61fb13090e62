//! What can happen to the files of a folder.

use std::fs;

use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::support::{self, fixtures};
use crate::values::{DAYS, KEYS, NAMES, NUMBERS, VALUES};

/// The files of a folder by path, kept in memory.
pub(crate) type Files = Vec<(String, Vec<u8>)>;

/// One thing that happens to a folder.
#[derive(Debug, Clone)]
pub(crate) enum Mutation {
    Flip(Index, Index, u8),
    Cut(Index, Index),
    Empty(Index),
    Remove(Index),
    Swap(Index, Index),
    Rename(Index, &'static str),
    RemoveLine(Index, Index),
    RepeatLine(Index, Index),
    Key(Index, Index, &'static str),
    Value(Index, Index, &'static str),
    EveryDate(Index, &'static str),
    EveryNumber(Index, &'static str),
    Insert(Index, Index, String),
    Huge(Index, Index, usize),
    Ends(Index, &'static str),
    Mark(Index),
    Apart(Index),
}

/// Some mutations, most of them of values and keys.
pub(crate) fn mutations() -> impl Strategy<Value = Vec<Mutation>> {
    let at = any::<Index>;
    let one = prop_oneof![
        2 => (at(), at(), 0..8_u8).prop_map(|(file, byte, bit)| Mutation::Flip(file, byte, bit)),
        1 => (at(), at()).prop_map(|(file, byte)| Mutation::Cut(file, byte)),
        1 => at().prop_map(Mutation::Empty),
        2 => at().prop_map(Mutation::Remove),
        1 => (at(), at()).prop_map(|(one, other)| Mutation::Swap(one, other)),
        1 => (at(), select(&NAMES[..])).prop_map(|(file, name)| Mutation::Rename(file, name)),
        4 => (at(), at()).prop_map(|(file, line)| Mutation::RemoveLine(file, line)),
        2 => (at(), at()).prop_map(|(file, line)| Mutation::RepeatLine(file, line)),
        2 => (at(), at(), select(&KEYS[..])).prop_map(|(file, line, key)| Mutation::Key(file, line, key)),
        8 => (at(), at(), select(&VALUES[..])).prop_map(|(file, line, value)| Mutation::Value(file, line, value)),
        2 => (at(), select(&DAYS[..])).prop_map(|(file, day)| Mutation::EveryDate(file, day)),
        1 => (at(), select(&NUMBERS[..])).prop_map(|(file, number)| Mutation::EveryNumber(file, number)),
        2 => (at(), at(), any::<String>()).prop_map(|(file, byte, text)| Mutation::Insert(file, byte, text)),
        1 => (at(), at(), 1..100_000_usize).prop_map(|(file, byte, size)| Mutation::Huge(file, byte, size)),
        1 => (at(), select(&["\r\n", "\r", "\n\n"][..])).prop_map(|(file, end)| Mutation::Ends(file, end)),
        1 => at().prop_map(Mutation::Mark),
        1 => at().prop_map(Mutation::Apart),
    ];
    prop::collection::vec(one, 1..8)
}

impl Mutation {
    /// Lets it happen.
    pub(crate) fn apply(&self, files: &mut Files) {
        if files.is_empty() {
            return;
        }
        let count = files.len();
        match self {
            Self::Remove(file) => {
                files.remove(file.index(count));
            }
            Self::Swap(one, other) => {
                let (one, other) = (one.index(count), other.index(count));
                let name = files[one].0.clone();
                files[one].0 = std::mem::replace(&mut files[other].0, name);
            }
            Self::Rename(file, name) => {
                files.retain(|(path, _)| path != name);
                let left = files.len();
                if left > 0 {
                    files[file.index(left)].0 = (*name).to_owned();
                }
            }
            Self::Flip(file, ..)
            | Self::Cut(file, ..)
            | Self::Empty(file)
            | Self::RemoveLine(file, ..)
            | Self::RepeatLine(file, ..)
            | Self::Key(file, ..)
            | Self::Value(file, ..)
            | Self::EveryDate(file, ..)
            | Self::EveryNumber(file, ..)
            | Self::Insert(file, ..)
            | Self::Huge(file, ..)
            | Self::Ends(file, ..)
            | Self::Mark(file)
            | Self::Apart(file) => self.change(&mut files[file.index(count)].1),
        }
    }

    fn change(&self, bytes: &mut Vec<u8>) {
        let text = String::from_utf8_lossy(bytes).into_owned();
        let at = |index: &Index| index.index(bytes.len() + 1);
        match self {
            Self::Flip(_, byte, bit) if !bytes.is_empty() => {
                let byte = byte.index(bytes.len());
                bytes[byte] ^= 1 << bit;
            }
            Self::Cut(_, byte) => bytes.truncate(at(byte)),
            Self::Empty(_) => bytes.clear(),
            Self::RemoveLine(_, line) => *bytes = lines(&text, line, |_| String::new()),
            Self::RepeatLine(_, line) => *bytes = lines(&text, line, |line| format!("{line}{line}")),
            Self::Key(_, line, key) => *bytes = lines(&text, line, |line| parted(line, Some(key), None)),
            Self::Value(_, line, value) => {
                *bytes = lines(&text, line, |line| parted(line, None, Some(value)))
            }
            Self::EveryDate(_, day) => *bytes = dated(&text, day),
            Self::EveryNumber(_, number) => *bytes = numbered(&text, number),
            Self::Insert(_, byte, text) => drop(bytes.splice(at(byte)..at(byte), text.bytes())),
            Self::Huge(_, byte, size) => drop(bytes.splice(at(byte)..at(byte), vec![b'x'; *size])),
            Self::Ends(_, end) => *bytes = text.replace('\n', end).into_bytes(),
            Self::Mark(_) => *bytes = format!("\u{feff}{text}").into_bytes(),
            Self::Apart(_) => {
                *bytes = text
                    .replace('ä', "a\u{308}")
                    .replace('å', "a\u{30a}")
                    .into_bytes()
            }
            _ => {}
        }
    }
}

fn lines(text: &str, chosen: &Index, change: impl Fn(&str) -> String) -> Vec<u8> {
    let count = text.split_inclusive('\n').count();
    let changed = text
        .split_inclusive('\n')
        .enumerate()
        .map(|(number, line)| match count {
            count if number == chosen.index(count) => change(line),
            _ => line.to_owned(),
        });
    changed.collect::<String>().into_bytes()
}

/// A line with another key or another value, where it has any.
fn parted(line: &str, key: Option<&str>, value: Option<&str>) -> String {
    match line.trim_end().split_once('=') {
        Some((old, kept)) => format!(
            "{} = {}\n",
            key.unwrap_or(old.trim()),
            value.unwrap_or(kept.trim())
        ),
        None => line.to_owned(),
    }
}

/// A text with another day in place of every one.
pub(crate) fn dated(text: &str, day: &str) -> Vec<u8> {
    words(text, day, |word| {
        word.len() == 10 && word.matches('-').count() == 2
    })
}

/// A text with another number in place of every one.
pub(crate) fn numbered(text: &str, number: &str) -> Vec<u8> {
    words(text, number, |word| word.parse::<i64>().is_ok())
}

fn words(text: &str, new: &str, is_meant: impl Fn(&str) -> bool) -> Vec<u8> {
    let changed = text
        .split_inclusive(char::is_whitespace)
        .map(|word| match word.trim_end() {
            bare if is_meant(bare) => word.replace(bare, new),
            _ => word.to_owned(),
        });
    changed.collect::<String>().into_bytes()
}

/// The files of the small sound network.
pub(crate) fn base() -> Files {
    let top = fixtures().join("_base");
    let name = |path: &std::path::Path| {
        path.strip_prefix(&top)
            .expect("it lies below")
            .to_string_lossy()
            .replace('\\', "/")
    };
    let files = support::files(&top).into_iter();
    files
        .map(|path| (name(&path), fs::read(path).expect("the file can be read")))
        .collect()
}

/// A folder with these files.
pub(crate) fn written(files: &Files) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("the folder can be made");
        fs::write(path, bytes).expect("the file can be written");
    }
    folder
}
