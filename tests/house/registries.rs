//! Registries are sorted and whole, and a rule has one name everywhere.

use std::collections::BTreeSet;

use elevhalsa::rules::RULES;

use super::catalogue::catalogue;
use super::{sources, top, without_tests};

/// The rule that each file of `src/rules/` defines, by the name of the file.
fn files_of_rules() -> Vec<(String, String)> {
    let files = sources(".rs").into_iter();
    let rules =
        files.filter(|file| file.path.starts_with("rules/") && file.text.contains("const RULE: Rule"));
    let named = |file: &super::SourceFile| {
        let stem = file.path.rsplit('/').next().unwrap_or_default();
        let stem = stem.trim_end_matches(".rs").replace('_', "-");
        let name = file
            .text
            .split("name: \"")
            .nth(1)
            .and_then(|rest| rest.split('"').next());
        (stem, name.unwrap_or_default().to_owned())
    };
    rules.map(|file| named(&file)).collect()
}

#[test]
fn rules_are_sorted_by_name() {
    let names: Vec<_> = RULES.iter().map(|rule| rule.name).collect();
    assert!(names.is_sorted(), "{names:#?}");
}

#[test]
fn every_rule_is_registered_under_the_name_of_its_file() {
    let mut registered: Vec<_> = RULES.iter().map(|rule| rule.name.to_owned()).collect();
    registered.sort();
    let mut found = Vec::new();
    for (stem, name) in files_of_rules() {
        assert_eq!(stem, name, "src/rules/{stem} names its rule otherwise");
        found.push(name);
    }
    found.sort();
    assert_eq!(found, registered);
}

#[test]
fn every_rule_has_its_fixture_and_no_fixture_is_left_over() {
    let fixtures = std::fs::read_dir(top().join("tests/rules")).expect("the fixtures are there");
    let mut folders: Vec<String> = fixtures
        .map(|entry| {
            let name = entry.expect("the entry can be read").file_name();
            name.to_string_lossy().into_owned()
        })
        .filter(|name| !name.starts_with('_'))
        .collect();
    folders.sort();
    let names: Vec<_> = RULES.iter().map(|rule| rule.name.to_owned()).collect();
    assert_eq!(folders, names);
    for name in names {
        for part in ["broken", "kept", "expected.sv.txt", "expected.en.txt"] {
            let path = top().join("tests/rules").join(&name).join(part);
            assert!(path.exists(), "{} is missing", path.display());
        }
    }
}

/// The text between the bracket that a text begins within and the one that closes it.
fn to_the_bracket(text: &str) -> &str {
    let mut depth = 0;
    let end = text.find(|letter| {
        depth += i32::from(letter == '(') - i32::from(letter == ')');
        depth < 0
    });
    &text[..end.unwrap_or(text.len())]
}

/// Every text that stands between quotes.
fn quoted(text: &str) -> Vec<&str> {
    text.split('"').skip(1).step_by(2).collect()
}

#[test]
fn every_related_place_is_told_of_in_words() {
    let (words, mut told) = (catalogue("sv"), 0);
    for file in sources(".rs")
        .into_iter()
        .filter(|file| file.path.starts_with("rules/"))
    {
        let code = without_tests(&file.text);
        let Some(rule) = code
            .split("name: \"")
            .nth(1)
            .and_then(|rest| rest.split('"').next())
        else {
            continue;
        };
        let named = code.split(".related_as(").skip(1).map(to_the_bracket);
        // A name that is worked out is seen when the fault is told.
        let named = named.filter_map(|inside| quoted(inside.rsplit_once(',')?.1).first().copied());
        let usual = code.contains(".related(").then_some("related");
        for attribute in named.chain(usual) {
            let entry = format!("{rule}.{attribute}");
            assert!(words.contains_key(&entry), "{entry} is missing");
            told += 1;
        }
    }
    assert!(told > 20, "rules relate places");
}

#[test]
fn lists_of_rules_in_the_code_name_rules_that_exist() {
    let names: BTreeSet<&str> = RULES.iter().map(|rule| rule.name).collect();
    let mut lists = 0;
    for file in sources(".rs") {
        for list in without_tests(&file.text).split("[&str; ").skip(1) {
            let list = list.split("];").next().unwrap_or_default();
            let listed = quoted(list);
            // Some of them are rules, so that all are meant to be.
            if listed.iter().filter(|name| names.contains(**name)).count() > 1 {
                let unknown: Vec<_> = listed.iter().filter(|name| !names.contains(**name)).collect();
                assert!(unknown.is_empty(), "src/{} names {unknown:?}", file.path);
                lists += 1;
            }
        }
    }
    assert!(lists > 0, "some code lists rules");
}
