//! Any text, in any region: nothing panics, and what the engine says of one number agrees with itself.
#![no_main]

use libfuzzer_sys::fuzz_target;
use usherkit_core::phone::{self, AsYouType, Format, NumberType, PhoneError, Region};

fuzz_target!(|input: (u8, u8, &str)| {
    let (region, caret, text) = input;
    let region = Region::all().nth(usize::from(region));
    match phone::parse(text, region) {
        Ok(number) => {
            assert_eq!(number.is_valid(), number.invalid_reason().is_none());
            assert_eq!(number.is_valid(), number.number_type() != NumberType::Unknown);
            assert!(number.e164().len() <= 21);
            for format in [Format::E164, Format::International, Format::National, Format::Rfc3966] {
                assert!(!number.format(format).is_empty());
            }
        }
        Err(error) => assert!(!error.code().is_empty()),
    }
    if text.chars().count() > 250 {
        assert_eq!(phone::parse(text, region), Err(PhoneError::TooLong));
    }
    let mut formatter = AsYouType::new(region);
    for typed in text.chars() {
        formatter.input_and_remember(typed);
    }
    formatter.remembered_position();
    let (shown, place) = formatter.retype(text, usize::from(caret));
    assert!(place <= shown.encode_utf16().count());
});
