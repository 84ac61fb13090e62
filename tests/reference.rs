//! The reference is what the code says, in both languages.
//!
//! `SNAPSHOTS=overwrite cargo test --test reference` writes it anew.

use std::fmt::Write;
use std::path::Path;

use chrono::NaiveDate;
use clap::{Arg, Command};
use elevhalsa::commands::command_line;
use elevhalsa::diagnostic::Arguments;
use elevhalsa::records::network::Language;
use elevhalsa::records::{Kind, word};
use elevhalsa::rules::{About, RULES, Rule};
use elevhalsa::views::shapes::SHAPES;
use elevhalsa::words::Words;
use serde_json::Value;

#[test]
fn the_reference_is_what_the_code_says() {
    for (language, file) in [(Language::En, "REFERENCE.md"), (Language::Sv, "REFERENCE.sv.md")] {
        let today = NaiveDate::from_ymd_opt(2024, 2, 9).expect("the day exists");
        let words = Words {
            language,
            births_until: today,
        };
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
        snapbox::Assert::new()
            .action_env(snapbox::assert::DEFAULT_ACTION_ENV)
            .eq(reference(words), snapbox::Data::read_from(&path, None).raw());
    }
}

fn reference(words: Words) -> String {
    let mut text = String::new();
    let say = |id: &str| words.say(&format!("reference-{id}"));
    let _ = writeln!(text, "# {}\n\n{}\n", say("title"), say("about"));
    let _ = writeln!(text, "## {}\n", say("commands"));
    let mut command = command_line(words);
    command.build();
    commands(&command, "elevhalsa", words, &mut text);
    let _ = writeln!(text, "## {}\n\n{}\n", say("rules"), say("rules-about"));
    rules(words, &mut text);
    let _ = writeln!(text, "\n## {}\n\n{}", say("records"), say("records-about"));
    for kind in Kind::FILES {
        record(kind, words, &mut text);
    }
    let _ = writeln!(text, "\n## {}\n\n{}\n", say("json"), say("json-about"));
    let _ = writeln!(text, "{}", say("json-names"));
    for (command, shape) in SHAPES {
        answer(command, &shape(), words, &mut text);
    }
    text
}

fn commands(command: &Command, way: &str, words: Words, text: &mut String) {
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    let positional: Vec<String> = command
        .get_positionals()
        .map(|argument| format!(" {}", value(argument)))
        .collect();
    let below = if command.has_subcommands() {
        format!(" {}", words.say("help-command"))
    } else {
        String::new()
    };
    let _ = writeln!(text, "### `{way}{}{below}`\n\n{about}\n", positional.concat());
    let own =
        |argument: &&Arg| way == "elevhalsa" || !(argument.is_global_set() || argument.get_id() == "version");
    let rows: Vec<String> = command
        .get_arguments()
        .filter(own)
        .map(|argument| {
            let escaped = |text: String| text.replace('|', "\\|");
            format!(
                "| `{}` | {} |",
                escaped(name(argument)),
                escaped(about_option(argument))
            )
        })
        .collect();
    if !rows.is_empty() {
        let _ = writeln!(
            text,
            "| {} | |\n|---|---|\n{}\n",
            words.say("help-options"),
            rows.join("\n")
        );
    }
    if let Some(after) = command.get_after_help() {
        let _ = writeln!(text, "{}\n", after.to_string().trim());
    }
    for below in command.get_subcommands() {
        commands(below, &format!("{way} {}", below.get_name()), words, text);
    }
}

/// What an option is for, and what each value means that it takes.
fn about_option(argument: &Arg) -> String {
    let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
    let told = help.lines().map(|line| {
        let value = line.strip_prefix("- ").and_then(|line| line.split_once(": "));
        value.map_or_else(
            || line.to_owned(),
            |(value, meaning)| format!("<br>`{value}`: {meaning}"),
        )
    });
    told.collect()
}

fn name(argument: &Arg) -> String {
    let value = if argument.get_action().takes_values() {
        format!(" {}", value(argument))
    } else {
        String::new()
    };
    match (argument.get_short(), argument.get_long()) {
        (Some(short), Some(long)) => format!("-{short}, --{long}{value}"),
        (None, Some(long)) => format!("--{long}{value}"),
        _ => value.trim().to_owned(),
    }
}

fn value(argument: &Arg) -> String {
    let names = argument.get_value_names().unwrap_or_default().iter();
    names.map(|name| name.to_string()).collect::<Vec<_>>().join(" ")
}

fn rules(words: Words, text: &mut String) {
    let headings =
        ["rule", "severity", "duty", "fault"].map(|name| words.say(&format!("reference-column-{name}")));
    let _ = writeln!(text, "| {} |\n|---|---|---|---|", headings.join(" | "));
    for rule in RULES {
        let _ = writeln!(
            text,
            "| [`{0}`](#{0}) | {1} | {2} | {3} |",
            rule.name,
            words.say(&format!("severity-{}", rule.severity.id())),
            about(rule, words),
            words.say(&format!("{}.title", rule.name))
        );
    }
    for rule in RULES {
        let part = |part: &str| {
            words
                .find(&format!("{}.{part}", rule.name), &Arguments::new())
                .unwrap_or_default()
        };
        let _ = write!(
            text,
            "\n### `{}`\n\n{}. {} *{}: {}.*\n",
            rule.name,
            part("title"),
            part("why"),
            words.say("label-passage"),
            part("passage")
        );
    }
}

fn record(kind: Kind, words: Words, text: &mut String) {
    let schema = words.schema(kind);
    let entry = format!("record-{}", kind.id());
    let part = |part: &str| words.say(&format!("{entry}{part}"));
    let _ = writeln!(
        text,
        "\n### {}: `{}`\n\n{}\n",
        part(".title"),
        part(".files"),
        part("")
    );
    let headings = ["key", "type", "needed", "meaning"].map(|id| words.say(&format!("reference-{id}")));
    let _ = writeln!(text, "| {} |\n|---|---|---|---|", headings.join(" | "));
    keys(&schema, "", words, text);
}

/// A row for each key of a table and those below it: `terms[].role`.
fn keys(schema: &Value, above: &str, words: Words, text: &mut String) {
    let needed: Vec<&Value> = schema["required"].as_array().into_iter().flatten().collect();
    for (key, shape) in schema["properties"].as_object().into_iter().flatten() {
        let is_needed = needed.iter().any(|name| *name == key);
        let need = match is_needed {
            true => words.say("reference-yes"),
            false => String::new(),
        };
        let description = shape["description"].as_str().unwrap_or_default();
        let kind = kind_of(shape, words);
        let _ = writeln!(
            text,
            "| `{above}{key}` | {kind} | {need} | {description}{} |",
            values(shape)
        );
        keys(shape, &format!("{above}{key}."), words, text);
        keys(&shape["items"], &format!("{above}{key}[]."), words, text);
    }
}

fn kind_of(shape: &Value, words: Words) -> String {
    let kind = match (shape["type"].as_str(), shape["format"].as_str()) {
        (Some("array"), _) => {
            let filled = Arguments::from([("of", kind_of(&shape["items"], words).into())]);
            return words.fill("reference-type-list", &filled);
        }
        (_, Some("date")) => "reference-type-date",
        (Some("integer"), _) => "reference-type-number",
        (Some("boolean"), _) => "reference-type-boolean",
        (Some("object"), _) => "reference-type-table",
        _ if shape["pattern"]
            .as_str()
            .is_some_and(|pattern| pattern.contains("[0-5]")) =>
        {
            "reference-type-time"
        }
        _ => "reference-type-text",
    };
    words.say(kind)
}

/// The words that a key may hold, each with what it means.
fn values(shape: &Value) -> String {
    let of = [shape, &shape["items"], &shape["additionalProperties"]];
    let Some(shape) = of.into_iter().find(|shape| shape["enum"].is_array()) else {
        return String::new();
    };
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let meanings = list(&shape["x-taplo"]["docs"]["enumValues"]);
    let values = list(&shape["enum"]).into_iter().zip(meanings);
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    values
        .map(|(value, meaning)| format!("<br>`{}`: {}", text(&value), text(&meaning)))
        .collect()
}

fn answer(command: &str, shape: &Value, words: Words, text: &mut String) {
    let option = match command {
        "validate" => "--format json",
        _ => "--json",
    };
    let headings = ["key", "type", "meaning"].map(|id| words.say(&format!("reference-{id}")));
    let _ = writeln!(text, "\n### `elevhalsa {command} {option}`\n");
    let _ = writeln!(text, "| {} |\n|---|---|---|", headings.join(" | "));
    answer_keys(shape, "", words, text);
}

/// A row for each key of an object and those below it.
fn answer_keys(object: &Value, above: &str, words: Words, text: &mut String) {
    let always: Vec<&Value> = object["required"].as_array().into_iter().flatten().collect();
    for (key, shape) in object["properties"].as_object().into_iter().flatten() {
        let mut meaning = shape["description"].as_str().unwrap_or_default().to_owned();
        if !always.iter().any(|name| *name == key) {
            let _ = write!(meaning, " {}", words.say("reference-may-be-missing"));
        }
        let (kind, below) = (answer_kind(shape, words), there(shape));
        let choices = answer_values(below) + &answer_values(&below["items"]);
        let _ = writeln!(text, "| `{above}{key}` | {kind} | {meaning}{choices} |");
        answer_keys(below, &format!("{above}{key}."), words, text);
        answer_keys(there(&below["items"]), &format!("{above}{key}[]."), words, text);
    }
}

/// The shape of a value that may be null, when it is not.
fn there(shape: &Value) -> &Value {
    let choices = shape["anyOf"].as_array().into_iter().flatten();
    let mut some = choices.filter(|choice| choice["type"] != "null");
    some.next().unwrap_or(shape)
}

fn answer_kind(shape: &Value, words: Words) -> String {
    let of = |id: &str, kind: String| words.fill(id, &Arguments::from([("of", kind.into())]));
    let mut some = there(shape).clone();
    let kinds = some["type"].as_array().cloned().unwrap_or_default();
    if let Some(kind) = kinds.iter().find(|kind| *kind != "null") {
        some["type"] = kind.clone();
    }
    let kind = match some["type"].as_str() {
        Some("array") => of("reference-type-list", answer_kind(&some["items"], words)),
        Some("object") => words.say("reference-type-object"),
        _ => kind_of(&some, words),
    };
    let choices = shape["anyOf"].as_array().into_iter().flatten();
    let is_null = choices
        .chain(&kinds)
        .any(|kind| kind == "null" || kind["type"] == "null");
    match is_null {
        true => of("reference-type-or-null", kind),
        false => kind,
    }
}

/// The words that a key may hold, each with what it means where that is told.
fn answer_values(shape: &Value) -> String {
    let told = shape["oneOf"].as_array().into_iter().flatten();
    let told = told.map(|choice| (&choice["const"], choice["description"].as_str()));
    let bare = shape["enum"].as_array().into_iter().flatten();
    let all = told.chain(bare.map(|value| (value, None)));
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    all.map(|(value, meaning)| match meaning {
        Some(meaning) => format!("<br>`{}`: {meaning}", text(value)),
        None => format!("<br>`{}`", text(value)),
    })
    .collect()
}

fn about(rule: &Rule, words: Words) -> String {
    match (rule.about, rule.about.duties()) {
        (_, Some(duties)) if duties.start() != duties.end() => {
            format!("{}–{}", word(duties.start()), word(duties.end()))
        }
        (_, Some(duties)) => word(duties.start()),
        (About::Privacy, None) => words.say("about-privacy"),
        (_, None) => words.say("about-folder"),
    }
}
