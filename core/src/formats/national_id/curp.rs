//! Mexico: CURP (RENAPO, Instructivo normativo para la asignación de la CURP, 2021).

use super::compact::{is_alphanumeric, is_day, is_letters, modulo_10, weighted_sum};
use super::rfc;
use super::{NationalIdError, genuine, matching, well_formed};

/// States of Mexico, and NE for those born abroad.
const ENTITIES: &str = "ASBCBSCCCHCLCMCSDFDGGRGTHGJCMCMNMSNENLNTOCPLQRQTSLSPSRTCTLTSVZYNZS";

/// How a generic number begins that employers use for foreigners without a CURP.
const GENERIC: &[u8] = b"XEXX010101";

const WEIGHTS: [u8; 17] = [18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2];

pub(super) fn check(characters: &[u8]) -> Result<(), NationalIdError> {
    genuine(!characters.starts_with(GENERIC))?;
    let (Some((name, rest)), Some(day)) = (characters.split_first_chunk::<4>(), day(characters)) else {
        return well_formed(false);
    };
    let Some(&[sex, state_1, state_2, ref consonants @ .., difference, check]) = rest.get(6..) else {
        return well_formed(false);
    };
    let is_state = ENTITIES.as_bytes().chunks(2).any(|entity| entity == [state_1, state_2]);
    well_formed(
        is_letters(name)
            && is_day(day)
            && matches!(sex, b'H' | b'M')
            && is_state
            && is_letters(consonants)
            && is_alphanumeric(&[difference])
            && check.is_ascii_digit(),
    )?;
    let body = characters.get(..17).unwrap_or_default();
    // The alphabet is that of the RFC but for `Ñ`, which the letters of a name exclude.
    matching(check == modulo_10(weighted_sum(body, &WEIGHTS, rfc::value)))
}

/// The day of birth, as eight digits. A digit in place seventeen tells the century of 1900, a letter that of 2000.
pub(super) fn day(characters: &[u8]) -> Option<[u8; 8]> {
    let &[_, _, _, _, y1, y2, m1, m2, d1, d2, _, _, _, _, _, _, difference, _] = characters else {
        return None;
    };
    let [c1, c2] = if difference.is_ascii_digit() { *b"19" } else { *b"20" };
    Some([c1, c2, y1, y2, m1, m2, d1, d2])
}

#[cfg(test)]
mod tests {
    use crate::formats::national_id::NationalId::MxCurp;
    use crate::formats::national_id::NationalIdError::{CheckDigit, Format, Placeholder};
    use crate::formats::national_id::check;

    #[test]
    fn curp() {
        for number in ["BOXW310820HNERXN09", "HEGG560427MVZRRL04", "hegg560427mvzrrl04"] {
            assert_eq!(check(MxCurp, number), Ok(()), "{number}");
        }
        for number in ["BOXW310820HNERXN08", "HEGG560427MVZRRL05"] {
            assert_eq!(check(MxCurp, number), Err(CheckDigit), "{number}");
        }
        for number in [
            "BOXW310820XNERXN09",
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
