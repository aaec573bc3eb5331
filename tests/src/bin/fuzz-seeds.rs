//! Writes the arguments of the vectors into `core/fuzz/corpus`, as inputs of the fuzz targets of `core/fuzz`: from these a
//! fuzzer reaches code that random bytes never reach.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::{Map, Value};
use usherkit_core::door::{ArgumentType, OPERATIONS};
use usherkit_core::provider::Call;
use usherkit_core::providers::{PROVIDERS, SCHEMAS};
use usherkit_tests::vectors::{self, Text, Vector};

fn main() -> Result<(), String> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/fuzz/corpus");
    let mut count = 0;
    for vector in vectors::read(&vectors::folder())? {
        let arguments: Map<String, Value> =
            serde_json::from_str(vector.arguments.get()).map_err(|error| error.to_string())?;
        let json = json(&vector, &arguments).map(|input| ("json", input));
        let seed = json.or_else(|| Some(("operations", decision(&vector, &arguments)?)));
        if let Some((target, input)) = seed {
            let file = corpus.join(target).join(vector.name.replace('/', "-"));
            let is_written = fs::create_dir_all(corpus.join(target)).and_then(|()| fs::write(&file, input));
            is_written.map_err(|error| format!("{}: {error}", file.display()))?;
            count += 1;
        }
    }
    println!("{count} seeds");
    Ok(())
}

/// Schema, options, payload.
fn json(vector: &Vector, arguments: &Map<String, Value>) -> Option<Vec<u8>> {
    if vector.operation != "validate" {
        return None;
    }
    let schema = SCHEMAS.iter().position(|schema| *schema.name == arguments["schema"])?;
    Some(
        [
            &[u8::try_from(schema).ok()?, 1],
            text(&arguments["payload"])?.as_slice(),
        ]
        .concat(),
    )
}

/// Provider, operation, call, status, and the other arguments, separated by a byte that UTF-8 does not have.
fn decision(vector: &Vector, arguments: &Map<String, Value>) -> Option<Vec<u8>> {
    let (provider, own) = vector.operation.split_once('.')?;
    let provider = PROVIDERS.iter().position(|known| known.name == provider)?;
    let at = OPERATIONS.iter().position(|known| known.name == own)?;
    let (mut call, mut status, mut texts) = (0, 0, Vec::new());
    for argument in OPERATIONS[at].arguments {
        let given = arguments.get(argument.name);
        match argument.of {
            ArgumentType::Call => {
                call = Call::ALL
                    .iter()
                    .position(|(name, _)| given.is_some_and(|own| own == name))?
            }
            ArgumentType::Status => status = given.and_then(Value::as_u64).unwrap_or_default() as u16,
            _ => texts.push(given.map_or(Some(Vec::new()), text)?),
        }
    }
    texts.push(
        arguments
            .get("options")
            .map_or(Vec::new(), |options| options.to_string().into_bytes()),
    );
    let header = [provider, at, call].map(|place| place as u8);
    Some([&header, status.to_le_bytes().as_slice(), &texts.join(&0xff)].concat())
}

fn text(given: &Value) -> Option<Vec<u8>> {
    Some(Text::deserialize(given).ok()?.bytes())
}
