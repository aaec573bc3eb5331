//! Lists of words.

use super::chunks::position;

/// A list of words, each once. It is one text: a table of texts would hold an address and a length for each word, which take
/// as much room in the web build as the words themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words(&'static str);

/// The end of each word.
const END: u8 = b'\n';

/// Lists words as literals, in their order.
///
/// ```
/// use usherkit_core::words;
/// assert!(words!["FREE", "PRO"].iter().eq(["FREE", "PRO"]));
/// ```
#[macro_export]
macro_rules! words {
    ($($word:literal),+ $(,)?) => {
        $crate::text::Words::of(concat!($($word, "\n"),+))
    };
}
pub(crate) use words;

impl Words {
    /// A list from a text with a line for each word; each line ends with a line feed.
    ///
    /// ```
    /// use usherkit_core::text::Words;
    /// assert!(Words::of("EUR\nUSD\n").iter().eq(["EUR", "USD"]));
    /// ```
    pub const fn of(lines: &'static str) -> Self {
        Self(lines)
    }

    /// The words in their order.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        self.into_iter()
    }

    /// The first word.
    pub fn first(self) -> Option<&'static str> {
        self.into_iter().next()
    }

    /// Whether the list has the word.
    pub fn contains(self, word: &str) -> bool {
        self.position(word).is_some()
    }

    /// The index of the word in the list, and the word.
    pub(crate) fn position(self, word: &str) -> Option<(usize, &'static str)> {
        self.into_iter().enumerate().find(|(_, own)| *own == word)
    }
}

impl IntoIterator for Words {
    type Item = &'static str;
    type IntoIter = Iter;

    fn into_iter(self) -> Iter {
        Iter(self.0)
    }
}

/// The remaining words of [`Words`].
#[derive(Clone, Debug)]
pub struct Iter(&'static str);

impl Iterator for Iter {
    type Item = &'static str;

    fn next(&mut self) -> Option<&'static str> {
        let end = position(self.0.as_bytes(), END)?;
        let (word, rest) = self.0.split_at_checked(end)?;
        self.0 = rest.get(1..).unwrap_or_default();
        Some(word)
    }
}

/// A text is none of the words of a closed set. It does not repeat the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownWord;

impl core::fmt::Display for UnknownWord {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("none of the known words")
    }
}

impl core::error::Error for UnknownWord {}
