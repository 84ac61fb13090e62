//! Turns the bytes of one file into its entry.

use std::ops::Range;

use chrono::NaiveDate;

use super::survey::Job;
use super::{markdown, paper, toml};
use crate::network::{Network, Trouble, Unreadable};
use crate::records::{
    Activity, Assignment, CalendarRecord, Dispatch, Entry, Feedback, Group, Id, Kind, Mandate, Meeting,
    Member, Minutes, Organisation, Record, Reference, Review, Settings, WorkingOrder,
};
use crate::source::{FilePath, Place, Source};
use crate::text::composed;

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Contents {
    /// A record of a kind.
    Record(Kind),
    /// The minutes of a meeting.
    Minutes,
}

/// A file that was read.
pub(super) struct Loaded {
    pub(super) file: FilePath,
    /// Its text, unless there was too much to read.
    pub(super) source: Option<Source>,
    /// Where the texts of a record stand, for the source.
    texts: Option<Vec<Range<usize>>>,
    pub(super) entry: Option<AnyEntry>,
    pub(super) references: Vec<Reference>,
    pub(super) troubles: Vec<Trouble>,
    pub(super) unread: Vec<Place>,
}

/// An entry of any kind.
pub(super) enum AnyEntry {
    Settings(Entry<Settings>),
    Calendar(Entry<CalendarRecord>),
    Organisation(Entry<Organisation>),
    Mandate(Entry<Mandate>),
    Assignment(Entry<Assignment>),
    Review(Entry<Review>),
    Member(Entry<Member>),
    WorkingOrder(Entry<WorkingOrder>),
    Meeting(Box<Entry<Meeting>>),
    Minutes(Entry<Minutes>),
    Group(Entry<Group>),
    Activity(Entry<Activity>),
    Feedback(Entry<Feedback>),
    Dispatch(Entry<Dispatch>),
}

impl AnyEntry {
    /// Puts the entry in its place.
    pub(super) fn insert_into(self, network: &mut Network) {
        match self {
            Self::Settings(entry) => network.settings = entry,
            Self::Calendar(entry) => network.calendar = entry,
            Self::Organisation(entry) => network.organisations.insert(entry),
            Self::Mandate(entry) => {
                let areas = entry.strategy.iter().flat_map(|strategy| &strategy.areas);
                let ids = areas.map(|area| composed(&area.id).into_owned());
                network.known.entry(Kind::Area).or_default().extend(ids);
                network.mandates.insert(entry);
            }
            Self::Assignment(entry) => network.assignments.insert(entry),
            Self::Review(entry) => network.reviews.insert(entry),
            Self::Member(entry) => network.members.insert(entry),
            Self::WorkingOrder(entry) => network.working_orders.insert(entry),
            Self::Meeting(entry) => network.meetings.insert(*entry),
            Self::Minutes(entry) => network.minutes.insert(entry),
            Self::Group(entry) => network.groups.insert(entry),
            Self::Activity(entry) => network.activities.insert(entry),
            Self::Feedback(entry) => network.feedback.insert(entry),
            Self::Dispatch(entry) => network.dispatches.insert(entry),
        }
    }
}

/// Reads the bytes of a file as what it holds.
pub(super) fn load(job: &Job, bytes: Vec<u8>) -> Loaded {
    // It is no record, but it is searched and shown as the text that somebody sees in it.
    if let Some(text) = paper::wide(&bytes) {
        return not_text(job, text, 0);
    }
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            return not_text(job, text, error.utf8_error().valid_up_to());
        }
    };
    // No text has a NUL in it.
    if let Some(at) = text.find('\0') {
        return not_text(job, text, at);
    }
    let marks = conflict_marks(job, &text);
    if let Some((place, others)) = marks.split_first() {
        let trouble = Trouble::MergeConflict {
            place: place.clone(),
            others: others.to_vec(),
        };
        return unread(job, text, trouble);
    }
    let mut loaded = match job.contents {
        Contents::Minutes => minutes(job, &text),
        Contents::Record(kind) => match kind {
            Kind::Settings => record(job, &text, AnyEntry::Settings),
            Kind::Calendar => record(job, &text, AnyEntry::Calendar),
            Kind::Organisation => record(job, &text, AnyEntry::Organisation),
            // An area lives inside a mandate and has no file of its own.
            Kind::Mandate | Kind::Area => record(job, &text, AnyEntry::Mandate),
            Kind::Assignment => record(job, &text, AnyEntry::Assignment),
            Kind::Review => record(job, &text, AnyEntry::Review),
            Kind::Member => record(job, &text, AnyEntry::Member),
            Kind::WorkingOrder => record(job, &text, AnyEntry::WorkingOrder),
            Kind::Meeting => record(job, &text, |entry| AnyEntry::Meeting(Box::new(entry))),
            Kind::Group => record(job, &text, AnyEntry::Group),
            Kind::Activity => record(job, &text, AnyEntry::Activity),
            Kind::Feedback => record(job, &text, AnyEntry::Feedback),
            Kind::Dispatch => record(job, &text, AnyEntry::Dispatch),
        },
    };
    loaded.source = Some(Source::with_texts(text, loaded.texts.take()));
    loaded
}

fn record<T: Record>(job: &Job, text: &str, wrap: impl FnOnce(Entry<T>) -> AnyEntry) -> Loaded {
    let toml::Read {
        record,
        remains,
        references,
        left_out,
        troubles,
        texts,
    } = toml::read::<T>(&job.file, text);
    let unread = if record.is_some() {
        left_out
    } else {
        vec![Place::file(&job.file)]
    };
    // Better judged by what is left of the network's own choices than by none of them.
    let remains = remains.filter(|_| T::KIND == Kind::Settings);
    let entry = record
        .or(remains)
        .map(|record| wrap(Entry::new(Id::new(&job.id), FilePath::clone(&job.file), record)));
    Loaded {
        entry,
        references,
        troubles,
        unread,
        texts: Some(texts),
        ..nothing(job)
    }
}

fn minutes(job: &Job, text: &str) -> Loaded {
    let planned = || job.id.parse::<NaiveDate>().unwrap_or_default();
    let minutes = markdown::read(text, job.day.unwrap_or_else(planned));
    let owner = |action: &crate::records::minutes::Action| {
        let (owner, bytes) = (action.owner.as_ref()?, action.owner_bytes.clone()?);
        Some(Reference {
            kind: Kind::Member,
            id: owner.clone(),
            place: Place::bytes(&job.file, bytes),
        })
    };
    let references = minutes.actions.iter().filter_map(owner).collect();
    let entry = Entry::new(Id::new(&job.id), FilePath::clone(&job.file), minutes);
    Loaded {
        entry: Some(AnyEntry::Minutes(entry)),
        references,
        ..nothing(job)
    }
}

fn nothing(job: &Job) -> Loaded {
    Loaded {
        file: FilePath::clone(&job.file),
        source: None,
        texts: None,
        entry: None,
        references: Vec::new(),
        troubles: Vec::new(),
        unread: Vec::new(),
    }
}

fn unread(job: &Job, text: String, trouble: Trouble) -> Loaded {
    let unread = vec![Place::file(&job.file)];
    Loaded {
        source: Some(Source::new(text)),
        troubles: vec![trouble],
        unread,
        ..nothing(job)
    }
}

fn not_text(job: &Job, text: String, at: usize) -> Loaded {
    let letter = text[at..].chars().next().map_or(0, char::len_utf8);
    let place = Place::bytes(&job.file, at..at + letter);
    unread(
        job,
        text,
        Trouble::Unreadable {
            place,
            why: Unreadable::Encoding,
        },
    )
}

/// What is told of a file that is larger than its job allows.
pub(super) fn too_large(job: &Job) -> Loaded {
    let place = Place::file(&job.file);
    let why = Unreadable::Size(job.limit);
    Loaded {
        troubles: vec![Trouble::Unreadable {
            place: place.clone(),
            why,
        }],
        unread: vec![place],
        ..nothing(job)
    }
}

/// The marks that git leaves in a file when a merge could not be finished.
///
/// Seven equals signs count only between two other marks: in Markdown they underline a heading.
fn conflict_marks(job: &Job, text: &str) -> Vec<Place> {
    let (mut marks, mut inside) = (Vec::new(), false);
    if !text.contains('<') && !text.contains('>') {
        return marks;
    }
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let words = line.trim_end();
        let begins = |mark: &str| {
            words
                .strip_prefix(mark)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        let is_mark = begins("<<<<<<<") || begins(">>>>>>>");
        if is_mark || (inside && (begins("|||||||") || words == "=======")) {
            marks.push(Place::bytes(&job.file, start..start + words.len()));
        }
        inside = match is_mark {
            true => begins("<<<<<<<"),
            false => inside,
        };
        start += line.len();
    }
    marks
}
