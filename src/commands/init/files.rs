//! The files of a new network.

use chrono::Datelike;

use anyhow::Result;

use super::Founding;
use crate::diagnostic::Failure;
use crate::network::Network;
use crate::records::network::Language;
use crate::records::organisation::OrganisationKind;
use crate::records::{Date, Id, Kind, Mandate, Organisation, word};
use crate::text::slug::slug;
use crate::words::Words;
use crate::write::Change;

/// What a municipality's name ends with, which people leave out.
const MUNICIPALITY: [&str; 2] = [" kommun", " municipality"];

/// Files that are the same for every network.
const COMMON: [(&str, &str); 4] = [
    (".gitattributes", include_str!("template/gitattributes")),
    (".gitignore", include_str!("template/gitignore")),
    (
        ".vscode/extensions.json",
        include_str!("template/extensions.json"),
    ),
    (".vscode/settings.json", include_str!("template/settings.json")),
];

/// Files that work at the top of a repository only.
const AT_THE_TOP: [(&str, &str); 2] = [
    (
        ".github/workflows/elevhalsa.yml",
        include_str!("template/github.yml"),
    ),
    (".gitlab-ci.yml", include_str!("template/gitlab.yml")),
];

/// The texts that are told in the network's language: its settings, its calendar and what it says of itself.
struct Told {
    settings: &'static str,
    calendar: &'static str,
    readme: &'static str,
}

fn told(language: Language) -> Told {
    match language {
        Language::Sv => Told {
            settings: include_str!("template/sv/network.toml"),
            calendar: include_str!("template/sv/calendar.toml"),
            readme: include_str!("template/sv/README.md"),
        },
        Language::En => Told {
            settings: include_str!("template/en/network.toml"),
            calendar: include_str!("template/en/calendar.toml"),
            readme: include_str!("template/en/README.md"),
        },
    }
}

/// The network's own record.
pub(super) fn settings(founding: &Founding, words: Words) -> Change {
    let register = founding.register.as_deref();
    let host = founding.publication_host.as_deref();
    let address = |key: &str, given: Option<&str>, example: &str| match given {
        Some(given) => format!("{key} = {}", quoted(given)),
        None => format!("# {key} = {}", quoted(example)),
    };
    let addresses = [
        address("register", register, "utbildning@example.org"),
        address("publication-host", host, "example.org"),
    ];
    let text = told(words.language)
        .settings
        .replace("{minimum}", &founding.minimum.to_string())
        .replace("{weekday}", &quoted(&word(founding.weekday)))
        .replace("{commissioner}", &quoted(&slug(&founding.commissioner)))
        .replace("{host}", &quoted(&slug(&founding.association)))
        .replace("{addresses}", &addresses.join("\n"))
        .replace("{name}", &quoted(&founding.name));
    let mut change = Change::default();
    change.put(Kind::Settings.file("network").into(), text);
    change
}

/// Every file: the records, and what git, editors and CI are told.
pub(super) fn all(
    founding: &Founding,
    mut change: Change,
    network: &Network,
    is_top: bool,
    words: Words,
) -> Result<Change> {
    records(founding, network, &mut change)?;
    let told = told(words.language);
    let year = founding.from.max(network.today).year().to_string();
    let calendar = told
        .calendar
        .replace("{year}", &year)
        .replace("{directors}", &quoted(&founding.commissioner));
    change.put(Kind::Calendar.file("calendar").into(), calendar);
    let readme = told
        .readme
        .replace("{year}", &year)
        .replace("{title}", &founding.name);
    change.put("README.md".into(), readme);
    for (file, text) in COMMON {
        change.put(file.into(), text);
    }
    for (file, text) in AT_THE_TOP.iter().filter(|_| is_top) {
        change.put((*file).into(), *text);
    }
    for kind in Kind::FILES {
        let schema = format!("{:#}\n", words.schema(kind));
        change.put(format!(".schemas/{}.json", kind.id()).into(), schema);
    }
    change.put(".taplo.toml".into(), associations());
    Ok(change)
}

fn records(founding: &Founding, network: &Network, change: &mut Change) -> Result<()> {
    let mut found = |name: &str, kind: OrganisationKind| {
        let short = MUNICIPALITY.iter().find_map(|ending| name.strip_suffix(ending));
        let id = slug(short.unwrap_or(name));
        let file = Kind::Organisation.file(&id);
        if id.is_empty() || change.files.contains_key(file.as_str()) {
            return Err(Failure::new("init-name-twice").with("name", name).into());
        }
        let organisation = Organisation {
            name: name.to_owned(),
            kind,
            code: None,
            aliases: short.map(str::to_owned).into_iter().collect(),
            vacancies: Vec::new(),
        };
        change.create(network, &id, &organisation)
    };
    found(&founding.commissioner, OrganisationKind::DirectorsNetwork)?;
    found(&founding.association, OrganisationKind::Association)?;
    for name in &founding.municipalities {
        found(name, OrganisationKind::Municipality)?;
    }
    let mandate = Mandate {
        title: founding.name.clone(),
        from: Date(founding.from),
        until: Date(founding.until),
        commissioned_by: Some(Id::new(slug(&founding.commissioner))),
        document: None,
        strategy: None,
    };
    let id = format!("{}-{}", founding.from.year(), founding.until.year());
    change.create(network, &id, &mandate)
}

/// Says to editors which schema the records of each folder have, also before a record names it itself.
fn associations() -> String {
    let rules = Kind::FILES.map(|kind| {
        let files = match (kind, kind.folder()) {
            (Kind::Meeting, _) => "meetings/*/meeting.toml".to_owned(),
            (_, Some(folder)) => format!("{folder}/*.toml"),
            (_, None) => kind.file(""),
        };
        format!(
            "\n[[rule]]\ninclude = [\"{files}\"]\n\n[rule.schema]\npath = \".schemas/{}.json\"\n",
            kind.id()
        )
    });
    format!("include = [\"**/*.toml\"]\n{}", rules.concat())
}

/// A text as TOML writes it.
fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}
