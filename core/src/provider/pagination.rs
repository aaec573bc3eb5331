//! How a provider lists users.

use crate::json::tree::Value;
use crate::rulebook::Record;

/// How a provider lists users.
pub(crate) struct Listing {
    /// The table of filters.
    pub(crate) filters: &'static Record,
    /// Returns the filter that says where a page starts, with its value for the page after `page`; `None` after the
    /// last page.
    pub(crate) next: fn(filters: Value<'_>, page: Value<'_>) -> Option<(&'static str, u32)>,
}
