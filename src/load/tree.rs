//! The three trees that a network is read from: the work tree, the index of git, and any commit.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use git2::{ObjectType, Oid, Repository};

use crate::diagnostic::Failure;

/// Which state of the folder is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Revision {
    /// The files as they lie on disk.
    WorkTree,
    /// What is staged for the next commit.
    Staged,
    /// A commit, by any name that git knows.
    Commit(String),
}

/// A folder of files, wherever it lies.
pub struct Tree {
    /// The way from the top of the repository to the folder, with a `/` at its end; empty at the top.
    pub prefix: String,
    origin: Origin,
}

enum Origin {
    Disk(PathBuf),
    Index {
        repository: Repository,
        files: BTreeMap<String, Item>,
    },
    Commit {
        repository: Repository,
        root: Option<Oid>,
    },
}

/// What a name in a folder stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// A file, with its size in bytes where that is known beforehand.
    File(Option<u64>),
    /// A folder.
    Folder,
    /// A symbolic link.
    Link,
    /// A device, a pipe or a submodule.
    Special,
    /// A file that a merge has left in several versions.
    Conflicted,
}

/// A name in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The name; with marks of replacement where it was not UTF-8.
    pub name: String,
    /// Whether the name was UTF-8.
    pub readable: bool,
    /// What it stands for.
    pub what: What,
}

#[derive(Clone, Copy)]
struct Item {
    oid: Oid,
    what: What,
}

impl Tree {
    /// Opens a folder in a state.
    ///
    /// # Errors
    ///
    /// Fails when git is needed and the folder lies in no repository, or the revision does not exist.
    pub fn open(folder: &Path, revision: &Revision) -> Result<Self> {
        let folder = fs::canonicalize(folder).with_context(|| failure("folder-not-opened", folder))?;
        let top = folder.ancestors().find(|above| above.join(".git").exists());
        let prefix = top
            .and_then(|top| folder.strip_prefix(top).ok())
            .map(slashed)
            .unwrap_or_default();
        let origin = match revision {
            Revision::WorkTree => Origin::Disk(folder),
            Revision::Staged => {
                let repository = repository(&folder)?;
                let files = staged(&repository, &prefix)?;
                Origin::Index { repository, files }
            }
            Revision::Commit(name) => {
                let repository = repository(&folder)?;
                let root = root(&repository, name, &prefix)?;
                Origin::Commit { repository, root }
            }
        };
        Ok(Self { prefix, origin })
    }

    /// Lists a folder by its path below the network's folder, sorted by name; what is not there is empty.
    ///
    /// # Errors
    ///
    /// Fails when the disk or the repository does.
    pub fn list(&self, folder: &str) -> Result<Vec<Found>> {
        let mut found = match &self.origin {
            Origin::Disk(root) => on_disk(&root.join(folder))?,
            Origin::Index { files, .. } => in_index(files, folder),
            Origin::Commit { repository, root } => in_commit(repository, *root, folder)?,
        };
        found.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(found)
    }

    /// Tells whether there is nothing at all in the folder.
    ///
    /// # Errors
    ///
    /// Fails when the disk or the repository does.
    pub fn is_empty(&self) -> Result<bool> {
        Ok(self.list("")?.is_empty())
    }

    /// Reads a file that [`Tree::list`] has told of.
    ///
    /// # Errors
    ///
    /// Fails when the disk or the repository does.
    pub fn read(&self, file: &str) -> Result<Vec<u8>> {
        match &self.origin {
            Origin::Disk(root) => {
                let path = root.join(file);
                fs::read(&path).with_context(|| failure("file-not-read", &path))
            }
            Origin::Index { repository, files } => {
                let item = files
                    .get(file)
                    .with_context(|| Failure::new("file-not-read").with("path", file))?;
                blob(repository, item.oid, file)
            }
            Origin::Commit { repository, root } => {
                let item = root
                    .map(|root| walk(repository, root, file))
                    .transpose()?
                    .flatten();
                let (oid, _) = item.with_context(|| Failure::new("file-not-read").with("path", file))?;
                blob(repository, oid, file)
            }
        }
    }

    /// Tells whether files may be read from several threads at once.
    pub fn is_on_disk(&self) -> Option<&Path> {
        match &self.origin {
            Origin::Disk(root) => Some(root),
            Origin::Index { .. } | Origin::Commit { .. } => None,
        }
    }
}

fn failure(id: &'static str, path: &Path) -> Failure {
    Failure::new(id).with("path", path.display().to_string())
}

fn slashed(path: &Path) -> String {
    path.components()
        .map(|part| format!("{}/", part.as_os_str().to_string_lossy()))
        .collect()
}

fn repository(folder: &Path) -> Result<Repository> {
    Repository::discover(folder).with_context(|| failure("no-repository", folder))
}

fn blob(repository: &Repository, oid: Oid, file: &str) -> Result<Vec<u8>> {
    let blob = repository
        .find_blob(oid)
        .with_context(|| Failure::new("file-not-read").with("path", file))?;
    Ok(blob.content().to_vec())
}

fn on_disk(folder: &Path) -> Result<Vec<Found>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error).with_context(|| failure("folder-not-opened", folder)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.with_context(|| failure("folder-not-opened", folder))?;
        // The file's own nature, not that of what it points to.
        let facts = entry
            .metadata()
            .with_context(|| failure("file-not-read", &entry.path()))?;
        let kind = facts.file_type();
        let what = match () {
            () if kind.is_symlink() => What::Link,
            () if kind.is_dir() => What::Folder,
            () if kind.is_file() => What::File(Some(facts.len())),
            () => What::Special,
        };
        let name = entry.file_name();
        let readable = name.to_str().is_some();
        found.push(Found {
            name: name.to_string_lossy().into_owned(),
            readable,
            what,
        });
    }
    Ok(found)
}

fn staged(repository: &Repository, prefix: &str) -> Result<BTreeMap<String, Item>> {
    let index = repository
        .index()
        .with_context(|| Failure::new("index-not-read"))?;
    let mut files = BTreeMap::new();
    for entry in index.iter() {
        let path = String::from_utf8_lossy(&entry.path).into_owned();
        let Some(path) = path.strip_prefix(prefix) else {
            continue;
        };
        // Bits 12 and 13 of the flags number the sides of a merge that is not resolved.
        let conflicted = entry.flags & 0x3000 != 0;
        let what = if conflicted {
            What::Conflicted
        } else {
            by_mode(entry.mode, Some(entry.file_size.into()))
        };
        files.insert(path.to_owned(), Item { oid: entry.id, what });
    }
    Ok(files)
}

fn in_index(files: &BTreeMap<String, Item>, folder: &str) -> Vec<Found> {
    let start = if folder.is_empty() {
        String::new()
    } else {
        format!("{folder}/")
    };
    let mut found: Vec<Found> = Vec::new();
    for (path, item) in files.range(start.clone()..) {
        let Some(rest) = path.strip_prefix(&start) else {
            break;
        };
        let (name, what) = match rest.split_once('/') {
            Some((name, _)) => (name, What::Folder),
            None => (rest, item.what),
        };
        if found.last().is_none_or(|last| last.name != name) {
            let readable = !name.contains(char::REPLACEMENT_CHARACTER);
            found.push(Found {
                name: name.to_owned(),
                readable,
                what,
            });
        }
    }
    found
}

fn root(repository: &Repository, name: &str, prefix: &str) -> Result<Option<Oid>> {
    let no_revision = || Failure::new("no-revision").with("revision", name);
    let object = repository.revparse_single(name).with_context(no_revision)?;
    let tree = object.peel_to_tree().with_context(no_revision)?;
    Ok(walk(repository, tree.id(), prefix.trim_end_matches('/'))?.map(|(oid, _)| oid))
}

/// Follows a path through the trees of a commit.
fn walk(repository: &Repository, root: Oid, path: &str) -> Result<Option<(Oid, ObjectType)>> {
    let mut at = (root, ObjectType::Tree);
    for name in path.split('/').filter(|name| !name.is_empty()) {
        let tree = repository
            .find_tree(at.0)
            .with_context(|| Failure::new("file-not-read").with("path", path))?;
        let Some(entry) = tree.get_name(name) else {
            return Ok(None);
        };
        at = (entry.id(), entry.kind().unwrap_or(ObjectType::Any));
    }
    Ok(Some(at))
}

fn in_commit(repository: &Repository, root: Option<Oid>, folder: &str) -> Result<Vec<Found>> {
    let at = root
        .map(|root| walk(repository, root, folder))
        .transpose()?
        .flatten();
    let Some((oid, ObjectType::Tree)) = at else {
        return Ok(Vec::new());
    };
    let tree = repository
        .find_tree(oid)
        .with_context(|| Failure::new("file-not-read").with("path", folder))?;
    let mut found = Vec::new();
    for entry in &tree {
        let name = String::from_utf8_lossy(entry.name_bytes());
        let readable = entry.name().is_ok();
        let mode = u32::try_from(entry.filemode()).unwrap_or_default();
        let size = repository
            .odb()
            .ok()
            .and_then(|odb| odb.read_header(entry.id()).ok());
        let what = by_mode(mode, size.map(|(size, _)| size as u64));
        found.push(Found {
            name: name.into_owned(),
            readable,
            what,
        });
    }
    Ok(found)
}

fn by_mode(mode: u32, size: Option<u64>) -> What {
    match mode & 0o170_000 {
        0o040_000 => What::Folder,
        0o100_000 => What::File(size),
        0o120_000 => What::Link,
        _ => What::Special,
    }
}
