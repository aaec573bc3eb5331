//! Country codes against the crate `isocountry`.

use isocountry::CountryCode as Oracle;
use usherkit_core::formats::country::CountryCode;

#[test]
fn the_assigned_codes_are_the_same() {
    let ours: Vec<String> = CountryCode::all().map(|code| code.as_str().to_owned()).collect();
    let mut theirs: Vec<String> = Oracle::iter().map(|code| code.alpha2().to_owned()).collect();
    theirs.sort_unstable();
    assert_eq!(ours, theirs);
    assert_eq!(ours.len(), 249);
}

#[test]
fn every_pair_of_characters_gets_the_same_verdict() {
    let bytes = || (0..=0x7F_u8).map(char::from);
    for text in bytes().flat_map(|first| bytes().map(move |second| String::from_iter([first, second]))) {
        let ours = CountryCode::parse(&text, false).map(|code| code.as_str().to_owned());
        let theirs = Oracle::for_alpha2(&text.to_ascii_uppercase())
            .ok()
            .map(|code| code.alpha2().to_owned());
        assert_eq!(ours, theirs, "{text:?}");
    }
}
