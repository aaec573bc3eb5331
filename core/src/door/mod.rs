//! The one place that knows names and bytes: the name of an operation and JSON texts come in, JSON text goes out.

#[cfg(feature = "decisions")]
mod answers;
#[cfg(feature = "decisions")]
mod ask;
#[cfg(feature = "decisions")]
mod operation;
pub mod phone;

#[cfg(feature = "decisions")]
pub use ask::{Ask, Decision};
#[cfg(feature = "decisions")]
pub use operation::{Argument, ArgumentType, Misuse, OPERATIONS, Operation, decide};
