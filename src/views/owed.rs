//! What is owed next, by whom and by when?

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::duties::told::{Asked, Report, Told};
use super::duties::{Progress, Whose};
use crate::records::duty::Duty;
use crate::records::{Date, Kind};

/// Something that is still to be done by a day.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Owed {
    /// What it is, the same in every language and as long as it is owed: the duty, what is asked for and of which
    /// record, such as `D14:agenda-sent:meetings/2024-02-09`.
    pub id: String,
    /// The duty.
    pub duty: Duty,
    /// What the duty is, in a few words.
    pub title: String,
    /// The passage of the mandate, or the network's own choice, that it stands on.
    pub passage: String,
    /// Whose it is.
    pub owner: Whose,
    /// Whose it is, in words.
    pub owner_name: String,
    /// What is to be done.
    pub text: String,
    /// The last day.
    pub due: Date,
    /// Whether that day has passed.
    pub is_late: bool,
    /// Where the proof will stand: a file, or a folder of records.
    pub sought: String,
}

/// Lists what is owed by its last day. What two years ask for, such as the plan of the second, stands once.
pub fn owed(report: &Report) -> Vec<Owed> {
    let duties = report.years.iter().flat_map(|year| &year.duties);
    let asked = duties.flat_map(|duty| duty.requirements.iter().map(move |asked| (duty, asked)));
    let by_id: BTreeMap<String, Owed> = asked
        .filter_map(|(duty, asked)| of(duty, asked))
        .map(|owed| (owed.id.clone(), owed))
        .collect();
    let mut owed: Vec<Owed> = by_id.into_values().collect();
    owed.sort_by(|one, other| (one.due, one.duty, &one.id).cmp(&(other.due, other.duty, &other.id)));
    owed
}

fn of(duty: &Told, asked: &Asked) -> Option<Owed> {
    let is_owed = matches!(asked.state, Progress::Coming | Progress::Late);
    let due = asked.due.filter(|_| is_owed)?;
    Some(Owed {
        id: id(duty.id, asked, due),
        duty: duty.id,
        title: duty.title.clone(),
        passage: duty.passage.clone(),
        owner: duty.owner.id,
        owner_name: duty.owner.name.clone(),
        text: asked.text.clone(),
        due,
        is_late: asked.state == Progress::Late,
        sought: asked.sought.clone(),
    })
}

/// A meeting is known by its id though it moves; of other records the same may be asked for again another year.
fn id(duty: Duty, asked: &Asked, due: Date) -> String {
    let record = asked
        .sought
        .trim_end_matches(".toml")
        .trim_end_matches("/meeting");
    let record = record.trim_end_matches('/');
    let id = format!("{}:{}:{record}", crate::records::word(duty), asked.id);
    match Kind::Meeting.holds(&asked.sought) && asked.sought != "meetings" {
        true => id,
        false => format!("{id}:{due}"),
    }
}
