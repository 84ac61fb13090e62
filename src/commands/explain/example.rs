//! The examples of a rule, out of the folders that the tests run: what the program says of the one that is broken,
//! and the same places in one that is right.

use include_dir::{Dir, include_dir};
use similar::{ChangeTag, TextDiff};

use crate::records::network::Language;
use crate::rules::Rule;
use crate::text::composed;

static FIXTURES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/tests/rules");

/// The case of a rule in which what is broken is mended; where there is none, the small sound network is right.
const MENDED: &str = "kept-mended";

/// A list of the files of the base that an overlay takes away.
const REMOVED: &str = "_removed";

/// What the program says of the broken folder: the first fault of the rule, with its places marked.
pub(super) fn wrong(rule: &Rule, language: Language, passage: &str) -> Vec<String> {
    let language = match language {
        Language::Sv => "sv",
        Language::En => "en",
    };
    let told = FIXTURES.get_file(format!("{}/expected.{language}.txt", rule.name));
    let told = told.and_then(|file| file.contents_utf8()).unwrap_or_default();
    let head = format!("[{}]: ", rule.name);
    let passage = format!("= {passage}: ");
    let fault = told.lines().skip_while(|line| !line.contains(&head));
    let mut lines: Vec<String> = fault
        .take_while(|line| !line.is_empty() && !line.trim_start().starts_with(&passage))
        .map(str::to_owned)
        .collect();
    // The line that leads from the excerpt to the passage.
    lines.pop_if(|line| line.trim() == "|");
    lines
}

/// Files with the lines of each that matter.
pub(super) type Excerpt = Vec<(String, Vec<String>)>;

/// The lines in which the folder that is right differs from the broken one, with two lines around them.
///
/// The seals of minutes change with every word of them, and teach nothing: a file in which only they differ is left
/// out, unless nothing else differs anywhere.
pub(super) fn right(rule: &Rule) -> Excerpt {
    let (wrong, right) = (over(rule, "broken"), over(rule, MENDED));
    let mut changes: Vec<(String, Change)> = Vec::new();
    for (name, new) in right {
        let old = wrong.iter().find(|(seen, _)| *seen == name);
        let change = Change::between(old.map_or("", |(_, text)| text), &new);
        changes.push((name, change));
    }
    if changes.iter().any(|(_, change)| change.says_more_than_seals) {
        changes.retain(|(_, change)| change.says_more_than_seals);
    }
    let lines = changes.into_iter().map(|(name, change)| (name, change.lines));
    lines.filter(|(_, lines)| !lines.is_empty()).collect()
}

/// What a text has that another did not have.
struct Change {
    lines: Vec<String>,
    says_more_than_seals: bool,
}

impl Change {
    fn between(old: &str, new: &str) -> Self {
        let diff = TextDiff::from_lines(old, new);
        let groups = diff.grouped_ops(2);
        let mut parts: Vec<Self> = groups
            .iter()
            .map(|group| Self::of(group.iter().flat_map(|op| diff.iter_changes(op))))
            .collect();
        let says_more_than_seals = parts.iter().any(|part| part.says_more_than_seals);
        parts.retain(|part| part.says_more_than_seals == says_more_than_seals);
        let mut lines: Vec<String> = parts.into_iter().flat_map(|part| part.lines).collect();
        lines.dedup_by(|one, other| one.is_empty() && other.is_empty());
        let blank = lines.iter().take_while(|line| line.is_empty()).count();
        lines.drain(..blank);
        while lines.pop_if(|line| line.is_empty()).is_some() {}
        Self {
            lines,
            says_more_than_seals,
        }
    }

    fn of<'t>(changes: impl Iterator<Item = similar::Change<&'t str>>) -> Self {
        let (mut lines, mut says_more_than_seals) = (Vec::new(), false);
        for change in changes {
            let line = change.value().trim_end();
            let is_seal = change.tag() == ChangeTag::Equal || line.starts_with("digest = ");
            says_more_than_seals |= !is_seal;
            if change.tag() != ChangeTag::Delete {
                lines.push(line.to_owned());
            }
        }
        Self {
            lines,
            says_more_than_seals,
        }
    }
}

/// The small sound network with a case of a rule laid over it; without that case it is the network as it is.
fn over(rule: &Rule, case: &str) -> Vec<(String, String)> {
    let mut all = files("_base");
    let overlay = files(&format!("{}/{case}", rule.name));
    let is_list = |name: &str| name == REMOVED;
    for (_, list) in overlay.iter().filter(|(name, _)| is_list(name)) {
        all.retain(|(name, _)| !list.lines().any(|gone| gone == name));
    }
    for (name, text) in overlay.into_iter().filter(|(name, _)| !is_list(name)) {
        all.retain(|(seen, _)| *seen != name);
        all.push((name, text));
    }
    all.sort();
    all
}

fn files(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open: Vec<&Dir<'_>> = FIXTURES.get_dir(folder).into_iter().collect();
    while let Some(dir) = open.pop() {
        open.extend(dir.dirs());
        for file in dir.files() {
            let name = file.path().to_string_lossy().replace('\\', "/");
            let name = name.strip_prefix(folder).unwrap_or(&name);
            let text = composed(&String::from_utf8_lossy(file.contents())).into_owned();
            found.push((name.trim_start_matches('/').to_owned(), text));
        }
    }
    found
}
