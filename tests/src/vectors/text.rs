//! Texts that may be long, and bytes that may not be text.

use serde::Deserialize;

/// A text as vectors write it: a string, or parts that are joined.
#[derive(Deserialize)]
#[serde(untagged)]
pub enum Text {
    /// The text itself.
    Whole(String),
    /// The parts to join.
    Parts(Vec<Part>),
}

/// A part of a text.
#[derive(Deserialize)]
#[serde(untagged)]
pub enum Part {
    /// The part itself.
    Text(String),
    /// A repeated text.
    Repeat {
        /// The text.
        repeat: String,
        /// The number of repetitions.
        times: usize,
    },
    /// Bytes that may not be UTF-8, two hexadecimal digits each.
    Hex {
        /// The digits.
        hex: String,
    },
}

impl Text {
    /// The bytes.
    pub fn bytes(&self) -> Vec<u8> {
        match self {
            Text::Whole(text) => text.as_bytes().to_vec(),
            Text::Parts(parts) => parts.iter().flat_map(Part::bytes).collect(),
        }
    }

    /// The text.
    ///
    /// # Errors
    /// If it is not UTF-8.
    pub fn text(&self) -> Result<String, String> {
        String::from_utf8(self.bytes()).map_err(|error| error.to_string())
    }
}

impl Part {
    fn bytes(&self) -> Vec<u8> {
        match self {
            Part::Text(text) => text.as_bytes().to_vec(),
            Part::Repeat { repeat, times } => repeat.repeat(*times).into_bytes(),
            Part::Hex { hex } => hex.as_bytes().chunks(2).map(byte).collect(),
        }
    }
}

fn byte(digits: &[u8]) -> u8 {
    let text = str::from_utf8(digits).expect("ASCII digits");
    u8::from_str_radix(text, 16).expect("two hexadecimal digits")
}

#[cfg(test)]
mod tests {
    use super::Text;

    fn bytes(json: &str) -> Vec<u8> {
        serde_json::from_str::<Text>(json).unwrap().bytes()
    }

    #[test]
    fn parts_are_joined() {
        assert_eq!(bytes(r#""[1]""#), b"[1]");
        assert_eq!(bytes(r#"["[", { "repeat": "1,", "times": 3 }, "1]"]"#), b"[1,1,1,1]");
        assert_eq!(bytes(r#"["\"", { "hex": "c3ff" }, "\""]"#), b"\"\xc3\xff\"");
    }
}
