//! Runs wasm-bindgen from the project's own lock file.
fn main() {}
