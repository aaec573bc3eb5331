//! Reading numbers.

/// The largest whole number that every reader of JSON keeps exactly: 2^53 − 1 (RFC 7493 section 2.2).
pub(crate) const MAX_SAFE: u64 = (1 << 53) - 1;

/// The value of a JSON number that is whole and at most [`MAX_SAFE`], however it is written: `1`, `1.0`, `10e-1` and
/// `-0` are whole numbers, as JSON Schema 2020-12 (section 6.1.1 of its validation) has it. Every digit of a text counts;
/// those beyond a double's precision are gone before an object of JavaScript is seen.
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
                // Zeros count only where another digit follows, so that `1.000` is as short as `1`.
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

/// The power of ten behind the `e`; beyond what any text can make up for, it no longer grows.
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
