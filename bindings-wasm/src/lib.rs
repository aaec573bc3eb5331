//! wasm-bindgen doors onto `usherkit-core`; no rule lives here.
