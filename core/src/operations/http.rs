//! Requests, as data: whoever does the I/O sends them as they are.

use super::url::encoded_id;
use crate::json::made::Json;
use crate::json::tree::Value;
use crate::provider::{Call, Provider};

/// An HTTP request.
pub(crate) struct HttpRequest<'a> {
    pub(crate) method: &'static str,
    pub(crate) path: String,
    /// The query, percent-encoded and without its question mark; may be empty.
    pub(crate) query: String,
    /// The JSON body.
    pub(crate) body: Option<Json<'a>>,
}

/// A path in which the percent-encoded `id` takes the place that braces hold.
pub(crate) fn path_with(path: &str, id: &str) -> String {
    let is_brace = |character| matches!(character, '{' | '}');
    // By a function and not by a text, for a text brings a search of its own.
    let parts = path.split(is_brace).enumerate();
    parts
        .map(|(place, part)| if place % 2 == 1 { id } else { part })
        .collect()
}

/// The request for a call about the user `id`; nothing without an id.
pub(crate) fn for_user<'a>(
    provider: &Provider,
    call: Call,
    id: Option<Value<'_>>,
    body: Option<Json<'a>>,
) -> Option<HttpRequest<'a>> {
    let id = encoded_id(provider, id?)?;
    let endpoint = provider.endpoint(call)?;
    Some(HttpRequest {
        method: endpoint.method,
        path: path_with(endpoint.path, &id),
        query: String::new(),
        body,
    })
}
