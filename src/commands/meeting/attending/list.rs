//! Asks who came to a meeting, on one list of everybody.

use anyhow::Result;

use super::{Attending, expected};
use crate::commands::asking::{Asking, Choice};
use crate::commands::console::Console;
use crate::network::Network;
use crate::records::{Entry, Meeting, Role, word};
use crate::views::roll::{is_expected, roll};
use crate::words::inert;

/// Asks who came: one list of everybody, municipality by municipality, on which those who are expected are marked.
pub(in crate::commands::meeting) fn ask(
    console: &Console,
    asking: &Asking,
    network: &Network,
    meeting: &Entry<Meeting>,
    told: &Attending,
) -> Result<Attending> {
    let mut choices = Vec::new();
    let mut marked = Vec::new();
    for bench in roll(network, *meeting.date) {
        for member in bench.people {
            let came = match &meeting.attendance {
                Some(attendance) => attendance.came().any(|id| *id == member.id),
                None => is_expected(member, *meeting.date),
            };
            if came {
                marked.push(choices.len());
            }
            let roles = member.terms_on(*meeting.date);
            let roles: Vec<String> = roles
                .map(|term| console.words.say(&format!("role-{}", word(term.role))))
                .collect();
            let (organisation, name) = (&bench.organisation.name, &member.name);
            choices.push(Choice {
                value: member.id.to_string(),
                shown: inert(&format!("{organisation}: {name} ({})", roles.join(", "))),
            });
        }
    }
    let listed: Vec<String> = marked.iter().map(|place| choices[*place].value.clone()).collect();
    let came = asking.some(Vec::new(), "meeting-attend-question", choices, &marked)?;
    // Who was known to have come or not, and still is, stays as it is told: for a part, or for another.
    let attendance = meeting.attendance.as_ref();
    let has_come = |id: &str| attendance.is_some_and(|told| told.came().any(|other| other.as_str() == id));
    let is_away =
        |id: &str| attendance.is_some_and(|told| told.stayed_away().any(|other| other.as_str() == id));
    let expected = expected(network, meeting)
        .into_iter()
        .map(|member| member.id.to_string());
    let mut absent: Vec<String> = expected.filter(|id| !came.contains(id) && !is_away(id)).collect();
    let left = listed
        .into_iter()
        .filter(|id| !came.contains(id) && !absent.contains(id));
    let left: Vec<String> = left.collect();
    absent.extend(left);
    let new = came.into_iter().filter(|id| !has_come(id)).collect();
    let (deputy, present) = replacements(network, meeting, new, &absent);
    let is_replaced = |id: &String| deputy.iter().any(|(absent, _): &(String, String)| absent == id);
    absent.retain(|id| !is_replaced(id));
    Ok(Attending {
        absent,
        present,
        deputy,
        ..told.clone()
    })
}

/// Parts those who came in another's place from the rest: the deputies of an organisation stand in for those of its
/// representatives who stayed away, one each.
fn replacements(
    network: &Network,
    meeting: &Entry<Meeting>,
    came: Vec<String>,
    absent: &[String],
) -> (Vec<(String, String)>, Vec<String>) {
    let day = *meeting.date;
    let mut deputies: Vec<(String, String)> = Vec::new();
    let mut present = Vec::new();
    for id in came {
        let deputy = network
            .members
            .get(&id)
            .filter(|member| !is_expected(member, day));
        let replaced = deputy.and_then(|deputy| {
            absent.iter().find(|other| {
                let other_member = network.members.get(other);
                let is_of_same = other_member.is_some_and(|member| {
                    member.organisation == deputy.organisation
                        && member.has_role_on(Role::Representative, day)
                });
                is_of_same && deputies.iter().all(|(taken, _)| taken != *other)
            })
        });
        match replaced {
            Some(replaced) => deputies.push((replaced.clone(), id)),
            None => present.push(id),
        }
    }
    (deputies, present)
}
