//! Lists of users: the query of a page, and which page comes next.

use super::url::write_query;
use crate::issue::Report;
use crate::json::made::{Json, Members};
use crate::json::safe_integer;
use crate::json::tree::Value;
use crate::provider::{Provider, Settings};
use crate::text;
use crate::validate::Checked;

/// The query of a list, with warnings, or the issues of the filters.
pub(crate) fn list_query(
    provider: &Provider,
    filters: &[u8],
    settings: &Settings<'_>,
) -> Result<(String, Report), Box<Report>> {
    let Checked { value, findings, .. } = Checked::new(provider.listing.filters, filters.into(), &settings.options);
    let Some(value) = value else {
        return Err(Box::new(findings));
    };
    let mut query = String::new();
    write_query(&value, &mut query);
    Ok((query, findings))
}

/// The filters of the next page; `None` after the last one.
pub(crate) fn next_page<'a>(provider: &Provider, filters: Value<'a>, page: Value<'_>) -> Option<Json<'a>> {
    let (name, number) = (provider.listing.next)(filters, page)?;
    let others = |filter: &Value<'_>| filter.key() != name && !filter.is_ambiguous();
    let others = filters.children().filter(others);
    let mut members: Members<'a> = others
        .map(|filter| (filter.key().into(), Json::Given(filter)))
        .collect();
    members.push((name.into(), Json::Number(number.into())));
    Some(Json::Object(members))
}

/// The member `name` as a whole number, which may also be written as text.
pub(crate) fn number(object: Value<'_>, name: &str) -> Option<u64> {
    safe_integer(text::trim(object.get(name)?.scalar()?))
}

/// How many users the page has.
pub(crate) fn users(page: Value<'_>) -> u64 {
    page.get("users").map_or(0, |users| users.children().count() as u64)
}

/// Whether a page of `count` users is full, so that another page may follow. `size` is the number of users of a full
/// page; if it is unknown, every page with users counts as full.
pub(crate) fn is_full(count: u64, size: Option<u64>) -> bool {
    count > 0 && size.is_none_or(|size| count >= size)
}
