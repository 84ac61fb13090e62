//! What belongs on the agenda of a meeting?
//!
//! What is there already stays as it is. What is added is found by its title the next time, so that nothing is
//! added twice.

use chrono::{Datelike, NaiveDate};

use crate::diagnostic::Arguments;
use crate::network::{Network, takes_up};
use crate::records::feedback::Direction;
use crate::records::meeting::{AgendaItem, AgendaKind};
use crate::records::{Assignment, Entry, Group, Id, Meeting};
use crate::text::shortened;
use crate::text::title::key;
use crate::words::Words;

mod places;
mod sentence;

use places::Places;
use sentence::first_sentence;

/// Longer titles are no titles; what they are made of stands whole where it comes from.
const LONGEST_TITLE: usize = 60;

/// An agenda, with what was added to it.
#[derive(Debug)]
pub struct Draft<'n> {
    /// The items in order, each with whether it was added.
    pub items: Vec<(AgendaItem, bool)>,
    network: &'n Network,
    meeting: &'n Entry<Meeting>,
    words: Words,
    places: Places,
}

impl<'n> Draft<'n> {
    /// Begins with the agenda as it is; the words are those of the network.
    pub fn of(network: &'n Network, meeting: &'n Entry<Meeting>, words: Words) -> Self {
        Self {
            items: meeting.agenda.iter().map(|item| (item.clone(), false)).collect(),
            network,
            meeting,
            words,
            places: Places::of(network, meeting),
        }
    }

    /// Adds all that the records say belongs there.
    pub fn fill(&mut self) {
        self.carry_on();
        self.assignments();
    }

    /// Adds all that the records say belongs there, and an item; what the item takes up is not added again.
    pub fn fill_around(&mut self, item: AgendaItem) {
        self.carry_on();
        self.add(item);
        self.assignments();
    }

    /// Adds an item where items that are not standing belong, unless one of that title is there.
    pub fn add(&mut self, item: AgendaItem) {
        if !self.has(&item.title) {
            let place = self.places.other(&self.items);
            self.items.insert(place, (item, true));
        }
    }

    /// The agenda that it has become.
    pub fn agenda(&self) -> Vec<AgendaItem> {
        self.items.iter().map(|(item, _)| item.clone()).collect()
    }

    fn has(&self, title: &str) -> bool {
        let wanted = key(title);
        self.items.iter().any(|(item, _)| key(&item.title) == wanted)
    }

    fn has_kind(&self, kind: AgendaKind) -> bool {
        self.items.iter().any(|(item, _)| item.kind == Some(kind))
    }

    /// What stands on every agenda, and what earlier meetings left.
    fn carry_on(&mut self) {
        self.standing();
        self.postponed();
        self.actions();
        self.feedback();
        self.groups();
    }

    /// What stands on every agenda, dressed as it was the last time.
    fn standing(&mut self) {
        for (number, title) in self.network.settings.meetings.standing_items.iter().enumerate() {
            if title.trim().is_empty() || self.has(title) {
                continue;
            }
            let former = self.network.agenda_item_before(self.meeting, title);
            let mut item = former.map_or_else(|| bare(title), |former| self.again(former));
            item.title.clone_from(title);
            item.assignments.clear();
            item.kind = item.kind.or_else(|| usual_kind(title));
            if item.kind == Some(AgendaKind::Report) {
                item.assignments = self.served();
            }
            let place = self.places.standing(&self.items, number);
            self.items.insert(place, (item, true));
        }
    }

    /// What was postponed at the last meeting.
    fn postponed(&mut self) {
        let Some(last) = self.network.last_held_before(self.meeting) else {
            return;
        };
        for item in self.network.postponed_at(last) {
            self.add(self.again(item));
        }
    }

    /// One item for the open actions that no other takes up.
    fn actions(&mut self) {
        let agenda = self.agenda();
        let is_left = self
            .network
            .open_actions_before(self.meeting)
            .iter()
            .any(|open| !takes_up(&agenda, open.action));
        if is_left {
            self.add(AgendaItem {
                kind: Some(AgendaKind::Formal),
                ..bare(&self.words.say("agenda-open-actions"))
            });
        }
    }

    /// The answers that are owed: the network's own get an item each; those of the directors are heard wherever
    /// feedback is on the agenda.
    fn feedback(&mut self) {
        let hears = self.has_kind(AgendaKind::Feedback);
        for owed in self.network.feedback_owed_at(self.meeting) {
            let title = match owed.direction {
                Direction::FromDirectors => "agenda-answer-to-directors",
                Direction::ToDirectors if hears => continue,
                Direction::ToDirectors => "agenda-answer-from-directors",
            };
            self.add(AgendaItem {
                kind: Some(AgendaKind::Feedback),
                assignments: owed.assignments.to_vec(),
                ..bare(&self.titled(title, owed.text))
            });
        }
    }

    /// The reports of the working groups, unless one item is for them all.
    fn groups(&mut self) {
        if self.has_kind(AgendaKind::Report) {
            return;
        }
        let groups: Vec<&Entry<Group>> = self.network.reporting_at(self.meeting).collect();
        for group in groups {
            self.add(AgendaItem {
                kind: Some(AgendaKind::Report),
                presenter: group.convener.clone().filter(|id| self.is_member(id.as_str())),
                assignments: group.assignments.clone(),
                ..bare(&self.titled("agenda-report", &group.title))
            });
        }
    }

    /// The assignments that nothing has been done for in the year, once half of it has passed.
    fn assignments(&mut self) {
        let day = *self.meeting.date;
        if day.month() <= 6 || self.network.may_lack_work() {
            return;
        }
        let mandates = self.network.mandates_on(day);
        let given = mandates.flat_map(|mandate| self.network.assignments_of(mandate.id.as_str()));
        let untouched: Vec<&Entry<Assignment>> = given
            .filter(|assignment| assignment.is_active_on(day) && !self.is_touched(assignment, day))
            .collect();
        for assignment in untouched {
            self.add(AgendaItem {
                kind: Some(AgendaKind::Discussion),
                assignments: vec![assignment.id.clone()],
                ..bare(&assignment.title)
            });
        }
    }

    fn is_touched(&self, assignment: &Entry<Assignment>, day: NaiveDate) -> bool {
        let first = NaiveDate::from_ymd_opt(day.year(), 1, 1).unwrap_or(day);
        let is_for = |item: &AgendaItem| item.assignments.contains(&assignment.id);
        let mut others = self.network.meetings_of(day.year()).into_iter();
        self.items.iter().any(|(item, _)| is_for(item))
            || others.any(|other| other.id != self.meeting.id && other.agenda.iter().any(is_for))
            || !self.network.work_for(&assignment.id, first..=day).is_empty()
    }

    /// The assignments that the working groups serve.
    fn served(&self) -> Vec<Id<Assignment>> {
        let mut served: Vec<Id<Assignment>> = Vec::new();
        for group in self.network.reporting_at(self.meeting) {
            served.extend(group.assignments.iter().cloned());
        }
        served.sort();
        served.dedup();
        served
    }

    /// An item of another meeting; its papers lie there, and whoever presented it may have left.
    fn again(&self, former: &AgendaItem) -> AgendaItem {
        AgendaItem {
            presenter: former.presenter.clone().filter(|id| self.is_member(id.as_str())),
            papers: Vec::new(),
            ..former.clone()
        }
    }

    fn is_member(&self, id: &str) -> bool {
        let member = self.network.members.get(id);
        member.is_some_and(|member| member.is_member_on(*self.meeting.date))
    }

    /// A title that names what it is about in a few words.
    fn titled(&self, id: &str, about: &str) -> String {
        let about = shortened(first_sentence(about), LONGEST_TITLE);
        let filled = Arguments::from([
            ("about", (*about).into()),
            ("directors", self.network.commissioner_name().into()),
        ]);
        self.words.fill(id, &filled)
    }
}

/// An item of which only the title is known.
fn bare(title: &str) -> AgendaItem {
    AgendaItem {
        title: title.to_owned(),
        kind: None,
        presenter: None,
        minutes: None,
        assignments: Vec::new(),
        proposal: None,
        papers: Vec::new(),
    }
}

/// What an item is by its title, where no earlier agenda tells.
fn usual_kind(title: &str) -> Option<AgendaKind> {
    let title = key(title);
    let begins = |words: &[&str]| words.iter().any(|word| title.starts_with(word));
    if begins(&["återkoppling", "feedback"]) {
        Some(AgendaKind::Feedback)
    } else if begins(&["rapport", "report"]) {
        Some(AgendaKind::Report)
    } else {
        None
    }
}
