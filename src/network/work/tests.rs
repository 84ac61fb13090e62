//! What counts as work for an assignment, and on which days.

use serde_json::{Value, json};

use super::super::sample::{day, empty, entry};
use super::*;
use crate::records::minutes::Section;

fn meeting(id: &str, status: &str, agenda: Value) -> Entry<Meeting> {
    entry(id, json!({ "date": id, "status": status, "agenda": agenda }))
}

fn told(network: &Network) -> Vec<String> {
    let days = day("2024-01-01")..=day("2024-12-31");
    let work = network.work_for(&Id::new("one"), days);
    let name = |deed: &Deed<'_>| match deed {
        Deed::Item(_, item) => format!("item {}", item.title),
        Deed::Decision(_, decision) => format!("decision {}", decision.text),
        Deed::Action(_, action) => format!("action {}", action.text),
        Deed::Activity(activity) => format!("activity {}", activity.title),
        Deed::Report(group, _) => format!("report of {}", group.title),
    };
    work.iter()
        .map(|work| format!("{} {}", work.day, name(&work.deed)))
        .collect()
}

#[test]
fn items_count_at_meetings_of_the_days_that_were_held() {
    let mut network = empty("2025-01-20");
    let agenda = json!([
        { "title": "A", "assignments": ["one", "two"] },
        { "title": "B", "assignments": ["two"] },
        { "title": "C" },
    ]);
    for (id, status) in [
        ("2023-12-31", "held"),
        ("2024-01-01", "held"),
        ("2024-02-09", "planned"),
        ("2024-04-19", "called"),
        ("2024-05-31", "cancelled"),
        ("2024-12-31", "held"),
        ("2025-01-01", "held"),
    ] {
        network.meetings.insert(meeting(id, status, agenda.clone()));
    }
    assert_eq!(told(&network), ["2024-01-01 item A", "2024-12-31 item A"]);
}

#[test]
fn decisions_and_actions_count_under_the_items_of_the_assignment() {
    let mut network = empty("2025-01-20");
    let agenda = json!([{ "title": "A", "assignments": ["one"] }, { "title": "B", "assignments": ["two"] }]);
    network.meetings.insert(meeting("2024-02-09", "held", agenda));
    let section = |number: u32, title: &str| Section {
        number: Some(number),
        title: title.to_owned(),
        heading: 0..0,
        body: 0..0,
        is_empty: false,
    };
    let decision = |text: &str, section| Decision {
        text: text.to_owned(),
        bytes: 0..0,
        section,
    };
    let action = |text: &str, section| Action {
        text: text.to_owned(),
        done: false,
        owner: None,
        owner_bytes: None,
        due: None,
        tick: 0..0,
        bytes: 0..0,
        section,
    };
    let minutes = crate::records::Minutes {
        sections: vec![section(1, "B"), section(2, "A"), section(3, "C")],
        decisions: vec![
            decision("of B", Some(0)),
            decision("of A", Some(1)),
            decision("of C", Some(2)),
            decision("of none", None),
        ],
        actions: vec![
            action("of A", Some(1)),
            action("of B", Some(0)),
            action("of none", None),
        ],
        ..Default::default()
    };
    let file = "meetings/2024-02-09/minutes.md".into();
    network
        .minutes
        .insert(Entry::new(Id::new("2024-02-09"), file, minutes));
    let expected = [
        "2024-02-09 item A",
        "2024-02-09 decision of A",
        "2024-02-09 action of A",
    ];
    assert_eq!(told(&network), expected);
}

#[test]
fn activities_count_that_touch_the_days() {
    let mut network = empty("2025-01-20");
    for (id, on, until, serves) in [
        ("before", "2023-12-01", "2023-12-31", "one"),
        ("into", "2023-12-01", "2024-01-01", "one"),
        ("over", "2024-12-31", "2025-02-01", "one"),
        ("after", "2025-01-01", "2025-02-01", "one"),
        ("other", "2024-05-01", "2024-05-01", "two"),
    ] {
        let record =
            json!({ "title": id, "kind": "training", "on": on, "until": until, "assignments": [serves] });
        network.activities.insert(entry(id, record));
    }
    assert_eq!(
        told(&network),
        ["2023-12-01 activity into", "2024-12-31 activity over"]
    );
}

#[test]
fn reports_count_of_groups_that_serve_the_assignment() {
    let mut network = empty("2025-01-20");
    let reports = json!([{ "on": "2023-12-31" }, { "on": "2024-05-01" }]);
    for (id, serves) in [("ours", "one"), ("theirs", "two")] {
        let record = json!({ "title": id, "assignments": [serves], "reports": reports });
        network.groups.insert(entry(id, record));
    }
    assert_eq!(told(&network), ["2024-05-01 report of ours"]);
}

#[test]
fn work_comes_in_the_order_of_its_days() {
    let mut network = empty("2025-01-20");
    let item = json!([{ "title": "A", "assignments": ["one"] }]);
    network.meetings.insert(meeting("2024-05-31", "held", item));
    let record = json!({ "title": "B", "kind": "contact", "on": "2024-03-01", "assignments": ["one"] });
    network.activities.insert(entry("b", record));
    assert_eq!(told(&network), ["2024-03-01 activity B", "2024-05-31 item A"]);
}

#[test]
fn what_could_not_be_read_may_be_work() {
    let lacks = |file: &str, key: Option<&str>| {
        let mut network = empty("2025-01-20");
        let place = Place::file(&file.into());
        network.unread.push(match key {
            Some(key) => place.key(key),
            None => place,
        });
        network.may_lack_work()
    };
    assert!(lacks("activities/a.toml", None));
    assert!(lacks("groups/a.toml", Some("reports")));
    assert!(lacks("meetings/2024-02-09/meeting.toml", None));
    assert!(lacks("meetings/2024-02-09/meeting.toml", Some("agenda")));
    assert!(!lacks("meetings/2024-02-09/meeting.toml", Some("place")));
    assert!(!lacks("meetings/2024-02-09/minutes.md", None));
    assert!(!lacks("members/a.toml", None));
}
