//! The vectors of `tests/vectors`, whose format is described in `tests/vectors/README.md`.

mod answer;
mod text;
mod wording;

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::value::RawValue;

pub use answer::{answer, answer_with, clock, texts};
pub use text::Text;
pub use wording::without_wording;

/// One call and its exact answer.
#[derive(Deserialize)]
pub struct Vector {
    /// Unique among all vectors; its parts are separated by `/`.
    pub name: String,
    /// The operation: see [`answer`].
    pub operation: String,
    /// The arguments of the operation.
    pub arguments: Box<RawValue>,
    /// The text that the operation must return, byte for byte; texts for people may be empty in it: see
    /// [`without_wording`].
    pub answer: Text,
}

impl Vector {
    /// Calls the core.
    ///
    /// # Errors
    /// If this runner cannot read the vector.
    pub fn run(&self) -> Result<String, String> {
        answer(&self.operation, &self.arguments)
    }

    /// Whether `answer` is the expected one, with its texts for people or without them, and has all of them.
    pub fn accepts(&self, answer: &str) -> bool {
        let wanted = self.answer.bytes();
        without_wording(&self.operation, answer)
            .is_some_and(|bare| wanted == answer.as_bytes() || wanted == bare.as_bytes())
    }
}

/// Vectors of `batch` with results that no operation answers: what is wrong with them is passed on as it is, so their answers
/// have no type.
pub const MADE_UP: [&str; 4] = [
    "killb/batch/external-id-of-null",
    "killb/batch/refused/issue-of-another-type",
    "killb/batch/look-ups/id-as-number",
    "killb/batch/look-ups/users-that-are-no-list",
];

#[derive(Deserialize)]
struct Index {
    files: Vec<String>,
}

#[derive(Deserialize)]
struct File {
    vectors: Vec<Vector>,
}

/// The folder of the project's own vectors.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors")
}

/// The files that `index.json` lists; without an index, every JSON file of the folder, by name.
///
/// # Errors
/// If the folder or its index cannot be read.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let index = folder.join("index.json");
    if index.is_file() {
        let Index { files } = parse(&index)?;
        return Ok(files.iter().map(|name| folder.join(name)).collect());
    }
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .filter(|path| path.file_name().is_some_and(|name| name != "schema.json"))
        .collect();
    files.sort();
    Ok(files)
}

/// All vectors of a folder, in order.
///
/// # Errors
/// If a file cannot be read or does not hold vectors.
pub fn read(folder: &Path) -> Result<Vec<Vector>, String> {
    let mut vectors = Vec::new();
    for path in files(folder)? {
        let file: File = parse(&path)?;
        vectors.extend(file.vectors);
    }
    Ok(vectors)
}

fn parse<T: for<'de> Deserialize<'de>>(path: &Path) -> Result<T, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}
