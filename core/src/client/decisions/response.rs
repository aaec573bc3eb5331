//! What came back: the value, or what went wrong and whether to try again.

use super::request::{Answers, Call};
use super::time::http_date;
use super::{Provider, Settings};
use crate::issue::{Fault, Params, Report, Segment};
use crate::json::tree::{Tree, Value};
use crate::json::write;

/// How a provider says that something went wrong.
pub(crate) struct Errors {
    pub(crate) read: fn(body: Value<'_>) -> ProviderError,
    /// What the provider's own codes mean, by their beginnings; the status decides for all others.
    pub(crate) kinds: &'static [(&'static str, Kind)],
    /// The statuses after which the same request may succeed later.
    pub(crate) retryable: &'static [u16],
    /// The header that says when a limit ends, in seconds since 1970-01-01 UTC.
    pub(crate) reset_header: Option<&'static str>,
}

/// An error body that was read.
#[derive(Default)]
pub(crate) struct ProviderError {
    /// The provider's code.
    pub(crate) code: Option<String>,
    /// The provider's text, for people; it may hold personal data.
    pub(crate) text: Option<String>,
    /// The member that is at fault.
    pub(crate) member: Option<&'static str>,
}

/// What kind of failure it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The token is missing, expired or not enough: get a new one.
    Auth,
    /// There is no such user.
    NotFound,
    /// It exists already.
    Conflict,
    /// The provider refuses the data.
    Invalid,
    /// A member cannot change.
    NotUpdatable,
    /// Too many requests.
    RateLimited,
    /// The provider failed.
    Server,
    /// No answer came.
    Network,
    /// An answer came that is none.
    Unreadable,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 9] = [
        Kind::Auth,
        Kind::NotFound,
        Kind::Conflict,
        Kind::Invalid,
        Kind::NotUpdatable,
        Kind::RateLimited,
        Kind::Server,
        Kind::Network,
        Kind::Unreadable,
    ];

    /// The kind as answers write it.
    pub const fn code(self) -> &'static str {
        match self {
            Kind::Auth => "auth",
            Kind::NotFound => "not_found",
            Kind::Conflict => "conflict",
            Kind::Invalid => "invalid",
            Kind::NotUpdatable => "not_updatable",
            Kind::RateLimited => "rate_limited",
            Kind::Server => "server",
            Kind::Network => "network",
            Kind::Unreadable => "unreadable",
        }
    }

    fn of_status(status: u16) -> Kind {
        match status {
            401 | 403 => Kind::Auth,
            404 => Kind::NotFound,
            409 => Kind::Conflict,
            429 => Kind::RateLimited,
            400..=499 => Kind::Invalid,
            500..=599 => Kind::Server,
            _ => Kind::Unreadable,
        }
    }
}

/// An answer as it came.
pub(super) struct Response<'a> {
    pub(super) call: Call,
    /// Nothing: no answer came.
    pub(super) status: Option<u16>,
    pub(super) body: &'a [u8],
    pub(super) headers: Value<'a>,
}

/// Writes `{ ok: true, value }` or `{ ok: false, kind, code, error?, retryable, retryAfter?, issues? }`.
pub(super) fn write_response(provider: &Provider, response: &Response<'_>, settings: &Settings<'_>, out: &mut String) {
    let Some(status) = response.status else {
        // Whether a create arrived is unknown until the user is looked up; an update sets values, so it may be repeated.
        let retryable = response.call != Call::Create;
        return write_failure(Kind::Network, "network", None, retryable, None, None, settings, out);
    };
    let text = core::str::from_utf8(response.body).unwrap_or("\u{0}");
    let tree = Tree::read(text, super::DEEPEST);
    let body = tree.as_ref().ok().map(Tree::root).filter(|body| body.is_object());
    if (200..300).contains(&status) {
        let answers = provider
            .endpoint(response.call)
            .map_or(Answers::Nothing, |endpoint| endpoint.answers);
        let reading = &provider.reading;
        return match (answers, body) {
            (Answers::User, Some(body)) => {
                write_value(out, |out| reading.write(reading.user, provider.user(body), out))
            }
            (Answers::Page, Some(body)) => write_value(out, |out| reading.write(reading.page, body, out)),
            (Answers::Nothing, _) => write_value(out, |out| write::text(out, "null")),
            (_, None) => {
                let code = http_code(status);
                let retryable = response.call.is_read();
                write_failure(Kind::Unreadable, &code, None, retryable, None, None, settings, out);
            }
        };
    }
    let error = body.map_or_else(ProviderError::default, provider.errors.read);
    let known = error.code.as_deref().and_then(|code| {
        let kinds = provider.errors.kinds.iter();
        kinds
            .clone()
            .find(|(start, _)| code.starts_with(start))
            .map(|(_, kind)| *kind)
    });
    let code = error.code.clone().unwrap_or_else(|| http_code(status));
    write_failure(
        known.unwrap_or(Kind::of_status(status)),
        &code,
        error.text.as_deref(),
        provider.errors.retryable.contains(&status),
        retry_after(provider, response, settings),
        error.member,
        settings,
        out,
    );
}

fn write_value(out: &mut String, value: impl FnOnce(&mut String)) {
    write::text(out, "{\"ok\":true,\"value\":");
    value(out);
    write::char(out, '}');
}

fn http_code(status: u16) -> String {
    let mut code = String::from("http.");
    write::number(&mut code, u32::from(status));
    code
}

#[expect(clippy::too_many_arguments, reason = "one a member of the answer")]
fn write_failure(
    kind: Kind,
    code: &str,
    text: Option<&str>,
    retryable: bool,
    retry_after: Option<u32>,
    member: Option<&'static str>,
    settings: &Settings<'_>,
    out: &mut String,
) {
    write::text(out, "{\"ok\":false,\"kind\":");
    write::string(out, kind.code());
    write::text(out, ",\"code\":");
    write::string(out, code);
    if let Some(text) = text {
        write::text(out, ",\"error\":");
        write::string(out, text);
    }
    write::text(
        out,
        if retryable {
            ",\"retryable\":true"
        } else {
            ",\"retryable\":false"
        },
    );
    if let Some(seconds) = retry_after.filter(|_| retryable) {
        write::text(out, ",\"retryAfter\":");
        write::number(out, seconds);
    }
    if let Some(member) = member {
        let mut report = Report::new();
        report.path.push(Segment::Key(member));
        let own = report.keep(|names| write::text(names, code));
        report.issue(Fault::ProviderRefused, Params::one(own));
        write::text(out, ",\"issues\":");
        report.write_issues(settings.options.locale, out);
    }
    write::char(out, '}');
}

/// How long to wait, in seconds: as `Retry-After` says (RFC 9110 section 10.2.3), else until the limit ends.
fn retry_after(provider: &Provider, response: &Response<'_>, settings: &Settings<'_>) -> Option<u32> {
    let now = header(response.headers, "date")
        .and_then(http_date)
        .unwrap_or(settings.clock);
    let until = |moment: i64| u32::try_from((moment - now).max(0)).ok();
    if let Some(after) = header(response.headers, "retry-after") {
        return after.trim().parse().ok().or_else(|| until(http_date(after)?));
    }
    let reset = header(response.headers, provider.errors.reset_header?)?;
    until(reset.trim().parse().ok()?)
}

/// The header of that name, in lower case; names match in any case, and of a list the first item counts.
pub(super) fn header<'a>(headers: Value<'a>, name: &str) -> Option<&'a str> {
    let mut members = headers.children();
    let value = members.find(|member| member.key().eq_ignore_ascii_case(name))?;
    value.scalar().or_else(|| value.children().next()?.scalar())
}
