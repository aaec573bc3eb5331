//! Compares phone numbers with other crates, in one run. `cargo xtask bench phone` starts it.
//!
//! ```text
//! usherkit-phone-bench                     one JSON line for each contender: first call and median of warm rounds
//! usherkit-phone-bench --count NAME N      runs N numbers through one contender, for callgrind
//! ```

use anyhow::{Context, Result, bail};
use flate2::read::GzDecoder;
use std::io::Read;
use std::path::Path;
use std::time::Instant;
use usherkit_core::phone::{self, Region};

/// Whether a text is a valid number in a region, and its E.164.
type Ask = fn(&str, Option<&str>) -> Option<String>;

const CONTENDERS: [(&str, Ask); 3] = [
    ("usherkit", usherkit),
    ("rlibphonenumber", rlib),
    ("phonenumber", crate_phonenumber),
];

fn usherkit(text: &str, region: Option<&str>) -> Option<String> {
    let number = phone::validate(text, region.and_then(Region::find)).ok()?;
    Some(number.e164().to_string())
}

fn rlib(text: &str, region: Option<&str>) -> Option<String> {
    use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumberFormat, Region};
    let region = region.and_then(|code| Region::from_code(code).ok());
    let number = PHONE_NUMBER_UTIL.parse(text, region);
    let number = number.ok().filter(|number| PHONE_NUMBER_UTIL.is_valid_number(number))?;
    Some(PHONE_NUMBER_UTIL.format(&number, PhoneNumberFormat::E164).to_string())
}

fn crate_phonenumber(text: &str, region: Option<&str>) -> Option<String> {
    let number = phonenumber::parse(region.and_then(|region| region.parse().ok()), text).ok()?;
    number
        .is_valid()
        .then(|| number.format().mode(phonenumber::Mode::E164).to_string())
}

/// Input, region and true E.164 (empty if the number is not valid) of every hundredth row of the corpus.
fn rows() -> Result<Vec<(String, Option<String>, String)>> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/data/phone-corpus.tsv.gz");
    let bytes = std::fs::read(file).context("the corpus cannot be read")?;
    let mut text = String::new();
    GzDecoder::new(bytes.as_slice()).read_to_string(&mut text)?;
    let rows = text.lines().skip(1).step_by(100).map(|row| {
        let mut columns = row.split('\t');
        let mut next = || columns.next().unwrap_or_default();
        let (input, region, valid, e164) = (next(), next(), next(), next());
        let region = Some(region.to_owned()).filter(|region| !region.is_empty());
        (
            input.to_owned(),
            region,
            if valid == "1" { e164.to_owned() } else { String::new() },
        )
    });
    Ok(rows.collect())
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

fn main() -> Result<()> {
    let rows = rows()?;
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [flag, name, count] = arguments.as_slice() {
        let ask = CONTENDERS.iter().find(|(known, _)| known == name).map(|(_, ask)| ask);
        let (Some(ask), "--count") = (ask, flag.as_str()) else {
            bail!("unknown contender `{name}` or flag `{flag}`")
        };
        for (input, region, _) in rows.iter().cycle().take(count.parse()?) {
            std::hint::black_box(ask(input, region.as_deref()));
        }
        return Ok(());
    }
    // The slowest crate takes most of a millisecond for a number, so it gets fewer rounds of fewer numbers.
    for (name, ask) in CONTENDERS {
        let first = Instant::now();
        std::hint::black_box(ask("+57 601 555 5555", Some("CO")));
        let first = first.elapsed().as_secs_f64() * 1e6;
        let (rounds, numbers) = if name == "phonenumber" {
            (3, 100)
        } else {
            (15, rows.len())
        };
        let mut right = 0;
        let mut samples = Vec::new();
        for _ in 0..rounds {
            right = 0;
            let start = Instant::now();
            for (input, region, e164) in rows.iter().take(numbers) {
                let answer = ask(input, region.as_deref()).unwrap_or_default();
                right += usize::from(answer == *e164);
            }
            samples.push(start.elapsed().as_secs_f64() * 1e6 / numbers as f64);
        }
        let percent = 100.0 * right as f64 / numbers as f64;
        println!(
            r#"{{"name":"{name}","firstMicroseconds":{first:.1},"microseconds":{:.3},"numbers":{numbers},"rightPercent":{percent:.2}}}"#,
            median(samples)
        );
    }
    Ok(())
}
