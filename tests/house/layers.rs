//! Modules look down only, and what belongs in one place stays in one place.

use super::{sources, without_tests};

/// The modules of the crate from the ground up; those of one layer stand in one line.
const LAYERS: [&[&str]; 9] = [
    &["git", "source", "text"],
    &["diagnostic"],
    &["records", "calendar", "words"],
    &["network"],
    &["load", "history"],
    &["rules", "views"],
    &["exports"],
    &["write"],
    &["commands"],
];

/// Modules of one layer that may see each other: words name what records hold, and weeks and holidays.
const NEIGHBOURS: [(&str, &str); 2] = [("words", "calendar"), ("words", "records")];

fn layer(module: &str) -> usize {
    LAYERS
        .iter()
        .position(|modules| modules.contains(&module))
        .unwrap_or_else(|| panic!("the module {module} has no layer"))
}

/// The top modules of the crate that a file names.
fn named(text: &str) -> Vec<String> {
    let mut modules = Vec::new();
    for (at, _) in text.match_indices("crate::") {
        let rest = &text[at + "crate::".len()..];
        match rest.strip_prefix('{') {
            Some(list) => {
                // `use crate::{a::b, c}`: each part at the first depth.
                let mut depth = 0;
                let mut part = String::new();
                for letter in list.chars() {
                    match letter {
                        '}' if depth == 0 => break,
                        '{' => depth += 1,
                        '}' => depth -= 1,
                        ',' if depth == 0 => modules.push(std::mem::take(&mut part)),
                        letter if depth == 0 => part.push(letter),
                        _ => {}
                    }
                }
                modules.push(part);
            }
            None => modules.push(rest.to_owned()),
        }
    }
    modules
        .iter()
        .map(|path| {
            let path = path.trim_start();
            let end = path.find(|letter: char| !letter.is_alphanumeric() && letter != '_');
            path[..end.unwrap_or(path.len())].to_owned()
        })
        .filter(|module| !module.is_empty())
        .collect()
}

#[test]
fn modules_look_down_only() {
    let mut wrong = Vec::new();
    for file in sources(".rs") {
        let own = file.path.split(['/', '.']).next().unwrap_or_default();
        if ["lib", "main"].contains(&own) {
            continue;
        }
        // A link in the documentation binds nothing.
        let code: Vec<&str> = without_tests(&file.text)
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .collect();
        for module in named(&code.join("\n")) {
            let (here, there) = (layer(own), layer(&module));
            let neighbours = NEIGHBOURS.contains(&(own, module.as_str()));
            if own != module && !neighbours && there >= here {
                wrong.push(format!("src/{} looks up or aside to {module}", file.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn lists_of_modules_are_read_to_their_end() {
    assert_eq!(
        named("use crate::{load::{a, b}, words}; crate::rules::check()"),
        ["load", "words", "rules"]
    );
}

/// Where a name may stand; everywhere else it may not.
const PLACES: [(&str, &[&str]); 6] = [
    (
        "git2",
        &[
            "load/tree.rs",
            "load/tree/",
            "history.rs",
            "history/",
            "write/commit.rs",
        ],
    ),
    // Which repository a folder lies in is answered once.
    ("Command::new(\"git\")", &["git.rs"]),
    ("Local::now", &["main.rs"]),
    ("Utc::now", &["main.rs"]),
    ("SystemTime::now", &["main.rs"]),
    ("pulldown_cmark", &["load/markdown.rs", "load/markdown/"]),
];

#[test]
fn what_belongs_in_one_place_stays_there() {
    let mut wrong = Vec::new();
    for file in sources(".rs") {
        for (name, places) in PLACES {
            let is_there = places.iter().any(|place| file.path.starts_with(place));
            if !is_there && without_tests(&file.text).contains(name) {
                wrong.push(format!("src/{} names {name}", file.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// How long a file may be, tests apart, before it is no longer one thing.
const LONGEST: usize = 300;

#[test]
fn every_file_is_one_thing_and_says_which() {
    let mut wrong = Vec::new();
    for file in sources(".rs") {
        if file.path.rsplit('/').next() == Some("mod.rs") {
            wrong.push(format!("src/{} is named mod.rs", file.path));
        }
        if !file.text.starts_with("//! ") {
            wrong.push(format!(
                "src/{} does not begin with a sentence on itself",
                file.path
            ));
        }
        let lines = without_tests(&file.text).lines().count();
        if lines > LONGEST {
            wrong.push(format!("src/{} has {lines} lines", file.path));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_map_names_every_module() {
    let map = sources("lib.rs");
    for module in LAYERS.into_iter().flatten() {
        let is_there = sources(".rs")
            .iter()
            .any(|file| file.path == format!("{module}.rs"));
        let is_named = map[0].text.contains(&format!("pub mod {module};"));
        assert_eq!(is_there, is_named, "{module} in lib.rs");
    }
}
