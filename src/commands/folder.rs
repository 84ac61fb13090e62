//! Finds the network's folder, and its language before anything else is known.

use std::ffi::OsString;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use chrono::NaiveDate;
use toml::de::DeTable;

use crate::diagnostic::Failure;
use crate::load::tree::Revision;
use crate::records::network::Language;
use crate::source::without_mark;

const MARK: &str = "network.toml";
/// The name by which a folder is found from a parent of it.
pub(super) const USUAL_NAME: &str = "network-data";

/// Longer settings are none; what is no plain file may have no end.
const LONGEST_SETTINGS: u64 = 1 << 20;

/// Finds the folder: the one that is named, else the nearest upwards that holds `network.toml`, else
/// `network-data/` below a parent.
pub(super) fn find(named: Option<&Path>, revision: &Revision) -> Result<PathBuf> {
    if let Some(named) = given(named) {
        let failure = || Failure::new("no-network-there").with("path", named.display().to_string());
        return match fs::symlink_metadata(named.join(MARK)) {
            Ok(_) => Ok(named.to_owned()),
            // In git the folder may hold a network that the work tree no longer has.
            Err(_) if *revision != Revision::WorkTree && named.is_dir() => Ok(named.to_owned()),
            Err(error) if error.kind() == ErrorKind::PermissionDenied => Err(error).with_context(failure),
            Err(_) => Err(failure().into()),
        };
    }
    let here = std::env::current_dir().context(Failure::new("no-current-folder"))?;
    nearest(&here).ok_or_else(|| {
        Failure::new("no-network-here")
            .with("path", here.display().to_string())
            .into()
    })
}

/// What `--data` or `ELEVHALSA_DATA` names; an empty name is none.
fn given(named: Option<&Path>) -> Option<&Path> {
    named.filter(|named| !named.as_os_str().is_empty())
}

fn nearest(here: &Path) -> Option<PathBuf> {
    let holds = |folder: &Path| fs::symlink_metadata(folder.join(MARK)).is_ok_and(|facts| !facts.is_dir());
    let upwards = here.ancestors().find(|folder| holds(folder)).map(Path::to_owned);
    let below = || {
        here.ancestors()
            .map(|folder| folder.join(USUAL_NAME))
            .find(|folder| holds(folder))
    };
    upwards.or_else(below)
}

/// Finds the language in which usage and help are said, before the command line is parsed: `--lang`, else
/// what `network.toml` says, else that of the surroundings.
pub(super) fn language(arguments: &[OsString]) -> Language {
    let asked = option(arguments, "--lang");
    let data = option(arguments, "--data").or_else(|| std::env::var_os("ELEVHALSA_DATA"));
    let recorded = || {
        let folder = match given(data.as_deref().map(Path::new)) {
            Some(named) => named.to_owned(),
            None => nearest(&std::env::current_dir().ok()?)?,
        };
        recorded(&folder.join(MARK))
    };
    asked
        .and_then(|name| by_name(name.to_str()?))
        .or_else(recorded)
        .unwrap_or_else(surroundings)
}

/// The language that a `network.toml` names, whatever else is wrong with it.
fn recorded(file: &Path) -> Option<Language> {
    let facts = fs::symlink_metadata(file).ok()?;
    // A pipe would be waited for without end.
    if !facts.is_file() || facts.len() > LONGEST_SETTINGS {
        return None;
    }
    let text = String::from_utf8_lossy(&fs::read(file).ok()?).into_owned();
    let table = DeTable::parse_recoverable(without_mark(&text).0).0.into_inner();
    by_name(table.get("language")?.get_ref().as_str()?)
}

/// Finds the day that is asked for, before the command line is parsed: `--today`, else `ELEVHALSA_TODAY`.
pub(super) fn today(arguments: &[OsString]) -> Option<NaiveDate> {
    let given = option(arguments, "--today").or_else(|| std::env::var_os("ELEVHALSA_TODAY"));
    given?.to_str()?.parse().ok()
}

fn by_name(name: &str) -> Option<Language> {
    match name {
        "sv" => Some(Language::Sv),
        "en" => Some(Language::En),
        _ => None,
    }
}

fn option(arguments: &[OsString], name: &str) -> Option<OsString> {
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        if argument == name {
            return arguments.next().cloned();
        }
        let value = argument.to_str().and_then(|argument| argument.strip_prefix(name));
        if let Some(value) = value.and_then(|rest| rest.strip_prefix('=')) {
            return Some(value.into());
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
