//! Measures payloads natively. `speed SCHEMA FILE` takes one payload a line and prints `{"answer":…,"accepted":…}`: the
//! microseconds for one payload, and how many payloads are acceptable. `speed SCHEMA FILE CALLS` goes through the lines for
//! that many calls and prints nothing, for a counter of instructions.

use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

use usherkit_core::formats::date::Date;
use usherkit_core::{Options, providers};

/// The least calls of one round, and the rounds; the quickest round counts, because others were disturbed.
const CALLS: usize = 5_000;
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
    let text = std::fs::read_to_string(file).map_err(|error| error.to_string())?;
    let payloads: Vec<&str> = text.lines().collect();
    if payloads.is_empty() {
        return Err("the file has no payload".to_owned());
    }
    let options = Options::new(Date::new(2026, 3, 1).unwrap_or(Date::EPOCH));
    let call = |calls: usize| {
        for payload in payloads.iter().cycle().take(calls) {
            black_box(schema.validate(black_box(*payload), &options));
        }
    };
    if let Some(calls) = calls {
        call(calls.parse().map_err(|_| "CALLS is no number")?);
        return Ok(());
    }
    let calls = CALLS.div_ceil(payloads.len()) * payloads.len();
    let round = || {
        let start = Instant::now();
        call(calls);
        start.elapsed().as_secs_f64() * 1e6 / calls as f64
    };
    let best = (0..ROUNDS).map(|_| round()).fold(f64::INFINITY, f64::min);
    let is_accepted = |payload: &&&str| schema.validate(**payload, &options).is_ok();
    let accepted = payloads.iter().filter(is_accepted).count();
    println!("{}", serde_json::json!({ "answer": best, "accepted": accepted }));
    Ok(())
}
