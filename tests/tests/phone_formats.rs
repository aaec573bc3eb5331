//! Formats, against PyPI `phonenumbers` with the same metadata: `tests/scripts/phone_truth.py formats`.

use std::collections::HashMap;

use usherkit_core::phone::{self, Format, Region};
use usherkit_tests::phone::{assert_none, data, unzipped};

#[test]
fn every_valid_row_of_the_corpus_is_written_as_google_does() {
    let truth = unzipped(&data("phone-formats.tsv.gz"));
    let truth: HashMap<[&str; 2], [&str; 3]> = truth
        .lines()
        .skip(1)
        .map(|line| {
            let [e164, extension, formats @ ..]: [&str; 5] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
            ([e164, extension], formats)
        })
        .collect();
    let mut rows = 0;
    let mut different = Vec::new();
    for line in unzipped(&data("phone-corpus.tsv.gz")).lines().skip(1) {
        let [text, region, valid, ..]: [&str; 6] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        if valid == "0" {
            continue;
        }
        rows += 1;
        let number = phone::parse(text, Region::find(region)).unwrap();
        let (e164, extension) = (number.format(Format::E164), number.extension());
        assert_eq!(e164, number.e164());
        let expected = truth[&[&*e164, extension.as_deref().unwrap_or_default()]];
        let found = [Format::International, Format::National, Format::Rfc3966].map(|format| number.format(format));
        let found = found.each_ref().map(|text| text.as_str());
        if found != expected {
            different.push(format!(
                "{text:?} in {region:?}: expected {expected:?}, found {found:?}"
            ));
        }
    }
    assert!(rows > 60_000, "only {rows} rows");
    assert_none(&different, rows);
}

#[test]
fn formats_can_be_read_back() {
    let mut numbers = 0;
    for line in unzipped(&data("phone-formats.tsv.gz")).lines().skip(1) {
        let e164 = line.split('\t').next().unwrap();
        let number = phone::parse(e164, None).unwrap();
        // A few numbers begin like a national prefix of their own plan, and lose it when read again.
        if &*number.e164() != e164 {
            continue;
        }
        numbers += 1;
        for format in [Format::International, Format::Rfc3966] {
            assert_eq!(
                phone::parse(&number.format(format), None),
                Ok(number),
                "{e164} as {format:?}"
            );
        }
    }
    assert!(numbers > 20_000, "only {numbers} numbers");
}
