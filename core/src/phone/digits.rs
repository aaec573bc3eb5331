//! A short sequence of digits; recognized prefixes are removed from its front.

/// More digits than any number with its prefixes has; a longer input is too long whatever is removed.
const CAPACITY: usize = 48;

/// Digits as values 0 to 9.
#[derive(Clone, Copy)]
pub(super) struct Digits {
    values: [u8; CAPACITY],
    start: usize,
    end: usize,
}

impl Digits {
    /// No digits.
    pub(super) fn new() -> Self {
        Self {
            values: [0; CAPACITY],
            start: 0,
            end: 0,
        }
    }

    /// Appends a digit; beyond the capacity it is dropped.
    #[cfg_attr(feature = "compact", inline(never))]
    pub(super) fn push(&mut self, digit: u8) {
        if let Some(place) = self.values.get_mut(self.end) {
            *place = digit;
            self.end += 1;
        }
    }

    /// The digits.
    pub(super) fn as_slice(&self) -> &[u8] {
        self.values.get(self.start..self.end).unwrap_or_default()
    }

    /// The number of digits.
    pub(super) fn len(&self) -> usize {
        self.end - self.start
    }

    /// Removes the first `count` digits.
    pub(super) fn remove_first(&mut self, count: usize) {
        self.start = (self.start + count).min(self.end);
    }

    /// The digits without the first `count`.
    pub(super) fn without_first(mut self, count: usize) -> Self {
        self.remove_first(count);
        self
    }
}
