//! Checks the arguments of a call and makes its request.

use super::changes::{Given, warn_of_shape};
use super::http::{HttpRequest, path_with};
use super::payload::object_of;
use super::policy::POLICY;
use super::url::{encoded_id, write_query};
use crate::issue::{Fault, Param, Params, Paths, Report, Segment};
use crate::json::made::Json;
use crate::json::tree::{Tree, Value};
use crate::provider::{Body, Call, Endpoint, Provider, Query, Settings};
use crate::rulebook::{Enum, Kind, OnUpdate, Record, optional};
use crate::text::{self, words};
use crate::validate::{Blank, Checked, Options};

/// What a look-up takes besides the filters of lists.
static LOOK_UP: Record = Record::whole(
    "usherkit.lookUp",
    &[optional(EXTERNAL_ID, Kind::Text { max: u32::MAX })],
);

impl Provider {
    /// The tables that arguments of the call may be checked against.
    pub(crate) fn tables(&self, call: Call) -> Vec<&'static Record> {
        let mut tables = Vec::new();
        let Some(endpoint) = self.endpoint(call) else {
            return tables;
        };
        match endpoint.query {
            Query::Nothing => {}
            Query::Filters => tables.push(self.listing.filters),
            Query::LookUp(_) => tables.extend([self.listing.filters, &LOOK_UP]),
            Query::Members(record) => tables.push(record),
        }
        match endpoint.body {
            Body::None => {}
            Body::One(table) => tables.push(table),
            Body::OneOf(all, _) => tables.extend(all),
        }
        if call == Call::Update {
            tables.push(self.update.beside);
        }
        tables
    }

    /// The endpoint that serves the call.
    pub(crate) fn endpoint(&self, call: Call) -> Option<&'static Endpoint> {
        self.endpoints.iter().find(|endpoint| endpoint.call == call)
    }

    /// The member that holds the caller's own id of a user, by which the user can be looked up.
    fn own_id(&self) -> Option<&'static str> {
        match self.endpoint(Call::FindByExternalId)?.query {
            Query::LookUp(name) => Some(name),
            _ => None,
        }
    }
}

/// The option that says where the origin of a cancellation goes.
const ORIGIN_IN: &str = "originIn";

/// The option's words.
static PLACES: Enum = Enum::of("usherkit.originIn", words!["body", "query"]);

/// Options of `request`.
pub(crate) static OPTIONS: Record = Record::whole(
    "usherkit.requestOptions",
    &[
        optional(ORIGIN_IN, Kind::Enum(&PLACES)).about(
            "Treezor: where the request `cancel` has its `origin`, for guide and reference differ: in the JSON `body` \
         (default) or in the `query`. Other requests, KillB and TraderPal ignore it.",
        ),
        POLICY,
    ],
);

/// The argument of a look-up that holds the caller's own id.
const EXTERNAL_ID: &str = "externalId";

/// The argument of an update that may hold its body.
const CHANGES: &str = "changes";

/// The arguments that may hold a body. If none is given, all arguments but the id are the body.
static BODIES: Record = Record::whole(
    "usherkit.bodies",
    &[
        optional("body", Kind::Object(&Record::NOTHING)),
        optional(CHANGES, Kind::Object(&Record::NOTHING)),
        optional("payload", Kind::Object(&Record::NOTHING)),
    ],
);

/// A request with warnings, or the issues of its arguments.
pub(crate) type Made<'a> = Result<(HttpRequest<'a>, Report), Box<Report>>;

/// Checks the arguments of a call and makes its request.
pub(crate) fn request<'a>(provider: &Provider, call: Call, arguments: Value<'a>, settings: &Settings<'_>) -> Made<'a> {
    let endpoint = provider.endpoint(call).ok_or_else(|| unsupported(provider, call))?;
    let path = if call.takes_id() {
        let id = arguments.get(provider.id).or_else(|| arguments.get("id"));
        let id = id.filter(|_| !arguments.repeats(provider.id));
        let id = id.and_then(|id| encoded_id(provider, id));
        let id = id.ok_or_else(|| refusal(provider.id, Fault::IdInvalid))?;
        path_with(endpoint.path, &id)
    } else {
        endpoint.path.to_owned()
    };
    let mut query = String::new();
    if let Query::Members(record) = endpoint.query {
        let beside = object_of(arguments.children(), |name| record.position(name, 0).is_none());
        let checked = Checked::of(record, &beside, &settings.options);
        write_query(&checked.value.ok_or(Box::new(checked.findings))?, &mut query);
    }
    let filters = provider.listing.filters;
    let checked = match endpoint.query {
        Query::LookUp(_) if arguments.is_object() && lacks_external_id(arguments) => {
            return Err(refusal(EXTERNAL_ID, Fault::MemberRequired));
        }
        // Without the id a look-up would list everybody, so the option `only` cannot leave it out. Arguments that are
        // no object are refused below.
        Query::LookUp(filter) if arguments.is_object() => {
            let mut options = settings.options.clone();
            options.only = Paths::new();
            Checked::of(filters, &look_up(arguments, filter), &options)
        }
        Query::Filters | Query::LookUp(_) => Checked::of(filters, &Json::Given(arguments), &settings.options),
        Query::Members(_) | Query::Nothing => match endpoint.body.table(arguments) {
            Some(record) => check_body(provider, call, record, arguments, settings),
            None => Checked {
                value: Some(Json::Object(Vec::new())),
                findings: Report::new(),
                locale: settings.options.locale,
            },
        },
    };
    let value = match checked.value {
        Some(value) => value,
        None => return Err(Box::new(checked.findings)),
    };
    // The pages of a provider may differ on where the body of a cancellation goes: the option decides.
    let is_in_query = match endpoint.query {
        Query::Filters | Query::LookUp(_) => true,
        _ => call == Call::Cancel && settings.is(ORIGIN_IN, "query"),
    };
    if is_in_query {
        write_query(&value, &mut query);
    }
    let has_body = !is_in_query && endpoint.body.table(arguments).is_some();
    let request = HttpRequest {
        method: endpoint.method,
        path,
        query,
        body: has_body.then_some(value),
    };
    Ok((request, checked.findings))
}

fn refusal(name: &'static str, fault: Fault) -> Box<Report> {
    let mut report = Box::new(Report::new());
    report.refuse_at(name, fault);
    report
}

fn unsupported(provider: &Provider, call: Call) -> Box<Report> {
    let instead = match call {
        Call::Delete if provider.endpoint(Call::Cancel).is_some() => Param::Word(Call::Cancel.name()),
        Call::Cancel if provider.endpoint(Call::Delete).is_some() => Param::Word(Call::Delete.name()),
        _ => Param::Absent,
    };
    let mut report = Box::new(Report::new());
    report.issue(
        Fault::OperationUnsupported,
        Params::two(Param::Word(call.name()), instead),
    );
    report
}

/// Checks the body of a call, and the arguments around it.
fn check_body(
    provider: &Provider,
    call: Call,
    record: &'static Record,
    arguments: Value<'_>,
    settings: &Settings<'_>,
) -> Checked {
    let named = named_body(arguments);
    if let Some((name, _)) = named {
        let own = check_named(arguments, name, settings);
        if own.value.is_none() {
            return own;
        }
    }
    let body = body(arguments);
    let given = Given::new(provider, body);
    let is_wrapped = call == Call::Update && given.is_wrapped;
    let payload = if !body.is_object() {
        Json::Given(body)
    } else if is_wrapped {
        let members = given.members.iter().filter(|member| !given.tells_shape(member.key()));
        object_of(members.copied(), |name| is_beside(provider, call, name))
    } else {
        let is_unset = |name: &str| call == Call::Create && Some(name) == provider.own_id() && is_blank(body, name);
        object_of(body.children(), |name| {
            named.is_none() && is_beside(provider, call, name) || is_unset(name)
        })
    };
    let mut options = settings.options.clone();
    options.class = (provider.update.class)(settings);
    let mut checks = vec![Checked::of(record, &payload, &options)];
    if is_wrapped {
        checks.push(given.check_wrapper(|_| false, settings));
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
        checks.push(Checked::of(beside, &rest, &options));
    }
    let mut findings = Report::new();
    // What stands around the body comes first.
    for checked in checks.iter().rev() {
        findings.extend(&checked.findings);
    }
    let value = checks.into_iter().next().and_then(|checked| checked.value);
    let Some(value) = value.filter(|_| findings.is_ok()) else {
        return Checked {
            value: None,
            findings,
            locale: options.locale,
        };
    };
    if call == Call::Update && !provider.update.is_change(&value) {
        let name = named.map_or(CHANGES, |(name, _)| name);
        findings.refuse_at(name, Fault::UpdateEmpty);
        return Checked {
            value: None,
            findings,
            locale: options.locale,
        };
    }
    let mut all = Report::new();
    if is_wrapped {
        warn_of_shape(&mut all, &options);
    }
    all.extend(&findings);
    advise(provider, call, record, &value, &options, &mut all);
    Checked {
        value: Some(value),
        findings: all,
        locale: options.locale,
    }
}

/// Adds the warnings about a valid body: changes that start a review, and a missing external id.
fn advise(
    provider: &Provider,
    call: Call,
    record: &Record,
    value: &Json<'_>,
    options: &Options,
    findings: &mut Report,
) {
    let has = |name: &str| value.get(name).is_some();
    let mut warn = |name: &'static str, fault: Fault| {
        if options.only.is_empty() || options.only.touch(&[Segment::Key(name)], "") {
            findings.warn_about(name, fault);
        }
    };
    // The user is unknown here, so this warns about what an update may do to any user.
    if call == Call::Update && (provider.update.review)(Tree::empty().root()).is_some() {
        for field in record.fields {
            if has(field.name) && options.class_of(field) == OnUpdate::Review {
                warn(field.name, Fault::UpdateReviewed);
            }
        }
    }
    if let (Call::Create, Some(name)) = (call, provider.own_id().filter(|name| !has(name))) {
        warn(name, Fault::ExternalIdAdvised);
    }
}

/// Checks that the argument `name` is a body: an object, and given once.
fn check_named(arguments: Value<'_>, name: &'static str, settings: &Settings<'_>) -> Checked {
    let mut options = settings.options.clone();
    // Blank text is no body either, and the option `only` must not skip this check.
    (options.blank, options.only) = (Blank::Keep, Paths::new());
    let named = arguments.children().filter(|member| member.is_named(name));
    let bodies = named.map(|named| {
        let is_object = named.is_object();
        let body = if is_object {
            Json::Object(Vec::new())
        } else {
            Json::Given(named)
        };
        (name.into(), body)
    });
    Checked::of(&BODIES, &Json::Object(bodies.collect()), &options)
}

/// The body of a call: the argument that holds it, or else the arguments themselves.
pub(crate) fn body(arguments: Value<'_>) -> Value<'_> {
    let named = named_body(arguments).filter(|(_, body)| body.is_object());
    named.map_or(arguments, |(_, body)| body)
}

/// The first given argument of `BODIES`: its name and its value.
fn named_body(arguments: Value<'_>) -> Option<(&'static str, Value<'_>)> {
    let mut names = BODIES.fields.iter().map(|field| field.name);
    // Two of one name are refused later.
    names.find_map(|name| Some((name, arguments.children().find(|member| member.is_named(name))?)))
}

/// Whether the argument is no part of the body: the id of the user that the call is about, or a part of the query.
fn is_beside(provider: &Provider, call: Call, name: &str) -> bool {
    let query = provider.endpoint(call).map(|endpoint| &endpoint.query);
    let is_in_query = matches!(query, Some(Query::Members(record)) if record.position(name, 0).is_some());
    is_in_query || call.takes_id() && (name == provider.id || name == "id")
}

/// Whether there is no id to look up; two of them are refused later.
fn lacks_external_id(arguments: Value<'_>) -> bool {
    let is_missing = arguments.given(EXTERNAL_ID).is_none() || is_blank(arguments, EXTERNAL_ID);
    is_missing && !arguments.repeats(EXTERNAL_ID)
}

/// Whether the member is there and blank.
fn is_blank(object: Value<'_>, name: &str) -> bool {
    let text = object.get(name).and_then(Value::text);
    text.is_some_and(|text| text::trim(text).is_empty())
}

fn look_up<'a>(arguments: Value<'a>, filter: &'static str) -> Json<'a> {
    let members = arguments.children().map(|member| {
        let is_id = member.key() == EXTERNAL_ID;
        let name = if is_id { filter } else { member.key() };
        (name.into(), Json::Given(member))
    });
    Json::Object(members.collect())
}
