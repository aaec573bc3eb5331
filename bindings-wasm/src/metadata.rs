//! What the tables tell about themselves, as JSON text in the findings; a number that no schema has writes nothing.

use crate::state::with_state;
use usherkit_core::providers;
use usherkit_core::schema::Record;
use wasm_bindgen::prelude::wasm_bindgen;

/// Writes the JSON Schema of a schema's normalized values.
#[wasm_bindgen]
pub fn json_schema(schema: usize) {
    describe(schema, Record::write_json_schema);
}

/// Writes the fields of a form for a schema, in the language of the options.
#[wasm_bindgen]
pub fn fields(schema: usize, options: usize) {
    let locale = with_state(|state| state.checks.options(options).locale);
    describe(schema, |record, out| record.write_form_fields(locale, out));
}

fn describe(schema: usize, write: impl FnOnce(&'static Record, &mut String)) {
    with_state(|state| {
        state.findings.clear();
        if let Some(record) = providers::SCHEMAS.get(schema) {
            write(record, &mut state.findings);
        }
    });
}
