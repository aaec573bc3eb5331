//! China: resident identity number (GB 11643-1999) and unified social credit code (GB 32100-2015).

use super::rule::{CheckDigits, Day, Rule};

pub(super) static RESIDENT_ID: Rule = Rule {
    form: b"dddddddddddddddddx",
    longest: 18,
    day: Day::WithCentury(6),
    // ISO 7064 MOD 11-2: the weights are the powers of 2 modulo 11, and the whole leaves a remainder of 1.
    check: Some(CheckDigits {
        constant: 10,
        ..CheckDigits::modulo_11(&[7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2], b"0123456789X")
    }),
    ..Rule::PLAIN
};

/// Without I, O, S, V and Z.
const USCC_ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";

pub(super) static USCC: Rule = Rule {
    form: b"uuuuuuuuuuuuuuuuuu",
    longest: 18,
    check: Some(CheckDigits {
        count: 1,
        // The powers of 3 modulo 31.
        weights: &[1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28],
        values: USCC_ALPHABET,
        constant: 0,
        letters: USCC_ALPHABET,
    }),
    ..Rule::PLAIN
};

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
