//! The terms of a person and the seats that they fill, as commands change them.

use anyhow::Result;
use chrono::NaiveDate;

use crate::diagnostic::{Argument, Failure};
use crate::network::{HeldTerm, Network};
use crate::records::member::Term;
use crate::records::organisation::{OrganisationKind, Vacancy};
use crate::records::{Date, Entry, Member, Organisation, Role, word};
use crate::write::Change;

/// The roles that a person has on a day or gets after it, each once.
pub(super) fn roles_from(member: &Member, day: NaiveDate) -> Vec<Role> {
    let lasts = |term: &&Term| term.until.is_none_or(|until| day <= *until);
    let has = |role: &Role| member.terms.iter().filter(lasts).any(|term| term.role == *role);
    Role::ALL.into_iter().filter(has).collect()
}

/// Makes a day the last one in some roles; terms that would begin after it never do.
pub(super) fn end(member: &mut Member, roles: &[Role], last: NaiveDate) {
    member
        .terms
        .retain(|term| !roles.contains(&term.role) || *term.from <= last);
    let ended = member.terms.iter_mut().filter(|term| roles.contains(&term.role));
    for term in ended {
        if term.until.is_none_or(|until| last < *until) {
            term.until = Some(Date(last));
        }
    }
}

/// A role from a day on.
pub(super) fn term(role: Role, from: NaiveDate, until: Option<NaiveDate>) -> Term {
    Term {
        role,
        from: Date(from),
        until: until.map(Date),
    }
}

/// Tells whether nobody represents an organisation on a day, one person apart, although somebody should.
pub(super) fn is_empty_without(
    network: &Network,
    organisation: &Entry<Organisation>,
    member: Option<&Entry<Member>>,
    day: NaiveDate,
) -> bool {
    let is_other = |held: &HeldTerm<'_>| member.is_none_or(|member| held.member.id != member.id);
    let seat = network.seat_of(organisation);
    let is_filled = seat
        .iter()
        .any(|held| is_other(held) && held.stretch().covers(day));
    organisation.kind == OrganisationKind::Municipality && !is_filled
}

/// Tells whether an organisation has declared its seat vacant on some of the days from a day on.
pub(super) fn is_declared_vacant(organisation: &Organisation, from: NaiveDate) -> bool {
    let lasts = |until: Option<Date>| until.is_none_or(|until| from <= *until);
    organisation.vacancies.iter().any(|vacancy| lasts(vacancy.until))
}

/// Declares the seat of an organisation vacant, where it has one and nobody sits there, whoever leaves it apart. A
/// vacancy that runs on from before, or up to it, is prolonged.
///
/// # Errors
///
/// Fails where somebody has the seat on the first day, or where the mandate asks for nobody from the organisation.
pub(super) fn vacate(
    network: &Network,
    change: &mut Change,
    (organisation, leaver): (&Entry<Organisation>, Option<&Entry<Member>>),
    vacancy: Vacancy,
) -> Result<()> {
    let has_seat = [OrganisationKind::Municipality, OrganisationKind::Association];
    if !has_seat.contains(&organisation.kind) {
        return Err(Failure::new("no-seat")
            .with("organisation", &organisation.name)
            .into());
    }
    let is_other = |held: &HeldTerm<'_>| leaver.is_none_or(|leaver| held.member.id != leaver.id);
    let mut seat = network.seat_of(organisation).into_iter();
    if let Some(held) = seat.find(|held| is_other(held) && held.term.covers(*vacancy.from)) {
        return Err(Failure::new("seat-is-filled")
            .with("organisation", &organisation.name)
            .with("name", &held.member.name)
            .with("id", held.member.id.as_str())
            .with("day", vacancy.from)
            .into());
    }
    change.edit(network, organisation, |organisation| {
        declare(organisation, vacancy)
    })
}

fn declare(organisation: &mut Organisation, vacancy: Vacancy) {
    let meets = |earlier: &&mut Vacancy| {
        let after = earlier.until.and_then(|until| until.succ_opt());
        earlier.from <= vacancy.from && after.is_none_or(|after| *vacancy.from <= after)
    };
    match organisation.vacancies.iter_mut().find(meets) {
        Some(earlier) => {
            earlier.until = vacancy.until;
            earlier.reason = vacancy.reason;
        }
        None => organisation.vacancies.push(vacancy),
    }
}

/// Ends the vacancies of an organisation whose seat is filled from a day on.
pub(super) fn fill(organisation: &mut Organisation, from: NaiveDate) {
    organisation.vacancies.retain(|vacancy| *vacancy.from < from);
    for vacancy in &mut organisation.vacancies {
        if vacancy.until.is_none_or(|until| from <= *until) {
            vacancy.until = from.pred_opt().map(Date);
        }
    }
}

/// Roles in words: `ordförande, presidiet`.
pub(super) fn told(roles: &[Role]) -> Argument {
    let term = |role: &Role| Argument::term(format!("role-{}", word(role)));
    roles.iter().map(term).collect()
}
