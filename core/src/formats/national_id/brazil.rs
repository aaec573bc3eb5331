//! Brazil: CPF and CNPJ (Receita Federal; letters in the CNPJ by Instrução Normativa RFB 2.229 of 2024).

use super::compact::{is_alphanumeric, is_digits, is_monotone, weighted_sum};
use super::{NationalIdError, genuine, matching, well_formed};

pub(super) fn cpf(digits: &[u8]) -> Result<(), NationalIdError> {
    well_formed(digits.len() == 11 && is_digits(digits))?;
    // Rows of one digit pass the arithmetic, and are refused by convention.
    genuine(!is_monotone(digits))?;
    let [body @ .., first, second] = digits else {
        return well_formed(false);
    };
    let [longer_body @ .., _] = digits else {
        return well_formed(false);
    };
    let weights = |count: u32| (2..=count).rev();
    matching(*first == check_digit(body, weights(10)) && *second == check_digit(longer_body, weights(11)))
}

pub(super) fn cnpj(characters: &[u8]) -> Result<(), NationalIdError> {
    let [body @ .., first, second] = characters else {
        return well_formed(false);
    };
    let [longer_body @ .., _] = characters else {
        return well_formed(false);
    };
    well_formed(body.len() == 12 && is_alphanumeric(body) && is_digits(&[*first, *second]))?;
    genuine(!is_monotone(characters))?;
    // From the right: 2 to 9 and again; a letter counts as its ASCII code less 48.
    let weights = |count: u32| (0..count).rev().map(|from_right| from_right % 8 + 2);
    matching(*first == check_digit(body, weights(12)) && *second == check_digit(longer_body, weights(13)))
}

fn check_digit(body: &[u8], weights: impl Iterator<Item = u32>) -> u8 {
    match weighted_sum(body, weights) % 11 {
        0 | 1 => b'0',
        remainder => b'0' + (11 - remainder) as u8,
    }
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
