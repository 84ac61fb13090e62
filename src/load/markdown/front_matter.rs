//! Tells where the text of minutes begins, below a byte order mark and front matter in YAML or TOML.

use crate::source::without_mark;

/// The first byte behind the byte order mark and the front matter; what is not closed is none.
pub(super) fn end(text: &str) -> usize {
    let (body, mark) = without_mark(text);
    let mut lines = body.split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    let closing: &[&str] = match first.trim_end() {
        "---" => &["---", "..."],
        "+++" => &["+++"],
        _ => return mark,
    };
    let mut end = first.len();
    let mut is_empty = true;
    for line in lines {
        end += line.len();
        if closing.contains(&line.trim_end()) && !is_empty {
            return mark + end;
        }
        // A line `---` above text is a ruler; front matter begins with a key.
        if is_empty && !is_key(line) {
            return mark;
        }
        is_empty = false;
    }
    mark
}

fn is_key(line: &str) -> bool {
    let name = line.split([':', '=']).next().unwrap_or_default();
    let is_plain = |letter: char| letter.is_alphanumeric() || "_-. \t\"'".contains(letter);
    line.starts_with('#')
        || (name.len() < line.len() && !name.trim().is_empty() && name.chars().all(is_plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_matter_is_cut_and_rulers_are_kept() {
        let cases = [
            ("---\ntitle: x\n---\n# A", "# A"),
            ("\u{feff}---\r\ntitle: x\r\n...\r\n# A", "# A"),
            ("+++\ntitle = \"x\"\n\ndate = 1\n+++\n# A", "# A"),
            ("---\ntitle: x\n---", ""),
            ("\u{feff}# A", "# A"),
            ("---\n\nText\n\n---\nMer", "---\n\nText\n\n---\nMer"),
            ("---\nEn rad text.\n---\nMer", "---\nEn rad text.\n---\nMer"),
            ("---\n---\n# A", "---\n---\n# A"),
            ("---\ntitle: x\n# A", "---\ntitle: x\n# A"),
            ("", ""),
        ];
        for (text, body) in cases {
            assert_eq!(&text[end(text)..], body, "{text:?}");
        }
    }
}
