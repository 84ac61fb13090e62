//! What has to hold of every folder, however strange: it is judged, told in every format, and betrays nobody.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use chrono::NaiveDate;
use elevhalsa::diagnostic::{Diagnostic, Shown};
use elevhalsa::load::tree::{Changes, Revision, Tree};
use elevhalsa::load::{Asked, Extent, Years, load};
use elevhalsa::network::Network;
use elevhalsa::records::network::Language;
use elevhalsa::rules::{self, Selection};
use elevhalsa::text::personal;
use elevhalsa::words::Words;
use tempfile::TempDir;

#[path = "../../tests/support/drawing.rs"]
mod drawing;

use drawing::{PREFIX, in_every_format};

/// The files of a folder by path.
pub type Files = BTreeMap<String, Vec<u8>>;

/// A test number that Skatteverket publishes, and the part of it that no mask shows.
pub const NUMBER: &str = "20000101-2384";
const SECRET: &str = "01012384";

/// A record with a fault that is told whatever else is wrong.
const FAULTY: (&str, &str) = ("organisations/zz-prov.toml", "nmae = 1\n");
const FAULT: &str = "unknown-key";

/// Where files are laid over; nothing is ever written into it.
static EMPTY: LazyLock<TempDir> = LazyLock::new(|| tempfile::tempdir().expect("a temporary folder"));

/// The small sound network that the tests begin with.
pub static BASE: LazyLock<Files> = LazyLock::new(|| files("tests/rules/_base"));

/// The project's own network.
pub static REAL: LazyLock<Files> = LazyLock::new(|| files("network-data"));

fn files(folder: &str) -> Files {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder);
    let mut files = Files::new();
    let mut open: Vec<PathBuf> = vec![top.clone()];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            let inside = fs::read_dir(&path).expect("the folder can be listed");
            open.extend(inside.map(|entry| entry.expect("the entry can be read").path()));
        } else {
            let name = path.strip_prefix(&top).expect("it lies below").to_string_lossy();
            let bytes = fs::read(&path).expect("the file can be read");
            files.insert(name.replace('\\', "/"), bytes);
        }
    }
    files
}

/// Judges a folder and tells what is wrong with it in every format, and holds what must hold.
///
/// A number is planted at the end of every file that is named.
pub fn hold(mut files: Files, planted: &[&str], language: Language) {
    files.insert(FAULTY.0.to_owned(), FAULTY.1.into());
    // Only the number that is planted here is known to stand free.
    let is_secret = files.iter().any(|(path, bytes)| {
        bare(path).contains(SECRET) || bare(&String::from_utf8_lossy(bytes)).contains(SECRET)
    });
    if is_secret {
        return;
    }
    for path in planted {
        let bytes = files.entry((*path).to_owned()).or_default();
        bytes.extend(format!("\n {NUMBER} \n").as_bytes());
    }
    let words = Words {
        language,
        births_until: day("2026-12-31"),
    };
    let changes: Changes = files
        .into_iter()
        .map(|(path, bytes)| (path, Some(bytes)))
        .collect();
    let tree = Tree::open(EMPTY.path(), &Revision::WorkTree).expect("the folder is there");
    let tree = tree.with(changes);
    let asked = Asked {
        today: day("2025-01-20"),
        births_until: words.births_until,
        years: Years::All,
        extent: Extent::Whole,
    };
    // A folder without settings, or of a later layout, is refused before anything is judged.
    let Ok(network) = load(&tree, &asked) else {
        return;
    };
    let told = tell(&network, words);
    for diagnostic in &told {
        for spot in std::iter::once(&diagnostic.spot).chain(diagnostic.related.iter().map(|(spot, _)| spot)) {
            assert_inside(spot, &network);
        }
    }
    let is_told = told
        .iter()
        .any(|told| told.rule == FAULT && &*told.spot.file == FAULTY.0);
    assert!(is_told, "another file hides a fault");
    let drawn = in_every_format(&told, &network, words);
    assert!(
        drawn == in_every_format(&tell(&network, words), &network, words),
        "drawn twice, it differs"
    );
    for text in drawn {
        let masked = personal::mask(&text, words.births_until);
        assert!(
            !bare(&masked).contains(SECRET),
            "a number comes through:\n{masked}"
        );
        let obeyed = |letter: char| letter == '\u{1b}' || letter == '\u{202e}';
        assert!(!text.contains(obeyed), "a terminal would obey:\n{text:?}");
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("it is a day")
}

/// Letters and digits alone, so that a number broken over lines is one again.
fn bare(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).collect()
}

fn tell(network: &Network, words: Words) -> Vec<Diagnostic> {
    let verdict = rules::check(network, &Selection::default());
    let faults = verdict.faults.iter();
    faults
        .map(|fault| words.tell(fault, &network.sources, PREFIX))
        .collect()
}

fn assert_inside(spot: &Shown, network: &Network) {
    let length = match network.sources.get(&spot.file) {
        Some(source) => {
            let text = source.text();
            assert!(
                text.is_char_boundary(spot.start) && text.is_char_boundary(spot.end),
                "{spot:?}"
            );
            text.len()
        }
        None => 0,
    };
    assert!(
        spot.start <= spot.end && spot.end <= length,
        "{spot:?} of {length}"
    );
    assert!(
        spot.from.line >= 1 && spot.from.column >= 1 && spot.from <= spot.to,
        "{spot:?}"
    );
}
