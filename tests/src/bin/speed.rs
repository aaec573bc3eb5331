//! Microseconds for one payload natively: `speed FILE`, a KillB person in JSON; prints `{"answer":…}`.

use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

use usherkit_core::formats::date::Date;
use usherkit_core::{Options, providers::killb};

/// Calls of one round, and rounds; the quickest round counts, for the others were disturbed.
const CALLS: u32 = 5_000;
const ROUNDS: u32 = 20;

fn main() -> ExitCode {
    let Some(payload) = std::env::args().nth(1).and_then(|file| std::fs::read(file).ok()) else {
        eprintln!("usage: speed FILE");
        return ExitCode::FAILURE;
    };
    let options = Options::new(Date::new(2026, 3, 1).unwrap_or(Date::EPOCH));
    let round = || {
        let start = Instant::now();
        for _ in 0..CALLS {
            black_box(killb::PERSON.validate_bytes(black_box(&payload), &options));
        }
        start.elapsed().as_secs_f64() * 1e6 / f64::from(CALLS)
    };
    let best = (0..ROUNDS).map(|_| round()).fold(f64::INFINITY, f64::min);
    println!("{}", serde_json::json!({ "answer": best }));
    ExitCode::SUCCESS
}
