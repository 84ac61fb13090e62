//! Gives an edited text back the lines that it had: their endings, and a last line without one.

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// Puts the lines of `former` back wherever `edited`, whose lines end in `\n`, has the same text.
pub(super) fn with_former_lines(former: &str, edited: &str) -> String {
    let old: Vec<&str> = former.split_inclusive('\n').collect();
    let new: Vec<&str> = edited.lines().collect();
    let ending = usual_ending(&old);
    let bare: Vec<&str> = old.iter().map(|line| without_ending(line)).collect();
    let mut text = String::with_capacity(former.len().max(edited.len()));
    for operation in capture_diff_slices(Algorithm::Myers, &bare, &new) {
        match operation {
            DiffOp::Equal { old_index, len, .. } => {
                for line in &old[old_index..old_index + len] {
                    end_line(&mut text, ending);
                    text.push_str(line);
                }
            }
            DiffOp::Insert {
                new_index, new_len, ..
            }
            | DiffOp::Replace {
                new_index, new_len, ..
            } => {
                for line in &new[new_index..new_index + new_len] {
                    end_line(&mut text, ending);
                    text.push_str(line);
                    text.push_str(ending);
                }
            }
            DiffOp::Delete { .. } => {}
        }
    }
    text
}

/// Ends the last line of the former text, where it had no ending and others follow now.
fn end_line(text: &mut String, ending: &str) {
    if !text.is_empty() && !text.ends_with('\n') {
        text.push_str(ending);
    }
}

fn usual_ending(lines: &[&str]) -> &'static str {
    let windows = lines.iter().filter(|line| line.ends_with("\r\n")).count();
    if windows * 2 > lines.len() { "\r\n" } else { "\n" }
}

fn without_ending(line: &str) -> &str {
    let line = line.strip_suffix('\n').unwrap_or(line);
    line.strip_suffix('\r').unwrap_or(line)
}
