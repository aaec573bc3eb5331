//! Moments, in seconds since 1970-01-01 UTC.

use crate::formats::date::Date;
use crate::json::MAX_SAFE;
use crate::json::tree::Value;
use crate::provider::Zone;

/// A moment that compares with others: its seconds, then the digits of their fraction without zeros at the end.
type Instant<'a> = (i64, &'a [u8]);

/// Reads an RFC 3339 date-time: the grammar of section 5.6 and nothing else, so `T` and `Z` in either case, and an offset.
pub(crate) fn rfc3339(text: &str) -> Option<i64> {
    let ([moment, _], _) = read(text, None)?;
    Some(moment)
}

/// Reads the time of a caller: RFC 3339, or whole seconds since 1970-01-01 UTC.
pub(crate) fn moment(text: &str) -> Option<i64> {
    rfc3339(text).or_else(|| whole::<u32>(text).map(i64::from))
}

/// Reads a time as a provider writes it: the earliest and the latest moment that it can be.
pub(crate) fn moments(value: Value<'_>, zone: Zone) -> Option<[i64; 2]> {
    Some(read(value.text()?, Some(zone))?.0)
}

/// Reads a time as providers and local records write it. If it can be two moments, it is the later one, so that nothing
/// looks older than it is.
pub(crate) fn instant(value: Option<Value<'_>>, zone: Zone) -> Option<Instant<'_>> {
    let ([_, latest], fraction) = read(value?.text()?, Some(zone))?;
    Some((latest, fraction))
}

/// Reads RFC 3339: the earliest and the latest moment, and the digits of their fraction. With a zone it also reads what
/// databases write: a blank in place of the `T`, no seconds, an offset without its minutes or its colon, a blank in
/// front of the offset, `UTC`, and no offset at all; the zone counts only for the last.
fn read(text: &str, zone: Option<Zone>) -> Option<([i64; 2], &[u8])> {
    let is_loose = zone.is_some();
    let (date, rest) = text.split_at_checked(10)?;
    let rest = match rest.as_bytes() {
        [b'T' | b't', rest @ ..] => rest,
        [b' ', rest @ ..] if is_loose => rest,
        _ => return None,
    };
    let (time, rest) = time_of_day(rest, is_loose)?;
    let local = i64::from(Date::parse(date).ok()?.unix_days()) * 86_400 + time;
    let (mut fraction, rest) = match rest {
        [b'.', digits @ ..] => {
            digits.split_at_checked(digits.iter().take_while(|digit| digit.is_ascii_digit()).count())?
        }
        _ => (b"0".as_slice(), rest),
    };
    let [earliest, latest] = match zone {
        Some(zone) if rest.is_empty() => zone(local),
        _ => [local - offset(rest, is_loose)?; 2],
    };
    // The second 60 is the last one of a month in UTC (RFC 3339 section 5.7).
    let ends_month = || latest % 86_400 == 0 && day_of(latest).is_some_and(|day| day.day() == 1);
    if fraction.is_empty() || text.get(17..19) == Some("60") && !ends_month() {
        return None;
    }
    while let [digits @ .., b'0'] = fraction {
        fraction = digits;
    }
    Some(([earliest, latest], fraction))
}

/// The seconds of a time of day, and the text behind it. It is written `12:00:00`; with `is_loose` also `12:00`.
fn time_of_day(text: &[u8], is_loose: bool) -> Option<(i64, &[u8])> {
    let (hour, rest) = number(text, 23)?;
    let [b':', rest @ ..] = rest else { return None };
    let (minute, rest) = number(rest, 59)?;
    let (second, rest) = match rest {
        [b':', rest @ ..] => number(rest, 60)?,
        _ if is_loose => (0, rest),
        _ => return None,
    };
    Some((hour * 3_600 + minute * 60 + second, rest))
}

/// The seconds of an offset: `Z`, `+01:00`; with `is_loose` also ` UTC`, ` +0100` and `+01`.
fn offset(text: &[u8], is_loose: bool) -> Option<i64> {
    let text = match text {
        [b' ', rest @ ..] if is_loose => rest,
        _ => text,
    };
    let (sign, rest) = match text {
        b"Z" | b"z" => return Some(0),
        b"UTC" if is_loose => return Some(0),
        [b'+', rest @ ..] => (1, rest),
        [b'-', rest @ ..] => (-1, rest),
        _ => return None,
    };
    let (hours, rest) = number(rest, 23)?;
    let (minutes, rest) = match rest {
        [b':', rest @ ..] => number(rest, 59)?,
        [] if is_loose => (0, rest),
        _ if is_loose => number(rest, 59)?,
        _ => return None,
    };
    rest.is_empty().then_some(sign * (hours * 3_600 + minutes * 60))
}

/// The number of two digits, if it is at most `max`, and what follows it.
fn number(text: &[u8], max: i64) -> Option<(i64, &[u8])> {
    let [tens @ b'0'..=b'9', ones @ b'0'..=b'9', rest @ ..] = text else {
        return None;
    };
    let number = i64::from(tens - b'0') * 10 + i64::from(ones - b'0');
    (number <= max).then_some((number, rest))
}

/// The day of a moment.
fn day_of(moment: i64) -> Option<Date> {
    Date::from_unix_days(i32::try_from(moment.div_euclid(86_400)).ok()?)
}

/// The zone UTC.
pub(crate) fn utc(local: i64) -> [i64; 2] {
    [local; 2]
}

/// The time of Paris: UTC+2 between the last Sundays of March and October, at 01:00 UTC, else UTC+1 (Directive
/// 2000/84/EC). One hour in October occurs twice.
pub(crate) fn paris(local: i64) -> [i64; 2] {
    let day = day_of(local);
    let last_sunday = |month: u8| -> Option<i64> {
        let last = i64::from(Date::new(day?.year(), month, 31)?.unix_days());
        // 1970-01-01 was a Thursday.
        Some((last - (last + 4).rem_euclid(7)) * 86_400 + 3_600)
    };
    let summer = last_sunday(3).zip(last_sunday(10));
    let utc_if = |ahead: i64| {
        let is_summer = summer.is_some_and(|(from, to)| (from..to).contains(&(local - ahead)));
        local - if is_summer { 7_200 } else { 3_600 }
    };
    [utc_if(7_200), utc_if(3_600)]
}

/// Reads the date of an HTTP header in any of the three forms that a recipient has to accept (RFC 9110 section 5.6.7):
/// `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`.
pub(crate) fn http_date(text: &str, now: i64) -> Option<i64> {
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let words: Vec<&str> = text.split([' ', ',', '-']).filter(|word| !word.is_empty()).collect();
    // The day of the week follows from the date.
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
    let (time, rest) = time_of_day(time.as_bytes(), false)?;
    rest.is_empty().then_some(i64::from(date.unix_days()) * 86_400 + time)
}

/// The year of two digits. A date that would lie more than 50 years ahead is in the past (RFC 9110 section 5.6.7).
fn year_of_two_digits(digits: u16, month: u8, day: u8, now: i64) -> Option<u16> {
    let today = day_of(now)?;
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

/// A number of seconds that is digits and nothing else. A larger one than 2^53 - 1 is read as 2^53 - 1, the largest
/// that every reader of JSON keeps exact.
pub(crate) fn seconds(text: &str) -> Option<i64> {
    let is_whole = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_whole.then(|| text.parse().unwrap_or(i64::MAX).min(MAX_SAFE as i64))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As local records have it, in UTC.
    fn loose(text: &str) -> Option<i64> {
        read(text, Some(utc)).map(|([moment, _], _)| moment)
    }

    #[test]
    fn reads_moments() {
        assert_eq!(rfc3339("1970-01-02T00:00:01Z"), Some(86_401));
        for (text, same) in [
            ("2026-03-01T12:00:00.123+02:00", "2026-03-01T10:00:00Z"),
            ("2026-03-01t12:00:00z", "2026-03-01T12:00:00Z"),
            ("2026-03-01T12:00:00-00:00", "2026-03-01T12:00:00Z"),
            ("2026-03-01T12:00:00+23:59", "2026-02-28T12:01:00Z"),
            ("1990-12-31T15:59:60-08:00", "1991-01-01T00:00:00Z"),
            ("1998-12-31T23:59:60.5Z", "1999-01-01T00:00:00Z"),
        ] {
            assert_eq!(rfc3339(text), rfc3339(same), "{text}");
            assert!(rfc3339(text).is_some(), "{text}");
        }
        for text in [
            "",
            "2026-03-01",
            "2026-02-30T00:00:00Z",
            "2026-03-01T12:00:00",
            "2026-03-01T12:00:00.Z",
            "2026-03-01T12:00:00,5Z",
            "2026-03-01T12:00:00Zjunk",
            "2026-03-01T12:00:00Z ",
            " 2026-03-01T12:00:00Z",
            "2026-03-01T12:00:00+01:00Z",
            "2026-03-01X12:00:00Z",
            "2026-03-01 12:00:00Z",
            "2026-03-01T12.00.00Z",
            "2026-03-01T12:00.00Z",
            "2026-03-01T12:00Z",
            "2026-03-01T12:0:00Z",
            "2026-03-01T+2:00:00Z",
            "2026-03-01T24:00:00Z",
            "2026-03-01T12:60:00Z",
            "2026-03-01T12:00:61Z",
            "2026-03-01T12:00:60Z",
            "2026-03-31T22:59:60Z",
            "2026-03-30T23:59:60Z",
            "2026-03-31T23:59:60+01:00",
            "2026-03-01T12:00:00+24:00",
            "2026-03-01T12:00:00+00:60",
            "2026-03-01T12:00:00+0100",
            "2026-03-01T12:00:00+01",
            "2026-03-01T12:00:00+01.00",
            "2026-03-01T12:00:00 +01:00",
            "2026-03-01T12:00:00UTC",
            "2026-03-01T12:00:00\u{2212}01:00",
            "20260301T120000Z",
            "2026-060T12:00:00Z",
            "+02026-03-01T12:00:00Z",
            "2026-03-0\u{661}T12:00:00Z",
        ] {
            assert_eq!(rfc3339(text), None, "{text}");
        }
    }

    #[test]
    fn reads_what_databases_write() {
        let noon = rfc3339("2026-03-01T12:00:00Z");
        for text in [
            "2026-03-01T12:00:00Z",
            "2026-03-01 12:00:00",
            "2026-03-01T12:00:00",
            "2026-03-01 12:00:00.000",
            "2026-03-01 12:00",
            "2026-03-01T12:00",
            "2026-03-01 12:00:00+00",
            "2026-03-01 13:00:00.25+01",
            "2026-03-01 13:00:00 +0100",
            "2026-03-01 13:00:00 +01:00",
            "2026-03-01 12:00:00Z",
            "2026-03-01 12:00:00 UTC",
        ] {
            assert_eq!(loose(text), noon, "{text}");
        }
        for text in [
            "2026-03-01",
            "2026-03-01 12",
            "2026-03-01 12:",
            "2026-03-01  12:00:00",
            "2026-03-01 12:00:00.",
            "2026-03-01 12:00:00 ",
            "2026-03-01 12:00:00 GMT+1",
            "2026-03-01 12:00:00+1",
            "2026-03-01 12:00:00+24",
            "2026-03-01 12:00:60",
            "01/03/2026 12:00:00",
            "1772366400",
        ] {
            assert_eq!(loose(text), None, "{text}");
        }
    }

    #[test]
    fn compares_fractions() {
        let exact = |text| read(text, None).map(|([moment, _], fraction)| (moment, fraction));
        assert!(exact("2026-03-01T12:00:00.09Z") < exact("2026-03-01T12:00:00.1Z"));
        assert!(exact("2026-03-01T12:00:00Z") < exact("2026-03-01T12:00:00.001Z"));
        assert_eq!(exact("2026-03-01T12:00:00.50Z"), exact("2026-03-01T10:00:00.5-02:00"));
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
            "Sun, 06 Nov 1994 08.49.37 GMT",
            "Sun, 06 Nov 1994 08:49:37Z GMT",
            "Sun, 06 Nov 1994 08:49 GMT",
        ] {
            assert_eq!(http_date(text, now), None, "{text}");
        }
    }

    #[test]
    fn knows_the_summer_of_paris() {
        let read = |text: &str| paris(loose(text).unwrap());
        let utc = |text: &str| [rfc3339(text).unwrap(); 2];
        assert_eq!(read("2026-01-15 12:00:00"), utc("2026-01-15T11:00:00Z"));
        assert_eq!(read("2026-07-15 12:00:00"), utc("2026-07-15T10:00:00Z"));
        assert_eq!(read("2026-03-29 01:59:59"), utc("2026-03-29T00:59:59Z"));
        assert_eq!(read("2026-03-29 03:00:00"), utc("2026-03-29T01:00:00Z"));
        assert_eq!(read("2026-10-25 01:59:59"), utc("2026-10-24T23:59:59Z"));
        let twice = |[earliest, latest]: [&str; 2]| [utc(earliest)[0], utc(latest)[0]];
        let first = twice(["2026-10-25T00:00:00Z", "2026-10-25T01:00:00Z"]);
        assert_eq!(read("2026-10-25 02:00:00"), first);
        let last = twice(["2026-10-25T00:59:59Z", "2026-10-25T01:59:59Z"]);
        assert_eq!(read("2026-10-25 02:59:59"), last);
        assert_eq!(read("2026-10-25 03:00:00"), utc("2026-10-25T02:00:00Z"));
    }
}
