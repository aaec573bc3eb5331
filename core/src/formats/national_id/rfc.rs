//! Mexico: RFC (SAT, Anexo 1 of the rules for the Registro Federal de Contribuyentes).

use super::rule::{CheckDigits, Day, Rule, has_word};

/// The value of a character is its index in this list; `Ñ` is a byte of ISO 8859-1.
pub(super) const ALPHABET: &[u8] = b"0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ \xD1";

/// For sales to the general public, and for foreigners without a number.
const GENERIC: &[&[u8]] = &[b"XAXX010101000", b"XEXX010101000"];

const CHECK: CheckDigits = CheckDigits {
    values: ALPHABET,
    ..CheckDigits::modulo_11(&[13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2], b"0123456789A")
};

/// Words that the letters of a person's name must not spell: the SAT writes an `X` for the last letter. These are the 41 words
/// on which libraries that generate RFCs agree; the SAT's own list was not available.
const OFFENSIVE: &[u8] = b"BUEIBUEYCACACACOCAGACAGOCAKACAKOCOGECOJACOJECOJICOJOCULOFETOGUEYJOTOKACAKACOKAGAKAGO\
    KAKAKOGEKOJOKULOMAMEMAMOMEARMEASMEONMIONMOCOMULAPEDAPEDOPENEPUTAPUTOQULORATARUIN";

/// Four letters of a person's name, six digits of a date, three characters that distinguish homonyms.
pub(super) static PERSON: Rule = Rule {
    form: b"nnnnddddddvza",
    longest: 13,
    day: Day::WithoutCentury(4),
    specimens: GENERIC,
    parts: |characters| !has_word(characters, 0, OFFENSIVE, 4),
    check: Some(CHECK),
    ..Rule::PLAIN
};

/// Three letters of a company's name, then the same.
pub(super) static COMPANY: Rule = Rule {
    form: b"nnnddddddvza",
    longest: 12,
    day: Day::WithoutCentury(3),
    specimens: GENERIC,
    check: Some(CheckDigits {
        // The sum counts a blank before the number: its value times the weight of its place.
        constant: 37 * 13,
        ..CHECK
    }),
    ..Rule::PLAIN
};

#[cfg(test)]
mod tests {
    use crate::formats::national_id::NationalId::{MxRfcCompany, MxRfcPerson};
    use crate::formats::national_id::NationalIdError::{CheckDigit, Format, Placeholder};
    use crate::formats::national_id::check;

    #[test]
    fn persons() {
        for number in ["GODE561231GR8", "KAHO641101B39", "CACX7605101P8", "gode-561231-gr8"] {
            assert_eq!(check(MxRfcPerson, number), Ok(()), "{number}");
        }
        for number in ["GODE561231GR9", "VACE460910SX6", "LOMM920310ABC", "GACJ900515ABC"] {
            assert_eq!(check(MxRfcPerson, number), Err(CheckDigit), "{number}");
        }
        for number in [
            "GODE561331GR8",
            "GODE560230GR8",
            "GODE561231WR8",
            "GODE561231G08",
            "GODE561231GR&",
            "G0DE561231GR8",
            "BUEI561231GR8",
            "PUTO561231GR8",
            "ruin-561231-gr8",
            "GODE56123GR8",
            "GODE561231GR88",
            "MAB9307148T4",
        ] {
            assert_eq!(check(MxRfcPerson, number), Err(Format), "{number}");
        }
        for number in ["XAXX010101000", "xexx-010101-000"] {
            assert_eq!(check(MxRfcPerson, number), Err(Placeholder), "{number}");
        }
    }

    #[test]
    fn companies() {
        for number in ["MAB9307148T4", "SAT970701NN3", "EKU9003173C9", "MAL180222MS6"] {
            assert_eq!(check(MxRfcCompany, number), Ok(()), "{number}");
        }
        for number in ["MAB9307148T5", "ACM010101ABC"] {
            assert_eq!(check(MxRfcCompany, number), Err(CheckDigit), "{number}");
        }
        for number in ["MAB9302308T4", "GODE561231GR8", "MA93071438T4"] {
            assert_eq!(check(MxRfcCompany, number), Err(Format), "{number}");
        }
    }

    #[test]
    fn leap_days_of_2000_exist() {
        assert_eq!(check(MxRfcPerson, "GODE000229GR8"), Err(CheckDigit));
        assert_eq!(check(MxRfcPerson, "GODE010229GR8"), Err(Format));
    }
}
