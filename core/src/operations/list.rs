//! Lists of users: the query of a page, and which page comes next.

use super::url::write_query;
use crate::json::tree::{Tree, Value};
use crate::json::{safe_integer, write};
use crate::provider::{Provider, Settings};
use crate::text;
use crate::validate::Validator;

/// Writes `{ ok: true, query, warnings }` or `{ ok: false, issues, warnings }`.
pub(crate) fn write_list_query(provider: &Provider, filters: &str, settings: &Settings<'_>, out: &mut String) {
    let mut answer = String::new();
    Validator::new().check_json(
        provider.listing.filters,
        filters.as_bytes(),
        &settings.options,
        &mut answer,
    );
    let tree = Tree::read(&answer, crate::operations::DEEPEST);
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

/// Writes the filters of the next page, or `null` behind the last one.
pub(crate) fn write_next_page(provider: &Provider, filters: Value<'_>, page: Value<'_>, out: &mut String) {
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
