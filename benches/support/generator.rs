//! Makes a sound network of any size, the same every time.

use std::fmt::Write;
use std::fs;
use std::ops::RangeInclusive;
use std::path::Path;

use chrono::{Datelike, Days, NaiveDate};

#[path = "generator/meeting.rs"]
mod meeting;

/// How many years the meetings are spread over, as long as these have days enough.
const YEARS: usize = 10;
/// The most meetings that a year can hold, since a meeting is named by its day.
const MOST: usize = 365;
/// The first year, with which a mandate begins.
const FIRST: i32 = 1999;
/// How many years a mandate runs.
const MANDATE: i32 = 4;

const MUNICIPALITIES: [&str; 15] = [
    "Ekby",
    "Gammelby",
    "Lillby",
    "Norrby",
    "Nyby",
    "Sjöby",
    "Skogsby",
    "Storby",
    "Söderby",
    "Ängsby",
    "Åkersby",
    "Åsby",
    "Österby",
    "Övreby",
    "Västerby",
];
const GIVEN: [&str; 15] = [
    "Anna", "Bo", "Cecilia", "David", "Eva", "Folke", "Greta", "Hans", "Ida", "Jon", "Karin", "Lars",
    "Maria", "Nils", "Olga",
];
/// One family after the other stands for the municipalities.
const FAMILIES: [&str; 4] = ["Påhittsson", "Exempelgren", "Låtsasdotter", "Fiktivsson"];
const DIRECTOR: &str = "petra-pahittsson";
const COORDINATOR: &str = "rut-exempelgren";

/// Rules that a meeting a day cannot keep.
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
        let per_year = meetings.div_ceil(YEARS).clamp(1, MOST);
        let day = |number: usize| {
            let year = FIRST + i32::try_from(number / per_year).expect("it is a year");
            let apart = u64::try_from(MOST / per_year * (number % per_year)).expect("it is a day of a year");
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
    organisations(folder);
    members(folder, &plan);
    for first in (FIRST..=plan.last() + 1).step_by(4) {
        mandate(folder, first, &plan);
    }
    for year in plan.years.clone() {
        write(
            folder,
            &format!("working-orders/{year}.toml"),
            &working_order(year, &plan),
        );
        write(folder, &format!("reviews/{year}.toml"), &review(year));
        dispatches(folder, year, &plan);
    }
    let next = plan.last() + 1;
    write(
        folder,
        &format!("working-orders/{next}.toml"),
        &working_order(next, &plan),
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
        let until = last + 100;
        let _ = write!(
            text,
            "\n[[waivers]]\nrule = \"{rule}\"\nreason = \"Mätning\"\nuntil = {until}-12-31\n"
        );
    }
    text
}

fn organisations(folder: &Path) {
    for (id, kind, name) in [
        ("provforbundet", "association", "Provförbundet"),
        ("skolchefsnatverket", "directors-network", "Skolchefsnätverket"),
    ] {
        let text = format!("name = \"{name}\"\nkind = \"{kind}\"\n");
        write(folder, &format!("organisations/{id}.toml"), &text);
    }
    for (number, name) in MUNICIPALITIES.iter().enumerate() {
        let text = format!("name = \"{name} kommun\"\nkind = \"municipality\"\ncode = \"99{number:02}\"\n");
        write(folder, &format!("organisations/{}.toml", plain(name)), &text);
    }
}

fn members(folder: &Path, plan: &Plan) {
    let mut since = FIRST;
    for family in FAMILIES {
        let (next, from) = (since + plan.turn(), first_of(since));
        // The first plan is made in the year before.
        let from = if since == FIRST { first_of(FIRST - 1) } else { from };
        let until = match next > plan.last() {
            true => String::new(),
            false => format!("until = {}\n", first_of(next) - Days::new(1)),
        };
        for (number, given) in GIVEN.iter().enumerate().filter(|_| since <= plan.last()) {
            let roles: &[&str] = match number {
                0 => &["representative", "chair", "presidium"],
                1 => &["representative", "secretary", "presidium"],
                _ => &["representative"],
            };
            let term = |role| format!("\n[[terms]]\nrole = \"{role}\"\nfrom = {from}\n{until}");
            let terms: String = roles.iter().map(term).collect();
            member(folder, given, family, &plain(MUNICIPALITIES[number]), &terms);
        }
        since = next;
    }
    let term = |role| format!("\n[[terms]]\nrole = \"{role}\"\nfrom = {}\n", first_of(FIRST));
    member(
        folder,
        "Petra",
        "Påhittsson",
        "skolchefsnatverket",
        &term("school-director"),
    );
    member(
        folder,
        "Rut",
        "Exempelgren",
        "provforbundet",
        &term("coordinator"),
    );
}

fn member(folder: &Path, given: &str, family: &str, organisation: &str, terms: &str) {
    let id = id(given, family);
    let text = format!(
        "name = \"{given} {family}\"\norganisation = \"{organisation}\"\ntitle = \"Verksamhetschef\"\n\
         email = \"{}@example.org\"\npublish = [\"name\"]\n{terms}",
        id.replace('-', ".")
    );
    write(folder, &format!("members/{id}.toml"), &text);
}

/// Writes a mandate with its seven assignments.
fn mandate(folder: &Path, first: i32, plan: &Plan) {
    let last = first + MANDATE - 1;
    let text = format!(
        "title = \"Uppdragsbeskrivning för Nätverket Mått\"\nfrom = {first}-01-01\nuntil = {last}-12-31\n\
         commissioned-by = \"skolchefsnatverket\"\n\n[strategy]\nfrom = {first}-01-01\nuntil = {last}-12-31\n\n\
         [[strategy.areas]]\nid = \"narvaro-{first}\"\ntitle = \"Skolnärvaro\"\n"
    );
    write(folder, &format!("mandates/{first}-{last}.toml"), &text);
    for number in 1..=7 {
        let mut text = format!(
            "title = \"Samverka om område {number}\"\nmandate = \"{first}-{last}\"\nsection = \"Uppdrag, punkt {number}\"\n\
             areas = [\"narvaro-{first}\"]\nstate = \"active\"\n"
        );
        if first > FIRST {
            let _ = writeln!(text, "continues = \"omrade-{number}-{}\"", first - MANDATE);
        }
        for year in first..=last.min(plan.last()) {
            let _ = write!(
                text,
                "\n[[follow-ups]]\non = {year}-09-13\nby = \"{DIRECTOR}\"\njudgement = \"on-track\"\n"
            );
        }
        write(
            folder,
            &format!("assignments/omrade-{number}-{first}.toml"),
            &text,
        );
    }
}

fn working_order(year: i32, plan: &Plan) -> String {
    let before = first_of(year) - Days::new(50);
    let [chair, secretary] = ["Anna", "Bo"].map(|given| id(given, plan.family(before)));
    format!("adopted = {before}\nby = [\"{chair}\", \"{secretary}\"]\n")
}

fn review(year: i32) -> String {
    let mut text = format!("on = {year}-09-13\nby = \"{DIRECTOR}\"\n");
    for number in 1..=7 {
        let _ = write!(
            text,
            "\n[[results]]\nassignment = \"omrade-{number}-{}\"\nresult = \"unchanged\"\n",
            mandate_of(year)
        );
    }
    text
}

/// Writes what is sent in a year: the register and the dates, a summary a month, the report.
fn dispatches(folder: &Path, year: i32, plan: &Plan) {
    let send = |day: NaiveDate, kind: &str, to: &str, rest: &str| {
        let by = id("Anna", plan.family(first_of(year)));
        let text = format!("kind = \"{kind}\"\nsent = {day}\nto = [\"{to}\"]\nby = \"{by}\"\n{rest}");
        write(folder, &format!("dispatches/{day}-{kind}.toml"), &text);
    };
    let of_year = format!("year = {year}\n");
    send(first_of(year), "register", "register@example.org", &of_year);
    send(first_of(year), "dates", "register@example.org", &of_year);
    for month in 1..=12 {
        let held = plan
            .days
            .iter()
            .filter(|day| day.year() == year && day.month() == month);
        let held: Vec<String> = held.map(|day| format!("\"{day}\"")).collect();
        let start = NaiveDate::from_ymd_opt(year, month, 28).expect("every month has 28 days");
        if !held.is_empty() {
            let meetings = format!("meetings = [{}]\n", held.join(", "));
            send(start + Days::new(3), "summary", "skolchefsnatverket", &meetings);
        }
    }
    let before = first_of(year - 1).year();
    if before >= FIRST {
        send(
            first_of(year),
            "report",
            "skolchefsnatverket",
            &format!("year = {before}\n"),
        );
    }
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
