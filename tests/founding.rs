//! `init`: a new network in a folder of its own, or nothing at all.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Output;

use serde_json::Value;
use support::{committed, elevhalsa, git, run, stderr, stdout};
use tempfile::TempDir;

const INIT: [&str; 12] = [
    "init",
    "nät",
    "--name=Nätverket Påhitt",
    "--commissioner=Skolchefsnätverket",
    "--association=Påhitts kommunalförbund",
    "--municipality=Storby kommun",
    "--municipality=Lillby kommun",
    "--from=2027-01-01",
    "--until=2030-12-31",
    "--register=utbildning@example.org",
    "--publication-host=example.org",
    "--today=2027-01-02",
];

/// A folder to found networks in, with the settings of somebody who commits.
struct Desk(TempDir);

impl Desk {
    fn new() -> Self {
        let desk = Self(tempfile::tempdir().expect("a temporary folder"));
        fs::write(
            desk.0.path().join("settings"),
            "[user]\n\tname = Prov\n\temail = prov@example.org\n",
        )
        .expect("it can be written");
        desk
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn run(&self, arguments: &[&str]) -> Output {
        elevhalsa(self.path())
            .args(arguments)
            .env("GIT_CONFIG_GLOBAL", self.path().join("settings"))
            .output()
            .expect("the program starts")
    }

    /// What lies on the desk besides the settings.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.path()).expect("it can be listed");
        let names = entries.map(|entry| entry.expect("it can be read").file_name());
        let names = names.map(|name| name.to_string_lossy().into_owned());
        names.filter(|name| name != "settings").collect()
    }
}

#[test]
fn a_network_is_founded_in_one_commit_in_both_languages() {
    for (language, told) in [
        (
            "sv",
            "Nätverket Påhitt finns nu i nät:\n  \
             README.md\n  \
             calendar.toml\n  \
             mandates/2027-2030.toml\n  \
             network.toml\n  \
             organisations/lillby.toml\n  \
             organisations/pahitts-kommunalforbund.toml\n  \
             organisations/skolchefsnatverket.toml\n  \
             organisations/storby.toml\n\
             Git kontrollerar det som ska sparas före varje commit.\n\
             Nästa steg: gå till mappen och kör elevhalsa validate. Det säger vad som saknas.\n\
             Planera sedan året med elevhalsa plan new 2027.\n",
        ),
        (
            "en",
            "Nätverket Påhitt is now in nät:\n  \
             README.md\n  \
             calendar.toml\n  \
             mandates/2027-2030.toml\n  \
             network.toml\n  \
             organisations/lillby.toml\n  \
             organisations/pahitts-kommunalforbund.toml\n  \
             organisations/skolchefsnatverket.toml\n  \
             organisations/storby.toml\n\
             Git checks what is to be saved before each commit.\n\
             Next: go to the folder and run elevhalsa validate, which says what is missing.\n\
             Then plan the year with elevhalsa plan new 2027.\n",
        ),
    ] {
        let desk = Desk::new();
        let output = desk.run(&[&INIT[..], &["--lang", language]].concat());
        assert_eq!((stdout(&output).as_str(), stderr(&output).as_str()), (told, ""));
        let folder = desk.path().join("nät");
        assert_eq!(git(&folder, &["status", "--porcelain"]), "");
        assert_eq!(git(&folder, &["rev-list", "--count", "HEAD"]), "1");
        let settings = fs::read_to_string(folder.join("network.toml")).expect("it is there");
        assert!(
            settings.contains(&format!("language = \"{language}\"")),
            "{settings}"
        );
        for file in [
            ".gitattributes",
            ".github/workflows/elevhalsa.yml",
            ".gitlab-ci.yml",
            ".schemas/meeting.json",
            ".taplo.toml",
            ".vscode/extensions.json",
        ] {
            assert!(folder.join(file).exists(), "{file}");
        }
        if cfg!(unix) {
            assert!(folder.join(".git/hooks/pre-commit").exists());
        }
    }
}

#[test]
fn a_new_network_hears_only_what_its_mandate_asks_for() {
    let desk = Desk::new();
    desk.run(&INIT);
    let folder = desk.path().join("nät");
    let output = run(&folder, &["validate", "--format=json", "--today=2027-01-02"]);
    let report: Value = serde_json::from_str(&stdout(&output)).expect("it is JSON");
    let faults = report["faults"].as_array().expect("a list").iter();
    let rules: BTreeSet<&str> = faults.filter_map(|fault| fault["rule"].as_str()).collect();
    assert_eq!(
        rules.into_iter().collect::<Vec<_>>(),
        [
            "association-without-member",
            "mandate-without-assignments",
            "municipality-without-representative",
            "no-chair",
            "no-presidium",
            "no-school-director",
            "no-working-order",
            "too-few-meetings-planned",
        ]
    );
}

#[test]
fn a_new_network_can_be_worked_on_at_once() {
    let desk = Desk::new();
    desk.run(&INIT);
    let plan = [
        "plan",
        "new",
        "2027",
        "--date=2027-02-12",
        "--today=2027-01-02",
        "--data=nät",
    ];
    let output = desk.run(&plan);
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}{}",
        stdout(&output),
        stderr(&output)
    );
    let readme = fs::read_to_string(desk.path().join("nät/README.md")).expect("it is there");
    assert!(readme.starts_with("# Nätverket Påhitt\n"), "{readme}");
}

#[test]
fn a_folder_that_holds_something_is_refused() {
    let desk = Desk::new();
    fs::create_dir(desk.path().join("nät")).expect("it can be made");
    fs::write(desk.path().join("nät/lista.txt"), "Mjölk\n").expect("it can be written");
    let output = desk.run(&[&INIT[..], &["--lang=sv"]].concat());
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("är inte tom"), "{}", stderr(&output));
    let left = fs::read_dir(desk.path().join("nät")).expect("it is there");
    assert_eq!(left.count(), 1);
}

#[test]
fn what_is_refused_leaves_nothing_behind() {
    for (wrong, said) in [
        ("--until=2026-12-31", "kan inte sluta"),
        ("--municipality=Storby", "Namnet Storby"),
        ("--municipality=…", "Namnet …"),
        ("--municipality=Ring 19121212-1212", "19******-****"),
        ("--register=ingen adress", "wrong-value"),
    ] {
        let desk = Desk::new();
        let (option, _) = wrong.split_once('=').expect("it has a value");
        let is_kept = |given: &&&str| option == "--municipality" || !given.starts_with(option);
        let given = INIT.iter().filter(is_kept).copied();
        let given: Vec<&str> = given.chain([wrong, "--lang=sv"]).collect();
        let output = desk.run(&given);
        let told = format!("{}{}", stdout(&output), stderr(&output));
        assert_eq!(output.status.code(), Some(2), "{wrong}: {told}");
        assert!(told.contains(said), "{wrong}: {told}");
        assert!(!told.contains("1212-1212"), "{told}");
        assert_eq!(desk.names(), Vec::<String>::new(), "{wrong}");
    }
}

#[test]
fn without_somebody_to_commit_nothing_is_founded() {
    let desk = Desk::new();
    fs::write(desk.path().join("settings"), "[user]\n\tuseConfigOnly = true\n").expect("it can be written");
    let output = desk.run(&[&INIT[..], &["--lang=sv"]].concat());
    assert!(stderr(&output).contains("user.name"), "{}", stderr(&output));
    assert_eq!(desk.names(), Vec::<String>::new());
}

#[test]
fn without_a_terminal_all_that_is_missing_is_named() {
    let desk = Desk::new();
    let output = desk.run(&["init", "nät", "--lang=sv"]);
    assert_eq!(output.status.code(), Some(2));
    let told = stderr(&output).replace('\n', " ");
    assert!(
        told.contains("--name, --commissioner, --association, --municipality, --from, --until"),
        "{told}"
    );
    assert_eq!(desk.names(), Vec::<String>::new());
}

#[test]
fn a_dry_run_shows_the_files_and_makes_none() {
    let desk = Desk::new();
    let output = desk.run(&[&INIT[..], &["--dry-run"]].concat());
    assert!(
        stdout(&output).contains("+++ b/network.toml"),
        "{}",
        stderr(&output)
    );
    assert_eq!(desk.names(), Vec::<String>::new());
}

#[test]
fn a_network_may_lie_in_a_repository_that_is_there() {
    let desk = Desk::new();
    let outer = desk.path().join("annat");
    fs::create_dir(&outer).expect("it can be made");
    fs::write(outer.join("lista.txt"), "Mjölk\n").expect("it can be written");
    committed(&outer);
    let output = desk.run(&[&["init", "annat/nät"], &INIT[2..]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(!outer.join("nät/.git").exists());
    // CI looks for its files at the top.
    assert!(!outer.join("nät/.gitlab-ci.yml").exists());
    assert_eq!(git(&outer, &["status", "--porcelain"]), "");
    assert_eq!(git(&outer, &["rev-list", "--count", "HEAD"]), "2");
}
