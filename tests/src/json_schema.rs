//! The few keywords of JSON Schema 2020-12 that `tests/vectors/schema.json` uses, checked strictly.
//!
//! An unknown keyword stops the test, so that none is silently ignored. A library for the whole language brings seventy
//! crates, which no other test needs.

use serde_json::{Map, Value};

/// All faults of `value` against `schema`; empty if there are none.
///
/// # Panics
/// If the schema uses a keyword that is not known here.
///
/// ```
/// use serde_json::json;
/// use usherkit_tests::json_schema::faults;
///
/// let schema = json!({ "type": "object", "required": ["name"], "properties": { "name": { "type": "string" } } });
/// assert!(faults(&schema, &json!({ "name": "a" })).is_empty());
/// assert_eq!(faults(&schema, &json!({})), ["/: `name` is missing"]);
/// assert_eq!(faults(&schema, &json!({ "name": 1 })), ["/name: not a string"]);
/// ```
pub fn faults(schema: &Value, value: &Value) -> Vec<String> {
    let mut check = Check {
        root: schema,
        faults: Vec::new(),
    };
    check.value(schema, value, "");
    check.faults
}

struct Check<'s> {
    root: &'s Value,
    faults: Vec<String>,
}

impl Check<'_> {
    fn fault(&mut self, path: &str, what: String) {
        let path = if path.is_empty() { "/" } else { path };
        self.faults.push(format!("{path}: {what}"));
    }

    fn value(&mut self, schema: &Value, value: &Value, path: &str) {
        let Some(words) = schema.as_object() else {
            assert!(schema.is_boolean(), "a schema is an object or a boolean");
            if schema == &Value::Bool(false) {
                self.fault(path, "not allowed here".to_owned());
            }
            return;
        };
        for (word, wanted) in words {
            self.word(words, word, wanted, value, path);
        }
    }

    fn word(&mut self, words: &Map<String, Value>, word: &str, wanted: &Value, value: &Value, path: &str) {
        match word {
            "$schema" | "$id" | "$defs" | "title" | "description" | "then" => {}
            "$ref" => {
                let place = wanted
                    .as_str()
                    .and_then(|reference| reference.strip_prefix('#'))
                    .expect("a local reference");
                let target = self
                    .root
                    .pointer(place)
                    .expect("a reference that leads somewhere")
                    .clone();
                self.value(&target, value, path);
            }
            "type" => {
                let wanted = wanted.as_str().expect("one type");
                if type_of(value) != wanted {
                    self.fault(path, format!("not a {wanted}"));
                }
            }
            "const" if value != wanted => self.fault(path, format!("not {wanted}")),
            "enum" if !wanted.as_array().expect("an array").contains(value) => {
                self.fault(path, format!("none of {wanted}"));
            }
            "const" | "enum" => {}
            "minLength" => self.at_least(wanted, value.as_str().map(|text| text.chars().count()), path),
            "minItems" => self.at_least(wanted, value.as_array().map(Vec::len), path),
            "minimum" => self.at_least(wanted, value.as_u64().map(|number| number as usize), path),
            "required" => {
                for name in wanted.as_array().expect("an array").iter().filter_map(Value::as_str) {
                    if value.as_object().is_some_and(|members| !members.contains_key(name)) {
                        self.fault(path, format!("`{name}` is missing"));
                    }
                }
            }
            "properties" => {
                for (name, schema) in wanted.as_object().expect("an object") {
                    if let Some(member) = value.get(name) {
                        self.value(schema, member, &format!("{path}/{name}"));
                    }
                }
            }
            "additionalProperties" => {
                let known = words.get("properties").and_then(Value::as_object);
                for (name, member) in value.as_object().into_iter().flatten() {
                    if known.is_none_or(|known| !known.contains_key(name)) {
                        self.value(wanted, member, &format!("{path}/{name}"));
                    }
                }
            }
            "items" => {
                for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                    self.value(wanted, item, &format!("{path}/{index}"));
                }
            }
            "allOf" => {
                for schema in wanted.as_array().expect("an array") {
                    self.value(schema, value, path);
                }
            }
            "oneOf" => {
                let schemas = wanted.as_array().expect("an array");
                if schemas
                    .iter()
                    .filter(|schema| faults_in(self.root, schema, value).is_empty())
                    .count()
                    != 1
                {
                    self.fault(path, "not exactly one of the forms".to_owned());
                }
            }
            "if" => {
                if let Some(then) = words
                    .get("then")
                    .filter(|_| faults_in(self.root, wanted, value).is_empty())
                {
                    self.value(then, value, path);
                }
            }
            _ => panic!("the word `{word}` of JSON Schema is not known here"),
        }
    }

    fn at_least(&mut self, wanted: &Value, found: Option<usize>, path: &str) {
        let least = wanted.as_u64().expect("a number") as usize;
        if found.is_some_and(|found| found < least) {
            self.fault(path, format!("less than {least}"));
        }
    }
}

fn faults_in(root: &Value, schema: &Value, value: &Value) -> Vec<String> {
    let mut check = Check {
        root,
        faults: Vec::new(),
    };
    check.value(schema, value, "");
    check.faults
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::faults;

    #[test]
    fn every_word_refuses_something() {
        for (schema, good, bad) in [
            (json!({ "const": 1 }), json!(1), json!(2)),
            (json!({ "enum": ["a", "b"] }), json!("b"), json!("c")),
            (json!({ "type": "array", "minItems": 1 }), json!([0]), json!([])),
            (json!({ "type": "string", "minLength": 1 }), json!("é"), json!("")),
            (json!({ "type": "integer", "minimum": 2 }), json!(2), json!(1)),
            (json!({ "items": { "type": "null" } }), json!([null]), json!([1])),
            (
                json!({ "properties": { "a": true }, "additionalProperties": false }),
                json!({ "a": 1 }),
                json!({ "b": 1 }),
            ),
            (
                json!({ "oneOf": [{ "type": "string" }, { "type": "array" }] }),
                json!([]),
                json!({}),
            ),
            (json!({ "allOf": [{ "type": "string" }] }), json!(""), json!(1)),
            (json!({ "if": { "const": 1 }, "then": false }), json!(2), json!(1)),
            (
                json!({ "$defs": { "a": { "type": "null" } }, "$ref": "#/$defs/a" }),
                json!(null),
                json!(1),
            ),
        ] {
            assert_eq!(faults(&schema, &good), [""; 0], "{schema}");
            assert_eq!(faults(&schema, &bad).len(), 1, "{schema}");
        }
    }

    #[test]
    #[should_panic(expected = "not known here")]
    fn an_unknown_word_stops() {
        faults(&json!({ "patternProperties": {} }), &json!({}));
    }
}
