//! The folder as a commit has it.

use std::path::Path;

use anyhow::{Context, Result};
use git2::{ErrorCode, ObjectType, Oid, Repository};

use super::repository::{blob, size, told};
use super::{Found, by_mode};
use crate::diagnostic::Failure;

/// The fewest figures of a hash that git looks up.
const SHORTEST_HASH: usize = 4;

/// The folder in a commit; none where the commit does not have it.
pub(super) struct Commit {
    repository: Repository,
    folder: Option<Oid>,
}

impl Commit {
    /// Finds a commit by any name that git knows, and the folder in it.
    pub(super) fn open(repository: Repository, name: &str, inside: &Path) -> Result<Self> {
        let root = root(&repository, name)?;
        let folder = match find(&repository, root, inside)? {
            Some((oid, ObjectType::Tree)) => Some(oid),
            _ => None,
        };
        Ok(Self { repository, folder })
    }

    /// Lists a folder; what is not there is empty.
    pub(super) fn list(&self, folder: &str) -> Result<Vec<Found>> {
        let Some((oid, ObjectType::Tree)) = self.find(folder)? else {
            return Ok(Vec::new());
        };
        let tree = self.repository.find_tree(oid).map_err(|error| told(&error));
        let tree = tree.with_context(|| Failure::new("folder-not-opened").with("path", folder))?;
        let found = tree.iter().map(|entry| {
            let mode = u32::try_from(entry.filemode()).unwrap_or_default();
            let what = by_mode(mode, || size(&self.repository, entry.id()));
            Found::new(entry.name_bytes(), what)
        });
        Ok(found.collect())
    }

    /// Reads a file.
    pub(super) fn read(&self, file: &str) -> Result<Vec<u8>> {
        let found = self.find(file)?;
        let (oid, _) = found.with_context(|| Failure::new("file-not-read").with("path", file))?;
        blob(&self.repository, oid, file)
    }

    fn find(&self, path: &str) -> Result<Option<(Oid, ObjectType)>> {
        match self.folder {
            Some(folder) => find(&self.repository, folder, Path::new(path)),
            None => Ok(None),
        }
    }
}

/// Finds the tree of a commit. A tree or a file by itself is refused: where the folder lies in it is unknown.
fn root(repository: &Repository, name: &str) -> Result<Oid> {
    let object = match repository.revparse_single(name) {
        Ok(object) => object,
        Err(error) => return Err(no_revision(repository, name, &error)),
    };
    let commit = object.peel_to_commit().map_err(|error| match error.code() {
        ErrorCode::NotFound => no_revision(repository, name, &error),
        _ => Failure::new("no-commit").with("revision", name).into(),
    })?;
    Ok(commit.tree_id())
}

fn no_revision(repository: &Repository, name: &str, error: &git2::Error) -> anyhow::Error {
    let is_empty = repository.references().is_ok_and(|mut all| all.next().is_none());
    let id = match () {
        () if is_empty => "no-commits",
        () if repository.is_shallow() => "no-revision-shallow",
        () => "no-revision",
    };
    let failure = Failure::new(id).with("revision", name);
    // A hash cut to fewer figures than git takes, and a file of the index, are told in git's own words otherwise.
    let is_no_name = name.len() < SHORTEST_HASH || name.starts_with(':');
    match error.code() {
        ErrorCode::NotFound | ErrorCode::InvalidSpec | ErrorCode::UnbornBranch => failure.into(),
        _ if is_no_name => failure.into(),
        _ => told(error).context(failure),
    }
}

/// Follows a path through the trees of a commit.
fn find(repository: &Repository, root: Oid, path: &Path) -> Result<Option<(Oid, ObjectType)>> {
    if path.as_os_str().is_empty() {
        return Ok(Some((root, ObjectType::Tree)));
    }
    let found = repository.find_tree(root).and_then(|tree| tree.get_path(path));
    match found {
        Ok(entry) => Ok(Some((entry.id(), entry.kind().unwrap_or(ObjectType::Any)))),
        Err(error) if error.code() == ErrorCode::NotFound => Ok(None),
        Err(error) => {
            let path = path.display().to_string();
            Err(told(&error).context(Failure::new("file-not-read").with("path", path)))
        }
    }
}
