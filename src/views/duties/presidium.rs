//! What the presidium does for the year as a whole: its plan, its groups, what it sends.

use chrono::NaiveDate;

use super::meetings::of_each;
use super::requirement::{Draft, Evidence};
use super::year::{Year, folder};
use crate::network::Network;
use crate::records::meeting::MeetingStatus;
use crate::records::{Date, Dispatch, Entry, Group, Kind};
use crate::source::Place;

/// How many days before the first meeting its dates are nearly due.
const DATES: u64 = 30;

/// How many days before its last a plan is nearly due.
const PLAN: u64 = 14;

/// The working order of the year is adopted, and while it runs that of the next one too.
pub(super) fn working_order(year: &Year<'_>) -> Vec<Draft> {
    let mut years = vec![year.year];
    let next = year.year.saturating_add(1);
    if year.runs() && year.network.mandate_days(next) > 0 {
        years.push(next);
    }
    years
        .into_iter()
        .map(|planned| {
            let order = year.network.adopted_working_order(planned);
            let sought = Place::file(&Kind::WorkingOrder.file(&planned.to_string()).into());
            Draft::new("requires-working-order", sought)
                .with("year", planned.to_string())
                .due(order_due(year.network, planned))
                .notice(PLAN)
                .proven(order.map(|order| Evidence::new(order.at("adopted"), order.adopted)))
        })
        .collect()
}

/// The day of the house in the year before, where a mandate runs then, else the first meeting.
fn order_due(network: &Network, year: i32) -> Option<NaiveDate> {
    let before = year.checked_sub(1)?;
    let house = network.settings.house.next_working_order_due.of(before);
    let house = house.filter(|due| network.is_commissioned_on(*due));
    house.or_else(|| network.first_meeting(year).map(|first| *first.date))
}

/// Every group has a convener and an assignment, reports, and reports at last when it ends.
pub(super) fn groups(year: &Year<'_>) -> Vec<Draft> {
    let network = year.network;
    let groups = network.groups.iter();
    groups
        .filter_map(|group| Some((group, network.last_day_in(group, year.year)?)))
        .flat_map(|(group, day)| group_drafts(year, group, day))
        .collect()
}

fn group_drafts(year: &Year<'_>, group: &Entry<Group>, day: NaiveDate) -> Vec<Draft> {
    let network = year.network;
    let has_convener = group.convener.is_some() && network.lost_convener(group, day).is_none();
    let convener = Evidence::new(group.at("convener"), group.from);
    let serves = Evidence::new(group.at("assignments"), group.from);
    let asks = |asked, key: &str| Draft::new(asked, group.at(key)).with("group", &group.title);
    let mut drafts = vec![
        asks("requires-convener", "convener")
            .broken(true)
            .unread(network.lacks_some(Kind::Member))
            .proven(has_convener.then_some(convener)),
        asks("requires-group-assignment", "assignments")
            .broken(true)
            .proven((!group.assignments.is_empty()).then_some(serves)),
    ];
    drafts.extend(reports(year, group));
    if let Some(until) = group
        .until
        .filter(|until| year.first <= **until && **until <= year.last)
    {
        let reports = group.reports.iter().enumerate();
        let last = reports
            .filter(|(_, report)| report.r#final)
            .map(|(number, report)| Evidence::new(group.at("reports").item(number), Some(report.on)));
        drafts.push(
            asks("requires-final-report", "reports")
                .due(Some(*until))
                .proven(last),
        );
    }
    drafts
}

/// A group reports to the meetings that are held while it is at work, never silent at two in a row.
fn reports(year: &Year<'_>, group: &Entry<Group>) -> Option<Draft> {
    let network = year.network;
    let is_at_work = |day: Date| group.exists_on(*day) && group.from != Some(day);
    let owed = year
        .meetings()
        .into_iter()
        .any(|meeting| meeting.status == MeetingStatus::Held && is_at_work(meeting.date));
    let silences = network.silences(group, year.year);
    let of_year = |day: Date| year.first <= *day && *day <= year.judged_on;
    let numbered = group.reports.iter().enumerate();
    let proof: Vec<Evidence> = numbered
        .filter(|(_, report)| of_year(report.on))
        .map(|(number, report)| Evidence::new(group.at("reports").item(number), Some(report.on)))
        .collect();
    let draft = Draft::new("requires-group-reports", group.at("reports"))
        .with("group", &group.title)
        .broken(!silences.is_empty())
        .waits(silences.is_empty())
        .unread(!network.knows_meetings_of(year.year));
    (owed || !year.is_over)
        .then(|| draft.proven(proof.into_iter().filter(|_| silences.is_empty())))
        .filter(|_| owed || group.exists_on(year.judged_on))
}

/// The directors are informed of every meeting.
pub(super) fn summaries(year: &Year<'_>) -> Vec<Draft> {
    let network = year.network;
    of_each(year, |meeting| {
        let draft = Draft::new("requires-summary", folder(Kind::Dispatch))
            .with("day", *meeting.date)
            .due(Some(network.directors_limit(meeting)));
        [draft.proven(network.summary_sent(meeting).map(sent))]
    })
}

/// The register was sent to its address, and while the year runs it is sent again when it has changed.
pub(super) fn register(year: &Year<'_>) -> Vec<Draft> {
    let network = year.network;
    let first = network.first_meeting(year.year);
    let is_owed = !year.is_over || !network.commissioned_meetings_held(year.year).is_empty();
    let dispatch = network.register_sent(year.year);
    let home = dispatch.filter(|dispatch| network.is_sent_home(dispatch));
    let mut drafts = vec![
        submission(network, "requires-register")
            .due(first.map(|first| *first.date))
            .broken(dispatch.is_some())
            .proven(home.map(sent)),
    ];
    let seal = home.and_then(|home| Some((home, home.digest.as_ref()?, *home.sent?)));
    if let Some((home, seal, day)) = seal.filter(|_| year.runs()) {
        let compared = network.register_compared_on(day, year.year);
        let is_current = *seal == network.register_digest(compared);
        let unread = [Kind::Member, Kind::Organisation];
        drafts.push(
            submission(network, "requires-register-again")
                .with("sent", day)
                .broken(true)
                .unread(unread.iter().any(|kind| network.lacks_some(*kind)))
                .proven(is_current.then(|| sent(home))),
        );
    }
    drafts.retain(|_| is_owed);
    drafts
}

/// The dates of the meetings were sent to their address, and while the year runs they are sent again when one
/// was moved.
pub(super) fn dates(year: &Year<'_>) -> Vec<Draft> {
    let network = year.network;
    let Some(first) = network.first_meeting(year.year) else {
        return Vec::new();
    };
    let dispatch = network.dates_sent(year.year);
    let home = dispatch.filter(|dispatch| network.is_sent_home(dispatch));
    let mut drafts = vec![
        submission(network, "requires-dates")
            .due(Some(*first.date))
            .notice(DATES)
            .broken(dispatch.is_some())
            .proven(home.map(sent)),
    ];
    let seal = home.and_then(|home| Some((home, home.digest.as_ref()?, *home.sent?)));
    if let Some((home, seal, day)) = seal.filter(|_| year.runs()) {
        let is_current = *seal == network.dates_digest(year.year);
        drafts.push(
            submission(network, "requires-dates-again")
                .with("sent", day)
                .broken(true)
                .unread(!network.knows_meetings_of(year.year))
                .proven(is_current.then(|| sent(home))),
        );
    }
    drafts
}

fn submission(network: &Network, asked: &'static str) -> Draft {
    let address = network.settings.addresses.register.as_deref();
    Draft::new(asked, folder(Kind::Dispatch)).with("address", address.unwrap_or_default())
}

fn sent(dispatch: &Entry<Dispatch>) -> Evidence {
    Evidence::new(dispatch.at("sent"), dispatch.sent)
}
