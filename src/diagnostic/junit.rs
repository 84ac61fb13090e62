//! Draws diagnostics as a JUnit report, which CI systems show as tests: each rule is one, or one for each of
//! its faults.

use anyhow::Result;
use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use super::{Diagnostic, Severity};

/// Draws a report.
///
/// `rules` are the rules that were looked at. An error fails its test, with `strict` a warning does too; what does
/// not fail is told in the test's output. `path` gives the path of a file, fit to be shown. Nothing in it depends on the clock.
///
/// # Errors
///
/// Fails when the XML cannot be written, which memory alone can cause.
pub fn draw(
    told: &[Diagnostic],
    rules: &[&str],
    strict: bool,
    path: &dyn Fn(&str) -> String,
) -> Result<String> {
    let mut suite = TestSuite::new("validate");
    for rule in rules {
        let mut found = told
            .iter()
            .filter(|diagnostic| diagnostic.rule == *rule)
            .peekable();
        if found.peek().is_none() {
            let mut case = TestCase::new(*rule, TestCaseStatus::success());
            case.set_classname("elevhalsa");
            suite.add_test_case(case);
        }
        for diagnostic in found {
            suite.add_test_case(case(diagnostic, strict, path));
        }
    }
    let mut report = Report::new("elevhalsa");
    report.add_test_suite(suite);
    Ok(report.to_string()?)
}

fn case(diagnostic: &Diagnostic, strict: bool, path: &dyn Fn(&str) -> String) -> TestCase {
    let place = place(diagnostic, path);
    let text = format!(
        "{place}\n{}\n{}\n{}",
        diagnostic.message, diagnostic.passage, diagnostic.help
    );
    let fails = match diagnostic.severity {
        Severity::Error => true,
        Severity::Warning => strict,
        Severity::Info => false,
    };
    let status = match fails {
        true => {
            let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
            status
                .set_type(diagnostic.severity.id())
                .set_message(diagnostic.message.as_str())
                .set_description(text.as_str());
            status
        }
        false => TestCaseStatus::success(),
    };
    let mut case = TestCase::new(format!("{} {place}", diagnostic.rule), status);
    case.set_classname("elevhalsa");
    if !fails {
        case.set_system_out(text);
    }
    case
}

fn place(diagnostic: &Diagnostic, path: &dyn Fn(&str) -> String) -> String {
    let spot = &diagnostic.spot;
    format!("{}:{}:{}", path(&spot.file), spot.from.line, spot.from.column)
}
