//! What tables tell about themselves: JSON Schema, and the fields of a form.

mod form;
mod json_schema;
mod labels;
mod patterns;
