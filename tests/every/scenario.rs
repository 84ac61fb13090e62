//! How a command is given and answered, read from `tests/every/<scenario>.toml`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use elevhalsa::records::network::Language;
use serde::Deserialize;

use super::words;

/// A number that the Swedish Tax Agency publishes for tests, and how it is shown.
pub(crate) const NUMBER: &str = "19121212-1212";
pub(crate) const MASKED: &str = "19******";

/// A way to give a command.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Scenario {
    /// The name of its file.
    #[serde(skip)]
    pub(crate) name: String,
    /// The words that lead to the command.
    pub(crate) command: Vec<String>,
    /// The day on which it is given.
    #[serde(default = "usual_day")]
    pub(crate) today: String,
    /// The commands that are given before.
    #[serde(default)]
    pub(crate) before: Vec<Vec<String>>,
    /// What is written by hand before all commands.
    #[serde(default)]
    pub(crate) files: BTreeMap<PathBuf, String>,
    /// Whether the command is given in an empty folder.
    #[serde(default)]
    pub(crate) nowhere: bool,
    /// What is given in any case, also where somebody is asked for the rest.
    #[serde(default)]
    pub(crate) with: Vec<String>,
    /// All else that is given where nobody is asked.
    #[serde(default)]
    pub(crate) given: Vec<String>,
    /// What has to be given where nobody can be asked.
    #[serde(default)]
    pub(crate) needed: Vec<String>,
    /// The command line without one of these, where it is not the whole one without it.
    #[serde(default)]
    pub(crate) missing: BTreeMap<String, Vec<String>>,
    /// What is asked on a terminal.
    #[serde(default)]
    pub(crate) asked: Vec<Asked>,
    /// How a text of an option is written, or the whole command line that it needs, where neither is the usual one.
    #[serde(default)]
    pub(crate) texts: BTreeMap<String, Text>,
}

/// An entry of the catalogue that is asked, and the keys that answer it, where need be in English too.
#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum Asked {
    Alike(String, String),
    Apart(String, String, String),
}

impl Asked {
    /// The entry of the catalogue.
    pub(crate) fn question(&self) -> &str {
        match self {
            Self::Alike(question, _) | Self::Apart(question, ..) => question,
        }
    }

    /// The answer as the scenario writes it.
    pub(crate) fn answer(&self, language: Language) -> &str {
        match (self, language) {
            (Self::Apart(.., answer), Language::En) => answer,
            (Self::Alike(_, answer) | Self::Apart(_, answer, _), _) => answer,
        }
    }

    /// The keys that the answer is typed with: `<enter>`, `<down>`, `<space>`, `<yes>` and letters.
    pub(crate) fn keys(&self, language: Language) -> String {
        self.answer(language)
            .replace("<enter>", "\r")
            .replace("<down>", "\u{1b}[B")
            .replace("<space>", " ")
            .replace("<yes>", &words(language).say("answer-yes"))
    }
}

/// How a number comes into an option.
#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum Text {
    /// As this text.
    Written(String),
    /// On this command line.
    Line(Vec<String>),
}

fn usual_day() -> String {
    "2025-01-20".to_owned()
}

/// The folder of the scenarios and of what they lead to.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/every")
}

/// All scenarios by name.
pub(crate) fn scenarios() -> Vec<Scenario> {
    let entries = fs::read_dir(folder()).expect("the folder can be listed");
    let paths = entries.map(|entry| entry.expect("it can be read").path());
    let mut scenarios: Vec<Scenario> = paths
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .map(|path| {
            let text = fs::read_to_string(&path).expect("it can be read");
            let scenario =
                toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let name = path.file_stem().expect("it has a name");
            Scenario {
                name: name.to_string_lossy().into_owned(),
                ..scenario
            }
        })
        .collect();
    scenarios.sort_by(|one, other| one.name.cmp(&other.name));
    scenarios
}

impl Scenario {
    /// The command line with all that is needed.
    pub(crate) fn whole(&self) -> Vec<String> {
        [&self.command[..], &self.given, &self.with].concat()
    }

    /// The command line of somebody who waits to be asked.
    pub(crate) fn bare(&self) -> Vec<String> {
        [&self.command[..], &self.with].concat()
    }

    /// The whole command line without a need, by its option, or by its place where it has none.
    pub(crate) fn without(&self, need: &str) -> Vec<String> {
        if let Some(line) = self.missing.get(need) {
            return [&self.command[..], line, &self.with].concat();
        }
        let mut given = self.given.clone();
        for option in need.split(" / ") {
            match option.starts_with("--") {
                false => drop(given.remove(0)),
                true => while take(&mut given, option) {},
            }
        }
        [&self.command[..], &given, &self.with].concat()
    }

    /// The whole command line with an identity number in an option.
    pub(crate) fn with_number(&self, option: &str, may_be_repeated: bool) -> Vec<String> {
        let text = match self.texts.get(option) {
            Some(Text::Line(line)) => {
                let line = line.iter().map(|word| word.replace("{number}", NUMBER));
                return [&self.command[..], &line.collect::<Vec<_>>()].concat();
            }
            Some(Text::Written(text)) => text.as_str(),
            None => "Hos {number}",
        };
        let mut given = self.given.clone();
        if !may_be_repeated {
            take(&mut given, option);
        }
        given.extend([option.to_owned(), text.replace("{number}", NUMBER)]);
        [&self.command[..], &given, &self.with].concat()
    }
}

/// Takes an option with its value away, and tells whether it was there.
fn take(given: &mut Vec<String>, option: &str) -> bool {
    let Some(place) = given.iter().position(|word| word == option) else {
        return false;
    };
    let has_value = given.get(place + 1).is_some_and(|next| !next.starts_with("--"));
    given.drain(place..=place + usize::from(has_value));
    true
}

/// A command line as somebody types it.
pub(crate) fn typed(arguments: &[String]) -> String {
    let is_plain = |word: &str| !word.is_empty() && !word.contains([' ', '*', '?', ';']);
    let quoted = arguments.iter().map(|word| match is_plain(word) {
        true => word.clone(),
        false => format!("\"{word}\""),
    });
    quoted.collect::<Vec<_>>().join(" ")
}
