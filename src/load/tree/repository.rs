//! Which repository a folder lies in, as git itself sees it: by `.git` upwards, or as a hook is told.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use git2::{ErrorCode, Oid, Repository};

use super::failure;
use crate::diagnostic::Failure;

/// The repository that a folder lies in.
pub(super) struct Home {
    pub(super) repository: Repository,
    /// The way from the top of the work tree to the folder.
    pub(super) inside: PathBuf,
    /// The index that git names to the hook which runs the tool; it is not always the usual one.
    pub(super) index: Option<PathBuf>,
}

/// Opens the repository that a folder lies in.
pub(super) fn open(folder: &Path) -> Result<Home> {
    if let Some((repository, top)) = from_environment(folder)? {
        let index = variable("GIT_INDEX_FILE").map(|named| top.join(named));
        return Ok(Home {
            repository,
            inside: below(&top, folder),
            index,
        });
    }
    let repository = Repository::discover(folder).map_err(|error| not_opened(folder, &error))?;
    let top = repository.workdir().and_then(|top| fs::canonicalize(top).ok());
    let index = top.as_deref().and_then(named_index);
    let inside = top.map(|top| below(&top, folder)).unwrap_or_default();
    Ok(Home {
        repository,
        inside,
        index,
    })
}

/// The way from the top of the repository to a folder on disk, where that needs no repository to be opened.
pub(super) fn inside(folder: &Path) -> PathBuf {
    match from_environment(folder) {
        Ok(Some((_, top))) => below(&top, folder),
        _ => marked(folder).map(|top| below(top, folder)).unwrap_or_default(),
    }
}

fn below(top: &Path, folder: &Path) -> PathBuf {
    folder.strip_prefix(top).map(Path::to_owned).unwrap_or_default()
}

/// The repository that `GIT_DIR` names, with the top of its work tree, where the folder lies in that; git sets
/// it for hooks, and it means nothing for a folder elsewhere or in a repository inside that one.
fn from_environment(folder: &Path) -> Result<Option<(Repository, PathBuf)>> {
    let Some(named) = variable("GIT_DIR") else {
        return Ok(None);
    };
    let repository = Repository::open(&named).map_err(|error| not_opened(&named, &error))?;
    let top = match (variable("GIT_WORK_TREE"), repository.workdir()) {
        (Some(top), _) => fs::canonicalize(top).ok(),
        (None, Some(top)) => fs::canonicalize(top).ok(),
        (None, None) => None,
    };
    Ok(top
        .filter(|top| folder.starts_with(top) && marked(folder).is_none_or(|own| top.starts_with(own)))
        .map(|top| (repository, top)))
}

/// The index that `GIT_INDEX_FILE` names, where the tool runs in the work tree with this top: git tells most
/// hooks no more than that.
fn named_index(top: &Path) -> Option<PathBuf> {
    let named = variable("GIT_INDEX_FILE").filter(|_| variable("GIT_DIR").is_none())?;
    let here = env::current_dir().and_then(fs::canonicalize).ok()?;
    // git reads a relative name from the top of the work tree, wherever a hook has gone since.
    (marked(&here) == Some(top)).then(|| top.join(named))
}

/// The nearest folder upwards that is marked as the top of a work tree.
fn marked(folder: &Path) -> Option<&Path> {
    folder.ancestors().find(|above| above.join(".git").exists())
}

fn variable(name: &str) -> Option<PathBuf> {
    let value = env::var_os(name).filter(|value| !value.is_empty());
    value.map(PathBuf::from)
}

/// Reads an object as a file's bytes.
pub(super) fn blob(repository: &Repository, oid: Oid, file: &str) -> Result<Vec<u8>> {
    let blob = repository.find_blob(oid).map_err(|error| told(&error));
    let blob = blob.with_context(|| Failure::new("file-not-read").with("path", file))?;
    Ok(blob.content().to_vec())
}

/// The size of an object, without reading all of it.
pub(super) fn size(repository: &Repository, oid: Oid) -> Option<u64> {
    let (size, _) = repository.odb().ok()?.read_header(oid).ok()?;
    u64::try_from(size).ok()
}

/// What git says of a failure, without the numbers of its classes and codes.
pub(super) fn told(error: &git2::Error) -> anyhow::Error {
    anyhow!(error.message().to_owned())
}

fn not_opened(folder: &Path, error: &git2::Error) -> anyhow::Error {
    match error.code() {
        ErrorCode::NotFound => failure("no-repository", folder).into(),
        ErrorCode::Owner => failure("repository-not-yours", marked(folder).unwrap_or(folder)).into(),
        _ => told(error).context(failure("repository-not-read", folder)),
    }
}
