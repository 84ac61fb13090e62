//! The statements of a mandate, by number.

use std::ops::RangeInclusive;

use schemars::JsonSchema;
use serde::Serialize;

/// A statement of the mandate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, JsonSchema, Serialize)]
pub enum Duty {
    /// The association commissions; the directors' network sets up networks.
    D01,
    /// A network works from a mandate.
    D02,
    /// A network reports to the directors' network.
    D03,
    /// It consists of representatives of the municipalities and staff of the association.
    D04,
    /// It serves the strategy's priority areas.
    D05,
    /// The first assignment.
    D06,
    /// The second assignment.
    D07,
    /// The third assignment.
    D08,
    /// The fourth assignment.
    D09,
    /// The fifth assignment.
    D10,
    /// The sixth assignment.
    D11,
    /// The seventh assignment, and any after it.
    D12,
    /// The presidium draws up the working order.
    D13,
    /// The presidium draws up the agenda.
    D14,
    /// The presidium prepares meetings.
    D15,
    /// The presidium coordinates working groups.
    D16,
    /// The presidium compiles and informs the directors.
    D17,
    /// The presidium sends the register.
    D18,
    /// The presidium sends the dates.
    D19,
    /// The school director carries feedback to the network.
    D20,
    /// The school director carries feedback to the directors.
    D21,
    /// The school director revises the assignments each year.
    D22,
    /// The school director follows up the assignments.
    D23,
    /// The chair need not be a school director.
    D24,
    /// The chair leads the meeting.
    D25,
    /// A least number of meetings a year, on a weekday.
    D26,
    /// Minutes are kept.
    D27,
    /// Minutes are published.
    D28,
}

impl Duty {
    /// The duties that are assignments of the mandate.
    pub const ASSIGNMENTS: RangeInclusive<Self> = Self::D06..=Self::D12;

    /// Every duty, in order.
    pub const ALL: [Self; 28] = [
        Self::D01,
        Self::D02,
        Self::D03,
        Self::D04,
        Self::D05,
        Self::D06,
        Self::D07,
        Self::D08,
        Self::D09,
        Self::D10,
        Self::D11,
        Self::D12,
        Self::D13,
        Self::D14,
        Self::D15,
        Self::D16,
        Self::D17,
        Self::D18,
        Self::D19,
        Self::D20,
        Self::D21,
        Self::D22,
        Self::D23,
        Self::D24,
        Self::D25,
        Self::D26,
        Self::D27,
        Self::D28,
    ];

    /// The duty of an assignment by its number within its mandate, from 1. A mandate may give fewer than
    /// seven assignments, and then has fewer duties; it may give more, and then the last duty is all the rest.
    pub fn of_assignment(number: usize) -> Self {
        match number {
            0 | 1 => Self::D06,
            2 => Self::D07,
            3 => Self::D08,
            4 => Self::D09,
            5 => Self::D10,
            6 => Self::D11,
            _ => Self::D12,
        }
    }
}
