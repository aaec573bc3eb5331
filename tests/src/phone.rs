//! Helpers of the phone tests.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;

/// A file of `tests/data/`.
pub fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(name)
}

/// The text of a gzip-compressed file.
pub fn unzipped(path: &Path) -> String {
    let mut text = String::new();
    let file = File::open(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    GzDecoder::new(file)
        .read_to_string(&mut text)
        .expect("a gzip file of UTF-8");
    text
}

/// Fails with the number of differences and the first of them.
pub fn assert_none(differences: &[String], of: usize) {
    let shown = differences.iter().take(40).cloned().collect::<Vec<_>>().join("\n");
    assert!(differences.is_empty(), "{} of {of} differ\n{shown}", differences.len());
}
