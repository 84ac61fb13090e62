//! One name means one thing in all answers, as the reference says above them.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use elevhalsa::records::Kind;
use elevhalsa::records::network::Language;
use elevhalsa::views::shapes::SHAPES;
use elevhalsa::words::Words;
use serde_json::Value;

/// Days that no record has a word for: the one that the answer is as of, and the last for a thing to be done.
const DAYS: [&str; 2] = ["day", "due"];

/// Lists that do not end as plurals do, and are none in the records either.
const LISTS: [&str; 10] = [
    "attendance",
    "evidence",
    "feedback",
    "known",
    "left-out",
    "people",
    "related",
    "suggested",
    "waived",
    "work",
];

/// Numbers that do not count things.
const NUMBERS: [&str; 8] = [
    "column",
    "end-column",
    "end-line",
    "line",
    "number",
    "version",
    "week",
    "year",
];

/// Each key of the answers: where it stands, its name and its shape.
fn keys() -> Vec<(String, String, Value)> {
    let mut found = Vec::new();
    for (command, shape) in SHAPES {
        below(&shape(), command, &mut found);
    }
    found
}

/// Each key of the records, likewise.
fn recorded() -> Vec<(String, String, Value)> {
    let words = Words {
        language: Language::En,
        births_until: NaiveDate::MAX,
    };
    let mut found = Vec::new();
    for kind in Kind::FILES {
        below(&words.schema(kind), kind.id(), &mut found);
    }
    found
}

fn below(shape: &Value, way: &str, found: &mut Vec<(String, String, Value)>) {
    let properties = shape["properties"].as_object().into_iter().flatten();
    for (name, shape) in properties {
        let (shape, way) = (without_null(shape), format!("{way} {name}"));
        below(&shape, &way, found);
        below(&without_null(&shape["items"]), &way, found);
        found.push((way, name.clone(), shape));
    }
}

/// The shape of a value when there is one.
fn without_null(shape: &Value) -> Value {
    let is_null = |shape: &&Value| **shape != "null" && shape["type"] != "null";
    let choices = shape["anyOf"].as_array().into_iter().flatten();
    let mut shape = choices.clone().find(is_null).unwrap_or(shape).clone();
    let kinds = shape["type"].as_array().into_iter().flatten();
    if let Some(kind) = kinds.clone().find(is_null).cloned() {
        shape["type"] = kind;
    }
    shape
}

fn type_of(shape: &Value) -> String {
    let told = match (shape["type"].as_str(), shape["format"].as_str()) {
        (Some("array"), _) => return format!("list of {}", type_of(&without_null(&shape["items"]))),
        (_, Some(format)) => format,
        (Some(kind), _) => kind,
        (None, _) => "string",
    };
    told.to_owned()
}

/// The names of keys that hold something.
fn names(keys: &[(String, String, Value)], holds: impl Fn(&str) -> bool) -> BTreeSet<&str> {
    let holding = keys.iter().filter(|(_, _, shape)| holds(&type_of(shape)));
    holding.map(|(_, name, _)| name.as_str()).collect()
}

#[test]
fn a_name_holds_one_kind_of_thing() {
    let mut held: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for (way, name, shape) in keys() {
        held.entry(name).or_default().insert(type_of(&shape), way);
    }
    held.retain(|_, kinds| kinds.len() > 1);
    assert_eq!(held, BTreeMap::new());
}

#[test]
fn a_name_tells_what_it_holds() {
    let recorded = recorded();
    let words = names(&recorded, |_| true);
    let days = names(&recorded, |kind| kind == "date");
    let lists = names(&recorded, |kind| kind.starts_with("list"));
    let begins = |name: &str, with: &[&str]| with.iter().any(|with| name.starts_with(with));
    let ends = |name: &str, with: &[&str]| with.iter().any(|with| name.ends_with(with));
    for (way, name, shape) in keys() {
        let (kind, name) = (type_of(&shape), name.as_str());
        let is_told = match kind.as_str() {
            "boolean" => begins(name, &["is-", "has-"]),
            "integer" => ends(name, &["-count"]) || NUMBERS.contains(&name),
            "date" => days.contains(name) || DAYS.contains(&name) || ends(name, &["-on", "-since"]),
            "object" => !ends(name, &["s"]) || words.contains(name),
            list if list.starts_with("list") => {
                ends(name, &["s"]) || lists.contains(name) || LISTS.contains(&name)
            }
            _ => !begins(name, &["is-", "has-"]) && !ends(name, &["-count", "-ids", "-on", "-since"]),
        };
        assert!(is_told, "{way} holds: {kind}");
    }
}

#[test]
fn what_has_a_record_is_named_by_its_id() {
    let kinds = Kind::FOLDERS.map(|kind| (kind.id().to_owned(), format!("{}s", kind.id())));
    for (way, name, shape) in keys() {
        for (one, several) in &kinds {
            if name == *one || name == *several {
                let of = if name == *one { &shape } else { &shape["items"] };
                let id = &of["properties"]["id"];
                assert!(id.is_object() || name == "feedback", "{way} is named by no id");
            }
        }
    }
}

#[test]
fn a_page_calls_what_it_shows_by_its_id() {
    for (command, shape) in SHAPES {
        if command.ends_with(" show") {
            // A plan is no record of its own: it is called by its year.
            let id = if command == "plan show" { "year" } else { "id" };
            assert!(shape()["properties"][id].is_object(), "{command}");
        }
    }
}

#[test]
fn only_what_a_record_calls_so_has_a_status() {
    let words = |keys: Vec<(String, String, Value)>, wanted: &str| -> BTreeSet<String> {
        let wanted = keys.into_iter().filter(|(_, name, _)| name == wanted);
        wanted.flat_map(|(_, _, shape)| choices(&shape)).collect()
    };
    assert_eq!(words(keys(), "status"), words(recorded(), "status"));
    for name in ["phase", "standing", "progress", "stage"] {
        assert!(words(keys(), name).is_empty(), "{name} is a state");
    }
}

fn choices(shape: &Value) -> Vec<String> {
    let bare = shape["enum"].as_array().into_iter().flatten();
    let told = shape["oneOf"].as_array().into_iter().flatten();
    let told = told.map(|choice| &choice["const"]);
    bare.chain(told)
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}
