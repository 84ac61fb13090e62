//! The git program, and which repository a folder lies in: by `.git` upwards, or as a hook is told.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What tells git where its repository is and how it takes paths. Git sets some of it for the hook that may run
/// the tool; the folder decides which repository is meant, and not what was set for another.
const SURROUNDINGS: [&str; 16] = [
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_COMMON_DIR",
    "GIT_DIR",
    "GIT_GLOB_PATHSPECS",
    "GIT_GRAFT_FILE",
    "GIT_ICASE_PATHSPECS",
    "GIT_IMPLICIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_LITERAL_PATHSPECS",
    "GIT_NAMESPACE",
    "GIT_NOGLOB_PATHSPECS",
    "GIT_OBJECT_DIRECTORY",
    "GIT_PREFIX",
    "GIT_REPLACE_REF_BASE",
    "GIT_SHALLOW_FILE",
    "GIT_WORK_TREE",
];

/// A repository that the surroundings name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Where git keeps what belongs to the work tree.
    pub home: PathBuf,
    /// The top of the work tree.
    pub top: PathBuf,
}

/// Starts a run of git on a folder, in the repository that the folder lies in; names are names, whatever signs
/// they hold.
pub fn command(folder: &Path) -> Command {
    let mut command = Command::new("git");
    for name in SURROUNDINGS {
        command.env_remove(name);
    }
    if let Some(named) = fs::canonicalize(folder).ok().and_then(|folder| named(&folder)) {
        command.env("GIT_DIR", named.home).env("GIT_WORK_TREE", named.top);
    }
    command.arg("-C").arg(folder).arg("--literal-pathspecs");
    command
}

/// The repository that `GIT_DIR` names, where the folder lies in its work tree; it means nothing for a folder
/// elsewhere or in a repository inside that one.
pub fn named(folder: &Path) -> Option<Named> {
    let home = fs::canonicalize(variable("GIT_DIR")?).ok()?;
    let own = marked(folder);
    let top = match variable("GIT_WORK_TREE") {
        Some(top) => fs::canonicalize(top).ok()?,
        // Git would take whatever folder it runs in for the top.
        None => own.filter(|own| home_of(own).as_ref() == Some(&home))?.to_owned(),
    };
    let is_inside = folder.starts_with(&top) && own.is_none_or(|own| top.starts_with(own));
    is_inside.then_some(Named { home, top })
}

/// The index that `GIT_INDEX_FILE` names, where it is one of the work tree with this top that the folder lies in:
/// a commit that is under way has one of its own, and tells most hooks no more than that.
pub fn named_index(folder: &Path, top: &Path) -> Option<PathBuf> {
    let index = variable("GIT_INDEX_FILE")?;
    let is_meant = match variable("GIT_DIR") {
        Some(_) => named(folder).is_some(),
        None => {
            let here = env::current_dir().and_then(fs::canonicalize).ok()?;
            marked(&here) == Some(top)
        }
    };
    // git reads a relative name from the top of the work tree, wherever a hook has gone since.
    is_meant.then(|| top.join(index))
}

/// The top of the work tree that a folder lies in.
pub fn top(folder: &Path) -> Option<PathBuf> {
    let named = named(folder).map(|named| named.top);
    named.or_else(|| marked(folder).map(Path::to_owned))
}

/// The nearest folder upwards that is marked as the top of a work tree.
pub fn marked(folder: &Path) -> Option<&Path> {
    folder.ancestors().find(|above| above.join(".git").exists())
}

/// Where git keeps what belongs to the work tree with a top: in `.git`, or where a file of that name says.
fn home_of(top: &Path) -> Option<PathBuf> {
    let mark = top.join(".git");
    let home = match fs::read_to_string(&mark) {
        Ok(text) => top.join(text.strip_prefix("gitdir: ")?.trim_end()),
        Err(_) => mark,
    };
    fs::canonicalize(home).ok()
}

fn variable(name: &str) -> Option<PathBuf> {
    let value = env::var_os(name).filter(|value| !value.is_empty());
    value.map(PathBuf::from)
}
