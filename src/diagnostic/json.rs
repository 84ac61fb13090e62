//! Draws diagnostics for programs: the shapes are part of the contract and carry a version.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Diagnostic, Severity, Shown};

/// The version of the shapes.
pub const VERSION: u32 = 1;

/// What `validate --format json` gives.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Report {
    /// The version of the shape.
    pub version: u32,
    /// The faults that count, by file and place.
    pub faults: Vec<Fault>,
    /// With `--since`, the faults that the earlier state has too; they do not count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known: Option<Vec<Fault>>,
    /// The faults that a waiver silences.
    pub waived: Vec<Fault>,
    /// The counts.
    pub summary: Summary,
}

/// The counts of a report.
#[derive(Debug, Clone, Default, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Summary {
    /// The day as of which everything was judged.
    #[schemars(extend("format" = "date"))]
    pub day: String,
    /// The calendar years that were judged.
    pub judged_years: Vec<i32>,
    /// How many errors.
    pub error_count: usize,
    /// How many warnings.
    pub warning_count: usize,
    /// How many reminders.
    pub info_count: usize,
    /// How many faults are silenced by a waiver.
    pub waived_count: usize,
    /// How many meetings of those years there are.
    pub meeting_count: usize,
    /// How many people are in the register.
    pub member_count: usize,
    /// How many rules were looked at.
    pub rule_count: usize,
}

/// A fault.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Fault {
    /// The rule.
    rule: &'static str,
    /// How grave it is here.
    severity: Severity,
    #[serde(flatten)]
    place: Place,
    /// What is wrong.
    message: String,
    /// Where in the mandate, the law or the house settings the rule stands.
    passage: String,
    /// The way out.
    help: String,
    /// Other places that the fault has to do with.
    related: Vec<Related>,
}

/// A place: lines and columns from 1, columns in Unicode scalar values.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
struct Place {
    /// The file, from the top of the repository.
    file: String,
    /// The line, from 1.
    line: usize,
    /// The column, from 1, in Unicode scalar values.
    column: usize,
    /// The line in which it ends.
    end_line: usize,
    /// The column before which it ends.
    end_column: usize,
}

/// A place that belongs to a fault.
#[derive(Debug, JsonSchema, Serialize)]
struct Related {
    /// The file, from the top of the repository.
    file: String,
    /// The line, from 1.
    line: usize,
    /// The column, from 1, in Unicode scalar values.
    column: usize,
    /// What it has to do with the fault.
    message: String,
}

impl Fault {
    /// Shapes a diagnostic; paths get the way from the top of the repository put before them.
    pub fn of(diagnostic: &Diagnostic, prefix: &str) -> Self {
        let related = |(spot, message): &(Shown, String)| Related {
            file: format!("{prefix}{}", spot.file),
            line: spot.from.line,
            column: spot.from.column,
            message: message.clone(),
        };
        let spot = &diagnostic.spot;
        Self {
            rule: diagnostic.rule,
            severity: diagnostic.severity,
            place: Place {
                file: format!("{prefix}{}", spot.file),
                line: spot.from.line,
                column: spot.from.column,
                end_line: spot.to.line,
                end_column: spot.to.column,
            },
            message: diagnostic.message.clone(),
            passage: diagnostic.passage.clone(),
            help: diagnostic.help.clone(),
            related: diagnostic.related.iter().map(related).collect(),
        }
    }
}
