//! The wire form of a request.

use super::url::encoded_id;
use crate::json::tree::Value;
use crate::json::write;
use crate::provider::{Call, Provider};

/// Writes `"request":{…}` for a call about the user `id`; nothing without an id.
pub(crate) fn write_for_user(
    provider: &Provider,
    call: Call,
    id: Option<Value<'_>>,
    body: Option<&str>,
    out: &mut String,
) {
    let id = id.and_then(|id| encoded_id(provider, id));
    if let (Some(id), Some(endpoint)) = (id, provider.endpoint(call)) {
        write_parts(endpoint.method, &endpoint.path.replace("{id}", &id), "", body, out);
    }
}

pub(super) fn write_parts(method: &str, path: &str, query: &str, body: Option<&str>, out: &mut String) {
    write::text(out, "\"request\":{\"method\":");
    write::string(out, method);
    write::text(out, ",\"path\":");
    write::string(out, path);
    write::text(out, ",\"query\":");
    write::string(out, query);
    match body {
        Some(body) => {
            write::text(out, ",\"headers\":{\"Content-Type\":\"application/json\"},\"body\":");
            write::string(out, body);
        }
        None => write::text(out, ",\"headers\":{},\"body\":null"),
    }
    write::char(out, '}');
}
