//! Reads the structure of minutes: headings and parts, decisions, actions, points to raise, the next meeting.

use chrono::NaiveDate;
use pulldown_cmark::{Options, Parser};

use crate::records::Minutes;

mod block;
mod depth;
mod flat;
mod front_matter;
mod label;
mod outline;
mod outlook;
mod owed;
mod promise;
mod reader;
mod unmarked;

pub use outlook::names_next_meeting;
use reader::Reader;

/// Front matter is cut off before: the parser's own reading of it takes a line `---` for its beginning.
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_STRIKETHROUGH);

/// Reads minutes; promises and the next meeting lie ahead of `near` where their days have no year.
pub fn read(text: &str, near: NaiveDate) -> Minutes {
    let start = front_matter::end(text);
    let tame = depth::tamed(&text[start..]);
    let mut reader = Reader::new(text, start, near);
    for (event, bytes) in Parser::new_ext(&tame, OPTIONS).into_offset_iter() {
        reader.take(&event, start + bytes.start..start + bytes.end);
    }
    reader.finish()
}

#[cfg(test)]
mod tests;
