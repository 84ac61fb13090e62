//! Finds the network's folder, and its language before anything else is known.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::diagnostic::Failure;
use crate::load::tree::Revision;
use crate::records::network::Language;

const MARK: &str = "network.toml";
const USUAL_NAME: &str = "network-data";

/// Finds the folder: the one that is named, else the nearest upwards that holds `network.toml`, else
/// `network-data/` below a parent.
pub(super) fn find(named: Option<&Path>, revision: &Revision) -> Result<PathBuf> {
    if let Some(named) = named {
        // In git the folder may hold a network that the work tree no longer has.
        let is_there = named.join(MARK).exists() || (*revision != Revision::WorkTree && named.is_dir());
        let failure = Failure::new("no-network-there").with("path", named.display().to_string());
        return if is_there {
            Ok(named.to_owned())
        } else {
            Err(failure.into())
        };
    }
    let here = std::env::current_dir().context(Failure::new("no-current-folder"))?;
    nearest(&here).ok_or_else(|| {
        Failure::new("no-network-here")
            .with("path", here.display().to_string())
            .into()
    })
}

fn nearest(here: &Path) -> Option<PathBuf> {
    let upwards = here
        .ancestors()
        .find(|folder| folder.join(MARK).exists())
        .map(Path::to_owned);
    let below = || {
        here.ancestors()
            .map(|folder| folder.join(USUAL_NAME))
            .find(|folder| folder.join(MARK).exists())
    };
    upwards.or_else(below)
}

/// Finds the language in which usage and help are said, before the command line is parsed: `--lang`, else
/// what `network.toml` says, else that of the surroundings.
pub(super) fn language(arguments: &[OsString]) -> Language {
    let given = option(arguments, "--lang");
    let data = option(arguments, "--data")
        .map(OsString::from)
        .or_else(|| std::env::var_os("ELEVHALSA_DATA"));
    let recorded = || {
        let folder = match &data {
            Some(named) => PathBuf::from(named),
            None => nearest(&std::env::current_dir().ok()?)?,
        };
        let text = std::fs::read_to_string(folder.join(MARK)).ok()?;
        let table = toml::de::DeTable::parse_recoverable(&text).0.into_inner();
        by_name(table.get("language")?.get_ref().as_str()?)
    };
    given
        .and_then(|name| by_name(&name))
        .or_else(recorded)
        .unwrap_or_else(surroundings)
}

fn by_name(name: &str) -> Option<Language> {
    match name {
        "sv" => Some(Language::Sv),
        "en" => Some(Language::En),
        _ => None,
    }
}

fn option(arguments: &[OsString], name: &str) -> Option<String> {
    let mut arguments = arguments.iter().filter_map(|argument| argument.to_str());
    while let Some(argument) = arguments.next() {
        if argument == name {
            return arguments.next().map(str::to_owned);
        }
        if let Some(value) = argument
            .strip_prefix(name)
            .and_then(|rest| rest.strip_prefix('='))
        {
            return Some(value.to_owned());
        }
    }
    None
}

fn surroundings() -> Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let set = names
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    match set {
        Some(value) if value.starts_with("sv") => Language::Sv,
        _ => Language::En,
    }
}
