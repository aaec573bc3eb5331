//! The phone corpus: for each text and default region, Google's verdict, E.164 form, region and type.
//!
//! PyPI `phonenumbers` with metadata 9.0.42 gave the verdicts; `tests/scripts/phone_truth.py` renews them with another
//! version.

use usherkit_core::phone::{self, Region};
use usherkit_tests::phone::{assert_none, data, unzipped};

/// The number of rows in the corpus.
const ROWS: usize = 120_772;

/// The verdict of the engine on a text, in the columns of the corpus.
fn judged(input: &str, region: &str) -> [String; 4] {
    let Ok(number) = phone::parse(input, Region::find(region)) else {
        return ["0".into(), String::new(), String::new(), String::new()];
    };
    let (region, number_type) = number.region_and_type();
    assert_eq!(region, number.region());
    assert_eq!(number_type, number.number_type());
    [
        if number.is_valid() { "1" } else { "0" }.into(),
        number.e164().as_str().into(),
        region.map_or("", Region::code).into(),
        number_type.code().into(),
    ]
}

#[test]
fn every_row_agrees() {
    let corpus = unzipped(&data("phone-corpus.tsv.gz"));
    let mut rows = 0;
    let mut different = Vec::new();
    for line in corpus.lines().skip(1) {
        rows += 1;
        let [input, region, truth @ ..]: [&str; 6] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let found = judged(input, region);
        if found != truth {
            different.push(format!("{input:?} in {region:?}: expected {truth:?}, found {found:?}"));
        }
    }
    assert_eq!(rows, ROWS);
    assert_none(&different, rows);
}
