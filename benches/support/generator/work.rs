//! What belongs to years and mandates: assignments, working orders, reviews and what is sent.

use std::fmt::Write;
use std::path::Path;

use chrono::{Datelike, Days, NaiveDate};

use super::{DIRECTOR, FIRST, MANDATE, Plan, first_of, id, mandate_of, write};

/// Writes a mandate with its seven assignments.
pub(super) fn mandate(folder: &Path, first: i32, plan: &Plan) {
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

pub(super) fn working_order(year: i32, plan: &Plan) -> String {
    let before = first_of(year) - Days::new(50);
    let [chair, secretary] = ["Anna", "Bo"].map(|given| id(given, plan.family(before)));
    format!("adopted = {before}\nby = [\"{chair}\", \"{secretary}\"]\n")
}

pub(super) fn review(year: i32) -> String {
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
pub(super) fn dispatches(folder: &Path, year: i32, plan: &Plan) {
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
