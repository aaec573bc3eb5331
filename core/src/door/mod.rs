//! The one place that knows names and bytes: the name of an operation and JSON texts come in, JSON text goes out.

#[cfg(all(feature = "operations", feature = "docs"))]
mod answer_types;
#[cfg(feature = "operations")]
mod answers;
#[cfg(feature = "operations")]
mod operation;
#[cfg(feature = "operations")]
mod operations;
pub mod phone;

#[cfg(all(feature = "operations", feature = "docs"))]
pub use answer_types::answer_of;
#[cfg(feature = "operations")]
pub use operation::{Argument, ArgumentType, Misuse, OPERATIONS, Operation, run};
#[cfg(feature = "operations")]
pub use operations::{OperationAnswer, Operations};
