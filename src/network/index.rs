//! What is looked up in the records so often that it is put in order once, when it is first asked for.
//!
//! Nothing is added to a network after that: it is loaded first, and asked then.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use chrono::NaiveDate;

use super::Network;
use crate::records::dispatch::DispatchKind;

/// The places of records, by what they are looked for.
#[derive(Debug, Default)]
pub(crate) struct Index {
    meetings_by_day: OnceLock<Vec<usize>>,
    feedback: OnceLock<BTreeMap<About, Vec<usize>>>,
    summaries: OnceLock<BTreeMap<About, Vec<usize>>>,
}

/// What a record says that it is about.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum About {
    /// The meeting with this id.
    Meeting(String),
    /// Whatever meeting lies on this day.
    Day(NaiveDate),
    /// The meetings of this calendar year.
    Year(i32),
}

impl Network {
    /// Forgets what was looked up once, after records were put in or taken out.
    pub(crate) fn forget_order(&mut self) {
        self.index = Index::default();
    }

    /// The places of the meetings, in the order of their days.
    pub(super) fn meeting_places(&self) -> &[usize] {
        self.index.meetings_by_day.get_or_init(|| {
            let mut meetings: Vec<_> = self.meetings.iter().enumerate().collect();
            meetings.sort_by_key(|(place, meeting)| (meeting.date, *place));
            meetings.into_iter().map(|(place, _)| place).collect()
        })
    }

    /// The places of the feedback that is about one of these, in the order of the ids.
    pub(super) fn feedback_places(&self, about: &[About]) -> Vec<usize> {
        let index = self.index.feedback.get_or_init(|| {
            let about = self.feedback.iter().map(|feedback| match &feedback.meeting {
                Some(meeting) => vec![About::Meeting(meeting.to_string())],
                None => vec![About::Day(*feedback.on)],
            });
            grouped(about)
        });
        places(index, about)
    }

    /// The places of the summaries for the directors that are about one of these, in the order of the ids.
    pub(super) fn summary_places(&self, about: &[About]) -> Vec<usize> {
        let index = self.index.summaries.get_or_init(|| {
            let about = self.dispatches.iter().map(|dispatch| match dispatch.kind {
                DispatchKind::Summary if dispatch.meetings.is_empty() => {
                    dispatch.year.map(About::Year).into_iter().collect()
                }
                DispatchKind::Summary => {
                    let meetings = dispatch.meetings.iter();
                    meetings
                        .map(|meeting| About::Meeting(meeting.to_string()))
                        .collect()
                }
                _ => Vec::new(),
            });
            grouped(about)
        });
        places(index, about)
    }
}

fn grouped(all: impl Iterator<Item = Vec<About>>) -> BTreeMap<About, Vec<usize>> {
    let mut index: BTreeMap<About, Vec<usize>> = BTreeMap::new();
    for (place, about) in all.enumerate() {
        for about in about {
            index.entry(about).or_default().push(place);
        }
    }
    index
}

fn places(index: &BTreeMap<About, Vec<usize>>, about: &[About]) -> Vec<usize> {
    let found = about.iter().filter_map(|about| index.get(about));
    let mut places: Vec<usize> = found.flatten().copied().collect();
    places.sort_unstable();
    places.dedup();
    places
}
