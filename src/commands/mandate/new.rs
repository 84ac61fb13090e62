//! `mandate new`: starts the mandate of the next period, and carries assignments over to it.

use anyhow::Result;
use chrono::{Datelike, Months, NaiveDate};
use clap::Args;

use super::{Console, Outcome};
use crate::commands::among::{self, is_asked};
use crate::commands::asking::Asking;
use crate::commands::meeting::filled;
use crate::commands::writing::{Plan, Writing};
use crate::commands::{day, id, named};
use crate::diagnostic::Failure;
use crate::network::Network;
use crate::records::assignment::AssignmentState;
use crate::records::mandate::Strategy;
use crate::records::{Area, Assignment, Date, Entry, Id, Kind, Mandate};
use crate::write::Change;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    from: Option<NaiveDate>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    until: Option<NaiveDate>,
    #[arg(long, value_name = "ID", value_parser = id, num_args = 0..)]
    carry: Option<Vec<String>>,
    #[arg(long, value_name = "TEXT")]
    area: Vec<String>,
    #[arg(long, value_name = "TEXT", value_parser = filled)]
    assignment: Vec<String>,
    #[arg(long, value_name = "URL")]
    document: Option<String>,
    #[command(flatten)]
    writing: Writing,
}

/// A mandate for the next period.
struct Period {
    title: String,
    from: NaiveDate,
    until: NaiveDate,
    /// The assignments that are carried over; none where those that are active are meant.
    carried: Option<Vec<String>>,
    /// The titles of the strategy's areas.
    areas: Vec<String>,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let period = period(arguments, console)?;
    // What the new period asks for in its years is told in its time.
    let years = named::years([console.today], []);
    console.change(&arguments.writing, &years, |network, _| {
        plan(arguments, &period, network)
    })
}

fn period(given: &Arguments, console: &mut Console) -> Result<Period> {
    let network = console.known(&[Kind::Assignment, Kind::Mandate])?;
    let former = former(&network);
    let from = given.from.or(former.and_then(|former| former.until.succ_opt()));
    let is_carry_known = given.carry.is_some() || given.writing.is_forced() || former.is_none();
    let is_carry_known = is_carry_known || !given.assignment.is_empty();
    let needed = [
        ("--title", given.title.is_some() || former.is_some()),
        ("--from", from.is_some()),
        ("--until", given.until.is_some()),
        ("--carry", is_carry_known),
    ];
    let asking = console.asking(&needed)?;
    if is_asked(&needed) {
        return ask(given, former, &network, &asking);
    }
    let former_title = former.map(|former| former.title.clone());
    Ok(Period {
        title: given.title.clone().or(former_title).unwrap_or_default(),
        from: from.unwrap_or(console.today),
        until: given.until.unwrap_or(console.today),
        carried: match &given.carry {
            Some(carried) if carried.is_empty() => None,
            carried => Some(carried.clone().unwrap_or_default()),
        },
        areas: given.area.clone(),
    })
}

/// Asks for the period, its strategy and what is carried over, with the former one as what is usual.
fn ask(
    given: &Arguments,
    former: Option<&Entry<Mandate>>,
    network: &Network,
    asking: &Asking,
) -> Result<Period> {
    let title = former.map(|former| former.title.as_str());
    let title = asking.text(given.title.clone(), "mandate-new-title-question", title)?;
    let usual = former.and_then(|former| former.until.succ_opt());
    let from = asking.day(given.from, "mandate-new-from-question", usual)?;
    let until = asking.day(
        given.until,
        "mandate-new-until-question",
        former.and_then(|former| as_long(former, from)),
    )?;
    let strategy = former.and_then(|former| former.strategy.as_ref());
    let areas = strategy.map_or(&[][..], |strategy| &strategy.areas);
    let choices = areas
        .iter()
        .map(|area| among::choice(&area.title, area.title.as_str()))
        .collect();
    let areas = match areas.is_empty() {
        true => given.area.clone(),
        false => asking.some(given.area.clone(), "mandate-new-area-question", choices, &[])?,
    };
    let open = former.map(|former| open(network, former)).unwrap_or_default();
    let is_active = |at: &usize| open[*at].state == AssignmentState::Active;
    let active: Vec<usize> = (0..open.len()).filter(is_active).collect();
    let choices = open
        .iter()
        .map(|assignment| among::assignment(assignment))
        .collect();
    let carried = given.carry.clone().filter(|carried| !carried.is_empty());
    let carried = match (&given.carry, open.is_empty()) {
        (Some(carried), _) if carried.is_empty() => None,
        (_, true) => carried,
        _ => Some(asking.some(
            carried.unwrap_or_default(),
            "mandate-new-carry-question",
            choices,
            &active,
        )?),
    };
    Ok(Period {
        title,
        from,
        until,
        carried,
        areas,
    })
}

/// The mandate that the new one follows: the one that runs longest.
fn former(network: &Network) -> Option<&Entry<Mandate>> {
    network.mandates.iter().max_by_key(|mandate| mandate.until)
}

/// The last day of a period that is as long as a former one.
fn as_long(former: &Mandate, from: NaiveDate) -> Option<NaiveDate> {
    let years = former.until.succ_opt()?.year() - former.from.year();
    let months = u32::try_from(years.max(1)).ok()? * 12;
    from.checked_add_months(Months::new(months))?.pred_opt()
}

/// The assignments of a mandate that are neither done nor replaced.
fn open<'n>(network: &'n Network, former: &Entry<Mandate>) -> Vec<&'n Entry<Assignment>> {
    let mut given = network.assignments_of(former.id.as_str());
    given.retain(|assignment| {
        matches!(
            assignment.state,
            AssignmentState::Active | AssignmentState::Dormant
        )
    });
    given
}

fn plan(arguments: &Arguments, period: &Period, network: &Network) -> Result<Plan> {
    let former = former(network);
    let carried = match (&period.carried, former) {
        (Some(ids), _) => ids
            .iter()
            .map(|id| named::assignment(network, id))
            .collect::<Result<_>>()?,
        (None, Some(former)) => {
            let mut open = open(network, former);
            open.retain(|assignment| assignment.state == AssignmentState::Active);
            open
        }
        (None, None) => Vec::new(),
    };
    if former.is_some_and(|former| period.from <= *former.until) {
        let until = former.map(|former| former.until);
        return Err(Failure::new("mandate-runs-still")
            .with("from", period.from)
            .with("until", until)
            .into());
    }
    let id = format!("{:04}-{:04}", period.from.year(), period.until.year());
    let area = |title: &String| {
        let id = named::new_id(network, None, title)?;
        let title = title.clone();
        Ok(Area { id, title })
    };
    let areas: Vec<Area> = period.areas.iter().map(area).collect::<Result<_>>()?;
    let strategy = Strategy {
        from: Date(period.from),
        until: Date(period.until),
        areas: areas.clone(),
    };
    let mandate = Mandate {
        title: period.title.clone(),
        from: Date(period.from),
        until: Date(period.until),
        commissioned_by: network.settings.commissioner.clone(),
        document: arguments.document.clone(),
        strategy: (!areas.is_empty()).then_some(strategy),
    };
    let mut change = Change::default();
    change.create(network, &id, &mandate)?;
    for assignment in &carried {
        let own = carried_id(assignment.id.as_str(), period.from.year());
        change.create(network, &own, &carry(assignment, &id, &areas))?;
    }
    for title in &arguments.assignment {
        let new = Assignment::of(Id::new(&id), title.clone());
        change.create(network, &named::new_id(network, None, title)?, &new)?;
    }
    Ok(Plan {
        change,
        story: "story-mandate-new",
        filled: [
            ("from", period.from.into()),
            ("until", period.until.into()),
            ("id", id.into()),
            ("count", carried.len().into()),
            ("new", arguments.assignment.len().into()),
            ("all", (carried.len() + arguments.assignment.len()).into()),
            ("strategy", if areas.is_empty() { "none" } else { "noted" }.into()),
        ]
        .into(),
    })
}

/// The id of an assignment in another period: `millennium-2027`, and `millennium-2031` in the one after that.
fn carried_id(id: &str, year: i32) -> String {
    let is_year = |end: &str| end.len() == 4 && end.bytes().all(|letter| letter.is_ascii_digit());
    let bare = match id.rsplit_once('-') {
        Some((bare, end)) if is_year(end) => bare,
        _ => id,
    };
    format!("{bare}-{year}")
}

/// An assignment as it goes on in another mandate. The wording is the commissioner's, so the new one has none yet.
fn carry(former: &Entry<Assignment>, mandate: &str, areas: &[Area]) -> Assignment {
    let mut kept = former.areas.clone();
    kept.retain(|own| areas.iter().any(|area| area.id == own.as_str()));
    Assignment {
        section: former.section.clone(),
        areas: kept,
        continues: Some(former.id.clone()),
        ..Assignment::of(Id::new(mandate), former.title.clone())
    }
}
