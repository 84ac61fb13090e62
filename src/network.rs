//! The network as it was read: every record, and the questions that rules and views ask of them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

use chrono::{Datelike, NaiveDate};

use crate::records::organisation::OrganisationKind;
use crate::records::{
    Activity, Assignment, CalendarRecord, Dispatch, Entries, Entry, Feedback, Group, Id, Kind, Mandate,
    Meeting, Member, Minutes, Organisation, Reference, Review, Role, Settings, WorkingOrder,
};
use crate::source::{FilePath, Place, Sources, Spot};
use crate::text::composed;

mod agendas;
mod assignments;
mod attendance;
mod commission;
mod dates;
mod days;
mod decisions;
mod disclosed;
mod dispatches;
mod feedback;
mod groups;
mod index;
mod inheritance;
mod mandates;
mod meetings;
pub mod minutes;
mod near;
mod occurrence;
mod open_actions;
mod personal;
mod planning;
mod promises;
mod publication;
mod register;
mod roles;
mod seats;
mod stretches;
mod tally;
mod trouble;
mod unread;
mod waivers;
mod work;
mod yearly;

#[cfg(test)]
mod sample;

pub use agendas::Hours;
pub use decisions::{Decided, DecisionNumber};
pub use dispatches::bare;
pub use feedback::Point;
pub(crate) use index::Index;
pub use inheritance::Owed;
pub use mandates::{Sequel, ends_soon_after};
pub use open_actions::takes_up;
pub use personal::Personal;
pub use planning::Occasion;
pub use promises::Promise;
pub use publication::Lack;
pub use seats::HeldTerm;
pub use stretches::Stretch;
pub use tally::Tally;
pub use trouble::{Among, Trouble, Unreadable, Wrong};
pub use work::{Deed, Work};

/// A network, loaded.
#[derive(Debug)]
pub struct Network {
    /// The day as of which everything is judged.
    pub today: NaiveDate,
    /// The last day on which somebody can have been born.
    pub births_until: NaiveDate,
    /// The calendar years that were asked for.
    pub years: BTreeSet<i32>,
    /// Whether every file of the folder was read, and not only what the years need.
    pub whole: bool,
    /// `network.toml`
    pub settings: Entry<Settings>,
    /// `calendar.toml`
    pub calendar: Entry<CalendarRecord>,
    /// `organisations/`
    pub organisations: Entries<Organisation>,
    /// `mandates/`
    pub mandates: Entries<Mandate>,
    /// `assignments/`
    pub assignments: Entries<Assignment>,
    /// `reviews/`
    pub reviews: Entries<Review>,
    /// `members/`
    pub members: Entries<Member>,
    /// `working-orders/`
    pub working_orders: Entries<WorkingOrder>,
    /// `meetings/`
    pub meetings: Entries<Meeting>,
    /// The minutes of each meeting that has some, by the meeting's id.
    pub minutes: Entries<Minutes>,
    /// `groups/`
    pub groups: Entries<Group>,
    /// `activities/`
    pub activities: Entries<Activity>,
    /// `feedback/`
    pub feedback: Entries<Feedback>,
    /// `dispatches/`
    pub dispatches: Entries<Dispatch>,
    /// Every reference from a record or from minutes to a record.
    pub references: Vec<Reference>,
    /// The ids that there are, whether or not the records could be read.
    pub known: BTreeMap<Kind, BTreeSet<String>>,
    /// Every file of the folder that was seen.
    pub files: BTreeSet<FilePath>,
    /// What could not be read as it should.
    pub troubles: Vec<Trouble>,
    /// Files and values that are treated as absent because they could not be read.
    pub unread: Vec<Place>,
    /// The files that were read.
    pub sources: Sources,
    /// Those of them that hold no record, and were kept because personal data was found in them.
    pub searched: BTreeSet<FilePath>,
    /// Personal data that was found in files and their names.
    pub personal: Vec<Personal>,
    /// Minutes that are counted and not shown: those that an edition for others leaves out.
    pub kept_back: BTreeSet<FilePath>,
    /// What is looked up in the records so often that it is put in order once.
    pub(crate) index: Index,
}

impl Network {
    /// Tells whether a year was asked for.
    pub fn asks_for(&self, day: NaiveDate) -> bool {
        self.years.contains(&day.year())
    }

    /// Tells whether a year lies behind.
    pub fn is_over(&self, year: i32) -> bool {
        year < self.today.year()
    }

    /// Tells whether an id of a kind exists.
    pub fn knows(&self, kind: Kind, id: &str) -> bool {
        self.known.get(&kind).is_some_and(|ids| ids.contains(id))
    }

    /// Tells whether a record of a kind could not be read, so that nothing follows from what is not there.
    pub fn lacks_some(&self, kind: Kind) -> bool {
        self.unread
            .iter()
            .filter(|place| kind.holds(&place.file))
            .any(|place| place.spot == Spot::Whole || kind != Kind::Meeting)
    }

    /// Tells whether the whole folder of a kind could not be read, so that not even the ids are known.
    pub fn lacks_all(&self, kind: Kind) -> bool {
        let is_folder = |place: &Place| kind.folder() == Some(&*place.file);
        self.unread.iter().any(is_folder)
    }

    /// The members of a day, in the order of their ids.
    pub fn roll_on(&self, day: NaiveDate) -> impl Iterator<Item = &Entry<Member>> {
        self.members.iter().filter(move |member| member.is_member_on(day))
    }

    /// The members who have a role on a day.
    pub fn holders_on(&self, role: Role, day: NaiveDate) -> impl Iterator<Item = &Entry<Member>> {
        self.members
            .iter()
            .filter(move |member| member.has_role_on(role, day))
    }

    /// The municipalities, in the order of their ids.
    pub fn municipalities(&self) -> impl Iterator<Item = &Entry<Organisation>> {
        self.organisations_of(OrganisationKind::Municipality)
    }

    /// The organisations of a kind, in the order of their ids.
    pub fn organisations_of(&self, kind: OrganisationKind) -> impl Iterator<Item = &Entry<Organisation>> {
        self.organisations
            .iter()
            .filter(move |organisation| organisation.kind == kind)
    }

    /// The mandates in the order of their first days.
    pub fn mandates_by_day(&self) -> Vec<&Entry<Mandate>> {
        let mut mandates: Vec<_> = self.mandates.iter().collect();
        mandates.sort_by_key(|mandate| (mandate.from, mandate.until));
        mandates
    }

    /// The mandates that are valid on a day.
    pub fn mandates_on(&self, day: NaiveDate) -> impl Iterator<Item = &Entry<Mandate>> {
        self.mandates.iter().filter(move |mandate| mandate.covers(day))
    }

    /// How many days of a calendar year some mandate is valid on.
    pub fn mandate_days(&self, year: i32) -> usize {
        Stretch::of_year(year).days_within(self.mandates.iter().map(|mandate| Stretch::of_mandate(mandate)))
    }

    /// Tells whether some mandate is valid on every day of a calendar year.
    pub fn is_commissioned_throughout(&self, year: i32) -> bool {
        let last = NaiveDate::from_ymd_opt(year, 12, 31);
        last.is_some_and(|last| self.mandate_days(year) == last.ordinal() as usize)
    }

    /// The day as of which a calendar year is judged: its last when it is over, its first when it is to come,
    /// and today while it runs.
    pub fn judged_on(&self, year: i32) -> NaiveDate {
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(self.today);
        let last = NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(self.today);
        self.today.clamp(first, last)
    }

    /// The name of a member in words, or the id where there is none.
    pub fn name_of(&self, member: &Id<Member>) -> String {
        self.members
            .get(member.as_str())
            .map_or_else(|| member.to_string(), |member| member.name.clone())
    }

    /// The name of an organisation, or the id where there is none.
    pub fn organisation_name(&self, id: &str) -> String {
        self.organisations
            .get(id)
            .map_or_else(|| id.to_owned(), |organisation| organisation.name.clone())
    }

    /// The text of a file that was read.
    pub fn text(&self, file: &str) -> &str {
        self.sources.get(file).map_or("", |source| source.text())
    }

    /// The file that the network's own record lies in.
    pub fn settings_file(&self) -> &FilePath {
        &self.settings.file
    }

    /// The folder and the ids of a kind, for suggestions.
    pub fn ids(&self, kind: Kind) -> impl Iterator<Item = &str> {
        self.known.get(&kind).into_iter().flatten().map(String::as_str)
    }

    /// The files below a folder, whose name ends with a `/`.
    pub fn files_below<'n>(&'n self, folder: &'n str) -> impl Iterator<Item = &'n FilePath> {
        let from = (Bound::Included(folder), Bound::Unbounded);
        let files = self.files.range::<str, _>(from);
        files.take_while(move |file| file.starts_with(folder))
    }

    /// Tells whether there is a record, as waivers name it: by its folder and its id.
    pub fn record_exists(&self, record: &str) -> bool {
        let record = &*composed(record);
        let is_record = match record.split_once('/') {
            Some((folder, id)) => Kind::FOLDERS
                .iter()
                .any(|kind| kind.folder() == Some(folder) && self.knows(*kind, id)),
            None => [Kind::Settings, Kind::Calendar]
                .iter()
                .any(|kind| kind.id() == record),
        };
        // What lies astray is searched too, and what is found there can be waived.
        is_record
            || self
                .files
                .iter()
                .any(|file| composed(Place::file(file).record()) == record)
    }
}
