//! Argentina: CUIT and CUIL (AFIP resolution), DNI.

use super::rule::{CheckDigits, Rows, Rule, has_word};

/// Persons, companies, foreign entities; 25 and 26 stand in some lists of those for persons.
const PREFIXES: &[u8] = b"202324252627303334505155";

pub(super) static CUIT: Rule = Rule {
    form: b"ddddddddddd",
    longest: 11,
    parts: |digits| has_word(digits, 0, PREFIXES, 2),
    // Numbers that would need a ten get another prefix in practice.
    check: Some(CheckDigits::modulo_11(&[5, 4, 3, 2, 7, 6, 5, 4, 3, 2], b"01234567899")),
    ..Rule::PLAIN
};

/// No check digit is published. Equal digits are not a sign of a placeholder: 11.111.111 belongs to a person.
pub(super) static DNI: Rule = Rule {
    form: b"ddddddd",
    longest: 8,
    rows: Rows::OfZeros,
    ..Rule::PLAIN
};

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
