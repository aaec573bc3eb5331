//! Symbols of characters beyond ASCII.

/// A decimal digit of another script: this plus its value, so that digits of all scripts share their lower seven bits.
pub(super) const DIGIT: u8 = 0x80 | b'0';
/// `＋`
pub(super) const WIDE_PLUS: u8 = 0x8a;
/// Punctuation of phone numbers with no other role, such as dashes.
pub(super) const PUNCTUATION: u8 = 0x8b;
/// No-break space.
pub(super) const NO_BREAK_SPACE: u8 = 0x8c;
/// `．`
pub(super) const WIDE_STOP: u8 = 0x8d;
/// `＃`
pub(super) const WIDE_HASH: u8 = 0x8e;
/// Combining acute accent.
pub(super) const ACUTE: u8 = 0x8f;
/// `ó`
pub(super) const O_ACUTE: u8 = 0x90;
/// `ｅ`, as all letters of labels in either case.
pub(super) const WIDE_E: u8 = 0x91;
/// `ｉ`
pub(super) const WIDE_I: u8 = 0x92;
/// `ｎ`
pub(super) const WIDE_N: u8 = 0x93;
/// `ｔ`
pub(super) const WIDE_T: u8 = 0x94;
/// `ｘ`
pub(super) const WIDE_X: u8 = 0x95;
/// A Cyrillic small letter: this plus its place in `доб`.
pub(super) const CYRILLIC: u8 = 0x96;
/// Any other letter or number.
pub(super) const LETTER: u8 = 0x99;
/// `ー`, which is punctuation of phone numbers and a letter.
pub(super) const PROLONGED: u8 = 0x9a;
/// Anything else.
pub(super) const OTHER: u8 = 0x9b;
