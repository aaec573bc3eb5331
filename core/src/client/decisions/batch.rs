//! Many outcomes in one answer.

use super::Settings;
use super::reason::FailureKind;
use crate::json::tree::Value;
use crate::json::write;

/// Writes `{ successful, failed: [{ externalId?, error, code, retryable }] }` about outcomes of `response`, in their
/// order; `externalId` is what the outcome has of it.
pub(super) fn write_batch(results: Value<'_>, settings: &Settings<'_>, out: &mut String) {
    let mut failed = String::new();
    write::text(out, "{\"successful\":[");
    for result in results.children() {
        if result.get("ok").is_some_and(Value::is_true) {
            match result.get("value") {
                Some(value) => value.write_portably(out),
                None => write::text(out, "null"),
            }
            write::char(out, ',');
        } else {
            write_failed(result, settings, &mut failed);
        }
    }
    write::close(out, "],\"failed\":[");
    write::text(out, &failed);
    write::close(out, "]}");
}

fn write_failed(result: Value<'_>, settings: &Settings<'_>, out: &mut String) {
    let text = |name: &str| result.get(name).and_then(Value::some_text);
    let unreadable = FailureKind::Unreadable;
    write::char(out, '{');
    if let Some(id) = result.get("externalId") {
        write::member(out, "externalId");
        id.write_portably(out);
        write::char(out, ',');
    }
    write::member(out, "error");
    // Where the provider says nothing, we do.
    let error = text("error").or_else(|| text("message"));
    write::string(out, error.unwrap_or(unreadable.message(settings.options.locale)));
    write::text(out, ",\"code\":");
    let code = text("code").or_else(|| text("kind"));
    write::string(out, code.unwrap_or(unreadable.code()));
    let is_retryable = result.get("retryable").is_some_and(Value::is_true);
    write::text(
        out,
        if is_retryable {
            ",\"retryable\":true},"
        } else {
            ",\"retryable\":false},"
        },
    );
}
