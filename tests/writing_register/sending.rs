//! What is sent: the register, the dates of the meetings, the summary to the directors and the report on the year.

use super::{by_hand, give, is_done, is_refused, repository, stdout, text, transcript};

#[test]
fn the_register_is_drafted_and_noted() {
    transcript(
        "submit-register",
        &[
            &["submit", "register"],
            &[
                "submit",
                "register",
                "--year",
                "2024",
                "--sent",
                "2025-01-20",
                "--by",
                "Anna Påhittsson",
            ],
            &["submit", "register", "--year", "2024", "--sent", "2025-01-20"],
            &["submit", "register", "--sent", "2025-02-01"],
            &[
                "submit",
                "register",
                "--sent",
                "2025-01-20",
                "--to",
                "regster@example.org",
            ],
            &["submit", "register", "--today=2022-01-20"],
        ],
    );
}

#[test]
fn the_dates_are_drafted_and_noted() {
    transcript(
        "submit-dates",
        &[
            &["submit", "dates"],
            &[
                "submit",
                "dates",
                "--sent",
                "2025-01-20",
                "--to",
                "register@example.org",
                "--to",
                "bo.exempelgren@example.org",
            ],
            &["submit", "dates", "--year", "2031"],
        ],
    );
}

#[test]
fn the_directors_are_told_of_the_meetings() {
    transcript(
        "report-directors",
        &[
            &["report", "directors"],
            &["report", "directors", "--since", "2024-09-01"],
            &[
                "report",
                "directors",
                "--since",
                "2024-11-01",
                "--sent",
                "2025-01-20",
                "--by",
                "cecilia-latsasdotter",
            ],
            &[
                "report",
                "directors",
                "--since",
                "2024-11-01",
                "--sent",
                "2025-01-20",
                "--json",
            ],
        ],
    );
}

#[test]
fn the_year_is_reported() {
    transcript(
        "report-year",
        &[
            &["report", "year", "2024"],
            &[
                "report",
                "year",
                "2024",
                "--sent",
                "2025-01-20",
                "--by",
                "anna-pahittsson",
            ],
            &["report", "year", "2031"],
        ],
    );
}

#[test]
fn what_is_noted_is_what_the_rules_ask_for() {
    let folder = repository();
    let folder = folder.path();
    for dispatch in [
        "2024-01-08-dates",
        "2024-01-08-register",
        "2024-02-23-summary",
        "2024-05-03-summary",
        "2024-09-27-summary",
        "2024-12-06-summary",
        "2025-01-10-report",
    ] {
        std::fs::remove_file(folder.join(format!("dispatches/{dispatch}.toml"))).expect("it is there");
    }
    by_hand(folder, "README.md", "Prov\n");
    let told = || stdout(&give(folder, &["validate", "--year=2024"]));
    for rule in [
        "dates-not-sent",
        "directors-not-informed",
        "register-not-sent",
        "year-not-reported",
    ] {
        assert!(told().contains(&format!("[{rule}]")), "{}", told());
    }
    is_done(folder, &["submit", "dates", "--year=2024", "--sent=2025-01-20"]);
    is_done(
        folder,
        &["submit", "register", "--year=2024", "--sent=2025-01-20"],
    );
    is_done(folder, &["report", "directors", "--sent=2025-01-20"]);
    is_done(folder, &["report", "year", "2024", "--sent=2025-01-20"]);
    assert_eq!(told().lines().count(), 1, "{}", told());
    // What was sent is known by its seal.
    is_done(
        folder,
        &["meeting", "cancel", "2025-04-11", "--reason=Snö", "--force"],
    );
    assert!(!told().contains("dates-changed-after-sending"), "{}", told());
    is_done(folder, &["submit", "dates", "--sent=2025-01-20"]);
    is_done(
        folder,
        &["meeting", "move", "2025-02-07", "--to=2025-02-14", "--reason=Snö"],
    );
    let told = |rule: &str| stdout(&give(folder, &["validate", "--year=2025", "--only", rule]));
    assert!(told("dates-changed-after-sending").contains("varning["));
    // Without a year it is that one whose dates are not those that were sent.
    is_done(folder, &["submit", "dates", "--sent=2025-01-20"]);
    assert!(!told("dates-changed-after-sending").contains("varning["));
}

#[test]
fn a_meeting_that_a_summary_has_told_of_is_not_told_of_again() {
    let folder = repository();
    let folder = folder.path();
    std::fs::remove_file(folder.join("dispatches/2024-09-27-summary.toml")).expect("it is there");
    by_hand(folder, "README.md", "Prov\n");
    let drafted = is_done(folder, &["report", "directors"]);
    assert!(drafted.contains("13 september 2024"), "{drafted}");
    assert!(!drafted.contains("22 november 2024"), "{drafted}");
    is_done(folder, &["report", "directors", "--sent=2025-01-20"]);
    let noted = text(folder, "dispatches/2025-01-20-summary.toml");
    assert!(noted.contains("meetings = [\"2024-09-13\"]"), "{noted}");
    is_refused(folder, &["report", "directors"], &["har redan fått veta"]);
}

#[test]
fn whoever_is_to_get_it_is_named_where_the_settings_do_not() {
    let folder = repository();
    let folder = folder.path();
    let settings = text(folder, "network.toml").replace("register = \"register@example.org\"\n", "");
    by_hand(folder, "network.toml", &settings);
    for what in ["register", "dates"] {
        is_refused(folder, &["submit", what], &["Det saknas ett alternativ: --to"]);
        let drafted = is_done(folder, &["submit", what, "--to=utbildning@example.org"]);
        assert!(
            drafted.starts_with("Till: utbildning@example.org\nÄmne: "),
            "{drafted}"
        );
    }
}

#[test]
fn an_identity_number_is_masked_in_what_is_to_be_sent() {
    let folder = repository();
    let folder = folder.path();
    // Published as a test number by the Swedish Tax Agency.
    let minutes = text(folder, "meetings/2024-11-22/minutes.md");
    let written = format!("{minutes}\n**Beslut:** 20000101-2384 får plats.\n");
    by_hand(folder, "meetings/2024-11-22/minutes.md", &written);
    let drafted = is_done(folder, &["report", "directors", "--since=2024-11-01"]);
    assert!(drafted.contains("20******-****"), "{drafted}");
    assert!(!drafted.contains("2384"), "{drafted}");
}
