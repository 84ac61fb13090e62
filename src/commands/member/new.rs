//! `member new`: takes somebody into the network, for an organisation and in some roles.

use anyhow::Result;
use chrono::NaiveDate;
use clap::Args;

use super::terms::{self, told};
use super::{Console, Outcome, one_line, years};
use crate::commands::among::{self, is_asked};
use crate::commands::asking::Asking;
use crate::commands::choice::one_of;
use crate::commands::writing::{Plan, Writing};
use crate::commands::{day, id, named};
use crate::diagnostic::Failure;
use crate::network::Network;
use crate::records::member::Published;
use crate::records::{Kind, Member, Role, word};
use crate::words::Words;
use crate::write::Change;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(long, value_name = "TEXT")]
    name: Option<String>,
    #[arg(long, value_name = "ID", value_parser = id)]
    organisation: Option<String>,
    #[arg(long, value_name = "ROLE", value_parser = one_of::<Role>())]
    role: Vec<Role>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    from: Option<NaiveDate>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    until: Option<NaiveDate>,
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    #[arg(long, value_name = "TEXT")]
    email: Option<String>,
    #[arg(long, value_name = "TEXT")]
    phone: Option<String>,
    #[arg(long, value_name = "name|email|phone", value_parser = one_of::<Published>())]
    publish: Vec<Published>,
    #[arg(long = "id", value_name = "ID")]
    own_id: Option<String>,
    #[command(flatten)]
    writing: Writing,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let newcomer = newcomer(arguments, console)?;
    let years = years(console.today, [newcomer.from]);
    console.change(&arguments.writing, &years, |network, _| {
        plan(newcomer, arguments.own_id.as_deref(), network)
    })
}

/// Somebody who comes into the network.
struct Newcomer {
    name: String,
    organisation: String,
    roles: Vec<Role>,
    from: NaiveDate,
    until: Option<NaiveDate>,
    more: More,
}

/// What may be known of somebody, and need not be.
#[derive(Clone)]
struct More {
    title: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    publish: Vec<Published>,
}

/// Puts together what was given and what is answered.
fn newcomer(given: &Arguments, console: &mut Console) -> Result<Newcomer> {
    let needed = [
        ("--name", given.name.is_some()),
        ("--organisation", given.organisation.is_some()),
        ("--role", !given.role.is_empty()),
    ];
    let asking = console.asking(&needed)?;
    let is_asked = is_asked(&needed);
    let organisations = match is_asked {
        true => among::organisations(&console.known(&[])?.organisations),
        false => Vec::new(),
    };
    let name = asking.text(given.name.clone(), "member-new-name-question", None)?;
    let organisation = asking.one(
        given.organisation.clone(),
        "member-new-organisation-question",
        organisations,
    )?;
    let (choices, usual) = among::roles(console.words, &[Role::Representative]);
    let roles = asking.at_least_one(
        given.role.iter().map(word).collect(),
        "member-new-role-question",
        choices,
        &usual,
    )?;
    let (from, more) = match is_asked {
        true => (
            asking.day(given.from, "member-new-from-question", Some(console.today))?,
            more(given, &asking, console.words)?,
        ),
        false => (given.from.unwrap_or(console.today), given.more()),
    };
    let roles = roles.iter().filter_map(|role| among::term::<Role>(role));
    Ok(Newcomer {
        name: one_line(&name),
        organisation,
        roles: roles.collect(),
        from,
        until: given.until,
        more,
    })
}

/// Asks what else is known of somebody, and then for that.
fn more(given: &Arguments, asking: &Asking, words: Words) -> Result<More> {
    let mut more = given.more();
    let left = [
        ("title", more.title.is_none()),
        ("email", more.email.is_none()),
        ("phone", more.phone.is_none()),
        ("publish", more.publish.is_empty()),
    ];
    let left: Vec<&str> = left
        .iter()
        .filter(|(_, is_left)| *is_left)
        .map(|(key, _)| *key)
        .collect();
    let shown = |key: &&str| among::choice(key, words.say(&format!("member-more-{key}")));
    let usual: Vec<usize> = (0..left.len())
        .filter(|at| ["title", "email"].contains(&left[*at]))
        .collect();
    let wanted = asking.some(
        Vec::new(),
        "member-new-more-question",
        left.iter().map(shown).collect(),
        &usual,
    )?;
    for key in wanted {
        let question = format!("member-new-{key}-question");
        match key.as_str() {
            "title" => more.title = Some(asking.text(None, &question, None)?),
            "email" => more.email = Some(asking.text(None, &question, None)?),
            "phone" => more.phone = Some(asking.text(None, &question, None)?),
            _ => more.publish = vec![Published::Name],
        }
    }
    Ok(more)
}

impl Arguments {
    fn more(&self) -> More {
        More {
            title: self.title.clone(),
            email: self.email.clone(),
            phone: self.phone.clone(),
            publish: self.publish.clone(),
        }
    }
}

fn plan(newcomer: Newcomer, own_id: Option<&str>, network: &Network) -> Result<Plan> {
    let organisation = named::organisation(network, &newcomer.organisation)?;
    let id = named::new_id(network, own_id, &newcomer.name)?;
    if network.knows(Kind::Member, &id) {
        return Err(Failure::new("member-exists")
            .with("name", newcomer.name)
            .with("id", id)
            .into());
    }
    let Newcomer {
        roles,
        from,
        until,
        more,
        ..
    } = newcomer;
    let member = Member {
        name: newcomer.name,
        organisation: organisation.id.clone(),
        title: more.title,
        email: more.email.map(|email| email.trim().to_owned()),
        phone: more.phone,
        publish: more.publish,
        terms: roles.iter().map(|role| terms::term(*role, from, until)).collect(),
    };
    let mut change = Change::default();
    change.create(network, &id, &member)?;
    if roles.contains(&Role::Representative) && terms::is_declared_vacant(organisation, from) {
        change.edit(network, organisation, |organisation| {
            terms::fill(organisation, from)
        })?;
    }
    Ok(Plan {
        change,
        story: "story-member-new",
        filled: [
            ("name", member.name.into()),
            ("id", id.into()),
            ("organisation", organisation.name.as_str().into()),
            ("roles", told(&roles)),
            ("from", from.into()),
        ]
        .into(),
    })
}
