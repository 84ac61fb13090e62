//! The schemas: in step with the code, sound by their own standard, and of one mind with the reader of records.
//!
//! `SNAPSHOTS=overwrite cargo test --test schemas` writes those of the networks anew.

mod support;

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

use boon::{Compiler, Schemas};
use chrono::NaiveDate;
use elevhalsa::records::Kind;
use elevhalsa::records::network::Language;
use elevhalsa::words::Words;
use serde_json::Value;

use support::{
    base, elevhalsa, example, files, fixtures, in_time, lay_over, network_data, run, stderr, stdout,
};

fn schema(kind: Kind, language: Language) -> Value {
    let births_until = NaiveDate::from_ymd_opt(2024, 2, 9).expect("the day exists");
    Words {
        language,
        births_until,
    }
    .schema(kind)
}

/// The kind whose records a file of a network's folder holds, and the path to its schema from there.
fn named(file: &Path) -> (Kind, String) {
    let parts: Vec<_> = file.iter().map(|part| part.to_string_lossy()).collect();
    let kind = Kind::FILES
        .into_iter()
        .find(|kind| kind.holds(&parts.join("/")))
        .unwrap_or_else(|| panic!("{} holds no record", file.display()));
    let up = "../".repeat(parts.len() - 1);
    (kind, format!("{up}.schemas/{}.json", kind.id()))
}

/// Every TOML file of a network's folder, by its path below it, with its text.
fn records(folder: &Path) -> Vec<(String, Kind, String)> {
    let records = files(folder).into_iter().filter_map(|path| {
        let file = path.strip_prefix(folder).expect("it lies below the folder");
        let text = fs::read_to_string(&path).ok()?;
        let is_record = file.extension().is_some_and(|ending| ending == "toml");
        is_record.then(|| (file.display().to_string(), named(file).0, text))
    });
    records.collect()
}

/// What a validator sees of a TOML file: days and times as texts. Nothing where the file is no TOML.
fn seen(text: &str) -> Option<Value> {
    fn plain(value: toml::Value) -> Value {
        match value {
            toml::Value::Datetime(when) => when.to_string().into(),
            toml::Value::Array(list) => list.into_iter().map(plain).collect(),
            toml::Value::Table(table) => table
                .into_iter()
                .map(|(key, value)| (key, plain(value)))
                .collect(),
            toml::Value::String(text) => text.into(),
            toml::Value::Integer(number) => number.into(),
            toml::Value::Float(number) => number.into(),
            toml::Value::Boolean(truth) => truth.into(),
        }
    }
    toml::from_str(text).ok().map(plain)
}

/// Says what a validator has against the records of a folder, file by file.
fn refused(folder: &Path) -> Vec<String> {
    let mut refused = Vec::new();
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    compiler.enable_format_assertions();
    for (file, kind, text) in records(folder) {
        let place = format!("{}.json", kind.id());
        // A second one of the same kind is told by the first.
        let _ = compiler.add_resource(&place, schema(kind, Language::Sv));
        let index = compiler
            .compile(&place, &mut schemas)
            .expect("the schema is sound");
        let Some(seen) = seen(&text) else { continue };
        if let Err(error) = schemas.validate(&seen, index) {
            refused.push(format!("{file}: {error}"));
        }
    }
    refused
}

#[test]
fn the_schemas_of_the_networks_are_what_the_code_says() {
    for network in [network_data(), example()] {
        for kind in Kind::FILES {
            let path = network.join(format!(".schemas/{}.json", kind.id()));
            snapbox::Assert::new()
                .action_env(snapbox::assert::DEFAULT_ACTION_ENV)
                .eq(
                    format!("{:#}\n", schema(kind, Language::Sv)),
                    snapbox::Data::read_from(&path, None).raw(),
                );
        }
        let there = files(&network.join(".schemas")).len();
        assert_eq!(there, Kind::FILES.len(), "a schema is left over");
    }
}

#[test]
fn every_record_of_the_networks_names_its_schema_first() {
    for (network, least) in [(network_data(), 100), (example(), 50)] {
        let records = records(&network);
        assert!(records.len() > least);
        for (file, _, text) in records {
            let wanted = format!("#:schema {}", named(Path::new(&file)).1);
            assert_eq!(text.lines().next(), Some(&*wanted), "{file}");
        }
    }
}

#[test]
fn every_schema_is_sound() {
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    let standard = "https://json-schema.org/draft/2020-12/schema";
    let index = compiler
        .compile(standard, &mut schemas)
        .expect("the standard is known");
    for kind in Kind::FILES {
        for language in [Language::Sv, Language::En] {
            let schema = schema(kind, language);
            assert_eq!(schema["$schema"], standard);
            if let Err(error) = schemas.validate(&schema, index) {
                panic!("{}: {error}", kind.id());
            }
        }
    }
}

#[test]
fn what_the_reader_takes_the_schemas_take() {
    assert_eq!(refused(&network_data()), [""; 0]);
    assert_eq!(refused(&example()), [""; 0]);
    assert_eq!(refused(&fixtures().join("_base")), [""; 0]);
}

/// The fixtures of keys and values that a schema sees through. It cannot tell a day in quotes from a bare one, and
/// a number too large for TOML never comes to it.
const SEEN: [&str; 14] = [
    "unknown-key/broken",
    "unknown-key/broken-belongs-above",
    "unknown-key/broken-in-a-list",
    "unknown-key/broken-like-no-other",
    "wrong-value/broken",
    "wrong-value/broken-day-of-year",
    "wrong-value/broken-day-with-time",
    "wrong-value/broken-empty-word",
    "wrong-value/broken-fraction",
    "wrong-value/broken-missing",
    "wrong-value/broken-missing-in-table",
    "wrong-value/broken-negative",
    "wrong-value/broken-no-list",
    "wrong-value/broken-word",
];

#[test]
fn what_the_reader_refuses_the_schemas_refuse() {
    let mut seen = Vec::new();
    for rule in ["unknown-key", "wrong-value"] {
        for entry in fs::read_dir(fixtures().join(rule)).expect("the fixtures are there") {
            let path = entry.expect("the entry can be read").path();
            let case = path
                .file_name()
                .expect("it has a name")
                .to_string_lossy()
                .into_owned();
            if !path.is_dir() {
                continue;
            }
            let folder = base();
            lay_over(&path, folder.path());
            let refused = refused(folder.path());
            assert!(
                case.starts_with("broken") || refused.is_empty(),
                "{rule}/{case}: {refused:?}"
            );
            if !refused.is_empty() {
                seen.push(format!("{rule}/{case}"));
            }
        }
    }
    seen.sort();
    assert_eq!(seen, SEEN);
}

#[test]
fn the_command_lists_shows_and_writes() {
    let folder = base();
    let list = stdout(&run(folder.path(), &["schema", "--lang", "en"]));
    for kind in Kind::FILES {
        let one = stdout(&run(folder.path(), &["schema", kind.id(), "--lang", "en"]));
        assert_eq!(one, format!("{:#}\n", schema(kind, Language::En)));
        let (_, row) = list
            .split_once(&format!("\n{} ", kind.id()))
            .expect("it is listed");
        let file = row.split_whitespace().next().unwrap_or_default();
        assert!(kind.holds(file), "{file} is no file of {}", kind.id());
    }
    let out = folder.path().join(".schemas");
    let write = ["schema", "--out", ".schemas", "--lang", "sv"];
    assert!(run(folder.path(), &write).status.success());
    assert_eq!(files(&out).len(), Kind::FILES.len());
    let written = |kind: &str| {
        fs::metadata(out.join(kind))
            .and_then(|facts| facts.modified())
            .expect("a time")
    };
    let before = written("member.json");
    let meeting = fs::read_to_string(out.join("meeting.json")).expect("it is there");
    fs::write(out.join("meeting.json"), meeting.replace("Mötets", "Vårt")).expect("it can be written");
    assert_eq!(stdout(&run(folder.path(), &write)), "Skrev 1 fil i .schemas\n");
    assert_eq!(fs::read_to_string(out.join("meeting.json")).ok(), Some(meeting));
    let told = stdout(&run(folder.path(), &write));
    assert_eq!(told, "Allt i .schemas är redan som det ska\n");
    assert_eq!(written("member.json"), before);
    assert_eq!(files(&out), {
        let names = Kind::FILES.map(|kind| out.join(format!("{}.json", kind.id())));
        let mut names = names.to_vec();
        names.sort();
        names
    });
}

#[test]
fn a_file_that_somebody_else_has_made_is_left_alone() {
    let folder = base();
    let out = folder.path().join("out");
    for (command, name) in [
        (&["schema", "--out", "out"][..], "working-order.json"),
        (&["man", "out"], "elevhalsa-validate.1"),
    ] {
        fs::create_dir(&out).expect("it can be made");
        fs::write(out.join(name), "mine").expect("it can be written");
        let output = run(folder.path(), &[command, &["--lang", "sv"]].concat());
        assert_eq!(
            (output.status.code(), stdout(&output).as_str()),
            (Some(2), ""),
            "{command:?}"
        );
        let told = stderr(&output).replace('\n', " ");
        assert!(told.contains(&format!("out/{name} skrivs inte över")), "{told}");
        assert_eq!(fs::read_to_string(out.join(name)).ok().as_deref(), Some("mine"));
        assert_eq!(files(&out).len(), 1, "{command:?}");
        fs::remove_dir_all(&out).expect("it can be removed");
    }
}

#[test]
fn what_is_no_ordinary_file_is_left_alone() {
    let folder = base();
    let said = |name: &str| {
        let mut command = elevhalsa(folder.path());
        let output = in_time(command.args(["schema", "--lang", "en", "--out", name]));
        assert_eq!(output.status.code(), Some(2), "{name}");
        stderr(&output).replace('\n', " ")
    };
    let made = |name: &str| {
        let out = folder.path().join(name);
        fs::create_dir(&out).expect("it can be made");
        out.join("working-order.json")
    };
    fs::create_dir(made("folder")).expect("it can be made");
    symlink("../network.toml", made("link")).expect("it can be made");
    let pipe = Command::new("mkfifo").arg(made("pipe")).status();
    assert!(pipe.is_ok_and(|status| status.success()));
    for name in ["folder", "link", "pipe"] {
        assert!(said(name).contains("no ordinary file bears its name"), "{name}");
        assert_eq!(
            fs::read_dir(folder.path().join(name))
                .expect("it is there")
                .count(),
            1
        );
    }
    assert!(said("network.toml").contains("cannot be made: something else is there already"));
}

#[test]
fn an_unknown_kind_is_told_with_the_nearest() {
    let folder = base();
    for (name, near) in [("members", "member"), ("working-ordr", "working-order")] {
        let output = run(folder.path(), &["schema", name, "--lang", "sv"]);
        assert_eq!(output.status.code(), Some(2));
        assert!(
            stderr(&output).contains(&format!("Menade ni {near}?")),
            "{}",
            stderr(&output)
        );
    }
}
