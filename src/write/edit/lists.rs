//! Changes lists item by item: what stays keeps its form, and its comments stay with it.

use similar::{Algorithm, DiffOp, capture_diff_slices};
use toml_edit::{Array, ArrayOfTables, Item, RawString, Table, Value};

use super::{LONGEST_LINE, Style, header, merge, plain, replace, spread};
use crate::write::shape::Shape;

/// Changes a list of tables, each of which has its own header.
pub(super) fn relist_tables(tables: &mut ArrayOfTables, before: &[Shape], after: &[Shape], style: Style) {
    let old: Vec<Table> = std::mem::take(tables).into_iter().collect();
    for operation in operations(before, after) {
        match operation {
            Kept::Old(at) => tables.push(old[at].clone()),
            Kept::Changed(at, now) => {
                let mut table = old[at].clone();
                if let (Shape::Table(before), Shape::Table(after)) = (&before[at], &after[now]) {
                    merge(&mut table, before, after, style);
                }
                tables.push(table);
            }
            Kept::New(now) => {
                if let Shape::Table(fields) = &after[now] {
                    let mut table = header(fields, style);
                    // It stands where its neighbour stands, and not at the end of the file.
                    let neighbour = tables.iter().last().or(old.first());
                    table.set_position(neighbour.and_then(Table::position));
                    tables.push(table);
                }
            }
        }
    }
}

/// Changes a list that stands in brackets.
pub(super) fn relist(array: &mut Array, before: &[Shape], after: &[Shape]) {
    let old: Vec<Value> = array.iter().cloned().collect();
    let items = operations(before, after)
        .into_iter()
        .map(|operation| match operation {
            Kept::Old(at) => (old[at].clone(), false),
            Kept::Changed(at, now) => {
                let mut item = Item::Value(old[at].clone());
                replace(&mut item, Some(&before[at]), &after[now], Style::default());
                (item.into_value().unwrap_or_else(|_| plain(&after[now])), false)
            }
            Kept::New(now) => (plain(&after[now]), true),
        });
    let items: Vec<(Value, bool)> = items.collect();
    let indent = old.last().and_then(|last| prefix(last).rsplit_once('\n'));
    match indent.map(|(_, indent)| format!("\n{indent}")) {
        Some(indent) => below_each_other(array, items, &indent),
        None => beside_each_other(array, items),
    }
}

/// Fills a list that has a line for each item.
fn below_each_other(array: &mut Array, items: Vec<(Value, bool)>, indent: &str) {
    let last = items.iter().rposition(|(_, is_new)| !is_new);
    // A comment behind the last item stands before the bracket, or behind the item where no comma follows it.
    let mut tail = raw(array.trailing()).to_owned();
    let ends_with_comma = array.trailing_comma();
    array.clear();
    for (place, (mut item, is_new)) in items.into_iter().enumerate() {
        if is_new {
            item.decor_mut().set_prefix(indent);
            if last.is_some_and(|last| place == last + 1) {
                let comment = tail.rsplit_once('\n').map_or("", |(comment, _)| comment);
                item.decor_mut().set_prefix(format!("{comment}{indent}"));
                "\n".clone_into(&mut tail);
            }
        } else if last == Some(place) && !ends_with_comma {
            let suffix = item.decor().suffix().map_or("", raw).to_owned();
            item.decor_mut().set_suffix("");
            tail = format!("{suffix}{tail}");
        }
        array.push_formatted(item);
    }
    array.set_trailing_comma(ends_with_comma || !tail.trim().is_empty());
    array.set_trailing(tail);
}

/// Fills a list that stands on one line, as long as it fits.
fn beside_each_other(array: &mut Array, items: Vec<(Value, bool)>) {
    let first = array.iter().next().map(prefix).unwrap_or_default().to_owned();
    array.clear();
    for (place, (mut item, is_new)) in items.into_iter().enumerate() {
        match place {
            0 => item.decor_mut().set_prefix(first.as_str()),
            _ if is_new || prefix(&item).is_empty() => item.decor_mut().set_prefix(" "),
            _ => {}
        }
        array.push_formatted(item);
    }
    if array.to_string().len() > LONGEST_LINE {
        spread(array);
    }
}

fn prefix(item: &Value) -> &str {
    item.decor().prefix().map_or("", raw)
}

/// A document that was changed is no longer the text that it was read from, so nothing in it is a part of that.
fn raw(text: &RawString) -> &str {
    text.as_str().unwrap_or_default()
}

/// What becomes of the items of a list.
enum Kept {
    Old(usize),
    Changed(usize, usize),
    New(usize),
}

/// Finds which items of a list stay, change and come; the others go.
fn operations(before: &[Shape], after: &[Shape]) -> Vec<Kept> {
    // Items have no order of their own to be found by, so they are compared as they are written.
    let text = |items: &[Shape]| items.iter().map(|item| format!("{item:?}")).collect::<Vec<_>>();
    let mut kept = Vec::new();
    for operation in capture_diff_slices(Algorithm::Myers, &text(before), &text(after)) {
        match operation {
            DiffOp::Equal { old_index, len, .. } => kept.extend((old_index..old_index + len).map(Kept::Old)),
            DiffOp::Delete { .. } => {}
            DiffOp::Insert {
                new_index, new_len, ..
            } => {
                kept.extend((new_index..new_index + new_len).map(Kept::New));
            }
            DiffOp::Replace {
                old_index,
                old_len,
                new_index,
                new_len,
            } => {
                let changed = old_len.min(new_len);
                kept.extend((0..changed).map(|at| Kept::Changed(old_index + at, new_index + at)));
                kept.extend((new_index + changed..new_index + new_len).map(Kept::New));
            }
        }
    }
    kept
}
