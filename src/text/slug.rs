//! The short form of a name or a title, by which a file can be called on every system.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// Longer names of files are cut after a word.
const LONGEST: usize = 48;

/// Writes a text in small letters without marks, with hyphens between its words: `Åsa Påhitts-Gren` becomes
/// `asa-pahitts-gren`. Nothing is left of what has no Latin letter and no digit.
pub fn slug(text: &str) -> String {
    let plain = DecomposingNormalizerBorrowed::new_nfd()
        .normalize(text)
        .to_lowercase();
    let mut slug = String::new();
    for letter in plain.chars() {
        match latin(letter) {
            Some(latin) => slug.push_str(latin),
            None if letter.is_ascii_alphanumeric() => slug.push(letter),
            // A mark of the letter before it, or one that belongs to the word.
            None if matches!(letter, '\u{300}'..='\u{36f}' | '\'' | '’') => {}
            None if slug.is_empty() || slug.ends_with('-') => {}
            None => slug.push('-'),
        }
    }
    cut(slug.trim_end_matches('-')).to_owned()
}

/// Letters that are more than one with a mark.
fn latin(letter: char) -> Option<&'static str> {
    Some(match letter {
        'æ' => "ae",
        'ð' | 'đ' => "d",
        'ł' => "l",
        'ø' => "o",
        'œ' => "oe",
        'ß' => "ss",
        'þ' => "th",
        _ => return None,
    })
}

fn cut(slug: &str) -> &str {
    let Some(longest) = slug.get(..=LONGEST) else {
        return slug;
    };
    let end = longest.rfind('-').unwrap_or(LONGEST);
    &slug[..end]
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn a_name_becomes_the_name_of_a_file() {
        for (text, expected) in [
            ("Åsa Påhitts-Gren", "asa-pahitts-gren"),
            ("A\u{30a}sa O\u{308}hman", "asa-ohman"),
            ("  Rosén,  D’Ärta  ", "rosen-darta"),
            ("Łukasz Strauß", "lukasz-strauss"),
            ("../../etc/passwd", "etc-passwd"),
            ("Plan för 2027 – utkast", "plan-for-2027-utkast"),
            ("学校", ""),
            ("---", ""),
        ] {
            assert_eq!(slug(text), expected, "{text}");
        }
    }

    #[test]
    fn a_long_title_is_cut_after_a_word() {
        let title = "Gemensam fortbildning om skolsociala insatser för alla kommuner";
        assert_eq!(slug(title), "gemensam-fortbildning-om-skolsociala-insatser");
        assert_eq!(slug(&"å".repeat(100)), "a".repeat(48));
    }
}
