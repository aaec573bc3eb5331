//! China: resident identity number (GB 11643-1999) and unified social credit code (GB 32100-2015).

use super::compact::{is_day, is_digits};
use super::{NationalIdError, matching, well_formed};

/// Without I, O, S, V and Z.
const USCC_ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";

pub(super) fn resident_id(characters: &[u8]) -> Result<(), NationalIdError> {
    let [body @ .., check] = characters else {
        return well_formed(false);
    };
    well_formed(body.len() == 17 && is_digits(body) && (check.is_ascii_digit() || *check == b'X'))?;
    well_formed(day(characters).is_some_and(is_day))?;
    // ISO 7064 MOD 11-2.
    let product = body
        .iter()
        .fold(0, |product, digit| (product + u32::from(digit - b'0')) * 2 % 11);
    matching(*check == b"10X98765432".get(product as usize).copied().unwrap_or_default())
}

/// The day of birth, as eight digits.
pub(super) fn day(characters: &[u8]) -> Option<[u8; 8]> {
    let &[_, _, _, _, _, _, y1, y2, y3, y4, m1, m2, d1, d2, _, _, _, _] = characters else {
        return None;
    };
    Some([y1, y2, y3, y4, m1, m2, d1, d2])
}

pub(super) fn uscc(characters: &[u8]) -> Result<(), NationalIdError> {
    let [body @ .., check] = characters else {
        return well_formed(false);
    };
    well_formed(body.len() == 17)?;
    let value = |letter: &u8| {
        USCC_ALPHABET
            .iter()
            .position(|other| other == letter)
            .ok_or(NationalIdError::Format)
    };
    // The weights are the powers of 3 modulo 31; the check character closes the sum.
    let (mut sum, mut weight) = (value(check)?, 1);
    for letter in body {
        sum += value(letter)? * weight;
        weight = weight * 3 % 31;
    }
    matching(sum.is_multiple_of(31))
}

#[cfg(test)]
mod tests {
    use crate::formats::national_id::NationalId::{CnResidentId, CnUscc};
    use crate::formats::national_id::NationalIdError::{CheckDigit, Format};
    use crate::formats::national_id::check;

    #[test]
    fn resident_id() {
        for number in [
            "360426199101010071",
            "11010519491231002X",
            "11010519491231002x",
            "110105 19491231 002X",
        ] {
            assert_eq!(check(CnResidentId, number), Ok(()), "{number}");
        }
        for number in ["110105194912310021", "360426199101010072", "36042619910101007X"] {
            assert_eq!(check(CnResidentId, number), Err(CheckDigit), "{number}");
        }
        // The day must exist; the old form of fifteen digits is no longer valid.
        for number in [
            "110105194902290020",
            "110105194913310028",
            "110105491231002",
            "11010519491231002A",
            "X1010519491231002X",
        ] {
            assert_eq!(check(CnResidentId, number), Err(Format), "{number}");
        }
    }

    #[test]
    fn uscc() {
        for number in ["91110000600037341L", "91350100M000100Y43", "91350100m000100y43"] {
            assert_eq!(check(CnUscc, number), Ok(()), "{number}");
        }
        for number in ["91110000600037341K", "91110000600037314L"] {
            assert_eq!(check(CnUscc, number), Err(CheckDigit), "{number}");
        }
        for number in [
            "9111000060003734L",
            "91110000600037341LL",
            "91110000600037341I",
            "9111000060003734IL",
        ] {
            assert_eq!(check(CnUscc, number), Err(Format), "{number}");
        }
    }
}
