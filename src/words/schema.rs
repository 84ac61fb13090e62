//! Says the schema of a kind of record in a language: what every key holds, what every value means.

use serde_json::{Map, Value, json};

use super::Words;
use crate::diagnostic::Arguments;
use crate::records::Kind;

/// The key of a schema under which editors look for the words of values.
const EDITOR: &str = "x-taplo";

/// What every schema says of where it comes from, before the name of its kind: nothing else is written over.
pub const COMMENT: &str = "elevhalsa schema ";

impl Words {
    /// The JSON Schema, draft 2020-12, of a kind of record.
    pub fn schema(self, kind: Kind) -> Value {
        let mut schema = kind.shape();
        let version = schema.shift_remove("$schema").unwrap_or_default();
        self.describe(&mut schema, &format!("record-{}", kind.id()));
        schema.shift_insert(0, "$schema".into(), version);
        let comment = format!("{COMMENT}{}", kind.id());
        schema.shift_insert(1, "$comment".into(), comment.into());
        schema.into()
    }

    /// Puts the words of an entry of the catalogue at a key, and those of longer entries at the keys below it.
    fn describe(self, shape: &mut Map<String, Value>, entry: &str) {
        let mut description = self.say(entry);
        if let Some(value) = shape.get("default") {
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let filled = Arguments::from([("value", value.into())]);
            description.push_str(&format!(" {}", self.fill("schema-default", &filled)));
        }
        shape.shift_insert(0, "title".into(), self.say(&format!("{entry}.title")).into());
        shape.shift_insert(1, "description".into(), description.into());
        self.explain_values(shape, entry);
        self.describe_keys(shape, entry);
        for inside in ["items", "additionalProperties"] {
            if let Some(Value::Object(shape)) = shape.get_mut(inside) {
                self.explain_values(shape, entry);
                self.describe_keys(shape, entry);
            }
        }
    }

    fn describe_keys(self, shape: &mut Map<String, Value>, entry: &str) {
        let keys = shape.get_mut("properties").and_then(Value::as_object_mut);
        for (key, shape) in keys.into_iter().flatten() {
            if let Value::Object(shape) = shape {
                self.describe(shape, &format!("{entry}-{key}"));
            }
        }
    }

    fn explain_values(self, shape: &mut Map<String, Value>, entry: &str) {
        let Some(Value::Array(values)) = shape.get("enum") else {
            return;
        };
        let words = values.iter().filter_map(Value::as_str);
        let meanings: Vec<String> = words.map(|value| self.say(&format!("{entry}.{value}"))).collect();
        shape.insert(EDITOR.into(), json!({ "docs": { "enumValues": meanings } }));
    }
}
