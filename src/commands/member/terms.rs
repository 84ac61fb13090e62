//! The terms of a person and the seats that they fill, as commands change them.

use chrono::NaiveDate;

use crate::diagnostic::Argument;
use crate::network::{HeldTerm, Network};
use crate::records::member::Term;
use crate::records::organisation::OrganisationKind;
use crate::records::{Date, Entry, Member, Organisation, Role, word};

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
