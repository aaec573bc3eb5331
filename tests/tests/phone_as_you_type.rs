//! The as-you-type formatter, against PyPI `phonenumbers`: `tests/scripts/phone_truth.py as-you-type`.

use std::env;
use std::path::PathBuf;

use usherkit_core::phone::{AsYouType, Region};
use usherkit_tests::phone::{assert_none, data, unzipped};

#[test]
fn every_character_typed_gives_googles_answer() {
    let truth =
        env::var_os("USHERKIT_AS_YOU_TYPE_TRUTH").map_or_else(|| data("phone-as-you-type.tsv.gz"), PathBuf::from);
    let truth = unzipped(&truth);
    let mut rows = 0;
    let mut different = Vec::new();
    for line in truth.lines().skip(1) {
        rows += 1;
        let mut columns = line.split('\t');
        let [region, typed, remembered] = [columns.next(), columns.next(), columns.next()].map(Option::unwrap);
        let expected: Vec<&str> = columns.collect();
        let mut formatter = AsYouType::new(Region::find(region));
        let half = typed.chars().count().div_ceil(2);
        let found: Vec<String> = typed
            .chars()
            .zip(1..)
            .map(|(character, place)| {
                let shown = if place == half {
                    formatter.input_and_remember(character)
                } else {
                    formatter.input(character)
                };
                shown.to_owned()
            })
            .collect();
        if found != expected {
            let first = found.iter().zip(&expected).find(|(found, expected)| found != *expected);
            different.push(format!("{typed:?} in {region}: (found, expected) = {first:?}"));
        } else if formatter.remembered_position().to_string() != remembered {
            let position = formatter.remembered_position();
            different.push(format!(
                "{typed:?} in {region}: place {position}, expected {remembered}"
            ));
        }
    }
    assert!(rows >= 6000, "only {rows} rows");
    assert_none(&different, rows);
}

#[test]
fn a_cleared_formatter_is_as_new() {
    let mut formatter = AsYouType::new(Region::find("FR"));
    for typed in "+493012345".chars() {
        formatter.input(typed);
    }
    formatter.clear();
    assert_eq!(formatter.text(), "");
    let shown: Vec<String> = "06123".chars().map(|typed| formatter.input(typed).to_owned()).collect();
    assert_eq!(shown, ["0", "06", "061", "06 12", "06 12 3"]);
}

/// A text with `|` at the caret, formatted anew.
fn retyped(region: &str, text: &str) -> String {
    let (before, after) = text.split_once('|').unwrap();
    let mut formatter = AsYouType::new(Region::find(region));
    let (text, caret) = formatter.retype(&format!("{before}{after}"), before.encode_utf16().count());
    let mut units: Vec<u16> = text.encode_utf16().collect();
    units.insert(caret, u16::from(b'|'));
    String::from_utf16(&units).unwrap()
}

#[test]
fn the_caret_stays_behind_the_digit_it_was_behind() {
    for (region, before, after) in [
        ("US", "|", "|"),
        ("US", "2|", "2|"),
        ("US", "2015|", "201-5|"),
        ("US", "(201) 559|5-012", "(201) 559|-5012"),
        ("US", "|(201) 555-0123", "|(201) 555-0123"),
        ("US", "(|201) 555-0123", "|(201) 555-0123"),
        ("US", "(2|01) 555-0123", "(2|01) 555-0123"),
        ("US", "(201) 555-0|12", "(201) 555-0|12"),
        ("CO", "+573001|234567", "+57 300 1|234567"),
        ("CO", "+57 300 1234567|", "+57 300 1234567|"),
        ("CO", "+57|", "+57 |"),
        ("FR", "06.12.34|.56.78", "06 12 34| 56 78"),
        // Pasted text.
        ("US", "(201) 555-0123 ext. 5|", "(201) 555-0123 ext. 5|"),
        ("US", "tel:+1-201|", "tel:+1-201|"),
        // Digits of other scripts, and one character that is two code units.
        ("US", "２０１５５|", "201-55|"),
        ("US", "𝟐|𝟎", "𝟐|𝟎"),
        ("US", "𝟐|𝟎𝟏", "2|01"),
    ] {
        assert_eq!(retyped(region, before), after, "{before} in {region}");
    }
}

#[test]
fn retyping_changes_nothing_twice() {
    for line in unzipped(&data("phone-formats.tsv.gz")).lines().skip(1).step_by(11) {
        let international = line.split('\t').nth(2).unwrap();
        let mut formatter = AsYouType::new(None);
        let once = formatter.retype(international, usize::MAX).0.to_owned();
        let (twice, caret) = formatter.retype(&once, usize::MAX);
        assert_eq!((twice, caret), (once.as_str(), once.len()));
    }
}
