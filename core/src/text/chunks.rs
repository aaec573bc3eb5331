//! Searches eight bytes at a time.

const ONES: u64 = u64::MAX / 255;
const HIGH: u64 = ONES * 0x80;

/// Whether the text has only printable ASCII characters: letters, digits, signs and spaces.
///
/// ```
/// use usherkit_core::text::is_printable_ascii;
///
/// assert!(is_printable_ascii("Calle 12 # 3-45"));
/// assert!(!is_printable_ascii("Bogotá") && !is_printable_ascii("a\tb") && !is_printable_ascii("\u{7F}"));
/// ```
#[cfg_attr(feature = "compact", inline(never))]
pub fn is_printable_ascii(text: &str) -> bool {
    let (chunks, rest) = text.as_bytes().as_chunks();
    // A byte that is not printable sets its high bit in one of the three; a carry or borrow only comes from such a byte.
    let is_printable = |chunk: &[u8; 8]| {
        let word = u64::from_le_bytes(*chunk);
        (word | word.wrapping_add(ONES) | word.wrapping_sub(ONES * 0x20)) & HIGH == 0
    };
    chunks.iter().all(is_printable) && rest.iter().all(|byte| matches!(byte, b' '..=b'~'))
}

/// The place of the first `byte`.
#[cfg_attr(feature = "compact", inline(never))]
pub(crate) fn position(bytes: &[u8], byte: u8) -> Option<usize> {
    let mut at = 0;
    while let Some(chunk) = bytes.get(at..).and_then(|rest| rest.first_chunk()) {
        let word = u64::from_le_bytes(*chunk) ^ (ONES * u64::from(byte));
        // The lowest high bit is that of the first zero byte.
        let zeros = word.wrapping_sub(ONES) & !word & HIGH;
        if zeros != 0 {
            return Some(at + (zeros.trailing_zeros() / 8) as usize);
        }
        at += 8;
    }
    let rest = bytes.get(at..)?;
    rest.iter().position(|&own| own == byte).map(|place| at + place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_counts_at_every_place() {
        for byte in 0..=0x7F_u8 {
            for place in 0..20 {
                let text = format!("{}{}{}", "a".repeat(place), byte as char, "~".repeat(19 - place));
                assert_eq!(is_printable_ascii(&text), matches!(byte, b' '..=b'~'), "{text:?}");
                if byte != b'a' && byte != b'~' {
                    assert_eq!(position(text.as_bytes(), byte), Some(place), "{text:?}");
                }
            }
        }
        for place in 0..20 {
            let text = format!("{}é{}", "a".repeat(place), "b".repeat(19 - place));
            assert!(!is_printable_ascii(&text), "{text:?}");
        }
        assert_eq!(position(b"\0\0\0\0\0\0\0\0\0", 1), None);
        assert_eq!(position(b"\x01\x02\x01\x02\x01\x02\x01\x03", 3), Some(7));
    }
}
