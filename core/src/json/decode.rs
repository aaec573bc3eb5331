//! Reads JSON text into Rust types.

use core::fmt;

use serde::de::DeserializeOwned;

/// A value does not have the Rust type that the caller wants.
///
/// The error says where, and repeats nothing of the value: it is the user's data. An error of `serde_json` would.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeError {
    /// The place in the JSON text of the value, in bytes from 1; 0 if it is not known.
    pub column: usize,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the value does not have the Rust type, at column {} of its JSON",
            self.column
        )
    }
}

impl core::error::Error for DecodeError {}

/// Reads JSON text without line breaks.
pub(crate) fn decode<T: DeserializeOwned>(json: &str) -> Result<T, DecodeError> {
    serde_json::from_str(json).map_err(|error| DecodeError { column: error.column() })
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn errors_have_a_place_and_no_value() {
        let error = decode::<Vec<u32>>(r#"[1,"Ana"]"#).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the value does not have the Rust type, at column 8 of its JSON"
        );
        assert!(!format!("{error:?}").contains("Ana"));
    }
}
