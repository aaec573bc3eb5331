//! Many outcomes in one answer.

use crate::json::tree::Value;
use crate::json::write;

/// Members of a failed outcome that the answer repeats.
const FAILED: [&str; 4] = ["externalId", "error", "code", "retryable"];

/// Writes `{ successful, failed }` about outcomes of `response`, each with its `externalId`, in their order.
pub(super) fn write_batch(results: Value<'_>, out: &mut String) {
    let mut failed = String::new();
    write::text(out, "{\"successful\":[");
    for result in results.children() {
        if result.get("ok").is_some_and(Value::is_true) {
            match result.get("value") {
                Some(value) => value.write(out),
                None => write::text(out, "null"),
            }
            write::char(out, ',');
            continue;
        }
        write::char(&mut failed, '{');
        for name in FAILED {
            // Where the provider says nothing, we do.
            let own = || result.get("message").filter(|_| name == "error");
            if let Some(value) = result.get(name).or_else(own) {
                write::member(&mut failed, name);
                value.write(&mut failed);
                write::char(&mut failed, ',');
            }
        }
        write::close(&mut failed, "},");
    }
    write::close(out, "],\"failed\":[");
    write::text(out, &failed);
    write::close(out, "]}");
}
