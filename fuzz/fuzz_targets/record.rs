//! Any bytes as a record of any kind: the first byte picks the kind and the language.

#![no_main]

use elevhalsa::records::network::Language;
use elevhalsa_fuzz::{BASE, hold};
use libfuzzer_sys::fuzz_target;

/// A file of each kind. The order is that of the seeds: see `run`.
const FILES: [&str; 13] = [
    "network.toml",
    "calendar.toml",
    "organisations/norrby.toml",
    "mandates/2023-2026.toml",
    "assignments/samverka.toml",
    "reviews/2024.toml",
    "members/anna-pahittsson.toml",
    "working-orders/2024.toml",
    "meetings/2024-02-09/meeting.toml",
    "groups/prov.toml",
    "activities/2024-03-01-prov.toml",
    "feedback/2024-02-09-aterkoppling.toml",
    "dispatches/2024-01-08-dates.toml",
];

fuzz_target!(|input: &[u8]| {
    let Some((first, bytes)) = input.split_first() else {
        return;
    };
    let (kind, language) = match usize::from(*first) {
        first if first < 128 => (first, Language::Sv),
        first => (first - 128, Language::En),
    };
    let mut files = BASE.clone();
    let file = FILES[kind % FILES.len()];
    files.insert(file.to_owned(), bytes.to_vec());
    hold(files, &["README.md", file], language);
});
