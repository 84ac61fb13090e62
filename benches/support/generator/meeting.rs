//! A meeting with its minutes, its paper and what the directors say there.

use std::fmt::Write;
use std::path::Path;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use elevhalsa::records::digest;

use super::{COORDINATOR, DIRECTOR, GIVEN, MUNICIPALITIES, Plan, id, mandate_of};

const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
];

/// Writes the folder of a meeting.
pub(super) fn write(folder: &Path, number: usize, plan: &Plan) {
    let day = plan.days[number];
    let (minutes, next) = (minutes(number, plan), format!("meetings/{day}"));
    super::write(folder, &format!("{next}/minutes.md"), &minutes);
    let record = record(number, plan, &digest(&minutes));
    super::write(folder, &format!("{next}/meeting.toml"), &record);
    if has_paper(number) {
        super::write(folder, &format!("{next}/attachments/lage.txt"), &paper(day));
    }
    // One for each meeting would be half as many files again; the year that is judged has them all.
    if day.year() == plan.last() {
        let text = feedback(day, &id("Anna", plan.family(day)));
        super::write(folder, &format!("feedback/{day}-aterkoppling.toml"), &text);
    }
}

fn has_paper(number: usize) -> bool {
    number.is_multiple_of(20)
}

fn record(number: usize, plan: &Plan, digest: &str) -> String {
    let day = plan.days[number];
    let family = plan.family(day);
    let (chair, secretary) = (id("Anna", family), id("Bo", family));
    let mut present: Vec<String> = GIVEN.iter().map(|given| id(given, family)).collect();
    // One municipality after the other stays away.
    let absent = present.remove(2 + number % 13);
    present.extend([DIRECTOR, COORDINATOR].map(str::to_owned));
    let assignment = |item: usize| {
        format!(
            "assignments = [\"omrade-{}-{}\"]\n",
            (number + item) % 7 + 1,
            mandate_of(day.year())
        )
    };
    let paper = if has_paper(number) {
        "papers = [\"attachments/lage.txt\"]\n"
    } else {
        ""
    };
    format!(
        "title = \"Nätverksträff\"\ndate = {day}\nstart = 09:00:00\nend = 15:00:00\nplace = \"Norrby\"\n\
         kind = \"ordinary\"\nstatus = \"held\"\nchair = \"{chair}\"\nsecretary = \"{secretary}\"\nprepared = {prepared}\n\
         agenda-sent = {prepared}\n\n\
         [[agenda]]\ntitle = \"Föregående minnesanteckningar\"\nkind = \"formal\"\npresenter = \"{chair}\"\nminutes = 15\n\n\
         [[agenda]]\ntitle = \"Återkoppling\"\nkind = \"feedback\"\npresenter = \"{DIRECTOR}\"\nminutes = 30\n{}\n\
         [[agenda]]\ntitle = \"Samverkan om skolnärvaro\"\nkind = \"discussion\"\npresenter = \"{COORDINATOR}\"\n\
         minutes = 90\n{}{paper}\n\
         [[agenda]]\ntitle = \"Gemensamma mallar\"\nkind = \"decision\"\npresenter = \"{secretary}\"\nminutes = 60\n\
         proposal = \"Kommunerna prövar mallarna i ett år.\"\n{}\n\
         [[agenda]]\ntitle = \"Laget runt\"\nkind = \"information\"\nminutes = 60\n{}\n\
         [[agenda]]\ntitle = \"Nästa möte\"\nkind = \"formal\"\npresenter = \"{chair}\"\nminutes = 15\n\n\
         [attendance]\npresent = [\"{}\"]\nabsent = [\"{absent}\"]\n\n\
         [minutes]\nstatus = \"final\"\nreviewed = {reviewed}\nfinal = {last}\ndigest = \"{digest}\"\n\n\
         [publication]\non = {last}\nurl = \"https://natverk.example.org/minnesanteckningar/{day}\"\ndigest = \"{digest}\"\n",
        assignment(0),
        assignment(1),
        assignment(2),
        assignment(3),
        present.join("\", \""),
        prepared = day - Days::new(10),
        reviewed = day + Days::new(3),
        last = day + Days::new(5),
    )
}

fn minutes(number: usize, plan: &Plan) -> String {
    let day = plan.days[number];
    let family = plan.family(day);
    let name = |place: usize| MUNICIPALITIES[(number + place) % MUNICIPALITIES.len()];
    let mut text = format!(
        "# Minnesanteckningar {}\n\nNärvarande: alla kommuner utom {}, Provförbundet och skolchefen. Vi möttes i Norrby, och några \
         var med på länk. Anna {} ledde mötet.\n\n## 1. Föregående minnesanteckningar\n\nMinnesanteckningarna \
         lades till handlingarna.\n\n## 2. Återkoppling\n\nSkolcheferna önskar gemensamma mallar och vill veta mer om \
         hur kommunerna arbetar med närvaro.\n\n## 3. Samverkan om skolnärvaro\n\n",
        long(day),
        MUNICIPALITIES[2 + number % 13],
        capital(family),
    );
    for place in 0..3 {
        let _ = write!(
            text,
            "{} berättar om sitt arbete, och *{}* jämför med sitt. Flera kommuner har börjat pröva samma sak: korta möten, \
             tydliga roller och en **gemensam** mall. {} återkommer i frågan.\n\n",
            name(place),
            name(place + 1),
            name(place + 2)
        );
    }
    let _ = write!(
        text,
        "- {} har mallar som alla får använda.\n- {} söker en psykolog.\n- {} bjuder in till studiebesök.\n\n\
         ## 4. Gemensamma mallar\n\nFörslaget presenterades och vi gick igenom de två mallarna.\n\n\
         **Beslut:** Kommunerna prövar mallarna i ett år.\n\n- [x] Skicka mallarna till {} (@{}, senast {})\n\n",
        name(3),
        name(4),
        name(5),
        name(6),
        id("Bo", family),
        day + Days::new(30),
    );
    text.push_str("## 5. Laget runt\n\n");
    for place in 7..13 {
        let _ = write!(
            text,
            "{} har anställt två kuratorer och går nu igenom sina rutiner tillsammans med rektorerna.\n\n",
            name(place)
        );
    }
    let next = plan.days.get(number + 1).copied().unwrap_or(day + Days::new(28));
    let _ = write!(text, "## 6. Nästa möte\n\n{} i Norrby.\n", capital(&long(next)));
    text
}

fn feedback(day: NaiveDate, chair: &str) -> String {
    format!(
        "direction = \"from-directors\"\non = {day}\nby = \"{DIRECTOR}\"\nmeeting = \"{day}\"\n\
         text = \"Skolcheferna önskar gemensamma mallar.\"\n\n[answer]\non = {day}\nby = \"{chair}\"\n\
         meeting = \"{day}\"\ntext = \"Nätverket delar mallarna.\"\n"
    )
}

fn paper(day: NaiveDate) -> String {
    format!(
        "Läget i kommunerna {}\n\nAlla kommuner har svarat på enkäten. De flesta följer upp närvaron varje månad.\n",
        long(day)
    )
}

fn long(day: NaiveDate) -> String {
    let weekday = match day.weekday() {
        Weekday::Mon => "måndag",
        Weekday::Tue => "tisdag",
        Weekday::Wed => "onsdag",
        Weekday::Thu => "torsdag",
        Weekday::Fri => "fredag",
        Weekday::Sat => "lördag",
        Weekday::Sun => "söndag",
    };
    let month = MONTHS[day.month0() as usize];
    format!("{weekday} {} {month} {}", day.day(), day.year())
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
