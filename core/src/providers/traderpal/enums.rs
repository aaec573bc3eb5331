//! The closed sets of words (S4), in the vendor's order; letter case counts.

use crate::rulebook::Enum;
use crate::text::words;

/// The filter of lists. It has fewer words than the status of users, and another word for those not verified yet.
pub(super) static STATUS_FILTER: Enum = Enum::of("traderpal.statusFilter", words!["active", "pending", "suspended"]);
