//! What programs read: the answers of the reading commands as files, with the schema of each.

use anyhow::Result;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use super::{Artifact, Edition, Format};
use crate::network::Network;
use crate::records::network::Language;
use crate::records::{Date, Entries, Entry};
use crate::views::audience::Audience;
use crate::views::{
    VERSION, actions, activities, assignment, assignments, decisions, feedback, group, groups, mandate,
    mandates, meeting, meetings, member, organisation, organisations, plan, register, shapes,
};

/// The folder of the answers: a shape that changes so that readers break gets another number.
const FOLDER: &str = "api/v1";
/// What the schema of the index is called.
const INDEX: &str = "index";

pub(super) const FORMAT: Format = Format {
    name: "api",
    artifacts,
};

/// What lies in the folder, for programs that begin here.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Index {
    /// The version of the shape.
    pub version: u32,
    /// The network's name.
    pub network: String,
    /// The language of the texts.
    pub language: Language,
    /// Whom the answers are for.
    pub audience: Audience,
    /// The day as of which everything is judged.
    pub day: Date,
    /// When a record was last committed, in UTC.
    pub changed: String,
    /// The files, by path.
    pub files: Vec<Described>,
}

/// A file of the folder.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Described {
    /// The path below the folder of the index.
    pub path: String,
    /// The path of its schema, below the same folder.
    pub schema: String,
}

/// An answer: its path below the folder, the command that gives it, and how it is made.
struct Answer<'e> {
    path: String,
    command: &'static str,
    make: Box<dyn Fn() -> Result<Value> + Send + Sync + 'e>,
}

impl<'e> Answer<'e> {
    fn new<T: Serialize>(
        path: impl Into<String>,
        command: &'static str,
        make: impl Fn() -> T + Send + Sync + 'e,
    ) -> Self {
        Self {
            path: format!("{}.json", path.into()),
            command,
            make: Box::new(move || Ok(serde_json::to_value(make())?)),
        }
    }

    fn schema(&self) -> String {
        schema_path(self.command)
    }
}

fn artifacts(edition: &Edition) -> Result<Vec<Artifact<'_>>> {
    let mut answers = lists(edition);
    answers.extend(plans(edition));
    answers.extend(pages(edition));
    answers.sort_by(|one, other| one.path.cmp(&other.path));
    let index = index(edition, &answers);
    let mut artifacts = vec![file(format!("{INDEX}.json"), move || {
        Ok(serde_json::to_value(&index)?)
    })];
    let given = |command: &str| answers.iter().any(|answer| answer.command == command);
    let schemas = shapes::SHAPES.iter().filter(|(command, _)| given(command));
    artifacts.extend(schemas.map(|&(command, shape)| file(schema_path(command), move || Ok(shape()))));
    artifacts.push(file(schema_path(INDEX), || Ok(shapes::shape::<Index>())));
    artifacts.extend(answers.into_iter().map(|answer| file(answer.path, answer.make)));
    Ok(artifacts)
}

fn lists(edition: &Edition) -> Vec<Answer<'_>> {
    let network = &edition.network;
    let today = network.today;
    vec![
        Answer::new("actions", "action list", move || {
            actions::actions(network, &actions::Choice::default())
        }),
        Answer::new("activities", "activity list", move || {
            activities::activities(network, &activities::Choice::default())
        }),
        Answer::new("assignments", "assignment list", move || {
            assignments::assignments(network, &network.mandates_by_day(), today, &[])
        }),
        Answer::new("decisions", "decision list", move || {
            decisions::decisions(network, &Default::default(), &[])
        }),
        Answer::new("duties", "duties", move || edition.duties.clone()),
        Answer::new("feedback", "feedback list", move || {
            feedback::loops(network, &feedback::Choice::default())
        }),
        Answer::new("groups", "group list", move || {
            groups::groups(network, today, false)
        }),
        Answer::new("mandates", "mandate list", move || {
            mandates::mandates(network, today)
        }),
        Answer::new("meetings", "meeting list", move || {
            meetings::meetings(network, &meetings::Choice::default())
        }),
        Answer::new("members", "member list", move || {
            register::register(network, today, &[], &[])
        }),
        Answer::new("organisations", "organisation list", move || {
            organisations::organisations(network, today, &[])
        }),
    ]
}

/// The plan of each year that has one.
fn plans(edition: &Edition) -> impl Iterator<Item = Answer<'_>> {
    let years = edition.network.planned_years().into_iter();
    years.map(move |year| {
        Answer::new(format!("plans/{year}"), "plan show", move || {
            plan::plan(&edition.network, edition.words, year)
        })
    })
}

/// A page for each record.
fn pages(edition: &Edition) -> Vec<Answer<'_>> {
    let network = &edition.network;
    let today = network.today;
    let every = Default::default();
    let mut pages = Vec::new();
    pages.extend(each(
        network,
        &network.activities,
        "activities",
        "activity show",
        activities::page,
    ));
    pages.extend(each(
        network,
        &network.assignments,
        "assignments",
        "assignment show",
        move |network, one| assignment::page(network, one, today, &every),
    ));
    pages.extend(each(
        network,
        &network.groups,
        "groups",
        "group show",
        move |network, one| group::page(network, one, today),
    ));
    pages.extend(each(
        network,
        &network.mandates,
        "mandates",
        "mandate show",
        move |network, one| mandate::page(network, one, today),
    ));
    pages.extend(each(
        network,
        &network.meetings,
        "meetings",
        "meeting show",
        meeting::page,
    ));
    pages.extend(each(
        network,
        &network.members,
        "members",
        "member show",
        move |network, one| member::page(network, one, today),
    ));
    pages.extend(each(
        network,
        &network.organisations,
        "organisations",
        "organisation show",
        move |network, one| organisation::page(network, one, today),
    ));
    pages
}

fn each<'n, T: Sync, P: Serialize>(
    network: &'n Network,
    entries: &'n Entries<T>,
    folder: &'static str,
    command: &'static str,
    page: impl Fn(&'n Network, &'n Entry<T>) -> P + Clone + Send + Sync + 'n,
) -> impl Iterator<Item = Answer<'n>> {
    entries.iter().map(move |entry| {
        let page = page.clone();
        Answer::new(format!("{folder}/{}", entry.id), command, move || {
            page(network, entry)
        })
    })
}

fn index(edition: &Edition, answers: &[Answer<'_>]) -> Index {
    let files = answers.iter().map(|answer| Described {
        path: answer.path.clone(),
        schema: answer.schema(),
    });
    Index {
        version: VERSION,
        network: edition.network.settings.name.clone(),
        language: edition.words.language,
        audience: edition.audience,
        day: Date(edition.network.today),
        changed: edition.newest().format("%Y-%m-%dT%H:%M:%SZ").to_string(),
        files: files.collect(),
    }
}

fn schema_path(command: &str) -> String {
    format!("schemas/{}.json", command.replace(' ', "-"))
}

fn file<'e>(path: String, make: impl Fn() -> Result<Value> + Send + Sync + 'e) -> Artifact<'e> {
    Artifact::new(format!("{FOLDER}/{path}"), move || {
        let mut bytes = serde_json::to_vec_pretty(&make()?)?;
        bytes.push(b'\n');
        Ok(bytes)
    })
}
