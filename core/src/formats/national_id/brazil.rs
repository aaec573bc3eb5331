//! Brazil: CPF and CNPJ (Receita Federal; letters in the CNPJ by Instrução Normativa RFB 2.229 of 2024).
//!
//! The first of the two digits at the end checks what stands before them, the second that and the first digit. Rows of one
//! digit pass the arithmetic but are refused by convention.

use super::rule::{CheckDigits, Rows, Rule};

pub(super) static CPF: Rule = Rule {
    form: b"ddddddddddd",
    longest: 11,
    rows: Rows::OfAnyDigit,
    check: Some(CheckDigits {
        count: 2,
        ..CheckDigits::modulo_11(&[11, 10, 9, 8, 7, 6, 5, 4, 3, 2], b"01234567890")
    }),
    ..Rule::PLAIN
};

/// A letter counts as its ASCII code less 48.
pub(super) static CNPJ: Rule = Rule {
    form: b"aaaaaaaaaaaadd",
    longest: 14,
    rows: Rows::OfAnyDigit,
    check: Some(CheckDigits {
        count: 2,
        ..CheckDigits::modulo_11(&[6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2], b"01234567890")
    }),
    ..Rule::PLAIN
};

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
