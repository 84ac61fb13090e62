//! Nothing of the project's own network is in the code: its names, people, addresses and numbers are data.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::{files_below, slashed, sources, top, without_tests};

/// What the records of a folder call themselves and each other: every value of these keys, from each file.
fn values(folder: &Path, keys: &[&str]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for file in files_below(folder) {
        if file.extension().is_some_and(|ending| ending == "toml") {
            let text = fs::read_to_string(&file).expect("the record is UTF-8");
            collect(
                &toml::Value::Table(text.parse().expect("it is TOML")),
                keys,
                &mut found,
            );
        }
    }
    found
}

fn collect(value: &toml::Value, keys: &[&str], found: &mut BTreeSet<String>) {
    match value {
        toml::Value::Table(table) => {
            for (key, value) in table {
                if let (true, Some(text)) = (keys.contains(&key.as_str()), value.as_str()) {
                    found.insert(text.to_owned());
                }
                collect(value, keys, found);
            }
        }
        toml::Value::Array(items) => items.iter().for_each(|item| collect(item, keys, found)),
        _ => {}
    }
}

/// The names and addresses in the records of a network, the titles of its assignments, and the ids that stand in
/// its files as texts.
fn own_words(folder: &Path) -> BTreeSet<String> {
    let mut words = values(&folder.join("organisations"), &["name"]);
    words.extend(values(&folder.join("members"), &["name", "email"]));
    words.extend(values(&folder.join("assignments"), &["title"]));
    words.extend(values(&folder.join("mandates"), &["title"]));
    let settings = fs::read_to_string(folder.join("network.toml")).expect("it is there");
    let settings: toml::Table = settings.parse().expect("it is TOML");
    words.extend(
        ["name", "commissioner", "host"].map(|key| settings[key].as_str().unwrap_or_default().to_owned()),
    );
    let addresses = settings["addresses"].as_table().expect("it is a table");
    words.extend(
        addresses
            .values()
            .filter_map(|address| address.as_str())
            .map(str::to_owned),
    );
    for kind in ["organisations", "assignments", "groups"] {
        for file in files_below(&folder.join(kind)) {
            let id = slashed(file.strip_prefix(folder).expect("it lies below")).replace(".toml", "");
            let id = id.rsplit('/').next().unwrap_or_default();
            words.insert(format!("\"{id}\""));
            words.insert(format!("{kind}/{id}"));
        }
    }
    words
}

/// The code that runs and its words, without unit tests and comments.
fn code() -> Vec<(String, String)> {
    let mut code = Vec::new();
    for ending in [".rs", ".ftl"] {
        for file in sources(ending) {
            let is_test = file.path.ends_with("tests.rs") || file.path.contains("/tests/");
            if is_test {
                continue;
            }
            let lines = without_tests(&file.text).lines();
            let text: Vec<&str> = lines
                .filter(|line| !line.trim_start().starts_with("//"))
                .collect();
            code.push((file.path, text.join("\n")));
        }
    }
    code
}

#[test]
fn no_network_is_named_in_the_code() {
    let mut forbidden = own_words(&top().join("network-data"));
    forbidden.extend(own_words(&top().join("examples/forskola-norr")));
    forbidden.extend(
        [
            "Skaraborg",
            "skaraborg",
            "Elevhälsa",
            "elevhälsa",
            "Millennium",
            "Norrdalen",
        ]
        .map(str::to_owned),
    );
    assert!(forbidden.len() > 100, "there is too little to look for");
    for (path, text) in code() {
        for words in &forbidden {
            assert!(!text.contains(words.as_str()), "src/{path} knows {words}");
        }
    }
}

/// A weekday stands in the code where weekdays are read and said, and once as the default of a new network.
#[test]
fn no_weekday_is_fixed_in_the_code() {
    let allowed = [
        "records/network.rs",
        "rules/weekday_word_wrong.rs",
        "text/days/names.rs",
        "words/en/common.ftl",
        "words/en/records/network.ftl",
        "words/sv/common.ftl",
        "words/sv/records/network.ftl",
    ];
    for (path, text) in code() {
        let text = text.to_lowercase();
        // A holiday has a weekday in its name.
        let text = text
            .replace(['-', '_', ' '], "")
            .replace("goodfriday", "")
            .replace("långfredag", "");
        let named = [
            "weekday::fri",
            "weekday::tue",
            "friday",
            "fredag",
            "tuesday",
            "tisdag",
        ];
        let is_named = named.iter().any(|name| text.contains(name));
        assert!(
            !is_named || allowed.contains(&path.as_str()),
            "src/{path} knows a weekday"
        );
    }
    let settings = fs::read_to_string(top().join("src/records/network.rs")).expect("it is there");
    let fixed = settings.matches("weekday: Weekday::").count();
    assert_eq!(fixed, 1, "the default is the only one");
}

/// How many municipalities and assignments there are, and how many meetings, is said by the records.
#[test]
fn no_number_of_the_network_is_fixed_in_its_words() {
    let numbers = [
        "femton kommuner",
        "15 kommuner",
        "fifteen municipalities",
        "15 municipalities",
        "sju uppdrag",
        "7 uppdrag",
        "seven assignments",
        "7 assignments",
        "fyra möten",
        "4 möten",
        "four meetings",
        "4 meetings",
    ];
    for (path, text) in code() {
        let text = text.to_lowercase();
        for words in numbers {
            assert!(!text.contains(words), "src/{path} says {words}");
        }
    }
}
