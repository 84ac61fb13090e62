//! A duty is on track while there is time, at risk when it runs out or has run out and can be made good, and no
//! setting of the rules changes what was done.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::support::run;
use crate::{TODAY, duty, edit, remove, replace, report, sound, state, told, without};

/// How the duties of 2025 stand in the sound network as of each of some days.
fn states(name: &str, expected: &[(&str, &str)], prepare: impl Fn(&Path)) {
    let folder = sound();
    prepare(folder.path());
    for (today, wanted) in expected {
        assert_eq!(
            state(folder.path(), "2025", today, name),
            *wanted,
            "{name} as of {today}"
        );
    }
}

fn nothing(_: &Path) {}

#[test]
fn a_report_is_on_track_until_the_year_is_over() {
    let days = [
        ("2025-01-20", "on-track"),
        ("2025-12-31", "on-track"),
        ("2026-01-01", "missed"),
    ];
    states("D03", &days, nothing);
}

#[test]
fn an_assignment_is_at_risk_when_half_the_year_has_passed() {
    let days = [
        ("2025-06-30", "on-track"),
        ("2025-07-01", "at-risk"),
        ("2026-01-01", "missed"),
    ];
    states("D07", &days, nothing);
}

#[test]
fn a_mandate_is_at_risk_half_a_year_before_it_ends() {
    let folder = sound();
    for (today, wanted) in [
        ("2026-07-03", "met"),
        ("2026-07-04", "at-risk"),
        ("2026-12-31", "at-risk"),
    ] {
        for name in ["D02", "D05"] {
            assert_eq!(
                state(folder.path(), "2026", today, name),
                wanted,
                "{name} as of {today}"
            );
        }
    }
    // The year itself had its mandate to the end; what comes after is of the next one.
    assert_eq!(state(folder.path(), "2026", "2027-01-01", "D02"), "met");
}

#[test]
fn a_working_order_is_at_risk_before_its_day_and_after_it() {
    let days = [
        ("2024-10-31", "on-track"),
        ("2024-11-01", "at-risk"),
        ("2024-11-16", "at-risk"),
        ("2025-12-31", "at-risk"),
        ("2026-01-01", "missed"),
    ];
    states("D13", &days, |folder| remove(folder, "working-orders/2025.toml"));
    let adopted = [
        ("2024-11-07", "at-risk"),
        ("2024-11-08", "met"),
        ("2025-01-20", "on-track"),
    ];
    states("D13", &adopted, nothing);
}

#[test]
fn an_agenda_is_at_risk_in_the_week_before_it_is_due_and_missed_after_the_meeting() {
    let days = [
        ("2025-01-23", "on-track"),
        ("2025-01-24", "at-risk"),
        ("2025-02-06", "at-risk"),
    ];
    states("D14", &days, nothing);
    states("D14", &[("2025-02-07", "missed")], |folder| {
        replace(
            folder,
            "meetings/2025-02-07/meeting.toml",
            "\"planned\"",
            "\"held\"",
        );
    });
}

#[test]
fn preparation_is_at_risk_when_its_day_has_passed() {
    let days = [
        ("2025-03-27", "on-track"),
        ("2025-03-28", "at-risk"),
        ("2025-04-05", "at-risk"),
    ];
    states("D15", &days, |folder| {
        replace(
            folder,
            "meetings/2025-02-07/meeting.toml",
            "\"planned\"",
            "\"cancelled\"",
        );
    });
}

#[test]
fn a_group_is_at_risk_while_it_is_silent() {
    let folder = sound();
    without(folder.path(), "groups/mallar.toml", "until");
    assert_eq!(state(folder.path(), "2025", "2025-01-20", "D16"), "on-track");
    for meeting in ["2025-02-07", "2025-04-11"] {
        let file = format!("meetings/{meeting}/meeting.toml");
        replace(folder.path(), &file, "\"planned\"", "\"held\"");
    }
    assert_eq!(state(folder.path(), "2025", "2025-04-20", "D16"), "at-risk");
}

#[test]
fn a_summary_may_still_be_sent_after_its_day_while_the_year_runs() {
    let held = |folder: &Path| {
        replace(
            folder,
            "meetings/2025-02-07/meeting.toml",
            "\"planned\"",
            "\"held\"",
        );
    };
    let days = [
        ("2025-03-01", "on-track"),
        ("2025-03-02", "at-risk"),
        ("2025-12-31", "at-risk"),
        ("2026-01-01", "missed"),
    ];
    states("D17", &days, held);
}

#[test]
fn what_is_due_after_the_turn_of_the_year_is_not_missed_before_its_day() {
    let days = [
        ("2025-01-01", "at-risk"),
        ("2025-01-06", "at-risk"),
        ("2025-01-07", "missed"),
    ];
    let folder = sound();
    let file = "meetings/2024-11-22/meeting.toml";
    // Minutes that become final on 23 December may be published until 6 January.
    replace(folder.path(), file, "final = 2024-11-29", "final = 2024-12-23");
    edit(folder.path(), file, |text| {
        text.split("[publication]")
            .next()
            .expect("there is a beginning")
            .to_owned()
    });
    for (today, wanted) in days {
        assert_eq!(
            state(folder.path(), "2024", today, "D28"),
            wanted,
            "as of {today}"
        );
    }
}

#[test]
fn the_register_and_the_dates_are_due_with_the_first_meeting() {
    let register = [
        ("2025-01-30", "on-track"),
        ("2025-01-31", "at-risk"),
        ("2025-02-08", "at-risk"),
    ];
    states("D18", &register, nothing);
    let dates = [
        ("2025-01-07", "on-track"),
        ("2025-01-08", "at-risk"),
        ("2025-02-08", "at-risk"),
    ];
    states("D19", &dates, nothing);
}

#[test]
fn what_was_sent_in_and_has_changed_since_is_to_be_sent_again() {
    let folder = sound();
    for (kind, name) in [("register", "D18"), ("dates", "D19")] {
        let seal = format!("sha256:{}", "0".repeat(64));
        let record = format!(
            "kind = \"{kind}\"\nsent = 2025-01-13\nto = [\"register@example.org\"]\nyear = 2025\ndigest = \"{seal}\"\n"
        );
        let file = format!("dispatches/2025-01-13-{kind}.toml");
        fs::write(folder.path().join(file), record).expect("the file can be written");
        assert_eq!(state(folder.path(), "2025", TODAY, name), "at-risk", "{name}");
        // What is over is over: it was sent.
        let later = run(
            folder.path(),
            &[
                "validate",
                "--year",
                "2025",
                "--today",
                "2026-02-01",
                "--only",
                "register-not-sent",
            ],
        );
        assert_eq!(later.status.code(), Some(0));
    }
}

#[test]
fn feedback_that_waits_for_the_next_meeting_is_on_track() {
    let folder = sound();
    let asked = "direction = \"to-directors\"\non = 2025-02-07\ntext = \"Vad gäller nästa år?\"\n";
    fs::write(folder.path().join("feedback/2025-02-07-nasta-ar.toml"), asked).expect("it can be written");
    assert_eq!(state(folder.path(), "2025", "2025-02-10", "D21"), "on-track");
    assert_eq!(state(folder.path(), "2025", "2025-04-05", "D21"), "at-risk");
    replace(
        folder.path(),
        "meetings/2025-04-11/meeting.toml",
        "\"planned\"",
        "\"held\"",
    );
    assert_eq!(state(folder.path(), "2025", "2025-04-12", "D21"), "at-risk");
    assert_eq!(state(folder.path(), "2025", "2026-01-10", "D21"), "missed");
}

#[test]
fn the_revision_and_the_follow_up_are_at_risk_a_month_before_their_day() {
    let review = [
        ("2025-08-31", "on-track"),
        ("2025-09-01", "at-risk"),
        ("2025-10-02", "at-risk"),
    ];
    states("D22", &review, nothing);
    let follow_up = [
        ("2025-11-30", "on-track"),
        ("2025-12-01", "at-risk"),
        ("2026-01-01", "missed"),
    ];
    states("D23", &follow_up, nothing);
}

#[test]
fn a_role_that_nobody_has_now_can_still_be_filled() {
    let end = |file: &'static str, day: &'static str| {
        move |folder: &Path| {
            edit(folder, file, |text| {
                text.replace("from = 2023-01-01", &format!("from = 2023-01-01\nuntil = {day}"))
            });
        }
    };
    let days = [
        ("2025-03-31", "met"),
        ("2025-04-01", "at-risk"),
        ("2026-01-01", "missed"),
    ];
    states("D24", &days, end("members/anna-pahittsson.toml", "2025-03-31"));
    let director = [
        ("2024-12-01", "on-track"),
        ("2025-01-20", "on-track"),
        ("2025-04-01", "at-risk"),
    ];
    states("D20", &director[..2], nothing);
    states(
        "D20",
        &director[2..],
        end("members/cecilia-latsasdotter.toml", "2025-03-31"),
    );
}

#[test]
fn too_few_meetings_can_be_planned_for_while_there_are_days() {
    let cancel = |folder: &Path| {
        replace(
            folder,
            "meetings/2025-11-21/meeting.toml",
            "\"planned\"",
            "\"cancelled\"",
        );
    };
    let days = [
        ("2025-01-20", "at-risk"),
        ("2025-12-15", "missed"),
        ("2026-01-01", "missed"),
    ];
    states("D26", &[("2025-01-20", "on-track")], nothing);
    states("D26", &days, cancel);
    let rules = |today| {
        let folder = sound();
        cancel(folder.path());
        let output = run(
            folder.path(),
            &["validate", "--year", "2025", "--today", today, "--strict"],
        );
        crate::stdout(&output)
    };
    assert!(rules("2025-01-20").contains("[too-few-meetings-planned]"));
}

#[test]
fn a_year_to_come_is_never_met_before_it_begins() {
    let folder = sound();
    let year = report(folder.path(), "2025", "2024-12-05", &[]);
    let duties = year["duties"].as_array().expect("there are duties");
    let met: Vec<_> = duties.iter().filter(|duty| duty["state"] == "met").collect();
    // All that is done for it already is its plan.
    assert_eq!(met.len(), 1, "{met:#?}");
    assert_eq!(met[0]["id"], "D13");
    assert_eq!(
        (&year["judged-on"], &year["summary"]["missed-count"]),
        (&"2025-01-01".into(), &0.into())
    );
}

#[test]
fn a_year_without_a_mandate_is_not_judged() {
    let folder = sound();
    for year in ["2022", "2027"] {
        let duties = report(folder.path(), year, TODAY, &[]);
        assert_eq!(duties["duties"], Value::Array(Vec::new()), "{year}");
    }
    // A part of a year is judged as far as the mandate runs.
    let file = "mandates/2023-2026.toml";
    replace(folder.path(), file, "from = 2023-01-01", "from = 2024-11-01");
    for meeting in ["2024-02-09", "2024-04-19", "2024-09-13"] {
        fs::remove_dir_all(folder.path().join("meetings").join(meeting)).expect("it can be removed");
    }
    let year = report(folder.path(), "2024", TODAY, &[]);
    for (name, wanted) in [
        ("D02", "met"),
        ("D07", "not-asked"),
        ("D14", "met"),
        ("D22", "not-asked"),
        ("D23", "not-asked"),
        ("D26", "not-asked"),
    ] {
        assert_eq!(duty(&year, name)["state"], wanted, "{name}");
    }
}

#[test]
fn neither_settings_nor_waivers_make_a_missed_duty_met() {
    let folder = sound();
    let meeting = "meetings/2024-02-09/meeting.toml";
    without(folder.path(), meeting, "chair");
    let waiver = "
[[waivers]]
rule = \"meeting-without-chair\"
record = \"meetings/2024-02-09\"
reason = \"Uppgiften är borttappad\"
until = 2025-06-30
";
    edit(folder.path(), "network.toml", |text| format!("{text}{waiver}"));
    assert!(!told(folder.path()).contains("meeting-without-chair"));
    let year = report(folder.path(), "2024", TODAY, &[]);
    let led = duty(&year, "D25");
    assert_eq!(led["state"], "missed");
    assert_eq!(led["waivers"][0]["reason"], "Uppgiften är borttappad");
    assert_eq!(led["waivers"][0]["until"], "2025-06-30");
    assert_eq!(duty(&year, "D24")["waivers"], Value::Array(Vec::new()));
    // It is a meeting of that year, and a waiver that has run out is none.
    let other = duty(&report(folder.path(), "2025", TODAY, &[]), "D25");
    assert_eq!(other["waivers"], Value::Array(Vec::new()));
    let later = duty(&report(folder.path(), "2024", "2025-07-01", &[]), "D25");
    assert_eq!(later["waivers"], Value::Array(Vec::new()));
    // A rule that is off says nothing, and the duty is missed all the same.
    let off = "\n[rules]\nmeeting-without-chair = \"off\"\n";
    let general = waiver.replace("record = \"meetings/2024-02-09\"\n", "");
    edit(folder.path(), "network.toml", |text| {
        format!("{}{off}{general}", text.replace(waiver, ""))
    });
    assert!(!told(folder.path()).contains("meeting-without-chair"));
    assert_eq!(state(folder.path(), "2024", TODAY, "D25"), "missed");
}

#[test]
fn what_cannot_be_read_is_not_called_missed() {
    let folder = sound();
    let file = "dispatches/2024-01-08-register.toml";
    fs::write(folder.path().join(file), "kind = ").expect("the file can be written");
    let register = duty(&report(folder.path(), "2024", TODAY, &[]), "D18");
    assert_eq!(
        (&register["state"], &register["requirements"][0]["state"]),
        (&"at-risk".into(), &"unread".into())
    );
    let meeting = "meetings/2024-02-09/meeting.toml";
    replace(folder.path(), meeting, "chair = \"anna-pahittsson\"", "chair = 7");
    let led = duty(&report(folder.path(), "2024", TODAY, &[]), "D25");
    assert_eq!(led["state"], "at-risk");
    fs::write(folder.path().join("meetings/2024-02-09/minutes.md"), [0xff, 0xfe]).expect("it can be written");
    assert_eq!(state(folder.path(), "2024", TODAY, "D27"), "at-risk");
}

#[test]
fn a_meeting_whose_day_has_passed_and_that_nobody_marked_proves_nothing() {
    let folder = sound();
    // All is done for it, and only its record does not say that it was held.
    replace(
        folder.path(),
        "meetings/2024-11-22/meeting.toml",
        "\"held\"",
        "\"called\"",
    );
    for (today, wanted) in [
        ("2024-11-23", "at-risk"),
        ("2024-12-06", "at-risk"),
        ("2024-12-31", "at-risk"),
        ("2025-01-01", "missed"),
        ("2025-02-01", "missed"),
    ] {
        for name in ["D14", "D15", "D17", "D20", "D25", "D27", "D28"] {
            let found = state(folder.path(), "2024", today, name);
            assert_eq!(found, wanted, "{name} as of {today}");
        }
    }
    let output = run(
        folder.path(),
        &["duties", "--year", "2024", "--today", TODAY, "--lang", "sv"],
    );
    let told = crate::stdout(&output);
    let said = "besked om mötet 22 november 2024, som står som kallat fast dagen";
    assert!(told.contains(said), "{told}");
    // A cancelled meeting owes nothing.
    replace(
        folder.path(),
        "meetings/2024-11-22/meeting.toml",
        "\"called\"",
        "\"cancelled\"",
    );
    assert_eq!(state(folder.path(), "2024", TODAY, "D27"), "met");
}

#[test]
fn the_minutes_of_a_meeting_in_december_may_still_come_in_january() {
    let folder = sound();
    edit(folder.path(), "meetings/2025-11-21/meeting.toml", |text| {
        text.replace("date = 2025-11-21", "date = 2025-12-19")
    });
    for meeting in ["2025-02-07", "2025-04-11", "2025-09-12"] {
        let file = format!("meetings/{meeting}/meeting.toml");
        replace(folder.path(), &file, "\"planned\"", "\"cancelled\"");
    }
    for (today, wanted) in [("2026-01-02", "at-risk"), ("2026-01-03", "missed")] {
        assert_eq!(state(folder.path(), "2025", today, "D27"), wanted, "{today}");
    }
}

#[test]
fn an_assignment_that_rests_says_so_beside_its_state() {
    let rests = |folder: &Path, year: &str, today: &str| {
        duty(&report(folder, year, today, &[]), "D12")["dormant-since"].clone()
    };
    let data = crate::support::network_data();
    assert_eq!(rests(&data, "2025", "2026-11-23"), "2024-11-22");
    assert_eq!(rests(&data, "2023", "2026-11-23"), Value::Null);
    let arguments = [
        "duties",
        "--year",
        "2025",
        "--today",
        "2026-11-23",
        "--lang",
        "sv",
    ];
    let told = crate::stdout(&run(&data, &arguments));
    assert!(told.contains("D12  uppfylld (vilar)"), "{told}");
    assert!(told.contains("     vilar sedan 22 november 2024\n"), "{told}");
    assert!(told.lines().all(|line| line.chars().count() <= 80), "{told}");
}
