//! Makes files look as if somebody had written them by hand in an odd way: what they mean stays the same.

/// A line of the rough text, with the number of the line of the plain text that it came from.
pub(crate) struct Line {
    pub(crate) text: String,
    pub(crate) of: Option<usize>,
}

/// Roughens a record: a byte order mark, CRLF, comments everywhere, odd spaces, keys in another order, lists over
/// several lines, and no line break at the end.
pub(crate) fn record(plain: &str) -> Vec<Line> {
    let mut rough = Rough::default();
    let lines: Vec<&str> = plain.lines().collect();
    let mut place = 0;
    while place < lines.len() {
        let keys = lines[place..].iter().take_while(|line| is_key(line)).count();
        // The last key of a table comes first.
        for key in (place..place + keys).rev() {
            rough.key(lines[key], key);
        }
        place += keys;
        if let Some(line) = lines.get(place) {
            rough.other(line, place);
            place += 1;
        }
    }
    let comment = rough.comment();
    rough.push(format!("   {comment}"), None);
    rough.ended()
}

/// Roughens a text: a byte order mark, CRLF, and no line break at the end.
pub(crate) fn prose(plain: &str) -> Vec<Line> {
    let mut rough = Rough::default();
    for (number, line) in plain.lines().enumerate() {
        rough.push(line.to_owned(), Some(number));
    }
    rough.ended()
}

/// A key with its value on one line.
fn is_key(line: &str) -> bool {
    let key = line.split(" = ").next().unwrap_or_default();
    let is_bare = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    key != line && key.chars().all(is_bare)
}

#[derive(Default)]
struct Rough {
    lines: Vec<Line>,
    comments: usize,
}

impl Rough {
    fn push(&mut self, text: String, of: Option<usize>) {
        self.lines.push(Line { text, of });
    }

    /// A comment that no other one is like.
    fn comment(&mut self) -> String {
        self.comments += 1;
        format!("# för hand {}.", self.comments)
    }

    fn key(&mut self, line: &str, number: usize) {
        let (key, value) = line.split_once(" = ").expect("it is a key");
        let comment = self.comment();
        if self.comments % 3 == 1 {
            self.push(format!("  {comment}"), None);
        }
        let comment = self.comment();
        let items = value.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        let Some(items) = items.filter(|items| !items.is_empty() && !items.contains('{')) else {
            self.push(format!("  {key}   =  {value}    {comment}"), Some(number));
            return;
        };
        self.push(format!("{key} =[   {comment}"), Some(number));
        for item in items.split("\", ") {
            let comment = self.comment();
            let item = item.trim_end_matches('"');
            self.push(format!("      {item}\"  ,   {comment}"), Some(number));
        }
        let comment = self.comment();
        self.push(format!("   ]  {comment}"), Some(number));
    }

    fn other(&mut self, line: &str, number: usize) {
        match line.strip_prefix('[') {
            Some(_) => {
                let comment = self.comment();
                self.push(format!("\t{comment}"), None);
                let comment = self.comment();
                self.push(format!("{line}  {comment}"), Some(number));
            }
            // An empty line becomes two, of which one is not quite empty.
            None if line.is_empty() => {
                self.push("  ".to_owned(), Some(number));
                self.push(String::new(), None);
            }
            None => self.push(line.to_owned(), Some(number)),
        }
    }

    fn ended(mut self) -> Vec<Line> {
        let last = self.lines.len().saturating_sub(1);
        for line in &mut self.lines[..last] {
            line.text.push_str("\r\n");
        }
        if let Some(first) = self.lines.first_mut() {
            first.text.insert(0, '\u{feff}');
        }
        self.lines
    }
}
