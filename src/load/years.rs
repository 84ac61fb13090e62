//! Every year in which something was done, or should have been.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use chrono::Datelike;

use super::survey::year_of;
use crate::network::Network;
use crate::records::Kind;

/// The kinds of which each record is named after a day or a year.
const DATED: [Kind; 5] = [
    Kind::Activity,
    Kind::Dispatch,
    Kind::Feedback,
    Kind::Review,
    Kind::WorkingOrder,
];

/// A mandate that begins or a record that lies outside these years has a day with a slip of the pen in it, and makes
/// nobody judge a thousand years.
const USUAL: RangeInclusive<i32> = 1900..=2200;

/// The years of the meetings and of the records named after days and years, and those of a mandate up to today: a
/// year that lost all its meetings is not a year in which all is well.
pub(super) fn of(network: &Network) -> BTreeSet<i32> {
    let meetings = network.meetings.iter().map(|meeting| meeting.date.year());
    let ids = DATED.into_iter().flat_map(|kind| network.ids(kind));
    let commissioned = network.mandates.iter().flat_map(|mandate| {
        let last = network.today.min(*mandate.until);
        mandate.from.year().max(*USUAL.start())..=last.year()
    });
    let others = ids.filter_map(year_of).chain(commissioned);
    meetings
        .chain(others.filter(|year| USUAL.contains(year)))
        .collect()
}
