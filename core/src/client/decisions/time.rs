//! Moments, in seconds since 1970-01-01 UTC.

use crate::formats::date::Date;
use crate::json::MAX_SAFE;
use crate::json::tree::Value;

/// The moment of a date and a time of day that have been written with single characters between their parts, as RFC 3339
/// and SQL do: `2026-03-01T12:00:00`, `2026-03-01 12:00:00`. What follows (fractions, offset) is answered, too.
fn date_time(text: &str) -> Option<(i64, &str)> {
    let date = Date::parse(text.get(..10)?).ok()?;
    let seconds = i64::from(date.unix_days()) * 86_400 + time_of_day(text, 11)?;
    Some((seconds, text.get(19..)?))
}

/// The seconds of the time of day at `at`, written as `12:00:00`.
fn time_of_day(text: &str, at: usize) -> Option<i64> {
    let (hour, minute, second) = (number(text, at)?, number(text, at + 3)?, number(text, at + 6)?);
    (hour <= 23 && minute <= 59 && second <= 60).then_some(hour * 3_600 + minute * 60 + second)
}

/// The number of two digits at `at`.
fn number(text: &str, at: usize) -> Option<i64> {
    let digits = text.get(at..at + 2)?;
    digits
        .bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| digits.parse().ok())?
}

/// Reads an RFC 3339 date-time.
pub(crate) fn rfc3339(text: &str) -> Option<i64> {
    rfc3339_instant(text).map(|(seconds, _)| seconds)
}

/// A moment that compares with others: its seconds, then the digits of their fraction without zeros at the end.
type Instant<'a> = (i64, &'a str);

fn rfc3339_instant(text: &str) -> Option<Instant<'_>> {
    let (local, rest) = date_time(text)?;
    let digits = rest.strip_prefix('.').unwrap_or_default();
    let offset = digits.trim_start_matches(|char: char| char.is_ascii_digit());
    let (fraction, offset) = match digits.len() - offset.len() {
        0 => ("", rest),
        length => (digits.get(..length)?.trim_end_matches('0'), offset),
    };
    let sign = match offset.get(..1)? {
        "Z" | "z" => return Some((local, fraction)),
        "+" => 1,
        "-" => -1,
        _ => return None,
    };
    let offset = sign * (number(offset, 1)? * 3_600 + number(offset, 4)? * 60);
    Some((local - offset, fraction))
}

/// Reads a time as providers and local records write it: RFC 3339, or the time of Paris.
pub(super) fn instant(value: Option<Value<'_>>) -> Option<Instant<'_>> {
    let text = value?.text()?;
    rfc3339_instant(text).or_else(|| paris(text).map(|seconds| (seconds, "")))
}

/// Reads `YYYY-MM-DD HH:mm:ss` in Paris: UTC+2 between the last Sundays of March and October, at 01:00 UTC, else UTC+1
/// (Directive 2000/84/EC). The hour that comes twice in October is read as the later one, so that no event looks older
/// than it is.
pub(crate) fn paris(text: &str) -> Option<i64> {
    let (local, _) = date_time(text)?;
    let year = text.get(..4)?.parse().ok()?;
    let last_sunday = |month: u8| -> Option<i64> {
        let last = i64::from(Date::new(year, month, 31)?.unix_days());
        // 1970-01-01 was a Thursday.
        Some((last - (last + 4).rem_euclid(7)) * 86_400 + 3_600)
    };
    let is_summer = (last_sunday(3)?..last_sunday(10)?).contains(&(local - 3_600));
    Some(local - if is_summer { 7_200 } else { 3_600 })
}

/// Reads the date of an HTTP header in any of the three forms that a recipient has to accept (RFC 9110 section 5.6.7):
/// `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`.
pub(super) fn http_date(text: &str, now: i64) -> Option<i64> {
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let words: Vec<&str> = text.split([' ', ',', '-']).filter(|word| !word.is_empty()).collect();
    // The name of the day says nothing new.
    let (year, month, day, time) = match *words.as_slice() {
        [_, day, month, year, time, "GMT"] => (year, month, day, time),
        [_, month, day, time, year] => (year, month, day, time),
        _ => return None,
    };
    let month = MONTHS.iter().position(|own| *own == month)? as u8 + 1;
    let day = whole(day)?;
    let year = match year.len() {
        4 => whole(year)?,
        2 => year_of_two_digits(whole(year)?, month, day, now)?,
        _ => return None,
    };
    let date = Date::new(year, month, day)?;
    Some(i64::from(date.unix_days()) * 86_400 + time_of_day(time, 0)?)
}

/// What seems to be more than 50 years in the future is of the past.
fn year_of_two_digits(digits: u16, month: u8, day: u8, now: i64) -> Option<u16> {
    let today = Date::from_unix_days(i32::try_from(now.div_euclid(86_400)).ok()?)?;
    let latest = today.year() + 50;
    let year = latest - (latest + 100 - digits) % 100;
    let is_too_late = year == latest && (month, day) > (today.month(), today.day());
    Some(if is_too_late { year - 100 } else { year })
}

/// The number of a text that is digits and nothing else: no sign, no white space.
fn whole<T: core::str::FromStr>(text: &str) -> Option<T> {
    let is_whole = text.bytes().all(|byte| byte.is_ascii_digit());
    is_whole.then(|| text.parse().ok())?
}

/// A number of seconds that is digits and nothing else; one beyond what readers of JSON keep apart is that.
pub(super) fn seconds(text: &str) -> Option<i64> {
    let is_whole = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_whole.then(|| text.parse().unwrap_or(i64::MAX).min(MAX_SAFE as i64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_moments() {
        assert_eq!(rfc3339("1970-01-02T00:00:01Z"), Some(86_401));
        assert_eq!(
            rfc3339("2026-03-01T12:00:00.123+02:00"),
            rfc3339("2026-03-01T10:00:00Z")
        );
        let exact = rfc3339_instant;
        assert!(exact("2026-03-01T12:00:00.09Z") < exact("2026-03-01T12:00:00.1Z"));
        assert!(exact("2026-03-01T12:00:00Z") < exact("2026-03-01T12:00:00.001Z"));
        assert_eq!(exact("2026-03-01T12:00:00.50Z"), exact("2026-03-01T10:00:00.5-02:00"));
        for text in [
            "",
            "2026-03-01",
            "2026-03-01T25:00:00Z",
            "2026-02-30T00:00:00Z",
            "2026-03-01T12:00:00",
            "2026-03-01T12:00:00.Z",
            "2026-03-01T12:00:00,5Z",
        ] {
            assert_eq!(rfc3339(text), None, "{text}");
        }
    }

    #[test]
    fn reads_the_dates_of_http() {
        // 2026-03-01 at noon, UTC.
        let now = 1_772_366_400;
        for text in [
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            " Sun, 06 Nov 1994 08:49:37 GMT ",
        ] {
            assert_eq!(http_date(text, now), Some(784_111_777), "{text}");
        }
        let year = |text: &str| http_date(text, now).map(|seconds| seconds / 31_556_952 + 1970);
        assert_eq!(year("Sunday, 01-Mar-76 12:00:00 GMT"), Some(2076));
        assert_eq!(year("Monday, 02-Mar-76 12:00:00 GMT"), Some(1976));
        assert_eq!(year("Tuesday, 01-Mar-77 12:00:00 GMT"), Some(1977));
        for text in [
            "",
            "soon",
            "Sun, 06 Nov 1994 08:49:37",
            "Sun, 06 Nov 1994 08:49:37 CET",
            "Sun, 06 nov 1994 08:49:37 GMT",
            "Sun, +6 Nov 1994 08:49:37 GMT",
            "Sun, 31 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 24:00:00 GMT",
            "Sun, 06 Nov 194 08:49:37 GMT",
        ] {
            assert_eq!(http_date(text, now), None, "{text}");
        }
    }

    #[test]
    fn knows_the_summer_of_paris() {
        let utc = |text: &str| rfc3339(text);
        assert_eq!(paris("2026-01-15 12:00:00"), utc("2026-01-15T11:00:00Z"));
        assert_eq!(paris("2026-07-15 12:00:00"), utc("2026-07-15T10:00:00Z"));
        assert_eq!(paris("2026-03-29 01:59:59"), utc("2026-03-29T00:59:59Z"));
        assert_eq!(paris("2026-03-29 03:00:00"), utc("2026-03-29T01:00:00Z"));
        assert_eq!(paris("2026-10-25 01:59:59"), utc("2026-10-24T23:59:59Z"));
        assert_eq!(paris("2026-10-25 02:00:00"), utc("2026-10-25T01:00:00Z"));
        assert_eq!(paris("2026-10-25 02:59:59"), utc("2026-10-25T01:59:59Z"));
        assert_eq!(paris("2026-10-25 03:00:00"), utc("2026-10-25T02:00:00Z"));
    }
}
