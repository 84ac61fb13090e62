//! Finds days in free Swedish and English text, as people write them.

use std::collections::BTreeSet;
use std::ops::Range;

use chrono::{Datelike, NaiveDate, Weekday};

pub mod answer;
mod cursor;
mod form;
mod names;
mod weekday;

use form::Form;

/// How far a day without a year may lie away and still be meant, where its weekday fits: ten months.
const REACH: i64 = 300;

/// A day that a text names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenDay {
    /// The day.
    pub day: NaiveDate,
    /// Whether the text names the year too.
    pub has_year: bool,
    /// Where the day stands, without its weekday.
    pub bytes: Range<usize>,
    /// The weekday that stands beside it.
    pub weekday: Option<WrittenWeekday>,
}

/// A weekday that a text names beside a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenWeekday {
    /// The weekday.
    pub weekday: Weekday,
    /// Where its word stands.
    pub bytes: Range<usize>,
}

impl WrittenDay {
    /// Where the day stands, together with its weekday.
    pub fn whole(&self) -> Range<usize> {
        match &self.weekday {
            Some(weekday) => self.bytes.start.min(weekday.bytes.start)..self.bytes.end.max(weekday.bytes.end),
            None => self.bytes.clone(),
        }
    }

    /// Tells whether the weekday beside it is another than the day's own.
    pub fn has_wrong_weekday(&self) -> bool {
        self.weekday
            .as_ref()
            .is_some_and(|written| written.weekday != self.day.weekday())
    }
}

/// Finds days, and knows which year is meant where none is written.
#[derive(Debug, Clone, Copy)]
pub struct Finder {
    from: NaiveDate,
    ahead: bool,
    fractions: bool,
}

impl Finder {
    /// A day without a year is the one nearest to this one.
    pub fn near(day: NaiveDate) -> Self {
        Self {
            from: day,
            ahead: false,
            fractions: false,
        }
    }

    /// A day without a year is the first that does not lie before this one.
    pub fn ahead_of(day: NaiveDate) -> Self {
        Self {
            ahead: true,
            ..Self::near(day)
        }
    }

    /// Takes `9/2` for a day also where neither a year nor a weekday tells it from a fraction.
    #[must_use]
    pub fn with_fractions(self) -> Self {
        Self {
            fractions: true,
            ..self
        }
    }

    /// Finds every day of a text, in its order; none overlaps another.
    pub fn find(&self, text: &str) -> Vec<WrittenDay> {
        let mut forms: Vec<Form> = Vec::new();
        let mut at = 0;
        while let Some(found) = text[at..].find(|letter: char| letter.is_ascii_digit()) {
            let start = at + found;
            let floor = forms.last().map_or(0, |form| form.end);
            let end = cursor::digits_end(text, start);
            match form::read(text, start..end, floor, self.from, self.fractions) {
                Some(form) => {
                    at = form.end.max(end);
                    forms.push(form);
                }
                None => at = end,
            }
        }
        let named = match forms.iter().any(|form| form.year.is_none()) {
            true => named_years(text),
            false => BTreeSet::new(),
        };
        forms
            .into_iter()
            .filter_map(|form| self.settle(form, &named))
            .collect()
    }

    /// Gives a form its year.
    fn settle(&self, form: Form, named: &BTreeSet<i32>) -> Option<WrittenDay> {
        let day = match form.year {
            Some(year) => NaiveDate::from_ymd_opt(year, form.month, form.day)?,
            None => self.guess(&form, named)?,
        };
        Some(WrittenDay {
            day,
            has_year: form.year.is_some(),
            bytes: form.bytes,
            weekday: form.weekday,
        })
    }

    /// Takes the nearest year, unless the weekday speaks for another that may be meant: one within reach, or
    /// one that the text names elsewhere, as `Möten 2025` does above a list of days.
    fn guess(&self, form: &Form, named: &BTreeSet<i32>) -> Option<NaiveDate> {
        let year = self.from.year();
        // Nine years hold a 29 February, save around 1900 and 2100, where nobody means one.
        let mut days: Vec<NaiveDate> = (year - 4..=year + 4)
            .filter_map(|year| NaiveDate::from_ymd_opt(year, form.month, form.day))
            .filter(|day| !self.ahead || *day >= self.from)
            .collect();
        let away = |day: &NaiveDate| day.signed_duration_since(self.from).num_days().abs();
        days.sort_by_key(|day| (away(day), std::cmp::Reverse(*day)));
        let fits = |day: &&NaiveDate| {
            let weekday = form.weekday.as_ref().map(|written| written.weekday);
            weekday == Some(day.weekday()) && (away(day) <= REACH || named.contains(&day.year()))
        };
        days.iter().find(fits).or(days.first()).copied()
    }
}

/// The years that a text names.
fn named_years(text: &str) -> BTreeSet<i32> {
    let runs = text.split(|letter: char| !letter.is_ascii_digit());
    runs.filter(|run| run.len() == 4)
        .filter_map(|run| run.parse().ok())
        .collect()
}

#[cfg(test)]
mod tests;
