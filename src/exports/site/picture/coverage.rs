//! In which years each organisation had somebody in the network.

use chrono::NaiveDate;
use serde::Serialize;

use crate::network::Network;
use crate::records::organisation::OrganisationKind;
use crate::views::mention::OrganisationName;

/// A grid: a row for each organisation, a column for each year.
#[derive(Debug, Serialize)]
pub(in crate::exports::site) struct Coverage {
    years: Vec<i32>,
    rows: Vec<Row>,
}

#[derive(Debug, Serialize)]
struct Row {
    organisation: OrganisationName,
    cells: Vec<Filled>,
}

/// For how much of a year a seat was filled.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Filled {
    Throughout,
    Partly,
    Never,
}

impl Coverage {
    pub(in crate::exports::site) fn of(network: &Network, kind: OrganisationKind) -> Self {
        let years: Vec<i32> = network.years.iter().copied().collect();
        let ids: Vec<_> = network.organisations_of(kind).map(|one| one.id.clone()).collect();
        let rows = OrganisationName::of_all(network, &ids)
            .into_iter()
            .map(|organisation| {
                let cells = years.iter().map(|year| filled(network, &organisation.id, *year));
                Row {
                    cells: cells.collect(),
                    organisation,
                }
            });
        Self {
            rows: rows.collect(),
            years,
        }
    }
}

fn filled(network: &Network, organisation: &str, year: i32) -> Filled {
    let own = || {
        network
            .members
            .iter()
            .filter(|member| member.organisation.as_str() == organisation)
    };
    let first = NaiveDate::from_ymd_opt(year, 1, 1).into_iter();
    let days = first.flat_map(|first| {
        first
            .iter_days()
            .take_while(move |day| chrono::Datelike::year(day) == year)
    });
    let (mut with, mut without) = (0_usize, 0_usize);
    for day in days {
        match own().any(|member| member.is_member_on(day)) {
            true => with += 1,
            false => without += 1,
        }
    }
    match (with, without) {
        (0, _) => Filled::Never,
        (_, 0) => Filled::Throughout,
        _ => Filled::Partly,
    }
}
