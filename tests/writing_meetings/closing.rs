//! Minutes are laid out once, closed only when what that needs is there, sealed, and corrected by an erratum.

use std::fs;

use elevhalsa::records::digest;

use super::{
    ID, MINUTES, RECORD, done, git, lay_minutes_out, read, refused, repository, repository_with, subjects,
    write, write_minutes,
};

/// A repository with a meeting whose minutes are written and not committed.
fn written() -> tempfile::TempDir {
    let folder = repository();
    done(
        folder.path(),
        &[
            "meeting",
            "minutes",
            ID,
            "--absent",
            "david-fiktivsson",
            "--today=2025-02-07",
        ],
    );
    write_minutes(folder.path());
    folder
}

const FINAL: [&str; 6] = [
    "meeting",
    "close",
    ID,
    "--reviewed=2025-02-12",
    "--final=2025-02-14",
    "--today=2025-02-14",
];

#[test]
fn minutes_hold_the_roll_of_the_day_and_the_headings_of_the_agenda() {
    let folder = repository();
    done(
        folder.path(),
        &[
            "meeting",
            "minutes",
            ID,
            "--absent",
            "david-fiktivsson",
            "--deputy",
            "bo-exempelgren=cecilia-latsasdotter",
            "--partial",
            "anna-pahittsson=till kl. 11",
            "--guest",
            "Eva Låtsasson, Region Prov",
            "--today=2025-02-07",
        ],
    );
    assert_eq!(
        read(folder.path(), MINUTES),
        "# Minnesanteckningar – Nätverket Prov, fredag 7 februari 2025\n\n\
         - Tid: kl. 9.00–15.00\n\
         - Plats: Norrby\n\
         - Ordförande: Anna Påhittsson\n\
         - Sekreterare: Bo Exempelgren\n\n\
         ## Närvarande\n\n\
         - Norrby kommun: Cecilia Låtsasdotter (ersättare), Anna Påhittsson (ordförande, till kl. 11)\n\
         - Söderby kommun: meddelat förhinder\n\
         - Provförbundet: meddelat förhinder\n\
         - Gäst: Eva Låtsasson, Region Prov\n\n\
         ## 1. Återkoppling\n\n\
         ## 2. Samverkan om skolnärvaro\n\n\
         ## 3. Nästa möte\n\n\
         Fredag 11 april 2025 kl. 9.00–15.00, Norrby.\n\n\
         Vid anteckningarna: Bo Exempelgren\n"
    );
}

#[test]
fn only_those_who_agreed_are_named_in_minutes() {
    let folder = repository();
    let path = folder.path();
    let bo = read(path, "members/bo-exempelgren.toml").replace("publish = [\"name\"]\n", "");
    write(path, "members/bo-exempelgren.toml", &bo);
    git(path, &["commit", "--quiet", "--all", "--message", "Bo"]);
    lay_minutes_out(path);
    let text = read(path, MINUTES);
    assert!(!text.contains("Exempelgren"), "{text}");
    assert!(text.contains("- Söderby kommun: närvarande\n"), "{text}");
}

#[test]
fn minutes_that_are_there_are_never_written_over() {
    let folder = repository_with(&[(MINUTES, "")]);
    for options in [&[][..], &["--force"]] {
        let said = refused(
            folder.path(),
            &[&["meeting", "minutes", ID, "--today=2025-02-07"], options].concat(),
        );
        assert!(said.contains("minutes.md finns redan"), "{said}");
    }
    let folder = repository();
    let said = refused(folder.path(), &["meeting", "minutes", ID, "--today=2025-02-06"]);
    assert!(said.contains("hålls först den 7 februari 2025"), "{said}");
}

#[test]
fn closing_commits_what_was_written_and_nothing_else() {
    let folder = written();
    let path = folder.path();
    let other = read(path, "members/anna-pahittsson.toml") + "\n# mitt\n";
    write(path, "members/anna-pahittsson.toml", &other);
    let text = read(path, MINUTES);
    done(path, &FINAL);
    assert_eq!(
        git(path, &["show", "--format=", "--name-only"]),
        format!("{RECORD}\n{MINUTES}")
    );
    assert_eq!(
        git(path, &["status", "--porcelain"]),
        " M members/anna-pahittsson.toml"
    );
    assert_eq!(read(path, MINUTES), text);
    let record = read(path, RECORD);
    let end = format!(
        "[minutes]\nstatus = \"final\"\nreviewed = 2025-02-12\nfinal = 2025-02-14\ndigest = \"{}\"\n",
        digest(&text)
    );
    assert!(record.ends_with(&end), "{record}");
    assert!(record.contains("status = \"held\""), "{record}");
    let said = done(
        path,
        &[
            "validate",
            "--year=2025",
            "--only=final-minutes-changed",
            "--today=2025-02-14",
        ],
    );
    assert!(said.contains("Allt stämmer"), "{said}");
}

#[test]
fn a_record_that_somebody_is_editing_is_left_alone() {
    let folder = written();
    let path = folder.path();
    let record = read(path, RECORD) + "\n# mitt\n";
    write(path, RECORD, &record);
    let said = refused(path, &FINAL);
    assert!(
        said.contains("Någon har ändrat meetings/2025-02-07/meeting.toml"),
        "{said}"
    );
    assert_eq!(read(path, RECORD), record);
}

#[test]
fn what_a_stage_needs_is_named_with_the_way_to_it() {
    let folder = repository();
    let path = folder.path();
    let close = ["meeting", "close", ID, "--today=2025-02-14"];
    let said = refused(path, &close);
    assert!(said.contains("elevhalsa meeting attend 2025-02-07"), "{said}");
    let absent = ["--present=anna-pahittsson", "--absent=david-fiktivsson"];
    let said = refused(path, &[&close[..], &absent].concat());
    assert!(
        said.contains("Söderby kommun är varken närvarande eller frånvarande"),
        "{said}"
    );
    let all = ["--absent=david-fiktivsson"];
    let said = refused(path, &[&close[..], &all, &["--reviewed=2025-02-12"]].concat());
    assert!(said.contains("elevhalsa meeting minutes 2025-02-07"), "{said}");
    let said = refused(path, &[&close[..], &all, &["--final=2025-02-14"]].concat());
    assert!(
        said.contains("Ingen har granskat") && said.contains("2 saker saknas"),
        "{said}"
    );
    done(path, &[&close[..], &all].concat());
    let early = ["meeting", "close", "2025-04-11", "--today=2025-02-14"];
    assert!(refused(path, &early).contains("hålls först"));
}

#[test]
fn days_come_in_their_order_and_none_lies_ahead() {
    let folder = written();
    let close = |days: &[&str]| {
        let said = refused(
            folder.path(),
            &[&["meeting", "close", ID, "--today=2025-02-14"], days].concat(),
        );
        said.contains("efter\ngranskningen") || said.contains("har inte varit än")
    };
    assert!(close(&["--reviewed=2025-02-06"]));
    assert!(close(&["--reviewed=2025-02-14", "--final=2025-02-13"]));
    assert!(close(&["--reviewed=2025-02-15"]));
}

#[test]
fn unfinished_minutes_are_not_sealed_unless_that_is_forced() {
    let folder = written();
    let path = folder.path();
    let text = read(path, MINUTES).replace(
        "Det här talade vi om.",
        "Torsdag 7 februari 2025 talade vi om det.",
    );
    write(path, MINUTES, &text);
    let said = refused(path, &FINAL);
    assert!(
        said.contains("fel[weekday-word-wrong]") && said.contains("inte klara"),
        "{said}"
    );
    done(path, &[&FINAL[..], &["--force"]].concat());
}

/// Writes a paragraph into the minutes below the first item.
fn add(path: &std::path::Path, paragraph: &str) {
    let text = read(path, MINUTES);
    let text = text.replacen("Det här talade vi om.", &format!("Läget.\n\n{paragraph}"), 1);
    write(path, MINUTES, &text);
}

#[test]
fn minutes_are_not_closed_while_a_line_in_them_is_read_as_nothing() {
    for line in [
        "Beslut: Norrby prövar mallen.",
        "**Beslut** Norrby prövar mallen.",
        "Till skolchefer: Vem betalar?",
    ] {
        let folder = written();
        let path = folder.path();
        add(path, line);
        let said = done(path, &["validate", "--year=2025", "--today=2025-02-07"]);
        assert!(said.contains("varning[unmarked-line]"), "{line}: {said}");
        for days in [&[][..], &["--reviewed=2025-02-12"], &FINAL[3..5]] {
            let close = ["meeting", "close", ID, "--today=2025-02-14"];
            let said = refused(path, &[&close[..], days].concat());
            assert!(
                said.contains("varning[unmarked-line]") && said.contains("--force"),
                "{line} {days:?}: {said}"
            );
        }
        done(path, &[&FINAL[..], &["--force"]].concat());
    }
    let folder = written();
    add(folder.path(), "**Till skolchefer:** Vem betalar?");
    done(folder.path(), &FINAL);
    let said = done(folder.path(), &["feedback", "list", "--open"]);
    assert!(said.contains("Vem betalar?"), "{said}");
}

#[test]
fn every_error_in_the_minutes_is_told_before_the_doubts() {
    let folder = written();
    let path = folder.path();
    let mut lines: Vec<String> = (1..7).map(|number| format!("- [ ] Sak {number}\n")).collect();
    lines.push("\n- [ ] Ringa (@nils-fiktivsson, senast 2025-03-01)\n".to_owned());
    add(path, &lines.concat());
    let close = ["meeting", "close", ID, "--today=2025-02-14"];
    let said = refused(path, &[&close[..], &["--reviewed=2025-02-12"]].concat());
    assert!(
        said.contains("fel[unknown-reference]") && said.contains("som granskade"),
        "{said}"
    );
    assert!(!said.contains("varning["), "{said}");
    let text = read(path, MINUTES).replacen("Läget.", "Läget. 19121212-1212", 1);
    write(path, MINUTES, &text);
    let said = refused(path, &FINAL);
    assert!(said.starts_with("fel["), "{said}");
    for told in [
        "fel[personal-identity-number]",
        "fel[unknown-reference]",
        "varning[",
    ] {
        assert!(said.contains(told), "{told}: {said}");
    }
    assert!(
        said.contains("personuppgifter") && !said.contains("1212-1212"),
        "{said}"
    );
}

#[test]
fn final_minutes_change_by_an_erratum_only() {
    let folder = written();
    let path = folder.path();
    done(path, &FINAL);
    let publish = [
        "meeting",
        "publish",
        ID,
        "--url=https://natverk.example.org/x",
        "--today=2025-02-17",
    ];
    done(path, &publish);
    let close = ["meeting", "close", ID, "--today=2025-02-20"];
    assert!(refused(path, &close).contains("--erratum"));
    let erratum = ["--erratum=Rätt ort", "--by=bo-exempelgren"];
    let said = refused(path, &[&close[..], &erratum].concat());
    assert!(said.contains("Ingenting är ändrat"), "{said}");
    let text = read(path, MINUTES).replace("talade vi om", "talade vi länge om");
    write(path, MINUTES, &text);
    assert!(refused(path, &publish).contains("inte den text som blev slutlig"));
    assert!(refused(path, &[&close[..], &["--erratum=Rätt ort", "--by=bo"]].concat()).contains("finns inte"));
    done(path, &[&close[..], &erratum].concat());
    assert!(read(path, RECORD).contains(&format!(
        "[[minutes.errata]]\non = 2025-02-20\nby = \"bo-exempelgren\"\nreason = \"Rätt ort\"\ndigest = \"{}\"\n",
        digest(&text)
    )));
    done(path, &publish);
    let checked = done(
        path,
        &[
            "validate",
            "--year=2025",
            "--only=final-minutes-changed",
            "--only=minutes-changed-after-publishing",
            "--strict",
            "--today=2025-02-20",
        ],
    );
    assert!(checked.contains("Allt stämmer"), "{checked}");
    assert_eq!(
        subjects(path)[1],
        "Rätta minnesanteckningarna från mötet 7 februari 2025: Rätt ort"
    );
}

#[test]
fn what_is_published_is_not_published_over() {
    let folder = written();
    let path = folder.path();
    done(path, &FINAL);
    let publish = ["meeting", "publish", ID, "--url=https://natverk.example.org/x"];
    done(
        path,
        &[&publish[..], &["--on=2025-02-15", "--today=2025-02-17"]].concat(),
    );
    let again = [&publish[..], &["--today=2025-02-20"]].concat();
    let said = refused(path, &again);
    assert!(
        said.contains("15 februari 2025: https://natverk.example.org/x") && said.contains("--force"),
        "{said}"
    );
    let said = done(
        path,
        &[&publish[..], &["--on=2025-02-15", "--today=2025-02-20"]].concat(),
    );
    assert!(said.contains("redan antecknat"), "{said}");
    done(path, &[&again[..], &["--force"]].concat());
    assert!(read(path, RECORD).contains("[publication]\non = 2025-02-20\n"));
}

#[test]
fn an_erratum_is_about_the_text_alone() {
    let folder = written();
    let path = folder.path();
    done(path, &FINAL);
    for beside in [
        "--present=bo-exempelgren",
        "--chair=bo-exempelgren",
        "--guest=Eva",
    ] {
        let close = [
            "meeting",
            "close",
            ID,
            "--erratum=Ort",
            "--by=bo-exempelgren",
            beside,
        ];
        let said = refused(path, &close);
        assert!(said.contains("--erratum"), "{beside}: {said}");
    }
}

#[test]
fn attendance_in_final_minutes_is_left_alone() {
    let folder = written();
    let path = folder.path();
    done(path, &FINAL);
    let attend = [
        "meeting",
        "attend",
        ID,
        "--present=david-fiktivsson",
        "--today=2025-02-20",
    ];
    let said = refused(path, &attend);
    assert!(
        said.contains("är slutliga") && said.contains("--erratum"),
        "{said}"
    );
    done(path, &[&attend[..], &["--force"]].concat());
}

#[test]
fn a_deputy_came_also_when_the_other_did() {
    let folder = written();
    let path = folder.path();
    let attend = |options: &[&str]| {
        done(
            path,
            &[&["meeting", "attend", ID, "--today=2025-02-07"], options].concat(),
        );
        read(path, RECORD)
    };
    let replaced = "deputies = [{ for = \"anna-pahittsson\", member = \"cecilia-latsasdotter\" }]";
    let record = attend(&["--deputy", "anna-pahittsson=Cecilia Låtsasdotter"]);
    assert!(record.contains(replaced), "{record}");
    let record = attend(&["--present", "Anna Påhittsson"]);
    assert!(
        !record.contains("deputies")
            && record.contains("\"anna-pahittsson\"")
            && record.contains("\"cecilia-latsasdotter\""),
        "{record}"
    );
    attend(&["--deputy", "anna-pahittsson=cecilia-latsasdotter"]);
    let record = attend(&["--absent", "cecilia-latsasdotter"]);
    let absent = record.lines().find(|line| line.starts_with("absent"));
    assert!(
        absent.is_some_and(|line| line.contains("anna-pahittsson") && line.contains("cecilia-latsasdotter")),
        "{record}"
    );
}

#[test]
fn nobody_stays_away_who_has_left() {
    let folder = written();
    let path = folder.path();
    let lena = "name = \"Lena Exempelgren\"\norganisation = \"norrby\"\n\n[[terms]]\nrole = \"deputy\"\n\
                from = 2023-01-01\nuntil = 2024-12-31\n";
    write(path, "members/lena-exempelgren.toml", lena);
    git(path, &["add", "members"]);
    git(path, &["commit", "--quiet", "--message", "Lena", "members"]);
    let attend = [
        "meeting",
        "attend",
        ID,
        "--absent=lena-exempelgren",
        "--today=2025-02-07",
    ];
    let said = refused(path, &attend);
    assert!(
        said.contains("Lena Exempelgren var inte med i nätverket den 7 februari 2025"),
        "{said}"
    );
}

#[test]
fn only_final_minutes_are_published_and_at_the_right_place() {
    let folder = written();
    let path = folder.path();
    let publish =
        |url: &str| ["meeting", "publish", ID, "--today=2025-02-17", "--url", url].map(str::to_owned);
    let run = |url: &str| {
        let arguments = publish(url);
        refused(path, &arguments.each_ref().map(String::as_str))
    };
    assert!(run("https://natverk.example.org/x").contains("är inte slutliga"));
    done(path, &FINAL);
    assert!(run("https://natverket.example.org/x").contains("published-elsewhere"));
    done(
        path,
        &[
            "meeting",
            "publish",
            ID,
            "--url=https://www.natverk.example.org/x",
            "--today=2025-02-17",
        ],
    );
    let seal = digest(&read(path, MINUTES));
    let end = format!(
        "[publication]\non = 2025-02-17\nurl = \"https://www.natverk.example.org/x\"\ndigest = \"{seal}\"\n"
    );
    assert!(read(path, RECORD).ends_with(&end));
}

#[test]
fn people_move_between_the_lists_and_everybody_else_stays() {
    let folder = written();
    let path = folder.path();
    let attend = |options: &[&str]| {
        done(
            path,
            &[&["meeting", "attend", ID, "--today=2025-02-07"], options].concat(),
        )
    };
    let odd = read(path, RECORD).replace(
        "absent = [\"david-fiktivsson\"]",
        "absent=[ 'david-fiktivsson' ] # sjuk",
    );
    write(path, RECORD, &odd);
    git(path, &["commit", "--quiet", "--message", "Sjuk", RECORD]);
    attend(&["--present", "david-fiktivsson", "--guest", "Eva Låtsasson"]);
    attend(&["--absent", "bo-exempelgren"]);
    let record = read(path, RECORD);
    assert!(
        record.contains("present = [\"cecilia-latsasdotter\", \"anna-pahittsson\", \"david-fiktivsson\"]"),
        "{record}"
    );
    assert!(
        record.contains("absent=[ 'bo-exempelgren' ]") || record.contains("absent = [\"bo-exempelgren\"]"),
        "{record}"
    );
    let said = attend(&["--absent", "bo-exempelgren", "--guest", "Eva Låtsasson"]);
    assert!(said.contains("redan antecknad så"), "{said}");
    let said = refused(
        path,
        &[
            "meeting",
            "attend",
            ID,
            "--present",
            "nils-pahittsson",
            "--today=2025-02-07",
        ],
    );
    assert!(said.contains("finns inte"), "{said}");
}

#[test]
fn outside_git_minutes_are_closed_too() {
    let folder = super::base();
    let path = folder.path();
    lay_minutes_out(path);
    write_minutes(path);
    done(path, &FINAL);
    assert!(
        fs::read_to_string(path.join(RECORD))
            .expect("it is there")
            .contains("status = \"final\"")
    );
}

#[test]
fn what_cannot_be_read_is_not_written_over() {
    let folder = repository_with(&[(
        RECORD,
        "title = \"Träff\"\ndate = 2025-02-07\nstatus = \"called\"\nagenda = \"Läget\"\n",
    )]);
    for command in ["agenda", "prepare", "call", "minutes", "close"] {
        let said = refused(
            folder.path(),
            &["meeting", command, ID, "--force", "--today=2025-02-07"],
        );
        assert!(said.contains("går inte att läsa"), "{command}: {said}");
    }
    let folder = written();
    let path = folder.path();
    fs::write(path.join(MINUTES), b"\xff\xfe").expect("it can be written");
    assert!(refused(path, &FINAL).contains("minutes.md går inte att läsa"));
}

#[test]
fn what_moved_with_an_action_is_told_once() {
    let late = "# Minnesanteckningar\n\n## 1. Återkoppling\n\nInget.\n\n## 2. Samverkan om skolnärvaro\n\n\
                - [ ] Ringa (@bo-exempelgren, senast 2024-12-20)\n\n## 3. Nästa möte\n\nFredag 7 februari 2025.\n";
    let folder = repository_with(&[("meetings/2024-11-22/minutes.md", late)]);
    let path = folder.path();
    done(path, &["meeting", "agenda", ID, "--today=2025-01-10"]);
    let said = lay_minutes_out(path);
    assert!(read(path, MINUTES).contains("- [ ] Ringa"));
    assert!(!said.contains("action-overdue"), "{said}");
}

#[test]
fn empty_words_are_none() {
    let folder = written();
    let commands: [&[&str]; 4] = [
        &["meeting", "agenda", "2025-04-11", "--add", " "],
        &["meeting", "close", ID, "--erratum", " ", "--by", "bo-exempelgren"],
        &["meeting", "publish", ID, "--url", ""],
        &["meeting", "attend", ID, "--guest", "  "],
    ];
    for command in commands {
        let said = refused(folder.path(), command);
        assert!(
            said.contains("passar inte för") || said.contains("behöver ett värde"),
            "{command:?}: {said}"
        );
    }
}
