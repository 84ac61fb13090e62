//! Mandates, assignments and working groups.

use serde_json::json;

use super::support::reading::{failure, refuses_odd_ids, said, shape, shows, texts};
use super::support::{committed, git, network_data};
use super::{with, write};

/// A mandate of some years.
fn mandate(title: &str, from: &str, until: &str) -> String {
    format!("title = \"{title}\"\nfrom = {from}\nuntil = {until}\n")
}

#[test]
fn the_mandates() {
    shows("mandate-list", &["mandate", "list"]);
    shows("mandate-show", &["mandate", "show"]);
    refuses_odd_ids(&["mandate", "show"]);
    let near = failure(&network_data(), &["mandate", "show", "2023-2027"]);
    assert!(near.contains("Menade ni 2023-2026?"), "{near}");
}

#[test]
fn without_an_id_the_mandate_that_runs_is_shown() {
    let later = mandate("Nästa", "2027-01-01", "2030-12-31");
    let folder = with(&[("mandates/2027-2030.toml", &later)]);
    let shown = |today: &str| shape(folder.path(), &["mandate", "show", "--today", today]);
    let last = shown("2026-12-31");
    assert_eq!(
        (&last["id"], &last["remaining-day-count"]),
        (&json!("2023-2026"), &json!(0))
    );
    assert_eq!(last["successor"]["id"], json!("2027-2030"));
    assert_eq!(last["predecessor"], json!(null));
    let first = shown("2027-01-01");
    assert_eq!(first["id"], json!("2027-2030"));
    assert_eq!(first["predecessor"]["id"], json!("2023-2026"));
    for today in ["2022-12-31", "2031-01-01"] {
        let none = failure(folder.path(), &["mandate", "show", "--today", today]);
        assert!(none.contains("Ingen uppdragsbeskrivning gäller"), "{none}");
    }
    let over = said(
        folder.path(),
        &["mandate", "show", "2023-2026", "--today", "2027-02-01"],
    );
    assert!(over.contains("2023-01-01–2026-12-31 (har upphört)\n"), "{over}");
    assert!(over.contains("2027-01-01–2030-12-31 (id 2027-2030)\n"), "{over}");
    let phases = shape(folder.path(), &["mandate", "list", "--today", "2026-12-31"]);
    assert_eq!(texts(&phases, "mandates", "state"), ["running", "future"]);
}

#[test]
fn a_mandate_that_cannot_be_read_is_not_called_missing() {
    let folder = with(&[("mandates/2023-2026.toml", "title = \n")]);
    for show in [&["mandate", "show", "2023-2026"][..], &["mandate", "show"]] {
        let unread = failure(folder.path(), &[show, &["--today", "2024-02-09"]].concat());
        assert!(
            unread.contains("mandates/2023-2026.toml går inte att läsa"),
            "{unread}"
        );
    }
}

#[test]
fn the_assignments_and_how_they_stand() {
    shows("assignment-list", &["assignment", "list"]);
    let dormant = ["assignment", "list", "--state", "dormant"];
    shows("assignment-list-state", &dormant);
    shows("assignment-list-year", &["assignment", "list", "--year", "2023"]);
    let near = failure(&network_data(), &["assignment", "list", "--mandate", "2023-2025"]);
    assert!(near.contains("Menade ni 2023-2026?"), "{near}");
    let none = said(&network_data(), &["assignment", "list", "--today", "2022-12-31"]);
    assert_eq!(none, "Ingen uppdragsbeskrivning gäller 31 december 2022.\n");
    let none = said(
        &network_data(),
        &[
            "assignment",
            "list",
            "--state",
            "superseded",
            "--mandate",
            "2023-2026",
        ],
    );
    assert!(none.ends_with("\n\nInga uppdrag.\n"), "{none}");
}

#[test]
fn an_assignment_rests_from_the_day_on_that_it_names() {
    let state = |today: &str| {
        let list = ["assignment", "list", "--state", "dormant", "--today", today];
        let listed = shape(&network_data(), &list);
        listed["mandates"][0]["assignments"].as_array().map(Vec::len)
    };
    assert_eq!((state("2024-11-21"), state("2024-11-22")), (Some(0), Some(1)));
    let judged = |today: &str| {
        let listed = shape(&network_data(), &["assignment", "list", "--today", today]);
        listed["mandates"][0]["assignments"][0]["latest-follow-up"]["on"].clone()
    };
    assert_eq!(judged("2023-11-23"), json!(null));
    assert_eq!(judged("2023-11-24"), json!("2023-11-24"));
}

#[test]
fn one_assignment() {
    shows("assignment-show", &["assignment", "show", "millennium"]);
    shows(
        "assignment-show-year",
        &["assignment", "show", "likvardiga-strukturer", "--year", "2024"],
    );
    refuses_odd_ids(&["assignment", "show"]);
    let near = failure(&network_data(), &["assignment", "show", "milennium"]);
    assert!(near.contains("Menade ni millennium?"), "{near}");
}

#[test]
fn an_assignment_says_what_it_carries_on_and_what_carries_it_on() {
    let folder = with(&[
        (
            "mandates/2027-2030.toml",
            &mandate("Nästa", "2027-01-01", "2030-12-31"),
        ),
        (
            "assignments/vidare.toml",
            "title = \"Samverka vidare\"\nmandate = \"2027-2030\"\ncontinues = \"samverka\"\ntext = \"Samverka mer.\"\n",
        ),
    ]);
    let later = said(
        folder.path(),
        &["assignment", "show", "vidare", "--today", "2027-02-01"],
    );
    let earlier = shape(folder.path(), &["assignment", "show", "samverka"]);
    let title = earlier["title"].as_str().expect("it has a title");
    assert_eq!(
        later,
        format!(
            "Samverka vidare\n\
             Id                   vidare\n\
             Läge                 pågår\n\
             Uppdragsbeskrivning  2027-2030\n\
             Fortsätter           {title}\n\
             \n\
             Samverka mer.\n\
             \n\
             Uppföljningar\n  ingen ännu\n\
             \n\
             Det som har gjorts\n  ingenting än\n"
        )
    );
    assert_eq!(
        earlier["successors"],
        json!([{"id": "vidare", "title": "Samverka vidare"}])
    );
}

#[test]
fn the_working_groups() {
    shows("group-list", &["group", "list"]);
    shows("group-list-open", &["group", "list", "--open"]);
    shows("group-show", &["group", "show", "overgangar"]);
    shows("group-show-ended", &["group", "show", "skolnarvaro"]);
    refuses_odd_ids(&["group", "show"]);
    let near = failure(&network_data(), &["group", "show", "övergångar"]);
    assert!(near.contains("Menade ni overgangar?"), "{near}");
    assert_eq!(
        said(with(&[]).path(), &["group", "list"]),
        "Inga arbetsgrupper.\n"
    );
}

#[test]
fn a_group_exists_from_its_first_day_to_its_last() {
    let open = |today: &str| {
        let listed = shape(&network_data(), &["group", "list", "--open", "--today", today]);
        texts(&listed, "groups", "id").contains(&"journalforing")
    };
    let days = ["2024-02-08", "2024-02-09", "2026-04-24", "2026-04-25"];
    assert_eq!(days.map(open), [false, true, true, false]);
    let status = |today: &str| {
        let told = said(&network_data(), &["group", "list", "--today", today]);
        let mut lines = told.lines();
        let row = lines.find(|line| line.ends_with("journalforing"));
        let row = row.expect("the group is listed");
        ["börjar", "rapport", "avslutad"].map(|word| row.contains(word))
    };
    assert_eq!(status("2024-02-08"), [true, false, false]);
    assert_eq!(status("2024-02-09"), [false, true, false]);
    assert_eq!(status("2026-11-23"), [false, false, true]);
}

#[test]
fn a_group_that_did_not_report_is_silent_since_then() {
    let group = "title = \"Arbetsgrupp\"\nfrom = 2024-01-01\n[[reports]]\non = 2024-02-09\nmeeting = \"2024-02-09\"\ntext = \"Den har börjat.\"\n";
    let folder = with(&[("groups/prov.toml", group)]);
    let told = |today: &str| said(folder.path(), &["group", "show", "prov", "--today", today]);
    assert!(
        !told("2024-04-18").contains("Utan rapport"),
        "{}",
        told("2024-04-18")
    );
    assert!(
        told("2024-04-19").contains("Utan rapport    ett möte, 19 april 2024\n"),
        "{}",
        told("2024-04-19")
    );
    let later = told("2024-09-13");
    assert!(
        later.contains("Utan rapport    2 möten i rad, sedan 19 april 2024\n"),
        "{later}"
    );
    assert!(later.contains("Sammankallande  ingen\n"), "{later}");
    let silent = shape(folder.path(), &["group", "show", "prov", "--today", "2024-09-13"]);
    assert_eq!(
        texts(&silent, "silent-meetings", "date"),
        ["2024-04-19", "2024-09-13"]
    );
}

#[test]
fn an_earlier_revision_has_its_own_groups_and_assignments() {
    let folder = with(&[("groups/prov.toml", "title = \"Först\"\n")]);
    committed(folder.path());
    write(folder.path(), "groups/prov.toml", "title = \"Sedan\"\n");
    git(folder.path(), &["rm", "--quiet", "assignments/samverka.toml"]);
    let title =
        |more: &[&str]| shape(folder.path(), &[&["group", "show", "prov"], more].concat())["title"].clone();
    assert_eq!(
        (title(&["--as-of", "HEAD"]), title(&[])),
        (json!("Först"), json!("Sedan"))
    );
    let then = shape(
        folder.path(),
        &["assignment", "show", "samverka", "--as-of", "HEAD"],
    );
    assert_eq!(then["id"], json!("samverka"));
    assert!(failure(folder.path(), &["assignment", "show", "samverka"]).contains("finns inte"));
}
