//! Questions that clients ask, answered as JSON text: the same bytes in every language.

mod phone;

pub use phone::{UnknownRegion, parse_phone};
