//! HTTP requests as data: the caller sends them as they are.

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

/// The path with the percent-encoded `id` in place of `{id}`.
pub(crate) fn path_with(path: &str, id: &str) -> String {
    let is_brace = |character| matches!(character, '{' | '}');
    // A function splits the path, because a text as separator would bring a string search into the module.
    let parts = path.split(is_brace).enumerate();
    parts
        .map(|(place, part)| if place % 2 == 1 { id } else { part })
        .collect()
}

/// The request of a call about the user `id`; `None` if the id is missing or invalid, or the provider lacks the call.
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
