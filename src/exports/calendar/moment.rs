//! Times of day in a zone, as moments that are the same everywhere.

use chrono::{DateTime, Duration, LocalResult, NaiveDateTime, Offset, TimeZone, Utc};
use chrono_tz::Tz;

use crate::network::Network;

/// The zone of a network that names none.
const USUAL_ZONE: Tz = Tz::Europe__Stockholm;
/// No clock has ever been put forward by more: a day was left out once, where the date line was moved.
const LONGEST_GAP: i64 = 25;

/// The zone that the times of a network are meant in.
pub(in crate::exports) fn zone(network: &Network) -> Tz {
    let named = network.settings.time_zone.as_deref();
    named.and_then(|zone| zone.parse().ok()).unwrap_or(USUAL_ZONE)
}

/// The moment of a time of day: the first where the clock shows it twice, and where it is put forward over it the one
/// at which it would have shown it.
pub(in crate::exports) fn moment(zone: Tz, local: NaiveDateTime) -> DateTime<Utc> {
    match zone.from_local_datetime(&local) {
        LocalResult::Single(moment) | LocalResult::Ambiguous(moment, _) => moment.to_utc(),
        LocalResult::None => {
            let before = (1..=LONGEST_GAP).find_map(|hours| {
                let earlier = local.checked_sub_signed(Duration::hours(hours))?;
                zone.offset_from_local_datetime(&earlier).latest()
            });
            let offset = before.map_or(Duration::zero(), |offset| {
                Duration::seconds(offset.fix().local_minus_utc().into())
            });
            Utc.from_utc_datetime(&local.checked_sub_signed(offset).unwrap_or(local))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_time_of_day_is_one_moment() {
        for (zone, local, expected) in [
            (
                Tz::Europe__Stockholm,
                "2024-02-09T09:00:00",
                "2024-02-09T08:00:00",
            ),
            (
                Tz::Europe__Stockholm,
                "2024-06-14T09:00:00",
                "2024-06-14T07:00:00",
            ),
            // The clock is put forward from two to three, and back from three to two.
            (
                Tz::Europe__Stockholm,
                "2024-03-31T01:59:59",
                "2024-03-31T00:59:59",
            ),
            (
                Tz::Europe__Stockholm,
                "2024-03-31T02:30:00",
                "2024-03-31T01:30:00",
            ),
            (
                Tz::Europe__Stockholm,
                "2024-03-31T03:00:00",
                "2024-03-31T01:00:00",
            ),
            (
                Tz::Europe__Stockholm,
                "2024-10-27T02:30:00",
                "2024-10-27T00:30:00",
            ),
            (
                Tz::Europe__Stockholm,
                "2024-10-27T03:00:00",
                "2024-10-27T02:00:00",
            ),
            // A whole day was left out.
            (Tz::Pacific__Apia, "2011-12-30T12:00:00", "2011-12-30T22:00:00"),
            (Tz::UTC, "2024-03-31T02:30:00", "2024-03-31T02:30:00"),
        ] {
            let local = local.parse().expect("it is a time");
            let expected: NaiveDateTime = expected.parse().expect("it is a time");
            assert_eq!(moment(zone, local).naive_utc(), expected, "{local} in {zone}");
        }
    }
}
