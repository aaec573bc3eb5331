//! What came back: the value, or what went wrong and whether to try again.

use super::reason::FailureKind;
use super::request::{Answers, Call};
use super::time::{http_date, whole};
use super::{Provider, Settings};
use crate::issue::{Code, Fault, Params, Report, Segment};
use crate::json::tree::{Tree, Value, without_mark};
use crate::json::write;

/// How a provider says that something went wrong.
pub(crate) struct Errors {
    pub(crate) read: fn(body: Value<'_>) -> ProviderError,
    /// What the provider's own codes mean: a code, or where it ends in `.` every code that begins so. The first row that
    /// fits counts; for all others the status decides.
    pub(crate) kinds: &'static [(&'static str, FailureKind)],
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

/// An answer as it came.
pub(super) struct Response<'a> {
    pub(super) call: Call,
    /// Nothing: no answer came.
    pub(super) status: Option<u16>,
    pub(super) body: &'a [u8],
    pub(super) headers: Value<'a>,
}

/// What went wrong.
struct Failure<'a> {
    kind: FailureKind,
    code: &'a str,
    error: ProviderError,
    retryable: bool,
    retry_after: Option<u32>,
}

/// Writes `{ ok: true, value }` or `{ ok: false, kind, code, message, error?, retryable, retryAfter?, issues? }`.
pub(super) fn write_response(provider: &Provider, response: &Response<'_>, settings: &Settings<'_>, out: &mut String) {
    let failed = |kind, code, retryable| Failure {
        kind,
        code,
        error: ProviderError::default(),
        retryable,
        retry_after: None,
    };
    let Some(endpoint) = provider.endpoint(response.call) else {
        let code = Code::OperationUnsupported.wire();
        return failed(FailureKind::Invalid, code, false).write(settings, out);
    };
    let Some(status) = response.status else {
        // Whether a create arrived is unknown until the user is looked up; an update sets values, so it may be repeated.
        let retryable = response.call != Call::Create;
        return failed(FailureKind::Network, "network", retryable).write(settings, out);
    };
    let sent = without_mark(response.body);
    let tree = Tree::read(core::str::from_utf8(sent).unwrap_or("\u{0}"), super::DEEPEST);
    let body = tree.as_ref().ok().map(Tree::root).filter(|body| body.is_object());
    let mut http_code = String::from("http.");
    write::number(&mut http_code, u32::from(status));
    if (200..300).contains(&status) {
        let reading = &provider.reading;
        return match (endpoint.answers, body) {
            (Answers::User, Some(body)) => {
                write_value(out, |out| reading.write(reading.user, provider.user(body), out))
            }
            (Answers::Page, Some(body)) => write_value(out, |out| reading.write(reading.page, body, out)),
            (Answers::Nothing, _) => write_value(out, |out| write::text(out, "null")),
            (_, None) => {
                failed(FailureKind::Unreadable, &http_code, response.call.is_read()).write(settings, out);
            }
        };
    }
    let error = body.map_or_else(ProviderError::default, provider.errors.read);
    let code = error.code.clone().filter(|code| !code.is_empty());
    let known = code.as_deref().and_then(|code| provider.errors.kind_of(code));
    Failure {
        kind: known.unwrap_or(FailureKind::of_status(status)),
        code: code.as_deref().unwrap_or(&http_code),
        error,
        // A code that tells the cause tells more than the status.
        retryable: known.is_none_or(FailureKind::may_pass) && provider.errors.retryable.contains(&status),
        retry_after: retry_after(provider, response, settings),
    }
    .write(settings, out);
}

fn write_value(out: &mut String, value: impl FnOnce(&mut String)) {
    write::text(out, "{\"ok\":true,\"value\":");
    value(out);
    write::char(out, '}');
}

impl Errors {
    fn kind_of(&self, code: &str) -> Option<FailureKind> {
        let fits = |of: &str| code == of || of.ends_with('.') && code.starts_with(of);
        self.kinds.iter().find(|(of, _)| fits(of)).map(|(_, kind)| *kind)
    }
}

impl Failure<'_> {
    fn write(&self, settings: &Settings<'_>, out: &mut String) {
        let locale = settings.options.locale;
        write::text(out, "{\"ok\":false,\"kind\":");
        write::string(out, self.kind.code());
        write::text(out, ",\"code\":");
        write::string(out, self.code);
        write::text(out, ",\"message\":");
        write::string(out, self.kind.message(locale));
        if let Some(text) = self.error.text.as_deref().filter(|text| !text.is_empty()) {
            write::text(out, ",\"error\":");
            write::string(out, text);
        }
        let retryable = if self.retryable { "true" } else { "false" };
        write::text(out, ",\"retryable\":");
        write::text(out, retryable);
        if let Some(seconds) = self.retry_after.filter(|_| self.retryable) {
            write::text(out, ",\"retryAfter\":");
            write::number(out, seconds);
        }
        if let Some(member) = self.error.member {
            let mut report = Report::new();
            report.path.push(Segment::Key(member));
            let own = report.keep(|names| write::text(names, self.code));
            report.issue(Fault::ProviderRefused, Params::one(own));
            write::text(out, ",\"issues\":");
            report.write_issues(locale, out);
        }
        write::char(out, '}');
    }
}

/// How long to wait, in seconds: as `Retry-After` says (RFC 9110 section 10.2.3), else until the limit ends.
fn retry_after(provider: &Provider, response: &Response<'_>, settings: &Settings<'_>) -> Option<u32> {
    let own = |name: &str| header(response.headers, name).map(str::trim);
    let date = own("date").and_then(|date| http_date(date, settings.clock));
    let now = date.unwrap_or(settings.clock);
    let until = |moment: i64| u32::try_from(moment.saturating_sub(now).max(0)).ok();
    let after = own("retry-after").and_then(|after| whole(after).or_else(|| until(http_date(after, now)?)));
    after.or_else(|| until(whole(own(provider.errors.reset_header?)?)?))
}

/// The header of that name, in lower case; names match in any case, and of a list the first item counts.
pub(super) fn header<'a>(headers: Value<'a>, name: &str) -> Option<&'a str> {
    let mut members = headers.children();
    let value = members.find(|member| member.key().eq_ignore_ascii_case(name))?;
    value.scalar().or_else(|| value.children().next()?.scalar())
}
