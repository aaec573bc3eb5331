//! How a provider reports errors.

use crate::issue::FailureKind;
use crate::json::tree::Value;

/// How a provider reports errors.
pub(crate) struct Errors {
    pub(crate) read: fn(body: Value<'_>) -> ProviderError,
    /// What the provider's own codes mean. A code that ends in `.` stands for all codes that begin with it. The first
    /// row that fits counts; for all other codes the HTTP status decides.
    pub(crate) kinds: &'static [(&'static str, FailureKind)],
    /// The member that a code is about. The code is the provider's own, or `http.` and the status.
    pub(crate) members: &'static [(&'static str, &'static str)],
    /// The statuses after which the same request may succeed later.
    pub(crate) retryable: &'static [u16],
    /// The header that says when a limit ends, in seconds since 1970-01-01 UTC.
    pub(crate) reset_header: Option<&'static str>,
}

/// The statuses of failures that pass by themselves: rate limits, failures of servers and of gateways. Those from 520
/// on are Cloudflare's own.
pub(crate) const PASSING: &[u16] = &[429, 500, 502, 503, 504, 520, 521, 522, 523, 524];

/// An error body that was read.
#[derive(Default)]
pub(crate) struct ProviderError {
    /// The provider's code.
    pub(crate) code: Option<String>,
    /// The provider's text, for people; it may hold personal data.
    pub(crate) text: Option<String>,
    /// The member that the provider names as the cause.
    pub(crate) member: Option<String>,
}

impl Errors {
    pub(crate) fn kind_of(&self, code: &str) -> Option<FailureKind> {
        let fits = |of: &str| code == of || of.ends_with('.') && code.starts_with(of);
        self.kinds.iter().find(|(of, _)| fits(of)).map(|(_, kind)| *kind)
    }

    /// The member that one of the codes is about.
    pub(crate) fn member_of(&self, codes: &[&str]) -> Option<&'static str> {
        let about = self.members.iter().find(|(of, _)| codes.contains(of));
        about.map(|(_, member)| *member)
    }
}
