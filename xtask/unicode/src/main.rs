//! Writes `core/src/text/unicode_tables.rs` from the Unicode data that ICU4X carries.
//!
//! Run it with `cargo run -p usherkit-unicode-tables`; `-- --check` compares instead, and fails if the file is stale.
//! `docs/adr/0004-unicode-tables.md` says how the tables are packed, and why.

mod emit;
mod pack;
mod ucd;

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

/// The Unicode version of the pinned ICU4X crates. The tests of the formats compare it and every code point with the
/// crate `unicode-normalization`.
const UNICODE_VERSION: (u8, u8, u8) = (18, 0, 0);

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let check = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => false,
        ["--check"] => true,
        _ => {
            eprintln!("usage: usherkit-unicode-tables [--check]");
            return ExitCode::from(2);
        }
    };
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../core/src/text/unicode_tables.rs");
    match run(&path, check) {
        Ok(message) => {
            println!("{message}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(path: &Path, check: bool) -> io::Result<String> {
    let tables = pack::pack(&ucd::Data::read());
    let source = emit::rust_source(UNICODE_VERSION, &tables);
    if check {
        if fs::read_to_string(path)? != source {
            return Err(io::Error::other(
                "the Unicode tables are stale: run `cargo run -p usherkit-unicode-tables`",
            ));
        }
        return Ok("the Unicode tables are up to date".to_owned());
    }
    fs::write(path, source)?;
    Ok(emit::report(&tables))
}
