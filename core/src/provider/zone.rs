//! Zones of times that have no offset.

/// Converts a local time to UTC: returns the earliest and the latest time that it can mean. All are seconds since
/// 1970-01-01 00:00.
pub(crate) type Zone = fn(local: i64) -> [i64; 2];
