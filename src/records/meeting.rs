//! A meeting: when, where, who leads, what is on the agenda, who came, and what became of the minutes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Assignment, Backwards, Date, Id, Kind, Member, Named, Record, Time, fitting};

mod attendance;

pub use attendance::{Attendance, Guest, Partial, Substitution};

/// `meetings/<first planned date>/meeting.toml`
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Meeting {
    /// Its title.
    pub title: Option<String>,
    /// The day.
    pub date: Date,
    /// When it begins.
    pub start: Option<Time>,
    /// When it ends.
    pub end: Option<Time>,
    /// Where people meet.
    pub place: Option<String>,
    /// Where people meet on the net.
    pub link: Option<String>,
    /// Whether it is one of the year's ordinary meetings.
    #[serde(default)]
    pub kind: MeetingKind,
    /// Why an extra meeting is held, or lies on another weekday.
    pub reason: Option<String>,
    /// How far it has come.
    #[serde(default)]
    pub status: MeetingStatus,
    /// Who leads it.
    pub chair: Option<Id<Member>>,
    /// Who keeps the minutes.
    pub secretary: Option<Id<Member>>,
    /// The day on which the presidium prepared it.
    pub prepared: Option<Date>,
    /// The day on which the agenda was sent.
    pub agenda_sent: Option<Date>,
    /// When and why it was cancelled.
    pub cancelled: Option<Cancellation>,
    /// The days that it has been moved from.
    #[serde(default)]
    pub moves: Vec<Move>,
    /// The agenda.
    #[serde(default)]
    pub agenda: Vec<AgendaItem>,
    /// Who came.
    pub attendance: Option<Attendance>,
    /// How far the minutes have come.
    pub minutes: Option<MinutesStatus>,
    /// Where the minutes were published.
    pub publication: Option<Publication>,
}

impl Meeting {
    /// A meeting of which nothing is known but the day.
    pub fn on(date: Date) -> Self {
        Self {
            title: None,
            date,
            start: None,
            end: None,
            place: None,
            link: None,
            kind: MeetingKind::default(),
            reason: None,
            status: MeetingStatus::default(),
            chair: None,
            secretary: None,
            prepared: None,
            agenda_sent: None,
            cancelled: None,
            moves: Vec::new(),
            agenda: Vec::new(),
            attendance: None,
            minutes: None,
            publication: None,
        }
    }

    /// How far the minutes have come; final ones change by an erratum only.
    pub fn stage(&self) -> Option<Stage> {
        self.minutes.as_ref().map(|minutes| minutes.status)
    }
}

impl Named for Meeting {
    const KIND: Kind = Kind::Meeting;
}

impl Record for Meeting {
    fn backwards(&self) -> Vec<Backwards> {
        let times = Backwards::of(&[], ("start", self.start), ("end", self.end));
        times.into_iter().collect()
    }
}

/// Whether a meeting is one of the ordinary ones.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MeetingKind {
    /// One of the ordinary meetings.
    #[default]
    Ordinary,
    /// One besides them.
    Extra,
}

/// How far a meeting has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MeetingStatus {
    /// Planned.
    #[default]
    Planned,
    /// Called.
    Called,
    /// Held.
    Held,
    /// Cancelled.
    Cancelled,
}

/// That a meeting was cancelled; it may be taken up again.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Cancellation {
    /// The day on which it was cancelled.
    pub on: Option<Date>,
    /// Why it was cancelled.
    pub reason: Option<String>,
}

/// A move to another day.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Move {
    /// The day that it was planned for before.
    pub from: Date,
    /// The day on which it was moved.
    pub on: Option<Date>,
    /// Why it was moved.
    pub reason: Option<String>,
}

/// An item of an agenda.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AgendaItem {
    /// Its title, which is also its heading in the minutes.
    pub title: String,
    /// What is to be done with it.
    pub kind: Option<AgendaKind>,
    /// Who presents it.
    pub presenter: Option<Id<Member>>,
    /// How many minutes it is planned to take.
    #[serde(default, deserialize_with = "fitting::minutes")]
    #[schemars(range(max = *fitting::MINUTES.end()))]
    pub minutes: Option<u32>,
    /// The assignments that it serves.
    #[serde(default)]
    pub assignments: Vec<Id<Assignment>>,
    /// What is proposed.
    pub proposal: Option<String>,
    /// Papers, as paths below the meeting's folder.
    #[serde(default)]
    pub papers: Vec<String>,
}

/// What is to be done with an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AgendaKind {
    /// Opening, closing and the like.
    Formal,
    /// To be told.
    Information,
    /// To be talked about.
    Discussion,
    /// To be decided.
    Decision,
    /// Feedback from the directors or to them.
    Feedback,
    /// A report of a working group.
    Report,
}

/// How far the minutes have come.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct MinutesStatus {
    /// How far.
    #[serde(default)]
    pub status: Stage,
    /// The day on which they were reviewed.
    pub reviewed: Option<Date>,
    /// The day on which they became final.
    pub r#final: Option<Date>,
    /// The seal of `minutes.md` on that day, set by the tool.
    pub digest: Option<String>,
    /// Corrections after that day.
    #[serde(default)]
    pub errata: Vec<Erratum>,
}

/// A stage of the minutes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Being written.
    #[default]
    Draft,
    /// Read by the others.
    Reviewed,
    /// Done: a public record.
    Final,
}

/// A correction of final minutes.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Erratum {
    /// The day.
    pub on: Date,
    /// Who corrected.
    pub by: Option<Id<Member>>,
    /// What was corrected, and why.
    pub reason: Option<String>,
    /// The seal of the corrected text.
    pub digest: Option<String>,
}

/// Where the minutes were published.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Publication {
    /// The day.
    pub on: Option<Date>,
    /// The address.
    pub url: Option<String>,
    /// The seal of the text that was published.
    pub digest: Option<String>,
}
