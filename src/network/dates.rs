//! The dates of a year's meetings in the one form that their seal is taken of.
//!
//! ```text
//! dates 1
//! 2024-02-09
//! 2024-04-19
//! ```
//!
//! - The first line names the form and its version.
//! - Then comes the day of each meeting of the calendar year that was not cancelled, by day; a day with two
//!   meetings stands twice. Every line ends with a line feed.
//!
//! Times, places and titles do not count: the days are what is sent in, and a call tells the rest.

use super::Network;
use crate::records::digest;

impl Network {
    /// The days of a year's meetings, in the form that their seal is taken of.
    pub fn dates_text(&self, year: i32) -> String {
        let mut text = String::from("dates 1\n");
        for meeting in self.meetings_of(year) {
            text.push_str(&format!("{}\n", meeting.date));
        }
        text
    }

    /// The seal of the days of a year's meetings.
    pub fn dates_digest(&self, year: i32) -> String {
        digest(&self.dates_text(year))
    }
}
