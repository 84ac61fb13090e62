//! Any bytes as the minutes of a meeting.

#![no_main]

use elevhalsa::records::network::Language;
use elevhalsa_fuzz::{BASE, hold};
use libfuzzer_sys::fuzz_target;

const MINUTES: &str = "meetings/2024-02-09/minutes.md";

fuzz_target!(|bytes: &[u8]| {
    let mut files = BASE.clone();
    files.insert(MINUTES.to_owned(), bytes.to_vec());
    hold(files, &[MINUTES], Language::Sv);
});
