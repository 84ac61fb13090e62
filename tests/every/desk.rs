//! Folders to give commands in: prepared once for each scenario, and copied.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, OnceLock};

use elevhalsa::records::network::Language;
use tempfile::TempDir;

use super::scenario::{Scenario, folder};
use crate::support::{copy, elevhalsa, files, fixtures, git, lay_over};

/// Everything in a folder apart from what git and the tool keep for themselves, and the messages of its history.
pub(crate) struct State {
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    pub(crate) history: String,
    /// What git sees that is not committed.
    pub(crate) loose: String,
}

/// Where Linux keeps files in memory: what is written safely need not wait for a disk there.
const MEMORY: &str = "/dev/shm";

/// The names of what differs.
pub(crate) fn differing(one: &BTreeMap<String, Vec<u8>>, other: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let names: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    let differing = names
        .into_iter()
        .filter(|name| one.get(*name) != other.get(*name));
    differing.cloned().collect()
}

/// A folder of somebody who gives commands.
pub(crate) struct Desk {
    folder: TempDir,
}

impl Desk {
    /// A folder as it is before the command of a scenario.
    pub(crate) fn of(scenario: &Scenario) -> Self {
        static PREPARED: Mutex<BTreeMap<String, &'static OnceLock<PathBuf>>> = Mutex::new(BTreeMap::new());
        let prepared = {
            let mut all = PREPARED.lock().expect("nobody panicked");
            let new = || -> &'static OnceLock<PathBuf> { Box::leak(Box::default()) };
            *all.entry(scenario.name.clone()).or_insert_with(new)
        };
        let desk = Self::empty();
        copy(prepared.get_or_init(|| prepare(scenario)), desk.path());
        desk
    }

    fn empty() -> Self {
        let folder = match Path::new(MEMORY).is_dir() {
            true => tempfile::tempdir_in(MEMORY),
            false => tempfile::tempdir(),
        };
        Self {
            folder: folder.expect("a temporary folder"),
        }
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The program with a command line, as it is given in the scenario.
    pub(crate) fn command(&self, scenario: &Scenario, arguments: &[String], language: Language) -> Command {
        command(self.path(), scenario, arguments, language)
    }

    /// Gives a command where nobody can be asked.
    pub(crate) fn give(&self, scenario: &Scenario, arguments: &[String], language: Language) -> Output {
        let mut command = self.command(scenario, arguments, language);
        command.output().expect("the program starts")
    }

    /// All that lies in the folder, with what git has in it, apart from the lock of the tool.
    pub(crate) fn bytes(&self) -> BTreeMap<String, Vec<u8>> {
        let path = self.path();
        let named = files(path).into_iter().filter_map(|file| {
            let name = file.strip_prefix(path).ok()?.to_string_lossy().into_owned();
            let is_lock = name.starts_with(".elevhalsa/") || name.contains(".git/elevhalsa/");
            (!is_lock).then(|| (name, fs::read(&file).expect("it can be read")))
        });
        named.collect()
    }

    /// The names of all that is no longer as it was.
    pub(crate) fn differs(&self, before: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
        differing(before, &self.bytes())
    }

    /// The files, what git sees that is not committed, and the messages of the history.
    pub(crate) fn state(&self) -> State {
        let mut files = self.bytes();
        files.retain(|name, _| !name.starts_with(".git/") || name.starts_with(".git/hooks/"));
        let is_repository = self.path().join(".git").exists();
        let told = |arguments: &[&str]| match is_repository {
            true => git(self.path(), arguments),
            false => String::new(),
        };
        State {
            files,
            history: told(&["log", "--format=%B"]),
            loose: told(&["status", "--porcelain"]),
        }
    }

    /// Commits all that lies in the folder.
    pub(crate) fn commit(&self) {
        git(self.path(), &["add", "--all"]);
        git(self.path(), &["commit", "--quiet", "--message", "För hand"]);
    }
}

fn command(folder: &Path, scenario: &Scenario, arguments: &[String], language: Language) -> Command {
    let mut command = elevhalsa(folder);
    command.args(arguments).env("GIT_CONFIG_GLOBAL", "/dev/null");
    if !arguments.iter().any(|word| word.starts_with("--today")) {
        command.arg(format!("--today={}", scenario.today));
    }
    command.arg(match language {
        Language::Sv => "--lang=sv",
        Language::En => "--lang=en",
    });
    command
}

/// Makes the folder of a scenario, below the folder of the build.
fn prepare(scenario: &Scenario) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("every")
        .join(&scenario.name);
    if path.exists() {
        fs::remove_dir_all(&path).expect("it can be removed");
    }
    fs::create_dir_all(&path).expect("it can be made");
    if !scenario.nowhere {
        copy(&fixtures().join("_base"), &path);
        lay_over(&folder().join("_network"), &path);
    }
    for (file, text) in &scenario.files {
        let file = path.join(file);
        fs::create_dir_all(file.parent().expect("it lies in a folder")).expect("it can be made");
        fs::write(file, text).expect("it can be written");
    }
    if scenario.nowhere {
        return path;
    }
    git(&path, &["init", "--quiet", "--template="]);
    git(&path, &["config", "user.name", "Prov"]);
    git(&path, &["config", "user.email", "prov@example.org"]);
    git(&path, &["add", "--all"]);
    git(&path, &["commit", "--quiet", "--message", "Start"]);
    for step in &scenario.before {
        let output = command(&path, scenario, step, Language::Sv).output();
        let output = output.expect("the program starts");
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{}: {step:?}: {told}", scenario.name);
    }
    path
}
