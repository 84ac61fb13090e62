//! The rules that the tool holds others to hold for its own repository.

use std::fs;

use elevhalsa::records::network::Language;
use elevhalsa::words::Words;

use super::{files_below, slashed, top};

/// Files that somebody reads, by their path from the top.
fn texts() -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for name in [
        ".ci",
        "benches",
        "examples",
        "fuzz",
        "network-data",
        "src",
        "tests",
    ] {
        let folder = top().join(name);
        if folder.is_dir() {
            texts.extend(files_below(&folder));
        }
    }
    for name in ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "Cargo.toml"] {
        texts.push(top().join(name));
    }
    texts
        .into_iter()
        .filter(|path| {
            let others = ["corpus", "node_modules", "target"];
            !path
                .components()
                .any(|part| others.iter().any(|name| part.as_os_str() == *name))
        })
        .filter_map(|path| {
            let text = fs::read_to_string(&path).ok()?;
            let name = slashed(path.strip_prefix(top()).expect("it lies below the top"));
            Some((name, text))
        })
        .collect()
}

/// Hosts that may stand after an `@`: reserved for examples, or an address that the mandate itself names.
const HOSTS: [&str; 7] = [
    "example",
    "example.org",
    "example.com",
    "example.net",
    "skaraborg.se",
    // Near misses of the mandate's address, which fixtures are told of.
    "skaraborg.example.org",
    "register.example.org",
];

#[test]
fn addresses_are_reserved_for_examples() {
    for (name, text) in texts() {
        for (at, _) in text.match_indices('@') {
            let before = text[..at].chars().next_back().unwrap_or(' ');
            let host: String = text[at + 1..]
                .chars()
                .take_while(|letter| letter.is_alphanumeric() || ".-".contains(*letter))
                .collect();
            let host = host.trim_end_matches('.').to_lowercase();
            let ending = host.rsplit('.').next().unwrap_or_default();
            let is_address = before.is_alphanumeric()
                && host.contains('.')
                && ending.len() >= 2
                && ending.chars().all(char::is_alphabetic);
            if is_address {
                let known = HOSTS
                    .iter()
                    .any(|known| host == *known || host.ends_with(&format!(".{known}")));
                assert!(known, "{name} has an address at {host}");
            }
        }
    }
}

#[test]
fn words_are_found_in_the_language_asked_for() {
    let today = chrono::NaiveDate::from_ymd_opt(2024, 2, 9).expect("the day exists");
    for (language, said) in [
        (Language::Sv, "fredag 9 februari 2024"),
        (Language::En, "Friday 9 February 2024"),
    ] {
        let words = Words {
            language,
            births_until: today,
        };
        assert_eq!(words.long_day(today), said);
    }
}

#[test]
fn the_top_holds_what_its_owner_set() {
    let allowed = [
        ".ci",
        ".git",
        ".gitattributes",
        ".gitignore",
        ".github",
        ".typos.toml",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "Cargo.lock",
        "Cargo.toml",
        "LICENSE-APACHE",
        "LICENSE-MIT",
        "README.md",
        "REFERENCE.md",
        "REFERENCE.sv.md",
        "benches",
        "build.rs",
        "deny.toml",
        "examples",
        "fuzz",
        "network-data",
        "rustfmt.toml",
        "src",
        "target",
        "tests",
    ];
    for entry in fs::read_dir(top()).expect("the top can be listed") {
        let name = entry.expect("the entry can be read").file_name();
        assert!(
            allowed.contains(&&*name.to_string_lossy()),
            "{name:?} lies at the top"
        );
    }
}
