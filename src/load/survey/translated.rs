//! The names of the folder's files and folders behind the Swedish words that people give them.

use super::names::folded;

/// Swedish words for what has its place in the folder.
const NAMES: [(&str, &[&str]); 15] = [
    ("README.md", &["läs mig.md", "läsmig.md", "läsmig.txt"]),
    ("activities", &["aktivitet", "aktiviteter"]),
    ("assignments", &["uppdrag", "uppdragen"]),
    ("attachments", &["bilaga", "bilagor", "underlag"]),
    ("calendar.toml", &["kalender.toml", "lov.toml"]),
    ("dispatches", &["utskick", "utskicken"]),
    ("feedback", &["återkoppling", "återkopplingar"]),
    ("groups", &["arbetsgrupper", "grupper"]),
    (
        "mandates",
        &["uppdragsbeskrivning", "uppdragsbeskrivningar", "mandat"],
    ),
    (
        "meetings",
        &["mote", "moten", "möte", "möten", "nätverksträffar", "träffar"],
    ),
    ("members", &["medlem", "medlemmar", "personer"]),
    ("network.toml", &["natverk.toml", "nätverk.toml"]),
    ("organisations", &["kommuner", "organisation", "organisationer"]),
    ("reviews", &["revidering", "revideringar"]),
    ("working-orders", &["arbetsordning", "arbetsordningar"]),
];

/// The same for what a meeting's folder has beside its attachments.
const OF_MEETING: [(&str, &[&str]); 2] = [
    ("meeting.toml", &["mote.toml", "möte.toml"]),
    ("minutes.md", &["anteckningar", "minnesanteckningar", "protokoll"]),
];

/// The name that a word stands for, among those that are known; of minutes whatever its ending is.
pub(super) fn translated<'k>(name: &str, known: &'k [String]) -> Option<&'k String> {
    let name = folded(name);
    let stem = name.split('.').next().unwrap_or_default();
    let is_word = |word: &&str| **word == *name || (!word.contains('.') && **word == *stem);
    let mut all = NAMES.iter().chain(&OF_MEETING);
    let (meant, _) = all.find(|(_, words)| words.iter().any(is_word))?;
    known.iter().find(|known| *known == meant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swedish_words_lead_to_the_names_that_are_known() {
        let known = ["meetings", "minutes.md", "README.md"].map(str::to_owned);
        let found = |name: &str| translated(name, &known).map(String::as_str);
        assert_eq!(found("Mo\u{308}ten"), Some("meetings"));
        assert_eq!(found("minnesanteckningar.docx"), Some("minutes.md"));
        assert_eq!(found("LÄSMIG.txt"), Some("README.md"));
        assert_eq!((found("uppdrag"), found("annat.md")), (None, None));
    }
}
