//! The shape of each kind of record as a JSON Schema, still without words.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

use super::{
    Activity, Assignment, CalendarRecord, Dispatch, Feedback, Group, Kind, Mandate, Meeting, Member,
    Organisation, Review, Settings, WorkingOrder,
};

impl Kind {
    /// The shape of its records, draft 2020-12; the words of a language are put in where the words are.
    pub(crate) fn shape(self) -> Map<String, Value> {
        match self {
            Self::Settings => shape::<Settings>(),
            Self::Calendar => shape::<CalendarRecord>(),
            Self::Organisation => shape::<Organisation>(),
            // An area lives inside a mandate and has no file of its own.
            Self::Mandate | Self::Area => shape::<Mandate>(),
            Self::Assignment => shape::<Assignment>(),
            Self::Review => shape::<Review>(),
            Self::Member => shape::<Member>(),
            Self::WorkingOrder => shape::<WorkingOrder>(),
            Self::Meeting => shape::<Meeting>(),
            Self::Group => shape::<Group>(),
            Self::Activity => shape::<Activity>(),
            Self::Feedback => shape::<Feedback>(),
            Self::Dispatch => shape::<Dispatch>(),
        }
    }
}

/// The words by which records write a value that is one of several, in the order of the code.
pub(crate) fn words_of<T: JsonSchema>() -> Vec<String> {
    let shape = shape::<T>();
    let words = shape.get("enum").and_then(Value::as_array);
    let words = words.into_iter().flatten().filter_map(Value::as_str);
    words.map(str::to_owned).collect()
}

fn shape<T: JsonSchema>() -> Map<String, Value> {
    let mut settings = SchemaSettings::draft2020_12();
    settings.inline_subschemas = true;
    let mut schema = settings.into_generator().into_root_schema_for::<T>();
    let mut shape = std::mem::take(schema.ensure_object());
    settle(&mut shape);
    shape
}

/// Leaves what TOML knows: no null, no sizes of numbers, no defaults that are empty, no words of the code.
fn settle(shape: &mut Map<String, Value>) {
    without_null(shape);
    if let Some(Value::Array(choices)) = shape.shift_remove("oneOf") {
        let words = choices.iter().filter_map(|choice| choice.get("const").cloned());
        shape.insert("type".into(), "string".into());
        shape.insert("enum".into(), words.collect());
    }
    for word in ["title", "description"] {
        shape.shift_remove(word);
    }
    if shape.get("format").is_some_and(|format| format != "date") {
        shape.shift_remove("format");
    }
    if shape.get("default").is_some_and(is_empty) {
        shape.shift_remove("default");
    }
    for below in ["items", "additionalProperties"] {
        if let Some(Value::Object(shape)) = shape.get_mut(below) {
            settle(shape);
        }
    }
    for below in ["properties", "patternProperties"] {
        let shapes = shape.get_mut(below).and_then(Value::as_object_mut);
        for shape in shapes.into_iter().flat_map(Map::values_mut) {
            if let Value::Object(shape) = shape {
                settle(shape);
            }
        }
    }
}

/// Leaves of a value that may be missing what it is when it is there.
fn without_null(shape: &mut Map<String, Value>) {
    if let Some(Value::Array(kinds)) = shape.get_mut("type") {
        kinds.retain(|kind| kind != "null");
        if let [kind] = kinds.as_slice() {
            shape["type"] = kind.clone();
        }
    }
    if let Some(Value::Array(choices)) = shape.shift_remove("anyOf") {
        let some = choices.into_iter().filter(|choice| choice["type"] != "null");
        for choice in some {
            if let Value::Object(choice) = choice {
                shape.extend(choice);
            }
        }
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(list) => list.is_empty(),
        // What each of its keys is without being there stands beside the key.
        Value::Object(_) => true,
        _ => false,
    }
}
