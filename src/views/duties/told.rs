//! The duties in words, with the commits of their evidence: what `duties --json` gives, and what is drawn.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::{Duties, Evidence, Exception, Owner, Progress, Requirement, Standing, State, Whose};
use crate::diagnostic::{Arguments, Shown};
use crate::history::Trace;
use crate::records::Date;
use crate::records::duty::Duty;
use crate::records::word;
use crate::source::{FilePath, Sources};
use crate::views::audience::Audience;
use crate::views::mention::{OrganisationName, Person};
use crate::words::Words;

/// What the entries of the catalogue begin with that say what is asked for.
const REQUIRES: &str = "requires-";

/// What `duties --json` gives.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Report {
    /// The version of the shape.
    pub version: u32,
    /// The day as of which everything is judged.
    pub day: Date,
    /// Whom it is for.
    pub audience: Audience,
    /// The years asked for, the first first.
    pub years: Vec<Year>,
}

/// The duties of a calendar year.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Year {
    /// The year.
    pub year: i32,
    /// The day as of which it is judged: its last when it is over, its first when it is to come.
    pub judged_on: Date,
    /// How many duties there are in each state.
    pub summary: Summary,
    /// D01 to D28; none where no mandate runs in the year.
    pub duties: Vec<Told>,
}

/// How many duties of a year there are in each state.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Summary {
    /// All that was asked is done.
    pub met_count: usize,
    /// What is left has its time.
    pub on_track_count: usize,
    /// Something is late or nearly due, and can still be done.
    pub at_risk_count: usize,
    /// Something was not done, and cannot be any more.
    pub missed_count: usize,
    /// The year asks for nothing.
    pub not_asked_count: usize,
}

/// A duty.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Told {
    /// Its number, `D01` to `D28`.
    pub id: Duty,
    /// What it is, in a few words.
    pub title: String,
    /// How it stands.
    pub state: State,
    /// For an assignment that rests as of the day of judgement: since when.
    pub dormant_since: Option<Date>,
    /// Whose it is.
    pub owner: TheOwner,
    /// The passage of the mandate, or the network's own choice, that it stands on.
    pub passage: String,
    /// What is asked for, one by one.
    pub requirements: Vec<Asked>,
    /// Waivers that run for its rules; they do not change the state.
    pub waivers: Vec<Waived>,
}

/// Whose a duty is.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct TheOwner {
    /// The role or the kind of organisation, the same in every language.
    pub id: Whose,
    /// The role or the kind of organisation in words.
    pub name: String,
    /// The organisations, where there are few.
    pub organisations: Vec<OrganisationName>,
    /// Who has the role; in public only those who agreed to be named.
    pub people: Vec<Person>,
}

/// One thing that is asked for.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Asked {
    /// What kind of thing it is, the same in every language.
    pub id: &'static str,
    /// What it is.
    pub text: String,
    /// How far it has come.
    pub state: Progress,
    /// Whether it is still to be done and soon due.
    pub is_soon_due: bool,
    /// The last day, where there is one.
    pub due: Option<Date>,
    /// Where the proof stands or would stand: a file, or a folder of records.
    pub sought: String,
    /// What proves it.
    pub evidence: Vec<Proof>,
}

/// A place in the records that proves something.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Proof {
    /// The file, from the top of the network's folder.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The day on which it was done, where that is told.
    pub on: Option<Date>,
    /// The commit that last changed the file; none where it is not committed as it is, or nothing is known.
    pub commit: Option<String>,
    /// The day of that commit.
    pub committed_on: Option<Date>,
    /// Whether the file is new or changed since the last commit.
    pub is_uncommitted: bool,
}

/// An exception that the network has made from a rule.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Waived {
    /// The rule.
    pub rule: String,
    /// The record that it is for; none for all of them, and none in public.
    pub record: Option<String>,
    /// Why; none in public.
    pub reason: Option<String>,
    /// The last day.
    pub until: Date,
}

/// Puts the duties into words and beside their evidence what git knows of it.
pub fn report(
    duties: &Duties,
    words: Words,
    sources: &Sources,
    history: &BTreeMap<FilePath, Trace>,
) -> Report {
    let teller = Teller {
        words,
        sources,
        history,
    };
    let years = duties.years.iter().map(|year| Year {
        year: year.year,
        judged_on: Date(year.judged_on),
        summary: Summary::of(&year.duties),
        duties: year.duties.iter().map(|standing| teller.duty(standing)).collect(),
    });
    Report {
        version: crate::views::VERSION,
        day: Date(duties.today),
        audience: duties.audience,
        years: years.collect(),
    }
}

impl Summary {
    fn of(duties: &[Standing]) -> Self {
        let count = |state| duties.iter().filter(|standing| standing.state == state).count();
        Self {
            met_count: count(State::Met),
            on_track_count: count(State::OnTrack),
            at_risk_count: count(State::AtRisk),
            missed_count: count(State::Missed),
            not_asked_count: count(State::NotAsked),
        }
    }

    /// How many duties are in a state.
    pub fn count(&self, state: State) -> usize {
        match state {
            State::Met => self.met_count,
            State::OnTrack => self.on_track_count,
            State::AtRisk => self.at_risk_count,
            State::Missed => self.missed_count,
            State::NotAsked => self.not_asked_count,
        }
    }
}

struct Teller<'t> {
    words: Words,
    sources: &'t Sources,
    history: &'t BTreeMap<FilePath, Trace>,
}

impl Teller<'_> {
    fn duty(&self, standing: &Standing) -> Told {
        let id = format!("duty-{}", word(standing.duty).to_lowercase());
        let subjects =
            Arguments::from([("subjects", standing.subjects.iter().map(String::as_str).collect())]);
        Told {
            id: standing.duty,
            title: self.words.fill(&id, &subjects),
            state: standing.state,
            dormant_since: standing.dormant_since.map(Date),
            owner: self.owner(&standing.owner),
            passage: self.words.say(&format!("{id}.passage")),
            requirements: standing.requirements.iter().map(|one| self.asked(one)).collect(),
            waivers: standing.exceptions.iter().map(waived).collect(),
        }
    }

    fn owner(&self, owner: &Owner) -> TheOwner {
        TheOwner {
            id: owner.whose,
            name: self.words.say(&format!("owner-{}", word(owner.whose))),
            organisations: owner.organisations.clone(),
            people: owner.people.clone(),
        }
    }

    fn asked(&self, requirement: &Requirement) -> Asked {
        let Requirement { asked, arguments, .. } = requirement;
        Asked {
            id: asked.strip_prefix(REQUIRES).unwrap_or(asked),
            text: self.words.fill(asked, arguments),
            state: requirement.progress,
            is_soon_due: requirement.is_near,
            due: requirement.due.map(Date),
            sought: requirement.sought.file.to_string(),
            evidence: requirement.evidence.iter().map(|one| self.proof(one)).collect(),
        }
    }

    fn proof(&self, evidence: &Evidence) -> Proof {
        let trace = self.history.get(&evidence.place.file);
        let change = match trace {
            Some(Trace::Commit(change)) => Some((change.commit.clone(), Date(change.day()))),
            Some(Trace::NotCommitted) | None => None,
        };
        let (commit, committed_on) = change.unzip();
        Proof {
            file: evidence.place.file.to_string(),
            line: Shown::find(&evidence.place, self.sources).from.line,
            on: evidence.day.map(Date),
            commit,
            committed_on,
            is_uncommitted: trace == Some(&Trace::NotCommitted),
        }
    }
}

fn waived(exception: &Exception) -> Waived {
    Waived {
        rule: exception.rule.clone(),
        record: exception.record.clone(),
        reason: exception.reason.clone(),
        until: Date(exception.until),
    }
}
