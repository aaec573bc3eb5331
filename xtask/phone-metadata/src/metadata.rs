//! Google's `PhoneMetadataCollection`, read from its protocol buffer encoding.
//!
//! Message and field numbers: `resources/phonemetadata.proto` of libphonenumber. Fields that the engine does not
//! need are skipped by name below; any other field is an error, so that a new one cannot go unnoticed.

use anyhow::{Context as _, Result, bail, ensure};

/// `PhoneMetadata`: one region, or one calling code that belongs to no region (`id` is `001`).
#[derive(Debug, Default)]
pub(crate) struct Region {
    pub(crate) id: String,
    pub(crate) calling_code: u16,
    pub(crate) main: bool,
    pub(crate) international_prefix: String,
    pub(crate) national_prefix_for_parsing: String,
    pub(crate) national_prefix_transform_rule: String,
    pub(crate) preferred_extension_prefix: String,
    pub(crate) leading_digits: String,
    pub(crate) same_mobile_and_fixed_line: bool,
    pub(crate) general: Description,
    /// In the order in which Google's `getNumberTypeHelper` tries them: see [`TYPES`].
    pub(crate) types: [Description; 10],
    pub(crate) formats: Vec<Format>,
    pub(crate) international_formats: Vec<Format>,
}

/// `PhoneNumberDesc`: the numbers of one type.
#[derive(Debug, Default, Clone, PartialEq)]
pub(crate) struct Description {
    pub(crate) pattern: String,
    /// Empty: as in the general description. Only `-1`: there are no numbers of this type.
    pub(crate) lengths: Vec<i32>,
    pub(crate) local_lengths: Vec<i32>,
    pub(crate) example: String,
}

/// `NumberFormat`: the writing of numbers of one shape.
#[derive(Debug, Default, Clone, PartialEq)]
pub(crate) struct Format {
    pub(crate) pattern: String,
    pub(crate) format: String,
    pub(crate) leading_digits: Vec<String>,
    pub(crate) national_prefix_rule: String,
    pub(crate) national_prefix_optional: bool,
    pub(crate) carrier_rule: String,
}

/// The types in the order of `getNumberTypeHelper`, with their field numbers in `PhoneMetadata`.
pub(crate) const TYPES: [(&str, u64); 10] = [
    ("PREMIUM_RATE", 5),
    ("TOLL_FREE", 4),
    ("SHARED_COST", 6),
    ("VOIP", 8),
    ("PERSONAL_NUMBER", 7),
    ("PAGER", 21),
    ("UAN", 25),
    ("VOICEMAIL", 28),
    ("FIXED_LINE", 2),
    ("MOBILE", 3),
];

/// Numbers have 2 to 17 digits (`MIN_LENGTH_FOR_NSN`, `MAX_LENGTH_FOR_NSN`).
const NUMBER_LENGTHS: u32 = 0x3_fffc;

/// Decodes a whole collection.
pub(crate) fn read(bytes: &[u8]) -> Result<Vec<Region>> {
    let mut regions = Vec::new();
    fields(bytes, |number, value| match number {
        1 => {
            regions.push(region(value.bytes()?)?);
            Ok(())
        }
        _ => bail!("unknown field {number} of PhoneMetadataCollection"),
    })?;
    Ok(regions)
}

fn region(bytes: &[u8]) -> Result<Region> {
    let mut region = Region::default();
    fields(bytes, |number, value| {
        match number {
            1 => region.general = description(value.bytes()?)?,
            9 => region.id = value.text()?,
            10 => region.calling_code = u16::try_from(value.integer()?)?,
            11 => region.international_prefix = value.pattern()?,
            13 => region.preferred_extension_prefix = value.text()?,
            15 => region.national_prefix_for_parsing = value.pattern()?,
            16 => region.national_prefix_transform_rule = value.text()?,
            18 => region.same_mobile_and_fixed_line = value.integer()? != 0,
            19 => region.formats.push(format(value.bytes()?)?),
            20 => region.international_formats.push(format(value.bytes()?)?),
            22 => region.main = value.integer()? != 0,
            23 => region.leading_digits = value.pattern()?,
            // national_prefix, preferred_international_prefix, no_international_dialling, emergency, short_code,
            // standard_rate, carrier_specific, mobile_number_portable_region, sms_services
            12 | 17 | 24 | 27 | 29 | 30 | 31 | 32 | 33 => {}
            _ => match TYPES.iter().position(|&(_, field)| field == number) {
                Some(index) => region.types[index] = description(value.bytes()?)?,
                None => bail!("unknown field {number} of PhoneMetadata"),
            },
        }
        Ok(())
    })
    .with_context(|| format!("region `{}`", region.id))?;
    Ok(region)
}

fn description(bytes: &[u8]) -> Result<Description> {
    let mut description = Description::default();
    fields(bytes, |number, value| {
        match number {
            2 => description.pattern = value.pattern()?,
            6 => description.example = value.text()?,
            9 => value.integers(&mut description.lengths)?,
            10 => value.integers(&mut description.local_lengths)?,
            _ => bail!("unknown field {number} of PhoneNumberDesc"),
        }
        Ok(())
    })?;
    Ok(description)
}

fn format(bytes: &[u8]) -> Result<Format> {
    let mut format = Format::default();
    fields(bytes, |number, value| {
        match number {
            1 => format.pattern = value.pattern()?,
            2 => format.format = value.text()?,
            3 => format.leading_digits.push(value.pattern()?),
            4 => format.national_prefix_rule = value.text()?,
            5 => format.carrier_rule = value.text()?,
            6 => format.national_prefix_optional = value.integer()? != 0,
            _ => bail!("unknown field {number} of NumberFormat"),
        }
        Ok(())
    })?;
    Ok(format)
}

/// The lengths as a set: bit 7 for seven digits.
pub(crate) fn bits(lengths: &[i32]) -> Result<u32> {
    let bits = lengths.iter().try_fold(0_u32, |bits, &length| {
        Ok::<_, anyhow::Error>(bits | 1 << u32::try_from(length)?)
    })?;
    ensure!(bits & !NUMBER_LENGTHS == 0, "impossible length among {lengths:?}");
    Ok(bits)
}

/// The value of one field, as the encoding has it.
enum Value<'a> {
    Integer(u64),
    Bytes(&'a [u8]),
}

impl<'a> Value<'a> {
    fn bytes(&self) -> Result<&'a [u8]> {
        match *self {
            Value::Bytes(bytes) => Ok(bytes),
            Value::Integer(_) => bail!("expected bytes, found an integer"),
        }
    }

    fn text(&self) -> Result<String> {
        Ok(std::str::from_utf8(self.bytes()?)?.to_owned())
    }

    /// A regular expression, without the anchors and the group that the crate adds around Google's own text.
    fn pattern(&self) -> Result<String> {
        let text = self.text()?;
        let inner = text
            .strip_prefix("^(?:")
            .with_context(|| format!("pattern `{text}` is not wrapped"))?;
        let inner = inner.strip_suffix(")$").or_else(|| inner.strip_suffix(')'));
        Ok(inner
            .with_context(|| format!("pattern `{text}` is not wrapped"))?
            .to_owned())
    }

    fn integer(&self) -> Result<u64> {
        match *self {
            Value::Integer(integer) => Ok(integer),
            Value::Bytes(_) => bail!("expected an integer, found bytes"),
        }
    }

    /// Appends the integers of a repeated field, packed or not.
    fn integers(&self, into: &mut Vec<i32>) -> Result<()> {
        match *self {
            Value::Integer(integer) => into.push(integer as i32),
            Value::Bytes(mut bytes) => {
                while !bytes.is_empty() {
                    into.push(varint(&mut bytes)? as i32);
                }
            }
        }
        Ok(())
    }
}

/// Calls `each` with the number and value of every field of a message.
fn fields(mut bytes: &[u8], mut each: impl FnMut(u64, Value<'_>) -> Result<()>) -> Result<()> {
    while !bytes.is_empty() {
        let key = varint(&mut bytes)?;
        let value = match key & 7 {
            0 => Value::Integer(varint(&mut bytes)?),
            2 => {
                let length = usize::try_from(varint(&mut bytes)?)?;
                let (value, rest) = bytes.split_at_checked(length).context("field runs past the end")?;
                bytes = rest;
                Value::Bytes(value)
            }
            wire => bail!("unexpected wire type {wire}"),
        };
        each(key >> 3, value)?;
    }
    Ok(())
}

fn varint(bytes: &mut &[u8]) -> Result<u64> {
    let mut value = 0;
    for shift in (0..64).step_by(7) {
        let (&byte, rest) = bytes.split_first().context("integer runs past the end")?;
        *bytes = rest;
        value |= u64::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Ok(value);
        }
    }
    bail!("integer of more than 64 bits")
}
