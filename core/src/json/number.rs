//! Reading numbers.

/// The value of a JSON number that is written as a whole number of at most [`u32::MAX`], without sign or exponent.
pub(crate) fn whole_number(lexeme: &str) -> Option<u32> {
    let mut number = 0_u32;
    for byte in lexeme.bytes() {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        number = number.checked_mul(10)?.checked_add(digit.into())?;
    }
    if lexeme.is_empty() { None } else { Some(number) }
}

#[cfg(test)]
mod tests {
    #[test]
    fn reads_whole_numbers_as_the_standard_library_does() {
        for lexeme in [
            "",
            "0",
            "7",
            "1000",
            "4294967295",
            "4294967296",
            "42949672950",
            "-1",
            "1.0",
            "1e3",
            "9x",
        ] {
            assert_eq!(super::whole_number(lexeme), lexeme.parse().ok(), "{lexeme}");
        }
    }
}
