//! Days without a chair are told once for each stretch, as far as the years go that were asked for.

mod support;

use std::fs;

/// What is told of the days without a chair, when the first one left and another began on these days.
fn told(until: &str, from: &str, years: &[&str]) -> Vec<String> {
    let folder = support::base();
    let file = folder.path().join("members/anna-pahittsson.toml");
    let text = fs::read_to_string(&file).expect("the file is there");
    let once = "role = \"chair\"\nfrom = 2023-01-01\n";
    let twice = format!("{once}until = {until}\n\n[[terms]]\nrole = \"chair\"\nfrom = {from}\n");
    assert!(text.contains(once));
    fs::write(&file, text.replace(once, &twice)).expect("the file can be written");
    let mut arguments = vec!["validate", "--today", "2025-01-20", "--only", "no-chair"];
    arguments.extend(years.iter().flat_map(|year| ["--year", *year]));
    arguments.extend(["--format", "json"]);
    let output = support::run(folder.path(), &arguments);
    let shape: serde_json::Value = serde_json::from_slice(&output.stdout).expect("the output is JSON");
    let faults = shape["faults"].as_array().expect("there are faults");
    let message = |fault: &serde_json::Value| fault["message"].as_str().unwrap_or_default().to_owned();
    faults.iter().map(message).collect()
}

#[test]
fn a_stretch_over_the_turn_of_the_year_is_one() {
    let told = told("2023-11-30", "2024-02-01", &["2023", "2024"]);
    let stretch =
        "Nätverket saknade ordförande från och med den 1 december 2023 till och med den 31 januari 2024";
    assert_eq!(told, [stretch]);
}

#[test]
fn a_stretch_is_told_as_far_as_the_year_goes_that_was_asked_for() {
    let told = |year| told("2023-11-30", "2024-02-01", &[year]);
    let (old, new) = (told("2023"), told("2024"));
    assert_eq!(
        old,
        ["Nätverket saknade ordförande från och med den 1 december 2023 till och med den 31 december 2023"]
    );
    assert_eq!(
        new,
        ["Nätverket saknade ordförande från och med den 1 januari 2024 till och med den 31 januari 2024"]
    );
}

#[test]
fn years_that_do_not_touch_give_a_stretch_each() {
    assert_eq!(told("2023-01-01", "2026-01-01", &["2023", "2025"]).len(), 2);
}
