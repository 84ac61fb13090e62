//! Is what the mandate asks for done? Each duty of a year, with its owner and what proves it.
//!
//! Judged from the records alone: how grave the settings hold a rule to be, and what is waived, changes nothing here.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use crate::network::Network;
use crate::records::Entry;
use crate::records::duty::Duty;
use crate::records::member::{Member, Published};
use crate::source::FilePath;
use crate::views::audience::Audience;

mod assignments;
mod commission;
mod composition;
mod director;
mod meetings;
mod minutes;
mod owner;
mod presidium;
mod requirement;
pub mod told;
mod waiver;
mod year;

pub use owner::{Owner, Whose};
pub use requirement::{Evidence, Progress, Requirement};
pub use waiver::Exception;
use year::Year;

/// How a duty stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// All that was asked is done.
    Met,
    /// What is left has its time.
    OnTrack,
    /// Something is late or nearly due, and can still be done.
    AtRisk,
    /// Something was not done, and cannot be any more: the time for it or the year is over.
    Missed,
    /// The year asks for nothing.
    NotAsked,
}

impl State {
    /// Every state, in the order in which they are counted.
    pub const ALL: [Self; 5] = [
        Self::Met,
        Self::OnTrack,
        Self::AtRisk,
        Self::Missed,
        Self::NotAsked,
    ];

    /// What follows from how far everything has come that is asked for.
    fn of(requirements: &[Requirement]) -> Self {
        let has = |wanted: &[Progress]| requirements.iter().any(|one| wanted.contains(&one.progress));
        match () {
            () if requirements.is_empty() => Self::NotAsked,
            () if has(&[Progress::Missing]) => Self::Missed,
            () if has(&[Progress::Late, Progress::Unread]) => Self::AtRisk,
            () if requirements.iter().any(|one| one.is_near) => Self::AtRisk,
            () if has(&[Progress::Expected, Progress::Coming]) => Self::OnTrack,
            () => Self::Met,
        }
    }
}

/// The duties of the years asked for.
#[derive(Debug)]
pub struct Duties {
    /// The day as of which they are judged.
    pub today: NaiveDate,
    /// Whom the answer is for.
    pub audience: Audience,
    /// The years, the first first.
    pub years: Vec<YearOfDuties>,
}

/// The duties of a calendar year.
#[derive(Debug)]
pub struct YearOfDuties {
    /// The year.
    pub year: i32,
    /// The day as of which it is judged: its last when it is over, its first when it is to come.
    pub judged_on: NaiveDate,
    /// All of them in order; none where no mandate runs in the year and nobody met without one.
    pub duties: Vec<Standing>,
}

/// How one duty stands in a year.
#[derive(Debug)]
pub struct Standing {
    /// The duty.
    pub duty: Duty,
    /// How it stands.
    pub state: State,
    /// For an assignment its titles: a mandate may give more than there are duties, and the last is all the rest.
    pub subjects: Vec<String>,
    /// For an assignment, or several, that rest as of the day of judgement: since when.
    pub dormant_since: Option<NaiveDate>,
    /// Whose it is.
    pub owner: Owner,
    /// What is asked for, one by one.
    pub requirements: Vec<Requirement>,
    /// Waivers that run for its rules. They stand beside the state and do not change it.
    pub exceptions: Vec<Exception>,
}

impl Duties {
    /// Judges the duties of the years asked for. `duties_of` tells which duties a rule is about.
    pub fn of(
        network: &Network,
        audience: Audience,
        duties_of: fn(&str) -> Option<RangeInclusive<Duty>>,
    ) -> Self {
        let years = network.years.iter().map(|&year| {
            let year = Year::of(network, year);
            let duties = Duty::ALL.into_iter();
            let duties = duties.map(|duty| standing(&year, duty, audience, duties_of));
            YearOfDuties {
                year: year.year,
                judged_on: year.judged_on,
                duties: match year.is_asked() {
                    true => duties.collect(),
                    false => Vec::new(),
                },
            }
        });
        Self {
            today: network.today,
            audience,
            years: years.collect(),
        }
    }

    /// The files that prove something.
    pub fn files(&self) -> BTreeSet<FilePath> {
        let standings = self.years.iter().flat_map(|year| &year.duties);
        let requirements = standings.flat_map(|standing| &standing.requirements);
        let evidence = requirements.flat_map(|requirement| &requirement.evidence);
        evidence
            .map(|evidence| FilePath::clone(&evidence.place.file))
            .collect()
    }
}

fn standing(
    year: &Year<'_>,
    duty: Duty,
    audience: Audience,
    duties_of: fn(&str) -> Option<RangeInclusive<Duty>>,
) -> Standing {
    let mut requirements = match year.is_commissioned() || duty == Duty::D02 {
        true => asked(year, duty),
        false => Vec::new(),
    };
    if audience == Audience::Public {
        for requirement in &mut requirements {
            // The name of a member's file is the member's.
            requirement
                .evidence
                .retain(|evidence| !is_private(year.network, &evidence.place.file));
        }
    }
    Standing {
        duty,
        state: State::of(&requirements),
        subjects: assignments::titles(year, duty),
        dormant_since: assignments::dormant_since(year, duty),
        owner: Owner::of(year, duty, audience),
        exceptions: waiver::exceptions(year, duty, audience, duties_of),
        requirements,
    }
}

fn asked(year: &Year<'_>, duty: Duty) -> Vec<Requirement> {
    let drafts = match duty {
        Duty::D01 => commission::commissioned(year),
        Duty::D02 => commission::mandate(year),
        Duty::D03 => commission::report(year),
        Duty::D04 => composition::seats(year),
        Duty::D05 => commission::strategy(year),
        Duty::D06 | Duty::D07 | Duty::D08 | Duty::D09 | Duty::D10 | Duty::D11 | Duty::D12 => {
            assignments::work(year, duty)
        }
        Duty::D13 => presidium::working_order(year),
        Duty::D14 => meetings::agendas(year),
        Duty::D15 => meetings::preparation(year),
        Duty::D16 => presidium::groups(year),
        Duty::D17 => presidium::summaries(year),
        Duty::D18 => presidium::register(year),
        Duty::D19 => presidium::dates(year),
        Duty::D20 => director::feedback(year),
        Duty::D21 => director::answers(year),
        Duty::D22 => director::review(year),
        Duty::D23 => director::follow_ups(year),
        Duty::D24 => composition::leaders(year),
        Duty::D25 => meetings::leaders(year),
        Duty::D26 => meetings::number(year),
        Duty::D27 => minutes::kept(year),
        Duty::D28 => minutes::published(year),
    };
    drafts.into_iter().map(|draft| draft.settled(year)).collect()
}

/// Tells whether a file is the record of a member who has not agreed to be named.
fn is_private(network: &Network, file: &str) -> bool {
    let id = file
        .strip_prefix("members/")
        .and_then(|name| name.strip_suffix(".toml"));
    id.is_some_and(|id| {
        let member = network.members.get(id);
        !member.is_some_and(may_be_named)
    })
}

/// Tells whether a member has agreed to be named in public.
fn may_be_named(member: &Entry<Member>) -> bool {
    member.publish.contains(&Published::Name)
}
