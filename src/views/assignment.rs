//! How does one assignment stand, and what has been done for it?

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use schemars::JsonSchema;
use serde::Serialize;

use super::area::AreaTitle;
use super::assignments::Standing;
use super::mandates::MandateTitle;
use super::mention::{AssignmentTitle, GroupTitle, MeetingDay, Person};
use crate::network::{Deed, Network, Work};
use crate::records::assignment::{FollowUp, Judgement};
use crate::records::review::Revision;
use crate::records::{Assignment, Date, Entry, Id};
use crate::text::order::Order;

/// What `assignment show --json` gives.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Page {
    /// The version of the shape.
    pub version: u32,
    /// The id.
    pub id: String,
    /// The title.
    pub title: String,
    /// The commissioner's wording.
    pub text: Option<String>,
    /// The mandate that gives it.
    pub mandate: Option<MandateTitle>,
    /// Where in the mandate it stands.
    pub section: Option<String>,
    /// The priority areas that it serves.
    pub areas: Vec<AreaTitle>,
    /// The day as of which it stands so.
    pub day: Date,
    /// How it stands on the day.
    #[serde(flatten)]
    pub standing: Standing,
    /// The assignment of the former mandate that it carries on.
    pub continues: Option<AssignmentTitle>,
    /// The assignments that carry it on.
    pub successors: Vec<AssignmentTitle>,
    /// The school director's judgements, by day.
    pub follow_ups: Vec<Followed>,
    /// What the yearly revisions came to, by year.
    pub reviews: Vec<Reviewed>,
    /// What was done for it, by day.
    pub work: Vec<Done>,
}

/// A judgement of how the assignment goes.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Followed {
    /// The day.
    pub on: Date,
    /// The school director who judged.
    pub by: Option<Person>,
    /// The judgement.
    pub judgement: Judgement,
    /// A remark.
    pub note: Option<String>,
}

/// What a yearly revision came to.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Reviewed {
    /// The id of the revision: its year.
    pub id: String,
    /// The day.
    pub on: Date,
    /// The school director who revised.
    pub by: Option<Person>,
    /// What it came to.
    pub result: Revision,
    /// A remark.
    pub note: Option<String>,
}

/// Something that was done for an assignment.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Done {
    /// The day, or the first of several.
    pub on: Date,
    /// What it was.
    pub kind: WorkKind,
    /// Its title, or what was said.
    pub text: String,
    /// The meeting that it was done at.
    pub meeting: Option<MeetingDay>,
    /// The working group that reported.
    pub group: Option<GroupTitle>,
}

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum WorkKind {
    /// It was on the agenda of a meeting that was held.
    Item,
    /// Something was decided under such an item.
    Decision,
    /// Something was promised under such an item.
    Action,
    /// Work outside meetings.
    Activity,
    /// A working group reported.
    Report,
}

/// Shows an assignment as of a day, with what was done for it in these years, or in all where none is named.
pub fn page(network: &Network, assignment: &Entry<Assignment>, on: NaiveDate, years: &BTreeSet<i32>) -> Page {
    let mandate = network.mandates.get(assignment.mandate.as_str());
    let continues = assignment.continues.as_ref();
    let mut follow_ups: Vec<Followed> = assignment
        .follow_ups
        .iter()
        .map(|made| followed(network, made))
        .collect();
    follow_ups.sort_by_key(|made| made.on);
    let always = NaiveDate::MIN..=on;
    let work = network.work_for(&assignment.id, always).into_iter();
    let work = work.filter(|work| years.is_empty() || years.contains(&work.day.year()));
    Page {
        version: super::VERSION,
        id: assignment.id.to_string(),
        title: assignment.title.clone(),
        text: assignment.text.clone(),
        mandate: mandate.map(MandateTitle::of),
        section: assignment.section.clone(),
        areas: AreaTitle::of_all(network, assignment),
        day: Date(on),
        standing: Standing::on(assignment, on),
        continues: continues.map(|id| AssignmentTitle::of(network, id)),
        successors: successors(network, &assignment.id),
        follow_ups,
        reviews: reviews(network, &assignment.id),
        work: work.map(|work| done(&work)).collect(),
    }
}

fn successors(network: &Network, id: &Id<Assignment>) -> Vec<AssignmentTitle> {
    let order = Order::swedish();
    let later = network
        .assignments
        .iter()
        .filter(|later| later.continues.as_ref() == Some(id));
    let mut later: Vec<AssignmentTitle> = later
        .map(|later| AssignmentTitle::of(network, &later.id))
        .collect();
    later.sort_by(|one, other| order.compare(&one.title, &other.title));
    later
}

fn followed(network: &Network, made: &FollowUp) -> Followed {
    Followed {
        on: made.on,
        by: made.by.as_ref().map(|by| Person::of(network, by)),
        judgement: made.judgement,
        note: made.note.clone(),
    }
}

/// The revisions in the order of their ids, which are years.
fn reviews(network: &Network, id: &Id<Assignment>) -> Vec<Reviewed> {
    let reviews = network.reviews.iter().flat_map(|review| {
        let own = review.results.iter().filter(|result| result.assignment == *id);
        own.map(|result| Reviewed {
            id: review.id.to_string(),
            on: review.on,
            by: review.by.as_ref().map(|by| Person::of(network, by)),
            result: result.result,
            note: result.note.clone(),
        })
    });
    reviews.collect()
}

fn done(work: &Work<'_>) -> Done {
    let (kind, text, meeting, group) = match work.deed {
        Deed::Item(meeting, item) => (WorkKind::Item, item.title.clone(), Some(meeting), None),
        Deed::Decision(meeting, decision) => (WorkKind::Decision, decision.text.clone(), Some(meeting), None),
        Deed::Action(meeting, action) => (WorkKind::Action, action.text.clone(), Some(meeting), None),
        Deed::Activity(activity) => (WorkKind::Activity, activity.title.clone(), None, None),
        Deed::Report(group, report) => {
            let text = report.text.clone().unwrap_or_default();
            (WorkKind::Report, text, None, Some(GroupTitle::of(group)))
        }
    };
    Done {
        on: Date(work.day),
        kind,
        text,
        meeting: meeting.map(MeetingDay::of),
        group,
    }
}
