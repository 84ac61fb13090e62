//! Draws diagnostics as workflow commands, which GitHub shows beside the lines of a pull request.

use super::{Diagnostic, Severity};

/// Draws one diagnostic as a line `::error file=…,line=…::message`; `path` gives the path of a file from the top of
/// the repository, fit to be shown.
pub fn draw(diagnostic: &Diagnostic, path: &dyn Fn(&str) -> String) -> String {
    let command = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let spot = &diagnostic.spot;
    let mut properties = vec![
        ("file", path(&spot.file)),
        ("line", spot.from.line.to_string()),
        ("endLine", spot.to.line.to_string()),
    ];
    // GitHub takes columns only where both ends lie in one line.
    if spot.from.line == spot.to.line {
        properties.push(("col", spot.from.column.to_string()));
        properties.push(("endColumn", spot.to.column.to_string()));
    }
    properties.push(("title", diagnostic.rule.to_owned()));
    let properties: Vec<String> = properties
        .into_iter()
        .map(|(name, value)| format!("{name}={}", property(&value)))
        .collect();
    let parts = [&diagnostic.message, &diagnostic.passage, &diagnostic.help];
    let lines: Vec<&str> = parts
        .into_iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    format!(
        "::{command} {}::{}",
        properties.join(","),
        data(&lines.join("\n"))
    )
}

/// Escapes what ends a message.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes what ends a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ends_a_message_or_a_property_is_escaped() {
        assert_eq!(data("100 %\r\nklart: ja, nu"), "100 %25%0D%0Aklart: ja, nu");
        assert_eq!(property("a:b,c%"), "a%3Ab%2Cc%25");
    }
}
