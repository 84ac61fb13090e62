//! Writes Markdown of the records as HTML that fits into a page and can do no harm.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};

use comrak::adapters::{HeadingAdapter, HeadingMeta};
use comrak::nodes::{Ast, AstNode, LineColumn, NodeValue, Sourcepos};
use comrak::options::Plugins;
use comrak::{Arena, Options, format_html_with_plugins, parse_document};

/// The deepest heading that HTML knows.
const DEEPEST: u8 = 6;

/// How a text fits into its page.
pub(super) struct Setting<'s> {
    /// The level of its highest headings.
    pub(super) level: u8,
    /// Whether its headings can be linked to.
    pub(super) has_anchors: bool,
    /// The names that stand in the place of `@ids`.
    pub(super) people: &'s BTreeMap<String, String>,
    /// What stands before a task that is done, and before one that is open.
    pub(super) marks: &'s (String, String),
}

/// Writes a text as HTML. Raw HTML is shown as the text that it is, and pictures are links to themselves: a page never
/// fetches anything from elsewhere.
pub(super) fn html(text: &str, setting: &Setting<'_>) -> String {
    let arena = Arena::new();
    let options = options();
    let root = parse_document(&arena, text, &options);
    let mut level = setting.level - 1;
    let title = root.first_child().filter(|first| is_title(first));
    if let Some(title) = title {
        title.detach();
    }
    let nodes: Vec<_> = root.descendants().collect();
    for node in nodes {
        settle(node, &arena, setting, &mut level);
    }
    let headings = Headings {
        count: AtomicUsize::new(0),
        has_anchors: setting.has_anchors,
    };
    let mut plugins = Plugins::default();
    plugins.render.heading_adapter = Some(&headings);
    let mut html = String::with_capacity(text.len() * 2);
    // A string takes everything.
    let _ = format_html_with_plugins(root, &options, &mut html, &plugins);
    html
}

/// How comrak reads: as the tool reads minutes.
pub(super) fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.tasklist = true;
    options.extension.strikethrough = true;
    options
}

/// The page has the title already.
fn is_title(node: &AstNode<'_>) -> bool {
    matches!(&node.data().value, NodeValue::Heading(heading) if heading.level == 1)
}

fn settle<'a>(node: &'a AstNode<'a>, arena: &'a Arena<'a>, setting: &Setting<'_>, level: &mut u8) {
    let mut mark = None;
    let mut data = node.data_mut();
    match &mut data.value {
        NodeValue::Heading(heading) => {
            let wanted = setting.level + heading.level.saturating_sub(2);
            // No level is skipped, so that who listens to the page can follow.
            heading.level = wanted.clamp(setting.level, *level + 1).min(DEEPEST);
            *level = heading.level;
        }
        NodeValue::TaskItem(task) => {
            let (done, open) = setting.marks;
            mark = Some(if task.symbol.is_some() { done } else { open });
            data.value = NodeValue::Item(Default::default());
        }
        NodeValue::Text(text) if text.contains('@') => {
            *text = named(text, setting.people).into();
        }
        NodeValue::Image(link) => {
            let link = link.clone();
            data.value = NodeValue::Link(link);
        }
        NodeValue::HtmlInline(html) => {
            let shown = without_comment(html).to_owned();
            data.value = NodeValue::Text(shown.into());
        }
        NodeValue::HtmlBlock(block) => {
            let shown = without_comment(&block.literal).trim_end().to_owned();
            data.value = NodeValue::Paragraph;
            drop(data);
            node.append(text(arena, shown));
            return;
        }
        _ => {}
    }
    drop(data);
    if let (Some(mark), Some(first)) = (mark, node.first_child()) {
        first.prepend(text(arena, mark.clone()));
    }
}

fn text<'a>(arena: &'a Arena<'a>, shown: String) -> &'a AstNode<'a> {
    let start = Sourcepos {
        start: LineColumn { line: 0, column: 0 },
        end: LineColumn { line: 0, column: 0 },
    };
    arena.alloc(AstNode::new(RefCell::new(Ast::new_with_sourcepos(
        NodeValue::Text(shown.into()),
        start,
    ))))
}

/// A comment is for those who write, and nobody else.
fn without_comment(html: &str) -> &str {
    match html.trim_start().starts_with("<!--") {
        true => "",
        false => html,
    }
}

/// Puts names in the place of `@ids`.
fn named(text: &str, people: &BTreeMap<String, String>) -> String {
    let mut told = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('@') {
        let (before, behind) = rest.split_at(at);
        told.push_str(before);
        let id = &behind[1..];
        let end = id.find(|letter: char| !letter.is_alphanumeric() && letter != '-');
        let (id, after) = id.split_at(end.unwrap_or(id.len()));
        match people.get(id) {
            Some(name) => told.push_str(name),
            None => {
                told.push('@');
                told.push_str(id);
            }
        }
        rest = after;
    }
    told.push_str(rest);
    told
}

/// Counts the headings, so that links can lead to them.
struct Headings {
    count: AtomicUsize,
    has_anchors: bool,
}

impl HeadingAdapter for Headings {
    fn enter(&self, output: &mut dyn fmt::Write, heading: &HeadingMeta, _: Option<Sourcepos>) -> fmt::Result {
        let number = self.count.fetch_add(1, Ordering::Relaxed) + 1;
        match self.has_anchors {
            true => write!(output, "<h{} id=\"part-{number}\">", heading.level),
            false => write!(output, "<h{}>", heading.level),
        }
    }

    fn exit(&self, output: &mut dyn fmt::Write, heading: &HeadingMeta) -> fmt::Result {
        writeln!(output, "</h{}>", heading.level)
    }
}
