//! `meeting call`: a draft of the mail that calls to a meeting; notes that it was sent.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use clap::Args;

use super::{Console, Outcome, around, has_place, not_ahead, open_to_change};
use crate::commands::writing::{Plan, Writing};
use crate::commands::{day, id};
use crate::diagnostic::{Arguments as Filled, Failure};
use crate::exports::calendar;
use crate::exports::mail::{self, Attached, Draft};
use crate::history::{self, Trace};
use crate::load::tree::{Revision, Tree};
use crate::load::{Extent, Years, load};
use crate::records::meeting::MeetingStatus;
use crate::records::{Date, Entry, Meeting};
use crate::source::FilePath;
use crate::text::slug::slug;
use crate::words::{Words, inert};
use crate::write::{self, Change};

mod draft;

use draft::Call;

#[derive(Args)]
pub(in crate::commands) struct Arguments {
    #[arg(value_name = "ID", value_parser = id)]
    id: Option<String>,
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    sent: Option<NaiveDate>,
    #[command(flatten)]
    writing: Writing,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let asking = console.asking(&[("ID", arguments.id.is_some())])?;
    let id = super::chosen(console, &asking, arguments.id.as_deref(), |network, meeting| {
        network.is_to_come(meeting)
    })?;
    // What was sent was drafted before, unless files are asked for.
    if arguments.sent.is_none() || arguments.out.is_some() {
        hand_over(arguments, &id, console)?;
    }
    match arguments.sent {
        Some(sent) => note(arguments, &id, sent, console),
        None => Ok(Outcome::Sound),
    }
}

/// Shows the draft, and where a folder is named writes it there as well, as a mail to be sent.
fn hand_over(arguments: &Arguments, id: &str, console: &mut Console) -> Result<()> {
    let folder = console.work_folder()?;
    let tree = Tree::open(&folder, &Revision::WorkTree)?;
    let network = load(&tree, &console.asked(Years::These(around(id)), Extent::Years))?;
    let words = Words {
        language: network.settings.language,
        ..console.words
    };
    let meeting = open_to_change(&network, id)?;
    if meeting.agenda.is_empty() {
        return Err(Failure::new("meeting-without-items").with("id", id).into());
    }
    let call = Call::to(&network, meeting, words);
    let out = arguments
        .out
        .as_deref()
        .filter(|_| !arguments.writing.is_dry_run());
    let files = out.map(|out| Files::of(out, meeting, words)).transpose()?;
    write!(console.out, "{}", call.whole(words))?;
    if let Some(files) = files {
        let changed = changed(&folder, meeting, console);
        let invitation = calendar::invitation(&network, meeting, words, changed);
        files.write(call, invitation, changed)?;
        writeln!(console.out)?;
        console.say_about("call-written", files.mail.display().to_string())?;
    }
    match has_place(meeting) {
        true => Ok(()),
        false => console.beside("meeting-without-place", id),
    }
}

/// The files of a call: the mail, and the calendar that goes with it.
struct Files {
    mail: PathBuf,
    calendar: PathBuf,
}

impl Files {
    /// Names the files; neither may be there already, since somebody may have changed it.
    fn of(folder: &Path, meeting: &Entry<Meeting>, words: Words) -> Result<Self> {
        let name = file_name(meeting, words);
        let files = Self {
            mail: folder.join(format!("{name}.eml")),
            calendar: folder.join(format!("{name}.ics")),
        };
        let names = [&files.mail, &files.calendar];
        if let Some(there) = names.into_iter().find(|file| file.exists()) {
            return Err(Failure::new("exists-already")
                .with("file", there.display().to_string())
                .into());
        }
        Ok(files)
    }

    fn write(&self, call: Call, invitation: Vec<u8>, drafted: DateTime<Utc>) -> Result<()> {
        let name = self.calendar.file_name().unwrap_or_default();
        let draft = Draft {
            to: call.to,
            subject: call.subject,
            text: call.text,
            attachments: vec![Attached {
                name: name.to_string_lossy().into_owned(),
                kind: mail::CALENDAR,
                bytes: invitation.clone(),
            }],
            drafted,
        };
        if let Some(folder) = self.mail.parent() {
            let failure = || Failure::new("file-not-written").with("path", folder.display().to_string());
            fs::create_dir_all(folder).with_context(failure)?;
        }
        write::file(&self.mail, &draft.bytes()?)?;
        write::file(&self.calendar, &invitation)
    }
}

/// What the files are called, such as `kallelse-2024-02-09`.
fn file_name(meeting: &Entry<Meeting>, words: Words) -> String {
    let filled = Filled::from([("id", inert(meeting.id.as_str()).into())]);
    slug(&words.fill("call-file", &filled))
}

/// When the record was committed; the day that it is where it is not.
fn changed(folder: &Path, meeting: &Entry<Meeting>, console: &Console) -> DateTime<Utc> {
    let files = [FilePath::clone(&meeting.file)].into();
    match history::last_changes(folder, None, &files).remove(&meeting.file) {
        Some(Trace::Commit(change)) => change.time.to_utc(),
        _ => console.today.and_time(NaiveTime::MIN).and_utc(),
    }
}

/// Notes in the record that the call was sent.
fn note(arguments: &Arguments, id: &str, sent: NaiveDate, console: &mut Console) -> Result<Outcome> {
    not_ahead(sent, console.today)?;
    console.change(&arguments.writing, &around(id), |network, _| {
        let meeting = open_to_change(network, id)?;
        if meeting.agenda.is_empty() {
            return Err(Failure::new("meeting-without-items").with("id", id).into());
        }
        let mut change = Change::default();
        change.edit(network, meeting, |meeting| {
            meeting.agenda_sent = Some(Date(sent));
            meeting.status = MeetingStatus::Called;
        })?;
        Ok(Plan {
            change,
            story: "story-meeting-call",
            filled: [
                ("id", id.into()),
                ("day", (*meeting.date).into()),
                ("sent", sent.into()),
            ]
            .into(),
        })
    })
}
