//! A person has the same role twice on the same days.

use chrono::NaiveDate;

use super::{About, Report, Rule};
use crate::diagnostic::{Argument, Severity};
use crate::network::{HeldTerm, Network, Stretch};
use crate::records::duty::Duty;
use crate::records::{Role, word};

pub(super) const RULE: Rule = Rule {
    name: "terms-overlap",
    severity: Severity::Warning,
    about: About::Duty(Duty::D04),
    check,
};

fn check(network: &Network, report: &mut Report<'_>) {
    for member in &network.members {
        for role in Role::ALL {
            let mut terms: Vec<HeldTerm<'_>> = member
                .held_terms()
                .filter(|held| held.term.role == role && knows_end(network, held))
                .collect();
            terms.sort_by_key(HeldTerm::stretch);
            let stretches: Vec<Stretch> = terms.iter().map(HeldTerm::stretch).collect();
            for (earlier, later) in overlaps(&stretches) {
                tell(report, &terms[earlier], &terms[later]);
            }
        }
    }
}

/// Finds each of the stretches that begins before all the earlier ones are over, with the one of them that
/// lasts longest.
fn overlaps(in_order: &[Stretch]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut longest = 0;
    for (later, stretch) in in_order.iter().enumerate().skip(1) {
        if in_order[longest].meets(stretch) {
            found.push((longest, later));
        }
        if in_order[longest].last < stretch.last {
            longest = later;
        }
    }
    found
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
        .with("until", until)
        .with("earlier", key)
        .related(earlier.at(key));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn march(first: u32, last: u32) -> Stretch {
        let day = |day| NaiveDate::from_ymd_opt(2024, 3, day).expect("the day exists");
        Stretch {
            first: day(first),
            last: day(last),
        }
    }

    #[test]
    fn each_term_inside_a_longer_one_overlaps_it() {
        let terms = [march(1, 20), march(2, 3), march(5, 6)];
        assert_eq!(overlaps(&terms), [(0, 1), (0, 2)]);
    }

    #[test]
    fn each_term_of_a_chain_overlaps_the_one_before() {
        let terms = [march(1, 5), march(5, 9), march(9, 12), march(13, 14)];
        assert_eq!(overlaps(&terms), [(0, 1), (1, 2)]);
    }

    #[test]
    fn what_is_not_there_overlaps_nothing() {
        assert_eq!(overlaps(&[]), []);
    }
}
