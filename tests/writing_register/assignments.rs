//! Assignments rest and end, are judged and revised, and go on in the mandate of the next period.

use std::fs;

use super::{FIXTURES, by_hand, git, give, is_done, is_refused, repository, stdout, text, transcript};

#[test]
fn an_assignment_rests_and_is_judged() {
    transcript(
        "assignment",
        &[
            &[
                "assignment",
                "follow-up",
                "samverka",
                "--judgement",
                "at-risk",
                "--note",
                "Regionen svarar inte.",
                "--on",
                "2025-01-17",
            ],
            &["assignment", "state", "samverka", "--state", "dormant"],
            &[
                "assignment",
                "state",
                "samverka",
                "--state",
                "dormant",
                "--reason",
                "Regionen har pausat",
            ],
            &["assignment", "state", "samverka", "--state", "active"],
            &["assignment", "state", "samverka", "--state", "active"],
            &["assignment", "follow-up", "samverkan", "--judgement", "done"],
        ],
    );
}

#[test]
fn what_the_mandate_gives_is_written_down() {
    let wording = format!("{FIXTURES}/ordalydelse.txt");
    transcript(
        "assignment-new",
        &[
            &["assignment", "new"],
            &["assignment", "new", "--title", "Elevhälsa  på distans"],
            &[
                "assignment",
                "new",
                "--title",
                "Tillgänglig lärmiljö",
                "--section",
                "Uppdrag, punkt 2",
                "--area",
                "Skolnärvaro",
                "--text-file",
                &wording,
                "--id",
                "larmiljo",
            ],
            &["assignment", "new", "--title", "Lärmiljö", "--id", "larmiljo"],
            &["assignment", "new", "--title", "Samtal", "--area", "skolnarvar"],
            &["assignment", "new", "--title", "Samtal", "--mandate", "2023-2027"],
            &[
                "assignment",
                "new",
                "--title",
                "Samtal",
                "--text-file",
                "saknas.txt",
            ],
            &["assignment", "new", "--title", "Samtal", "--today=2031-01-20"],
            &["assignment", "show", "larmiljo"],
        ],
    );
}

#[test]
fn a_wording_that_was_written_down_cannot_change_in_silence() {
    let folder = repository();
    let folder = folder.path();
    fs::write(
        folder.join("text.txt"),
        "\u{feff}Första raden.\r\nAndra raden.\r\n",
    )
    .expect("it can be written");
    git(folder, &["add", "--all"]);
    git(folder, &["commit", "--quiet", "--message", "Text"]);
    is_done(
        folder,
        &["assignment", "new", "--title=Samtal", "--text-file=text.txt"],
    );
    let written = text(folder, "assignments/samtal.toml");
    assert!(
        written.contains("Första raden.\nAndra raden.") || written.contains("\"\"\""),
        "{written}"
    );
    let told = || stdout(&give(folder, &["validate", "--only=assignment-text-changed"]));
    assert!(!told().contains("fel["), "{}", told());
    by_hand(
        folder,
        "assignments/samtal.toml",
        &written.replace("Andra", "Tredje"),
    );
    assert!(told().contains("fel[assignment-text-changed]"), "{}", told());
}

#[test]
fn the_assignments_of_a_year_are_revised() {
    transcript(
        "review",
        &[
            &["assignment", "review", "2025"],
            &[
                "assignment",
                "review",
                "2025",
                "--result",
                "samverka=changed",
                "--note",
                "samverka=Också gymnasiet",
            ],
            &["assignment", "review", "2025", "--result", "samverka=kept"],
            &["assignment", "review", "2025", "--note", "samverka=Bra"],
            &["assignment", "review", "2025", "--unchanged"],
            &[
                "assignment",
                "review",
                "2025",
                "--result",
                "samverka=ended",
                "--on",
                "2025-01-21",
            ],
            &[
                "assignment",
                "review",
                "2031",
                "--unchanged",
                "--on",
                "2031-10-01",
            ],
        ],
    );
}

#[test]
fn the_next_period_begins_with_what_goes_on() {
    transcript(
        "mandate",
        &[
            &["mandate", "new"],
            &[
                "mandate",
                "new",
                "--until",
                "2030-12-31",
                "--carry",
                "--from",
                "2026-12-31",
            ],
            &[
                "mandate",
                "new",
                "--until",
                "2030-12-31",
                "--carry",
                "--area",
                "Skolnärvaro",
                "--area",
                "Tillgänglig lärmiljö",
            ],
            &[
                "mandate",
                "new",
                "--until",
                "2034-12-31",
                "--carry",
                "--assignment",
                "Samtal om läsning",
                "--assignment",
                "Övergångar",
            ],
            &[
                "mandate",
                "new",
                "--until",
                "2030-12-31",
                "--from",
                "2035-01-01",
                "--carry",
            ],
        ],
    );
}

#[test]
fn the_end_of_the_period_is_no_longer_told() {
    let folder = repository();
    let folder = folder.path();
    let told = |rule: &str| stdout(&give(folder, &["validate", "--only", rule, "--today=2026-11-24"]));
    assert!(told("mandate-ends-without-successor").contains("varning"));
    is_done(
        folder,
        &[
            "mandate",
            "new",
            "--until",
            "2030-12-31",
            "--carry",
            "--area",
            "Skolnärvaro",
        ],
    );
    for rule in [
        "mandate-ends-without-successor",
        "strategy-ends-without-successor",
        "mandate-without-assignments",
    ] {
        assert!(
            !told(rule).contains("varning") && !told(rule).contains("fel["),
            "{}",
            told(rule)
        );
    }
}

#[test]
fn hand_written_assignments_and_reviews_keep_their_form() {
    let folder = repository();
    let folder = folder.path();
    let assignment = "# Det första\ntitle = 'Samverka'   # kort\nmandate = \"2023-2026\"\nareas = [ \"skolnarvaro\" ]\nstate = \"active\" # ännu\n\n# uppföljningar\n[[follow-ups]]\non = 2024-11-22 # vid mötet\nby = \"cecilia-latsasdotter\"\njudgement = \"on-track\"\n# slut\n";
    by_hand(folder, "assignments/samverka.toml", assignment);
    is_done(
        folder,
        &["assignment", "follow-up", "samverka", "--judgement", "done"],
    );
    is_done(
        folder,
        &[
            "assignment",
            "state",
            "samverka",
            "--state",
            "completed",
            "--reason",
            "Klart",
        ],
    );
    let now = text(folder, "assignments/samverka.toml");
    let expected = assignment
        .replace("\"active\" # ännu\n", "\"completed\" # ännu\nsince = 2025-01-20\nreason = \"Klart\"\n")
        .replace("# slut\n", "\n[[follow-ups]]\non = 2025-01-20\nby = \"cecilia-latsasdotter\"\njudgement = \"done\"\n# slut\n");
    assert_eq!(now, expected);
}

#[test]
fn an_identity_number_is_refused_in_every_remark() {
    let folder = repository();
    // Published as a test number by the Swedish Tax Agency.
    let number = "20000101-2384";
    let note = format!("samverka={number}");
    for arguments in [
        &[
            "assignment",
            "follow-up",
            "samverka",
            "--judgement",
            "done",
            "--note",
            number,
            "--force",
        ][..],
        &[
            "assignment",
            "state",
            "samverka",
            "--state",
            "dormant",
            "--reason",
            number,
            "--force",
        ],
        &[
            "assignment",
            "review",
            "2025",
            "--unchanged",
            "--note",
            &note,
            "--force",
        ],
        &[
            "mandate",
            "new",
            "--until",
            "2030-12-31",
            "--carry",
            "--title",
            number,
            "--force",
        ],
        &[
            "mandate",
            "new",
            "--until",
            "2030-12-31",
            "--carry",
            "--area",
            number,
            "--force",
        ],
    ] {
        is_refused(folder.path(), arguments, &["20******-****"]);
    }
}
