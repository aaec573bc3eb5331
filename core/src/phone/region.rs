//! Regions: countries and territories with a numbering plan, and calling codes without a region.

use core::fmt;
use core::str::FromStr;

use super::tables::Record;

/// A region that has phone numbers, or a calling code that belongs to no region (`001`, the world).
///
/// # Example
/// ```
/// use usherkit_core::phone::Region;
/// let colombia = Region::find("CO").unwrap();
/// assert_eq!((colombia.code(), colombia.calling_code()), ("CO", 57));
/// assert_eq!(Region::find("co"), None);
/// assert_eq!("CO".parse(), Ok(colombia));
/// assert_eq!(colombia.to_string(), "CO");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Region(Record);

impl Region {
    /// The region with a two-letter code in upper case, as Google's metadata knows it.
    ///
    /// These are the codes of ISO 3166-1 with numbering plans, and also `AC`, `TA` and `XK`. `001` stands for several
    /// calling codes at once and is not found.
    pub fn find(code: &str) -> Option<Self> {
        let letters = <[u8; 2]>::try_from(code.as_bytes()).ok()?;
        Record::of_region(letters).map(Self)
    }

    /// All regions: by calling code, and with the main region of each first.
    ///
    /// ```
    /// use usherkit_core::phone::Region;
    /// let first: Vec<_> = Region::all().take(3).map(|region| (region.code(), region.calling_code())).collect();
    /// assert_eq!(first, [("US", 1), ("AG", 1), ("AI", 1)]);
    /// ```
    pub fn all() -> impl Iterator<Item = Self> {
        Record::all().map(Self)
    }

    /// The main region of a calling code, which is the only one for most: `getRegionCodeForCountryCode`.
    pub fn main_of(calling_code: u16) -> Option<Self> {
        Record::of_calling_code(calling_code).map(Self)
    }

    /// The two letters, or `001` for a calling code that belongs to no region.
    pub fn code(self) -> &'static str {
        self.0.code()
    }

    /// The calling code, such as 57 for `CO`.
    pub fn calling_code(self) -> u16 {
        self.0.calling_code()
    }

    /// Whether this is the main region of its calling code, as `US` is for 1.
    pub fn is_main(self) -> bool {
        self.0.is_main()
    }

    /// Whether this is a calling code that belongs to no region.
    pub fn is_world(self) -> bool {
        self.code() == "001"
    }

    /// The record of a region in which numbers can be read.
    pub(super) fn record_for_parsing(self) -> Option<Record> {
        (!self.is_world()).then_some(self.0)
    }

    #[cfg(feature = "phone-examples")]
    pub(super) fn record(self) -> Record {
        self.0
    }

    pub(super) fn of_record(record: Record) -> Self {
        Self(record)
    }
}

impl fmt::Debug for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Writes [`Region::code`].
impl fmt::Display for Region {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

/// [`Region::find`].
impl FromStr for Region {
    type Err = UnknownRegion;

    #[inline]
    fn from_str(code: &str) -> Result<Self, UnknownRegion> {
        Self::find(code).ok_or(UnknownRegion)
    }
}

/// A text is no region that the phone metadata knows. It does not repeat the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownRegion;

impl fmt::Display for UnknownRegion {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a region of the phone metadata")
    }
}

impl core::error::Error for UnknownRegion {}
