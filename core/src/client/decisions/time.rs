//! Moments, in seconds since 1970-01-01 UTC.

use crate::formats::date::Date;
use crate::json::tree::Value;

/// The moment of a date and a time of day that have been written with single characters between their parts, as RFC 3339
/// and SQL do: `2026-03-01T12:00:00`, `2026-03-01 12:00:00`. What follows (fractions, offset) is answered, too.
fn date_time(text: &str) -> Option<(i64, &str)> {
    let date = Date::parse(text.get(..10)?).ok()?;
    let (hour, minute, second) = (number(text, 11)?, number(text, 14)?, number(text, 17)?);
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let seconds = i64::from(date.unix_days()) * 86_400 + hour * 3_600 + minute * 60 + second;
    Some((seconds, text.get(19..)?))
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

/// Reads the date of an HTTP header (RFC 9110 section 5.6.7, IMF-fixdate): `Sun, 06 Nov 1994 08:49:37 GMT`.
pub(crate) fn http_date(text: &str) -> Option<i64> {
    const MONTHS: &str = "JanFebMarAprMayJunJulAugSepOctNovDec";
    let text = text.trim();
    let month = MONTHS.find(text.get(8..11)?)? / 3 + 1;
    let date = Date::new(
        text.get(12..16)?.parse().ok()?,
        u8::try_from(month).ok()?,
        u8::try_from(number(text, 5)?).ok()?,
    )?;
    let day = i64::from(date.unix_days()) * 86_400;
    Some(day + number(text, 17)? * 3_600 + number(text, 20)? * 60 + number(text, 23)?)
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
        assert_eq!(http_date("Sun, 06 Nov 1994 08:49:37 GMT"), Some(784_111_777));
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
