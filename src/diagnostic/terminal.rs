//! Draws diagnostics for people: the place, the excerpt, what is wrong, what it stands on, the way out.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Severity, Shown};
use crate::source::Sources;
use crate::text::inert;

/// How diagnostics are drawn.
#[derive(Debug, Clone)]
pub struct Style {
    /// Whether colours and weights are used.
    pub color: bool,
    /// How many columns there are.
    pub width: usize,
    /// The words for the parts.
    pub labels: Labels,
    /// The way from the top of the repository to the folder, put before every path.
    pub prefix: String,
}

/// The words for the parts of a diagnostic.
#[derive(Debug, Clone)]
pub struct Labels {
    /// What an error is called.
    pub error: String,
    /// What a warning is called.
    pub warning: String,
    /// What a reminder is called.
    pub info: String,
    /// What stands before the passage.
    pub passage: String,
    /// What stands before the way out.
    pub help: String,
}

/// Draws one diagnostic; `masked` gives the text of a file with identity numbers masked.
pub fn draw(
    diagnostic: &Diagnostic,
    style: &Style,
    sources: &Sources,
    masked: &dyn Fn(&str) -> String,
) -> String {
    let renderer = if style.color {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let renderer = renderer.decor_style(DecorStyle::Ascii).term_width(style.width);
    let (level, name) = match diagnostic.severity {
        Severity::Error => (Level::ERROR, &style.labels.error),
        Severity::Warning => (Level::WARNING, &style.labels.warning),
        Severity::Info => (Level::INFO, &style.labels.info),
    };
    let before = format!("{name}[{}]: ", diagnostic.rule);
    let title = wrapped(&diagnostic.message, before.chars().count(), style.width);
    let mut group = Group::with_title(
        level
            .with_name(name.as_str())
            .primary_title(title)
            .id(diagnostic.rule),
    );
    for (file, shown) in by_file(diagnostic) {
        let path = inert(&format!("{}{file}", style.prefix));
        // A file that was not read, or has nothing in it, has no line to show.
        let Some(source) = sources
            .get(file)
            .filter(|source| !source.text().trim().is_empty())
        else {
            group = group.element(Origin::path(path));
            continue;
        };
        let text = masked(source.text());
        let annotations = shown.into_iter().map(|(spot, kind, label)| {
            let span = visible(&text, spot);
            match label.is_empty() {
                true => kind.span(span),
                false => kind.span(span).label(label.to_owned()),
            }
        });
        let annotations: Vec<_> = annotations.collect();
        group = group.element(Snippet::source(text).path(path).annotations(annotations));
    }
    for (label, text) in [
        (&style.labels.passage, &diagnostic.passage),
        (&style.labels.help, &diagnostic.help),
    ] {
        if !text.is_empty() {
            // The gutter, the mark and the label: `   = hjälp: `.
            let text = wrapped(text, label.chars().count() + gutter(diagnostic) + 5, style.width);
            group = group.element(Level::HELP.with_name(label.as_str()).message(text));
        }
    }
    let mut drawn = String::new();
    for line in renderer.render(&[group]).lines() {
        drawn.push_str(line.trim_end());
        drawn.push('\n');
    }
    drawn
}

type Marked<'d> = (&'d Shown, AnnotationKind, &'d str);

/// The places of a diagnostic, file by file: its own first, the others in the order of the rule.
fn by_file(diagnostic: &Diagnostic) -> Vec<(&str, Vec<Marked<'_>>)> {
    let own = (
        &diagnostic.spot,
        AnnotationKind::Primary,
        diagnostic.label.as_str(),
    );
    let others = diagnostic
        .related
        .iter()
        .map(|(spot, why)| (spot, AnnotationKind::Context, why.as_str()));
    let mut files: Vec<(&str, Vec<Marked<'_>>)> = Vec::new();
    for marked in std::iter::once(own).chain(others) {
        let file = &*marked.0.file;
        match files.iter_mut().find(|(seen, _)| *seen == file) {
            Some((_, places)) => places.push(marked),
            None => files.push((file, vec![marked])),
        }
    }
    files
}

/// The bytes to underline: no more than the first line of a long place, and for a file as a whole its first
/// line.
fn visible(text: &str, spot: &Shown) -> std::ops::Range<usize> {
    let start = text.floor_char_boundary(spot.start.min(text.len()));
    let line_end = text[start..]
        .find(['\n', '\r'])
        .map_or(text.len(), |length| start + length);
    let end = match spot.start == spot.end {
        true if spot.start == 0 => line_end,
        true => start,
        false => text.floor_char_boundary(spot.end.min(line_end)),
    };
    start..end.max(start)
}

fn gutter(diagnostic: &Diagnostic) -> usize {
    let lines = diagnostic
        .related
        .iter()
        .map(|(spot, _)| spot.to.line)
        .chain([diagnostic.spot.to.line]);
    lines.max().unwrap_or(1).to_string().len()
}

/// Breaks text so that it fits behind what stands before it; the lines after the first are moved in by the
/// drawing.
fn wrapped(text: &str, before: usize, width: usize) -> String {
    let room = width.saturating_sub(before).max(24);
    crate::text::wrapped(text, textwrap::Options::new(room))
}
