//! Measures one payload natively: `speed SCHEMA FILE` prints `{"answer":…}` in microseconds; `speed SCHEMA FILE CALLS` makes
//! that many calls and prints nothing, for a counter of instructions. The payload must be valid.

use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

use usherkit_core::formats::date::Date;
use usherkit_core::{Options, providers};

/// The calls of one round, and the rounds; the quickest round counts, because others were disturbed.
const CALLS: u32 = 5_000;
const ROUNDS: u32 = 20;

fn main() -> ExitCode {
    match run(&std::env::args().skip(1).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("speed: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<(), String> {
    let (name, file, calls) = match arguments {
        [name, file] => (name, file, None),
        [name, file, calls] => (name, file, Some(calls)),
        _ => return Err("usage: speed SCHEMA FILE [CALLS]".to_owned()),
    };
    let schema = providers::schema(name).ok_or("no such schema")?;
    let payload = std::fs::read(file).map_err(|error| error.to_string())?;
    let options = Options::new(Date::new(2026, 3, 1).unwrap_or(Date::EPOCH));
    if !schema.validate(&payload, &options).is_ok() {
        return Err("the payload is refused".to_owned());
    }
    let call = |calls: u32| {
        for _ in 0..calls {
            black_box(schema.validate(black_box(&payload), &options));
        }
    };
    if let Some(calls) = calls {
        call(calls.parse().map_err(|_| "CALLS is no number")?);
        return Ok(());
    }
    let round = || {
        let start = Instant::now();
        call(CALLS);
        start.elapsed().as_secs_f64() * 1e6 / f64::from(CALLS)
    };
    let best = (0..ROUNDS).map(|_| round()).fold(f64::INFINITY, f64::min);
    println!("{}", serde_json::json!({ "answer": best }));
    Ok(())
}
