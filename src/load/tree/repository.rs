//! Which repository a folder lies in, as git itself sees it: by `.git` upwards, or as a hook is told.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use git2::{ErrorCode, Oid, Repository};

use super::failure;
use crate::diagnostic::Failure;
use crate::git;

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
    let (repository, top) = match git::named(folder) {
        Some(named) => {
            let repository = Repository::open(&named.home);
            let repository = repository.map_err(|error| not_opened(&named.home, &error))?;
            (repository, Some(named.top))
        }
        None => {
            let repository = Repository::discover(folder).map_err(|error| not_opened(folder, &error))?;
            let top = repository.workdir().and_then(|top| fs::canonicalize(top).ok());
            (repository, top)
        }
    };
    let index = top.as_deref().and_then(|top| git::named_index(folder, top));
    let inside = top.map(|top| below(&top, folder)).unwrap_or_default();
    Ok(Home {
        repository,
        inside,
        index,
    })
}

/// The way from the top of the repository to a folder on disk, where that needs no repository to be opened.
pub(super) fn inside(folder: &Path) -> PathBuf {
    git::top(folder)
        .map(|top| below(&top, folder))
        .unwrap_or_default()
}

fn below(top: &Path, folder: &Path) -> PathBuf {
    folder.strip_prefix(top).map(Path::to_owned).unwrap_or_default()
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
        ErrorCode::Owner => failure("repository-not-yours", git::marked(folder).unwrap_or(folder)).into(),
        _ => told(error).context(failure("repository-not-read", folder)),
    }
}
