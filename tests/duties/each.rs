//! Every duty goes from its record to its finding: met while the evidence is there, missed when it is taken away.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::{TODAY, duty, edit, evidence, remove, replace, report, sound, state, told, without};

const MEETING: &str = "meetings/2024-02-09/meeting.toml";

/// Takes the evidence of a duty away and looks what becomes of it.
///
/// `proof` is what is asked for and the file that proves it; `rule` is the fault that `validate` then tells.
fn proven_by(name: &str, proof: (&str, &str), rule: &str, take_away: impl Fn(&Path)) -> Value {
    let folder = sound();
    let before = duty(&report(folder.path(), "2024", TODAY, &[]), name);
    let proof = (proof.0.to_owned(), proof.1.to_owned());
    assert_eq!(before["state"], "met", "{before:#}");
    assert!(evidence(&before).contains(&proof), "{proof:?} in {before:#}");
    assert!(!told(folder.path()).contains(rule), "{rule} before");

    take_away(folder.path());

    let after = duty(&report(folder.path(), "2024", TODAY, &[]), name);
    assert_eq!(after["state"], "missed", "{after:#}");
    assert!(!evidence(&after).contains(&proof), "{proof:?} in {after:#}");
    let rules = told(folder.path());
    assert!(rules.contains(rule), "{rule} in {rules:?}");
    after
}

/// Takes an assignment's work away: it is idle, and no other is.
fn assignment_proven_by_work(name: &str, number: usize) {
    let file = format!("activities/2024-03-{number:02}-uppdrag-{number}.toml");
    let after = proven_by(name, ("work", &file), "assignment-idle", |folder| {
        remove(folder, &file);
    });
    let requirements = after["requirements"].as_array().expect("there are requirements");
    assert_eq!(requirements.len(), 1);
    assert_eq!(
        requirements[0]["sought"],
        format!("assignments/uppdrag-{number}.toml")
    );
}

#[test]
fn the_sound_network_is_clean_and_meets_every_duty() {
    let folder = sound();
    assert_eq!(told(folder.path()).into_iter().collect::<Vec<_>>(), [""; 0]);
    let year = report(folder.path(), "2024", TODAY, &[]);
    let duties = year["duties"].as_array().expect("there are duties");
    assert_eq!(
        (duties.len(), &year["summary"]["met-count"]),
        (28, &Value::from(28))
    );
    for duty in duties {
        assert!(!evidence(duty).is_empty(), "{duty:#}");
    }
}

#[test]
fn d01_the_association_commissions_and_the_directors_set_up() {
    let association = ("association", "organisations/provforbundet.toml");
    proven_by("D01", association, "no-single-association", |folder| {
        replace(folder, association.1, "\"association\"", "\"other\"");
    });
    let commissioner = ("commissioner", "network.toml");
    proven_by("D01", commissioner, "no-commissioner", |folder| {
        without(folder, "network.toml", "commissioner");
    });
}

#[test]
fn d02_the_network_works_from_a_mandate() {
    let mandate = ("mandate", "mandates/2023-2026.toml");
    proven_by("D02", mandate, "no-valid-mandate", |folder| {
        replace(folder, mandate.1, "until = 2026-12-31", "until = 2024-06-30");
    });
    // Without any mandate nothing else can be asked for.
    let folder = sound();
    remove(folder.path(), mandate.1);
    let year = report(folder.path(), "2024", TODAY, &[]);
    assert_eq!(duty(&year, "D02")["state"], "missed");
    assert_eq!(year["summary"]["not-asked-count"], 27);
}

#[test]
fn d03_the_network_reports_to_the_directors() {
    let report = ("report", "dispatches/2025-01-10-report.toml");
    proven_by("D03", report, "year-not-reported", |folder| {
        remove(folder, report.1)
    });
    proven_by("D03", report, "dispatch-incomplete", |folder| {
        without(folder, report.1, "to =");
    });
}

#[test]
fn d04_municipalities_and_association_are_represented() {
    let bo = ("representative", "members/bo-exempelgren.toml");
    proven_by("D04", bo, "municipality-without-representative", |folder| {
        replace(
            folder,
            bo.1,
            "from = 2023-01-01",
            "from = 2023-01-01\nuntil = 2024-06-30",
        );
    });
    let david = ("staff", "members/david-fiktivsson.toml");
    proven_by("D04", david, "association-without-member", |folder| {
        replace(folder, david.1, "from = 2023-01-01", "from = 2025-01-01");
    });
}

#[test]
fn d04_a_declared_vacancy_is_evidence_too() {
    let folder = sound();
    let bo = "members/bo-exempelgren.toml";
    replace(
        folder.path(),
        bo,
        "from = 2023-01-01",
        "from = 2023-01-01\nuntil = 2024-06-30",
    );
    edit(folder.path(), "organisations/soderby.toml", |text| {
        format!("{text}\n[[vacancies]]\nfrom = 2024-07-01\nuntil = 2024-12-31\nreason = \"Rekrytering\"\n")
    });
    let duty = duty(&report(folder.path(), "2024", TODAY, &[]), "D04");
    assert_eq!(duty["state"], "met");
    let declared = ("representative", "organisations/soderby.toml");
    assert!(evidence(&duty).contains(&(declared.0.to_owned(), declared.1.to_owned())));
}

#[test]
fn d05_the_mandate_serves_the_strategy() {
    let strategy = ("strategy", "mandates/2023-2026.toml");
    proven_by("D05", strategy, "mandate-outside-strategy", |folder| {
        edit(folder, strategy.1, |text| {
            let (mandate, strategy) = text.split_once("[strategy]").expect("it has one");
            format!(
                "{mandate}[strategy]{}",
                strategy.replace("2026-12-31", "2025-12-31")
            )
        });
    });
}

#[test]
fn d06_the_first_assignment_is_worked_on() {
    let item = ("work", "meetings/2024-11-22/meeting.toml");
    proven_by("D06", item, "assignment-idle", |folder| {
        let files = crate::support::files(&folder.join("meetings"));
        let records = files.iter().filter(|file| file.ends_with("meeting.toml"));
        for file in records.chain([&folder.join("groups/mallar.toml")]) {
            let text = fs::read_to_string(file).expect("the file can be read");
            fs::write(file, text.replace("[\"samverka\"]", "[\"uppdrag-2\"]")).expect("it can be written");
        }
    });
}

#[test]
fn d07_the_second_assignment_is_worked_on() {
    assignment_proven_by_work("D07", 2);
}

#[test]
fn d08_the_third_assignment_is_worked_on() {
    assignment_proven_by_work("D08", 3);
}

#[test]
fn d09_the_fourth_assignment_is_worked_on() {
    assignment_proven_by_work("D09", 4);
}

#[test]
fn d10_the_fifth_assignment_is_worked_on() {
    assignment_proven_by_work("D10", 5);
}

#[test]
fn d11_the_sixth_assignment_is_worked_on() {
    assignment_proven_by_work("D11", 6);
}

#[test]
fn d12_the_seventh_assignment_is_worked_on_or_rests_for_a_reason() {
    assignment_proven_by_work("D12", 7);
    let file = "assignments/uppdrag-7.toml";
    let folder = sound();
    let rest = "state = \"dormant\"\nsince = 2024-02-01\nreason = \"Väntar på regionen\"";
    replace(folder.path(), file, "state = \"active\"", rest);
    let duty = duty(&report(folder.path(), "2024", TODAY, &[]), "D12");
    assert_eq!(duty["state"], "met");
    assert!(evidence(&duty).contains(&("rest".to_owned(), file.to_owned())));
    without(folder.path(), file, "reason");
    assert_eq!(state(folder.path(), "2024", TODAY, "D12"), "missed");
    assert!(told(folder.path()).contains("assignment-closed-without-reason"));
}

#[test]
fn d13_the_presidium_draws_up_the_working_order() {
    let order = ("working-order", "working-orders/2024.toml");
    proven_by("D13", order, "no-working-order", |folder| remove(folder, order.1));
    proven_by("D13", order, "working-order-adopted-late", |folder| {
        without(folder, order.1, "adopted");
    });
}

#[test]
fn d14_the_presidium_draws_up_the_agenda() {
    let agenda = ("agenda", MEETING);
    proven_by("D14", agenda, "meeting-without-agenda", |folder| {
        edit(folder, MEETING, |text| {
            let (head, rest) = text.split_once("[[agenda]]").expect("it has one");
            let (_, attendance) = rest.split_once("[attendance]").expect("it has one");
            format!("{head}[attendance]{attendance}")
        });
    });
    let sent = ("agenda-sent", MEETING);
    proven_by("D14", sent, "agenda-not-sent", |folder| {
        without(folder, MEETING, "agenda-sent");
    });
}

#[test]
fn d15_the_presidium_prepares_meetings() {
    let prepared = ("preparation", MEETING);
    proven_by("D15", prepared, "meeting-not-prepared", |folder| {
        without(folder, MEETING, "prepared");
    });
    proven_by("D15", prepared, "meeting-not-prepared", |folder| {
        replace(folder, MEETING, "prepared = 2024-01-26", "prepared = 2024-02-10");
    });
}

#[test]
fn d16_the_presidium_coordinates_working_groups() {
    let group = "groups/mallar.toml";
    let convener = ("convener", group);
    proven_by("D16", convener, "group-without-convener", |folder| {
        without(folder, group, "convener");
    });
    let assignment = ("group-assignment", group);
    proven_by("D16", assignment, "group-without-assignment", |folder| {
        without(folder, group, "assignments");
    });
    let reports = ("group-reports", group);
    proven_by("D16", reports, "group-silent", |folder| {
        edit(folder, group, |text| {
            let parts: Vec<&str> = text.split("[[reports]]").collect();
            format!("{}[[reports]]{}", parts[0], parts[3])
        });
    });
    let last = ("final-report", group);
    proven_by("D16", last, "group-ended-without-report", |folder| {
        without(folder, group, "final");
    });
}

#[test]
fn d17_the_presidium_informs_the_directors() {
    let summary = ("summary", "dispatches/2024-05-03-summary.toml");
    proven_by("D17", summary, "directors-not-informed", |folder| {
        remove(folder, summary.1);
    });
}

#[test]
fn d18_the_presidium_sends_the_register() {
    let register = ("register", "dispatches/2024-01-08-register.toml");
    proven_by("D18", register, "register-not-sent", |folder| {
        remove(folder, register.1);
    });
    proven_by("D18", register, "wrong-recipient", |folder| {
        replace(
            folder,
            register.1,
            "register@example.org",
            "register@register.example.org",
        );
    });
}

#[test]
fn d19_the_presidium_sends_the_dates() {
    let dates = ("dates", "dispatches/2024-01-08-dates.toml");
    proven_by("D19", dates, "dates-not-sent", |folder| remove(folder, dates.1));
    proven_by("D19", dates, "wrong-recipient", |folder| {
        replace(folder, dates.1, "register@example.org", "datum@example.org");
    });
}

#[test]
fn d20_the_school_director_brings_feedback() {
    let feedback = ("feedback", "feedback/2024-04-19-aterkoppling.toml");
    proven_by("D20", feedback, "no-feedback-from-directors", |folder| {
        remove(folder, feedback.1);
    });
    let director = ("director", "members/cecilia-latsasdotter.toml");
    proven_by("D20", director, "no-school-director", |folder| {
        replace(
            folder,
            director.1,
            "from = 2023-01-01",
            "from = 2023-01-01\nuntil = 2024-12-01",
        );
    });
}

#[test]
fn d21_what_the_directors_ask_is_answered() {
    let answer = ("answer", "feedback/2024-02-09-aterkoppling.toml");
    proven_by("D21", answer, "feedback-unanswered", |folder| {
        edit(folder, answer.1, |text| {
            text.split("[answer]")
                .next()
                .expect("there is a beginning")
                .to_owned()
        });
    });
}

#[test]
fn d22_the_school_director_revises_the_assignments() {
    let review = ("review", "reviews/2024.toml");
    proven_by("D22", review, "assignments-not-reviewed", |folder| {
        remove(folder, review.1);
    });
    let whole = ("whole-review", "reviews/2024.toml");
    proven_by("D22", whole, "review-incomplete", |folder| {
        replace(
            folder,
            review.1,
            "[[results]]\nassignment = \"uppdrag-7\"\nresult = \"unchanged\"\n",
            "",
        );
    });
    let folder = sound();
    replace(folder.path(), review.1, "\"unchanged\"", "\"ended\"");
    assert_eq!(state(folder.path(), "2024", TODAY, "D22"), "missed");
    assert!(told(folder.path()).contains("change-without-new-mandate"));
}

#[test]
fn d23_the_school_director_follows_up_the_assignments() {
    let follow_up = ("follow-up", "assignments/samverka.toml");
    proven_by("D23", follow_up, "assignment-not-followed-up", |folder| {
        replace(folder, follow_up.1, "on = 2024-09-13", "on = 2023-09-13");
    });
}

#[test]
fn d24_there_is_a_chair_whether_a_school_director_or_not() {
    let anna = "members/anna-pahittsson.toml";
    proven_by("D24", ("chair", anna), "no-chair", |folder| {
        replace(folder, anna, "role = \"chair\"", "role = \"vice-chair\"");
    });
    let bo = "members/bo-exempelgren.toml";
    proven_by("D24", ("presidium", bo), "no-presidium", |folder| {
        for file in [anna, bo] {
            replace(folder, file, "role = \"presidium\"", "role = \"co-opted\"");
        }
    });
    // The school director is the chair instead: that is neither asked for nor forbidden.
    let folder = sound();
    replace(folder.path(), anna, "role = \"chair\"", "role = \"vice-chair\"");
    let cecilia = "members/cecilia-latsasdotter.toml";
    edit(folder.path(), cecilia, |text| {
        format!("{text}\n[[terms]]\nrole = \"chair\"\nfrom = 2023-01-01\n")
    });
    let duty = duty(&report(folder.path(), "2024", TODAY, &[]), "D24");
    assert_eq!(duty["state"], "met");
    assert!(evidence(&duty).contains(&("chair".to_owned(), cecilia.to_owned())));
}

#[test]
fn d25_the_chair_leads_the_meeting() {
    let chair = ("leader", MEETING);
    proven_by("D25", chair, "meeting-without-chair", |folder| {
        without(folder, MEETING, "chair");
    });
}

#[test]
fn d26_there_are_enough_meetings() {
    let held = ("meetings", "meetings/2024-11-22/meeting.toml");
    proven_by("D26", held, "too-few-meetings", |folder| {
        replace(folder, held.1, "\"held\"", "\"cancelled\"");
    });
    proven_by("D26", held, "meeting-on-wrong-weekday", |folder| {
        replace(folder, held.1, "date = 2024-11-22", "date = 2024-11-21");
    });
}

#[test]
fn d27_minutes_are_kept() {
    let minutes = ("minutes", "meetings/2024-02-09/minutes.md");
    proven_by("D27", minutes, "minutes-missing", |folder| {
        remove(folder, minutes.1);
    });
    let attendance = ("attendance", MEETING);
    proven_by("D27", attendance, "minutes-without-attendance", |folder| {
        without(folder, MEETING, "present");
    });
    let after = proven_by("D27", attendance, "municipality-unaccounted", |folder| {
        replace(folder, MEETING, "\"bo-exempelgren\", \"cecilia", "\"cecilia");
    });
    let told = after["requirements"].to_string();
    assert!(
        told.contains("9 februari 2024 (inget om Söderby kommun)"),
        "{told}"
    );
}

#[test]
fn d28_minutes_are_published() {
    let publication = ("publication", MEETING);
    proven_by("D28", publication, "minutes-unpublished", |folder| {
        edit(folder, MEETING, |text| {
            text.split("[publication]")
                .next()
                .expect("there is a beginning")
                .to_owned()
        });
    });
    proven_by("D28", publication, "published-elsewhere", |folder| {
        replace(
            folder,
            MEETING,
            "https://natverk.example.org",
            "https://natverket.example.org",
        );
    });
}
