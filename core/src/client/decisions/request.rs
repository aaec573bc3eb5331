//! Requests, as data: whoever does the I/O sends them as they are.

use super::listing::write_query;
use super::plan::{Given, POLICY, warnings_about, write_joined, write_warnings};
use super::{Provider, Settings};
use crate::Options;
use crate::formats::text;
use crate::issue::{Fault, Param, Params, Report, Segment};
use crate::json::scan::Lexeme;
use crate::json::tree::{Tree, Value};
use crate::json::write;
use crate::options::{Blank, Paths};
use crate::schema::{Enum, Kind, OnUpdate, Record, Validator, optional, words};

/// What can be asked of a provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
    /// Creates a user.
    Create,
    /// Reads one by the provider's id.
    Get,
    /// Looks one up by the caller's own id.
    FindByExternalId,
    /// Lists users.
    List,
    /// Changes one.
    Update,
    /// Deletes one.
    Delete,
    /// Cancels one for good.
    Cancel,
    /// Asks for a review of one's KYC.
    KycReview,
}

impl Call {
    /// Every call, with its name.
    pub const ALL: [(&'static str, Call); 8] = [
        ("create", Call::Create),
        ("get", Call::Get),
        ("findByExternalId", Call::FindByExternalId),
        ("list", Call::List),
        ("update", Call::Update),
        ("delete", Call::Delete),
        ("cancel", Call::Cancel),
        ("kycReview", Call::KycReview),
    ];

    /// The call of that name.
    pub fn from_name(name: &str) -> Option<Call> {
        Call::ALL.iter().find(|(own, _)| *own == name).map(|(_, call)| *call)
    }

    /// The name in [`Call::ALL`].
    pub fn name(self) -> &'static str {
        Call::ALL
            .iter()
            .find(|(_, call)| *call == self)
            .map_or("", |(name, _)| name)
    }

    /// Whether it changes nothing, so that it may be repeated at will.
    pub(crate) fn is_read(self) -> bool {
        matches!(self, Call::Get | Call::FindByExternalId | Call::List)
    }

    /// Whether it takes the id of a user.
    pub fn takes_id(self) -> bool {
        !matches!(self, Call::Create | Call::FindByExternalId | Call::List)
    }
}

/// One endpoint of a provider.
pub(crate) struct Endpoint {
    pub(crate) call: Call,
    pub(crate) method: &'static str,
    /// The path; `{id}` stands for the percent-encoded id.
    pub(crate) path: &'static str,
    pub(crate) query: Query,
    /// The table of the body, chosen by the arguments; nothing where there is no body.
    pub(crate) body: Option<fn(Value<'_>) -> &'static Record>,
    pub(crate) answers: Answers,
}

/// Where a request's query comes from.
pub(crate) enum Query {
    Nothing,
    /// The arguments are the filters of a list.
    Filters,
    /// A list whose filter of that name is the argument `externalId`.
    LookUp(&'static str),
    /// Arguments that go into the query where they are given, and their table.
    Members(&'static Record),
}

/// What an endpoint answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answers {
    /// A user.
    User,
    /// A page of users.
    Page,
    /// No value.
    Nothing,
}

impl Provider {
    /// The endpoint that serves the call.
    pub(crate) fn endpoint(&self, call: Call) -> Option<&'static Endpoint> {
        self.endpoints.iter().find(|endpoint| endpoint.call == call)
    }
}

/// The option that says where the origin of a cancellation goes.
const ORIGIN_IN: &str = "originIn";

/// The option's words.
static PLACES: Enum = Enum::of("usherkit.originIn", words!["body", "query"]);

/// Options of `request`.
pub(super) static OPTIONS: Record = Record::whole(
    "usherkit.requestOptions",
    &[
        optional(ORIGIN_IN, Kind::Enum(&PLACES)).about(
            "Treezor: where the request `cancel` has its `origin`, for guide and reference differ: in the JSON `body` \
         (default) or in the `query`. Other requests, KillB and TraderPal ignore it.",
        ),
        POLICY,
    ],
);

/// The caller's own id, in the arguments of a look-up.
const EXTERNAL_ID: &str = "externalId";

/// The body of an update, in its arguments.
const CHANGES: &str = "changes";

/// Names under which a body may stand in the arguments; without one, all arguments but the id are the body.
static BODIES: Record = Record::whole(
    "usherkit.bodies",
    &[
        optional("body", Kind::Object(&Record::NOTHING)),
        optional(CHANGES, Kind::Object(&Record::NOTHING)),
        optional("payload", Kind::Object(&Record::NOTHING)),
    ],
);

/// Writes `{ ok: true, request, warnings }` or `{ ok: false, issues, warnings }`.
pub(super) fn write_request(
    provider: &Provider,
    call: Call,
    arguments: Value<'_>,
    settings: &Settings<'_>,
    out: &mut String,
) {
    let Some(endpoint) = provider.endpoint(call) else {
        return refuse_call(provider, call, settings, out);
    };
    let id = arguments.get(provider.id).or_else(|| arguments.get("id"));
    let path = if call.takes_id() {
        let id = id.and_then(|id| encoded_id(provider, id));
        let Some(id) = id else {
            return refuse_member(provider.id, Fault::IdInvalid, settings, out);
        };
        endpoint.path.replace("{id}", &id)
    } else {
        endpoint.path.to_owned()
    };
    let mut query = String::new();
    if let Query::Members(record) = endpoint.query {
        let beside = object_of(arguments.children(), |name| record.position(name, 0).is_none());
        let checked = Checked::new(record, &beside, &settings.options);
        match &checked.value {
            Some(value) => write_query_of(value, &mut query),
            None => return checked.write_refusal(out),
        }
    }
    let filters = provider.listing.filters;
    let checked = match endpoint.query {
        Query::LookUp(_) if arguments.is_object() && !has_text(arguments, EXTERNAL_ID) => {
            return refuse_member(EXTERNAL_ID, Fault::MemberRequired, settings, out);
        }
        // Without the id a look-up would list everybody, so the option `only` cannot leave it out, and what is no object is
        // refused as such.
        Query::LookUp(filter) if arguments.is_object() => {
            let mut options = settings.options.clone();
            options.only = Paths::new();
            Checked::new(filters, &look_up(arguments, filter), &options)
        }
        Query::Filters | Query::LookUp(_) => Checked::new(filters, &text_of(arguments), &settings.options),
        Query::Members(_) | Query::Nothing => match endpoint.body {
            Some(record) => check_body(provider, call, record, arguments, settings),
            None => Checked::nothing(),
        },
    };
    let Some(value) = checked.value.as_deref() else {
        return checked.write_refusal(out);
    };
    if let Query::Filters | Query::LookUp(_) = endpoint.query {
        write_query_of(value, &mut query);
    }
    let mut body = endpoint.body.map(|_| value);
    // Treezor's guide and its reference differ on where the body of a cancellation goes.
    if call == Call::Cancel && settings.is(ORIGIN_IN, "query") {
        write_query_of(value, &mut query);
        body = None;
    }
    write::text(out, "{\"ok\":true,");
    write_parts(endpoint.method, &path, &query, body, out);
    write::text(out, ",\"warnings\":");
    write::text(out, &checked.warnings);
    write::char(out, '}');
}

fn write_query_of(value: &str, query: &mut String) {
    if let Ok(tree) = Tree::read(value, super::DEEPEST) {
        write_query(tree.root(), query);
    }
}

/// Checks the body of a call, with what stands around it.
fn check_body(
    provider: &Provider,
    call: Call,
    record: fn(Value<'_>) -> &'static Record,
    arguments: Value<'_>,
    settings: &Settings<'_>,
) -> Checked {
    let named = named_body(arguments);
    if let Some((name, _)) = named {
        let own = check_named(arguments, name, settings);
        if !own.is_ok() {
            return own;
        }
    }
    let body = body(arguments);
    let given = Given::new(provider, body);
    let is_wrapped = call == Call::Update && given.is_wrapped;
    let payload = if !body.is_object() {
        text_of(body)
    } else if is_wrapped {
        let members = given.members.iter().filter(|member| !given.tells_shape(member.key()));
        object_of(members.copied(), |name| is_beside(provider, call, name))
    } else {
        object_of(body.children(), |name| {
            named.is_none() && is_beside(provider, call, name)
        })
    };
    let mut options = settings.options.clone();
    options.class = (provider.update.class)(settings);
    let record = record(arguments);
    let mut checked = Checked::new(record, &payload, &options);
    if is_wrapped {
        checked.add(&given.check_wrapper(|_| false, settings));
    }
    if let Some((name, _)) = named {
        options.unknown_keys = options.unknown_keys.or(Some(record.unknown_keys));
        let beside = if call == Call::Update {
            provider.update.beside
        } else {
            &Record::NOTHING
        };
        let rest = object_of(arguments.children(), |own| {
            own == name || is_beside(provider, call, own)
        });
        checked.add(&Checked::new(beside, &rest, &options));
    }
    let is_empty = |value: &str| call == Call::Update && !provider.update.is_change(value);
    if checked.value.as_deref().is_some_and(is_empty) {
        checked.refuse(named.map_or(CHANGES, |(name, _)| name), Fault::UpdateEmpty, settings);
    }
    if let Some(value) = checked.value.as_deref() {
        let reviewed = match call {
            Call::Update => reviewed_members(provider, record, value, settings),
            _ => String::new(),
        };
        let (mut all, mut warnings) = (String::new(), String::new());
        write_joined([checked.warnings.as_str(), &reviewed], &mut all);
        write_warnings(&all, is_wrapped, settings, &mut warnings);
        checked.warnings = warnings;
    }
    checked
}

/// The warnings about members whose change may have the user reviewed, as a JSON list: a request does not know of whom they
/// are, nor what changes.
fn reviewed_members(provider: &Provider, record: &'static Record, value: &str, settings: &Settings<'_>) -> String {
    let (update, unknown) = (&provider.update, Tree::empty());
    let class = (update.class)(settings);
    let mut reviewed = Vec::new();
    if let (Some(_), Ok(value)) = ((update.review)(unknown.root()), Tree::read(value, super::DEEPEST)) {
        for field in record.fields {
            if class(field) == OnUpdate::Review && value.root().get(field.name).is_some() {
                reviewed.push(Some(field.name));
            }
        }
    }
    warnings_about(Fault::UpdateReviewed, &reviewed, settings)
}

/// Checks that what stands under the name of a body is one: an object, and no second one.
fn check_named(arguments: Value<'_>, name: &str, settings: &Settings<'_>) -> Checked {
    let mut options = settings.options.clone();
    // Neither is blank text, nor does it help to look elsewhere.
    (options.blank, options.only) = (Blank::Keep, Paths::new());
    let mut payload = String::from("{");
    for named in arguments.children().filter(|member| member.is_named(name)) {
        write::member(&mut payload, name);
        if named.is_object() {
            write::text(&mut payload, "{}");
        } else {
            named.write(&mut payload);
        }
        write::char(&mut payload, ',');
    }
    write::close(&mut payload, "}");
    Checked::new(&BODIES, &payload, &options)
}

/// The answer to a check of what is sent.
pub(super) struct Checked {
    /// What was accepted, as JSON text.
    value: Option<String>,
    /// A JSON list.
    pub(super) issues: String,
    /// A JSON list.
    warnings: String,
}

impl Checked {
    pub(super) fn new(record: &'static Record, payload: &str, options: &Options) -> Checked {
        let mut answer = String::new();
        Validator::new().check_json(record, payload.as_bytes(), options, &mut answer);
        let tree = Tree::read(&answer, super::DEEPEST);
        let part = |name: &str| tree.as_ref().ok()?.root().get(name).map(|part| part.raw().to_owned());
        let list = |name: &str| part(name).unwrap_or_else(|| EMPTY.to_owned());
        Checked {
            value: part("value"),
            issues: list("issues"),
            warnings: list("warnings"),
        }
    }

    /// Nothing is sent.
    fn nothing() -> Checked {
        Checked {
            value: Some("{}".to_owned()),
            issues: EMPTY.to_owned(),
            warnings: EMPTY.to_owned(),
        }
    }

    /// Whether nothing stands against what was checked.
    pub(super) fn is_ok(&self) -> bool {
        self.issues == EMPTY
    }

    /// Adds, in front, what the check of something else says.
    fn add(&mut self, other: &Checked) {
        let joined = |other: &str, own: &str| {
            let mut list = String::new();
            write_joined([other, own], &mut list);
            list
        };
        self.issues = joined(&other.issues, &self.issues);
        self.warnings = joined(&other.warnings, &self.warnings);
        if !other.is_ok() {
            self.value = None;
        }
    }

    /// Adds what stands against the member `name` of something that was accepted.
    fn refuse(&mut self, name: &'static str, fault: Fault, settings: &Settings<'_>) {
        let mut report = Report::new();
        report.path.push(Segment::Key(name));
        report.issue(fault, Params::NONE);
        self.issues.clear();
        report.write_issues(settings.options.locale, &mut self.issues);
        self.value = None;
    }

    fn write_refusal(&self, out: &mut String) {
        write::text(out, "{\"ok\":false,\"issues\":");
        write::text(out, &self.issues);
        write::text(out, ",\"warnings\":");
        write::text(out, &self.warnings);
        write::char(out, '}');
    }
}

/// A JSON list of nothing.
const EMPTY: &str = "[]";

fn text_of(value: Value<'_>) -> String {
    let mut text = String::new();
    value.write(&mut text);
    text
}

/// What the arguments hold under a name of its own to send; without one, the arguments themselves.
pub(crate) fn body(arguments: Value<'_>) -> Value<'_> {
    let named = named_body(arguments).filter(|(_, body)| body.is_object());
    named.map_or(arguments, |(_, body)| body)
}

/// The first of the names of bodies under which something stands, with what it is.
fn named_body(arguments: Value<'_>) -> Option<(&'static str, Value<'_>)> {
    let mut names = BODIES.fields.iter().map(|field| field.name);
    names.find_map(|name| Some((name, arguments.get(name)?)))
}

/// Whether the argument is no part of the body: the id of the user that the call is about, or a part of the query.
fn is_beside(provider: &Provider, call: Call, name: &str) -> bool {
    let query = provider.endpoint(call).map(|endpoint| &endpoint.query);
    let is_in_query = matches!(query, Some(Query::Members(record)) if record.position(name, 0).is_some());
    is_in_query || call.takes_id() && (name == provider.id || name == "id")
}

/// The members as an object, without those that are left out.
pub(super) fn object_of<'a>(members: impl Iterator<Item = Value<'a>>, left_out: impl Fn(&str) -> bool) -> String {
    let mut object = String::from("{");
    for member in members.filter(|member| !left_out(member.key())) {
        write::member(&mut object, member.key());
        member.write(&mut object);
        write::char(&mut object, ',');
    }
    write::close(&mut object, "}");
    object
}

fn has_text(arguments: Value<'_>, name: &str) -> bool {
    let value = arguments.given(name);
    value.is_some_and(|value| value.text().is_none_or(|given| !text::trim(given).is_empty()))
}

fn look_up(arguments: Value<'_>, filter: &str) -> String {
    let mut filters = String::from("{");
    for member in arguments.children() {
        let name = if member.key() == EXTERNAL_ID {
            filter
        } else {
            member.key()
        };
        write::member(&mut filters, name);
        member.write(&mut filters);
        write::char(&mut filters, ',');
    }
    write::close(&mut filters, "}");
    filters
}

/// Writes `"request":{…}` for an update of the user `id`; nothing without an id.
pub(super) fn write_update(provider: &Provider, id: Option<Value<'_>>, patch: &str, out: &mut String) {
    write_for_user(provider, Call::Update, id, Some(patch), out);
}

/// Writes `"request":{…}` for a call about the user `id`; nothing without an id.
pub(super) fn write_for_user(
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

fn write_parts(method: &str, path: &str, query: &str, body: Option<&str>, out: &mut String) {
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

/// The id, percent-encoded; nothing for one that would lead elsewhere: an empty one, a step up, a segment that is
/// another endpoint, in any case of letters, for routers may ignore it. Neither are there ids with control characters
/// or with halves of characters.
fn encoded_id(provider: &Provider, id: Value<'_>) -> Option<String> {
    let id = match id.lexeme() {
        Lexeme::String => id.text()?,
        // Written otherwise, as `1e3` or `-1`, it is no id.
        Lexeme::Number if id.raw().bytes().all(|byte| byte.is_ascii_digit()) => id.raw(),
        _ => return None,
    };
    let is_reserved = |own: &&str| own.eq_ignore_ascii_case(id);
    let leads_elsewhere = id.trim().is_empty()
        || matches!(id, "." | "..")
        || id.contains(|char: char| char.is_control() || char == char::REPLACEMENT_CHARACTER)
        || provider.reserved_ids.iter().any(is_reserved);
    (!leads_elsewhere).then(|| {
        let mut encoded = String::new();
        percent_encode(id, &mut encoded);
        encoded
    })
}

/// Appends `text` with every byte encoded that RFC 3986 does not list as unreserved.
pub(super) fn percent_encode(text: &str, out: &mut String) {
    const DIGITS: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F',
    ];
    let digit = |value: u8| DIGITS.get(usize::from(value)).copied().unwrap_or('0');
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            write::char(out, byte as char);
        } else {
            write::char(out, '%');
            write::char(out, digit(byte >> 4));
            write::char(out, digit(byte & 15));
        }
    }
}

fn refuse_call(provider: &Provider, call: Call, settings: &Settings<'_>, out: &mut String) {
    let instead = match call {
        Call::Delete if provider.endpoint(Call::Cancel).is_some() => Param::Word(Call::Cancel.name()),
        Call::Cancel if provider.endpoint(Call::Delete).is_some() => Param::Word(Call::Delete.name()),
        _ => Param::Absent,
    };
    let mut report = Report::new();
    report.issue(
        Fault::OperationUnsupported,
        Params::two(Param::Word(call.name()), instead),
    );
    report.write_answer(settings.options.locale, out);
}

fn refuse_member(name: &'static str, fault: Fault, settings: &Settings<'_>, out: &mut String) {
    let mut report = Report::new();
    report.path.push(Segment::Key(name));
    report.issue(fault, Params::NONE);
    report.write_answer(settings.options.locale, out);
}
