//! Members and organisations.

use serde_json::json;

use super::support::reading::{failure, refuses_odd_ids, said, shape, shows, texts};
use super::support::{base, committed, git, network_data, run, stderr, stdout};
use super::{with, write};

const MEMBER: &str = "organisation = \"norrby\"\n[[terms]]\nrole = \"representative\"\nfrom = 2023-01-01\n";

/// A member with a name.
fn member(name: &str) -> String {
    format!("name = \"{name}\"\n{MEMBER}")
}

#[test]
fn the_members_of_a_day() {
    shows("member-list", &["member", "list"]);
    shows("member-list-on", &["member", "list", "--on", "2024-02-09"]);
    let chosen = ["member", "list", "--role", "chair", "--role", "deputy"];
    shows("member-list-role", &chosen);
    let chosen = [
        "member",
        "list",
        "--organisation",
        "mariestad",
        "--role",
        "school-director",
    ];
    shows("member-list-organisation", &chosen);
}

#[test]
fn a_day_counts_at_both_ends_of_a_term() {
    let folder = with(&[(
        "members/per-exempelgren.toml",
        "name = \"Per Exempelgren\"\norganisation = \"norrby\"\n[[terms]]\nrole = \"deputy\"\nfrom = 2024-02-01\nuntil = 2024-02-29\n",
    )]);
    let is_there = |on: &str| {
        let listed = shape(folder.path(), &["member", "list", "--role", "deputy", "--on", on]);
        texts(&listed, "members", "id").contains(&"per-exempelgren")
    };
    let days = ["2024-01-31", "2024-02-01", "2024-02-29", "2024-03-01"];
    assert_eq!(days.map(is_there), [false, true, true, false]);
}

#[test]
fn an_earlier_revision_says_what_it_said_then() {
    let folder = with(&[("members/per-exempelgren.toml", &member("Per Exempelgren"))]);
    committed(folder.path());
    write(
        folder.path(),
        "members/per-exempelgren.toml",
        &member("Per Åström Exempelgren"),
    );
    git(
        folder.path(),
        &["commit", "--quiet", "--all", "--message", "Rename"],
    );
    git(folder.path(), &["rm", "--quiet", "members/per-exempelgren.toml"]);
    let name = |revision: &str| {
        let show = ["member", "show", "per-exempelgren", "--as-of", revision];
        shape(folder.path(), &show)["name"].clone()
    };
    assert_eq!(name("HEAD~1"), json!("Per Exempelgren"));
    assert_eq!(name("HEAD"), json!("Per Åström Exempelgren"));
    // The work tree is what counts without a revision.
    assert!(failure(folder.path(), &["member", "show", "per-exempelgren"]).contains("finns inte"));
    let listed = shape(
        folder.path(),
        &["member", "list", "--as-of", "HEAD", "--on", "2024-02-09"],
    );
    assert!(texts(&listed, "members", "name").contains(&"Per Åström Exempelgren"));
    assert!(failure(folder.path(), &["member", "list", "--as-of", "nowhere"]).contains("nowhere"));
}

#[test]
fn names_stand_in_swedish_order_and_equal_ones_by_id() {
    let folder = with(&[
        ("members/b.toml", &member("Bo Åberg")),
        ("members/a.toml", &member("Bo Åberg")),
        // The ring stands for itself: composed and decomposed it is the same letter.
        ("members/c.toml", &member("Bo A\u{30a}berg")),
        ("members/d.toml", &member("Bo Zebrasson")),
        ("members/e.toml", &member("Bo Ödlund")),
        ("members/f.toml", &member("Bo Ärlund")),
    ]);
    let chosen = ["member", "list", "--on", "2024-02-09", "--organisation", "norrby"];
    let listed = shape(folder.path(), &chosen);
    let ids = texts(&listed, "members", "id");
    let own: Vec<&str> = ids.into_iter().filter(|id| id.len() == 1).collect();
    assert_eq!(own.join(""), "dabcfe");
}

#[test]
fn a_day_without_members_is_said_plainly() {
    let sv = said(base().path(), &["member", "list", "--on", "1990-01-01"]);
    assert_eq!(sv, "Ingen ingår i nätverket 1 januari 1990.\n");
    let chosen = [
        "member",
        "list",
        "--on",
        "1990-01-01",
        "--role",
        "chair",
        "--lang",
        "en",
    ];
    let en = said(base().path(), &chosen);
    assert_eq!(en, "Nobody in the network on 1 January 1990 fits the choice.\n");
}

#[test]
fn what_the_choice_names_has_to_exist() {
    let near = failure(base().path(), &["member", "list", "--organisation", "norby"]);
    assert!(near.contains("Menade ni norrby?"), "{near}");
    let role = failure(base().path(), &["member", "list", "--role", "chiar"]);
    assert!(role.contains("chair"), "{role}");
}

#[test]
fn one_person() {
    shows("member-show", &["member", "show", "maria-hittepaberg"]);
    shows("member-show-former", &["member", "show", "lena-skenberg"]);
    shows("member-show-director", &["member", "show", "henrik-pahittberg"]);
}

#[test]
fn what_is_not_known_of_a_person_is_left_out() {
    let folder = with(&[
        (
            "members/bo.toml",
            "name = \"Per Exempelgren\"\norganisation = \"norrby\"\ntitle = \" \"\n",
        ),
        (
            "members/siv.toml",
            "name = \"Siv Exempelgren\"\norganisation = \"norrby\"\n[[terms]]\nrole = \"deputy\"\nfrom = 2030-01-01\n",
        ),
    ]);
    let told = said(folder.path(), &["member", "show", "bo"]);
    assert_eq!(
        told,
        "Per Exempelgren\n\
         Id              bo\n\
         I nätverket     nej, ingen roll är antecknad\n\
         Organisation    Norrby kommun\n\
         Får publiceras  ingenting\n"
    );
    let told = said(folder.path(), &["member", "show", "siv", "--today", "2026-11-23"]);
    assert!(told.contains("I nätverket     från 1 januari 2030\n"), "{told}");
}

#[test]
fn only_meetings_that_were_held_until_the_day_count() {
    let latest = |today: &str| {
        let show = ["member", "show", "maria-hittepaberg", "--today", today];
        shape(&network_data(), &show)["meetings"][0]["date"].clone()
    };
    assert_eq!(latest("2026-11-23"), json!("2026-11-06"));
    assert_eq!(latest("2024-02-09"), json!("2024-02-09"));
    assert_eq!(latest("2024-02-08"), json!("2023-11-24"));
}

#[test]
fn people_who_are_not_there_or_cannot_be_read() {
    refuses_odd_ids(&["member", "show"]);
    let near = failure(&network_data(), &["member", "show", "lena-skenbreg"]);
    assert!(near.contains("Menade ni lena-skenberg?"), "{near}");
    let folder = with(&[
        ("members/bo.toml", "name = \n"),
        ("members/siv.toml", &member("Siv")),
    ]);
    let unread = failure(folder.path(), &["member", "show", "bo"]);
    assert!(unread.contains("members/bo.toml går inte att läsa"), "{unread}");
    // Others are shown, and what is missing is told.
    let output = run(folder.path(), &["member", "show", "siv"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        stdout(&output).contains("Siv") && stderr(&output).contains("1 uppgift"),
        "{output:?}"
    );
}

#[test]
fn ids_are_the_same_composed_and_decomposed() {
    let folder = with(&[("members/a\u{30a}sa.toml", &member("Åsa Exempelgren"))]);
    for id in ["\u{e5}sa", "a\u{30a}sa"] {
        let told = said(folder.path(), &["member", "show", id]);
        assert!(told.starts_with("Åsa Exempelgren\n"), "{told}");
    }
}

#[test]
fn the_organisations_of_a_day() {
    shows("organisation-list", &["organisation", "list"]);
    shows(
        "organisation-list-on",
        &[
            "organisation",
            "list",
            "--on",
            "2024-02-09",
            "--kind",
            "municipality",
        ],
    );
    let sv = said(&network_data(), &["organisation", "list", "--kind", "other"]);
    assert_eq!(sv, "Inga organisationer.\n");
}

#[test]
fn a_municipality_without_a_representative_is_seen() {
    let vacant = "name = \"Norrby kommun\"\nkind = \"municipality\"\n[[vacancies]]\nfrom = 2024-06-01\nuntil = 2024-09-01\nreason = \"Rekrytering pågår\"\n";
    let folder = with(&[
        ("organisations/norrby.toml", vacant),
        (
            "organisations/soderby.toml",
            "name = \"Söderby kommun\"\nkind = \"municipality\"\n",
        ),
    ]);
    for file in std::fs::read_dir(folder.path().join("members")).expect("the folder is there") {
        std::fs::remove_file(file.expect("the file is there").path()).expect("the file can be removed");
    }
    let line = |on: &str, id: &str| {
        let told = said(
            folder.path(),
            &["organisation", "list", "--on", on, "--kind", "municipality"],
        );
        let found = told.lines().find(|line| line.ends_with(id));
        found
            .unwrap_or_else(|| panic!("{id}: {told}"))
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(line("2024-05-31", "norrby"), "Norrby kommun ingen norrby");
    assert_eq!(
        line("2024-09-01", "norrby"),
        "Norrby kommun ingen 2024-06-01–2024-09-01: Rekrytering pågår norrby"
    );
    assert_eq!(line("2024-09-02", "norrby"), "Norrby kommun ingen norrby");
    assert_eq!(line("2024-06-15", "soderby"), "Söderby kommun ingen soderby");
    let state = |id: &str| {
        let show = ["organisation", "show", id, "--today", "2024-06-15"];
        shape(folder.path(), &show)["seat"]["state"].clone()
    };
    assert_eq!(
        (state("norrby"), state("soderby")),
        (json!("vacant"), json!("empty"))
    );
    assert_eq!(state("skolchefsnatverket"), json!("not-needed"));
}

#[test]
fn one_organisation() {
    shows("organisation-show", &["organisation", "show", "skara"]);
    shows(
        "organisation-show-association",
        &["organisation", "show", "skaraborgs-kommunalforbund"],
    );
    refuses_odd_ids(&["organisation", "show"]);
    let near = failure(&network_data(), &["organisation", "show", "Skövde"]);
    assert!(near.contains("Menade ni skovde?"), "{near}");
}
