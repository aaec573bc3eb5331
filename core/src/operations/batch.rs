//! Many outcomes in one answer.

use crate::issue::FailureKind;
use crate::json::scan::Lexeme;
use crate::json::tree::Value;
use crate::json::write;
use crate::operations::reading::word;
use crate::provider::{Call, Provider, Query, Settings};
use crate::rulebook::Kind;

/// The caller's own id of an outcome.
const EXTERNAL_ID: &str = "externalId";

/// Writes `{ successful, failed: [{ externalId?, error, code, retryable, issues? }], missing? }` about outcomes, in their
/// order: answers of `response`, refused requests and refused payloads. Pages are their users; where there are some,
/// `missing` lists the `externalId`s of look-ups that found nobody.
pub(crate) fn write_batch(provider: &Provider, results: Value<'_>, settings: &Settings<'_>, out: &mut String) {
    let (mut failed, mut missing) = (String::new(), None);
    write::text(out, "{\"successful\":[");
    for result in results.children() {
        let value = result
            .get("value")
            .filter(|_| result.get("ok").is_some_and(Value::is_true));
        match (value, value.and_then(|value| users_of(provider, value))) {
            (_, Some(users)) => {
                let missing: &mut String = missing.get_or_insert_default();
                let id = result.given(EXTERNAL_ID);
                if let Some(id) = id.filter(|id| !users.children().any(|user| may_have(provider, user, *id))) {
                    id.write_portably(missing);
                    write::char(missing, ',');
                }
                write_items(users, out);
            }
            (Some(value), None) => {
                value.write_portably(out);
                write::char(out, ',');
            }
            (None, None) => write_failed(result, settings, &mut failed),
        }
    }
    write::close(out, "],\"failed\":[");
    write::text(out, &failed);
    if let Some(missing) = missing {
        write::close(out, "],\"missing\":[");
        write::text(out, &missing);
    }
    write::close(out, "]}");
}

/// The users of a page.
fn users_of<'a>(provider: &Provider, value: Value<'a>) -> Option<Value<'a>> {
    let mut fields = provider.reading.page.fields.iter();
    let list = fields.find(|field| matches!(field.kind, Kind::List { .. }))?;
    value.get(list.name).filter(|users| users.lexeme() == Lexeme::Array)
}

/// Whether the user is the one of that external id, as far as it says: text filters may match a part.
fn may_have(provider: &Provider, user: Value<'_>, id: Value<'_>) -> bool {
    let endpoint = provider.endpoint(Call::FindByExternalId);
    let own = match endpoint.map(|endpoint| &endpoint.query) {
        Some(Query::LookUp(filter)) => word(user, filter),
        _ => None,
    };
    own.is_none_or(|own| id.scalar() == Some(own))
}

fn write_items(list: Value<'_>, out: &mut String) {
    for item in list.children() {
        item.write_portably(out);
        write::char(out, ',');
    }
}

fn write_failed(result: Value<'_>, settings: &Settings<'_>, out: &mut String) {
    let issues = result.get("issues").filter(|issues| issues.lexeme() == Lexeme::Array);
    let issue = issues.and_then(|issues| issues.children().next());
    let own = |name: &str| result.get(name)?.some_text();
    let first = |name: &str| issue?.get(name)?.some_text();
    let unreadable = FailureKind::Unreadable;
    write::char(out, '{');
    if let Some(id) = result.get(EXTERNAL_ID) {
        write::member(out, EXTERNAL_ID);
        id.write_portably(out);
        write::char(out, ',');
    }
    write::member(out, "error");
    // Where the provider says nothing, we do.
    let error = own("error").or_else(|| own("message")).or_else(|| first("message"));
    write::string(out, error.unwrap_or(unreadable.message(settings.options.locale)));
    write::text(out, ",\"code\":");
    let code = own("code").or_else(|| own("kind")).or_else(|| first("code"));
    write::string(out, code.unwrap_or(unreadable.code()));
    let is_retryable = result.get("retryable").is_some_and(Value::is_true);
    write::text(
        out,
        if is_retryable {
            ",\"retryable\":true"
        } else {
            ",\"retryable\":false"
        },
    );
    if let (Some(issues), Some(_)) = (issues, issue) {
        write::text(out, ",\"issues\":");
        issues.write_portably(out);
    }
    write::text(out, "},");
}
