//! How days from one to another are said on a page.

use super::Console;
use crate::diagnostic::Arguments;
use crate::records::Date;

impl Console {
    /// Says a time: `2023-01-01–2025-12-31`, or `från 2023-01-01` as long as no end is known; nothing where neither
    /// day is.
    pub(in crate::commands) fn period(&self, from: Option<Date>, until: Option<Date>) -> Option<String> {
        from.or(until)?;
        let day = |day: Option<Date>| day.map_or_else(String::new, |day| day.to_string());
        let filled = Arguments::from([("from", day(from).into()), ("until", day(until).into())]);
        Some(self.words.fill("period", &filled))
    }

    /// The last day of something, or that it goes on.
    pub(in crate::commands) fn until(&self, until: Option<Date>) -> String {
        until.map_or_else(|| self.words.say("until-open"), |until| until.to_string())
    }

    /// Says an entry of the catalogue that tells a day.
    pub(in crate::commands) fn say_day(&self, id: &str, day: Date) -> String {
        let filled = Arguments::from([("day", (*day).into())]);
        self.words.fill(id, &filled)
    }
}
