//! Lists of users: the query of a page, and which page comes next.

use super::request::percent_encode;
use super::{Provider, Settings};
use crate::formats::text;
use crate::json::safe_integer;
use crate::json::scan::Lexeme;
use crate::json::tree::{Tree, Value};
use crate::json::write;
use crate::schema::{Record, Validator};

/// How a provider lists users.
pub(crate) struct Listing {
    /// The table of filters.
    pub(crate) filters: &'static Record,
    /// The filter that says where a page starts, with its value for the page behind the one that was answered; nothing
    /// behind the last page.
    pub(crate) next: fn(filters: Value<'_>, page: Value<'_>) -> Option<(&'static str, u32)>,
}

/// Writes `{ ok: true, query, warnings }` or `{ ok: false, issues, warnings }`.
pub(super) fn write_list_query(provider: &Provider, filters: &str, settings: &Settings<'_>, out: &mut String) {
    let mut answer = String::new();
    Validator::new().check_json(
        provider.listing.filters,
        filters.as_bytes(),
        &settings.options,
        &mut answer,
    );
    let tree = Tree::read(&answer, super::DEEPEST);
    let Ok(tree) = tree.as_ref() else { return };
    let Some(value) = tree.root().get("value") else {
        return write::text(out, &answer);
    };
    let mut query = String::new();
    write_query(value, &mut query);
    write::text(out, "{\"ok\":true,\"query\":");
    write::string(out, &query);
    write::text(out, ",\"warnings\":");
    write::text(out, tree.root().get("warnings").map_or("[]", Value::raw));
    write::char(out, '}');
}

/// Appends the members as `name=value` pairs, the items of a list one by one. What is empty filters nothing.
pub(super) fn write_query(filters: Value<'_>, out: &mut String) {
    for filter in filters.children() {
        if filter.lexeme() == Lexeme::Array {
            for item in filter.children() {
                write_pair(filter.key(), item.scalar().unwrap_or(item.raw()), out);
            }
        } else if filter.text() != Some("") {
            write_pair(filter.key(), filter.scalar().unwrap_or(filter.raw()), out);
        }
    }
}

/// Appends one pair.
pub(super) fn write_pair(name: &str, text: &str, out: &mut String) {
    if !out.is_empty() {
        write::char(out, '&');
    }
    percent_encode(name, out);
    write::char(out, '=');
    percent_encode(text, out);
}

/// Writes the filters of the next page, or `null` behind the last one.
pub(super) fn write_next_page(provider: &Provider, filters: Value<'_>, page: Value<'_>, out: &mut String) {
    let Some((name, number)) = (provider.listing.next)(filters, page) else {
        return write::text(out, "null");
    };
    write::char(out, '{');
    let others = |filter: &Value<'_>| filter.key() != name && !filter.is_ambiguous();
    for filter in filters.children().filter(others) {
        write::member(out, filter.key());
        filter.write_portably(out);
        write::char(out, ',');
    }
    write::member(out, name);
    write::number(out, number);
    write::char(out, '}');
}

/// The whole number that is the member `name`, also as text.
pub(crate) fn number(object: Value<'_>, name: &str) -> Option<u64> {
    safe_integer(text::trim(object.get(name)?.scalar()?))
}

/// How many users the page has.
pub(crate) fn users(page: Value<'_>) -> u64 {
    page.get("users").map_or(0, |users| users.children().count() as u64)
}

/// Whether a page of `count` users is no smaller than it may be, so that there may be another one behind it; how large
/// that is may be unknown.
pub(crate) fn is_full(count: u64, size: Option<u64>) -> bool {
    count > 0 && size.is_none_or(|size| count >= size)
}
