//! Reads numbers, and writes those of the input.

#[cfg(feature = "values")]
use super::write;

/// The largest whole number that every reader of JSON keeps exactly: 2^53 − 1 (RFC 7493 section 2.2).
pub(crate) const MAX_SAFE: u64 = (1 << 53) - 1;

/// The value of a JSON number that is whole and at most [`MAX_SAFE`], however it is written: `1`, `1.0`, `10e-1` and
/// `-0` are whole numbers, as in JSON Schema 2020-12 (section 6.1.1 of its validation). Every digit of a text counts; an
/// object of JavaScript has already lost those beyond a double's precision.
pub(crate) fn safe_integer(lexeme: &str) -> Option<u64> {
    let (mut number, mut zeros, mut exponent) = (0_u64, 0_i64, 0_i64);
    let (mut is_negative, mut has_digits, mut in_fraction) = (false, false, false);
    let mut bytes = lexeme.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'-' if !is_negative && !has_digits => is_negative = true,
            b'.' if !in_fraction => in_fraction = true,
            b'0'..=b'9' => {
                has_digits = true;
                exponent -= i64::from(in_fraction);
                // Zeros count only if another digit follows, so that `1.000` is as short as `1`.
                if byte == b'0' {
                    zeros += 1;
                } else {
                    number = shift(number, zeros + 1)? + u64::from(byte - b'0');
                    zeros = 0;
                }
            }
            b'e' | b'E' => exponent += power(bytes.by_ref())?,
            _ => return None,
        }
    }
    if !has_digits || is_negative && number > 0 {
        return None;
    }
    let number = if number == 0 {
        0
    } else {
        shift(number, zeros + exponent)?
    };
    (number <= MAX_SAFE).then_some(number)
}

/// `number` with `places` more zeros, if that is at most [`MAX_SAFE`].
fn shift(mut number: u64, places: i64) -> Option<u64> {
    if places < 0 {
        return None;
    }
    for _ in 0..places {
        if number == 0 {
            break;
        }
        if number > MAX_SAFE / 10 {
            return None;
        }
        number *= 10;
    }
    Some(number)
}

/// The power of ten after the `e`; it stops growing at a value that no text can compensate.
fn power(bytes: impl Iterator<Item = u8>) -> Option<i64> {
    let (mut power, mut sign) = (0_i64, 1);
    for byte in bytes {
        match byte {
            b'-' => sign = -1,
            b'+' => {}
            b'0'..=b'9' => power = (power * 10 + i64::from(byte - b'0')).min(1 << 40),
            _ => return None,
        }
    }
    Some(power * sign)
}

/// The same for numbers of at most [`u32::MAX`].
pub(crate) fn whole_number(lexeme: &str) -> Option<u32> {
    safe_integer(lexeme)?.try_into().ok()
}

/// Appends a JSON number in the form of RFC 8785, or a whole number beyond [`MAX_SAFE`] as a string of its digits. A fraction
/// keeps digits that no double holds.
#[cfg(feature = "values")]
pub(crate) fn write_number(lexeme: &str, out: &mut String) {
    let (sign, rest) = match lexeme.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", lexeme),
    };
    let (mantissa, exponent) = rest.split_once(['e', 'E']).unwrap_or((rest, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = [whole, fraction].concat();
    let from_first = all.trim_start_matches('0');
    let digits = from_first.trim_end_matches('0');
    if digits.is_empty() {
        return write::char(out, '0');
    }
    // The value is `0.digits` times ten to the power of `point`.
    let power = power(exponent.bytes()).unwrap_or(0);
    let point = whole.len() as i64 - (all.len() - from_first.len()) as i64 + power;
    let count = digits.len() as i64;
    let is_unsafe = point >= count && safe_integer(rest).is_none();
    let quote = if is_unsafe { "\"" } else { "" };
    write::text(out, quote);
    write::text(out, sign);
    // A number of digits only stays so.
    if is_unsafe && rest.len() == whole.len() {
        write::text(out, rest);
    } else {
        write_decimal(digits, point, out);
    }
    write::text(out, quote);
}

/// Appends `0.digits` times ten to the power of `point`, like `Number::toString` of ECMAScript.
#[cfg(feature = "values")]
fn write_decimal(digits: &str, point: i64, out: &mut String) {
    let zeros = |count: i64, out: &mut String| (0..count).for_each(|_| write::char(out, '0'));
    let is_plain = (-5..=21).contains(&point);
    // The number of digits before the point.
    let before = if is_plain { point } else { 1 };
    let (head, tail) = digits
        .split_at_checked(usize::try_from(before).unwrap_or(0))
        .unwrap_or((digits, ""));
    write::text(out, if head.is_empty() { "0" } else { head });
    zeros(before - digits.len() as i64, out);
    if !tail.is_empty() {
        write::char(out, '.');
        zeros(-before, out);
        write::text(out, tail);
    }
    if !is_plain {
        let exponent = point - 1;
        write::text(out, if exponent < 0 { "e-" } else { "e+" });
        write::number(out, exponent.unsigned_abs());
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_SAFE, safe_integer, whole_number};

    #[test]
    fn reads_plain_digits_as_the_standard_library_does() {
        for lexeme in [
            "",
            "0",
            "7",
            "1000",
            "4294967295",
            "4294967296",
            "42949672950",
            "-1",
            "9x",
            "-",
            "x",
        ] {
            assert_eq!(whole_number(lexeme), lexeme.parse().ok(), "{lexeme}");
        }
    }

    #[test]
    fn whole_numbers_are_whole_however_they_are_written() {
        for (lexeme, number) in [
            ("1.0", 1),
            ("1e0", 1),
            ("1E+2", 100),
            ("0.12e2", 12),
            ("1200e-2", 12),
            ("120.00", 120),
            ("-0", 0),
            ("-0.0e-5", 0),
            ("0e999999999999999999999", 0),
            ("0.0000001e7", 1),
            ("9007199254740991", MAX_SAFE),
            ("9.007199254740991E15", MAX_SAFE),
        ] {
            assert_eq!(safe_integer(lexeme), Some(number), "{lexeme}");
        }
        for lexeme in [
            "1.5",
            "1e-1",
            "-1",
            "-1.0",
            "0.1",
            "9007199254740992",
            "1e16",
            "1e999999999999999999999",
            "1e-999999999999999999999",
            "18446744073709551616",
            "1.00000000000000000000001",
            "-",
            "",
            "e5",
            "--1",
            "1.2.3",
        ] {
            assert_eq!(safe_integer(lexeme), None, "{lexeme}");
        }
    }

    #[test]
    #[cfg(feature = "values")]
    fn writes_numbers_as_rfc_8785_does() {
        for (lexeme, written) in [
            ("0", "0"),
            ("-0", "0"),
            ("0.000e7", "0"),
            ("1.50", "1.5"),
            ("-1.50", "-1.5"),
            ("100", "100"),
            ("1e2", "100"),
            ("12.5e1", "125"),
            ("0.000001", "0.000001"),
            ("0.0000001", "1e-7"),
            ("123e-9", "1.23e-7"),
            ("-0.00", "0"),
            ("0.30000000000000004", "0.30000000000000004"),
            ("9007199254740991", "9007199254740991"),
            ("-9007199254740991.0", "-9007199254740991"),
            ("9007199254740992", "\"9007199254740992\""),
            ("-9007199254740993", "\"-9007199254740993\""),
            ("12345678901234567890123456", "\"12345678901234567890123456\""),
            ("1e20", "\"100000000000000000000\""),
            ("1.0e21", "\"1e+21\""),
            ("1e999", "\"1e+999\""),
            ("1e-999", "1e-999"),
            ("9007199254740992.5", "9007199254740992.5"),
        ] {
            let mut out = String::new();
            super::write_number(lexeme, &mut out);
            assert_eq!(out, written, "{lexeme}");
        }
    }

    #[test]
    fn agrees_with_doubles_where_those_are_exact() {
        for mantissa in [0_i32, 1, 9, 10, 12, 125, 1000, 4096, 99999] {
            for exponent in -6..12 {
                for lexeme in [format!("{mantissa}e{exponent}"), format!("{mantissa}.0E{exponent:+}")] {
                    let double: f64 = lexeme.parse().unwrap();
                    let whole = double.fract() == 0.0 && double <= MAX_SAFE as f64;
                    assert_eq!(safe_integer(&lexeme), whole.then_some(double as u64), "{lexeme}");
                }
            }
        }
    }
}
