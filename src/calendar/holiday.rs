//! The public holidays and the three eves, each with its day to the law.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// The year from which the National Day is a public holiday and Whit Monday is none: lag (2004:1320).
const NATIONAL_DAY_SINCE: i32 = 2005;

/// A day that the law names: a public holiday, or an eve on which deadlines rest as on a Sunday.
///
/// The holidays and their days are those of lag (1989:253) om allmänna helgdagar, 1 and 2 §§; the eves those
/// of lag (1930:173) om beräkning av lagstadgad tid, 2 §. The law calls every Sunday a public holiday too;
/// only those that have a name are here, and all of them are free ([`is_free`](super::is_free)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Holiday {
    /// 1 January.
    NewYearsDay,
    /// 6 January.
    Epiphany,
    /// The Friday before Easter Sunday.
    GoodFriday,
    /// The Sunday after the full moon on or next after 21 March.
    EasterSunday,
    /// The day after Easter Sunday.
    EasterMonday,
    /// 1 May.
    MayDay,
    /// The sixth Thursday after Easter Sunday.
    AscensionDay,
    /// The seventh Sunday after Easter Sunday.
    WhitSunday,
    /// The day after Whit Sunday, up to 2004.
    WhitMonday,
    /// 6 June, from 2005.
    NationalDay,
    /// The day before Midsummer's Day.
    MidsummersEve,
    /// The Saturday from 20 to 26 June.
    MidsummersDay,
    /// The Saturday from 31 October to 6 November.
    AllSaintsDay,
    /// 24 December.
    ChristmasEve,
    /// 25 December.
    ChristmasDay,
    /// 26 December.
    BoxingDay,
    /// 31 December.
    NewYearsEve,
}

/// The eve of a holiday that is a working day by the law, but that people treat as half a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SoftEve {
    /// The day before Good Friday.
    MaundyThursday,
    /// 30 April, the day before the First of May.
    WalpurgisNight,
}

impl Holiday {
    /// Every holiday and eve, in the order of a usual year.
    pub const ALL: [Self; 17] = [
        Self::NewYearsDay,
        Self::Epiphany,
        Self::GoodFriday,
        Self::EasterSunday,
        Self::EasterMonday,
        Self::MayDay,
        Self::AscensionDay,
        Self::WhitSunday,
        Self::WhitMonday,
        Self::NationalDay,
        Self::MidsummersEve,
        Self::MidsummersDay,
        Self::AllSaintsDay,
        Self::ChristmasEve,
        Self::ChristmasDay,
        Self::BoxingDay,
        Self::NewYearsEve,
    ];

    /// Its day in a year; none in a year in which the law does not know it.
    ///
    /// The law is that of 1990 and later. Before that year the answer is what the law would have said.
    pub fn day(self, year: i32) -> Option<NaiveDate> {
        let fixed = |month, day| NaiveDate::from_ymd_opt(year, month, day);
        let after_easter = |days| easter(year)?.checked_add_days(Days::new(days));
        match self {
            Self::NewYearsDay => fixed(1, 1),
            Self::Epiphany => fixed(1, 6),
            Self::GoodFriday => easter(year)?.checked_sub_days(Days::new(2)),
            Self::EasterSunday => easter(year),
            Self::EasterMonday => after_easter(1),
            Self::MayDay => fixed(5, 1),
            Self::AscensionDay => after_easter(39),
            Self::WhitSunday => after_easter(49),
            Self::WhitMonday if year < NATIONAL_DAY_SINCE => after_easter(50),
            Self::NationalDay if year >= NATIONAL_DAY_SINCE => fixed(6, 6),
            Self::WhitMonday | Self::NationalDay => None,
            Self::MidsummersEve => Self::MidsummersDay.day(year)?.pred_opt(),
            Self::MidsummersDay => saturday_from(fixed(6, 20)?),
            Self::AllSaintsDay => saturday_from(fixed(10, 31)?),
            Self::ChristmasEve => fixed(12, 24),
            Self::ChristmasDay => fixed(12, 25),
            Self::BoxingDay => fixed(12, 26),
            Self::NewYearsEve => fixed(12, 31),
        }
    }

    /// Tells whether it is one of the three eves, which are free but no public holidays.
    pub fn is_eve(self) -> bool {
        matches!(self, Self::MidsummersEve | Self::ChristmasEve | Self::NewYearsEve)
    }

    /// The entry of the catalogue that names it.
    pub fn entry(self) -> &'static str {
        match self {
            Self::NewYearsDay => "holiday-new-years-day",
            Self::Epiphany => "holiday-epiphany",
            Self::GoodFriday => "holiday-good-friday",
            Self::EasterSunday => "holiday-easter-sunday",
            Self::EasterMonday => "holiday-easter-monday",
            Self::MayDay => "holiday-may-day",
            Self::AscensionDay => "holiday-ascension-day",
            Self::WhitSunday => "holiday-whit-sunday",
            Self::WhitMonday => "holiday-whit-monday",
            Self::NationalDay => "holiday-national-day",
            Self::MidsummersEve => "holiday-midsummers-eve",
            Self::MidsummersDay => "holiday-midsummers-day",
            Self::AllSaintsDay => "holiday-all-saints-day",
            Self::ChristmasEve => "holiday-christmas-eve",
            Self::ChristmasDay => "holiday-christmas-day",
            Self::BoxingDay => "holiday-boxing-day",
            Self::NewYearsEve => "holiday-new-years-eve",
        }
    }
}

impl SoftEve {
    /// The soft eve that a day is, if it is one; an eve on a weekend is free anyway.
    pub fn on(day: NaiveDate) -> Option<Self> {
        let next = day.succ_opt()?;
        match holiday(next)? {
            Holiday::GoodFriday => Some(Self::MaundyThursday),
            Holiday::MayDay if !super::is_free(day) => Some(Self::WalpurgisNight),
            _ => None,
        }
    }

    /// The entry of the catalogue that names it.
    pub fn entry(self) -> &'static str {
        match self {
            Self::MaundyThursday => "holiday-maundy-thursday",
            Self::WalpurgisNight => "holiday-walpurgis-night",
        }
    }
}

/// The holiday or eve that a day is; of two on the same day, the one that comes first in [`Holiday::ALL`].
pub fn holiday(day: NaiveDate) -> Option<Holiday> {
    Holiday::ALL
        .into_iter()
        .find(|holiday| holiday.day(day.year()) == Some(day))
}

/// The holidays and eves of a year by day; two of them may share a day.
pub fn holidays(year: i32) -> Vec<(NaiveDate, Holiday)> {
    let dated = |holiday: Holiday| Some((holiday.day(year)?, holiday));
    let mut holidays: Vec<_> = Holiday::ALL.into_iter().filter_map(dated).collect();
    holidays.sort();
    holidays
}

fn easter(year: i32) -> Option<NaiveDate> {
    let sunday = computus::gregorian(year).ok()?;
    NaiveDate::from_ymd_opt(sunday.year, sunday.month, sunday.day)
}

/// The first Saturday from a day on, that day included.
fn saturday_from(day: NaiveDate) -> Option<NaiveDate> {
    day.iter_days().take(7).find(|day| day.weekday() == Weekday::Sat)
}
