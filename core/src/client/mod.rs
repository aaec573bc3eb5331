//! Questions that clients ask, answered as JSON text: the same bytes in every language.

pub mod phone;
