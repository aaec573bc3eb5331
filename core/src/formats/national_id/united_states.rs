//! United States: SSN (SSA, POMS RM 10201.035), EIN and ITIN (IRS). None has a check digit.

use super::compact::{ascii_value, is_digits, is_monotone};
use super::{NationalIdError, genuine, well_formed};
use crate::formats::text::trim;

/// Published as specimens, or typed to get past a form.
const SPECIMEN_SSNS: [&[u8; 9]; 4] = [b"078051120", b"219099999", b"457555462", b"123456789"];

/// Prefixes that the IRS has not assigned.
const FREE_EIN_PREFIXES: [u32; 17] = [0, 7, 8, 9, 17, 18, 19, 28, 29, 49, 69, 70, 78, 79, 89, 96, 97];

pub(super) fn ssn(digits: &[u8]) -> Result<(), NationalIdError> {
    let &[a1, a2, a3, g1, g2, s1, s2, s3, s4] = digits else {
        return well_formed(false);
    };
    well_formed(is_digits(digits))?;
    genuine(!is_monotone(digits) && !SPECIMEN_SSNS.iter().any(|specimen| specimen[..] == *digits))?;
    let (area, group, serial) = ([a1, a2, a3], [g1, g2], [s1, s2, s3, s4]);
    well_formed(area != *b"000" && area != *b"666" && a1 != b'9' && group != *b"00" && serial != *b"0000")
}

/// `number` is as it was written: another grouping than `NN-NNNNNNN` is some other number.
pub(super) fn ein(digits: &[u8], number: &str) -> Result<(), NationalIdError> {
    let &[p1, p2, ..] = digits else {
        return well_formed(false);
    };
    well_formed(digits.len() == 9 && is_digits(digits))?;
    let written = trim(number).as_bytes();
    let is_grouped = match written.get(2) {
        Some(b'0'..=b'9') => written.len() == 9,
        _ => written.len() == 10,
    };
    genuine(!is_monotone(digits))?;
    well_formed(is_grouped && !FREE_EIN_PREFIXES.contains(&two_digits(p1, p2)))
}

/// Individual Taxpayer Identification Number: the IRS gives groups 50 to 65, 70 to 88, 90 to 92 and 94 to 99.
pub(super) fn itin(digits: &[u8]) -> Result<(), NationalIdError> {
    let &[a1, _, _, g1, g2, _, _, _, _] = digits else {
        return well_formed(false);
    };
    well_formed(is_digits(digits) && a1 == b'9')?;
    genuine(!is_monotone(digits))?;
    well_formed(matches!(two_digits(g1, g2), 50..=65 | 70..=88 | 90..=92 | 94..=99))
}

fn two_digits(tens: u8, ones: u8) -> u32 {
    ascii_value(tens) * 10 + ascii_value(ones)
}

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
