//! What git knows of the records: which commit last changed a file.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, ChildStdout, Stdio};

use chrono::{DateTime, FixedOffset, NaiveDate};

use crate::git;
use crate::source::FilePath;

/// What git knows of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trace {
    /// This commit changed it last.
    Commit(Change),
    /// It is not committed as it lies there.
    NotCommitted,
}

/// The commit that last changed a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The commit, by a short name that is unique in the repository.
    pub commit: String,
    /// When it was committed, in the committer's time zone.
    pub time: DateTime<FixedOffset>,
}

impl Change {
    /// The day on which it was committed, in the committer's time zone.
    pub fn day(&self) -> NaiveDate {
        self.time.date_naive()
    }
}

/// What every run of git is told, so that no setting of the user's changes what it prints or starts a program.
const PLAIN: [&str; 12] = [
    "--no-optional-locks",
    "--no-pager",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "log.follow=false",
    "-c",
    "log.showSignature=false",
    "-c",
    "log.showRoot=true",
    "-c",
    "diff.ignoreSubmodules=all",
];

/// Finds the last change of each file, in a commit and what came before it, or as the files lie on disk.
///
/// `folder` is the network's folder and paths are below it. Git walks the history once, newest first, and is stopped
/// when every file was seen: a tree diff for each commit through the library takes many times as long. A file that
/// is not in the answer is one that nothing is known of: there is no repository or no git program, or a clone does
/// not reach back far enough.
pub fn last_changes(
    folder: &Path,
    revision: Option<&str>,
    files: &BTreeSet<FilePath>,
) -> BTreeMap<FilePath, Trace> {
    let Some(home) = Home::of(folder) else {
        return BTreeMap::new();
    };
    let mut traces = BTreeMap::new();
    let mut wanted: BTreeSet<&str> = files.iter().map(|file| &**file).collect();
    if revision.is_none() {
        for file in home.uncommitted() {
            wanted.remove(file.as_str());
            traces.extend(
                files
                    .get(file.as_str())
                    .map(|file| (FilePath::clone(file), Trace::NotCommitted)),
            );
        }
    }
    let found = home.walk(revision.unwrap_or("HEAD"), &mut wanted);
    for (file, change) in found {
        let trace = change.map(Trace::Commit);
        traces.extend(files.get(file.as_str()).map(FilePath::clone).zip(trace));
    }
    // What a whole history does not hold is in no commit: it is new, or git was told to ignore it.
    if !home.is_shallow && revision.is_none() {
        let never = wanted.into_iter().filter_map(|file| files.get(file));
        traces.extend(never.map(|file| (FilePath::clone(file), Trace::NotCommitted)));
    }
    traces
}

/// The one commit that a name stands for now, where git can tell: a branch may move while its history is read.
pub fn resolved(folder: &Path, name: &str) -> Option<String> {
    // What looks like an option is no name, and an older git prints `--end-of-options` back.
    if name.starts_with('-') {
        return None;
    }
    let commit = format!("{name}^{{commit}}");
    let told = answer(folder, ["rev-parse", "--verify", "--quiet", &commit])?;
    let id = String::from_utf8(told).ok()?.trim().to_owned();
    let is_id = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_id.then_some(id)
}

/// A folder in a repository.
struct Home<'f> {
    folder: &'f Path,
    /// The way from the top of the repository to the folder, with a `/` at its end.
    prefix: Vec<u8>,
    /// Whether the history ends before its beginning.
    is_shallow: bool,
}

impl<'f> Home<'f> {
    fn of(folder: &'f Path) -> Option<Self> {
        let told = answer(folder, ["rev-parse", "--is-shallow-repository", "--show-prefix"])?;
        let (shallow, prefix) = told.split_at(told.iter().position(|byte| *byte == b'\n')?);
        let prefix = prefix.strip_prefix(b"\n")?;
        Some(Self {
            folder,
            prefix: prefix.strip_suffix(b"\n").unwrap_or(prefix).to_owned(),
            is_shallow: shallow == b"true",
        })
    }

    /// The files that differ from the last commit, staged or not, or are in none.
    fn uncommitted(&self) -> Vec<String> {
        let asked = [
            "status",
            "--porcelain",
            "-z",
            "--no-renames",
            "--untracked-files=all",
            "--",
            ".",
        ];
        let told = answer(self.folder, asked).unwrap_or_default();
        // Two letters say how, and a space follows.
        let entries = told.split(|byte| *byte == 0).filter_map(|entry| entry.get(3..));
        entries.filter_map(|path| self.below(path)).collect()
    }

    /// Walks the history until every file was seen, and takes it from those that are wanted. A file that was there
    /// when a shallow history begins was changed last by nobody knows which commit.
    fn walk(&self, revision: &str, wanted: &mut BTreeSet<&str>) -> Vec<(String, Option<Change>)> {
        let mut found = Vec::new();
        let asked = [
            "log",
            "-z",
            "--raw",
            "-c",
            "--no-renames",
            "--no-color",
            "--no-relative",
            "--format=%h %cI %p",
            "--end-of-options",
            revision,
            "--",
            ".",
        ];
        let Some((mut git, printed)) = start(self.folder, asked) else {
            return found;
        };
        let mut change = None;
        let mut is_path = false;
        for entry in BufReader::new(printed).split(0) {
            let Ok(entry) = entry else { break };
            let entry = entry.strip_prefix(b"\n").unwrap_or(&entry);
            match (is_path, entry.first()) {
                (true, _) => {
                    is_path = false;
                    if let Some(file) = self.below(entry).filter(|file| wanted.remove(file.as_str())) {
                        found.push((file, change.clone()));
                    }
                }
                // How a path changed; the path itself comes next, whatever it looks like.
                (false, Some(b':')) => is_path = true,
                // Git leaves a gap after the head of a merge.
                (false, None) => {}
                (false, Some(_)) => change = self.head(entry),
            }
            if wanted.is_empty() {
                break;
            }
        }
        // It may still be walking; that it was stopped is no failure.
        let _ = git.kill();
        let _ = git.wait();
        found
    }

    fn head(&self, entry: &[u8]) -> Option<Change> {
        let head = std::str::from_utf8(entry).ok()?;
        let mut words = head.split(' ');
        let (commit, time) = (words.next()?, words.next()?);
        let has_parent = words.next().is_some_and(|parent| !parent.is_empty());
        let change = Change {
            commit: commit.to_owned(),
            time: DateTime::parse_from_rfc3339(time).ok()?,
        };
        (has_parent || !self.is_shallow).then_some(change)
    }

    /// A path below the folder; the records have no name that is not UTF-8.
    fn below(&self, path: &[u8]) -> Option<String> {
        String::from_utf8(path.strip_prefix(self.prefix.as_slice())?.to_owned()).ok()
    }
}

/// What git prints, where it can be asked and does not fail.
fn answer<const N: usize>(folder: &Path, asked: [&str; N]) -> Option<Vec<u8>> {
    let (mut git, mut printed) = start(folder, asked)?;
    let mut told = Vec::new();
    let read = printed.read_to_end(&mut told);
    let ended = git.wait().ok()?;
    (read.is_ok() && ended.success()).then_some(told)
}

fn start<const N: usize>(folder: &Path, asked: [&str; N]) -> Option<(Child, ChildStdout)> {
    let mut child = git::command(folder)
        .args(PLAIN)
        .args(asked.map(OsStr::new))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let printed = child.stdout.take()?;
    Some((child, printed))
}
