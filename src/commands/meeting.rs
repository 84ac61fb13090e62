//! `meeting`: the meetings, from the plan to the publication.

use std::collections::BTreeSet;
use std::io::Write;

use anyhow::Result;
use chrono::{Datelike, NaiveDate};
use clap::Subcommand;

use super::asking::{Asking, Choice};
use super::door::Door;
use super::when::not_ahead;
use super::{Console, Outcome, unknown};
use crate::diagnostic::{Arguments, Failure};
use crate::load::tree::{Revision, Tree};
use crate::load::{Extent, Years, load};
use crate::network::Network;
use crate::records::meeting::MeetingStatus;
use crate::records::{Date, Entry, Kind, Meeting};
use crate::text::wrapped;
use crate::words::{Words, inert};

mod agenda;
mod attend;
mod attending;
mod call;
mod cancel;
mod change;
mod close;
mod items;
mod list;
mod minutes;
mod new;
mod prepare;
mod publish;
mod relocate;
mod show;

#[derive(Subcommand)]
pub(super) enum Command {
    New(new::Arguments),
    List(list::Arguments),
    Show(show::Arguments),
    Change(change::Arguments),
    Move(relocate::Arguments),
    Cancel(cancel::Arguments),
    Agenda(agenda::Arguments),
    Prepare(prepare::Arguments),
    Call(call::Arguments),
    Minutes(minutes::Arguments),
    Attend(attend::Arguments),
    Close(close::Arguments),
    Publish(publish::Arguments),
}

pub(super) fn run(command: &Command, console: &mut Console) -> Result<Outcome> {
    match command {
        Command::New(arguments) => new::run(arguments, console),
        Command::List(arguments) => list::run(arguments, console),
        Command::Show(arguments) => show::run(arguments, console),
        Command::Change(arguments) => change::run(arguments, console),
        Command::Move(arguments) => relocate::run(arguments, console),
        Command::Cancel(arguments) => cancel::run(arguments, console),
        Command::Agenda(arguments) => agenda::run(arguments, console),
        Command::Prepare(arguments) => prepare::run(arguments, console),
        Command::Call(arguments) => call::run(arguments, console),
        Command::Minutes(arguments) => minutes::run(arguments, console),
        Command::Attend(arguments) => attend::run(arguments, console),
        Command::Close(arguments) => close::run(arguments, console),
        Command::Publish(arguments) => publish::run(arguments, console),
    }
}

/// A meeting on a day as the network usually meets.
pub(super) fn usual(network: &Network, date: NaiveDate, words: Words) -> Meeting {
    let usual = &network.settings.meetings;
    Meeting {
        title: Some(words.say("meeting-usual-title")),
        start: usual.start,
        end: usual.end,
        ..Meeting::on(Date(date))
    }
}

/// What must be known before a day is asked for: the meetings of this year and the next.
fn read_before_asking(console: &Console) -> Result<Network> {
    let year = console.today.year();
    console.read_for(
        &BTreeSet::from([year, year + 1]),
        Extent::Records(&[Kind::Meeting]),
    )
}

/// The days of this year and the next that a new meeting could be planned for, the next one first.
fn next_good_days(network: &Network) -> Vec<NaiveDate> {
    let year = network.today.year();
    (year..=year + 1)
        .flat_map(|year| network.good_days(year))
        .collect()
}

/// Finds the meeting that a command names.
fn find<'n>(network: &'n Network, id: &str) -> Result<&'n Entry<Meeting>> {
    network
        .meetings
        .get(id)
        .ok_or_else(|| match network.knows(Kind::Meeting, id) {
            true => unknown::unread(Kind::Meeting, id).into(),
            false => unknown::unknown(Kind::Meeting, id, network).into(),
        })
}

/// The years that a change of a meeting concerns: that of its id, which is a day, and others.
fn years(id: &str, others: impl IntoIterator<Item = i32>) -> BTreeSet<i32> {
    let planned = id.parse().map(|day: NaiveDate| day.year());
    planned.into_iter().chain(others).collect()
}

/// The years in which a change of a meeting is judged: those of its id, of its day, and of the days that it gets.
fn concerned(
    console: &Console,
    id: &str,
    days: impl IntoIterator<Item = NaiveDate>,
) -> Result<BTreeSet<i32>> {
    let years = years(id, days.into_iter().map(|day| day.year()));
    let network = console.read_for(&years, Extent::Records(&[Kind::Meeting]))?;
    let lies_on = network.meetings.get(id).map(|meeting| meeting.date.year());
    Ok(years.into_iter().chain(lies_on).collect())
}

/// Refuses a day whose id a meeting has had ever since it was planned for it, and says what became of that meeting.
pub(super) fn check_free(network: &Network, day: NaiveDate) -> Result<()> {
    let id = day.to_string();
    if !network.knows(Kind::Meeting, &id) {
        return Ok(());
    }
    let meeting = find(network, &id)?;
    let case = match meeting.status {
        MeetingStatus::Cancelled => "cancelled",
        _ if *meeting.date != day => "moved",
        _ => "planned",
    };
    Err(Failure::new("meeting-has-id")
        .with("case", case)
        .with("id", id)
        .with("day", *meeting.date)
        .into())
}

/// The years around that of a meeting's id: what was promised before it, and where it may have been moved to.
fn around(id: &str) -> BTreeSet<i32> {
    let planned = years(id, []);
    planned.into_iter().flat_map(|year| year - 1..=year + 1).collect()
}

/// Finds a meeting whose agenda can still change.
fn open_to_change<'n>(network: &'n Network, id: &str) -> Result<&'n Entry<Meeting>> {
    let meeting = not_cancelled(network, id)?;
    match meeting.status {
        MeetingStatus::Held => Err(Failure::new("meeting-was-held").with("id", id).into()),
        _ => Ok(meeting),
    }
}

/// Finds a meeting that was not cancelled, and that can be read whole.
fn not_cancelled<'n>(network: &'n Network, id: &str) -> Result<&'n Entry<Meeting>> {
    let meeting = whole(network, id)?;
    match meeting.status {
        MeetingStatus::Cancelled => Err(Failure::new("meeting-is-cancelled").with("id", id).into()),
        _ => Ok(meeting),
    }
}

/// Tells whether the record says where people meet, in a room or on the net.
fn has_place(meeting: &Meeting) -> bool {
    let places = [&meeting.place, &meeting.link];
    places.into_iter().flatten().any(|place| !place.trim().is_empty())
}

/// Finds a meeting that was cancelled, and is to be taken up again.
fn cancelled<'n>(network: &'n Network, id: &str) -> Result<&'n Entry<Meeting>> {
    let meeting = whole(network, id)?;
    match meeting.status {
        MeetingStatus::Cancelled => Ok(meeting),
        _ => Err(Failure::new("meeting-not-cancelled").with("id", id).into()),
    }
}

/// Finds a meeting that can be read whole: what cannot be counts as absent, and would be written over.
fn whole<'n>(network: &'n Network, id: &str) -> Result<&'n Entry<Meeting>> {
    let meeting = find(network, id)?;
    match network.has_gaps(&meeting.file) {
        true => Err(unknown::unread(Kind::Meeting, id).into()),
        false => Ok(meeting),
    }
}

/// Reads words that an item or a record is made of: not empty, on one line.
pub(super) fn filled(text: &str) -> Result<String, String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    match words.is_empty() {
        true => Err(text.to_owned()),
        false => Ok(words.join(" ")),
    }
}

/// The id of the meeting that a command is about: the one given, else one of those that it can be about.
fn chosen(
    console: &Console,
    asking: &Asking,
    given: Option<&str>,
    can_be_meant: impl Fn(&Network, &Entry<Meeting>) -> bool,
) -> Result<String> {
    if let Some(given) = given {
        // A day means the same however it is written.
        let day: Option<NaiveDate> = given.trim().parse().ok();
        return Ok(day.map_or_else(|| given.to_owned(), |day| day.to_string()));
    }
    let tree = Tree::open(&console.work_folder()?, &Revision::WorkTree)?;
    let asked = console.asked(Years::All, Extent::Minutes(&[]));
    let network = load(&tree, &asked)?;
    let mut meant = network.meetings_by_day();
    meant.retain(|meeting| can_be_meant(&network, meeting));
    // The one that is meant is mostly the next, and else the last.
    let distance = |day: NaiveDate| (day < network.today, (day - network.today).abs());
    meant.sort_by_key(|meeting| distance(*meeting.date));
    let choices: Vec<Choice> = meant
        .into_iter()
        .map(|meeting| Choice {
            value: meeting.id.to_string(),
            shown: match meeting.place.as_deref() {
                Some(place) => inert(&format!("{}, {place}", console.words.long_day(*meeting.date))),
                None => console.words.long_day(*meeting.date),
            },
        })
        .collect();
    match choices.is_empty() {
        true => Err(Failure::new("no-meeting-to-choose").into()),
        false => asking.one(None, "meeting-question", choices),
    }
}

impl Console {
    /// Says which command comes next in the year.
    fn next(&mut self, entry: &str, id: &str) -> Result<()> {
        let next = self.words.fill(entry, &Arguments::from([("id", id.into())]));
        self.paragraph("", &next)
    }

    /// Says something beside an answer that is to be copied whole.
    fn beside(&mut self, entry: &str, id: &str) -> Result<()> {
        let told = self.words.fill(entry, &Arguments::from([("id", id.into())]));
        let mut errors = Door::new(std::io::stderr(), self.words.births_until);
        writeln!(errors, "{}", wrapped(&told, textwrap::Options::new(self.width)))?;
        Ok(errors.flush()?)
    }

    /// Says what became of something that is no record.
    fn say_about(&mut self, entry: &str, said: String) -> Result<()> {
        let told = self
            .words
            .fill(entry, &Arguments::from([("said", inert(&said).into())]));
        match self.quiet {
            true => Ok(()),
            false => self.paragraph("", &told),
        }
    }
}
