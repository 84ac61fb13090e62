//! Finds out whose pages an address on the web leads to.

use super::composed;

/// The host that an address leads to.
#[derive(Debug, PartialEq, Eq)]
pub struct Host<'a> {
    /// The name as people read it: in small letters, without a dot at its end, international letters in clear.
    pub name: String,
    /// What stands before the `@`, where somebody may take it for the host.
    pub user: Option<&'a str>,
}

/// Finds the host of an address as browsers do; none where it is no address of a page.
pub fn host(address: &str) -> Option<Host<'_>> {
    let (scheme, rest) = address.trim().split_once(':')?;
    let is_web = ["http", "https"]
        .iter()
        .any(|web| scheme.eq_ignore_ascii_case(web));
    let slashes = |letter: char| letter == '/' || letter == '\\';
    let rest = rest
        .strip_prefix(slashes)?
        .strip_prefix(slashes)?
        .trim_start_matches(slashes);
    let end = rest.find(|letter: char| slashes(letter) || letter == '?' || letter == '#');
    let authority = &rest[..end.unwrap_or(rest.len())];
    let (user, place) = match authority.rsplit_once('@') {
        Some((user, place)) => (Some(user), place),
        None => (None, authority),
    };
    let written = match place.rsplit_once(':') {
        Some((written, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => written,
        _ => place,
    };
    let is_odd = |letter: char| letter.is_whitespace() || letter.is_control() || "%:<>^|\"".contains(letter);
    let name = plain(written);
    (is_web && !name.is_empty() && !written.contains(is_odd)).then_some(Host { name, user })
}

/// A host's name as people read it.
pub fn plain(written: &str) -> String {
    let small = composed(written.trim()).to_lowercase();
    let labels = small.strip_suffix('.').unwrap_or(&small).split('.');
    let clear = |label: &str| {
        let code = label.strip_prefix("xn--");
        code.and_then(punycode).unwrap_or_else(|| label.to_owned())
    };
    labels.map(clear).collect::<Vec<_>>().join(".")
}

/// Puts the letters of a label in clear (RFC 3492).
fn punycode(code: &str) -> Option<String> {
    // No label is longer; and no work is done for one that is.
    if code.len() > 63 {
        return None;
    }
    let (plain, digits) = code.rsplit_once('-').unwrap_or(("", code));
    let mut letters: Vec<char> = plain.chars().collect();
    let (mut next, mut bias, mut at) = (128_u32, 72_u32, 0_u32);
    let mut digits = digits.bytes().peekable();
    while digits.peek().is_some() {
        let (start, mut weight) = (at, 1_u32);
        for threshold in (1_u32..).map(|step| (36 * step).saturating_sub(bias).clamp(1, 26)) {
            let digit = match digits.next()? {
                letter @ b'a'..=b'z' => u32::from(letter - b'a'),
                figure @ b'0'..=b'9' => u32::from(figure - b'0') + 26,
                _ => return None,
            };
            at = at.checked_add(digit.checked_mul(weight)?)?;
            if digit < threshold {
                break;
            }
            weight = weight.checked_mul(36 - threshold)?;
        }
        let count = u32::try_from(letters.len()).ok()? + 1;
        bias = adapted(at - start, count, start == 0);
        next = next.checked_add(at / count)?;
        at %= count;
        letters.insert(usize::try_from(at).ok()?, char::from_u32(next)?);
        at += 1;
    }
    Some(letters.into_iter().collect())
}

fn adapted(delta: u32, count: u32, is_first: bool) -> u32 {
    let delta = delta / if is_first { 700 } else { 2 };
    let mut delta = delta + delta / count;
    let mut bias = 0;
    while delta > 455 {
        delta /= 35;
        bias += 36;
    }
    bias + 36 * delta / (delta + 38)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_host_is_that_of_a_browser() {
        for address in [
            "https://natverk.example.org/a",
            "HTTPS://Natverk.Example.ORG",
            "http://natverk.example.org:8080?x@y",
            "https://natverk.example.org./#a",
            " https:\\\\natverk.example.org\\@b ",
            "https:///natverk.example.org",
        ] {
            assert_eq!(
                host(address).map(|host| host.name).as_deref(),
                Some("natverk.example.org"),
                "{address}"
            );
        }
        let disguised = host("https://natverk.example.org@annan.example.org/");
        let expected = Host {
            name: "annan.example.org".to_owned(),
            user: Some("natverk.example.org"),
        };
        assert_eq!(disguised, Some(expected));
        for address in [
            "natverk.example.org/a",
            "ftp://natverk.example.org",
            "https:/a",
            "https://",
            "https://a b/",
            "https://a%62/",
            "",
        ] {
            assert_eq!(host(address), None, "{address}");
        }
    }

    #[test]
    fn international_letters_are_put_in_clear() {
        let cases = [
            ("xn--ntverk-bua.example.org", "nätverk.example.org"),
            ("xn--rksmrgs-5wao1o.se", "räksmörgås.se"),
            ("NA\u{308}TVERK.example.org", "nätverk.example.org"),
            ("xn--.se", ".se"),
            ("xn--9999999.se", "xn--9999999.se"),
        ];
        for (written, clear) in cases {
            assert_eq!(plain(written), clear, "{written}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_taken(address in "(https?://)?[a-z0-9@:./\\\\å-]{0,20}(xn--)?[a-z0-9-]{0,70}", odd in ".{0,12}") {
            host(&address);
            host(&odd);
            plain(&odd);
        }
    }
}
