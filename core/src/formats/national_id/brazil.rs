//! Brazil: CPF and CNPJ (Receita Federal; letters in the CNPJ by Instrução Normativa RFB 2.229 of 2024).

use super::compact::{ascii_value, is_alphanumeric, is_digits, is_monotone, modulo_11, weighted_sum};
use super::{NationalIdError, genuine, matching, well_formed};

const CPF_WEIGHTS: [u8; 10] = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
const CNPJ_WEIGHTS: [u8; 13] = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];

pub(super) fn cpf(digits: &[u8]) -> Result<(), NationalIdError> {
    well_formed(digits.len() == 11 && is_digits(digits))?;
    check_digits(digits, &CPF_WEIGHTS)
}

/// A letter counts as its ASCII code less 48.
pub(super) fn cnpj(characters: &[u8]) -> Result<(), NationalIdError> {
    let [body @ .., first, second] = characters else {
        return well_formed(false);
    };
    well_formed(body.len() == 12 && is_alphanumeric(body) && is_digits(&[*first, *second]))?;
    check_digits(characters, &CNPJ_WEIGHTS)
}

/// The first of the two digits at the end is of what stands before them, the second of that and the first.
fn check_digits(characters: &[u8], weights: &[u8]) -> Result<(), NationalIdError> {
    // Rows of one digit pass the arithmetic, and are refused by convention.
    genuine(!is_monotone(characters))?;
    let is_right = |length: usize| {
        let (body, rest) = characters.split_at_checked(length).unwrap_or_default();
        rest.first() == Some(&modulo_11(weighted_sum(body, weights, ascii_value), b'0'))
    };
    matching(is_right(characters.len() - 2) && is_right(characters.len() - 1))
}

#[cfg(test)]
mod tests {
    use crate::formats::national_id::NationalId::{BrCnpj, BrCpf};
    use crate::formats::national_id::NationalIdError::{CheckDigit, Format, Placeholder};
    use crate::formats::national_id::check;

    #[test]
    fn cpf() {
        for number in ["390.533.447-05", "529.982.247-25", "12345678909"] {
            assert_eq!(check(BrCpf, number), Ok(()), "{number}");
        }
        // The first wrong check digit, then the second.
        for number in ["390.533.447-15", "390.533.447-06", "231.002.999-00", "12345678900"] {
            assert_eq!(check(BrCpf, number), Err(CheckDigit), "{number}");
        }
        assert_eq!(check(BrCpf, "111.111.111-11"), Err(Placeholder));
        for number in ["3905334470", "390533447055", "390.533.447-0X"] {
            assert_eq!(check(BrCpf, number), Err(Format), "{number}");
        }
    }

    #[test]
    fn cnpj() {
        for number in [
            "16.727.230/0001-97",
            "00.000.000/0001-91",
            "12ABC34501DE35",
            "12.abc.345/01de-35",
        ] {
            assert_eq!(check(BrCnpj, number), Ok(()), "{number}");
        }
        for number in [
            "16.727.230/0001-98",
            "16.727.230/0001-87",
            "12345678000199",
            "12ABC34501DE36",
        ] {
            assert_eq!(check(BrCnpj, number), Err(CheckDigit), "{number}");
        }
        assert_eq!(check(BrCnpj, "00000000000000"), Err(Placeholder));
        for number in ["1672723000019", "167272300001977", "12ABC34501DE3A", "12ABC3450&DE35"] {
            assert_eq!(check(BrCnpj, number), Err(Format), "{number}");
        }
    }
}
