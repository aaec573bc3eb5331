//! The current time, because core has no clock.

use std::time::{SystemTime, UNIX_EPOCH};

use usherkit_core::formats::date::Date;

/// The current time in seconds since 1970-01-01 UTC.
pub(crate) fn now() -> i64 {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(elapsed.as_secs()).unwrap_or_default()
}

/// The current day in UTC, so that two devices agree.
pub(crate) fn current_day() -> Date {
    // No clock shows a day that the calendar does not have.
    i32::try_from(now() / 86_400)
        .ok()
        .and_then(Date::from_unix_days)
        .unwrap_or(Date::EPOCH)
}
