//! Headings and tasks as each of the two Markdown readers sees them.

use comrak::nodes::{Node, NodeValue};
use comrak::{Arena, Options, parse_document};
use elevhalsa::load::markdown::read;
use elevhalsa::source::Source;

use super::held;

/// A heading or a task, as either reader sees it.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Seen {
    Heading(u8, String),
    Task(bool, usize, String),
}

/// What the program's reader of structure sees.
pub(crate) fn by_us(text: &str) -> Vec<Seen> {
    let source = Source::new(text.to_owned());
    let minutes = read(text, held());
    let headings = minutes
        .headings
        .into_iter()
        .map(|heading| Seen::Heading(heading.level, heading.text));
    let tasks = minutes
        .actions
        .into_iter()
        .map(|action| Seen::Task(action.done, source.position(action.bytes.start).line, action.text));
    headings.chain(tasks).collect()
}

/// What the program's writer of HTML sees.
pub(crate) fn by_comrak(text: &str) -> Vec<Seen> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.tasklist = true;
    options.extension.strikethrough = true;
    let body = &text[read(text, held()).body.start..];
    let before = text[..text.len() - body.len()].matches('\n').count();
    let arena = Arena::new();
    let (mut headings, mut tasks) = (Vec::new(), Vec::new());
    walk(parse_document(&arena, body, &options), &mut |node| {
        let node_data = node.data();
        match &node_data.value {
            NodeValue::Heading(heading) => {
                headings.push(Seen::Heading(heading.level, words(node).trim().to_owned()))
            }
            NodeValue::TaskItem(task) => {
                let text = node.first_child().map(words).unwrap_or_default();
                tasks.push(Seen::Task(
                    task.symbol.is_some(),
                    before + node_data.sourcepos.start.line,
                    text,
                ));
            }
            _ => {}
        }
    });
    headings.into_iter().chain(tasks).collect()
}

/// Visits every node that is in no quote.
fn walk<'a>(node: Node<'a>, visit: &mut dyn FnMut(Node<'a>)) {
    if matches!(node.data().value, NodeValue::BlockQuote) {
        return;
    }
    visit(node);
    for child in node.children() {
        walk(child, visit);
    }
}

fn words(node: Node<'_>) -> String {
    let mut words = String::new();
    for node in node.descendants() {
        match &node.data().value {
            NodeValue::Text(text) => words.push_str(text),
            NodeValue::Code(code) => words.push_str(&code.literal),
            NodeValue::SoftBreak | NodeValue::LineBreak => words.push(' '),
            NodeValue::HtmlInline(mark) if mark.starts_with("<br") => words.push(' '),
            _ => {}
        }
    }
    words
}

/// Tells whether words are what is left of others when owner and day are taken out.
pub(crate) fn is_left_of(left: &str, whole: &str) -> bool {
    let letters =
        |text: &str| -> Vec<char> { text.chars().filter(|letter| letter.is_alphanumeric()).collect() };
    let mut whole = letters(whole).into_iter();
    letters(left)
        .into_iter()
        .all(|letter| whole.any(|other| other == letter))
}
