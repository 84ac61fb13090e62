//! A correction of final minutes: who corrected what, and the seal of the corrected text.

use anyhow::Result;

use super::super::{Console, not_cancelled};
use crate::commands::asking::{Asking, Choice};
use crate::commands::unknown;
use crate::commands::writing::Plan;
use crate::diagnostic::Failure;
use crate::load::tree::{Revision, Tree};
use crate::load::{Extent, Years, load};
use crate::network::Network;
use crate::records::meeting::{Erratum, Stage};
use crate::records::{Date, Entry, Id, Kind, Meeting, digest};
use crate::text::order::Order;
use crate::words::inert;
use crate::write::Change;

/// Who corrected: the one given, else one of today's members.
pub(super) fn by(console: &Console, asking: &Asking, given: Option<&str>) -> Result<String> {
    if let Some(given) = given {
        return Ok(given.to_owned());
    }
    let tree = Tree::open(&console.work_folder()?, &Revision::WorkTree)?;
    let network = load(&tree, &console.asked(Years::All, Extent::Records(&[])))?;
    let order = Order::swedish();
    let mut members: Vec<_> = network.roll_on(console.today).collect();
    members.sort_by(|one, other| order.compare_people(&one.name, &other.name));
    let choices = members.into_iter().map(|member| Choice {
        value: member.id.to_string(),
        shown: inert(&member.name),
    });
    asking.one(None, "meeting-close-by-question", choices.collect())
}

/// Tells whether the text of final minutes is no longer the one that was sealed.
pub(super) fn is_owed(network: &Network, meeting: &Entry<Meeting>) -> bool {
    let minutes = network.minutes.get(meeting.id.as_str());
    let status = meeting
        .minutes
        .as_ref()
        .filter(|status| status.status == Stage::Final);
    minutes
        .zip(status)
        .is_some_and(|(minutes, status)| !status.is_sealed(&digest(network.text(&minutes.file))))
}

/// Notes the correction that stands in the text of the minutes.
pub(super) fn plan(id: &str, reason: &str, by: &str, network: &Network) -> Result<Plan> {
    let meeting = not_cancelled(network, id)?;
    unknown::check(Kind::Member, [&by.to_owned()], network)?;
    let status = meeting
        .minutes
        .as_ref()
        .filter(|status| status.status == Stage::Final);
    let (Some(status), Some(minutes)) = (status, network.minutes.get(id)) else {
        return Err(Failure::new("minutes-not-final").with("id", id).into());
    };
    let seal = digest(network.text(&minutes.file));
    if status.is_sealed(&seal) {
        return Err(Failure::new("minutes-not-corrected")
            .with("file", &*minutes.file)
            .into());
    }
    let mut change = Change::default();
    change.edit(network, meeting, |meeting| {
        if let Some(status) = &mut meeting.minutes {
            status.errata.push(Erratum {
                on: Date(network.today),
                by: Some(Id::new(by)),
                reason: Some(reason.trim().to_owned()),
                digest: Some(seal),
            });
        }
    })?;
    change.take_along(network, &minutes.file);
    Ok(Plan {
        change,
        story: "story-meeting-erratum",
        filled: [
            ("id", id.into()),
            ("day", (*meeting.date).into()),
            ("reason", reason.trim().into()),
        ]
        .into(),
    })
}
