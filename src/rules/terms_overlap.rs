//! A person has the same role twice on the same days.

use chrono::NaiveDate;

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::{HeldTerm, Network};
use crate::records::duty::Duty;
use crate::records::word;

pub(super) const RULE: Rule = Rule {
    name: "terms-overlap",
    severity: Severity::Warning,
    about: About::Duty(Duty::D04),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for member in &network.members {
        let mut terms: Vec<HeldTerm<'_>> = member
            .held_terms()
            .filter(|held| knows_end(network, held))
            .collect();
        terms.sort_by_key(|held| (held.term.role, held.stretch()));
        let mut longest: Option<HeldTerm<'_>> = None;
        for held in terms {
            let earlier = longest.filter(|longest| longest.term.role == held.term.role);
            if let Some(earlier) = earlier
                && earlier.stretch().meets(&held.stretch())
            {
                tell(report, &earlier, &held);
            }
            let reaches = |earlier: &HeldTerm<'_>| earlier.stretch().last > held.stretch().last;
            longest = earlier.filter(reaches).or(Some(held));
        }
    }
}

/// Tells whether the end of a term was read, and does not come before its beginning.
fn knows_end(network: &Network, held: &HeldTerm<'_>) -> bool {
    let is_backward = held.term.until.is_some_and(|until| until < held.term.from);
    !is_backward && !network.is_unread(&held.at("until"))
}

fn tell(report: &mut Report<'_>, earlier: &HeldTerm<'_>, later: &HeldTerm<'_>) {
    let last = earlier.stretch().last.min(later.stretch().last);
    let until = Some(last).filter(|last| *last < NaiveDate::MAX);
    let key = match earlier.term.until {
        Some(_) => "until",
        None => "from",
    };
    report
        .fault(later.at("from"))
        .with("name", &later.member.name)
        .with("role", Argument::term(format!("role-{}", word(later.term.role))))
        .with("from", later.stretch().first)
        .with("until", until.map(|until| until.to_string()).unwrap_or_default())
        .with("earlier", key)
        .related(earlier.at(key));
}
