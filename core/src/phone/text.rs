//! Short texts without allocation.

use core::fmt;
use core::ops::Deref;

/// Longer than any written phone number: `tel:`, 4 + 17 digits, separators, `;ext=` and 20 digits.
const CAPACITY: usize = 64;

/// A written phone number: a string on the stack that reads as a `&str`.
#[derive(Clone, Copy)]
pub struct PhoneText {
    bytes: [u8; CAPACITY],
    length: usize,
}

impl PhoneText {
    pub(super) const fn new() -> Self {
        Self {
            bytes: [0; CAPACITY],
            length: 0,
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        self.bytes
            .get(..self.length)
            .and_then(|bytes| core::str::from_utf8(bytes).ok())
            .unwrap_or_default()
    }

    /// Whether the text ends with an ASCII character.
    #[cfg(feature = "phone-formats")]
    pub(super) fn ends_with_ascii(&self, ascii: u8) -> bool {
        self.bytes.get(..self.length).and_then(<[u8]>::last) == Some(&ascii)
    }

    /// Appends an ASCII character.
    #[cfg_attr(feature = "compact", inline(never))]
    pub(super) fn push(&mut self, ascii: u8) {
        if let Some(place) = self.bytes.get_mut(self.length) {
            *place = ascii;
            self.length += 1;
        }
    }

    /// Appends ASCII text.
    #[cfg(feature = "phone-formats")]
    pub(super) fn push_ascii(&mut self, ascii: &[u8]) {
        for &byte in ascii {
            self.push(byte);
        }
    }

    /// Appends digits given as values.
    pub(super) fn push_digits(&mut self, digits: &[u8]) {
        for digit in digits {
            self.push(b'0' + digit);
        }
    }

    /// Replaces the first `placeholder` with a character, and returns the text up to there.
    #[cfg(feature = "as-you-type")]
    pub(super) fn fill(&mut self, placeholder: u8, ascii: u8) -> Option<Self> {
        let text = self.bytes.get_mut(..self.length)?;
        let (at, place) = text.iter_mut().enumerate().find(|(_, byte)| **byte == placeholder)?;
        *place = ascii;
        Some(Self {
            bytes: self.bytes,
            length: at + 1,
        })
    }

    /// Cuts the text before the last occurrence of these digits.
    #[cfg(feature = "as-you-type")]
    pub(super) fn truncate_before_last(&mut self, digits: &[u8]) {
        let stands = |at: &usize| {
            let text = self.bytes.get(*at..self.length).unwrap_or_default();
            text.len() >= digits.len() && text.iter().zip(digits).all(|(byte, digit)| *byte == b'0' + digit)
        };
        self.length = (0..self.length).rev().find(stands).unwrap_or(self.length);
    }

    /// Appends `+` and a calling code.
    pub(super) fn push_calling_code(&mut self, code: u16) {
        self.push(b'+');
        for unit in [100, 10, 1] {
            if code >= unit {
                self.push(b'0' + (code / unit % 10) as u8);
            }
        }
    }
}

impl Deref for PhoneText {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq for PhoneText {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for PhoneText {}

impl fmt::Display for PhoneText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

/// Shows only the length of the text: phone numbers are personal data.
impl fmt::Debug for PhoneText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PhoneText")
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}
