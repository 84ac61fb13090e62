//! How a meeting shows who came.

use anyhow::Result;

use crate::commands::Console;
use crate::commands::console::person_from;
use crate::diagnostic::Arguments as Filled;
use crate::records::{Role, word};
use crate::views::held::Held;
use crate::views::meeting::{Attendee, Guest, Page};
use crate::words::inert;

/// Writes down who came, organisation by organisation, and then the guests.
pub(super) fn draw(page: &Page, console: &mut Console) -> Result<()> {
    if !page.attendance.is_empty() {
        console.heading("heading-attendance")?;
    }
    for seat in &page.attendance {
        let names = |people: &[Attendee]| -> Vec<String> {
            people.iter().map(|person| attendee(person, console)).collect()
        };
        let mut came = names(&seat.present);
        if !seat.absent.is_empty() {
            came.push(format!(
                "{}: {}",
                console.words.say("apologies"),
                names(&seat.absent).join(", ")
            ));
        }
        let organisation = match &seat.organisation {
            Some(organisation) => inert(&organisation.name),
            None => console.words.say("seat-without-organisation"),
        };
        console.paragraph("  ", &format!("{organisation}: {}", came.join("; ")))?;
    }
    if !page.guests.is_empty() {
        let guests: Vec<String> = page.guests.iter().map(guest).collect();
        console.paragraph(
            "  ",
            &format!("{}: {}", console.words.say("guests"), guests.join("; ")),
        )?;
    }
    Ok(())
}

/// Names a guest: `Doris Låtsasdotter, Storby kommun`.
fn guest(guest: &Guest) -> String {
    let home = guest.organisation.as_ref();
    person_from(&guest.name, home.map(|home| home.name.as_str()))
}

/// A name with what is worth knowing of it: `Eva Hittepåsson (för Bo Exempelgren, till kl. 11)`.
fn attendee(attendee: &Attendee, console: &Console) -> String {
    let words = console.words;
    // A representative is named by the seat itself, and that somebody came in another's place says more than that
    // it is the person's role.
    let is_named = attendee
        .roles
        .iter()
        .any(|held| held.role == Role::Representative);
    let is_told = |held: &&Held| !is_named && (attendee.deputy_for.is_none() || held.role != Role::Deputy);
    let roles = attendee
        .roles
        .iter()
        .filter(is_told)
        .map(|held| words.say(&format!("role-{}", word(held.role))));
    let deputy = attendee.deputy_for.as_ref().map(|absent| {
        let filled = Filled::from([("name", absent.name.as_str().into())]);
        words.fill("attended-for", &filled)
    });
    let part = attendee.is_partial.then(|| match &attendee.note {
        Some(note) => inert(note),
        None => words.say("attended-in-part"),
    });
    let about: Vec<String> = roles.chain(deputy).chain(part).collect();
    match about.is_empty() {
        true => inert(&attendee.person.name),
        false => format!("{} ({})", inert(&attendee.person.name), about.join(", ")),
    }
}
