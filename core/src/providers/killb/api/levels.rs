//! KYC levels (guide *kyc-levels*).

use crate::json::made::Json;
use crate::provider::Eligibility;

/// What a level allows. These are hints: the server decides, and answers `RAMP.0003` when a limit is exceeded.
pub(super) struct Level {
    name: &'static str,
    /// The limits per day and per month in USD; `None` where they are agreed upon one by one.
    limits: Option<(u32, u32)>,
    /// How long it takes to reach the level.
    processing: &'static str,
}

/// The portal for end users has other limits; these are those of the guide, which describes the API.
const LEVELS: [Level; 5] = [
    level("L0", Some((500, 1_000)), "instant"),
    level("L1", Some((2_500, 10_000)), "instant"),
    level("L2", Some((10_000, 50_000)), "1-24 h"),
    level("L3", Some((50_000, 250_000)), "1-5 days"),
    level("L4", None, "5-10 days"),
];

const fn level(name: &'static str, limits: Option<(u32, u32)>, processing: &'static str) -> Level {
    Level {
        name,
        limits,
        processing,
    }
}

impl Level {
    /// The level of that name.
    pub(super) fn of(name: &str) -> Option<&'static Level> {
        const { &LEVELS }.iter().find(|level| level.name == name)
    }

    /// Adds the members `limits` and `processing`.
    pub(super) fn add_to(&self, found: &mut Eligibility<'_>) {
        if let Some((daily, monthly)) = self.limits {
            let limits = vec![
                ("currency".into(), Json::text("USD")),
                ("daily".into(), Json::Number(daily.into())),
                ("monthly".into(), Json::Number(monthly.into())),
            ];
            found.add("limits", Json::Object(limits));
        }
        found.text("processing", Some(self.processing));
    }
}
