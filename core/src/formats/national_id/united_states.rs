//! United States: SSN (SSA, POMS RM 10201.035), EIN and ITIN (IRS). None has a check digit.

use super::rule::{Rows, Rule, has_word};

/// The specimens were published, or people type them to get past a form.
pub(super) static SSN: Rule = Rule {
    form: b"ddddddddd",
    longest: 9,
    specimens: &[b"078051120", b"219099999", b"457555462", b"123456789"],
    rows: Rows::OfAnyDigit,
    parts: |digits| {
        let starts_with = |area: &[u8]| digits.starts_with(area);
        let is_no_area = starts_with(b"000") || starts_with(b"666") || starts_with(b"9");
        !is_no_area && !has_word(digits, 3, b"00", 2) && !digits.ends_with(b"0000")
    },
    ..Rule::PLAIN
};

/// Prefixes that the IRS has not assigned.
const FREE_EIN_PREFIXES: &[u8] = b"0007080917181928294969707879899697";

pub(super) static EIN: Rule = Rule {
    form: b"ddddddddd",
    longest: 9,
    rows: Rows::OfAnyDigit,
    parts: |digits| !has_word(digits, 0, FREE_EIN_PREFIXES, 2),
    ..Rule::PLAIN
};

/// Individual Taxpayer Identification Number: the IRS gives groups 50 to 65, 70 to 88, 90 to 92 and 94 to 99.
pub(super) static ITIN: Rule = Rule {
    form: b"9dddddddd",
    longest: 9,
    rows: Rows::OfAnyDigit,
    parts: |digits| {
        let group = digits.get(3..5).unwrap_or_default();
        matches!(group, [b'5', _] | [b'6', b'0'..=b'5'] | [b'7', _] | [b'8', b'0'..=b'8'])
            || matches!(group, [b'9', digit] if *digit != b'3')
    },
    ..Rule::PLAIN
};

#[cfg(test)]
mod tests {
    use crate::formats::national_id::NationalId::{UsEin, UsItin, UsSsn};
    use crate::formats::national_id::NationalIdError::{Format, Placeholder};
    use crate::formats::national_id::check;

    #[test]
    fn ssn() {
        for number in ["536-90-4399", "536904399", "001-01-0001", "899-99-9999"] {
            assert_eq!(check(UsSsn, number), Ok(()), "{number}");
        }
        for number in [
            "000-45-6789",
            "666-45-6789",
            "900-45-6789",
            "123-00-6789",
            "123-45-0000",
            "536-90-439",
            "536-90-43999",
            "536-9O-4399",
        ] {
            assert_eq!(check(UsSsn, number), Err(Format), "{number}");
        }
        for number in [
            "078-05-1120",
            "219-09-9999",
            "457-55-5462",
            "123-45-6789",
            "111-11-1111",
        ] {
            assert_eq!(check(UsSsn, number), Err(Placeholder), "{number}");
        }
    }

    #[test]
    fn ein() {
        for number in ["91-1144442", "04-2103594", "12-3456789", "911144442", " 91-1144442 "] {
            assert_eq!(check(UsEin, number), Ok(()), "{number}");
        }
        for number in [
            "07-1144442",
            "89-1234567",
            "911-14-4442",
            "91-11-44442",
            "9-11144442",
            "123456",
            "91-114444A",
        ] {
            assert_eq!(check(UsEin, number), Err(Format), "{number}");
        }
        assert_eq!(check(UsEin, "11-1111111"), Err(Placeholder));
    }

    #[test]
    fn itin() {
        for number in [
            "912-90-3456",
            "999-88-7777",
            "900-50-0000",
            "900-65-0000",
            "900-70-0000",
            "900-92-0000",
            "900-94-0000",
        ] {
            assert_eq!(check(UsItin, number), Ok(()), "{number}");
        }
        for number in [
            "912-93-4567",
            "900-49-0000",
            "900-66-0000",
            "900-69-0000",
            "900-89-0000",
            "123-45-6789",
            "91290345",
        ] {
            assert_eq!(check(UsItin, number), Err(Format), "{number}");
        }
    }
}
