//! Where a new item of an agenda belongs: standing items in the order of the settings, the others between them.

use crate::network::Network;
use crate::records::meeting::{AgendaItem, AgendaKind};
use crate::records::{Entry, Meeting};
use crate::text::title::key;

/// The standing items of a network, parted into those that open a meeting and those that close it.
#[derive(Debug)]
pub(super) struct Places {
    standing: Vec<String>,
    /// How many of them come before what is not standing.
    leading: usize,
}

impl Places {
    /// Reads from the agenda before which items come first; without one, all but the last do.
    pub(super) fn of(network: &Network, meeting: &Entry<Meeting>) -> Self {
        let titles = network.settings.meetings.standing_items.iter();
        let standing: Vec<String> = titles.map(|title| key(title)).collect();
        let leading = network
            .agenda_before(meeting)
            .and_then(|agenda| leading(agenda, &standing))
            .unwrap_or_else(|| standing.len().saturating_sub(1));
        Self { standing, leading }
    }

    /// The place of a standing item: behind the one before it, else before the one behind it.
    pub(super) fn standing(&self, items: &[(AgendaItem, bool)], number: usize) -> usize {
        let side = match number < self.leading {
            true => 0..self.leading,
            false => self.leading..self.standing.len(),
        };
        let before = (side.start..number)
            .rev()
            .find_map(|other| self.find(items, other));
        let after = (number + 1..side.end).find_map(|other| self.find(items, other));
        match (before, after) {
            (Some(before), _) => before + 1,
            (None, Some(after)) => after,
            (None, None) if number < self.leading => {
                let formal = items
                    .iter()
                    .take_while(|(item, _)| item.kind == Some(AgendaKind::Formal));
                formal.count().min(self.other(items))
            }
            (None, None) => items.len(),
        }
    }

    /// The place of what is not standing: before the items that close the meeting.
    pub(super) fn other(&self, items: &[(AgendaItem, bool)]) -> usize {
        let closing = self.leading..self.standing.len();
        let first = closing.filter_map(|number| self.find(items, number)).min();
        first.unwrap_or(items.len())
    }

    fn find(&self, items: &[(AgendaItem, bool)], number: usize) -> Option<usize> {
        let wanted = &self.standing[number];
        items.iter().position(|(item, _)| key(&item.title) == *wanted)
    }
}

/// How many standing items an agenda has before the last one that is not standing.
fn leading(agenda: &[AgendaItem], standing: &[String]) -> Option<usize> {
    let place = |item: &AgendaItem| standing.iter().position(|title| *title == key(&item.title));
    let last = agenda.iter().rposition(|item| place(item).is_none())?;
    let numbers = agenda[..last].iter().filter_map(place);
    Some(numbers.max().map_or(0, |number| number + 1))
}
