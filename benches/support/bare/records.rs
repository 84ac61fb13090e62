//! The records of a generated network, as plainly as serde reads them: texts and bare dates, and nothing checked.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::value::Datetime;

/// `meetings/*/meeting.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Meeting {
    title: Option<String>,
    date: Datetime,
    start: Option<Datetime>,
    end: Option<Datetime>,
    place: Option<String>,
    kind: Option<String>,
    status: Option<String>,
    chair: Option<String>,
    secretary: Option<String>,
    prepared: Option<Datetime>,
    agenda_sent: Option<Datetime>,
    #[serde(default)]
    agenda: Vec<Item>,
    attendance: Option<Attendance>,
    minutes: Option<Minutes>,
    publication: Option<Publication>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Item {
    title: String,
    kind: Option<String>,
    presenter: Option<String>,
    minutes: Option<u32>,
    #[serde(default)]
    assignments: Vec<String>,
    proposal: Option<String>,
    #[serde(default)]
    papers: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Attendance {
    #[serde(default)]
    present: Vec<String>,
    #[serde(default)]
    absent: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Minutes {
    status: Option<String>,
    reviewed: Option<Datetime>,
    r#final: Option<Datetime>,
    digest: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Publication {
    on: Option<Datetime>,
    url: Option<String>,
    digest: Option<String>,
}

/// `assignments/*.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Assignment {
    title: String,
    text: Option<String>,
    text_digest: Option<String>,
    mandate: String,
    section: Option<String>,
    #[serde(default)]
    areas: Vec<String>,
    state: Option<String>,
    since: Option<Datetime>,
    reason: Option<String>,
    continues: Option<String>,
    #[serde(default)]
    follow_ups: Vec<FollowUp>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct FollowUp {
    on: Datetime,
    by: Option<String>,
    judgement: String,
    note: Option<String>,
}

/// `dispatches/*.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Dispatch {
    kind: String,
    sent: Option<Datetime>,
    #[serde(default)]
    to: Vec<String>,
    by: Option<String>,
    year: Option<i32>,
    #[serde(default)]
    meetings: Vec<String>,
    digest: Option<String>,
    #[serde(default)]
    files: Vec<String>,
}

/// `feedback/*.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Feedback {
    direction: String,
    on: Datetime,
    by: Option<String>,
    meeting: Option<String>,
    text: Option<String>,
    #[serde(default)]
    assignments: Vec<String>,
    answer: Option<Answer>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Answer {
    on: Datetime,
    by: Option<String>,
    meeting: Option<String>,
    text: Option<String>,
}

/// `mandates/*.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Mandate {
    title: String,
    from: Datetime,
    until: Datetime,
    commissioned_by: Option<String>,
    document: Option<String>,
    strategy: Option<Strategy>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Strategy {
    from: Datetime,
    until: Datetime,
    #[serde(default)]
    areas: Vec<Area>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Area {
    id: String,
    title: String,
}

/// `members/*.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Member {
    name: String,
    organisation: String,
    title: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    #[serde(default)]
    publish: Vec<String>,
    #[serde(default)]
    terms: Vec<Term>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Term {
    role: String,
    from: Datetime,
    until: Option<Datetime>,
}

/// `organisations/*.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Organisation {
    name: String,
    kind: String,
    code: Option<String>,
    #[serde(default)]
    aliases: Vec<String>,
    #[serde(default)]
    vacancies: Vec<Vacancy>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Vacancy {
    from: Datetime,
    until: Option<Datetime>,
    reason: Option<String>,
}

/// `reviews/*.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Review {
    on: Datetime,
    by: Option<String>,
    #[serde(default)]
    results: Vec<Outcome>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Outcome {
    assignment: String,
    result: String,
    note: Option<String>,
}

/// `working-orders/*.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct WorkingOrder {
    adopted: Option<Datetime>,
    #[serde(default)]
    by: Vec<String>,
    #[serde(default)]
    themes: BTreeMap<String, String>,
    note: Option<String>,
}
