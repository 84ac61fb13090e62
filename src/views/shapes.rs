//! The shape of each answer to a reading command as a JSON Schema, from the types that are written.
//!
//! How keys are named is said once, in the catalogue's `reference-json-names`, and held by tests/shapes.

use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform};
use schemars::{JsonSchema, Schema};
use serde_json::Value;

use super::duties::told;
use super::{
    actions, activities, assignment, assignments, decisions, feedback, group, groups, mandate, mandates,
    meeting, meetings, member, organisation, organisations, plan, register, suggestion, summary, yearly,
};
use crate::diagnostic::json;

/// A command, by its words, and the shape that it gives.
pub type Shape = (&'static str, fn() -> Value);

/// The commands that give JSON.
pub const SHAPES: [Shape; 26] = [
    ("action list", shape::<actions::Actions>),
    ("action show", shape::<actions::Page>),
    ("activity list", shape::<activities::Activities>),
    ("activity show", shape::<activities::Page>),
    ("assignment list", shape::<assignments::Assignments>),
    ("assignment show", shape::<assignment::Page>),
    ("decision list", shape::<decisions::Decisions>),
    ("decision show", shape::<decisions::Page>),
    ("duties", shape::<told::Report>),
    ("feedback list", shape::<feedback::Loops>),
    ("feedback show", shape::<feedback::Page>),
    ("group list", shape::<groups::Groups>),
    ("group show", shape::<group::Page>),
    ("mandate list", shape::<mandates::Mandates>),
    ("mandate show", shape::<mandate::Page>),
    ("meeting list", shape::<meetings::Meetings>),
    ("meeting show", shape::<meeting::Page>),
    ("member list", shape::<register::Register>),
    ("member show", shape::<member::Page>),
    ("organisation list", shape::<organisations::Organisations>),
    ("organisation show", shape::<organisation::Page>),
    ("plan show", shape::<plan::Plan>),
    ("plan suggest", shape::<suggestion::Suggestion>),
    ("report directors", shape::<summary::Summary>),
    ("report year", shape::<yearly::Yearly>),
    ("validate", shape::<json::Report>),
];

/// The schema of a shape: a key that is not told of here is never written, and one that is may be relied on.
pub fn shape<T: JsonSchema>() -> Value {
    let mut settings = SchemaSettings::draft2020_12().for_serialize();
    settings.inline_subschemas = true;
    let mut schema = settings.into_generator().into_root_schema_for::<T>();
    // The name of the type is the code's own.
    schema.remove("title");
    RecursiveTransform(settle).transform(&mut schema);
    schema.to_value()
}

/// Closes an object, leaves out the sizes of numbers, and makes one line of each description.
fn settle(schema: &mut Schema) {
    if schema.get("properties").is_some() {
        schema.insert("additionalProperties".into(), false.into());
        without_null(schema);
    }
    let format = schema.get("format").and_then(Value::as_str);
    if format.is_some_and(|format| format != "date") {
        schema.remove("format");
    }
    if let Some(Value::String(text)) = schema.get_mut("description") {
        *text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    }
}

/// A key that is left out when there is nothing to say is never null.
fn without_null(object: &mut Schema) {
    let required = object.get("required").cloned().unwrap_or_default();
    let is_required = |key: &String| {
        required
            .as_array()
            .is_some_and(|keys| keys.iter().any(|one| one == key))
    };
    let keys = object.get_mut("properties").and_then(Value::as_object_mut);
    for (_, shape) in keys.into_iter().flatten().filter(|(key, _)| !is_required(key)) {
        if let Some(Value::Array(kinds)) = shape.get_mut("type") {
            kinds.retain(|kind| kind != "null");
        }
        if let Some(Value::Array(choices)) = shape.get_mut("anyOf") {
            choices.retain(|choice| choice["type"] != "null");
        }
    }
}
