//! `member vacancy`: declares the seat of an organisation vacant, or ends that.

use anyhow::Result;
use chrono::{Months, NaiveDate};
use clap::Args;

use super::end::USUAL_VACANCY;
use super::{Console, Outcome, terms, years};
use crate::commands::among::{self, is_asked};
use crate::commands::writing::{Plan, Writing};
use crate::commands::{day, id, named};
use crate::network::Network;
use crate::records::organisation::Vacancy;
use crate::records::{Date, Entry, Organisation, Role};
use crate::write::Change;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID", value_parser = id)]
    organisation: Option<String>,
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    from: Option<NaiveDate>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    until: Option<NaiveDate>,
    #[command(flatten)]
    writing: Writing,
}

/// A seat that is to be declared vacant.
struct Declared {
    organisation: String,
    reason: String,
    from: Option<NaiveDate>,
    until: Option<NaiveDate>,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let needed = [
        ("ID", arguments.organisation.is_some()),
        ("--reason", arguments.reason.is_some()),
    ];
    let asking = console.asking(&needed)?;
    let today = console.today;
    let mut declared = Declared {
        organisation: arguments.organisation.clone().unwrap_or_default(),
        reason: arguments.reason.clone().unwrap_or_default(),
        from: arguments.from,
        until: arguments.until,
    };
    if is_asked(&needed) {
        let network = console.known(&[])?;
        let choices = among::organisations(network.municipalities());
        let given = arguments.organisation.clone();
        declared.organisation = asking.one(given, "member-vacancy-organisation-question", choices)?;
        let organisation = named::organisation(&network, &declared.organisation)?;
        declared.reason = asking.text(arguments.reason.clone(), "member-vacancy-reason-question", None)?;
        let since = Some(first_day(&network, organisation, today));
        let from = asking.day(arguments.from, "member-vacancy-from-question", since)?;
        declared.from = Some(from);
        let until = from.checked_add_months(Months::new(USUAL_VACANCY));
        declared.until = Some(asking.day(arguments.until, "member-vacancy-until-question", until)?);
    }
    let years = years(today, declared.from);
    console.change(&arguments.writing, &years, |network, _| {
        plan(network, &declared, today)
    })
}

/// The first day on which nobody represents an organisation: the one after the last representative, or today.
fn first_day(network: &Network, organisation: &Entry<Organisation>, today: NaiveDate) -> NaiveDate {
    let ends = network.seat_of(organisation).into_iter();
    let ends = ends.filter(|held| held.term.role == Role::Representative);
    let last = ends.map(|held| held.stretch().last).max();
    let after = last.and_then(|last| last.succ_opt());
    after.unwrap_or(today)
}

fn plan(network: &Network, declared: &Declared, today: NaiveDate) -> Result<Plan> {
    let organisation = named::organisation(network, &declared.organisation)?;
    let from = declared
        .from
        .unwrap_or_else(|| first_day(network, organisation, today));
    let vacancy = Vacancy {
        from: Date(from),
        until: declared.until.map(Date),
        reason: Some(declared.reason.clone()),
    };
    let mut change = Change::default();
    terms::vacate(network, &mut change, (organisation, None), vacancy)?;
    Ok(Plan {
        change,
        story: "story-member-vacancy",
        filled: [
            ("organisation", organisation.name.as_str().into()),
            ("id", organisation.id.as_str().into()),
            ("from", from.into()),
            ("until", declared.until.into()),
            ("reason", declared.reason.as_str().into()),
        ]
        .into(),
    })
}
