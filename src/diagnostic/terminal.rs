//! Draws diagnostics for people: the place, the excerpt, what is wrong, what it stands on, the way out.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Severity, Shown};
use crate::source::{Sources, without_mark};
use crate::text::revealed;

mod excerpt;

use excerpt::{Excerpt, Mark, excerpts};

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
    /// What stands before other places of which the same is told.
    pub also: String,
}

/// Draws one diagnostic; `also` lists other places of which the same is told, and `masked` gives a path, or the text of a file, with identity numbers masked.
pub fn draw(
    diagnostic: &Diagnostic,
    also: &str,
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
    let mut group = Group::with_title(
        level
            .with_name(name.as_str())
            .primary_title(diagnostic.message.as_str())
            .id(diagnostic.rule),
    );
    let mut cuts = Vec::new();
    for (file, marks) in by_file(diagnostic) {
        let path = masked(&revealed(&format!("{}{file}", style.prefix)));
        // A file that was not read, or has nothing in it, has no line to show.
        let Some(source) = sources
            .get(file)
            .filter(|source| !without_mark(source.text()).0.trim().is_empty())
        else {
            group = group.element(Origin::path(path));
            continue;
        };
        for excerpt in excerpts(source, marks, style.width, masked) {
            if excerpt.cut > 0 {
                cuts.push((format!("{path}:{}:", excerpt.line), excerpt.cut));
            }
            group = group.element(snippet(excerpt, &path));
        }
    }
    for (label, text) in [
        (&style.labels.also, also),
        (&style.labels.passage, &diagnostic.passage),
        (&style.labels.help, &diagnostic.help),
    ] {
        if !text.is_empty() {
            // The gutter, the mark and the label: `   = hjälp: `.
            let text = wrapped(text, label.chars().count() + gutter(diagnostic) + 5, style.width);
            group = group.element(Level::HELP.with_name(label.as_str()).message(text));
        }
    }
    let rendered = renderer.render(&[group]);
    let mut lines = rendered.lines().map(str::trim_end);
    let title = lines.next().unwrap_or_default();
    // Names of rules are long: what is wrong would stand in a narrow column if its lines began behind them.
    let options = textwrap::Options::new(style.width).subsequent_indent("    ");
    let mut drawn = crate::text::wrapped(title, options);
    drawn.push('\n');
    for line in lines {
        drawn.push_str(line);
        drawn.push('\n');
    }
    for (before, cut) in cuts {
        drawn = with_column(drawn, &before, cut);
    }
    drawn
}

fn snippet<'d>(excerpt: Excerpt<'d>, path: &str) -> Snippet<'d, Annotation<'d>> {
    let annotations = excerpt.marks.into_iter().map(|(bytes, kind, label)| {
        let annotation = kind.span(bytes);
        match label.is_empty() {
            true => annotation,
            false => annotation.label(label),
        }
    });
    Snippet::source(excerpt.text)
        .line_start(excerpt.line)
        .path(path.to_owned())
        .annotations(annotations)
}

/// Puts the column of the file where the drawing has that of an excerpt whose first line is cut.
fn with_column(mut drawn: String, before: &str, cut: usize) -> String {
    let Some(at) = drawn.find(before).map(|at| at + before.len()) else {
        return drawn;
    };
    let digits = drawn[at..].bytes().take_while(u8::is_ascii_digit).count();
    if let Ok(column) = drawn[at..at + digits].parse::<usize>() {
        drawn.replace_range(at..at + digits, &(column + cut).to_string());
    }
    drawn
}

/// The places of a diagnostic, file by file: its own first, the others in the order of the rule.
fn by_file(diagnostic: &Diagnostic) -> Vec<(&str, Vec<Mark<'_>>)> {
    let own = Mark {
        spot: &diagnostic.spot,
        kind: AnnotationKind::Primary,
        label: &diagnostic.label,
    };
    let others = diagnostic.related.iter().map(|(spot, why)| Mark {
        spot,
        kind: AnnotationKind::Context,
        label: why,
    });
    let mut files: Vec<(&str, Vec<Mark<'_>>)> = Vec::new();
    for mark in std::iter::once(own).chain(others) {
        let file = &*mark.spot.file;
        match files.iter_mut().find(|(seen, _)| *seen == file) {
            Some((_, marks)) => marks.push(mark),
            None => files.push((file, vec![mark])),
        }
    }
    files
}

fn gutter(diagnostic: &Diagnostic) -> usize {
    let lines = diagnostic
        .related
        .iter()
        .map(|(spot, _)| spot.from.line)
        .chain([diagnostic.spot.from.line]);
    lines.max().unwrap_or(1).to_string().len()
}

/// Breaks text so that it fits behind what stands before it; the lines after the first are moved in by the
/// drawing.
fn wrapped(text: &str, before: usize, width: usize) -> String {
    let room = width.saturating_sub(before).max(24);
    crate::text::wrapped(text, textwrap::Options::new(room))
}

#[cfg(test)]
mod tests;
