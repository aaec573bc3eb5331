//! The wasm modules travel inside JavaScript as printable ASCII, which no charset, minifier or bundler can change, in the
//! form that Brotli makes smallest (`docs/adr/0005-wasm-in-javascript.md`). This is a module of its own that reads it: on the
//! first use of a page it takes half the time that the same steps take in JavaScript, which an engine begins to run in its
//! interpreter. `npm/scripts/encode.mjs` writes the text:
//!
//! 1. A header of numerals: how many texts of numerals there are, the length of each, the templates (how many, each with the
//!    number of its items and the items), and how often templates are used.
//! 2. The module's data in parts of similar content. In each part the byte values that occur most often have a character
//!    each. The others fall into groups; the text has a mark for the group, and which of the group it is follows behind the
//!    text, group by group. A part: 256 characters, one for each byte value, where a character that several values have is
//!    the mark of their group; the lengths of the text and of what follows for each mark in the order of ASCII; these texts.
//! 3. The texts of numerals, the last one first: which templates make up what is before the data, and numbers for each kind
//!    of gap in them.
//!
//! A character is a digit, namely its place in printable ASCII without quotation mark and backslash. A numeral is a number in
//! digits, the most significant first: the last one is one of 64, each before it one of 29 others.
//!
//! A text that says anything else ends in a trap, for the build tests each one that it writes.

#[cfg(target_arch = "wasm32")]
mod door;

/// Digits from here on are followed by another.
const LAST_DIGITS: u32 = 64;
/// How many digits there are of these.
const OTHER_DIGITS: u32 = 29;
/// An item of a template: a function's body begins, whose size stands before it. Item 1 says that it ends.
const OPEN: u32 = 0;
/// Bytes of a body's size.
const SIZE_BYTES: usize = 3;
/// Items from here on are gaps: twice the text that fills it, and one more where its numbers have a sign.
const FIRST_GAP: u32 = 4;
/// Items from here on are bytes.
const FIRST_BYTE: u32 = 32;
/// As many texts as gaps can name; the first is the header with the data.
const TEXTS: usize = 16;
/// Characters and byte values.
const VALUES: usize = 256;

/// Reads the text that the first `length` bytes of `memory` are, and writes the module behind it.
///
/// Returns the size of the module.
///
/// # Panics
/// Where the text is none that the build wrote, or memory is short.
pub fn decode(memory: &mut [u8], length: usize) -> usize {
    let mut decoder = Decoder {
        memory,
        cursors: [0; TEXTS],
        to: length,
    };
    let mut end = length;
    for source in 1..=decoder.next(0) as usize {
        end -= decoder.next(0) as usize;
        decoder.cursors[source % TEXTS] = end;
    }
    decoder.write_code();
    while decoder.cursors[0] < end {
        decoder.write_data();
    }
    decoder.to - length
}

/// What is read and what is written.
struct Decoder<'a> {
    /// The text, and the module behind it.
    memory: &'a mut [u8],
    /// Where each of the texts is being read.
    cursors: [usize; TEXTS],
    /// Where the next byte is written.
    to: usize,
}

/// The digit that a character is.
fn digit(character: u32) -> u32 {
    character - 32 - u32::from(character > '"' as u32) - u32::from(character > '\\' as u32)
}

impl Decoder<'_> {
    #[inline(never)]
    fn write(&mut self, byte: u8) {
        self.memory[self.to] = byte;
        self.to += 1;
    }

    /// The next character of a text.
    #[inline(never)]
    fn character(&mut self, source: usize) -> u32 {
        let cursor = &mut self.cursors[source % TEXTS];
        *cursor += 1;
        self.memory[*cursor - 1].into()
    }

    /// The next numeral of a text.
    #[inline(never)]
    fn next(&mut self, source: usize) -> u32 {
        let mut value: u32 = 0;
        loop {
            let digit = digit(self.character(source));
            if digit < LAST_DIGITS {
                return value.wrapping_mul(LAST_DIGITS).wrapping_add(digit);
            }
            value = value * OTHER_DIGITS + digit - LAST_DIGITS;
        }
    }

    /// Writes what the templates make up.
    fn write_code(&mut self) {
        // A template is read anew for each use, from where it stands.
        let mut templates = [0; VALUES];
        for template in 0..self.next(0) as usize {
            templates[template % VALUES] = self.cursors[0];
            for _ in 0..self.next(0) {
                self.next(0);
            }
        }
        let uses = self.next(0);
        let data = self.cursors[0];
        let mut body = 0;
        for _ in 0..uses {
            self.cursors[0] = templates[self.next(1) as usize % VALUES];
            for _ in 0..self.next(0) {
                let item = self.next(0);
                if item >= FIRST_BYTE {
                    self.write((item - FIRST_BYTE) as u8);
                } else if item >= FIRST_GAP {
                    self.write_number(item);
                } else if item == OPEN {
                    self.to += SIZE_BYTES;
                    body = self.to;
                } else {
                    let end = self.to;
                    self.to = body - SIZE_BYTES;
                    let size = end - body;
                    self.write(size as u8 | 0x80);
                    self.write((size >> 7) as u8 | 0x80);
                    self.write((size >> 14) as u8);
                    self.to = end;
                }
            }
        }
        self.cursors[0] = data;
    }

    /// Fills a gap: a number as LEB128. A signed one comes as 0, -1, 1, -2 and so on.
    fn write_number(&mut self, gap: u32) {
        let mut value = self.next(gap as usize / 2) as i32;
        let mut limit = 128;
        let signed = gap & 1 != 0;
        if signed {
            value = (value as u32 >> 1) as i32 ^ -(value & 1);
            limit = 64;
        }
        while value >= limit || value < -64 {
            self.write(value as u8 | 0x80);
            value >>= 7;
        }
        self.write(value as u8 & 0x7f);
    }

    /// Writes a part of the data.
    fn write_data(&mut self) {
        // The values of each character, and how many they are.
        let mut values = [[0; VALUES]; VALUES];
        let mut counts = [0_u16; VALUES];
        for value in 0..=u8::MAX {
            let character = self.character(0) as usize % VALUES;
            values[character][usize::from(counts[character])] = value;
            counts[character] += 1;
        }
        let length = self.next(0) as usize;
        // Where the text of each group is being read.
        let mut starts = [0; VALUES];
        for (start, count) in starts.iter_mut().zip(counts) {
            if count > 1 {
                *start = self.next(0) as usize;
            }
        }
        let mut end = self.cursors[0] + length;
        for start in &mut starts {
            end += core::mem::replace(start, end);
        }
        for _ in 0..length {
            let character = self.character(0) as usize % VALUES;
            let mut place = 0;
            if counts[character] > 1 {
                place = digit(self.memory[starts[character]].into());
                starts[character] += 1;
            }
            self.write(values[character][place as usize % VALUES]);
        }
        self.cursors[0] = end;
    }
}
