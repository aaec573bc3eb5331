//! wasm-bindgen doors onto `usherkit-core`; no rule lives here.
//!
//! Every door takes and answers numbers only, so that a call costs nothing but the call. Payloads cross as bytes in
//! memory: the shell asks for room ([`input`], [`program`]), writes, calls a door, and reads what [`output`] points at.
//! Nothing in here can fail: bad data is an answer, and the shell turns misuse into exceptions.
//!
//! The features choose the doors: `schemas` checks payloads, `metadata` describes them, `decisions` answers what a
//! client asks, `phone` has the tools of phone numbers. A page that needs one of them does not download the others.

#[cfg(target_family = "wasm")]
mod blocks;
#[cfg(feature = "schemas")]
mod checks;
#[cfg(feature = "decisions")]
pub mod decisions;
mod flags;
#[cfg(feature = "metadata")]
pub mod metadata;
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

/// Room for `bytes` bytes of text, at the address that it answers. Memory may move: ask again after every door.
#[wasm_bindgen]
pub fn input(bytes: usize) -> usize {
    with_state(|state| {
        if state.input.len() < bytes {
            state.input.resize(bytes, 0);
        }
        state.input.as_ptr() as usize
    })
}

/// The address of eight 32-bit words that say where the last answer lies, as address and length by turns: the text of
/// leaves (bytes), their ends (words), the program (16-bit words), the findings (bytes).
#[wasm_bindgen]
pub fn output() -> usize {
    with_state(State::output)
}
