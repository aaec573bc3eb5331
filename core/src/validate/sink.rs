//! Writes normalized values: as JSON text, or as a flat encoding that a facade turns into objects without parsing.

use crate::json::write;

/// Takes the members of a value in table order.
///
/// After an issue nobody reads the output, so nothing has to be removed from it.
pub(super) trait Sink {
    /// `case` is the chosen record of a variant.
    fn open_object(&mut self, case: Option<u32>);
    fn close_object(&mut self);
    fn open_array(&mut self);
    fn close_array(&mut self);
    /// The next value belongs to the member `name`, the `index`-th of its record.
    fn member(&mut self, index: usize, name: &'static str);
    /// A string; `plain` if it is known to need no escape in JSON.
    fn text(&mut self, text: &str, plain: bool);
    /// A word of an enum, the `index`-th of its values.
    fn word(&mut self, index: usize, word: &'static str);
    /// A number, `true` or `false`.
    fn literal(&mut self, literal: &str);
}

/// JSON text. A comma follows every value; the closing bracket removes the last one.
impl Sink for String {
    #[inline]
    fn open_object(&mut self, _case: Option<u32>) {
        self.push('{');
    }

    #[inline]
    fn close_object(&mut self) {
        write::close(self, "},");
    }

    #[inline]
    fn open_array(&mut self) {
        self.push('[');
    }

    #[inline]
    fn close_array(&mut self) {
        write::close(self, "],");
    }

    #[inline]
    fn member(&mut self, _index: usize, name: &'static str) {
        self.push('"');
        self.push_str(name);
        self.push_str("\":");
    }

    #[inline]
    fn text(&mut self, text: &str, plain: bool) {
        if plain {
            self.push('"');
            self.push_str(text);
            self.push('"');
        } else {
            write::string(self, text);
        }
        self.push(',');
    }

    #[inline]
    fn word(&mut self, _index: usize, word: &'static str) {
        self.text(word, true);
    }

    fn literal(&mut self, literal: &str) {
        self.push_str(literal);
        self.push(',');
    }
}

/// A value as a flat encoding: the text of all leaves in one string, the end of each, and a program that describes the value.
///
/// The reader follows the record's table. For a record, the program has the index of a member plus one, its value, and so
/// on, then 0. A value is one of the constants below; words of an enum are their index plus [`FlatAnswer::WORD`], the
/// cases of a variant their index plus [`FlatAnswer::CASE`] followed by the record.
#[derive(Default)]
pub struct FlatAnswer {
    /// The text of all leaves.
    pub leaves: String,
    /// The end of each leaf, in UTF-16 code units.
    pub ends: Vec<u32>,
    /// The program.
    pub program: Vec<u16>,
    units: u32,
}

impl FlatAnswer {
    /// A string: the next leaf.
    pub const TEXT: u16 = 1;
    /// A number or a boolean: the next leaf, read as JSON.
    pub const LITERAL: u16 = 2;
    /// An object: its record follows.
    pub const OBJECT: u16 = 3;
    /// An array: values follow, then 0.
    pub const ARRAY: u16 = 4;
    /// The first case of a variant.
    pub const CASE: u16 = 8;
    /// The first word of an enum.
    pub const WORD: u16 = 16;

    /// An empty flat encoding.
    pub const fn new() -> Self {
        FlatAnswer {
            leaves: String::new(),
            ends: Vec::new(),
            program: Vec::new(),
            units: 0,
        }
    }

    /// Forgets the last value and keeps the buffers.
    pub fn clear(&mut self) {
        self.leaves.clear();
        self.ends.clear();
        self.program.clear();
        self.units = 0;
    }

    /// A leaf: its type `what`, and its text.
    #[cfg_attr(feature = "compact", inline(never))]
    fn leaf(&mut self, what: u16, text: &str) {
        self.step(what);
        write::text(&mut self.leaves, text);
        self.units += utf16_length(text);
        self.ends.push(self.units);
    }

    #[cfg_attr(feature = "compact", inline(never))]
    fn step(&mut self, word: u16) {
        self.program.push(word);
    }
}

impl Sink for FlatAnswer {
    fn open_object(&mut self, case: Option<u32>) {
        self.step(case.map_or(Self::OBJECT, |case| Self::CASE + case as u16));
    }

    fn close_object(&mut self) {
        self.step(0);
    }

    fn open_array(&mut self) {
        self.step(Self::ARRAY);
    }

    fn close_array(&mut self) {
        self.step(0);
    }

    #[inline]
    fn member(&mut self, index: usize, _name: &'static str) {
        self.step(index as u16 + 1);
    }

    #[inline]
    fn text(&mut self, text: &str, _plain: bool) {
        self.leaf(Self::TEXT, text);
    }

    #[inline]
    fn word(&mut self, index: usize, _word: &'static str) {
        self.step(Self::WORD + index as u16);
    }

    fn literal(&mut self, literal: &str) {
        self.leaf(Self::LITERAL, literal);
    }
}

/// The length of `text` in UTF-16 code units.
fn utf16_length(text: &str) -> u32 {
    if text.is_ascii() {
        return text.len() as u32;
    }
    text.chars().map(|char| char.len_utf16() as u32).sum()
}
