//! README promises nothing that does not hold.

mod support;

use std::fs;
use std::path::Path;

use support::{copy, network_data, run, stdout};

fn readme() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    fs::read_to_string(path).expect("README can be read")
}

/// The fenced block after a marker.
fn block(marker: &str) -> String {
    let text = readme();
    let after = text
        .split(&format!("<!-- {marker}"))
        .nth(1)
        .expect("the marker is there");
    let fenced = after.split("```").nth(1).expect("a block follows");
    fenced.split_once('\n').expect("the fence ends").1.to_owned()
}

#[test]
fn the_example_is_what_the_program_says() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy(&network_data(), folder.path());
    let meeting = folder.path().join("meetings/2024-02-09/meeting.toml");
    let text = fs::read_to_string(&meeting).expect("the meeting is there");
    let without: Vec<&str> = text
        .lines()
        .filter(|line| !line.starts_with("chair = "))
        .collect();
    fs::write(&meeting, without.join("\n") + "\n").expect("the meeting can be written");
    let arguments = [
        "validate",
        "--year",
        "2024",
        "--today",
        "2025-01-20",
        "--lang",
        "sv",
    ];
    let told = stdout(&run(folder.path(), &arguments));
    assert_eq!(block("example"), told);
}

#[test]
fn the_duties_are_what_the_program_says() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy(&network_data(), folder.path());
    let arguments = ["duties", "--today", "2026-11-23", "--lang", "sv"];
    let told = stdout(&run(folder.path(), &arguments));
    assert!(told.contains(&block("duties")), "{told}");
}

/// The part in Swedish is for people who write each command just as it stands.
#[test]
fn every_command_of_the_swedish_part_can_be_run() {
    let text = readme();
    let part = text.split("## På svenska").nth(1).expect("the part is there");
    let part = part.split("\n## ").next().unwrap_or_default();
    let codes = part.split('`').skip(1).step_by(2);
    let commands: Vec<&str> = codes.filter_map(|code| code.strip_prefix("elevhalsa ")).collect();
    assert!(commands.len() > 5, "{commands:?}");
    for command in commands {
        let mut arguments: Vec<&str> = command.split_whitespace().collect();
        arguments.extend(["--today", "2026-11-23"]);
        let output = run(&network_data(), &arguments);
        assert_eq!(output.status.code(), Some(0), "{command}");
    }
}

#[test]
fn the_main_job_finds_nothing_wrong_whenever_it_is_run() {
    assert_eq!(block("main job"), "cargo run --quiet -- validate --year 2024\n");
    for today in ["2025-01-20", "2026-11-24", "2030-06-01"] {
        let output = run(
            &network_data(),
            &["validate", "--year", "2024", "--strict", "--today", today],
        );
        assert_eq!(
            (output.status.code(), stdout(&output).lines().count()),
            (Some(0), 1),
            "{today}:\n{}",
            stdout(&output)
        );
    }
}

#[test]
fn the_years_of_the_network_are_clean_when_they_are_over() {
    for (year, today) in [
        ("2023", "2024-01-20"),
        ("2024", "2025-01-20"),
        ("2025", "2026-01-20"),
        ("2025", "2026-11-23"),
    ] {
        let output = run(
            &network_data(),
            &["validate", "--year", year, "--strict", "--today", today],
        );
        assert_eq!(output.status.code(), Some(0), "{year}:\n{}", stdout(&output));
    }
}

#[test]
fn the_running_year_is_told_what_a_living_network_would_hear() {
    let output = run(
        &network_data(),
        &[
            "validate",
            "--year",
            "2026",
            "--today",
            "2026-11-23",
            "--format",
            "json",
        ],
    );
    let report: serde_json::Value = serde_json::from_str(&stdout(&output)).expect("it is JSON");
    let faults = report["faults"].as_array().expect("there are faults");
    let mut rules: Vec<&str> = faults.iter().filter_map(|fault| fault["rule"].as_str()).collect();
    rules.sort_unstable();
    let living = [
        "action-overdue",
        "feedback-unanswered",
        "mandate-ends-without-successor",
        "strategy-ends-without-successor",
    ];
    assert_eq!((output.status.code(), rules.as_slice()), (Some(0), &living[..]));
}

#[test]
fn a_year_with_nothing_in_it_is_not_called_right() {
    for (year, language, said) in [
        ("2022", "sv", "Inget att bedöma för 2022"),
        ("2031", "en", "Nothing to judge for 2031"),
    ] {
        let output = run(
            &network_data(),
            &[
                "validate",
                "--year",
                year,
                "--today",
                "2026-11-23",
                "--lang",
                language,
            ],
        );
        let told = stdout(&output);
        assert!(told.starts_with(said), "{told}");
    }
    let output = run(
        &network_data(),
        &[
            "validate",
            "--year",
            "2024",
            "--year",
            "2022",
            "--today",
            "2026-11-23",
        ],
    );
    let told = stdout(&output);
    assert!(
        told.starts_with("Allt stämmer") && told.contains("Inget att bedöma för 2022"),
        "{told}"
    );
    // Meetings are planned for 2027, but no mandate runs then yet.
    let output = run(
        &network_data(),
        &["validate", "--year", "2027", "--today", "2026-11-23"],
    );
    let told = stdout(&output);
    assert!(told.contains("Ingen uppdragsbeskrivning gäller 2027"), "{told}");
}

#[test]
fn a_meeting_that_cannot_be_read_is_not_called_missing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy(&network_data(), folder.path());
    fs::write(folder.path().join("meetings/2024-02-09/meeting.toml"), "date = ")
        .expect("the file can be written");
    let output = run(folder.path(), &["meeting", "show", "2024-02-09", "--lang", "sv"]);
    let said = support::stderr(&output);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        said.contains("meetings/2024-02-09/meeting.toml går inte att läsa"),
        "{said}"
    );
}
