//! How the seat of an organisation is told.

use super::Console;
use crate::diagnostic::Arguments;
use crate::records::Date;
use crate::views::organisations::{Seat, SeatState};
use crate::words::inert;

impl Console {
    /// Says who stands for an organisation, or that nobody does; nothing where nobody has to.
    pub(in crate::commands) fn seat(&self, seat: &Seat) -> Option<String> {
        let day = |day: Option<Date>| day.map_or_else(String::new, |day| day.to_string());
        match seat.state {
            SeatState::Filled => {
                let names: Vec<String> = seat.people.iter().map(|person| inert(&person.name)).collect();
                Some(names.join(", "))
            }
            SeatState::Vacant => {
                let vacancy = seat.vacancy.as_ref();
                let reason = vacancy.and_then(|vacancy| vacancy.reason.clone());
                let filled = Arguments::from([
                    ("from", day(vacancy.map(|vacancy| vacancy.from)).into()),
                    ("until", day(vacancy.and_then(|vacancy| vacancy.until)).into()),
                    ("reason", reason.unwrap_or_default().into()),
                ]);
                Some(self.words.fill("seat-vacant", &filled))
            }
            SeatState::Empty => Some(self.words.say("seat-empty")),
            SeatState::NotNeeded => None,
        }
    }
}
