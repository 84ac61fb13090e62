//! Every Friday of five years is what others say.

use std::fs;
use std::path::Path;

use chrono::{Datelike, NaiveDate, Weekday};
use elevhalsa::calendar::{Obstacle, Week};
use elevhalsa::records::network::Language;

use crate::{day, network, words};

/// The oracle was computed from the laws and compared with two independent libraries.
#[test]
fn every_friday_of_2023_to_2027_is_what_the_oracle_says() {
    let oracle = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/calendar/fridays-2023-2027.csv");
    let oracle = fs::read_to_string(oracle).expect("the oracle is there");
    let network = network("2025-01-20", &[("calendar.toml", breaks_of_weeks_7_and_44())]);
    let mut rows = 0;
    for row in oracle.lines().skip(1) {
        let cells: Vec<&str> = row.split(',').collect();
        let [date, year, number, class, name] = cells[..] else {
            panic!("a row of the oracle: {row}");
        };
        let week = Week::of(day(date));
        assert_eq!(
            (week.year.to_string(), week.number.to_string()),
            (year.into(), number.into())
        );
        let found = network.obstacles_on(day(date)).into_iter().next();
        assert_eq!(found.as_ref().map_or("ok", Obstacle::class), class, "{date}");
        if let Some(told) = found.as_ref().and_then(name_of) {
            assert_eq!(told.to_lowercase(), name.to_lowercase(), "{date}");
        }
        rows += 1;
    }
    let fridays = day("2023-01-01").iter_days().take_while(|day| day.year() < 2028);
    assert_eq!(rows, fridays.filter(|day| day.weekday() == Weekday::Fri).count());
}

/// What the oracle calls an obstacle; the seasons are called otherwise there.
fn name_of(obstacle: &Obstacle) -> Option<String> {
    let swedish = words(Language::Sv);
    match obstacle {
        Obstacle::Closed(holiday) => Some(swedish.say(holiday.entry())),
        Obstacle::SqueezeDay { after, before: None } => Some(format!(
            "efter {}",
            swedish.say(after.expect("a Friday's reason").entry())
        )),
        Obstacle::SoftEve(eve) => Some(swedish.say(eve.entry())),
        Obstacle::SchoolBreak(title) => Some(title.clone()),
        _ => None,
    }
}

fn breaks_of_weeks_7_and_44() -> String {
    let mut text = String::new();
    for year in 2023..=2027 {
        for (title, week) in [("sportlov v7", 7), ("höstlov v44", 44)] {
            let weekday =
                |weekday| NaiveDate::from_isoywd_opt(year, week, weekday).expect("a day of the week");
            let (from, until) = (weekday(Weekday::Mon), weekday(Weekday::Fri));
            text += &format!("[[breaks]]\ntitle = \"{title}\"\nfrom = {from}\nuntil = {until}\n\n");
        }
    }
    text
}
