//! A whole folder: real records in wrong places, cut, patched and put together anew, beside files of any bytes.

#![no_main]

use elevhalsa::records::network::Language;
use elevhalsa_fuzz::{BASE, Files, REAL, hold};
use libfuzzer_sys::arbitrary::{self, Arbitrary};
use libfuzzer_sys::fuzz_target;

#[derive(Debug, Arbitrary)]
struct Input<'a> {
    is_english: bool,
    changes: Vec<Change<'a>>,
}

/// What happens to a file.
#[derive(Debug, Arbitrary)]
enum Change<'a> {
    /// It holds these bytes.
    Bytes(Path<'a>, &'a [u8]),
    /// It holds what a real file holds, with patches.
    Real(Path<'a>, u16, Vec<Patch<'a>>),
    /// It is gone.
    Gone(u16),
    /// A number stands at its end.
    Number(u16),
}

/// Where a file lies.
#[derive(Debug, Arbitrary)]
enum Path<'a> {
    /// Where the small network has one.
    Base(u16),
    /// Where the project's own network has one.
    Real(u16),
    /// In the folder of such a file, under another name.
    Beside(u16, &'a str),
}

/// A change of lines.
#[derive(Debug, Arbitrary)]
enum Patch<'a> {
    Remove(u16),
    Repeat(u16),
    /// A line of another real file.
    Borrow(u16, u16, u16),
    /// Another value behind the key.
    Value(u16, &'a str),
    Insert(u16, &'a [u8]),
}

fuzz_target!(|input: Input<'_>| {
    let mut files = BASE.clone();
    let mut planted: Vec<String> = Vec::new();
    for change in &input.changes {
        match change {
            Change::Bytes(path, bytes) => drop(files.insert(path.name(), bytes.to_vec())),
            Change::Real(path, from, patches) => {
                let (_, bytes) = nth(&REAL, *from);
                files.insert(path.name(), patched(bytes, patches));
            }
            Change::Gone(file) => {
                let (name, _) = nth(&BASE, *file);
                files.remove(name);
            }
            Change::Number(file) => planted.push(nth(&BASE, *file).0.clone()),
        }
    }
    // Of a file and a folder of the same name there can be only one.
    let folders: Vec<String> = files
        .keys()
        .flat_map(|path| path.match_indices('/').map(|(end, _)| path[..end].to_owned()))
        .collect();
    files.retain(|path, _| !folders.contains(path));
    let planted: Vec<&str> = planted.iter().map(String::as_str).collect();
    let language = if input.is_english {
        Language::En
    } else {
        Language::Sv
    };
    hold(files, &planted, language);
});

impl Path<'_> {
    fn name(&self) -> String {
        match self {
            Self::Base(file) => nth(&BASE, *file).0.clone(),
            Self::Real(file) => nth(&REAL, *file).0.clone(),
            Self::Beside(file, name) => {
                let (beside, _) = nth(&REAL, *file);
                let folder = beside.rsplit_once('/').map_or("", |(folder, _)| folder);
                let name = name.replace(['/', '\0'], "");
                let is_a_name = !["", ".", "..", ".git"].contains(&&*name);
                let name = if is_a_name { &*name } else { "x" };
                format!("{folder}/{name}").trim_start_matches('/').to_owned()
            }
        }
    }
}

fn nth(files: &Files, number: u16) -> (&String, &Vec<u8>) {
    let all = files.iter().nth(usize::from(number) % files.len());
    all.expect("there are files")
}

fn patched(bytes: &[u8], patches: &[Patch<'_>]) -> Vec<u8> {
    let mut lines: Vec<Vec<u8>> = bytes
        .split_inclusive(|byte| *byte == b'\n')
        .map(<[u8]>::to_vec)
        .collect();
    for patch in patches {
        let count = lines.len().max(1);
        let at = |line: &u16| usize::from(*line) % count;
        match patch {
            Patch::Remove(line) if !lines.is_empty() => drop(lines.remove(at(line))),
            Patch::Repeat(line) if !lines.is_empty() => {
                let line = at(line);
                lines.insert(line, lines[line].clone());
            }
            Patch::Borrow(line, file, other) => {
                let (_, bytes) = nth(&REAL, *file);
                let all: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
                if let Some(borrowed) = all.get(usize::from(*other) % all.len().max(1)) {
                    lines.insert(at(line), borrowed.to_vec());
                }
            }
            Patch::Value(line, value) if !lines.is_empty() => {
                let line = &mut lines[at(line)];
                if let Some(end) = line.iter().position(|byte| *byte == b'=') {
                    line.truncate(end + 1);
                    line.extend(format!(" {value}\n").bytes());
                }
            }
            Patch::Insert(line, bytes) => lines.insert(at(line), bytes.to_vec()),
            Patch::Remove(_) | Patch::Repeat(_) | Patch::Value(..) => {}
        }
    }
    lines.concat()
}
