//! El Salvador: DUI (Registro Nacional de las Personas Naturales).

use super::rule::{CheckDigits, Rows, Rule};

pub(super) static DUI: Rule = Rule {
    form: b"ddddddddd",
    longest: 9,
    rows: Rows::OfAnyDigit,
    check: Some(CheckDigits {
        count: 1,
        weights: &[9, 8, 7, 6, 5, 4, 3, 2],
        values: b"",
        constant: 0,
        letters: b"0123456789",
    }),
    ..Rule::PLAIN
};

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
