//! Minutes as far as their structure tells: headings, decisions, actions, points to raise, the next meeting.

use std::ops::Range;

use chrono::NaiveDate;

use super::{Kind, Named};

/// `meetings/<first planned date>/minutes.md`; all bytes count from the start of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Minutes {
    /// The text without a byte order mark and front matter, and without space around; empty where there is none.
    pub body: Range<usize>,
    /// Every heading, of any level, in the order of the text; what stands in a quote is none.
    pub headings: Vec<Heading>,
    /// The parts that begin with a heading of the second level, one for each item of the agenda.
    pub sections: Vec<Section>,
    /// What was decided.
    pub decisions: Vec<Decision>,
    /// What was promised: every item of a task list.
    pub actions: Vec<Action>,
    /// What is to be raised with the directors.
    pub raised: Vec<Raised>,
    /// What is meant as one of these, but lacks the mark that would make it one.
    pub unmarked: Vec<Unmarked>,
    /// What stands under the heading of the next meeting, where there is one.
    pub next_meeting: Option<NextMeeting>,
}

impl Named for Minutes {
    const KIND: Kind = Kind::Meeting;
}

impl Minutes {
    /// Tells whether there is nothing but space in them.
    pub fn is_blank(&self) -> bool {
        self.body.is_empty()
    }
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// The level, from 1.
    pub level: u8,
    /// The words, without marks.
    pub text: String,
    /// Where it stands.
    pub bytes: Range<usize>,
}

/// A part of the minutes, from its heading of the second level to the next of the first or second.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The number before the title: `2` of `2. Skolnärvaro`, `§ 2 Skolnärvaro` and `Punkt 2: Skolnärvaro`.
    pub number: Option<u32>,
    /// The title without its number.
    pub title: String,
    /// Where the heading stands.
    pub heading: Range<usize>,
    /// What stands below the heading, without it.
    pub body: Range<usize>,
    /// Whether nothing is written below the heading; other headings and comments are no writing.
    pub is_empty: bool,
}

/// A decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// What was decided, without the word that marks it; the items of a list that it goes on in are joined.
    pub text: String,
    /// Where it stands.
    pub bytes: Range<usize>,
    /// The part of the minutes that it stands in, by its place in `sections`.
    pub section: Option<usize>,
}

/// A promise: an item of a task list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// What, without the owner and the day.
    pub text: String,
    /// Whether it is ticked off.
    pub done: bool,
    /// The id of the member who promised, composed (NFC); a step has that of the promise it belongs to.
    pub owner: Option<String>,
    /// Where the id stands, without the `@`, if the item names it itself.
    pub owner_bytes: Option<Range<usize>>,
    /// By when; a step has the day of the promise it belongs to.
    pub due: Option<NaiveDate>,
    /// Where the box stands: `[ ]` or `[x]`.
    pub tick: Range<usize>,
    /// Where the whole item stands.
    pub bytes: Range<usize>,
    /// The part of the minutes that it stands in, by its place in `sections`.
    pub section: Option<usize>,
}

/// A point to raise with the directors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raised {
    /// What, without the words that mark it; the items of a list that it goes on in are joined.
    pub text: String,
    /// Where it stands.
    pub bytes: Range<usize>,
    /// The part of the minutes that it stands in, by its place in `sections`.
    pub section: Option<usize>,
}

/// A line that is meant as a decision, an action or a point to raise, and is not read as one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unmarked {
    /// What it is meant as.
    pub meant: Meant,
    /// What it lacks.
    pub lack: Lack,
    /// What it says, without the word that tells what it is meant as, unless it says nothing else.
    pub text: String,
    /// Where it stands.
    pub bytes: Range<usize>,
}

/// What a line is meant as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meant {
    /// A decision.
    Decision,
    /// A promise.
    Action,
    /// A point to raise with the directors.
    Raised,
}

/// What a line lacks to be read as it is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// The mark in its exact form.
    Mark,
    /// The box of a task; who and when are told.
    Box,
    /// An empty line before it, since it stands inside another paragraph.
    Paragraph,
    /// What is to be done: only who does it is told.
    What,
    /// Words of its own: what stands below it has no marks.
    Words,
}

/// What the minutes say of the next meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextMeeting {
    /// The day, where one could be read.
    pub day: Option<NaiveDate>,
    /// Where the day stands; the heading where there is none.
    pub bytes: Range<usize>,
}
