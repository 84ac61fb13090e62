//! A heading, a paragraph or a cell while its words are read.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::flat::Flat;

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    /// A heading of a level.
    Heading(u8),
    /// A paragraph, or the words that an item of a list begins with.
    Paragraph,
    /// A cell of a table.
    Cell,
}

/// A block of words.
#[derive(Debug)]
pub(super) struct Block {
    pub(super) what: What,
    pub(super) bytes: Range<usize>,
    pub(super) flat: Flat,
    /// The box of a task that it begins with, and whether it is ticked off.
    pub(super) task: Option<(Range<usize>, bool)>,
    /// The lines that it is written in; there is always a first.
    pub(super) lines: Vec<Line>,
    depth: usize,
}

/// A line of a block.
#[derive(Debug, Default)]
pub(super) struct Line {
    /// The first byte of its words.
    pub(super) start: usize,
    /// How many bytes of the words at its beginning are in strong letters.
    pub(super) strong: usize,
}

impl Block {
    /// Opens a block without words.
    pub(super) fn new(what: What, bytes: Range<usize>) -> Self {
        Self {
            what,
            bytes,
            flat: Flat::default(),
            task: None,
            lines: vec![Line::default()],
            depth: 0,
        }
    }

    /// Takes in what stands inside it.
    pub(super) fn take(&mut self, event: &Event<'_>, bytes: Range<usize>, whole: &str) {
        self.bytes.end = self.bytes.end.max(bytes.end);
        match event {
            Event::Start(Tag::Strong) if self.depth > 0 || self.line_is_blank() => self.depth += 1,
            Event::End(TagEnd::Strong) if self.depth > 0 => {
                self.depth -= 1;
                let end = self.flat.text().len();
                if let Some(line) = self.lines.last_mut() {
                    line.strong = end - line.start;
                }
            }
            Event::Text(words) | Event::Code(words) => self.flat.push(words, bytes, whole),
            Event::SoftBreak | Event::HardBreak => self.break_line(bytes, whole),
            Event::InlineHtml(mark) if mark.starts_with("<br") => self.break_line(bytes, whole),
            Event::TaskListMarker(done) => self.task = Some((tick(whole, &bytes), *done)),
            _ => {}
        }
    }

    /// How many bytes of the words at its beginning are in strong letters.
    pub(super) fn strong(&self) -> usize {
        self.lines.first().map_or(0, |line| line.strong)
    }

    fn line_is_blank(&self) -> bool {
        let start = self.lines.last().map_or(0, |line| line.start);
        self.flat.text()[start..].trim().is_empty()
    }

    fn break_line(&mut self, bytes: Range<usize>, whole: &str) {
        self.flat.push(" ", bytes, whole);
        if self.depth == 0 {
            let start = self.flat.text().len();
            self.lines.push(Line { start, strong: 0 });
        }
    }
}

/// The box of a task; the parser's place for it begins with a tab where one stands before it.
fn tick(whole: &str, bytes: &Range<usize>) -> Range<usize> {
    let written = &whole[bytes.clone()];
    let start = bytes.start + written.find('[').unwrap_or_default();
    let end = written.rfind(']').map_or(bytes.end, |end| bytes.start + end + 1);
    start..end.max(start)
}

/// Tells whether an event belongs to the words of a block.
pub(super) fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => matches!(
            tag,
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }
        ),
        Event::End(tag) => matches!(
            tag,
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image
        ),
        Event::Html(_) | Event::Rule => false,
        _ => true,
    }
}

/// Words in one line, without spaces around; a no-break space stays.
pub(super) fn in_one_line(words: &str) -> String {
    let words: Vec<&str> = words.split_ascii_whitespace().collect();
    words.join(" ")
}
