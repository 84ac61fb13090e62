//! What the minutes of a meeting tell beside its record: the part of each item of the agenda.

use std::collections::{BTreeMap, VecDeque};

use chrono::{Days, NaiveDate};

use super::Network;
use crate::diagnostic::Argument;
use crate::records::meeting::{AgendaItem, MeetingStatus, MinutesStatus, Stage};
use crate::records::{Entry, Meeting, Minutes, is_same_seal};
use crate::text::composed;
use crate::text::title::key;

/// How words begin that put an item off.
const POSTPONED: [&str; 4] = ["bordl", "uppskj", "postpone", "defer"];
/// More letters below a heading are more than that the item was put off.
const MOST_LETTERS: usize = 200;

impl Network {
    /// The minutes of a meeting, where something is written in them.
    pub fn minutes_of(&self, meeting: &Entry<Meeting>) -> Option<&Entry<Minutes>> {
        let minutes = self.minutes.get(meeting.id.as_str());
        minutes.filter(|minutes| !minutes.is_blank())
    }

    /// The minutes of the years asked for, each with its meeting, as soon as something is written in them: what is
    /// lost in a draft is lost in what becomes of it. A cancelled meeting has none.
    pub fn minutes_asked_for(&self) -> impl Iterator<Item = (&Entry<Meeting>, &Entry<Minutes>)> {
        self.meetings_asked_for()
            .filter(|meeting| meeting.status != MeetingStatus::Cancelled)
            .filter_map(|meeting| Some((meeting, self.minutes_of(meeting)?)))
    }

    /// What is to be known before a file is changed: minutes that are final change by an erratum only.
    pub fn erratum_in(&self, file: &str) -> Option<Argument> {
        let minutes = self.minutes.iter().find(|minutes| &*minutes.file == file)?;
        let meeting = self.meetings.get(minutes.id.as_str())?;
        (meeting.stage() == Some(Stage::Final)).then(|| Argument::term("final-minutes-erratum"))
    }

    /// The items of a meeting's agenda that its minutes put off: the heading says so, or the few words below it.
    pub fn postponed_at<'n>(&'n self, meeting: &'n Entry<Meeting>) -> Vec<&'n AgendaItem> {
        let Some(minutes) = self.minutes_of(meeting) else {
            return Vec::new();
        };
        let text = self.text(&minutes.file);
        let is_put_off = |part: usize| {
            let section = &minutes.sections[part];
            let body = text.get(section.body.clone()).unwrap_or_default().trim();
            puts_off(&section.title) || (body.chars().count() <= MOST_LETTERS && puts_off(body))
        };
        let parts = parts(&meeting.agenda, minutes).into_iter();
        let items = parts.zip(&meeting.agenda);
        items
            .filter(|(part, _)| part.is_some_and(is_put_off))
            .map(|(_, item)| item)
            .collect()
    }

    /// The last day on which the minutes of a meeting are there in time.
    pub fn minutes_limit(&self, meeting: &Meeting) -> NaiveDate {
        let after = Days::new(self.settings.house.minutes_days_after.into());
        meeting.date.checked_add_days(after).unwrap_or(NaiveDate::MAX)
    }
}

impl MinutesStatus {
    /// Tells whether a text of this seal is the one that stands: that of the latest erratum, else the first.
    pub fn is_sealed(&self, digest: &str) -> bool {
        let latest = self.errata.iter().max_by_key(|erratum| erratum.on);
        let seal = latest.and_then(|erratum| erratum.digest.as_ref());
        let seal = seal.or(self.digest.as_ref());
        seal.is_none_or(|seal| is_same_seal(seal, digest))
    }
}

/// Finds the part of the minutes for each item of an agenda, by its place in [`Minutes::sections`].
///
/// The title decides; a heading may say more than the agenda: `Nästa möte – fredag 19 april`. Where no
/// heading has the title the number does. No part belongs to two items.
pub fn parts(agenda: &[AgendaItem], minutes: &Minutes) -> Vec<Option<usize>> {
    let mut titles: BTreeMap<String, VecDeque<usize>> = BTreeMap::new();
    for (number, section) in minutes.sections.iter().enumerate() {
        titles.entry(key(&section.title)).or_default().push_back(number);
    }
    let keys: Vec<String> = agenda.iter().map(|item| key(&item.title)).collect();
    // A title of nothing but a number is found by that.
    let nameless = titles.remove("");
    let mut found: Vec<Option<usize>> = keys.iter().map(|key| take(&mut titles, key)).collect();
    for (part, key) in found.iter_mut().zip(&keys) {
        if part.is_none() && !key.is_empty() {
            *part = take_longer(&mut titles, key);
        }
    }
    let mut numbers: BTreeMap<u32, usize> = BTreeMap::new();
    for part in titles.into_values().chain(nameless).flatten() {
        if let Some(number) = minutes.sections[part].number {
            numbers.entry(number).or_insert(part);
        }
    }
    for (part, number) in found.iter_mut().zip(1_u32..) {
        if part.is_none() {
            *part = numbers.remove(&number);
        }
    }
    found
}

/// The item of an agenda that a part of the minutes belongs to, among the parts that [`parts`] has found.
pub fn item_under(parts: &[Option<usize>], section: Option<usize>) -> Option<usize> {
    let section = section?;
    parts.iter().position(|part| *part == Some(section))
}

fn puts_off(text: &str) -> bool {
    let text = composed(text).to_lowercase();
    let mut words = text.split(|letter: char| !letter.is_alphabetic());
    words.any(|word| POSTPONED.iter().any(|begin| word.starts_with(begin)))
}

fn take(titles: &mut BTreeMap<String, VecDeque<usize>>, key: &str) -> Option<usize> {
    let parts = titles.get_mut(key)?;
    let part = parts.pop_front();
    if parts.is_empty() {
        titles.remove(key);
    }
    part
}

/// Takes the first part whose title begins with that of the item.
fn take_longer(titles: &mut BTreeMap<String, VecDeque<usize>>, key: &str) -> Option<usize> {
    let longer = [" ", ":", ",", "/"].iter().find_map(|joint| {
        let begin = format!("{key}{joint}");
        let (title, _) = titles.range(begin.clone()..).next()?;
        title.starts_with(&begin).then(|| title.clone())
    });
    take(titles, &longer?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::minutes::Section;
    use crate::text::title;

    fn found(agenda: &[&str], headings: &[&str]) -> Vec<Option<usize>> {
        let item = |title: &&str| AgendaItem {
            title: (*title).to_owned(),
            kind: None,
            presenter: None,
            minutes: None,
            assignments: Vec::new(),
            proposal: None,
            papers: Vec::new(),
        };
        let agenda: Vec<AgendaItem> = agenda.iter().map(item).collect();
        let section = |heading: &&str| {
            let (number, title) = title::parted(heading);
            Section {
                number,
                title: title.to_owned(),
                heading: 0..0,
                body: 0..0,
                is_empty: false,
            }
        };
        let sections = headings.iter().map(section).collect();
        let minutes = Minutes {
            sections,
            ..Minutes::default()
        };
        parts(&agenda, &minutes)
    }

    #[test]
    fn parts_are_found_by_title_before_number() {
        let minutes = &[
            "1. Öppnande",
            "§ 2 A\u{30a}TERKOPPLING:",
            "Nästa möte – fredag 19 april",
        ];
        assert_eq!(
            found(&["Återkoppling", "Nästa  möte", "Öppnande"], minutes),
            [Some(1), Some(2), Some(0)]
        );
        assert_eq!(found(&["Inledning", "Återkoppling"], minutes), [Some(0), Some(1)]);
        assert_eq!(found(&["Inledning", "Rapporter"], minutes), [Some(0), Some(1)]);
        assert_eq!(
            found(&["Rapporter", "X", "Y", "Z"], minutes),
            [Some(0), Some(1), None, None]
        );
    }

    #[test]
    fn no_part_belongs_to_two_items() {
        assert_eq!(
            found(&["Rapport", "Rapport", "Rapport"], &["Rapport", "Rapport"]),
            [Some(0), Some(1), None]
        );
        assert_eq!(
            found(&["Läget", "Läget i Norrby"], &["Läget i Norrby"]),
            [None, Some(0)]
        );
        assert_eq!(found(&["1.", "  "], &["", "2."]), [None, Some(1)]);
    }
}
