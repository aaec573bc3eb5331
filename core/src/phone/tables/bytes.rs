//! The ends of fields in a table.

use super::alphabet::{RECORD, TOKENS};

/// The byte of a table at a place; a record marker past its end, where every field ends too.
pub(super) fn byte(table: &[u8], at: usize) -> u8 {
    table.get(at).copied().unwrap_or(RECORD)
}

/// The end of the field that holds a place of a table.
pub(super) fn field_end(table: &[u8], mut at: usize) -> usize {
    while byte(table, at) >= TOKENS {
        at += 1;
    }
    at
}
