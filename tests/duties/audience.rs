//! The presidium sees names; everybody else only those of people who agreed to it.

use crate::support::{run, stdout};
use crate::{TODAY, duty, edit, replace, report, sound};

#[test]
fn owners_are_those_who_had_the_role_in_the_year() {
    let folder = sound();
    let bo = "members/bo-exempelgren.toml";
    edit(folder.path(), bo, |text| {
        let secretary = "role = \"secretary\"\nfrom = 2023-01-01";
        text.replace(secretary, &format!("{secretary}\nuntil = 2024-12-31"))
    });
    let year = report(folder.path(), "2024", TODAY, &[]);
    let presidium = duty(&year, "D13")["owner"].clone();
    assert_eq!(presidium["name"], "presidiet");
    let names = presidium["people"].to_string();
    assert!(
        names.contains("Bo Exempelgren") && names.contains("Anna Påhittsson"),
        "{names}"
    );
    assert_eq!(duty(&year, "D27")["owner"]["people"][0]["id"], "bo-exempelgren");
    let later = report(folder.path(), "2025", TODAY, &[]);
    assert_eq!(
        duty(&later, "D27")["owner"]["people"].as_array().map(Vec::len),
        Some(0)
    );
    assert_eq!(
        duty(&year, "D20")["owner"]["people"][0]["name"],
        "Cecilia Låtsasdotter"
    );
    let commissioners = duty(&year, "D01")["owner"]["organisations"].to_string();
    assert!(commissioners.contains("Provförbundet") && commissioners.contains("Skolchefsnätverket"));
}

#[test]
fn in_public_only_those_are_named_who_agreed() {
    let folder = sound();
    replace(
        folder.path(),
        "members/bo-exempelgren.toml",
        "publish = [\"name\"]",
        "publish = [\"email\"]",
    );
    edit(folder.path(), "network.toml", |text| {
        format!(
            "{text}\n[[waivers]]\nrule = \"term-ends-soon\"\nrecord = \"members/bo-exempelgren\"\n\
             reason = \"Bo Exempelgren blir kvar\"\nuntil = 2026-01-01\n"
        )
    });
    let arguments = ["duties", "--year", "2024", "--today", TODAY];
    for format in ["--json", "--verbose", "--quiet"] {
        let told = |audience| {
            stdout(&run(
                folder.path(),
                &[&arguments[..], &["--audience", audience, format]].concat(),
            ))
        };
        let (inside, outside) = (told("internal"), told("public"));
        assert!(
            format == "--quiet" || inside.contains("Bo Exempelgren"),
            "{inside}"
        );
        assert!(!outside.to_lowercase().contains("exempelgren"), "{outside}");
        assert!(
            format == "--quiet" || outside.contains("Anna Påhittsson"),
            "{outside}"
        );
    }
    // What was done stays done.
    let year = report(folder.path(), "2024", TODAY, &["--audience", "public"]);
    assert_eq!(year["summary"]["met-count"], 28);
    assert_eq!(duty(&year, "D04")["waivers"][0]["rule"], "term-ends-soon");
}

#[test]
fn what_holds_before_the_year_begins_is_the_same_for_everybody() {
    let folder = sound();
    let arguments = [
        "duties",
        "--year",
        "2026",
        "--today",
        "2025-12-01",
        "--lang",
        "sv",
    ];
    let left = |audience| {
        let more = ["--audience", audience];
        let told = stdout(&run(folder.path(), &[&arguments[..], &more].concat()));
        let lines = told.lines().filter(|line| line.trim().starts_with("kvar:"));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(left("public"), left("internal"));
    for audience in ["public", "internal"] {
        let year = report(folder.path(), "2026", "2025-12-01", &["--audience", audience]);
        let leaders = duty(&year, "D24");
        for asked in leaders["requirements"].as_array().into_iter().flatten() {
            assert_eq!(asked["state"], "expected", "{audience}: {asked}");
        }
        let told = stdout(&run(
            folder.path(),
            &[&arguments[..], &["--audience", audience, "--verbose"]].concat(),
        ));
        assert!(told.contains("gäller hittills: ordförande hela tiden"), "{told}");
        assert!(!told.contains("kvar: ordförande hela tiden"), "{told}");
    }
}
