//! The assignments D06–D12 as a whole: how grave it is when one lies idle, how their rules are listed, and that
//! a mandate may give any number of them.

mod support;

use std::fs;

use support::{base, fixtures, overlaid, run, stdout};

fn severity_of_idle(today: &str) -> Option<String> {
    let folder = overlaid(&fixtures().join("assignment-idle/broken"));
    let arguments = ["validate", "--year", "2024", "--today", today, "--format", "json"];
    let told: serde_json::Value =
        serde_json::from_slice(&run(folder.path(), &arguments).stdout).expect("it is JSON");
    let faults = told["faults"].as_array().expect("there is a list of faults");
    let idle = faults.iter().find(|fault| fault["rule"] == "assignment-idle")?;
    Some(
        idle["severity"]
            .as_str()
            .expect("a severity is a word")
            .to_owned(),
    )
}

#[test]
fn an_idle_assignment_is_a_reminder_from_july_and_a_warning_when_the_year_is_over() {
    assert_eq!(severity_of_idle("2024-06-30"), None);
    assert_eq!(severity_of_idle("2024-07-01").as_deref(), Some("info"));
    assert_eq!(severity_of_idle("2024-12-31").as_deref(), Some("info"));
    assert_eq!(severity_of_idle("2025-01-01").as_deref(), Some("warning"));
}

#[test]
fn the_rules_of_the_assignments_are_listed_with_all_their_duties() {
    let list = stdout(&run(base().path(), &["explain"]));
    let line = |name: &str| {
        list.lines()
            .find(|line| line.starts_with(name))
            .unwrap_or_default()
            .to_owned()
    };
    for name in [
        "agenda-item-outside-assignments",
        "assignment-idle",
        "mandate-without-assignments",
    ] {
        assert!(line(name).contains("D06–D12"), "{list}");
    }
    assert!(line("no-valid-mandate").contains(", D02)"), "{list}");
}

/// The rules neither ask for seven assignments nor stop at seven.
#[test]
fn a_mandate_may_give_three_assignments_or_nine() {
    for count in [3, 9] {
        let folder = base();
        let ids: Vec<String> = (2..=count).map(|number| format!("uppdrag-{number}")).collect();
        for (number, id) in ids.iter().enumerate() {
            let record = format!(
                "title = \"Uppdrag\"\nmandate = \"2023-2026\"\nsection = \"Uppdrag, punkt {}\"\n",
                number + 2
            );
            fs::write(folder.path().join(format!("assignments/{id}.toml")), record)
                .expect("it can be written");
            let activity = format!(
                "title = \"Kurs\"\non = 2024-05-0{}\nkind = \"training\"\nassignments = [\"{id}\"]\n",
                number + 1
            );
            fs::create_dir_all(folder.path().join("activities")).expect("it can be made");
            fs::write(
                folder
                    .path()
                    .join(format!("activities/2024-05-0{}-{id}.toml", number + 1)),
                activity,
            )
            .expect("it can be written");
        }
        let mut arguments = vec!["validate", "--year", "2024", "--today", "2025-01-20", "--strict"];
        for rule in [
            "agenda-item-outside-assignments",
            "assignment-closed-without-reason",
            "assignment-idle",
            "mandate-without-assignments",
            "priority-area-idle",
        ] {
            arguments.extend(["--only", rule]);
        }
        let output = run(folder.path(), &arguments);
        assert_eq!(
            (output.status.code(), stdout(&output).lines().count()),
            (Some(0), 1),
            "{}",
            stdout(&output)
        );
    }
}
