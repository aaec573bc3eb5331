//! Country codes: ISO 3166-1 alpha-2.

use core::fmt;
use core::str::FromStr;

/// An officially assigned ISO 3166-1 alpha-2 code, in upper case.
///
/// Withdrawn codes (`AN`, `YU`), exceptional reservations (`UK`, `EU`) and user-assigned codes are not countries, except
/// [`KOSOVO`](Self::KOSOVO) if the caller allows it.
///
/// ```
/// use usherkit_core::formats::country::CountryCode;
///
/// assert_eq!(CountryCode::parse("co", false).unwrap().as_str(), "CO");
/// assert_eq!(CountryCode::parse("UK", false), None);
/// assert_eq!("fr".parse::<CountryCode>().unwrap().to_string(), "FR");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryCode([u8; 2]);

/// The second letters of the assigned codes, by first letter from `A` (ISO 3166-1, 249 codes).
const ASSIGNED_LETTERS: [&str; 26] = [
    "DEFGILMOQRSTUWXZ",        // A
    "ABDEFGHIJLMNOQRSTVWYZ",   // B
    "ACDFGHIKLMNORUVWXYZ",     // C
    "EJKMOZ",                  // D
    "CEGHRST",                 // E
    "IJKMOR",                  // F
    "ABDEFGHILMNPQRSTUWY",     // G
    "KMNRTU",                  // H
    "DELMNOQRST",              // I
    "EMOP",                    // J
    "EGHIMNPRWYZ",             // K
    "ABCIKRSTUVY",             // L
    "ACDEFGHKLMNOPQRSTUVWXYZ", // M
    "ACEFGILOPRUZ",            // N
    "M",                       // O
    "AEFGHKLMNRSTWY",          // P
    "A",                       // Q
    "EOSUW",                   // R
    "ABCDEGHIJKLMNORSTVXYZ",   // S
    "CDFGHJKLMNORTVWZ",        // T
    "AGMSYZ",                  // U
    "ACEGINU",                 // V
    "FS",                      // W
    "",                        // X
    "ET",                      // Y
    "AMW",                     // Z
];

/// For each first letter, one bit for each second letter.
static ASSIGNED: [u32; 26] = {
    let mut table = [0; 26];
    let mut rows: &[&str] = &ASSIGNED_LETTERS;
    let mut cells: &mut [u32] = &mut table;
    while let (Some((letters, more_rows)), Some((cell, more_cells))) = (rows.split_first(), cells.split_first_mut()) {
        let mut letters = letters.as_bytes();
        while let Some((letter, rest)) = letters.split_first() {
            *cell |= 1 << (*letter - b'A');
            letters = rest;
        }
        rows = more_rows;
        cells = more_cells;
    }
    table
};

/// A text is no officially assigned ISO 3166-1 alpha-2 code. It does not repeat the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownCountry;

impl fmt::Display for UnknownCountry {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an ISO 3166-1 alpha-2 code")
    }
}

impl core::error::Error for UnknownCountry {}

/// [`CountryCode::parse`], without Kosovo.
impl FromStr for CountryCode {
    type Err = UnknownCountry;

    #[inline]
    fn from_str(text: &str) -> Result<Self, UnknownCountry> {
        Self::parse(text, false).ok_or(UnknownCountry)
    }
}

impl CountryCode {
    /// `XK`, the user-assigned code that the European Commission and banks use for Kosovo.
    pub const KOSOVO: Self = Self(*b"XK");

    /// Reads a code in any ASCII letter case; `kosovo` lets `XK` pass too.
    ///
    /// Only ASCII letters change case: with Unicode's rules `ß` would be South Sudan. The caller trims blanks.
    ///
    /// ```
    /// use usherkit_core::formats::country::CountryCode;
    ///
    /// assert_eq!(CountryCode::parse("Fr", false).unwrap().as_str(), "FR");
    /// assert_eq!(CountryCode::parse("XK", false), None);
    /// assert_eq!(CountryCode::parse("xk", true), Some(CountryCode::KOSOVO));
    /// assert_eq!(CountryCode::parse("COL", false), None, "alpha-3");
    /// ```
    pub fn parse(text: &str, kosovo: bool) -> Option<Self> {
        let letters = <[u8; 2]>::try_from(text.as_bytes()).ok()?;
        let code = Self(letters.map(|letter| letter.to_ascii_uppercase()));
        (code.is_assigned() || (kosovo && code == Self::KOSOVO)).then_some(code)
    }

    /// Every assigned code, in alphabetical order.
    ///
    /// ```
    /// use usherkit_core::formats::country::CountryCode;
    ///
    /// assert_eq!(CountryCode::all().count(), 249);
    /// assert_eq!(CountryCode::all().next().unwrap().as_str(), "AD");
    /// ```
    pub fn all() -> impl Iterator<Item = Self> {
        let letters = || b'A'..=b'Z';
        letters()
            .flat_map(move |first| letters().map(move |second| Self([first, second])))
            .filter(|code| code.is_assigned())
    }

    /// The two upper-case letters.
    ///
    /// ```
    /// use usherkit_core::formats::country::CountryCode;
    ///
    /// assert_eq!(CountryCode::KOSOVO.as_str(), "XK");
    /// ```
    pub fn as_str(&self) -> &str {
        // Two ASCII letters are always UTF-8, so the default never applies.
        str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The two upper-case letters as bytes.
    pub const fn to_ascii(self) -> [u8; 2] {
        self.0
    }

    fn is_assigned(self) -> bool {
        let [first, second] = self.0;
        let row = ASSIGNED
            .get(usize::from(first.wrapping_sub(b'A')))
            .copied()
            .unwrap_or(0);
        second.is_ascii_uppercase() && row >> (second - b'A') & 1 == 1
    }
}

impl fmt::Debug for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;

    #[test]
    fn assigned_codes_pass_in_any_letter_case() {
        for text in [
            "CO", "co", "Co", "cO", "SS", "CW", "BQ", "AX", "UM", "AQ", "PS", "TW", "EH", "ZW",
        ] {
            assert_eq!(
                CountryCode::parse(text, false).unwrap().as_str(),
                text.to_ascii_uppercase()
            );
        }
    }

    #[test]
    fn codes_print_as_their_letters() {
        assert_eq!(format!("{0} {0:?}", CountryCode::KOSOVO), "XK XK");
    }

    #[test]
    fn everything_else_is_refused() {
        for text in [
            "",
            "C",
            "COL",
            "170",
            "C O",
            " CO",
            "CO ",
            "AN",
            "YU",
            "SU",
            "UK",
            "EU",
            "AA",
            "ZZ",
            "XK",
            "QM",
            "Colombia",
            "ß",
            "ﬀ",
            "[A",
            "A[",
            "@A",
            "A@",
            "00",
            "__proto__",
        ] {
            assert_eq!(CountryCode::parse(text, false), None, "{text:?}");
        }
    }

    #[test]
    fn kosovo_passes_only_when_asked_for() {
        assert_eq!(CountryCode::parse("XK", true), Some(CountryCode::KOSOVO));
        assert_eq!(CountryCode::parse("XA", true), None);
        assert!(CountryCode::all().all(|code| code != CountryCode::KOSOVO));
    }
}
