//! Argentina: CUIT and CUIL (AFIP resolution), DNI.

use super::compact::{ascii_value, is_digits, modulo_11, weighted_sum};
use super::{NationalIdError, matching, plain_digits, well_formed};

/// Persons, companies, foreign entities; 25 and 26 stand in some lists of those for persons.
const PREFIXES: [&[u8; 2]; 12] = [
    b"20", b"23", b"24", b"25", b"26", b"27", b"30", b"33", b"34", b"50", b"51", b"55",
];

const WEIGHTS: [u8; 10] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

pub(super) fn cuit(digits: &[u8]) -> Result<(), NationalIdError> {
    let [first, second, .., check] = digits else {
        return well_formed(false);
    };
    well_formed(digits.len() == 11 && is_digits(digits) && PREFIXES.contains(&&[*first, *second]))?;
    let body = digits.get(..10).unwrap_or_default();
    // Numbers that would need a ten get another prefix in practice.
    matching(*check == modulo_11(weighted_sum(body, &WEIGHTS, ascii_value), b'9'))
}

/// No check digit is published. Equal digits are no sign: 11.111.111 is somebody's.
pub(super) fn dni(digits: &[u8]) -> Result<(), NationalIdError> {
    plain_digits(digits, 7..=8)
}

#[cfg(test)]
mod tests {
    use crate::formats::national_id::NationalId::{ArCuit, ArDni};
    use crate::formats::national_id::NationalIdError::{CheckDigit, Format, Placeholder};
    use crate::formats::national_id::check;

    #[test]
    fn cuit() {
        for number in ["20-05536168-2", "30-50001091-2", "33693450239", "20-26756539-3"] {
            assert_eq!(check(ArCuit, number), Ok(()), "{number}");
        }
        for number in ["20267565392", "30-12345678-9"] {
            assert_eq!(check(ArCuit, number), Err(CheckDigit), "{number}");
        }
        for number in ["99-12345678-0", "2005536168", "200553616820", "20-0553616A-2"] {
            assert_eq!(check(ArCuit, number), Err(Format), "{number}");
        }
    }

    #[test]
    fn dni() {
        for number in ["20.123.456", "1234567", "11111111"] {
            assert_eq!(check(ArDni, number), Ok(()), "{number}");
        }
        assert_eq!(check(ArDni, "123456"), Err(Format));
        assert_eq!(check(ArDni, "123456789"), Err(Format));
        assert_eq!(check(ArDni, "M123456"), Err(Format));
        assert_eq!(check(ArDni, "00.000.000"), Err(Placeholder));
    }
}
