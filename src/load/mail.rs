//! Opens what mail wraps up: text that is sent as base64 is put in its place in the clear.

/// What the head of a part says of its body.
#[derive(Default)]
struct Head {
    is_base64: bool,
    is_no_text: bool,
}

/// Puts the text parts of a mail into the clear; all else stays as it is.
pub(super) fn opened(mail: &str, read: impl Fn(Vec<u8>) -> String) -> String {
    let mut open = String::with_capacity(mail.len());
    let mut head = Some(Head::default());
    let mut wrapped: Option<Vec<u8>> = None;
    for line in mail.split_inclusive('\n') {
        let words = line.trim();
        if let Some(bytes) = &mut wrapped {
            match decoded(words).filter(|_| !words.is_empty()) {
                Some(more) => {
                    bytes.extend(more);
                    continue;
                }
                None => open.push_str(&read(wrapped.take().unwrap_or_default())),
            }
        }
        match &mut head {
            _ if words.starts_with("--") => head = Some(Head::default()),
            Some(said) if words.is_empty() => {
                wrapped = (said.is_base64 && !said.is_no_text).then(Vec::new);
                head = None;
            }
            Some(said) => said.note(words),
            None => {}
        }
        open.push_str(line);
    }
    open.push_str(&read(wrapped.unwrap_or_default()));
    open
}

impl Head {
    fn note(&mut self, line: &str) {
        let Some((name, value)) = line.split_once(':') else {
            return;
        };
        let value = value.trim().to_ascii_lowercase();
        match name.to_ascii_lowercase().as_str() {
            "content-transfer-encoding" => self.is_base64 = value == "base64",
            "content-type" => self.is_no_text = !value.starts_with("text/"),
            _ => {}
        }
    }
}

/// Decodes a line of base64, which holds whole groups of four signs.
fn decoded(line: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(line.len());
    let signs = line.trim_end_matches('=');
    for group in signs.as_bytes().chunks(4) {
        let mut bits = 0_u32;
        for sign in group {
            bits = bits << 6 | value(*sign)?;
        }
        let whole = bits << (6 * (4 - group.len()));
        bytes.extend(&whole.to_be_bytes()[1..group.len()]);
    }
    Some(bytes)
}

fn value(sign: u8) -> Option<u32> {
    let value = match sign {
        b'A'..=b'Z' => sign - b'A',
        b'a'..=b'z' => sign - b'a' + 26,
        b'0'..=b'9' => sign - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    };
    Some(value.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(mail: &str) -> String {
        opened(mail, |bytes| String::from_utf8_lossy(&bytes).into_owned())
    }

    #[test]
    fn text_in_base64_is_opened_and_nothing_else() {
        let head = "Subject: Hej\r\nContent-Type: text/plain;\r\n charset=utf-8\r\nContent-Transfer-Encoding: BASE64\r\n\r\n";
        assert_eq!(
            open(&format!("{head}SGVqIHDD\r\npSBkaWc=\r\n")),
            format!("{head}Hej på dig")
        );
        let picture = head.replace("text/plain", "image/png");
        assert_eq!(open(&format!("{picture}SGVq\r\n")), format!("{picture}SGVq\r\n"));
        let parts = format!("--b\r\n{head}SGVq\r\n--b\r\n\r\nSGVq\r\n--b--\r\n");
        assert_eq!(
            open(&parts),
            format!("--b\r\n{head}Hej--b\r\n\r\nSGVq\r\n--b--\r\n")
        );
        assert_eq!(open("Hej\n\npå dig"), "Hej\n\npå dig");
        assert_eq!(open(&format!("{head}???\r\n")), format!("{head}???\r\n"));
        assert_eq!(open(""), "");
    }
}
