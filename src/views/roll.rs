//! Who belongs to a meeting of a day, organisation by organisation?

use chrono::NaiveDate;

use crate::network::Network;
use crate::records::organisation::OrganisationKind;
use crate::records::{Entry, Member, Organisation, Role};
use crate::text::order::Order;

/// The people of an organisation.
#[derive(Debug)]
pub struct Bench<'n> {
    /// The organisation.
    pub organisation: &'n Entry<Organisation>,
    /// Those who are in the network for it, by name.
    pub people: Vec<&'n Entry<Member>>,
}

/// The roll of a day: every municipality in Swedish order, then the association, then whoever else has somebody.
pub fn roll(network: &Network, day: NaiveDate) -> Vec<Bench<'_>> {
    let order = Order::swedish();
    let place = |kind| match kind {
        OrganisationKind::Municipality => 0,
        OrganisationKind::Association => 1,
        _ => 2,
    };
    let mut organisations: Vec<&Entry<Organisation>> = network.organisations.iter().collect();
    organisations.sort_by(|one, other| {
        let by_name = || order.compare(&one.name, &other.name);
        place(one.kind).cmp(&place(other.kind)).then_with(by_name)
    });
    let bench = |organisation: &'_ Entry<Organisation>| -> Vec<&Entry<Member>> {
        let sits = |member: &&Entry<Member>| member.organisation == organisation.id;
        let mut people: Vec<&Entry<Member>> = network.roll_on(day).filter(sits).collect();
        people.sort_by(|one, other| order.compare_people(&one.name, &other.name));
        people
    };
    let benches = organisations.into_iter().map(|organisation| Bench {
        organisation,
        people: bench(organisation),
    });
    let is_listed = |bench: &Bench<'_>| {
        bench.organisation.kind == OrganisationKind::Municipality || !bench.people.is_empty()
    };
    benches.filter(is_listed).collect()
}

/// Tells whether somebody is expected at a meeting of a day: a deputy is not, unless the person is more than that.
pub fn is_expected(member: &Member, day: NaiveDate) -> bool {
    member.terms_on(day).any(|term| term.role != Role::Deputy)
}
