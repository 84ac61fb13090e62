//! Both languages are whole: the same entries, attributes and variables.

use std::collections::{BTreeMap, BTreeSet};

use elevhalsa::records::Kind;
use elevhalsa::records::network::Language;
use elevhalsa::rules::RULES;
use elevhalsa::words::Words;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use serde_json::Value;

use super::sources;

/// The variables of each entry and of each of its attributes, by `id` or `id.attribute`.
pub(super) type Catalogue = BTreeMap<String, BTreeSet<String>>;

pub(super) fn catalogue(language: &str) -> Catalogue {
    let mut catalogue = Catalogue::new();
    let prefix = format!("words/{language}/");
    for file in sources(".ftl")
        .into_iter()
        .filter(|file| file.path.starts_with(&prefix))
    {
        let resource = fluent_syntax::parser::parse(file.text.as_str())
            .unwrap_or_else(|(_, faults)| panic!("src/{}: {faults:?}", file.path));
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name.to_owned();
            let mut note = |name: String, pattern: &Pattern<&str>| {
                let earlier = catalogue.insert(name.clone(), variables(pattern));
                assert!(earlier.is_none(), "{name} stands twice in {language}");
            };
            if let Some(pattern) = &message.value {
                note(id.clone(), pattern);
            }
            for attribute in &message.attributes {
                note(format!("{id}.{}", attribute.id.name), &attribute.value);
            }
        }
    }
    catalogue
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, &mut found);
        }
    }
    found
}

fn of_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, found),
        Expression::Select { selector, variants } => {
            of_inline(selector, found);
            for variant in variants {
                found.extend(variables(&variant.value));
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        _ => {}
    }
}

#[test]
fn both_languages_have_the_same_entries_with_the_same_variables() {
    let (swedish, english) = (catalogue("sv"), catalogue("en"));
    for (one, other, language) in [(&swedish, &english, "en"), (&english, &swedish, "sv")] {
        for (name, variables) in one {
            let there = other
                .get(name)
                .unwrap_or_else(|| panic!("{name} is missing in {language}"));
            assert_eq!(variables, there, "the variables of {name}");
        }
    }
}

#[test]
fn every_rule_has_all_its_words() {
    for language in ["sv", "en"] {
        let catalogue = catalogue(language);
        for rule in RULES {
            assert!(
                catalogue.contains_key(rule.name),
                "{} has no message in {language}",
                rule.name
            );
            for attribute in ["title", "help", "passage", "why"] {
                let name = format!("{}.{attribute}", rule.name);
                assert!(catalogue.contains_key(&name), "{name} is missing in {language}");
            }
        }
    }
}

#[test]
fn every_key_of_a_record_has_all_its_words_and_no_others() {
    let mut wanted = BTreeSet::new();
    for kind in Kind::FILES {
        let schema = Words {
            language: Language::En,
            births_until: chrono::NaiveDate::MAX,
        }
        .schema(kind);
        let entry = format!("record-{}", kind.id());
        wanted.insert(format!("{entry}.files"));
        entries_of(&schema, &entry, &mut wanted);
    }
    for language in ["sv", "en"] {
        let records = catalogue(language).into_keys();
        let there: BTreeSet<String> = records.filter(|name| name.starts_with("record-")).collect();
        assert_eq!(there, wanted, "the words of records in {language}");
    }
}

/// The entries of a key and of the keys and values below it.
fn entries_of(schema: &Value, entry: &str, entries: &mut BTreeSet<String>) {
    entries.insert(entry.to_owned());
    entries.insert(format!("{entry}.title"));
    for part in [schema, &schema["items"], &schema["additionalProperties"]] {
        let values = part["enum"].as_array().into_iter().flatten();
        entries.extend(
            values
                .filter_map(Value::as_str)
                .map(|value| format!("{entry}.{value}")),
        );
        for (key, schema) in part["properties"].as_object().into_iter().flatten() {
            entries_of(schema, &format!("{entry}-{key}"), entries);
        }
    }
}

#[test]
fn words_never_say_invalid() {
    for file in sources(".ftl") {
        let text = file.text.to_lowercase();
        for word in ["ogiltig", "invalid", "felaktig"] {
            assert!(!text.contains(word), "src/{} says {word}", file.path);
        }
    }
}

/// A path is told from the top of the repository, which only a variable can do; what is written in a record stands
/// in quotes.
#[test]
fn words_leave_the_way_to_a_file_to_a_variable() {
    let is_told = |path: &str| !path.contains("/records/") && !path.ends_with("/reference.ftl");
    for file in sources(".ftl").into_iter().filter(|file| is_told(&file.path)) {
        for line in file.text.lines() {
            // Every second part stands between quotes.
            let outside = line.split('"').step_by(2).collect::<Vec<_>>().join("\"");
            for folder in Kind::FOLDERS.into_iter().filter_map(Kind::folder) {
                let path = format!("{folder}/");
                assert!(!outside.contains(&path), "src/{}: {line}", file.path);
            }
        }
    }
}

#[test]
fn every_command_that_the_words_name_exists() {
    let program = elevhalsa::commands::command_line(Words {
        language: Language::En,
        births_until: chrono::NaiveDate::MAX,
    });
    let mut named = 0;
    for file in sources(".ftl") {
        for (at, _) in file.text.match_indices("elevhalsa ") {
            let line = file.text[at..].lines().next().unwrap_or_default();
            let said = line.split('`').next().unwrap_or_default();
            let said = said.replace("{ $kind }", "meeting");
            let mut command = &program;
            for word in said.split_whitespace().skip(1) {
                let word = word.trim_end_matches(['.', ',', ':', ';']);
                if let Some(option) = word.strip_prefix("--") {
                    let mut options = command.get_arguments().chain(program.get_arguments());
                    let is_known = options.any(|known| known.get_long() == Some(option));
                    assert!(is_known, "src/{}: {line}", file.path);
                } else if command.has_subcommands() {
                    let below = command.find_subcommand(word);
                    command = below.unwrap_or_else(|| panic!("src/{}: {line}", file.path));
                } else {
                    break;
                }
            }
            let is_whole = !command.has_subcommands() || line.contains("--");
            assert!(is_whole, "src/{}: {line}", file.path);
            named += 1;
        }
    }
    assert!(named > 20, "the words name commands");
}

#[test]
fn every_story_says_what_was_done() {
    let code: String = sources(".rs").into_iter().map(|file| file.text).collect();
    let told: BTreeSet<&str> = code
        .split("story: \"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert!(told.len() > 20, "commands tell stories");
    for language in ["sv", "en"] {
        let catalogue = catalogue(language);
        let stories = catalogue.keys().filter(|name| name.starts_with("story-"));
        let stories = stories.filter_map(|name| name.split('.').next());
        for story in told.iter().copied().chain(stories) {
            for name in [story.to_owned(), format!("{story}.done")] {
                assert!(catalogue.contains_key(&name), "{name} is missing in {language}");
            }
        }
    }
}

/// What ids begin with that are put together from a prefix and a value.
const PUT_TOGETHER: [&str; 4] = ["command-", "date-long-", "date-short-", "reference-"];

#[test]
fn no_entry_is_left_over() {
    let code: String = sources(".rs").into_iter().map(|file| file.text).collect();
    let words = sources(".ftl");
    let names: BTreeSet<&str> = RULES.iter().map(|rule| rule.name).collect();
    for name in catalogue("sv").keys() {
        let id = name.split('.').next().unwrap_or_default();
        let whole = code.contains(&format!("\"{id}\""));
        let put_together = id.match_indices('-').any(|(at, _)| {
            let beginning = &id[..=at];
            code.contains(&format!("\"{beginning}{{")) || PUT_TOGETHER.contains(&beginning)
        });
        let by_reference = words
            .iter()
            .any(|file| file.text.contains(&format!("{{ {id} }}")));
        assert!(
            names.contains(id) || whole || put_together || by_reference,
            "nothing says {id}"
        );
    }
}
