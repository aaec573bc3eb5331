//! Runs vectors and prints one JSON line for each: `{"name":…,"passed":…,"answer":…}`.
//!
//! `vectors --dir DIR`; without a folder, it runs the project's own. It exits with an error if a vector did not pass.

use std::path::PathBuf;
use std::process::ExitCode;

use usherkit_tests::vectors;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<bool, String> {
    let mut all_passed = true;
    for vector in vectors::read(&folder()?)? {
        let (passed, answer) = match vector.run() {
            Ok(answer) => (vector.accepts(&answer), answer),
            Err(error) => {
                eprintln!("{}: {error}", vector.name);
                (false, String::new())
            }
        };
        all_passed &= passed;
        println!(
            "{}",
            serde_json::json!({ "name": vector.name, "passed": passed, "answer": answer })
        );
    }
    Ok(all_passed)
}

fn folder() -> Result<PathBuf, String> {
    let mut arguments = std::env::args_os().skip(1);
    match (arguments.next(), arguments.next(), arguments.next()) {
        (None, ..) => Ok(vectors::folder()),
        (Some(flag), Some(folder), None) if flag == "--dir" => Ok(folder.into()),
        _ => Err("usage: vectors [--dir DIR]".to_owned()),
    }
}
