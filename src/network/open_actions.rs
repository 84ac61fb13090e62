//! Actions that are not done, and the agendas that take them up again.
//!
//! An agenda takes an action up when one of its items
//! - is about earlier minutes or about open actions as such: a title with a word such as
//!   *minnesanteckningar*, with *föregående möte* or *sedan sist*, or with *öppna åtgärder*, and the same in
//!   English; or
//! - names the action: its title or its proposal holds the action's own words.
//!
//! That the topic of the action returns is not enough: people then talk about the topic, and not about who
//! promised what.

use crate::records::meeting::AgendaItem;
use crate::records::minutes::Action;
use crate::text::title::key;

/// Tells whether an agenda takes an action up.
pub fn takes_up(agenda: &[AgendaItem], action: &Action) -> bool {
    let wanted = key(&action.text);
    let names = |text: &str| !wanted.is_empty() && key(text).contains(&wanted);
    agenda.iter().any(|item| {
        is_about_earlier(&item.title) || names(&item.title) || item.proposal.as_deref().is_some_and(names)
    })
}

/// Words that begin the name of minutes.
const MINUTES: [&str; 3] = ["minnesanteckning", "mötesanteckning", "protokoll"];
/// Words for what came before.
const EARLIER: [&str; 8] = [
    "föregående",
    "förra",
    "senaste",
    "tidigare",
    "sist",
    "previous",
    "last",
    "earlier",
];
/// Words that begin the name of what has come before.
const MEETINGS: [&str; 5] = ["möte", "träff", "nätverksträff", "meeting", "minutes"];
/// Words that are the list of open actions by themselves.
const ACTIONS: [&str; 9] = [
    "öppna åtgärder",
    "åtgärdslista",
    "åtgärdslogg",
    "uppföljning av åtgärder",
    "att göra-lista",
    "sedan sist",
    "open actions",
    "action points",
    "matters arising",
];

/// Tells whether an item is about earlier minutes or about open actions as such.
fn is_about_earlier(title: &str) -> bool {
    let title = key(title);
    let words: Vec<&str> = title
        .split(|letter: char| !letter.is_alphanumeric() && letter != '-')
        .collect();
    let begins = |starts: &[&str]| {
        words
            .iter()
            .any(|word| starts.iter().any(|start| word.starts_with(start)))
    };
    let is_earlier = words.iter().any(|word| EARLIER.contains(word));
    begins(&MINUTES)
        || (is_earlier && begins(&MEETINGS))
        || ACTIONS.iter().any(|words| title.contains(words))
        || ["åtgärder", "actions"].contains(&title.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn agenda(title: &str, proposal: Option<&str>) -> Vec<AgendaItem> {
        vec![AgendaItem {
            title: title.to_owned(),
            kind: None,
            presenter: None,
            minutes: None,
            assignments: Vec::new(),
            proposal: proposal.map(str::to_owned),
            papers: Vec::new(),
        }]
    }

    fn action() -> Action {
        Action {
            text: "Samla mallarna".to_owned(),
            done: false,
            owner: None,
            owner_bytes: None,
            due: None,
            tick: 0..0,
            bytes: 0..0,
            section: None,
        }
    }

    #[test]
    fn earlier_minutes_and_lists_of_actions_take_every_action_up() {
        let items = [
            "1. Föregående minnesanteckningar",
            "Minnesanteckningar från 9 februari",
            "Uppföljning från förra mötet",
            "Vad har hänt sedan förra träffen?",
            "FÖREGA\u{30a}ENDE PROTOKOLL",
            "Öppna åtgärder",
            "Åtgärder",
            "Previous minutes",
            "Minutes of the last meeting",
            "Matters arising",
        ];
        for title in items {
            assert!(takes_up(&agenda(title, None), &action()), "{title}");
        }
    }

    #[test]
    fn an_item_that_names_the_action_takes_it_up() {
        assert!(takes_up(&agenda("4. SAMLA mallarna: läget", None), &action()));
        assert!(takes_up(
            &agenda("Mallar", Some("Bo får längre tid att samla mallarna.")),
            &action()
        ));
    }

    #[test]
    fn another_item_does_not() {
        let items = [
            "Nästa möte",
            "Mallar",
            "Åtgärdsprogram i gymnasiet",
            "Senaste nytt om Millennium",
            "Stöd och åtgärder i förskoleklass",
        ];
        for title in items {
            assert!(!takes_up(&agenda(title, None), &action()), "{title}");
        }
        let nameless = Action {
            text: String::new(),
            ..action()
        };
        assert!(!takes_up(&agenda("Nästa möte", None), &nameless));
    }
}
