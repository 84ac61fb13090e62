//! A network made by hand, for the tests of this layer.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::{Index, Network};
use crate::records::{CalendarRecord, Entries, Entry, Id, Mandate, Record, Settings};
use crate::source::Sources;

/// A day, written as in records.
pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().expect("it is a day")
}

/// A network with nothing in it.
pub(super) fn empty(today: &str) -> Network {
    Network {
        today: day(today),
        births_until: day(today),
        years: BTreeSet::new(),
        whole: true,
        settings: Entry::new(Id::new("network"), "network.toml".into(), Settings::default()),
        calendar: Entry::new(
            Id::new("calendar"),
            "calendar.toml".into(),
            CalendarRecord::default(),
        ),
        organisations: Entries::default(),
        mandates: Entries::default(),
        assignments: Entries::default(),
        reviews: Entries::default(),
        members: Entries::default(),
        working_orders: Entries::default(),
        meetings: Entries::default(),
        minutes: Entries::default(),
        groups: Entries::default(),
        activities: Entries::default(),
        feedback: Entries::default(),
        dispatches: Entries::default(),
        references: Vec::new(),
        known: BTreeMap::new(),
        files: BTreeSet::new(),
        troubles: Vec::new(),
        unread: Vec::new(),
        sources: Sources::default(),
        searched: BTreeSet::new(),
        personal: Vec::new(),
        kept_back: BTreeSet::new(),
        index: Index::default(),
    }
}

/// A record under an id; days and ids are texts.
pub(super) fn entry<T: Record>(id: &str, record: Value) -> Entry<T> {
    let record = serde_json::from_value(record).expect("the record is sound");
    Entry::new(Id::new(id), T::KIND.file(id).into(), record)
}

/// A mandate of some days.
pub(super) fn mandate(id: &str, from: &str, until: &str) -> Entry<Mandate> {
    entry(id, json!({ "title": id, "from": from, "until": until }))
}
