//! Reads free text sign by sign: characters, and what stands for one in HTML, TOML, JSON, mail and links.

/// What a sign is to a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A digit.
    Digit(u8),
    /// A letter, or a mark that belongs to one.
    Letter,
    /// A hyphen.
    Hyphen,
    /// A dash of another width, or a minus.
    Dash,
    /// A plus.
    Plus,
    /// A space.
    Blank,
    /// The end of a line.
    Break,
    /// Nothing that is seen on a page: a mark of Markdown, a tag, a soft hyphen, the colour of a terminal.
    Unseen,
    /// Anything else.
    Other,
}

/// A sign and the bytes that it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sign {
    pub(super) kind: Kind,
    pub(super) length: usize,
    /// Whether it is what numbers are written with, and does not merely read like it on a page.
    pub(super) is_plain: bool,
}

/// Tags and entities are shorter; a longer way to the closing mark is no tag.
const LONGEST_TAG: usize = 100;
const LONGEST_ENTITY: usize = 12;

impl Kind {
    /// Tells whether a number cannot begin or end beside it.
    pub(super) fn bars(self) -> bool {
        matches!(self, Self::Digit(_) | Self::Letter | Self::Hyphen)
    }
}

impl Sign {
    /// Reads the sign at a byte, which must be a boundary of characters; past the end it is nothing.
    pub(super) fn at(text: &str, byte: usize) -> Self {
        let first = match text.as_bytes().get(byte) {
            None => return Self::plain(Kind::Other, 1),
            Some(b'A'..=b'Z' | b'a'..=b'z') => return Self::plain(Kind::Letter, 1),
            Some(digit @ b'0'..=b'9') => return Self::plain(Kind::Digit(digit - b'0'), 1),
            Some(b' ') => return Self::plain(Kind::Blank, 1),
            Some(b'\n') => return Self::plain(Kind::Break, 1),
            Some(first) => first,
        };
        let rest = &text[byte..];
        match first {
            b'-' => Self::plain(Kind::Hyphen, 1),
            b'+' => Self::plain(Kind::Plus, 1),
            b'\t' => Self::read_as(Kind::Blank, 1),
            b'\r' => Self::plain(Kind::Break, if rest.starts_with("\r\n") { 2 } else { 1 }),
            b'*' | b'`' | b'~' => Self::plain(Kind::Unseen, 1),
            b'_' => Self::read_as(Kind::Unseen, 1),
            b'\\' => escape(rest),
            b'&' => entity(rest),
            b'<' => tag(rest),
            b'=' | b'%' => encoded(rest),
            0x1b => colour(rest),
            _ => rest.chars().next().map_or(Self::plain(Kind::Other, 1), character),
        }
    }

    fn plain(kind: Kind, length: usize) -> Self {
        let is_plain = true;
        Self {
            kind,
            length,
            is_plain,
        }
    }

    fn read_as(kind: Kind, length: usize) -> Self {
        let is_plain = false;
        Self {
            kind,
            length,
            is_plain,
        }
    }
}

fn character(letter: char) -> Sign {
    let length = letter.len_utf8();
    match letter {
        '\u{2010}' | '\u{2011}' => Sign::plain(Kind::Hyphen, length),
        '\u{2013}' | '\u{2212}' => Sign::plain(Kind::Dash, length),
        '\u{2012}' | '\u{2014}' | '\u{2015}' | '\u{2043}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => {
            Sign::read_as(Kind::Dash, length)
        }
        '\u{ff0b}' => Sign::read_as(Kind::Plus, length),
        '\u{a0}' | '\u{2007}' | '\u{202f}' => Sign::plain(Kind::Blank, length),
        '\u{85}' | '\u{2028}' | '\u{2029}' => Sign::read_as(Kind::Break, length),
        '\u{ff10}'..='\u{ff19}' => {
            let value = u32::from(letter) - 0xff10;
            Sign::read_as(Kind::Digit(u8::try_from(value).unwrap_or_default()), length)
        }
        letter if is_unseen(letter) => Sign::read_as(Kind::Unseen, length),
        letter if letter.is_whitespace() => Sign::read_as(Kind::Blank, length),
        '\u{300}'..='\u{36f}' => Sign::plain(Kind::Letter, length),
        letter if letter.is_alphabetic() => Sign::plain(Kind::Letter, length),
        _ => Sign::plain(Kind::Other, length),
    }
}

/// What takes no room on a page, and what is put in its place where text is made harmless.
fn is_unseen(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{34f}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fffd}')
        || (letter.is_control() && !letter.is_whitespace())
}

/// What a character is that stands there by its number or its name; it merely reads like it on a page.
fn spelt(letter: Option<char>, length: usize) -> Option<Sign> {
    let sign = meant(letter?, length);
    Some(Sign::read_as(sign.kind, length))
}

fn meant(letter: char, length: usize) -> Sign {
    let sign = match letter.is_ascii() {
        true => Sign::at(letter.encode_utf8(&mut [0; 4]), 0),
        false => character(letter),
    };
    Sign { length, ..sign }
}

/// An escape of TOML and JSON is the very character that it stands for; any other backslash takes the meaning of the mark after it in Markdown.
fn escape(rest: &str) -> Sign {
    let number = |digits: usize| {
        let hex = rest.get(2..2 + digits)?;
        let number = u32::from_str_radix(hex, 16).ok()?;
        char::from_u32(number).map(|letter| meant(letter, 2 + digits))
    };
    let sign = match rest.as_bytes().get(1) {
        Some(b'n') => Some(Sign::plain(Kind::Break, 2)),
        Some(b'r') => Some(Sign::plain(
            Kind::Break,
            if rest.starts_with("\\r\\n") { 4 } else { 2 },
        )),
        Some(b't') => Some(Sign::read_as(Kind::Blank, 2)),
        Some(b'x') => number(2),
        Some(b'u') => number(4),
        Some(b'U') => number(8),
        _ => None,
    };
    sign.unwrap_or(Sign::plain(Kind::Unseen, 1))
}

fn entity(rest: &str) -> Sign {
    let close = rest.bytes().take(LONGEST_ENTITY).position(|byte| byte == b';');
    let sign = close.and_then(|close| {
        let length = close + 1;
        let name = rest.get(1..close)?;
        let kind = match name {
            "ndash" | "mdash" | "minus" | "dash" | "hyphen" | "horbar" => Kind::Dash,
            "plus" => Kind::Plus,
            "nbsp" | "ensp" | "emsp" | "thinsp" | "hairsp" | "numsp" | "puncsp" | "Tab" => Kind::Blank,
            "NewLine" => Kind::Break,
            "shy" | "zwj" | "zwnj" | "lrm" | "rlm" | "NoBreak" => Kind::Unseen,
            _ => {
                let number = name.strip_prefix('#')?;
                let hex = number.strip_prefix(['x', 'X']);
                let (digits, radix) = hex.map_or((number, 10), |hex| (hex, 16));
                let letter = u32::from_str_radix(digits, radix).ok().and_then(char::from_u32);
                return spelt(letter, length);
            }
        };
        Some(Sign::read_as(kind, length))
    });
    sign.unwrap_or(Sign::plain(Kind::Other, 1))
}

fn tag(rest: &str) -> Sign {
    let opens = matches!(rest.as_bytes().get(1), Some(byte) if byte.is_ascii_alphabetic() || *byte == b'/');
    let close = rest.bytes().take(LONGEST_TAG).position(|byte| byte == b'>');
    match close.filter(|_| opens) {
        Some(close) => Sign::read_as(Kind::Unseen, close + 1),
        None => Sign::plain(Kind::Other, 1),
    }
}

/// Characters as mail and links write them: `=E2=80=93`, `%20`; and the line that mail has broken.
fn encoded(rest: &str) -> Sign {
    let mark = &rest[..1];
    for (line_end, length) in [("=\r\n", 3), ("=\n", 2)] {
        if rest.starts_with(line_end) {
            return Sign::read_as(Kind::Unseen, length);
        }
    }
    let mut bytes = Vec::new();
    let mut at = rest;
    while bytes.len() < 3
        && let Some(after) = at.strip_prefix(mark)
        && let Some(byte) = after.get(..2).and_then(|hex| u8::from_str_radix(hex, 16).ok())
    {
        bytes.push(byte);
        at = &after[2..];
        let letter = std::str::from_utf8(&bytes)
            .ok()
            .and_then(|text| text.chars().next());
        // `=19` is more often the beginning of a number than a character in mail.
        let stands_for =
            letter.filter(|letter| !letter.is_ascii() || (mark == "%" && " -+".contains(*letter)));
        if let Some(sign) = spelt(stands_for, bytes.len() * 3) {
            return sign;
        }
        if letter.is_some() {
            break;
        }
    }
    Sign::plain(Kind::Other, 1)
}

/// A terminal's change of colour: what is drawn in two colours reads as one.
fn colour(rest: &str) -> Sign {
    let parameters = rest.strip_prefix("\u{1b}[").map(|rest| {
        let is_parameter = |byte: &u8| matches!(byte, b'0'..=b'9' | b';' | b':');
        rest.bytes()
            .take(LONGEST_TAG)
            .take_while(|byte| is_parameter(byte))
            .count()
    });
    match parameters {
        Some(length) if matches!(rest.as_bytes().get(2 + length), Some(b'A'..=b'z')) => {
            Sign::plain(Kind::Unseen, length + 3)
        }
        _ => Sign::plain(Kind::Unseen, 1),
    }
}
