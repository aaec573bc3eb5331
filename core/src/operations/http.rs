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
        path: endpoint.path.replace("{id}", &id),
        query: String::new(),
        body,
    })
}
