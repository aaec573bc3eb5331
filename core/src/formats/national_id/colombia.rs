//! Colombia: NIT (DIAN, Orden Administrativa 4 of 1989), cédulas and NUIP.

use super::compact::{ascii_value, is_digits, is_monotone, modulo_11, weighted_sum};
use super::{NationalIdError, genuine, matching, plain_digits, well_formed};

const WEIGHTS: [u8; 10] = [43, 41, 37, 29, 23, 19, 17, 13, 7, 3];

/// Nine digits go unchecked, for a company's number is also written without its check digit. With it there are ten,
/// or eleven for a person whose NUIP has ten.
pub(super) fn nit(digits: &[u8]) -> Result<(), NationalIdError> {
    well_formed((9..=11).contains(&digits.len()) && is_digits(digits))?;
    genuine(!is_monotone(digits))?;
    let [body @ .., check] = digits else {
        return well_formed(false);
    };
    if digits.len() == 9 {
        return Ok(());
    }
    matching(*check == modulo_11(weighted_sum(body, &WEIGHTS, ascii_value), b'1'))
}

/// NUIP have ten digits from 1.000.000.000 on, older cédulas six to eight; cédulas de extranjería six to ten. Equal
/// digits are no sign: 1.111.111.111 is somebody's.
pub(super) fn person(digits: &[u8]) -> Result<(), NationalIdError> {
    plain_digits(digits, 6..=10)
}

#[cfg(test)]
mod tests {
    use crate::formats::national_id::NationalId::{CoCe, CoNit, CoNuip};
    use crate::formats::national_id::NationalIdError::{CheckDigit, Format, Placeholder};
    use crate::formats::national_id::check;

    #[test]
    fn nit() {
        for number in [
            "890903938-8",
            "899999068-1",
            "800197268-4",
            "9003731153",
            "213.123.432-1",
            "890903938",
        ] {
            assert_eq!(check(CoNit, number), Ok(()), "{number}");
        }
        for number in ["890903938-7", "9003731152", "2131234325", "1020304050-1"] {
            assert_eq!(check(CoNit, number), Err(CheckDigit), "{number}");
        }
        for number in ["123456", "12345678", "123456789012", "89090393A-8"] {
            assert_eq!(check(CoNit, number), Err(Format), "{number}");
        }
        assert_eq!(check(CoNit, "999.999.999"), Err(Placeholder));
    }

    #[test]
    fn persons() {
        for id in [CoNuip, CoCe] {
            for number in ["1020304050", "1.111.111.111", "123456"] {
                assert_eq!(check(id, number), Ok(()), "{number}");
            }
            for number in ["12345", "12345678901", "102030405A"] {
                assert_eq!(check(id, number), Err(Format), "{number}");
            }
            assert_eq!(check(id, "0000000000"), Err(Placeholder));
        }
    }
}
