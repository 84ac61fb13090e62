//! What programs read has the shapes that its schemas tell.

use boon::{Compiler, Draft, Schemas};
use serde_json::Value;

use super::{Files, export, folder, text};
use crate::support::{network_data, reading::shape};

const FOLDER: &str = "api/v1";

fn json(files: &Files, path: &str) -> Value {
    serde_json::from_str(text(files, &format!("{FOLDER}/{path}"))).expect("it is JSON")
}

#[test]
fn every_answer_has_the_shape_of_its_schema() {
    let folder = folder();
    for data in [folder.path().to_owned(), network_data()] {
        for audience in ["public", "internal"] {
            let made = export(&data, &["--only", "api", "--audience", audience]);
            let index = json(&made, "index.json");
            let listed = index["files"].as_array().expect("it lists files");
            let mut paths = vec!["index.json".to_owned()];
            assert_fits(&made, "index.json", "schemas/index.json");
            for file in listed {
                let (path, schema) = (file["path"].as_str(), file["schema"].as_str());
                let (path, schema) = path.zip(schema).expect("it names both");
                assert_fits(&made, path, schema);
                paths.push(path.to_owned());
            }
            let there = made.keys().filter_map(|path| path.strip_prefix("api/v1/"));
            let answers: Vec<&str> = there.filter(|path| !path.starts_with("schemas/")).collect();
            paths.sort();
            assert_eq!(answers, paths, "the index names every file");
        }
    }
}

fn assert_fits(files: &Files, path: &str, schema: &str) {
    let mut schemas = Schemas::new();
    let mut compiler = Compiler::new();
    compiler.set_default_draft(Draft::V2020_12);
    compiler
        .add_resource("schema.json", json(files, schema))
        .expect("it can be added");
    let compiled = compiler
        .compile("schema.json", &mut schemas)
        .unwrap_or_else(|error| panic!("{schema}: {error:#}"));
    schemas
        .validate(&json(files, path), compiled)
        .unwrap_or_else(|error| panic!("{path} does not fit {schema}: {error:#}"));
}

#[test]
fn an_answer_is_what_the_command_gives() {
    let made = export(&network_data(), &["--only", "api", "--audience", "internal"]);
    let today = ["--today", super::TODAY];
    for (path, command) in [
        ("actions.json", &["action", "list"][..]),
        ("decisions.json", &["decision", "list"]),
        ("meetings.json", &["meeting", "list"]),
        ("members.json", &["member", "list"]),
        ("meetings/2024-02-09.json", &["meeting", "show", "2024-02-09"]),
        ("plans/2024.json", &["plan", "show", "2024"]),
        ("feedback.json", &["feedback", "list"]),
    ] {
        let given = shape(&network_data(), &[command, &today].concat());
        assert_eq!(json(&made, path), given, "{path}");
    }
}
