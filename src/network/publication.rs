//! Publication: by when minutes are published, what its record lacks, and whether it is at the right place.

use chrono::{Days, NaiveDate};

use super::Network;
use crate::records::Meeting;
use crate::text::address::{host, plain};

/// What the record of a publication lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// Where and when: there is none.
    Both,
    /// Where.
    Url,
    /// When.
    Day,
    /// The day is still to come.
    Ahead,
}

impl Network {
    /// The last day on which the minutes of a meeting are published in time: counted from the day on which they
    /// became final, and where that is not told, from the one on which they had to be there.
    pub fn publication_limit(&self, meeting: &Meeting) -> NaiveDate {
        let told = meeting.minutes.as_ref().and_then(|status| status.r#final);
        let became = told.map_or_else(|| self.minutes_limit(meeting), |day| *day);
        let after = Days::new(self.settings.house.publish_days_after.into());
        became.checked_add_days(after).unwrap_or(NaiveDate::MAX)
    }

    /// What the publication of a meeting's minutes lacks.
    pub fn publication_lack(&self, meeting: &Meeting) -> Option<Lack> {
        let on = meeting
            .publication
            .as_ref()
            .and_then(|publication| publication.on);
        match (published_at(meeting), on) {
            (None, None) => Some(Lack::Both),
            (None, Some(_)) => Some(Lack::Url),
            (Some(_), None) => Some(Lack::Day),
            (Some(_), Some(on)) if *on > self.today => Some(Lack::Ahead),
            (Some(_), Some(_)) => None,
        }
    }

    /// The name of the host under which minutes are published, where the settings tell it.
    pub fn publication_host(&self) -> Option<String> {
        // Somebody may have written a whole address there.
        let configured = self.settings.addresses.publication_host.as_ref()?;
        Some(host(configured).map_or_else(|| plain(configured), |host| host.name))
    }

    /// The address of a meeting's minutes, where it lies under another host than the network's own.
    pub fn published_elsewhere<'m>(&self, meeting: &'m Meeting) -> Option<&'m str> {
        let (expected, url) = (self.publication_host()?, published_at(meeting)?);
        let name = host(url).map(|host| host.name).unwrap_or_default();
        let is_own = name == expected || name.strip_prefix("www.") == Some(&expected);
        (!is_own).then_some(url)
    }
}

/// The address of a meeting's minutes.
fn published_at(meeting: &Meeting) -> Option<&str> {
    let url = meeting.publication.as_ref()?.url.as_deref();
    url.filter(|url| !url.trim().is_empty())
}
