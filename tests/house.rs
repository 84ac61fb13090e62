//! Holds the house: layers, names, registries, and that both languages are whole.

mod support;

#[path = "house/catalogue.rs"]
mod catalogue;
#[path = "house/layers.rs"]
mod layers;
#[path = "house/neutrality.rs"]
mod neutrality;
#[path = "house/registries.rs"]
mod registries;
#[path = "house/repository.rs"]
mod repository;

use std::fs;
use std::path::{Path, PathBuf};

/// The top of the repository.
fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A file of `src`, by its path below it, with its text.
struct SourceFile {
    path: String,
    text: String,
}

/// Every file of `src` whose name ends as given, by path.
fn sources(ending: &str) -> Vec<SourceFile> {
    let root = top().join("src");
    let mut files: Vec<SourceFile> = files_below(&root)
        .into_iter()
        .filter(|path| path.to_string_lossy().ends_with(ending))
        .map(|path| SourceFile {
            text: fs::read_to_string(&path).expect("the source is UTF-8"),
            path: slashed(path.strip_prefix(&root).expect("it lies below src")),
        })
        .collect();
    files.sort_by(|one, other| one.path.cmp(&other.path));
    assert!(!files.is_empty(), "there are files ending in {ending}");
    files
}

/// Every file below a folder.
fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder can be listed") {
        let path = entry.expect("the entry can be read").path();
        if path.is_dir() {
            files.extend(files_below(&path));
        } else {
            files.push(path);
        }
    }
    files
}

fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

/// The code of a file without its unit tests, which come last in it.
fn without_tests(text: &str) -> &str {
    text.split_once("#[cfg(test)]\nmod tests")
        .map_or(text, |(code, _)| code)
}

#[test]
fn only_unit_tests_are_no_code() {
    let before = "mod one;\n\n#[cfg(test)]\nmod sample;\n\nfn two() {}\n";
    for tests in ["", "#[cfg(test)]\nmod tests;\n", "#[cfg(test)]\nmod tests {\n}\n"] {
        assert_eq!(without_tests(&format!("{before}{tests}")), before);
    }
    // In every file that has some, nothing but tests follows.
    for file in sources(".rs") {
        let rest = &file.text[without_tests(&file.text).len()..];
        let is_last = |line: &str| {
            line.starts_with(['#', '}', ' ']) || line.is_empty() || line.starts_with("mod tests")
        };
        assert!(
            rest.lines().all(is_last),
            "src/{} goes on after its tests",
            file.path
        );
    }
}
