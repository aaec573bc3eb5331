//! Mexico: RFC (SAT, Anexo 1 of the rules for the Registro Federal de Contribuyentes).

use super::compact::{ENYE, is_day, modulo_11, weighted_sum};
use super::{NationalIdError, genuine, matching, well_formed};

/// Four letters of a person's name, six digits of a day, three characters that tell homonyms apart.
pub(super) const PERSON_LENGTH: usize = 13;
/// Three letters of a company's name, then the same.
pub(super) const COMPANY_LENGTH: usize = 12;

const WEIGHTS: [u8; 12] = [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
const BLANK_VALUE: u32 = 37;

/// For sales to the general public, and for foreigners without a number.
const GENERIC: [&[u8]; 2] = [b"XAXX010101000", b"XEXX010101000"];

pub(super) fn check(characters: &[u8], length: usize) -> Result<(), NationalIdError> {
    genuine(!GENERIC.contains(&characters))?;
    // 2000 was a leap year and 1900 was not, so this century has every day that the last one had.
    let Some([y1, y2, m1, m2, d1, d2]) = day(characters, length) else {
        return well_formed(false);
    };
    let [name @ .., _, _, _, _, _, _, first, second, check] = characters else {
        return well_formed(false);
    };
    well_formed(
        name.iter()
            .all(|letter| letter.is_ascii_uppercase() || matches!(*letter, b'&' | ENYE))
            && is_day([b'2', b'0', y1, y2, m1, m2, d1, d2])
            && matches!(first, b'1'..=b'9' | b'A'..=b'V')
            && matches!(second, b'1'..=b'9' | b'A'..=b'Z')
            && (check.is_ascii_digit() || check.is_ascii_uppercase()),
    )?;
    let body = characters.get(..length - 1).unwrap_or_default();
    // A company's number counts as if a blank stood before it.
    let padding = if length == COMPANY_LENGTH { BLANK_VALUE * 13 } else { 0 };
    matching(*check == modulo_11(weighted_sum(body, &WEIGHTS, value) + padding, b'A'))
}

/// The day of birth or foundation, as six digits: the century is not told.
pub(super) fn day(characters: &[u8], length: usize) -> Option<[u8; 6]> {
    let day = characters.get(length - 9..length - 3)?;
    if characters.len() == length {
        day.try_into().ok()
    } else {
        None
    }
}

/// The place in `0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ`.
pub(super) fn value(character: u8) -> u32 {
    let value = match character {
        b'0'..=b'9' => character - b'0',
        b'A'..=b'N' => character - b'A' + 10,
        b'&' => 24,
        b'O'..=b'Z' => character - b'O' + 25,
        ENYE => 38,
        _ => 0,
    };
    u32::from(value)
}

#[cfg(test)]
mod tests {
    use crate::formats::national_id::NationalId::{MxRfcCompany, MxRfcPerson};
    use crate::formats::national_id::NationalIdError::{CheckDigit, Format, Placeholder};
    use crate::formats::national_id::check;

    #[test]
    fn persons() {
        for number in ["GODE561231GR8", "KAHO641101B39", "CACX7605101P8", "gode-561231-gr8"] {
            assert_eq!(check(MxRfcPerson, number), Ok(()), "{number}");
        }
        for number in ["GODE561231GR9", "VACE460910SX6", "LOMM920310ABC", "GACJ900515ABC"] {
            assert_eq!(check(MxRfcPerson, number), Err(CheckDigit), "{number}");
        }
        for number in [
            "GODE561331GR8",
            "GODE560230GR8",
            "GODE561231WR8",
            "GODE561231G08",
            "GODE561231GR&",
            "G0DE561231GR8",
            "GODE56123GR8",
            "GODE561231GR88",
            "MAB9307148T4",
        ] {
            assert_eq!(check(MxRfcPerson, number), Err(Format), "{number}");
        }
        for number in ["XAXX010101000", "xexx-010101-000"] {
            assert_eq!(check(MxRfcPerson, number), Err(Placeholder), "{number}");
        }
    }

    #[test]
    fn companies() {
        for number in ["MAB9307148T4", "SAT970701NN3", "EKU9003173C9", "MAL180222MS6"] {
            assert_eq!(check(MxRfcCompany, number), Ok(()), "{number}");
        }
        for number in ["MAB9307148T5", "ACM010101ABC"] {
            assert_eq!(check(MxRfcCompany, number), Err(CheckDigit), "{number}");
        }
        for number in ["MAB9302308T4", "GODE561231GR8", "MA93071438T4"] {
            assert_eq!(check(MxRfcCompany, number), Err(Format), "{number}");
        }
    }

    #[test]
    fn leap_days_of_2000_exist() {
        assert_eq!(check(MxRfcPerson, "GODE000229GR8"), Err(CheckDigit));
        assert_eq!(check(MxRfcPerson, "GODE010229GR8"), Err(Format));
    }
}
