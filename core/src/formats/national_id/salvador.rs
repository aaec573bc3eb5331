//! El Salvador: DUI (Registro Nacional de las Personas Naturales).

use super::compact::{ascii_value, is_digits, is_monotone, modulo_10, weighted_sum};
use super::{NationalIdError, genuine, matching, well_formed};

const WEIGHTS: [u8; 8] = [9, 8, 7, 6, 5, 4, 3, 2];

pub(super) fn dui(digits: &[u8]) -> Result<(), NationalIdError> {
    let [body @ .., check] = digits else {
        return well_formed(false);
    };
    well_formed(body.len() == 8 && is_digits(digits))?;
    genuine(!is_monotone(digits))?;
    matching(*check == modulo_10(weighted_sum(body, &WEIGHTS, ascii_value)))
}

#[cfg(test)]
mod tests {
    use crate::formats::national_id::NationalId::SvDui;
    use crate::formats::national_id::NationalIdError::{CheckDigit, Format, Placeholder};
    use crate::formats::national_id::check;

    #[test]
    fn dui() {
        for number in ["00016297-5", "045678903", "12345678-4"] {
            assert_eq!(check(SvDui, number), Ok(()), "{number}");
        }
        for number in ["00016297-4", "03456789-0"] {
            assert_eq!(check(SvDui, number), Err(CheckDigit), "{number}");
        }
        for number in ["1234", "0016297-5", "000016297-5", "0001629A-5"] {
            assert_eq!(check(SvDui, number), Err(Format), "{number}");
        }
        assert_eq!(check(SvDui, "00000000-0"), Err(Placeholder));
    }
}
