//! Chile: RUT and RUN (Servicio de Registro Civil e Identificación). They were counted up from 1, and living
//! people have numbers of fewer than seven digits, so the check digit decides.

use super::rule::{CheckDigits, Rows, Rule};

pub(super) static RUT: Rule = Rule {
    form: b"dk",
    longest: 9,
    rows: Rows::OfZeros,
    check: Some(CheckDigits::modulo_11(&[3, 2, 7, 6, 5, 4, 3, 2], b"0123456789K")),
    ..Rule::PLAIN
};

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
            "72041-0",
            "720410",
            "654321-9",
            "1-9",
        ] {
            assert_eq!(check(ClRut, number), Ok(()), "{number}");
        }
        for number in [
            "12531909-3",
            "60803000-0",
            "12.345.678-9",
            "12.345.678-K",
            "72041-1",
            "654321-5",
        ] {
            assert_eq!(check(ClRut, number), Err(CheckDigit), "{number}");
        }
        for number in ["9", "K", "123456789-2", "12.345.678-X", "1K345678-5"] {
            assert_eq!(check(ClRut, number), Err(Format), "{number}");
        }
        for number in ["0000000-0", "0-0"] {
            assert_eq!(check(ClRut, number), Err(Placeholder), "{number}");
        }
    }
}
