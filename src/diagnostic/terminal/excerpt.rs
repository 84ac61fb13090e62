//! Cuts out of a file what is drawn of it: drawing costs the same in a large file as in a small one.

use std::ops::Range;

use annotate_snippets::AnnotationKind;

use super::Shown;
use crate::source::{Source, without_mark};

/// Marks that lie farther apart are drawn as two excerpts.
const NEAR: usize = 4096;
/// How much of a long line stands around a mark: more than a terminal is wide, in bytes.
const AROUND: usize = 600;
/// What stands beside the text in a drawing: line numbers, and dots where a line is cut.
const BESIDE: usize = 12;
/// How much of a place is underlined: what is longer runs to the end of the drawn line anyway.
const LONGEST_MARK: usize = 50;
/// How much is underlined at least where the words beside it are long.
const SHORTEST_MARK: usize = 8;
/// The line number and the bar before the text.
const GUTTER: usize = 7;
/// A number that lies partly outside of what is drawn is masked too.
const MASKED_AROUND: usize = 256;

/// A place to mark, and what is said of it.
pub(super) struct Mark<'d> {
    pub(super) spot: &'d Shown,
    pub(super) kind: AnnotationKind,
    pub(super) label: &'d str,
}

/// A part of a file, with marks that lie near each other.
pub(super) struct Excerpt<'d> {
    /// The text, with identity numbers masked.
    pub(super) text: String,
    /// The number of its first line.
    pub(super) line: usize,
    /// How many characters of its first line are left out before it.
    pub(super) cut: usize,
    /// What is underlined in the text, how, and with which words.
    pub(super) marks: Vec<(Range<usize>, AnnotationKind, &'d str)>,
}

/// Cuts excerpts around marks: the one of the first mark first, the others in the order of the file.
pub(super) fn excerpts<'d>(
    source: &Source,
    marks: Vec<Mark<'d>>,
    width: usize,
    masked: &dyn Fn(&str) -> String,
) -> Vec<Excerpt<'d>> {
    let text = source.text();
    let mut found: Vec<Found<'d>> = Vec::new();
    for (number, mark) in marks.into_iter().enumerate() {
        let bytes = underlined(source, mark.spot, room_beside(&mark, width));
        let columns = mark.spot.from.column
            ..mark.spot.from.column + text[bytes.clone()].chars().count() + mark.label.chars().count();
        found.push(Found {
            is_first: number == 0,
            bytes,
            columns,
            mark,
        });
    }
    found.sort_by_key(|found| found.bytes.start);
    let mut near: Vec<Vec<Found<'d>>> = Vec::new();
    for found in found {
        match near.last_mut() {
            Some(last) if fits(last, &found, width) => last.push(found),
            _ => near.push(vec![found]),
        }
    }
    near.sort_by_key(|marks| !marks.iter().any(|found| found.is_first));
    let excerpt = |marks: Vec<Found<'d>>| {
        let first = marks.iter().map(|found| found.bytes.start).min();
        let last = marks.iter().map(|found| found.bytes.end).max();
        let shown = lines_around(text, first.unwrap_or_default()..last.unwrap_or_default());
        let from = source.position(shown.start);
        let inside = |bytes: Range<usize>| bytes.start - shown.start..bytes.end - shown.start;
        Excerpt {
            text: masked_part(text, &shown, masked),
            line: from.line,
            cut: from.column - 1,
            marks: marks
                .into_iter()
                .map(|found| (inside(found.bytes), found.mark.kind, found.mark.label))
                .collect(),
        }
    };
    near.into_iter().map(excerpt).collect()
}

/// A mark with what is underlined of it, and the columns that it takes with its words.
struct Found<'d> {
    is_first: bool,
    bytes: Range<usize>,
    columns: Range<usize>,
    mark: Mark<'d>,
}

/// Tells whether a mark can be drawn with others: all lines of an excerpt are moved equally far to the left.
fn fits(others: &[Found<'_>], found: &Found<'_>, width: usize) -> bool {
    let is_near = others
        .last()
        .is_some_and(|before| found.bytes.start <= before.bytes.end + NEAR);
    let all = || others.iter().chain([found]).map(|found| &found.columns);
    let from = all().map(|columns| columns.start).min().unwrap_or_default();
    let to = all().map(|columns| columns.end).max().unwrap_or_default();
    let room = width.saturating_sub(BESIDE);
    is_near && (to <= room || to - from <= room)
}

/// How much can be underlined so that the words of a mark still fit into the line.
fn room_beside(mark: &Mark<'_>, width: usize) -> usize {
    let words = mark.label.chars().count() + 1;
    let room = width.saturating_sub(GUTTER + words);
    // Of a line that begins too far to the right only the end is drawn.
    let room = match room.checked_sub(mark.spot.from.column - 1) {
        Some(left) if left >= SHORTEST_MARK => left,
        _ => width.saturating_sub(BESIDE + words),
    };
    room.clamp(SHORTEST_MARK, LONGEST_MARK)
}

/// The bytes to underline: the beginning of a place in its first line, and for a file as a whole the line that
/// it opens with.
fn underlined(source: &Source, spot: &Shown, most: usize) -> Range<usize> {
    let text = source.text();
    let start = text.floor_char_boundary(spot.start.min(text.len()));
    let is_whole = spot.start == spot.end && spot.start == source.opening();
    if spot.start == spot.end && !is_whole {
        return start..start;
    }
    let ends_line = |letter: char| letter == '\n' || letter == '\r';
    let length = text[start..]
        .char_indices()
        .take(most)
        .take_while(|(at, letter)| (is_whole || start + at < spot.end) && !ends_line(*letter))
        .map(|(at, letter)| at + letter.len_utf8())
        .last();
    start..start + length.unwrap_or_default()
}

/// The lines that bytes lie in; of a long line, what stands around them.
fn lines_around(text: &str, bytes: Range<usize>) -> Range<usize> {
    let earliest = text.floor_char_boundary(bytes.start.saturating_sub(AROUND));
    let start = match text[earliest..bytes.start].rfind('\n') {
        Some(at) => earliest + at + 1,
        None => earliest.max(without_mark(text).1.min(bytes.start)),
    };
    let latest = text.ceil_char_boundary((bytes.end + AROUND).min(text.len()));
    let end = text[bytes.end..latest]
        .find('\n')
        .map_or(latest, |at| bytes.end + at + 1);
    start..end
}

fn masked_part(text: &str, part: &Range<usize>, masked: &dyn Fn(&str) -> String) -> String {
    let start = text.floor_char_boundary(part.start.saturating_sub(MASKED_AROUND));
    let end = text.ceil_char_boundary((part.end + MASKED_AROUND).min(text.len()));
    let whole = masked(&text[start..end]);
    let from = whole.floor_char_boundary(part.start - start);
    let to = whole.floor_char_boundary(part.end - start);
    whole[from..to.max(from)].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Place, Sources};

    fn cut(text: &str, places: &[(usize, usize)]) -> Vec<(String, usize, usize, usize)> {
        let mut sources = Sources::default();
        let file = "a.md".into();
        sources.insert(std::sync::Arc::clone(&file), Source::new(text.to_owned()));
        let spots: Vec<Shown> = places
            .iter()
            .map(|&(start, end)| Shown::find(&Place::bytes(&file, start..end), &sources))
            .collect();
        let marks = spots.iter().map(|spot| Mark {
            spot,
            kind: AnnotationKind::Context,
            label: "",
        });
        let source = sources.get("a.md").expect("it was inserted");
        excerpts(source, marks.collect(), 80, &|text| {
            text.replace("191212121212", "************")
        })
        .into_iter()
        .map(|part| (part.text, part.line, part.cut, part.marks.len()))
        .collect()
    }

    #[test]
    fn a_short_file_is_shown_by_whole_lines() {
        assert_eq!(cut("a\nbcd\ne\n", &[(3, 4)]), [("bcd\n".to_owned(), 2, 0, 1)]);
    }

    #[test]
    fn of_a_long_line_only_what_stands_around_the_mark_is_shown() {
        let text = format!("x\n{}", "å".repeat(100_000));
        let parts = cut(&text, &[(100_002, 100_004)]);
        assert_eq!((parts[0].1, parts[0].2), (2, 49_700));
        assert_eq!(parts[0].0.len(), 1202);
    }

    #[test]
    fn marks_that_lie_far_apart_are_two_excerpts_the_first_one_first() {
        let text = "abcdefghi\n".repeat(1000);
        let parts = cut(&text, &[(8000, 8001), (10, 11), (8020, 8021)]);
        let shape: Vec<_> = parts.iter().map(|(_, line, _, marks)| (*line, *marks)).collect();
        assert_eq!(shape, [(801, 2), (2, 1)]);
    }

    #[test]
    fn marks_that_do_not_fit_beside_each_other_are_two_excerpts() {
        let text = format!("abc\n{}\n", "d".repeat(90));
        let parts = |places| cut(&text, places).len();
        assert_eq!(parts(&[(0, 3), (10, 20)]), 1);
        assert_eq!(parts(&[(0, 3), (75, 85)]), 2);
        assert_eq!(parts(&[(50, 53), (75, 85)]), 1);
    }

    #[test]
    fn a_number_that_runs_out_of_the_excerpt_is_masked_whole() {
        let text = format!("{}191212121212{}", "a".repeat(600), "b".repeat(1000));
        let parts = cut(&text, &[(1206, 1207)]);
        assert!(parts[0].0.starts_with("******b"), "{}", &parts[0].0[..20]);
    }
}
