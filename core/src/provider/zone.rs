//! Zones of times that have no offset.

/// What a local time of a zone is in UTC: the earliest and the latest moment that it can be.
pub(crate) type Zone = fn(local: i64) -> [i64; 2];
