//! Descriptions of schemas, as JSON text in the findings. If no schema has the number, nothing is written.

use crate::flags::{FORGOTTEN, OK};
use crate::state::with_state;
use usherkit_core::providers;
use usherkit_core::rulebook::Record;
use wasm_bindgen::prelude::wasm_bindgen;

/// Writes the JSON Schema of the normalized values of a schema.
#[wasm_bindgen]
pub fn json_schema(schema: usize) -> u32 {
    describe(schema, Record::write_json_schema)
}

/// Writes the fields of a form for a schema, in the language of the options under the stamp.
#[wasm_bindgen]
pub fn fields(schema: usize, stamp: f64) -> u32 {
    let locale = with_state(|state| Some(state.checks.options.get(stamp)?.locale));
    locale.map_or(FORGOTTEN, |locale| {
        describe(schema, |record, out| record.write_form_fields(locale, out))
    })
}

fn describe(schema: usize, write: impl FnOnce(&'static Record, &mut String)) -> u32 {
    with_state(|state| {
        state.findings.clear();
        if let Some(record) = providers::SCHEMAS.get(schema) {
            write(record, &mut state.findings);
        }
    });
    OK
}
