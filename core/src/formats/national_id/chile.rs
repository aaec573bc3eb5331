//! Chile: RUT and RUN (Servicio de Registro Civil e Identificación).

use super::compact::{ascii_value, is_digits, modulo_11, weighted_sum};
use super::{NationalIdError, genuine, matching, well_formed};

const WEIGHTS: [u8; 8] = [3, 2, 7, 6, 5, 4, 3, 2];

pub(super) fn rut(characters: &[u8]) -> Result<(), NationalIdError> {
    let [body @ .., check] = characters else {
        return well_formed(false);
    };
    well_formed((7..=8).contains(&body.len()) && is_digits(body) && (check.is_ascii_digit() || *check == b'K'))?;
    genuine(body.iter().any(|&digit| digit != b'0'))?;
    matching(*check == modulo_11(weighted_sum(body, &WEIGHTS, ascii_value), b'K'))
}

#[cfg(test)]
mod tests {
    use crate::formats::national_id::NationalId::ClRut;
    use crate::formats::national_id::NationalIdError::{CheckDigit, Format, Placeholder};
    use crate::formats::national_id::check;

    #[test]
    fn rut() {
        for number in [
            "76086428-5",
            "12531909-2",
            "60.803.000-K",
            "60803000k",
            "12.345.678-5",
            "7654321-6",
        ] {
            assert_eq!(check(ClRut, number), Ok(()), "{number}");
        }
        for number in ["12531909-3", "60803000-0", "12.345.678-9", "12.345.678-K"] {
            assert_eq!(check(ClRut, number), Err(CheckDigit), "{number}");
        }
        for number in ["654321-5", "123456789-2", "12.345.678-X", "1K345678-5"] {
            assert_eq!(check(ClRut, number), Err(Format), "{number}");
        }
        assert_eq!(check(ClRut, "0000000-0"), Err(Placeholder));
    }
}
