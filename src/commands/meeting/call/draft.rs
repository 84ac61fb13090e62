//! The words of the mail that calls to a meeting.

use super::super::items;
use crate::diagnostic::Arguments;
use crate::network::Network;
use crate::records::{Entry, Meeting, Member, Role};
use crate::views::letter::{hours, labelled, marked};
use crate::views::roll::roll;
use crate::words::{Words, inert};

/// The draft: whom it goes to, what it is about, and the text.
pub(super) struct Call {
    pub(super) to: Vec<String>,
    pub(super) subject: String,
    pub(super) text: String,
}

impl Call {
    /// Drafts the call to a meeting.
    pub(super) fn to(network: &Network, meeting: &Entry<Meeting>, words: Words) -> Self {
        Self {
            to: recipients(network, meeting),
            subject: words.masked(&subject(network, meeting, words)),
            text: words.masked(&text(network, meeting, words)),
        }
    }

    /// All of it, to be copied.
    pub(super) fn whole(&self, words: Words) -> String {
        let to = labelled("call-to", &self.to.join("; "), words);
        let about = labelled("call-about", &self.subject, words);
        format!("{}\n{about}\n\n{}", words.masked(&to), self.text)
    }
}

fn subject(network: &Network, meeting: &Entry<Meeting>, words: Words) -> String {
    let title = meeting.title.clone().unwrap_or_else(|| words.say("kind-meeting"));
    let filled = Arguments::from([
        ("title", inert(&title).into()),
        ("long", words.long_day(*meeting.date).into()),
        ("network", inert(&network.settings.name).into()),
    ]);
    words.fill("call-subject", &filled)
}

fn text(network: &Network, meeting: &Entry<Meeting>, words: Words) -> String {
    let mut lines = vec![
        words.say("call-greeting"),
        String::new(),
        words.say("call-opening"),
        String::new(),
    ];
    lines.extend(facts(network, meeting, words));
    lines.push(format!("\n{}\n", words.say("heading-agenda")));
    for (number, item) in meeting.agenda.iter().enumerate() {
        lines.push(marked(
            &format!("{:>2}. ", number + 1),
            &items::line(item, network, words),
        ));
        for (entry, said) in [
            ("call-proposal", item.proposal.clone()),
            ("call-papers", Some(item.papers.join(", "))),
        ] {
            if let Some(said) = said.filter(|said| !said.trim().is_empty()) {
                lines.push(marked("    ", &labelled(entry, &inert(&said), words)));
            }
        }
    }
    for (heading, matters) in items::parts(&items::matters(network, meeting), words) {
        lines.push(format!("\n{heading}\n"));
        lines.extend(matters.iter().map(|matter| marked("- ", matter)));
    }
    lines.push(format!(
        "\n{}\n{}",
        words.say("call-closing"),
        inert(&network.settings.name)
    ));
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// When, where, and whom to tell that one cannot come.
fn facts(network: &Network, meeting: &Entry<Meeting>, words: Words) -> Vec<String> {
    let day = words.long_day(*meeting.date);
    let time = match hours(meeting, network, words) {
        Some(hours) => format!("{day} {hours}"),
        None => day,
    };
    let apologies = to_tell(network, meeting).map(|member| match &member.email {
        Some(email) => format!("{}, {email}", member.name),
        None => member.name.clone(),
    });
    let facts = [
        ("call-time", Some(time)),
        ("call-place", meeting.place.clone()),
        ("call-link", meeting.link.clone()),
        ("call-apologies", apologies),
    ];
    let told = facts
        .into_iter()
        .filter_map(|(entry, said)| Some(labelled(entry, &inert(&said?), words)));
    told.map(|fact| marked("", &fact)).collect()
}

/// Who is told that somebody cannot come: the secretary, else who calls or leads the meetings.
fn to_tell<'n>(network: &'n Network, meeting: &Entry<Meeting>) -> Option<&'n Entry<Member>> {
    let named = meeting.secretary.as_ref();
    let named = named.and_then(|id| network.members.get(id.as_str()));
    let holder = |role| network.holders_on(role, *meeting.date).next();
    let roles = [Role::Secretary, Role::Convener, Role::Chair];
    named.or_else(|| roles.into_iter().find_map(holder))
}

/// The addresses of everybody on the roll of the day.
fn recipients(network: &Network, meeting: &Entry<Meeting>) -> Vec<String> {
    let benches = roll(network, *meeting.date).into_iter();
    let people = benches.flat_map(|bench| bench.people);
    people
        .filter_map(|member| member.email.as_deref())
        .map(inert)
        .collect()
}
