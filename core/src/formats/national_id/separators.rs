//! Signs that people write between the parts of a number.

pub(super) const fn is_plain_separator(character: char) -> bool {
    matches!(character, ' ' | ','..='/')
}
