//! Spreads meetings over a year: evenly, and one before each meeting of the directors.

use chrono::{NaiveDate, TimeDelta};

/// What it costs, in weeks from the ideal day squared, that no directors' meeting follows shortly.
const STALE: usize = 4;

/// What it costs that two meetings come before the same directors' meeting.
const CROWDED: usize = 9;

/// A day that a meeting can be placed on, or that has one.
#[derive(Debug, Clone)]
pub(super) struct Spot {
    pub(super) day: NaiveDate,
    /// Whether a meeting is there already.
    pub(super) is_taken: bool,
    /// How many weeks of the terms come before it in the year.
    pub(super) week: usize,
    /// The next meeting of the directors.
    pub(super) next_directors: Option<NaiveDate>,
    /// Whether the directors meet shortly after it.
    pub(super) is_fresh: bool,
}

/// The cheapest way to place the meetings until a spot, with what it costs.
#[derive(Clone)]
struct Way {
    cost: usize,
    spots: Vec<usize>,
}

/// Chooses `count` spots besides those that are taken, so that all of them lie as evenly as can be in a season of
/// some weeks; none where there is no room for so many.
pub(super) fn spread(spots: &[Spot], weeks: usize, count: usize, least: TimeDelta) -> Option<Vec<NaiveDate>> {
    let taken = spots.iter().filter(|spot| spot.is_taken).count();
    let total = count + taken;
    if total == 0 {
        return Some(Vec::new());
    }
    let mut ways: Vec<Option<Way>> = vec![None; spots.len()];
    for place in 0..total {
        ways = (0..spots.len())
            .map(|at| {
                let own = cost(&spots[at], place, total, weeks);
                let before = match place {
                    0 => is_open(&spots[..at]).then(|| Way {
                        cost: 0,
                        spots: Vec::new(),
                    }),
                    _ => cheapest_before(spots, &ways, at, total, least),
                };
                before.map(|mut way| {
                    way.cost += own;
                    way.spots.push(at);
                    way
                })
            })
            .collect();
    }
    let ends = ways
        .into_iter()
        .enumerate()
        .filter(|(at, _)| is_open(&spots[at + 1..]));
    let best = ends.filter_map(|(_, way)| way).min_by_key(|way| way.cost)?;
    let chosen = best.spots.into_iter().map(|at| &spots[at]);
    Some(
        chosen
            .filter(|spot| !spot.is_taken)
            .map(|spot| spot.day)
            .collect(),
    )
}

/// Tells whether no meeting is among spots that are passed over.
fn is_open(spots: &[Spot]) -> bool {
    !spots.iter().any(|spot| spot.is_taken)
}

/// The cheapest way to the meeting before the one at a spot.
fn cheapest_before(
    spots: &[Spot],
    ways: &[Option<Way>],
    at: usize,
    total: usize,
    least: TimeDelta,
) -> Option<Way> {
    let here = &spots[at];
    let before = (0..at).rev().take_while(|before| is_open(&spots[before + 1..at]));
    let ways = before.filter_map(|before| {
        let (there, way) = (&spots[before], ways[before].as_ref()?);
        let both_taken = here.is_taken && there.is_taken;
        let is_apart = both_taken || here.day - there.day >= least;
        let is_crowded = here.next_directors.is_some() && here.next_directors == there.next_directors;
        let crowd = if is_crowded { CROWDED * unit(total) } else { 0 };
        is_apart.then(|| Way {
            cost: way.cost + crowd,
            spots: way.spots.clone(),
        })
    });
    ways.min_by_key(|way| way.cost)
}

/// What it costs to have the meeting of a place among all at a spot: the square of how far its ideal day lies away.
fn cost(spot: &Spot, place: usize, total: usize, weeks: usize) -> usize {
    // Counted in halves of a meeting's share of a week, so that all are whole numbers.
    let here = (2 * spot.week + 1) * total;
    let ideal = (2 * place + 1) * weeks;
    here.abs_diff(ideal).pow(2) + if spot.is_fresh { 0 } else { STALE * unit(total) }
}

/// The square of a week in the measure of [`cost`].
fn unit(total: usize) -> usize {
    (2 * total).pow(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn friday(week: u64) -> NaiveDate {
        let first = NaiveDate::from_ymd_opt(2027, 1, 1).expect("a day");
        first + chrono::Days::new(7 * week)
    }

    /// Nine weeks, of which some are taken.
    fn nine_weeks(taken: &[usize]) -> Vec<Spot> {
        let spot = |week: usize| Spot {
            day: friday(week as u64),
            is_taken: taken.contains(&week),
            week,
            next_directors: None,
            is_fresh: true,
        };
        (0..9).map(spot).collect()
    }

    fn weeks(spots: &[Spot], count: usize, least: i64) -> Option<Vec<usize>> {
        let days = spread(spots, 9, count, TimeDelta::weeks(least))?;
        let week = |day: &NaiveDate| spots.iter().position(|spot| spot.day == *day);
        days.iter().map(week).collect()
    }

    #[test]
    fn meetings_lie_evenly() {
        assert_eq!(weeks(&nine_weeks(&[]), 0, 1), Some(vec![]));
        assert_eq!(weeks(&nine_weeks(&[]), 1, 1), Some(vec![4]));
        assert_eq!(weeks(&nine_weeks(&[]), 2, 1), Some(vec![2, 6]));
        assert_eq!(weeks(&nine_weeks(&[]), 3, 1), Some(vec![1, 4, 7]));
    }

    #[test]
    fn meetings_that_are_there_are_counted_and_not_moved() {
        assert_eq!(weeks(&nine_weeks(&[2]), 1, 1), Some(vec![6]));
        assert_eq!(weeks(&nine_weeks(&[0, 8]), 1, 1), Some(vec![4]));
    }

    #[test]
    fn more_than_there_is_room_for_is_none() {
        assert_eq!(weeks(&nine_weeks(&[]), 3, 4), Some(vec![0, 4, 8]));
        assert_eq!(weeks(&nine_weeks(&[]), 4, 4), None);
        // Two that are there may be nearer to each other than new ones may.
        assert_eq!(weeks(&nine_weeks(&[7, 8]), 1, 3), Some(vec![1]));
    }

    #[test]
    fn a_meeting_is_placed_before_one_of_the_directors_and_each_gets_its_own() {
        let mut spots = nine_weeks(&[]);
        for spot in &mut spots {
            spot.is_fresh = spot.week == 3 || spot.week == 6;
            spot.next_directors = Some(friday(if spot.week < 5 { 5 } else { 10 }));
        }
        assert_eq!(weeks(&spots, 2, 1), Some(vec![3, 6]));
        for spot in &mut spots {
            spot.is_fresh = true;
            spot.next_directors = Some(friday(if spot.week < 8 { 8 } else { 10 }));
        }
        assert_eq!(weeks(&spots, 2, 1), Some(vec![2, 8]));
    }
}
