//! Registries are sorted and whole, and a rule has one name everywhere.

use elevhalsa::rules::RULES;

use super::{sources, top};

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
