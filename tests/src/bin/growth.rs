//! Runs an operation on an input of a given size: `growth INPUT SIZE CALLS`, for a counter of instructions; without arguments it
//! lists the inputs, each as `{"of":…,"operation":…}`.

use std::hint::black_box;
use std::process::ExitCode;

use usherkit_core::door;
use usherkit_tests::growth;

/// 2026-03-01 at noon, UTC.
const NOON: i64 = 1_772_366_400;

fn main() -> ExitCode {
    match run(&std::env::args().skip(1).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("growth: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<(), String> {
    let [input, size, calls] = arguments else {
        let inputs = growth::inputs(1).into_iter();
        let inputs = inputs.map(|input| serde_json::json!({ "of": input.of, "operation": input.operation }));
        println!("{}", serde_json::Value::from_iter(inputs));
        return Ok(());
    };
    let number = |text: &String| text.parse::<usize>().map_err(|_| format!("`{text}` is no number"));
    let inputs = growth::inputs(number(size)?);
    let input = inputs.get(number(input)?).ok_or("no such input")?;
    let arguments: Vec<&[u8]> = input.arguments.iter().map(String::as_bytes).collect();
    let mut answer = String::new();
    for _ in 0..number(calls)? {
        answer.clear();
        door::run(input.operation, black_box(&arguments), NOON, &mut answer).map_err(|misuse| misuse.to_string())?;
        black_box(&answer);
    }
    Ok(())
}
