//! Makes a sound network of any size, the same every time.

use std::fmt::Write;
use std::fs;
use std::ops::RangeInclusive;
use std::path::Path;

use chrono::{Datelike, Days, NaiveDate};

#[path = "generator/meeting.rs"]
mod meeting;
#[path = "generator/register.rs"]
mod register;
#[path = "generator/work.rs"]
mod work;

use register::{GIVEN, MUNICIPALITIES};

/// How many meetings a year has in a network of any size, so that a year is the same in all of them: ten thousand
/// meetings then lie within the years that records can be of, 1900 to 2200.
pub(crate) const PER_YEAR: usize = 34;
/// How many days lie between two meetings.
const APART: usize = 365 / PER_YEAR;
/// The first year, with which a mandate begins.
const FIRST: i32 = 1900;
/// How many years a mandate runs.
const MANDATE: i32 = 4;

/// One family after the other stands for the municipalities.
const FAMILIES: [&str; 4] = ["Påhittsson", "Exempelgren", "Låtsasdotter", "Fiktivsson"];
const DIRECTOR: &str = "petra-pahittsson";
const COORDINATOR: &str = "rut-exempelgren";

/// Rules that meetings every tenth day cannot keep.
const SILENCED: [&str; 4] = [
    "meeting-on-doubtful-day",
    "meeting-on-holiday",
    "meeting-on-wrong-weekday",
    "meetings-too-close",
];

/// The days of a network's meetings, and what follows from them.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    /// The day of each meeting, in order.
    pub(crate) days: Vec<NaiveDate>,
    /// The calendar years in which they lie.
    pub(crate) years: RangeInclusive<i32>,
}

impl Plan {
    /// Spreads meetings over their years.
    pub(crate) fn of(meetings: usize) -> Self {
        let day = |number: usize| {
            let year = FIRST + i32::try_from(number / PER_YEAR).expect("it is a year");
            let apart = u64::try_from(APART * (number % PER_YEAR)).expect("it is a day of a year");
            first_of(year) + Days::new(apart)
        };
        let days: Vec<NaiveDate> = (0..meetings).map(day).collect();
        let last = days.last().map_or(FIRST, Datelike::year);
        Self {
            days,
            years: FIRST..=last,
        }
    }

    /// The day as of which the network is judged: the end of its last year.
    pub(crate) fn today(&self) -> NaiveDate {
        first_of(self.last() + 1) - Days::new(1)
    }

    /// The last year.
    pub(crate) fn last(&self) -> i32 {
        *self.years.end()
    }

    /// How many years one family stands for the municipalities.
    fn turn(&self) -> i32 {
        (self.last() - FIRST) / 4 + 1
    }

    /// The family that stands for the municipalities on a day.
    fn family(&self, day: NaiveDate) -> &'static str {
        let turn = usize::try_from((day.year() - FIRST) / self.turn()).unwrap_or(0);
        FAMILIES[turn.min(FAMILIES.len() - 1)]
    }
}

/// Writes a network with so many meetings, each with its minutes, into an empty folder.
pub(crate) fn generate(folder: &Path, meetings: usize) -> Plan {
    let plan = Plan::of(meetings);
    write(folder, "network.toml", &settings(plan.last()));
    register::organisations(folder);
    register::members(folder, &plan);
    for first in (FIRST..=plan.last() + 1).step_by(4) {
        work::mandate(folder, first, &plan);
    }
    for year in plan.years.clone() {
        write(
            folder,
            &format!("working-orders/{year}.toml"),
            &work::working_order(year, &plan),
        );
        write(folder, &format!("reviews/{year}.toml"), &work::review(year));
        work::dispatches(folder, year, &plan);
    }
    let next = plan.last() + 1;
    write(
        folder,
        &format!("working-orders/{next}.toml"),
        &work::working_order(next, &plan),
    );
    for number in 0..plan.days.len() {
        meeting::write(folder, number, &plan);
    }
    plan
}

fn settings(last: i32) -> String {
    let mut text = String::from(
        "format = 1\nname = \"Nätverket Mått\"\nlanguage = \"sv\"\ntime-zone = \"Europe/Stockholm\"\n\
         commissioner = \"skolchefsnatverket\"\nhost = \"provforbundet\"\n\n[meetings]\nminimum-per-year = 1\n\
         weekday = \"friday\"\nstart = 09:00:00\nend = 15:00:00\n\
         standing-items = [\"Föregående minnesanteckningar\", \"Återkoppling\", \"Nästa möte\"]\n\n\
         [addresses]\nregister = \"register@example.org\"\npublication-host = \"natverk.example.org\"\n\n[rules]\n",
    );
    for rule in SILENCED {
        let _ = writeln!(text, "{rule} = \"off\"");
    }
    for rule in SILENCED {
        let until = last + 1;
        let _ = write!(
            text,
            "\n[[waivers]]\nrule = \"{rule}\"\nreason = \"Mätning\"\nuntil = {until}-12-31\n"
        );
    }
    text
}

fn mandate_of(year: i32) -> i32 {
    year - (year - FIRST) % MANDATE
}

fn first_of(year: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, 1, 1).expect("the year exists")
}

fn id(given: &str, family: &str) -> String {
    plain(&format!("{given}-{family}"))
}

fn plain(name: &str) -> String {
    name.to_lowercase().replace(['å', 'ä'], "a").replace('ö', "o")
}

fn write(folder: &Path, file: &str, text: &str) {
    let path = folder.join(file);
    fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("the folder can be made");
    fs::write(path, text).expect("the file can be written");
}
