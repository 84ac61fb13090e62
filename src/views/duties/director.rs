//! What the school director does: feedback both ways, the revision and the follow-up of the assignments.

use chrono::{Datelike, NaiveDate};

use super::composition::filled;
use super::meetings::of_each;
use super::requirement::{Draft, Evidence};
use super::year::{Year, folder};
use crate::diagnostic::Argument;
use crate::records::feedback::Direction;
use crate::records::meeting::MeetingStatus;
use crate::records::{Feedback, Kind, Role, word};
use crate::source::Place;

/// How many days before its last what is owed once a year is nearly due.
const YEARLY: u64 = 30;

/// There is a school director, and every meeting hears from the directors.
pub(super) fn feedback(year: &Year<'_>) -> Vec<Draft> {
    let network = year.network;
    let mut drafts = vec![filled(year, Role::SchoolDirector, "requires-director")];
    drafts.extend(of_each(year, |meeting| {
        let given = network.feedback_of(meeting, Direction::FromDirectors).next();
        let given = given.filter(|given| *given.on <= network.today);
        let draft = Draft::new("requires-feedback", folder(Kind::Feedback))
            .with("day", *meeting.date)
            .due(Some(*meeting.date));
        [draft.proven(given.map(|given| Evidence::new(given.at("on"), Some(given.on))))]
    }));
    drafts
}

/// What the network and the directors ask each other is answered at the receiver's next meeting.
pub(super) fn answers(year: &Year<'_>) -> Vec<Draft> {
    let network = year.network;
    let asks = network.feedback.iter();
    asks.filter(|feedback| !feedback.says_nothing())
        .filter_map(|feedback| {
            let answer = feedback.answer.as_ref();
            let answer = answer.filter(|_| !network.is_unanswered(feedback));
            let due = answered_by(year, feedback);
            // An answer belongs to the year in which it was given, a question to that in which it is due.
            let owed = answer.map(|answer| *answer.on).or(due);
            let owed = owed.unwrap_or_else(|| network.received_on(feedback));
            let is_of_year = owed.year() == year.year && network.is_commissioned_on(owed);
            let draft = Draft::new("requires-answer", feedback.at("answer"))
                .with("day", *feedback.on)
                .with("direction", word(feedback.direction))
                .due(due)
                .waits(due.is_none());
            let proof = answer.map(|answer| Evidence::new(feedback.at("answer"), Some(answer.on)));
            is_of_year.then(|| draft.proven(proof))
        })
        .collect()
}

/// The next meeting that was held or is planned after feedback was received.
fn answered_by(year: &Year<'_>, feedback: &Feedback) -> Option<NaiveDate> {
    let network = year.network;
    let received = network.received_on(feedback);
    if let Some(next) = network.next_held(received) {
        return Some(*next.date);
    }
    let mut planned = network.meetings_after(received).filter(|meeting| {
        let is_planned = !matches!(meeting.status, MeetingStatus::Held | MeetingStatus::Cancelled);
        is_planned && network.today <= *meeting.date
    });
    planned.next().map(|meeting| *meeting.date)
}

/// The assignments are revised, all of them, and what the revision found is carried out.
pub(super) fn review(year: &Year<'_>) -> Vec<Draft> {
    let network = year.network;
    if !network.owes_review(year.year) || network.ids(Kind::Assignment).next().is_none() {
        return Vec::new();
    }
    let sought = Place::file(&Kind::Review.file(&format!("{:04}", year.year)).into());
    let review = network.review_of(year.year);
    let review = review.filter(|_| network.is_reviewed(year.year));
    let mut drafts = vec![
        Draft::new("requires-review", sought)
            .with("year", year.year.to_string())
            .due(network.settings.house.review_due.of(year.year))
            .notice(YEARLY)
            .proven(review.map(|review| Evidence::new(review.at("on"), Some(review.on)))),
    ];
    let Some(review) = review else { return drafts };
    let left_out: Vec<_> = network.left_out_of(review, year.year).collect();
    let titles: Argument = left_out.iter().map(|assignment| &assignment.title).collect();
    let whole = Evidence::new(review.at("results"), Some(review.on));
    drafts.push(
        Draft::new("requires-whole-review", review.at("results"))
            .with("titles", titles)
            .broken(true)
            .unread(network.lacks_some(Kind::Assignment))
            .proven(left_out.is_empty().then_some(whole)),
    );
    for (number, result) in review.results.iter().enumerate() {
        let named = network.assignments.get(result.assignment.as_str());
        if let Some(assignment) = named.filter(|_| !network.is_followed(review, result)) {
            drafts.push(
                Draft::new("requires-change", review.at("results").item(number))
                    .with("title", &assignment.title)
                    .broken(true)
                    .unread(network.lacks_some(Kind::Mandate)),
            );
        }
    }
    drafts
}

/// Each assignment that is active to the end of the year gets a judgement.
pub(super) fn follow_ups(year: &Year<'_>) -> Vec<Draft> {
    let network = year.network;
    let mut drafts = Vec::new();
    for mandate in network.mandates_by_day() {
        let assignments = network.assignments_of(mandate.id.as_str()).into_iter();
        for assignment in assignments.filter(|one| network.owes_follow_up(one, year.year)) {
            let is_of_year = |day: NaiveDate| day.year() == year.year && day <= network.today;
            let judged = assignment.follow_ups.iter().enumerate();
            let judged = judged.filter(|(_, judged)| is_of_year(*judged.on));
            let sought = assignment.at("follow-ups");
            let proof = judged
                .map(|(number, judged)| Evidence::new(sought.clone().item(number), Some(judged.on)))
                .collect::<Vec<_>>();
            drafts.push(
                Draft::new("requires-follow-up", sought)
                    .with("title", &assignment.title)
                    .due(Some(year.last))
                    .notice(YEARLY)
                    .proven(proof),
            );
        }
    }
    drafts
}
