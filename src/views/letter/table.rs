//! The letter with the register of members.

use super::{Envelope, Letter, part, said};
use crate::diagnostic::Arguments;
use crate::network::Network;
use crate::records::{Entry, Member, word};
use crate::views::held::Held;
use crate::views::roll::{Bench, roll};
use crate::words::{Words, inert};

/// Writes the register of the day of the letter, organisation by organisation.
pub fn register(network: &Network, year: i32, envelope: &Envelope, words: Words) -> Letter {
    let benches = roll(network, envelope.day);
    let count: usize = benches.iter().map(|bench| bench.people.len()).sum();
    let filled = Arguments::from([
        ("year", year.to_string().into()),
        ("network", network.settings.name.as_str().into()),
        ("day", envelope.day.into()),
        ("count", count.into()),
    ]);
    let mut paragraphs = vec![said("letter-register-opening", &filled, words)];
    let told = |bench: &Bench<'_>| {
        let people = bench.people.iter().map(|member| line(member, envelope, words));
        let mut people: Vec<String> = people.collect();
        if people.is_empty() {
            people.push(words.say("letter-register-nobody"));
        }
        part(inert(&bench.organisation.name), people)
    };
    paragraphs.extend(benches.iter().filter_map(told));
    let subject = words.fill("letter-register-subject", &filled);
    Letter::new(network, envelope, subject, paragraphs, words)
}

/// A person with how to reach them at work, and in which roles they are in the network.
fn line(member: &Entry<Member>, envelope: &Envelope, words: Words) -> String {
    let facts = [&member.title, &member.email, &member.phone];
    let facts = facts.into_iter().flatten().filter(|fact| !fact.trim().is_empty());
    let told: Vec<&str> = std::iter::once(&member.name)
        .chain(facts)
        .map(String::as_str)
        .collect();
    let roles = Held::on(member, envelope.day);
    let roles = roles
        .iter()
        .map(|held| words.say(&format!("role-{}", word(held.role))));
    format!("{}: {}", told.join(", "), roles.collect::<Vec<_>>().join(", "))
}
