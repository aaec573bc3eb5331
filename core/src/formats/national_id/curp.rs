//! Mexico: CURP (RENAPO, Instructivo normativo para la asignación de la CURP, 2021). The sex of people who are neither man
//! (H) nor woman (M) is X, since 2023.

use super::rfc;
use super::rule::{CheckDigits, Day, Rule, has_word};

/// States of Mexico, and NE for those born abroad.
const ENTITIES: &[u8] = b"ASBCBSCCCHCLCMCSDFDGGRGTHGJCMCMNMSNENLNTOCPLQRQTSLSPSRTCTLTSVZYNZS";

pub(super) static CURP: Rule = Rule {
    form: b"llllddddddslllllad",
    longest: 18,
    day: Day::CenturyTold(4, 16),
    // The generic number that employers use for foreigners without a CURP begins like this.
    specimens: &[b"XEXX010101*"],
    parts: |characters| has_word(characters, 11, ENTITIES, 2),
    check: Some(CheckDigits {
        count: 1,
        weights: &[18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2],
        // Except `Ñ`, which the letters of a name exclude.
        values: rfc::ALPHABET,
        constant: 0,
        letters: b"0123456789",
    }),
    ..Rule::PLAIN
};

#[cfg(test)]
mod tests {
    use crate::formats::national_id::NationalId::MxCurp;
    use crate::formats::national_id::NationalIdError::{CheckDigit, Format, Placeholder};
    use crate::formats::national_id::check;

    #[test]
    fn curp() {
        for number in [
            "BOXW310820HNERXN09",
            "HEGG560427MVZRRL04",
            "hegg560427mvzrrl04",
            "HEGG900101XDFRRL06",
        ] {
            assert_eq!(check(MxCurp, number), Ok(()), "{number}");
        }
        for number in ["BOXW310820HNERXN08", "HEGG560427MVZRRL05", "HEGG900101XDFRRL07"] {
            assert_eq!(check(MxCurp, number), Err(CheckDigit), "{number}");
        }
        for number in [
            "BOXW310820NNERXN09",
            "BOXW310820HZZRXN09",
            "BOXW310820HEAZXN09",
            "BOXW311320HNERXN09",
            "BOXW310832HNERXN09",
            "BOXW3108A0HNERXN09",
            "BO1W310820HNERXN09",
            "BOXW310820HNER1N09",
            "BOXW310820HNERXN0X",
            "BOXW310820HNERXN&9",
            "BOXW310820HNERXN0",
            "BOXW310820HNERXN099",
            "ÑOXW310820HNERXN09",
        ] {
            assert_eq!(check(MxCurp, number), Err(Format), "{number}");
        }
        assert_eq!(check(MxCurp, "XEXX010101HNEXXXA4"), Err(Placeholder));
    }

    #[test]
    fn the_century_decides_on_a_leap_day() {
        assert_eq!(check(MxCurp, "BOXW000229HNERXN09"), Err(Format));
        assert_eq!(check(MxCurp, "BOXW000229HNERXNA0").err(), Some(CheckDigit));
    }
}
