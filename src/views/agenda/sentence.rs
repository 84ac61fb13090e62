//! The first sentence of a text, which a title is made of.

/// Gives the words before the first sign that ends a sentence: `t.ex. så` goes on.
pub(super) fn first_sentence(text: &str) -> &str {
    let ends = |(at, sign): &(usize, char)| {
        let mut rest = text[at + sign.len_utf8()..].chars();
        let next = rest.next();
        let is_apart = next.is_none_or(char::is_whitespace);
        let begins = rest.find(|letter| !letter.is_whitespace());
        *sign == '\n'
            || (".?!".contains(*sign) && is_apart && begins.is_none_or(|letter| !letter.is_lowercase()))
    };
    let text_end = text.char_indices().find(ends).map_or(text.len(), |(at, _)| at);
    text[..text_end].trim()
}

#[cfg(test)]
mod tests {
    use super::first_sentence;

    #[test]
    fn a_title_is_made_of_the_first_sentence() {
        for (text, first) in [
            ("Hur går det? Berätta.", "Hur går det"),
            ("Kan ni t.ex. berätta mer. Tack.", "Kan ni t.ex. berätta mer"),
            ("Läget\noch mer", "Läget"),
            (" Version 2.0 är klar", "Version 2.0 är klar"),
            ("", ""),
        ] {
            assert_eq!(first_sentence(text), first, "{text}");
        }
    }
}
