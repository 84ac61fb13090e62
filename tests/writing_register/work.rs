//! What is done, said and answered between meetings, and the working groups.

use super::{by_hand, is_done, is_refused, repository, text, transcript};

#[test]
fn what_is_done_between_meetings_is_noted() {
    transcript(
        "activity",
        &[
            &[
                "activity",
                "new",
                "--title",
                "Fortbildningsdag om närvaro",
                "--kind",
                "training",
                "--assignment",
                "samverka",
                "--on",
                "2025-01-14",
                "--organisation",
                "Norrby kommun",
                "--organisation",
                "soderby",
                "--note",
                "Trettio deltog.",
            ],
            &[
                "activity",
                "new",
                "--title",
                "Fortbildningsdag om närvaro",
                "--kind",
                "training",
                "--assignment",
                "samverka",
                "--on",
                "2025-01-14",
            ],
            &["activity", "new", "--title", "Kontakt med regionen"],
            &[
                "activity",
                "new",
                "--title",
                "Kontakt",
                "--kind",
                "kontakt",
                "--assignment",
                "samverka",
            ],
            &[
                "activity",
                "new",
                "--title",
                "Kontakt",
                "--kind",
                "contact",
                "--assignment",
                "samverkan",
            ],
        ],
    );
}

#[test]
fn what_is_said_gets_its_answer() {
    transcript(
        "feedback",
        &[
            &[
                "feedback",
                "new",
                "--direction",
                "from-directors",
                "--text",
                "Inget att rapportera",
                "--meeting",
                "2025-02-07",
                "--today=2025-02-07",
            ],
            &[
                "feedback",
                "new",
                "--direction",
                "to-directors",
                "--text",
                "Nätverket behöver tid för en kartläggning.",
                "--topic",
                "Tid för kartläggning",
                "--assignment",
                "samverka",
                "--on",
                "2025-01-17",
            ],
            &[
                "feedback",
                "answer",
                "2025-01-17-tid-for-kartlaggning",
                "--text",
                "Två dagar per kommun.",
            ],
            &[
                "feedback",
                "answer",
                "2025-01-17-tid-for-kartlaggning",
                "--text",
                "Tre dagar.",
            ],
            &[
                "feedback",
                "answer",
                "2025-01-17-tid-for-kartlagning",
                "--text",
                "Tre dagar.",
            ],
            &["feedback", "new", "--direction", "to-directors"],
        ],
    );
}

#[test]
fn a_point_of_the_minutes_gets_a_record_with_its_answer() {
    let folder = repository();
    let folder = folder.path();
    let minutes = text(folder, "meetings/2024-09-13/minutes.md");
    let raised = format!("{minutes}\n**Till skolcheferna:** Vem betalar utbildningen?\n");
    let meeting = text(folder, "meetings/2024-09-13/meeting.toml");
    by_hand(folder, "meetings/2024-09-13/minutes.md", &raised);
    by_hand(
        folder,
        "meetings/2024-09-13/meeting.toml",
        &meeting.replace("status = \"final\"", "status = \"draft\""),
    );
    let listed = is_done(folder, &["feedback", "list", "--open"]);
    let id = listed
        .lines()
        .find_map(|line| line.split_whitespace().next().filter(|id| id.contains(':')));
    let id = id.expect("a point is open");
    is_done(
        folder,
        &[
            "feedback",
            "answer",
            id,
            "--text",
            "Kommunerna delar lika.",
            "--topic",
            "Kostnaden",
        ],
    );
    let record = text(folder, "feedback/2024-09-13-kostnaden.toml");
    for line in [
        "direction = \"to-directors\"",
        "by = \"cecilia-latsasdotter\"",
        "meeting = \"2024-09-13\"",
        "text = \"Vem betalar utbildningen?\"",
        "on = 2025-01-20",
    ] {
        assert!(record.contains(line), "{line} is not in {record}");
    }
    assert!(!is_done(folder, &["feedback", "list", "--open"]).contains("Vem betalar"));
}

#[test]
fn a_working_group_starts_reports_and_ends() {
    transcript(
        "group",
        &[
            &[
                "group",
                "new",
                "--title",
                "Arbetsgrupp närvaro",
                "--purpose",
                "Samla det som fungerar",
                "--assignment",
                "samverka",
                "--convener",
                "Bo Exempelgren",
                "--member",
                "anna-pahittsson",
            ],
            &[
                "group",
                "new",
                "--title",
                "Arbetsgrupp närvaro",
                "--assignment",
                "samverka",
                "--convener",
                "bo-exempelgren",
            ],
            &[
                "group",
                "report",
                "arbetsgrupp-narvaro",
                "--text",
                "Gruppen har träffats en gång.",
                "--meeting",
                "2025-02-07",
                "--today=2025-02-07",
            ],
            &["group", "close", "arbetsgrupp-narvaro"],
            &[
                "group",
                "close",
                "arbetsgrupp-narvaro",
                "--text",
                "En samling med exempel är klar.",
                "--on",
                "2025-04-11",
            ],
            &["group", "close", "arbetsgrupp-narvaro", "--on", "2025-05-01"],
            &["group", "report", "arbetsgrupp"],
        ],
    );
}

#[test]
fn hand_written_groups_and_feedback_keep_their_form() {
    let folder = repository();
    let folder = folder.path();
    let group = "# Vår första grupp\ntitle = 'Grupp'   # kort\nassignments = [ \"samverka\" ]\nconvener = \"bo-exempelgren\" # ring\n\n# rapporter\n[[reports]]\non = 2024-11-22 # vid mötet\ntext = \"Igång\"\n# slut\n";
    by_hand(folder, "groups/grupp.toml", group);
    is_done(
        folder,
        &[
            "group",
            "report",
            "grupp",
            "--text",
            "Halvvägs",
            "--on",
            "2025-01-17",
        ],
    );
    let now = text(folder, "groups/grupp.toml");
    let (before, rest) = group.split_at(group.find("# slut").expect("it is there"));
    assert!(now.starts_with(before), "{now}");
    assert!(
        now.ends_with(rest) && now.contains("on = 2025-01-17\ntext = \"Halvvägs\"\n"),
        "{now}"
    );
    let feedback = "direction = 'to-directors'   # till dem\non = 2024-11-22\r\ntext = \"\"\"\nTid\n\"\"\"\n";
    by_hand(folder, "feedback/2024-11-22-tid.toml", feedback);
    is_done(folder, &["feedback", "answer", "2024-11-22-tid", "--text", "Ja"]);
    let now = text(folder, "feedback/2024-11-22-tid.toml");
    assert!(
        now.starts_with(feedback)
            && now.ends_with("[answer]\non = 2025-01-20\nby = \"cecilia-latsasdotter\"\ntext = \"Ja\"\n"),
        "{now}"
    );
}

#[test]
fn an_identity_number_is_refused_in_every_text() {
    let folder = repository();
    // Published as a test number by the Swedish Tax Agency.
    let number = "20000101-2384";
    let activity = [
        "activity",
        "new",
        "--kind",
        "contact",
        "--assignment",
        "samverka",
        "--force",
    ];
    let group = [
        "group",
        "new",
        "--assignment",
        "samverka",
        "--convener",
        "bo-exempelgren",
        "--force",
    ];
    let feedback = ["feedback", "new", "--direction", "to-directors", "--force"];
    for arguments in [
        [&activity[..], &["--title", number]].concat(),
        [&activity[..], &["--title", "Samtal", "--note", number]].concat(),
        [&group[..], &["--title", number]].concat(),
        [&group[..], &["--title", "Grupp", "--purpose", number]].concat(),
        [&feedback[..], &["--text", number]].concat(),
        [&feedback[..], &["--text", "Tid", "--topic", number]].concat(),
    ] {
        is_refused(folder.path(), &arguments, &["20******-****"]);
    }
}

#[test]
fn nothing_is_noted_before_it_happened() {
    let folder = repository();
    let folder = folder.path();
    let ahead = ["har inte varit än"];
    let new = [
        "feedback",
        "new",
        "--direction=from-directors",
        "--text=Vi vill veta mer",
    ];
    is_refused(folder, &[&new[..], &["--on=2025-02-01"]].concat(), &ahead);
    is_done(folder, &[&new[..], &["--on=2025-01-15", "--topic=mer"]].concat());
    let answer = ["feedback", "answer", "2025-01-15-mer", "--text=Här är mer"];
    is_refused(folder, &[&answer[..], &["--on=2025-02-01"]].concat(), &ahead);
    is_refused(
        folder,
        &[&answer[..], &["--on=2025-01-14"]].concat(),
        &["Svaret kan inte komma före", "15 januari 2025"],
    );
    let follow = ["assignment", "follow-up", "samverka", "--judgement=done"];
    is_refused(folder, &[&follow[..], &["--on=2026-02-01"]].concat(), &ahead);
    let group = [
        "group",
        "new",
        "--title=Mallar",
        "--assignment=samverka",
        "--convener=anna-pahittsson",
        "--from=2024-10-01",
        "--until=2024-12-31",
        "--force",
    ];
    is_done(folder, &group);
    let report = ["group", "report", "mallar", "--text=Klart"];
    is_refused(folder, &report, &["är avslutad sedan 31 december 2024"]);
    is_refused(folder, &[&report[..], &["--on=2025-02-01"]].concat(), &ahead);
    is_done(folder, &[&report[..], &["--final"]].concat());
}
