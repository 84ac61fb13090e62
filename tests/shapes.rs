//! Every answer for programs has the shape that is documented, key by key.

mod support;

mod shapes {
    mod names;
}

use std::collections::BTreeSet;
use std::path::Path;

use boon::{Compiler, SchemaIndex, Schemas};
use chrono::NaiveDate;
use clap::Command;
use elevhalsa::commands::command_line;
use elevhalsa::records::network::Language;
use elevhalsa::views::shapes::SHAPES;
use elevhalsa::words::Words;
use serde_json::Value;

use support::{base, example, fixtures, network_data, overlaid, run, stderr, stdout};

/// The shapes, each with the command that gives it.
struct Shapes {
    schemas: Schemas,
    known: Vec<(&'static str, SchemaIndex)>,
}

impl Shapes {
    fn new() -> Self {
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler.enable_format_assertions();
        let known = SHAPES.map(|(command, shape)| {
            let place = format!("{}.json", command.replace(' ', "-"));
            compiler.add_resource(&place, shape()).expect("it is new");
            let index = compiler.compile(&place, &mut schemas);
            (command, index.expect("the schema is sound"))
        });
        let known = known.to_vec();
        Self { schemas, known }
    }

    /// Runs a command in a folder and compares its answer with its shape.
    fn answer(&self, command: &str, folder: &Path, options: &[&str]) -> Value {
        let (_, shape) = self
            .known
            .iter()
            .find(|(known, _)| *known == command)
            .unwrap_or_else(|| panic!("{command} has no shape"));
        let json: &[&str] = match command {
            "validate" => &["--format", "json"],
            _ => &["--json"],
        };
        let words: Vec<&str> = command.split(' ').collect();
        let output = run(folder, &[&words, options, json].concat());
        let answer = serde_json::from_str(&stdout(&output))
            .unwrap_or_else(|error| panic!("{command} {options:?}: {error}: {}", stderr(&output)));
        if let Err(error) = self.schemas.validate(&answer, *shape) {
            panic!("{command} {options:?}: {error:#}");
        }
        answer
    }

    /// Asks every command of a network, and `show` for everything that `list` gives.
    fn all_answers(&self, folder: &Path, today: &str) {
        for (command, _) in &self.known {
            if command.starts_with("plan ") || *command == "report year" {
                let list = self.answer("meeting list", folder, &["--today", today]);
                let years = ids_in("meeting", &list).into_iter().map(|id| id[..4].to_owned());
                let is_told = |year: &String| *command != "report year" || **year <= today[..4];
                for year in years.filter(is_told).collect::<BTreeSet<String>>() {
                    self.answer(command, folder, &[&year, "--today", today]);
                }
                continue;
            }
            let Some(noun) = command.strip_suffix(" show") else {
                self.answer(command, folder, &["--today", today]);
                continue;
            };
            let list = self.answer(&format!("{noun} list"), folder, &["--today", today]);
            let ids = ids_in(noun, &list);
            assert!(!ids.is_empty(), "{noun} list is empty");
            for id in ids {
                self.answer(command, folder, &[&id, "--today", today]);
            }
        }
    }
}

/// The ids of the rows of a list. Assignments stand below their mandates.
fn ids_in(noun: &str, list: &Value) -> Vec<String> {
    let key = match noun {
        "activity" => "activities".to_owned(),
        "assignment" => "mandates".to_owned(),
        "feedback" => "feedback".to_owned(),
        other => format!("{other}s"),
    };
    let rows = list[&key].as_array().into_iter().flatten();
    let rows: Vec<&Value> = match noun {
        "assignment" => rows
            .filter_map(|mandate| mandate["assignments"].as_array())
            .flatten()
            .collect(),
        _ => rows.collect(),
    };
    let ids = rows.iter().filter_map(|row| row["id"].as_str());
    ids.map(str::to_owned).collect()
}

/// The commands below one that give JSON, by their words.
fn with_json(command: &Command, way: &str, found: &mut Vec<String>) {
    for below in command.get_subcommands() {
        let way = format!("{way} {}", below.get_name()).trim_start().to_owned();
        let takes_json = |argument: &clap::Arg| argument.get_id() == "json" || argument.get_id() == "format";
        if below.get_arguments().any(takes_json) {
            found.push(way.clone());
        }
        with_json(below, &way, found);
    }
}

#[test]
fn every_command_that_gives_json_has_a_shape() {
    let words = Words {
        language: Language::En,
        births_until: NaiveDate::MAX,
    };
    let mut found = Vec::new();
    with_json(&command_line(words), "", &mut found);
    found.sort();
    assert_eq!(found, SHAPES.map(|(command, _)| command));
}

#[test]
fn every_shape_tells_what_each_key_means() {
    fn undescribed(shape: &Value, way: &str, found: &mut Vec<String>) {
        for (key, shape) in shape["properties"].as_object().into_iter().flatten() {
            if shape["description"].as_str().is_none_or(str::is_empty) {
                found.push(format!("{way}.{key}"));
            }
        }
        let inner = shape.as_object().into_iter().flatten().map(|(_, value)| value);
        let items = shape.as_array().into_iter().flatten();
        for shape in inner.chain(items) {
            undescribed(shape, way, found);
        }
    }
    let mut found = Vec::new();
    for (command, shape) in SHAPES {
        let shape = shape();
        assert!(shape["description"].is_string(), "{command}");
        assert_eq!(shape["properties"]["version"]["type"], "integer", "{command}");
        undescribed(&shape, command, &mut found);
    }
    assert_eq!(found, [""; 0]);
}

#[test]
fn the_answers_of_the_network_have_their_shapes() {
    Shapes::new().all_answers(&network_data(), "2026-11-23");
}

#[test]
fn the_answers_of_the_example_have_their_shapes() {
    Shapes::new().all_answers(&example(), "2026-05-20");
}

#[test]
fn faults_have_their_shape() {
    let shapes = Shapes::new();
    for rule in ["terms-overlap", "two-meetings-same-day", "unknown-key"] {
        let folder = overlaid(&fixtures().join(rule).join("broken"));
        let options = ["--all-years", "--today", "2025-01-20"];
        let answer = shapes.answer("validate", folder.path(), &options);
        let faults = answer["faults"].as_array().expect("it is a list");
        assert!(faults.iter().any(|fault| fault["rule"] == rule), "{rule}");
    }
}

#[test]
fn an_undocumented_key_has_no_shape() {
    let (shapes, folder) = (Shapes::new(), base());
    for (command, shape) in &shapes.known {
        if command.ends_with(" show") {
            continue;
        }
        let year: &[&str] = match *command {
            "plan suggest" | "report year" => &["2025"],
            _ => &[],
        };
        let options = [year, &["--today", "2025-01-20"]].concat();
        let mut answer = shapes.answer(command, folder.path(), &options);
        answer["more"] = true.into();
        assert!(shapes.schemas.validate(&answer, *shape).is_err(), "{command}");
    }
}
