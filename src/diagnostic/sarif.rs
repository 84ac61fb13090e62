//! Draws diagnostics as SARIF 2.1.0 (OASIS), which code hosts take in from CI.

use serde_json::{Value, json};

use super::{Diagnostic, Severity, Shown};

/// What SARIF tells of a rule besides its faults.
#[derive(Debug, Clone)]
pub struct RuleFacts {
    /// The name.
    pub name: &'static str,
    /// How grave the fault is, unless a fault says otherwise.
    pub severity: Severity,
    /// The fault in general.
    pub title: String,
    /// Why the rule exists.
    pub why: String,
    /// What it stands on.
    pub passage: String,
}

/// Shapes a log of one run: the rules that were looked at, the faults that count, and the waived ones as suppressed.
pub fn log(told: &[Diagnostic], waived: &[Diagnostic], rules: &[RuleFacts], prefix: &str) -> Value {
    let counted = told.iter().map(|diagnostic| result(diagnostic, rules, prefix));
    let suppressed = waived.iter().map(|diagnostic| {
        let mut result = result(diagnostic, rules, prefix);
        // Whoever reads the log finds the reason in `network.toml`, outside the file of the fault.
        result["suppressions"] = json!([{ "kind": "external" }]);
        result
    });
    json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "elevhalsa",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(rule).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": counted.chain(suppressed).collect::<Vec<_>>(),
        }],
    })
}

fn rule(facts: &RuleFacts) -> Value {
    json!({
        "id": facts.name,
        "shortDescription": { "text": facts.title },
        "fullDescription": { "text": facts.why },
        "help": { "text": facts.passage },
        "defaultConfiguration": { "level": level(facts.severity) },
    })
}

fn result(diagnostic: &Diagnostic, rules: &[RuleFacts], prefix: &str) -> Value {
    let related = diagnostic
        .related
        .iter()
        .enumerate()
        .map(|(number, (spot, message))| {
            let mut location = location(spot, prefix);
            location["id"] = json!(number);
            if !message.is_empty() {
                location["message"] = json!({ "text": message });
            }
            location
        });
    let text = format!(
        "{}\n{}\n{}",
        diagnostic.message, diagnostic.passage, diagnostic.help
    );
    let mut result = json!({
        "ruleId": diagnostic.rule,
        "level": level(diagnostic.severity),
        "message": { "text": text },
        "locations": [location(&diagnostic.spot, prefix)],
        // The same fault of the same record stays the same alert when lines move.
        "partialFingerprints": { "ruleAndRecord/v1": format!("{}:{}", diagnostic.rule, diagnostic.record) },
    });
    if let Some(index) = rules.iter().position(|facts| facts.name == diagnostic.rule) {
        result["ruleIndex"] = json!(index);
    }
    let related: Vec<Value> = related.collect();
    if !related.is_empty() {
        result["relatedLocations"] = json!(related);
    }
    result
}

fn location(spot: &Shown, prefix: &str) -> Value {
    json!({ "physicalLocation": {
        "artifactLocation": { "uri": uri(&format!("{prefix}{}", spot.file)), "uriBaseId": "%SRCROOT%" },
        "region": {
            "startLine": spot.from.line,
            "startColumn": spot.from.column,
            "endLine": spot.to.line,
            "endColumn": spot.to.column,
        },
    }})
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// Writes a path as a relative reference (RFC 3986): what is neither unreserved nor a slash is percent-encoded.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(byte.into())
            }
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn paths_become_references() {
        assert_eq!(uri("möten/a b%.toml"), "m%C3%B6ten/a%20b%25.toml");
    }
}
