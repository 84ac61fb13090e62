//! Files that hold no record and are searched for personal data all the same: attachments, and what lies astray.

use anyhow::Result;

use super::mail;
use super::tree::{Found, Kept, Tree, What};
use crate::source::FilePath;

/// A file to search.
#[derive(Debug, Clone)]
pub(super) struct Paper {
    /// The meeting whose folder it lies in; empty for what belongs to none.
    pub(super) meeting: String,
    pub(super) file: FilePath,
}

/// The endings of files that hold plain text; all others are not searched, only their names are.
const ENDINGS: [&str; 18] = [
    "csv", "eml", "htm", "html", "ics", "json", "log", "markdown", "md", "svg", "text", "toml", "tsv", "txt",
    "vcf", "xml", "yaml", "yml",
];

/// Nobody reads a larger text: 16 MiB.
pub(super) const LARGEST: u64 = 16 << 20;

/// Tells by its name whether a file holds plain text; a name without an ending is taken for one.
pub(super) fn is_text(file: &str) -> bool {
    let name = file.rsplit('/').next().unwrap_or_default().trim_end_matches('~');
    match name.trim_start_matches('.').rsplit_once('.') {
        Some((_, ending)) => ENDINGS.contains(&&*ending.to_ascii_lowercase()),
        None => true,
    }
}

/// Finds the files that lie astray or are hidden, and that git keeps; without git, those that are not hidden.
pub(super) fn astray(tree: &Tree, places: &[(FilePath, Found)]) -> Result<Vec<(FilePath, Found)>> {
    let mut files = Vec::new();
    if places.is_empty() {
        return Ok(files);
    }
    let kept = tree.kept();
    let mut open: Vec<(FilePath, Found)> = places.to_vec();
    while let Some((path, found)) = open.pop() {
        if !is_kept(&kept, &path, &found) {
            continue;
        }
        match found.what {
            What::Folder => {
                let inside = tree.list(&path)?.into_iter();
                open.extend(inside.map(|found| (format!("{path}/{}", found.name).into(), found)));
            }
            _ => files.push((path, found)),
        }
    }
    files.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(files)
}

fn is_kept(kept: &Kept, path: &str, found: &Found) -> bool {
    let kept = match kept {
        Kept::All => return true,
        Kept::Unknown => return !found.name.starts_with('.'),
        Kept::These(kept) => kept,
    };
    let inside = format!("{path}/");
    match found.what {
        What::Folder => kept
            .range(inside.clone()..)
            .next()
            .is_some_and(|file| file.starts_with(&inside)),
        _ => kept.contains(path),
    }
}

/// Reads a file as the text that people see in it.
pub(super) fn text(file: &str, bytes: Vec<u8>) -> String {
    let text = decoded(bytes);
    match file.to_ascii_lowercase().ends_with(".eml") {
        true => mail::opened(&text, decoded),
        false => text,
    }
}

/// Reads bytes whatever their encoding: what Excel and old editors save is searched too.
fn decoded(bytes: Vec<u8>) -> String {
    if let Some(text) = wide(&bytes) {
        return text;
    }
    // Latin-1, so that å, ä and ö are what they were.
    String::from_utf8(bytes)
        .unwrap_or_else(|error| error.as_bytes().iter().map(|byte| char::from(*byte)).collect())
}

/// Reads bytes that are UTF-16, as old editors and Excel save text.
pub(super) fn wide(bytes: &[u8]) -> Option<String> {
    let decoded = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
        let letters = char::decode_utf16(units);
        Some(
            letters
                .map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER))
                .collect(),
        )
    };
    match *bytes {
        [0xff, 0xfe, ref rest @ ..] => decoded(rest, u16::from_le_bytes),
        [0xfe, 0xff, ref rest @ ..] => decoded(rest, u16::from_be_bytes),
        // Without a mark: the first letter of almost any text needs one byte of its two.
        [1..=255, 0, 1..=255, 0, ..] => decoded(bytes, u16::from_le_bytes),
        [0, 1..=255, 0, 1..=255, ..] => decoded(bytes, u16::from_be_bytes),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_told_by_its_ending() {
        for file in [
            "a/lista.TXT",
            "Elevlista",
            ".elever.csv",
            "anna.toml~",
            "README",
            ".gitignore",
        ] {
            assert!(is_text(file), "{file}");
        }
        for file in ["a.pdf", "attachments/b.docx", "c.XLSX", "d.png"] {
            assert!(!is_text(file), "{file}");
        }
    }

    #[test]
    fn text_is_read_in_the_encodings_that_are_met() {
        let little: Vec<u8> = "född 1".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = "född 1".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(decoded(little.clone()), "född 1");
        assert_eq!(decoded([vec![0xff, 0xfe], little].concat()), "född 1");
        assert_eq!(decoded([vec![0xfe, 0xff], big.clone()].concat()), "född 1");
        assert_eq!(decoded(big), "född 1");
        assert_eq!(decoded(b"f\xf6dd 1".to_vec()), "född 1");
        assert_eq!(decoded("född 1".into()), "född 1");
        assert_eq!(decoded(Vec::new()), "");
    }
}
