//! wasm-bindgen exports of `usherkit-core`; no rule lives here.
//!
//! An export takes and returns numbers only, so a call has no other cost. Payloads cross as bytes in memory: the facade
//! requests room ([`input`], [`program`]), writes, calls an export, and reads what [`output`] points at. Nothing here can
//! fail: bad data is an answer, and the facade turns misuse into exceptions.
//!
//! The features select the exports: `schemas` checks payloads, `metadata` describes them, `operations` has the operations of
//! a client, `phone` has phone numbers. A page that needs one of them does not download the others.

#[cfg(target_family = "wasm")]
mod blocks;
#[cfg(feature = "schemas")]
mod checks;
mod flags;
#[cfg(feature = "metadata")]
pub mod metadata;
#[cfg(feature = "operations")]
pub mod operations;
#[cfg(feature = "phone")]
pub mod phone;
#[cfg(feature = "schemas")]
pub mod schemas;
mod state;

use state::{State, with_state};
use wasm_bindgen::prelude::wasm_bindgen;

#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: blocks::Blocks = blocks::Blocks::new();

/// Returns the address of room for `bytes` bytes of text. Memory may move: call this again after every other export.
#[wasm_bindgen]
pub fn input(bytes: usize) -> usize {
    with_state(|state| {
        if state.input.len() < bytes {
            state.input.resize(bytes, 0);
        }
        state.input.as_ptr() as usize
    })
}

/// Returns the address of eight 32-bit words that locate the last answer, each time an address and a length: the text of
/// leaves (bytes), their ends (words), the program (16-bit words), the findings (bytes).
#[wasm_bindgen]
pub fn output() -> usize {
    with_state(State::output)
}
