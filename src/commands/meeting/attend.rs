//! `meeting attend`: notes who came to a meeting and who did not.

use anyhow::Result;
use clap::Args;

use super::attending::{self, Attending};
use super::{Console, Outcome, around, not_cancelled};
use crate::commands::id;
use crate::commands::writing::{Plan, Writing};
use crate::diagnostic::Failure;
use crate::load::tree::{Revision, Tree};
use crate::load::{Extent, Years, load};
use crate::network::Network;
use crate::records::meeting::{Attendance, MeetingStatus, Stage};
use crate::records::{Kind, word};
use crate::write::Change;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID", value_parser = id)]
    id: Option<String>,
    #[command(flatten)]
    attending: Attending,
    #[command(flatten)]
    writing: Writing,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let asking = console.asking(&[
        ("ID", arguments.id.is_some()),
        (
            "--present",
            arguments.attending.is_told() || arguments.attending.is_other(),
        ),
    ])?;
    let id = super::chosen(console, &asking, arguments.id.as_deref(), |network, meeting| {
        meeting.status != MeetingStatus::Cancelled && *meeting.date <= network.today
    })?;
    let told = match arguments.attending.is_told() || arguments.attending.is_other() {
        true => arguments.attending.clone(),
        false => {
            let tree = Tree::open(&console.work_folder()?, &Revision::WorkTree)?;
            let asked = console.asked(Years::All, Extent::Records(&[Kind::Meeting]));
            let network = load(&tree, &asked)?;
            let meeting = not_cancelled(&network, &id)?;
            attending::ask(console, &asking, &network, meeting, &arguments.attending)?
        }
    };
    console.change(&arguments.writing, &around(&id), |network, _| {
        plan(&id, &told, arguments.writing.is_forced(), network)
    })
}

fn plan(id: &str, told: &Attending, is_forced: bool, network: &Network) -> Result<Plan> {
    let meeting = not_cancelled(network, id)?;
    if *meeting.date > network.today {
        return Err(Failure::new("meeting-ahead").with("day", *meeting.date).into());
    }
    // The text of final minutes names those who came, and does not change with the record.
    if meeting.stage() == Some(Stage::Final) && !is_forced {
        return Err(Failure::new("attendance-is-final").with("id", id).into());
    }
    let told = &told.known(network, *meeting.date)?;
    let mut change = Change::default();
    let mut after = None;
    change.edit(network, meeting, |record| {
        told.write(network, meeting, record);
        after.clone_from(&record.attendance);
    })?;
    let count = |count: fn(&Attendance) -> usize| after.as_ref().map_or(0, count);
    Ok(Plan {
        change,
        story: "story-meeting-attend",
        filled: [
            ("id", id.into()),
            ("day", (*meeting.date).into()),
            ("stage", meeting.stage().map(word).unwrap_or_default().into()),
            ("present", count(|attendance| attendance.came().count()).into()),
            (
                "absent",
                count(|attendance| attendance.stayed_away().count()).into(),
            ),
        ]
        .into(),
    })
}
