//! The time of somebody who has to be followed by another is soon over, and nobody follows.

use chrono::{Days, NaiveDate};

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::{HeldTerm, Network};
use crate::records::duty::Duty;
use crate::records::organisation::OrganisationKind;
use crate::records::{Entry, Kind, Organisation, Role, word};

pub(super) const RULE: Rule = Rule {
    name: "term-ends-soon",
    severity: Severity::Warning,
    about: About::Duty(Duty::D04),
    check,
};

/// How many days before its end a term is told of.
const WARNING_DAYS: Days = Days::new(60);

fn check(network: &Network, report: &mut Report<'_>) {
    if network.lacks_some(Kind::Member) || network.lacks_some(Kind::Organisation) {
        return;
    }
    let today = network.today;
    let limit = today.checked_add_days(WARNING_DAYS).unwrap_or(NaiveDate::MAX);
    for held in network.held_terms() {
        let Some(until) = held.term.until.map(|until| *until) else {
            continue;
        };
        let is_soon = today <= until && until <= limit;
        let is_asked_for = network.asks_for(today) || network.asks_for(until);
        if !is_soon || !is_asked_for || !must_be_followed(network, &held, until) {
            continue;
        }
        let organisation = &held.member.organisation;
        let role = word(held.term.role);
        report
            .fault(held.at("until"))
            .with("name", &held.member.name)
            .with("title", Argument::term(format!("role-{role}")))
            .with("role", role)
            .with("organisation", network.organisation_name(organisation.as_str()))
            .with(
                "file",
                Argument::file(Kind::Organisation.file(organisation.as_str())),
            )
            .with("until", until)
            .with("next", until.succ_opt().unwrap_or(until));
    }
}

/// Tells whether a term leaves a seat behind that has to be filled and that nobody is to fill.
fn must_be_followed(network: &Network, held: &HeldTerm<'_>, until: NaiveDate) -> bool {
    // With the mandate everything ends, and what comes after it is not known.
    let Some(next) = until.succ_opt().filter(|next| network.is_commissioned_on(*next)) else {
        return false;
    };
    let seat = match held.term.role {
        // The network can be without those who stand in and those who are invited.
        Role::Deputy | Role::ViceChair | Role::CoOpted => return false,
        Role::Representative => match network.organisations.get(held.member.organisation.as_str()) {
            Some(organisation) if takes_part(organisation) => {
                if organisation.vacancies.iter().any(|vacancy| vacancy.covers(next)) {
                    return false;
                }
                network.seat_of(organisation)
            }
            _ => return false,
        },
        role => network.terms_of(role),
    };
    !seat.iter().any(|other| other.stretch().last > until)
}

/// Tells whether the network consists of an organisation's people.
fn takes_part(organisation: &Entry<Organisation>) -> bool {
    matches!(
        organisation.kind,
        OrganisationKind::Municipality | OrganisationKind::Association
    )
}
