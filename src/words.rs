//! Everything that people read, in Swedish and English: `words/{sv,en}/`.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{LanguageIdentifier, Loader, langid};

use crate::calendar::Week;
use crate::diagnostic::{Argument, Arguments, Diagnostic, Failure, Fault, Shown, Twice};
use crate::records::network::Language;
use crate::source::Sources;
use crate::text::{LONGEST_QUOTE, personal, revealed, shortened};

mod schema;

pub use crate::text::inert;
pub use schema::COMMENT;

fluent_templates::static_loader! {
    static CATALOGUE = {
        locales: "./src/words",
        fallback_language: "en",
        // The marks that isolate directions are invisible, and wrong in files that others read.
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

const SWEDISH: LanguageIdentifier = langid!("sv");
const ENGLISH: LanguageIdentifier = langid!("en");

/// The catalogue in one language.
#[derive(Debug, Clone, Copy)]
pub struct Words {
    /// The language.
    pub language: Language,
    /// The last day on which somebody can have been born: identity numbers until then are masked.
    pub births_until: NaiveDate,
}

impl Words {
    /// Says an entry that has nothing to fill in.
    pub fn say(&self, id: &str) -> String {
        self.fill(id, &Arguments::new())
    }

    /// Says an entry; what has no entry is said by its id, and in tests not at all.
    pub fn fill(&self, id: &str, arguments: &Arguments) -> String {
        let said = self.find(id, arguments);
        debug_assert!(said.is_some(), "{id} has no entry in the catalogue");
        said.unwrap_or_else(|| id.to_owned())
    }

    /// Says an entry that a template asks for, where there is one.
    pub fn say_filled(&self, id: &str, arguments: &BTreeMap<String, Argument>) -> Option<String> {
        self.look_up(
            id,
            arguments.iter().map(|(name, argument)| (name.as_str(), argument)),
        )
    }

    /// Says an entry, where there is one; personal data comes out masked, before any line is broken.
    pub fn find(&self, id: &str, arguments: &Arguments) -> Option<String> {
        self.look_up(id, arguments.iter().map(|(name, argument)| (*name, argument)))
    }

    fn look_up<'a>(
        &self,
        id: &str,
        arguments: impl Iterator<Item = (&'a str, &'a Argument)> + Clone,
    ) -> Option<String> {
        let language = match self.language {
            Language::Sv => &SWEDISH,
            Language::En => &ENGLISH,
        };
        let mut values: HashMap<Cow<'static, str>, FluentValue<'_>> = arguments
            .clone()
            .map(|(name, argument)| (Cow::Owned(name.to_owned()), self.value(argument)))
            .collect();
        // What is to be written in a file is said as it is written there.
        values.extend(arguments.filter_map(|(name, argument)| match argument {
            Argument::Day(day) => Some((format!("{name}-iso").into(), day.to_string().into())),
            _ => None,
        }));
        CATALOGUE
            .try_lookup_with_args(language, id, &values)
            .map(|said| self.masked(&said))
    }

    /// Masks the personal data of a text.
    pub fn masked(&self, text: &str) -> String {
        personal::mask(text, self.births_until).into_owned()
    }

    /// A day in running text, without its weekday: `9 februari 2024`.
    pub fn plain_day(&self, day: NaiveDate) -> String {
        let filled = Arguments::from([
            ("day", day.day().into()),
            (
                "month",
                Argument::term(format!("date-long-month-{}", day.month())),
            ),
            ("year", day.year().to_string().into()),
        ]);
        self.fill("date-plain", &filled)
    }

    /// A day in running text: `fredag 9 februari 2024`.
    pub fn long_day(&self, day: NaiveDate) -> String {
        self.day("date-long", day)
    }

    /// A day in a narrow column: `fre 9 feb 2024`.
    pub fn short_day(&self, day: NaiveDate) -> String {
        self.day("date-short", day)
    }

    /// A day whose year is known: `9 feb`.
    pub fn brief_day(&self, day: NaiveDate) -> String {
        self.day("date-brief", day)
    }

    /// A time in running text, without saying twice what both days have in common: `9–13 februari 2026`; nothing where
    /// neither day is known.
    pub fn period(&self, from: Option<NaiveDate>, until: Option<NaiveDate>) -> String {
        match (from, until) {
            (None, None) => String::new(),
            (Some(from), Some(until)) if from == until => self.plain_day(from),
            (Some(from), Some(until)) => {
                let (first, year) = (self.plain_day(from), format!(" {}", from.year()));
                let first = match (from.year() == until.year(), from.month() == until.month()) {
                    (true, true) => from.day().to_string(),
                    (true, false) => first.trim_end_matches(&year).to_owned(),
                    (false, _) => first,
                };
                format!("{first}–{}", self.plain_day(until))
            }
            _ => {
                let day = |day: Option<NaiveDate>| day.map_or_else(String::new, |day| self.plain_day(day));
                let filled = Arguments::from([("from", day(from).into()), ("until", day(until).into())]);
                self.fill("period", &filled)
            }
        }
    }

    /// The week of a day, with the week's own year where that is not the day's: `v. 46`, `v. 1 2025`.
    pub fn week(&self, day: NaiveDate) -> String {
        let week = Week::of(day);
        let year = match week.year == day.year() {
            true => String::new(),
            false => week.year.to_string(),
        };
        let filled = Arguments::from([("number", week.number.into()), ("year", year.into())]);
        self.fill("week", &filled)
    }

    /// A time of day: `9.00`.
    pub fn time(&self, time: NaiveTime) -> String {
        let separator = self.say("time-separator");
        format!("{}{separator}{:02}", time.hour(), time.minute())
    }

    /// Says what a message is filled in with by itself.
    pub fn said(&self, argument: &Argument) -> String {
        self.masked(&self.text(argument))
    }

    fn day(&self, id: &str, day: NaiveDate) -> String {
        let mut filled = Arguments::new();
        let names = if id == "date-long" {
            "date-long"
        } else {
            "date-short"
        };
        let weekday = day.weekday().number_from_monday();
        filled.insert("weekday", Argument::term(format!("{names}-weekday-{weekday}")));
        filled.insert("month", Argument::term(format!("{names}-month-{}", day.month())));
        filled.insert("day", day.day().into());
        filled.insert("year", day.year().to_string().into());
        self.fill(id, &filled)
    }

    /// Puts a fault into words and finds its places; `prefix` is the way from the top of the repository.
    pub fn tell(&self, fault: &Fault, sources: &Sources, prefix: &str) -> Diagnostic {
        let arguments = fault.arguments.clone().into_iter();
        let arguments = arguments
            .map(|(name, argument)| (name, argument.below(prefix)))
            .collect();
        let attribute = |name: &str| self.find(&format!("{}.{name}", fault.rule), &arguments);
        let related = fault.related.iter().map(|(place, why)| {
            let said = attribute(why);
            debug_assert!(
                said.is_some(),
                "{}.{why} has no entry in the catalogue",
                fault.rule
            );
            (Shown::find(place, sources), said.unwrap_or_default())
        });
        Diagnostic {
            rule: fault.rule,
            severity: fault.severity,
            record: fault.place.record().to_owned(),
            spot: Shown::find(&fault.place, sources),
            message: self.fill(fault.rule, &arguments),
            label: attribute("label").unwrap_or_default(),
            passage: attribute("passage").unwrap_or_default(),
            help: attribute("help").unwrap_or_default(),
            related: related.collect(),
        }
    }

    /// Puts a failure into words: what could not be done, why, and the way out.
    pub fn fail(&self, error: &anyhow::Error) -> (String, Option<String>) {
        if let Some(twice) = error.downcast_ref::<Twice>() {
            let ((first, _), (second, hint)) = (self.fail(&twice.first), self.fail(&twice.second));
            let filled = Arguments::from([("first", first.into()), ("second", second.into())]);
            let hints = [hint, self.find("not-undone.help", &filled)];
            let hints: Vec<String> = hints.into_iter().flatten().collect();
            return (self.fill("not-undone", &filled), Some(hints.join(" ")));
        }
        // anyhow finds a failure that is the context of a cause; the chain of causes shows only its wrapping.
        let failure = error.downcast_ref::<Failure>();
        let said = failure.map(|failure| self.fill(failure.id, &failure.arguments));
        let causes = error.chain().skip(usize::from(said.is_some()));
        let message: Vec<String> = said
            .into_iter()
            .chain(causes.map(|cause| self.cause(cause)))
            .collect();
        let hint = failure.and_then(|failure| self.find(&format!("{}.help", failure.id), &failure.arguments));
        (self.masked(&message.join(": ")), hint)
    }

    /// What the system says of a failure, in the reader's language where it is a usual one.
    fn cause(&self, cause: &(dyn std::error::Error + 'static)) -> String {
        use std::io::ErrorKind;
        let kind = cause.downcast_ref::<std::io::Error>().map(std::io::Error::kind);
        match kind {
            Some(ErrorKind::NotFound) => self.say("system-not-found"),
            Some(ErrorKind::PermissionDenied) => self.say("system-permission-denied"),
            Some(ErrorKind::AlreadyExists) => self.say("system-already-exists"),
            Some(ErrorKind::ReadOnlyFilesystem) => self.say("system-read-only"),
            Some(ErrorKind::NotADirectory) => self.say("system-not-a-folder"),
            Some(ErrorKind::StorageFull) => self.say("system-storage-full"),
            _ => inert(&cause.to_string()),
        }
    }

    fn value<'a>(&self, argument: &'a Argument) -> FluentValue<'a> {
        match argument {
            Argument::Number(number) => FluentValue::from(*number),
            other => match self.text(other) {
                // The catalogue chooses by words, and an empty text is none.
                text if text.is_empty() => FluentValue::from("none"),
                text => FluentValue::from(text),
            },
        }
    }

    fn text(&self, argument: &Argument) -> String {
        match argument {
            Argument::Text(text) | Argument::File(text) => {
                shortened(&revealed(text), LONGEST_QUOTE).into_owned()
            }
            Argument::Number(number) => number.to_string(),
            Argument::Day(day) => self.plain_day(*day),
            Argument::Term(id) => self.say(id),
            Argument::Phrase(id, filled) => self.fill(id, filled),
            Argument::List(items) => {
                let items: Vec<String> = items.iter().map(|item| self.text(item)).collect();
                items.join(", ")
            }
        }
    }
}
