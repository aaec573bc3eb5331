//! The one place that knows names and bytes: the name of an operation and JSON texts come in, JSON text goes out.

#[cfg(all(feature = "decisions", feature = "docs"))]
mod answer_types;
#[cfg(feature = "decisions")]
mod answers;
#[cfg(feature = "decisions")]
mod ask;
#[cfg(feature = "decisions")]
mod operation;
pub mod phone;

#[cfg(all(feature = "decisions", feature = "docs"))]
pub use answer_types::answer_of;
#[cfg(feature = "decisions")]
pub use ask::{Ask, Decision};
#[cfg(feature = "decisions")]
pub use operation::{Argument, ArgumentType, Misuse, OPERATIONS, Operation, decide};
