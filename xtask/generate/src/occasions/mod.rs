//! Occasions on which the decisions are shown: a user of each state that a provider has, what happens to users, and what
//! is delivered about them.

mod killb;
mod occasion;
mod traderpal;
mod treezor;

pub(crate) use occasion::{Occasions, SECRET};

/// The occasions of every provider.
pub(crate) const ALL: [Occasions; 3] = [killb::OCCASIONS, treezor::OCCASIONS, traderpal::OCCASIONS];
