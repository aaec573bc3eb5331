//! Payloads of checks, made of the members of arguments.

use crate::json::made::Json;
use crate::json::tree::Value;
use crate::provider::Update;

/// The members as an object, without those that are left out.
pub(crate) fn object_of<'a>(members: impl Iterator<Item = Value<'a>>, left_out: impl Fn(&str) -> bool) -> Json<'a> {
    let members = members.filter(|member| !left_out(member.key()));
    Json::Object(
        members
            .map(|member| (member.key().into(), Json::Given(member)))
            .collect(),
    )
}

impl Update {
    /// Whether the patch has any member but tags.
    pub(crate) fn is_change(&self, patch: &Json<'_>) -> bool {
        patch.members().iter().any(|(name, _)| !self.tags.contains(&&**name))
    }
}
