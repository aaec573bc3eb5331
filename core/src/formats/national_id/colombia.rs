//! Colombia: NIT (DIAN, Orden Administrativa 4 of 1989), cédulas and NUIP.

use super::rule::{CheckDigits, Rows, Rule};

/// Nine digits go unchecked, for a company's number is also written without its check digit. With it there are ten,
/// or eleven for a person whose NUIP has ten.
pub(super) static NIT: Rule = Rule {
    form: b"ddddddddd",
    longest: 11,
    rows: Rows::OfAnyDigit,
    check: Some(CheckDigits {
        shortest: 10,
        ..CheckDigits::modulo_11(&[43, 41, 37, 29, 23, 19, 17, 13, 7, 3], b"01234567891")
    }),
    ..Rule::PLAIN
};

/// NUIP have ten digits from 1.000.000.000 on, older cédulas six to eight; cédulas de extranjería six to ten. Equal
/// digits are no sign: 1.111.111.111 is somebody's.
pub(super) static PERSON: Rule = Rule {
    form: b"dddddd",
    longest: 10,
    rows: Rows::OfZeros,
    ..Rule::PLAIN
};

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
            "890,903,938-8",
            "890903938",
        ] {
            assert_eq!(check(CoNit, number), Ok(()), "{number}");
        }
        for number in ["890903938-7", "9003731152", "2131234325", "1020304050-1"] {
            assert_eq!(check(CoNit, number), Err(CheckDigit), "{number}");
        }
        for number in ["123456", "12345678", "123456789012", "89090393A-8", "890;903;938-8"] {
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
