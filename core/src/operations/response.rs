//! What came back: the value, or what went wrong and whether to try again.

use crate::issue::{Code, FailureKind, Fault, Params, Report, Segment};
use crate::json::made::Json;
use crate::json::scan::Lexeme;
use crate::json::tree::{Tree, Value};
use crate::json::write;
use crate::operations::time::{http_date, seconds};
use crate::provider::{Answers, Call, Endpoint, Provider, ProviderError, Query, Settings};
use crate::rulebook::{Kind, Record, optional};
use crate::text;

/// A response as it came.
pub(crate) struct Response<'a> {
    pub(crate) call: Call,
    /// The HTTP status; `None` if no response came.
    pub(crate) status: Option<u16>,
    /// The body, where it is an object.
    pub(crate) body: Option<Value<'a>>,
    /// Whether the body has nothing but white space.
    pub(crate) is_empty: bool,
    pub(crate) headers: Value<'a>,
}

/// The option that says that the request may be sent twice.
const KEY: &str = "idempotencyKey";

/// Options of `response`.
pub(crate) static OPTIONS: Record = Record::whole(
    "usherkit.responseOptions",
    &[optional(KEY, Kind::Text { max: 250 }).about(
        "The idempotency key that was sent with the request, where the provider takes one, so that it does nothing twice: \
         Treezor's `accessTag`. With it a `create` is `retryable` even if the first one may have arrived. KillB and \
         TraderPal take none and ignore it. Default: none was sent.",
    )],
);

/// The longest wait in an answer, in seconds: a day. An answer repeats a longer wait of the server in a member of its
/// own.
pub(crate) const LONGEST_WAIT: i64 = 86_400;

/// What a call returned.
pub(crate) enum Outcome<'a> {
    /// The user or the page, if the endpoint answers with one.
    Value(Option<Json<'a>>),
    Failure(Failure),
}

/// What went wrong.
pub(crate) struct Failure {
    pub(crate) kind: FailureKind,
    /// The provider's code, or one of ours.
    pub(crate) code: String,
    /// The provider's text.
    pub(crate) text: Option<String>,
    /// What is wrong with the member at fault; empty where none is known.
    pub(crate) findings: Report,
    pub(crate) retryable: bool,
    /// How long the provider says to wait, in seconds.
    pub(crate) wait: Option<i64>,
}

/// Reads the response to a call.
pub(crate) fn response<'a>(provider: &Provider, response: &Response<'a>, settings: &Settings<'_>) -> Outcome<'a> {
    let failed = |kind, code: &str, retryable| {
        Outcome::Failure(Failure {
            kind,
            code: code.to_owned(),
            text: None,
            findings: Report::new(),
            retryable,
            wait: None,
        })
    };
    let Some(endpoint) = provider.endpoint(response.call) else {
        let code = Code::OperationUnsupported.wire();
        return failed(FailureKind::Invalid, code, false);
    };
    let key = settings.get(KEY).and_then(Value::text).unwrap_or_default();
    let has_key = provider.update.takes_key() && !text::trim(key).is_empty();
    // Whether a create arrived is unknown until the user is looked up; an update sets values, so it may be repeated.
    let may_repeat = response.call != Call::Create || has_key;
    let Some(status) = response.status else {
        return failed(FailureKind::Network, "network", may_repeat);
    };
    let body = response.body;
    let mut http_code = String::from("http.");
    write::number(&mut http_code, u32::from(status));
    if (200..300).contains(&status) {
        let reading = &provider.reading;
        let is_empty = status == 204 || response.is_empty;
        let user = body.map(|body| user_in(provider, body));
        return match (endpoint.answers, body, user) {
            (Answers::User, _, Some(Some(user))) if user.is_object() => {
                Outcome::Value(Some(reading.read(reading.user, user)))
            }
            // No user has the id. A create whose response holds no user is unreadable instead.
            (Answers::User, _, Some(None)) if response.call != Call::Create => {
                failed(FailureKind::NotFound, &http_code, false)
            }
            (Answers::Page, Some(body), _) => Outcome::Value(Some(reading.read(reading.page, body))),
            (Answers::User, None, _) if is_empty && !response.call.is_read() => Outcome::Value(None),
            (Answers::Nothing, ..) => Outcome::Value(None),
            _ => failed(FailureKind::Unreadable, &http_code, response.call.is_read() || has_key),
        };
    }
    let ProviderError { code, text, member } = body.map_or_else(ProviderError::default, provider.errors.read);
    let code = code.filter(|code| !code.is_empty());
    let known = code.as_deref().and_then(|code| provider.errors.kind_of(code));
    let members = [
        member.as_deref(),
        provider
            .errors
            .member_of(&[code.as_deref().unwrap_or(&http_code), &http_code]),
    ];
    let code = code.unwrap_or(http_code);
    let mut paths = members
        .into_iter()
        .flatten()
        .map(|member| path_of(provider, endpoint, member));
    let headers = response.headers;
    let date = header(headers, "date").and_then(|date| http_date(date.trim(), settings.clock));
    let now = date.unwrap_or(settings.clock);
    let after = retry_after(headers, now);
    // With these statuses the server did nothing.
    let is_turned_away = status == 429 || status == 503 && after.is_some();
    Outcome::Failure(Failure {
        kind: known.unwrap_or(FailureKind::of_status(status)),
        findings: paths
            .find(|path| !path.is_empty())
            .map_or(Report::new(), |path| refused_at(path, &code)),
        code,
        text: text.filter(|text| !text.is_empty()),
        // A known code says more about the cause than the status.
        retryable: known.is_none_or(FailureKind::may_pass)
            && provider.errors.retryable.contains(&status)
            && (may_repeat || is_turned_away),
        wait: after.or_else(|| until_reset(headers, provider.errors.reset_header?, now)),
    })
}

/// A report with the issue that the provider refused the member at the path.
fn refused_at(path: Vec<Segment>, code: &str) -> Report {
    let mut report = Report::new();
    report.path = path;
    let own = report.keep(|names| write::text(names, code));
    report.issue(Fault::ProviderRefused, Params::one(own));
    report
}

/// The user in the body of a response about one; `None` if its envelope holds no user.
fn user_in<'a>(provider: &Provider, body: Value<'a>) -> Option<Value<'a>> {
    match provider.reading.wrapped_in.and_then(|list| body.get(list)) {
        Some(list) if list.lexeme() == Lexeme::Array => list.children().next(),
        Some(list) => (!list.is_null()).then_some(list),
        None => Some(body),
    }
}

/// The path at which a check of the request reports the member; empty if the request has no such member.
fn path_of(provider: &Provider, endpoint: &Endpoint, member: &str) -> Vec<Segment> {
    let own = |record: &'static Record| {
        let field = record.fields.iter().find(|field| field.name == member)?;
        Some(Segment::Key(field.name))
    };
    let record = match (endpoint.body.table(Tree::empty().root()), &endpoint.query) {
        (Some(record), _) => record,
        (None, Query::Filters | Query::LookUp(_)) => provider.listing.filters,
        (None, Query::Members(record)) => record,
        (None, Query::Nothing) => return Vec::new(),
    };
    let wrapped = || {
        record.fields.iter().find_map(|field| match field.kind {
            Kind::Variant(variant) => {
                let inner = variant.cases.iter().find_map(|case| own(case.record))?;
                Some(vec![Segment::Key(field.name), inner])
            }
            _ => None,
        })
    };
    own(record).map(|own| vec![own]).or_else(wrapped).unwrap_or_default()
}

/// How long to wait, in seconds, as `Retry-After` says (RFC 9110 section 10.2.3).
fn retry_after(headers: Value<'_>, now: i64) -> Option<i64> {
    let after = header(headers, "retry-after")?.trim();
    seconds(after).or_else(|| Some(until(http_date(after, now)?, now)))
}

/// How long to wait until a limit ends, in seconds, as the header `name` says.
fn until_reset(headers: Value<'_>, name: &str, now: i64) -> Option<i64> {
    let reset = seconds(header(headers, name)?.trim())?;
    Some(match reset {
        // Too small for a present time: the seconds that are left, as other APIs write them here.
        ..1_000_000_000 => reset,
        1_000_000_000..100_000_000_000 => until(reset, now),
        // Too large for a present time in seconds: one in milliseconds.
        _ => until(reset / 1_000, now),
    })
}

fn until(moment: i64, now: i64) -> i64 {
    moment.saturating_sub(now).max(0)
}

/// The value of the header `name`. Names match in any letter case; of a list of values the first one counts.
pub(crate) fn header<'a>(headers: Value<'a>, name: &str) -> Option<&'a str> {
    let mut members = headers.children();
    let value = members.find(|member| member.key().eq_ignore_ascii_case(name))?;
    value.scalar().or_else(|| value.children().next()?.scalar())
}
