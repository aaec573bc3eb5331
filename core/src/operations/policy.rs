//! The option `updatePolicy`.

use crate::rulebook::{Enum, Field, Kind, optional};
use crate::text::words;

/// The option that says which changes pass.
pub(crate) const POLICY: Field = optional("updatePolicy", Kind::Enum(&POLICIES)).about(
    "Which changes pass where a provider's pages leave it open. KillB: `reference` (default) takes what the API \
         reference takes, and says what is reviewed; `guide` takes only what the guide lists (e-mail, phone, address, \
         employment, investment profile, KYC profile) and rejects the rest as `USER.0006`. TraderPal: `strict` \
         (default) takes the members that samples change (`firstName`, `lastName`, `phoneNumber`), `permissive` every \
         member of create. Treezor ignores it, and a word of another provider counts as the default.",
);

static POLICIES: Enum = Enum::of(
    "usherkit.updatePolicy",
    words!["reference", "guide", "strict", "permissive"],
);
