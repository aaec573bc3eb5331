//! What the generator prints: versions, sizes, and how the sizes changed.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::json;

use crate::source::Source;

/// Raw, gzip and brotli sizes of one file.
struct Sizes {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

impl Sizes {
    fn of(bytes: &[u8]) -> Self {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        let gzip = encoder
            .write_all(bytes)
            .and_then(|()| encoder.finish())
            .map_or(0, |out| out.len());
        let mut packed = Vec::new();
        let parameters = brotli::enc::BrotliEncoderParams {
            quality: 11,
            lgwin: 22,
            ..Default::default()
        };
        let brotli = brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters).map_or(0, |_| packed.len());
        Self {
            raw: bytes.len(),
            gzip,
            brotli,
        }
    }
}

/// Prints the report to standard output.
pub(crate) fn print(source: &Source, files: &[(&str, &[u8])], before: &[Option<Vec<u8>>], json: bool) {
    let rows: Vec<(&str, Sizes, Option<Sizes>)> = files
        .iter()
        .zip(before)
        .map(|((name, now), before)| (*name, Sizes::of(now), before.as_deref().map(Sizes::of)))
        .collect();
    if json {
        let files: Vec<_> = rows
            .iter()
            .map(|(name, now, before)| {
                json!({
                    "name": name, "raw": now.raw, "gzip": now.gzip, "brotli": now.brotli,
                    "brotliBefore": before.as_ref().map(|sizes| sizes.brotli),
                })
            })
            .collect();
        let report = json!({ "metadata": source.version, "rlibphonenumber": source.crate_version, "files": files });
        println!("{report}");
        return;
    }
    println!(
        "metadata {} of rlibphonenumber {}",
        source.version, source.crate_version
    );
    println!("{:14} {:>7} {:>7} {:>7}  before", "", "raw", "gzip", "brotli");
    for (name, now, before) in &rows {
        let before = before
            .as_ref()
            .map_or_else(|| "none".to_owned(), |sizes| sizes.brotli.to_string());
        println!("{name:14} {:>7} {:>7} {:>7}  {before}", now.raw, now.gzip, now.brotli);
    }
}
