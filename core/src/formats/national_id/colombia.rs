//! Colombia: NIT (DIAN, Orden Administrativa 4 of 1989), cédulas and NUIP.

use super::compact::Compact;
use super::error::NationalIdError::{self, CheckDigit, Format};
use super::rule::{CheckDigits, Rows, Rule};

/// A company's nine digits, or a person's cédula or NUIP of six to ten, and a check digit.
pub(super) static NIT: Rule = Rule {
    form: b"ddddddd",
    longest: 11,
    rows: Rows::OfAnyDigit,
    check: Some(CheckDigits::modulo_11(
        &[43, 41, 37, 29, 23, 19, 17, 13, 7, 3],
        b"01234567891",
    )),
    ..Rule::PLAIN
};

/// The verdict on a NIT whose last digit is not the check digit of the others. After a hyphen it should be. Without a hyphen,
/// nine digits are a company's number without its check digit; fewer digits are too short for that.
pub(super) fn without_check_digit(number: &Compact) -> Result<(), NationalIdError> {
    match number.as_bytes().len() {
        _ if number.shows_check_digit() => Err(CheckDigit),
        ..9 => Err(Format),
        9 => Ok(()),
        _ => Err(CheckDigit),
    }
}

/// NUIP have ten digits from 1.000.000.000 on, older cédulas six to eight; cédulas de extranjería six to ten. Equal
/// digits are not a sign of a placeholder: 1.111.111.111 belongs to a person.
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
            "890-903-938",
            "890903938\u{2013}8",
            "123456789",
            "3123456-4",
            "31234564",
            "12345678-8",
            "12.345.678 - 8",
            "123456-3",
            "1234563",
        ] {
            assert_eq!(check(CoNit, number), Ok(()), "{number}");
        }
        for number in [
            "890903938-7",
            "9003731152",
            "2131234325",
            "1020304050-1",
            "3123456-5",
            "12345678-9",
            "123456-2",
        ] {
            assert_eq!(check(CoNit, number), Err(CheckDigit), "{number}");
        }
        for number in [
            "123456",
            "12345-6",
            "1234562",
            "31234565",
            "123456789012",
            "89090393A-8",
            "890;903;938-8",
        ] {
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
