//! Goes through the events of the parser, and puts what they tell in its place.

use std::ops::Range;

use chrono::NaiveDate;
use pulldown_cmark::{Event, Tag, TagEnd};

use super::block::{Block, What, in_one_line, is_inline};
use super::label::{self, Label};
use super::outline::Outline;
use super::outlook::Outlook;
use super::owed::Owed;
use super::promise;
use super::unmarked::{self, Announced};
use crate::records::Minutes;
use crate::records::minutes::{Action, Decision, Lack, Meant, Raised, Unmarked};
use crate::text::composed;

/// Reads minutes event by event.
pub(super) struct Reader<'t> {
    text: &'t str,
    near: NaiveDate,
    /// How many quotes are open; what others said elsewhere counts for nothing.
    quotes: usize,
    /// How many blocks of code or HTML are open.
    raw: usize,
    block: Option<Block>,
    items: Vec<Item>,
    owed: Owed,
    outline: Outline,
    outlook: Outlook,
    announced: Option<Announced>,
}

/// An open item of a list.
struct Item {
    bytes: Range<usize>,
    /// The action that it is, or that it belongs to.
    action: Option<usize>,
    /// Whether words of its own have been read.
    has_words: bool,
}

impl<'t> Reader<'t> {
    /// Begins at the byte `start` of a text.
    pub(super) fn new(text: &'t str, start: usize, near: NaiveDate) -> Self {
        Self {
            text,
            near,
            quotes: 0,
            raw: 0,
            block: None,
            items: Vec::new(),
            owed: Owed::Nothing,
            outline: Outline::of(text, start),
            outlook: Outlook::from(near),
            announced: None,
        }
    }

    /// Takes in an event.
    pub(super) fn take(&mut self, event: &Event<'_>, bytes: Range<usize>) {
        // The parser counts a tab as the columns it fills, so that a place may begin within a letter.
        let end = self.text.ceil_char_boundary(bytes.end);
        let bytes = self.text.floor_char_boundary(bytes.start).min(end)..end;
        match event {
            Event::Start(Tag::BlockQuote(_)) => {
                self.close();
                self.owed = Owed::Nothing;
                self.outline.fill();
                self.quotes += 1;
            }
            Event::End(TagEnd::BlockQuote(_)) => self.quotes -= 1,
            _ if self.quotes > 0 => {}
            Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) => {
                self.close();
                self.raw += 1;
                // A comment is no word of the minutes; a form puts it where they are to be written.
                if !self.text[bytes].trim_start().starts_with("<!--") {
                    self.owed.nothing_next();
                    self.outline.fill();
                }
            }
            Event::End(TagEnd::CodeBlock | TagEnd::HtmlBlock) => self.raw -= 1,
            _ if self.raw > 0 => {}
            event if is_inline(event) => self.inline(event, bytes),
            Event::Start(tag) => self.open(tag, bytes),
            Event::End(tag) => self.end(*tag),
            _ => {
                self.close();
                self.owed.nothing_next();
            }
        }
    }

    /// Tells what the minutes hold.
    pub(super) fn finish(mut self) -> Minutes {
        self.close();
        self.announce(None);
        self.outline.end_section(self.text.len());
        let mut minutes = self.outline.minutes;
        minutes.next_meeting = self.outlook.finish();
        minutes.decisions.retain(|decision| !decision.text.is_empty());
        minutes.raised.retain(|raised| !raised.text.is_empty());
        minutes
    }

    fn inline(&mut self, event: &Event<'_>, bytes: Range<usize>) {
        // The words of a tight list stand in its items without a paragraph around them.
        let start = bytes.start..bytes.start;
        let paragraph = || Block::new(What::Paragraph, start);
        let block = self.block.get_or_insert_with(paragraph);
        block.take(event, bytes, self.text);
    }

    fn open(&mut self, tag: &Tag<'_>, bytes: Range<usize>) {
        self.close();
        match tag {
            Tag::Heading { level, .. } => self.block = Some(Block::new(What::Heading(*level as u8), bytes)),
            Tag::Paragraph => self.block = Some(Block::new(What::Paragraph, bytes)),
            Tag::TableCell => self.block = Some(Block::new(What::Cell, bytes)),
            Tag::Item => {
                let action = self.items.last().and_then(|item| item.action);
                let has_words = false;
                self.items.push(Item {
                    bytes,
                    action,
                    has_words,
                });
                self.owed.nothing_next();
            }
            Tag::List(_) => self.owed.list_begins(self.items.len()),
            _ => self.owed.nothing_next(),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        self.close();
        match tag {
            TagEnd::Item => {
                self.items.pop();
                self.owed.nothing_next();
            }
            TagEnd::List(_) => self.owed.list_ends(self.items.len()),
            _ => {}
        }
    }

    /// Ends the block that is open.
    fn close(&mut self) {
        let Some(block) = self.block.take() else { return };
        let (flat, in_list) = (&block.flat, !self.items.is_empty());
        if let What::Heading(level) = block.what {
            self.owed.nothing_next();
            let bytes = self.trimmed(&block.bytes);
            if !in_list {
                self.outlook.heading(level, flat, &bytes);
            }
            // A heading of the second level is that of an item of the agenda.
            let meant = (level > 2).then(|| unmarked::heading(flat.text()));
            self.announce(meant.flatten().map(|meant| (meant, flat.text(), bytes.clone())));
            self.outline.heading(level, flat.text(), bytes, in_list);
            return;
        }
        if !flat.is_blank() {
            self.outline.fill();
        }
        if block.what == What::Paragraph {
            self.words(&block);
        }
        self.outlook.words(flat);
    }

    /// Reads a paragraph: an action, a decision, a point to raise, what belongs to one of these, or none.
    fn words(&mut self, block: &Block) {
        let words = block.flat.text();
        let item = self.items.last_mut();
        let is_later = item.is_some_and(|item| std::mem::replace(&mut item.has_words, true));
        let mut is_read = true;
        if let Some((tick, done)) = &block.task {
            self.owed = Owed::Nothing;
            self.action(block, tick.clone(), *done);
        } else if let Some((label, text)) = label::parted(words, block.strong()) {
            let (text, bytes) = (in_one_line(text), self.trimmed(&block.bytes));
            let section = self.outline.section();
            let minutes = &mut self.outline.minutes;
            match label {
                Label::Decision => minutes.decisions.push(Decision { text, bytes, section }),
                Label::Raised => minutes.raised.push(Raised { text, bytes, section }),
            }
            self.owed = Owed::Next(label);
        } else {
            is_read = false;
            if self.owed != Owed::Nothing && (!is_later || matches!(self.owed, Owed::Next(_))) {
                let minutes = &mut self.outline.minutes;
                self.owed.add(&in_one_line(words), self.items.len(), minutes);
            }
        }
        self.unmarked(block, is_read);
    }

    /// Notes what is meant as something that it is not read as.
    fn unmarked(&mut self, block: &Block, is_read: bool) {
        let in_action = self.items.last().is_some_and(|item| item.action.is_some());
        for found in unmarked::find(block, is_read, in_action, self.near) {
            let bytes = self.trimmed(&block.flat.source(&found.line));
            let line_start = self.text[..bytes.start].rfind('\n').map_or(0, |end| end + 1);
            let start = line_start.max(block.bytes.start);
            let bytes = self.trimmed(&(start..bytes.end));
            match found.text.is_empty() {
                true => self.announce(Some((found.meant, &block.flat.text()[found.line], bytes))),
                false => self.outline.minutes.unmarked.push(Unmarked {
                    meant: found.meant,
                    lack: found.lack,
                    text: found.text,
                    bytes,
                }),
            }
        }
    }

    /// Ends what a line has announced, and begins with what the next one does.
    fn announce(&mut self, next: Option<(Meant, &str, Range<usize>)>) {
        let minutes = &mut self.outline.minutes;
        if let Some(announced) = self.announced.take() {
            announced.close(minutes);
        }
        self.announced = next.map(|(meant, words, bytes)| {
            let (lack, text) = (Lack::Words, in_one_line(words));
            let line = Unmarked {
                meant,
                lack,
                text,
                bytes,
            };
            Announced::new(line, minutes)
        });
    }

    fn action(&mut self, block: &Block, tick: Range<usize>, done: bool) {
        let words = block.flat.text();
        let promise = promise::read(words, self.near);
        let owner_bytes = promise.owner.as_ref().map(|owner| block.flat.source(owner));
        let owner = promise.owner.map(|owner| composed(&words[owner]).into_owned());
        let place = self.items.last().map_or(&block.bytes, |item| &item.bytes);
        let (bytes, section) = (self.trimmed(place), self.outline.section());
        let actions = &mut self.outline.minutes.actions;
        let item = self.items.last_mut();
        // A step of a promise is its owner's, by its day, unless it says otherwise.
        let outer = item.and_then(|item| item.action.replace(actions.len()));
        let outer = outer.and_then(|outer| actions.get(outer));
        let action = Action {
            text: promise.text,
            done,
            owner: owner.or_else(|| outer?.owner.clone()),
            owner_bytes,
            due: promise.due.or_else(|| outer?.due),
            tick,
            bytes,
            section,
        };
        actions.push(action);
    }

    /// Leaves out the space and the line ends around a place.
    fn trimmed(&self, bytes: &Range<usize>) -> Range<usize> {
        let inside = &self.text[bytes.clone()];
        let start = bytes.start + (inside.len() - inside.trim_start().len());
        start..start + inside.trim().len()
    }
}
