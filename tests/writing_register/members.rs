//! People come, change roles and go.

use super::{by_hand, give, is_done, is_refused, repository, stdout, text, transcript};

#[test]
fn somebody_comes_and_somebody_goes() {
    transcript(
        "member",
        &[
            &[
                "member",
                "new",
                "--name",
                "Åsa  Exempel-Låtsas",
                "--organisation",
                "Söderby kommun",
                "--role",
                "deputy",
                "--title",
                "Kurator",
                "--email",
                "asa.exempel@example.org",
                "--publish",
                "name",
                "--from",
                "2025-02-01",
            ],
            &[
                "member",
                "role",
                "asa-exempel-latsas",
                "--give",
                "secretary",
                "--from",
                "2025-03-01",
                "--replace",
            ],
            &[
                "member",
                "end",
                "bo-exempelgren",
                "--on",
                "2025-05-31",
                "--successor",
                "Åsa Exempel-Låtsas",
            ],
            &[
                "member",
                "end",
                "anna-pahittsson",
                "--on",
                "2025-06-15",
                "--vacancy",
                "Rekrytering pågår",
                "--vacant-until",
                "2025-08-31",
            ],
            &[
                "member",
                "vacancy",
                "norrby",
                "--reason",
                "Ingen har sökt",
                "--until",
                "2025-09-30",
            ],
            &[
                "member",
                "new",
                "--name",
                "Erik Fiktivsson",
                "--organisation",
                "norrby",
                "--role",
                "representative",
                "--role",
                "chair",
                "--from",
                "2025-08-18",
            ],
            &[
                "member",
                "role",
                "Erik Fiktivsson",
                "--end",
                "chair",
                "--until",
                "2025-12-31",
                "--give",
                "presidium",
                "--from",
                "2026-01-01",
            ],
            &["member", "end", "erik-fiktivsson", "--on", "2026-06-30"],
        ],
    );
}

#[test]
fn nothing_happens_by_mistake() {
    let folder = repository();
    let folder = folder.path();
    for (arguments, said) in [
        (
            &[
                "member",
                "new",
                "--name",
                "Anna Påhittsson",
                "--organisation",
                "norrby",
                "--role",
                "deputy",
            ][..],
            &["Anna Påhittsson finns redan", "--id"][..],
        ),
        (
            &[
                "member",
                "new",
                "--name",
                "学校",
                "--organisation",
                "norrby",
                "--role",
                "deputy",
            ],
            &["--id"],
        ),
        (
            &[
                "member",
                "new",
                "--name",
                "Eva Låtsas",
                "--organisation",
                "norby",
                "--role",
                "deputy",
            ],
            &["Menade ni norrby?"],
        ),
        (
            &[
                "member",
                "new",
                "--name",
                "Eva Låtsas",
                "--organisation",
                "norrby",
                "--role",
                "deputy",
                "--from",
                "2025-02-01",
                "--until",
                "2025-01-31",
            ],
            &["term-ends-before-start"],
        ),
        (
            &[
                "member",
                "new",
                "--name",
                "Eva Låtsas",
                "--organisation",
                "norrby",
                "--role",
                "deputy",
                "--email",
                "eva",
            ],
            &["wrong-value"],
        ),
        (
            &["member", "new", "--name", "Eva Låtsas"],
            &["--organisation, --role"],
        ),
        (&["member", "end"], &["ID, --on"]),
        (
            &["member", "end", "anna-pahitsson", "--on", "2025-01-31"],
            &["Menade ni anna-pahittsson?"],
        ),
        (
            &[
                "member",
                "end",
                "anna-pahittsson",
                "--on",
                "2025-01-31",
                "--successor",
                "anna-pahittsson",
            ],
            &["sig själv"],
        ),
        (
            &[
                "member",
                "end",
                "anna-pahittsson",
                "--on",
                "2025-01-31",
                "--successor",
                "bo-exempelgren",
            ],
            &["kommer inte från Norrby kommun"],
        ),
        (
            &[
                "member",
                "end",
                "anna-pahittsson",
                "--on",
                "2025-01-31",
                "--successor",
                "erik",
            ],
            &["Personen erik finns inte"],
        ),
        (&["member", "role", "anna-pahittsson"], &["--give / --end"]),
        (
            &["member", "role", "anna-pahittsson", "--give", "chair"],
            &["är redan ordförande"],
        ),
        (
            &["member", "role", "anna-pahittsson", "--end", "secretary"],
            &["är inte sekreterare"],
        ),
        (
            &["member", "vacancy", "norrby", "--reason", "Paus"],
            &["har en representant 20 januari 2025: Anna Påhittsson"],
        ),
        // She led the meetings after that day.
        (
            &["member", "end", "anna-pahittsson", "--on", "2024-01-31"],
            &["not-a-member-then", "--force"],
        ),
    ] {
        is_refused(folder, arguments, said);
    }
    is_done(
        folder,
        &["member", "end", "anna-pahittsson", "--on", "2025-12-31"],
    );
    is_refused(
        folder,
        &["member", "end", "anna-pahittsson", "--on", "2025-12-31"],
        &["har ingen roll efter 31 december 2025"],
    );
}

#[test]
fn a_role_that_is_taken_over_is_the_only_one_that_is_lost() {
    let folder = repository();
    let folder = folder.path();
    let chair = text(folder, "members/bo-exempelgren.toml").replace("secretary", "chair");
    let chair = format!("{chair}\n[[terms]]\nrole = \"secretary\"\nfrom = 2023-01-01\n");
    by_hand(folder, "members/bo-exempelgren.toml", &chair);
    let anna = text(folder, "members/anna-pahittsson.toml").replace("\"chair\"", "\"vice-chair\"");
    by_hand(folder, "members/anna-pahittsson.toml", &anna);
    let told = is_done(
        folder,
        &[
            "member",
            "role",
            "cecilia-latsasdotter",
            "--give=chair",
            "--give=representative",
            "--from=2025-03-01",
            "--replace",
        ],
    );
    let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        told.contains("Lämnar dagen innan: Anna Påhittsson (representant), Bo Exempelgren (ordförande)."),
        "{told}"
    );
    // Bo sits for another municipality, and keeps that seat.
    assert_eq!(
        text(folder, "members/bo-exempelgren.toml"),
        chair.replace(
            "role = \"chair\"\nfrom = 2023-01-01\n",
            "role = \"chair\"\nfrom = 2023-01-01\nuntil = 2025-02-28\n"
        )
    );
    let ended = text(folder, "members/anna-pahittsson.toml");
    assert_eq!(ended.matches("until").count(), 1, "{ended}");
}

#[test]
fn a_successor_gets_the_roles_of_whoever_leaves() {
    let folder = repository();
    let folder = folder.path();
    let end = |id: &str, successor: &str| {
        let arguments = ["member", "end", id, "--on=2025-12-31", "--successor", successor];
        let told = is_done(folder, &[&arguments[..], &["--force"]].concat());
        told.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let told = end("cecilia-latsasdotter", "Eva Låtsas");
    assert!(
        told.contains("Eva Låtsas blir skolchef för Norrby kommun"),
        "{told}"
    );
    let eva = text(folder, "members/eva-latsas.toml");
    assert!(
        eva.contains("role = \"school-director\"") && !eva.contains("representative"),
        "{eva}"
    );
    let told = end("anna-pahittsson", "eva-latsas");
    assert!(
        told.contains("Eva Låtsas blir representant för Norrby kommun")
            && told.contains("det övriga: ordförande, presidiet."),
        "{told}"
    );
    assert!(!text(folder, "members/eva-latsas.toml").contains("chair"));
}

#[test]
fn only_an_empty_seat_is_declared_vacant() {
    let folder = repository();
    let folder = folder.path();
    let deputy = "name = \"Eva Låtsas\"\norganisation = \"norrby\"\n\n[[terms]]\nrole = \"deputy\"\nfrom = 2024-01-01\n";
    by_hand(folder, "members/eva-latsas.toml", deputy);
    let lecturer = deputy
        .replace("Eva", "Ove")
        .replace("norrby", "skolchefsnatverket");
    by_hand(
        folder,
        "members/ove-latsas.toml",
        &lecturer.replace("deputy", "co-opted"),
    );
    let vacancy = ["--on=2025-12-31", "--vacancy=Rekrytering pågår"];
    for (id, said) in [
        (
            "eva-latsas",
            "Norrby kommun har en representant 1 januari 2026: Anna Påhittsson",
        ),
        ("ove-latsas", "har ingen plats i nätverket"),
    ] {
        is_refused(folder, &[&["member", "end", id], &vacancy[..]].concat(), &[said]);
    }
    let reason = ["member", "vacancy", "skolchefsnatverket", "--reason=Paus"];
    is_refused(folder, &reason, &["har ingen plats i nätverket"]);
}

#[test]
fn whoever_is_to_present_something_leaves_with_a_way_out() {
    let folder = repository();
    let end = ["member", "end", "david-fiktivsson", "--on=2025-01-31"];
    let told = [
        "not-a-member-then",
        "Låt någon annan göra det: skriv det i meetings/2025-02-07/meeting.toml",
    ];
    is_refused(folder.path(), &end, &told);
}

#[test]
fn an_identity_number_is_refused_in_every_field() {
    let folder = repository();
    // Published as a test number by the Swedish Tax Agency.
    let number = "20000101-2384";
    let new = [
        "member",
        "new",
        "--name",
        "Eva Låtsas",
        "--organisation",
        "norrby",
        "--role",
        "deputy",
        "--force",
    ];
    for field in ["--title", "--email", "--phone", "--id"] {
        is_refused(
            folder.path(),
            &[&new[..], &[field, number]].concat(),
            &["20******-****"],
        );
    }
    for arguments in [
        [
            "member",
            "vacancy",
            "norrby",
            "--from",
            "2022-01-01",
            "--reason",
            number,
            "--force",
        ],
        [
            "member",
            "end",
            "anna-pahittsson",
            "--on",
            "2025-01-31",
            "--vacancy",
            number,
            "--force",
        ],
    ] {
        is_refused(folder.path(), &arguments, &["20******-****"]);
    }
}

#[test]
fn hand_written_files_keep_their_form() {
    let folder = repository();
    let folder = folder.path();
    let written = "# Ordförande\r\nname   = 'Anna Påhittsson'  # ring helst\r\norganisation = \"norrby\"\r\n\r\n\
                   [[terms]] # kommunen\r\nrole = \"representative\"\r\nfrom = 2023-01-01 # från start\r\n\
                   [[terms]]\r\nrole = \"chair\"\r\nfrom = 2023-01-01\r\n# slut\r\n";
    by_hand(folder, "members/anna-pahittsson.toml", written);
    is_done(
        folder,
        &[
            "member",
            "role",
            "anna-pahittsson",
            "--end",
            "chair",
            "--until",
            "2025-12-31",
        ],
    );
    let expected = written.replace(
        "role = \"chair\"\r\nfrom = 2023-01-01\r\n",
        "role = \"chair\"\r\nfrom = 2023-01-01\r\nuntil = 2025-12-31\r\n",
    );
    assert_eq!(text(folder, "members/anna-pahittsson.toml"), expected);
}

#[test]
fn a_term_that_has_not_begun_never_does() {
    let folder = repository();
    let folder = folder.path();
    is_done(
        folder,
        &[
            "member",
            "role",
            "cecilia-latsasdotter",
            "--give",
            "presidium",
            "--from",
            "2025-08-01",
        ],
    );
    is_done(
        folder,
        &[
            "member",
            "end",
            "cecilia-latsasdotter",
            "--on",
            "2025-06-30",
            "--force",
        ],
    );
    let member = text(folder, "members/cecilia-latsasdotter.toml");
    assert!(
        !member.contains("presidium") && member.contains("until = 2025-06-30"),
        "{member}"
    );
}

#[test]
fn a_dry_run_shows_the_difference() {
    let folder = repository();
    let arguments = [
        "member",
        "vacancy",
        "norrby",
        "--from",
        "2022-01-01",
        "--until",
        "2022-12-31",
        "--reason",
        "Start",
        "--dry-run",
    ];
    let told = stdout(&give(folder.path(), &arguments));
    assert!(
        told.contains("+++ b/organisations/norrby.toml") && told.contains("+reason = \"Start\""),
        "{told}"
    );
    assert!(!text(folder.path(), "organisations/norrby.toml").contains("vacancies"));
}

#[test]
fn somebody_who_has_left_is_forgotten_and_what_counts_stays() {
    transcript(
        "forget",
        &[
            &["member", "forget", "bo-exempelgren", "--yes"],
            &[
                "member",
                "end",
                "bo-exempelgren",
                "--on",
                "2025-01-19",
                "--successor",
                "Erik Fiktivsson",
                "--force",
            ],
            &["member", "forget", "bo-exempelgren"],
            &["member", "forget", "bo-exempelgren", "--yes"],
            &[
                "member",
                "forget",
                "bo-exempelgren",
                "--yes",
                "--by",
                "anna-pahittsson",
            ],
            &["validate", "--year", "2024"],
        ],
    );
}
