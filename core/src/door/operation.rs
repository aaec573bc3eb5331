//! The operations by name. Every language calls them through [`run`] or [`Operation::answer`].

use super::answers;
use crate::formats::date::Date;
use crate::issue::{Fault, Locale, Report};
use crate::json::scan::{FOREIGN, Lexeme, Stop, UNREADABLE};
use crate::json::tree::{Tree, Value, without_mark};
use crate::json::write;
use crate::operations::{
    DEEPEST, LARGEST, batch, delete, eligibility, event, list, plan_update, policy, request, response, sync, webhook,
};
use crate::provider::{Call, Provider, Settings};
use crate::providers::PROVIDERS;
use crate::rulebook::{Kind, Record, optional, required};
use crate::validate::{FlatAnswer, Options, OptionsError, Payload, Validator};

/// An operation. Every provider has all of them.
pub struct Operation {
    /// The name without the provider: `eligibility` in `killb.eligibility`.
    pub name: &'static str,
    /// The arguments, in order. The options follow as a last argument, which may always be left out.
    pub arguments: &'static [Argument],
    /// The options of this operation, besides those of every check.
    pub options: &'static Record,
    run: fn(&Provider, &Input<'_>, &mut String) -> Result<(), Misuse>,
}

impl core::fmt::Debug for Operation {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Operation")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

/// One argument of an [`Operation`].
#[derive(Debug)]
pub struct Argument {
    /// The name.
    pub name: &'static str,
    /// How it is written as text.
    pub of: ArgumentType,
    /// Whether it may be left out.
    pub optional: bool,
}

/// How an argument is written as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArgumentType {
    /// JSON.
    Json,
    /// A name of [`Call::ALL`].
    Call,
    /// The status of an HTTP response, in digits; empty or `null` if no response came.
    Status,
    /// Bytes as they are: a raw body, a secret.
    Bytes,
}

const fn json(name: &'static str) -> Argument {
    Argument {
        name,
        of: ArgumentType::Json,
        optional: false,
    }
}

const fn of_type(name: &'static str, of: ArgumentType) -> Argument {
    Argument {
        name,
        of,
        optional: false,
    }
}

const fn optional_json(name: &'static str) -> Argument {
    Argument {
        name,
        of: ArgumentType::Json,
        optional: true,
    }
}

/// A usage error. Its text repeats no argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misuse {
    /// There is no such provider or operation, or the argument `operation` names no call.
    UnknownOperation,
    /// The number of arguments is wrong, the status is not a number, or the options are not JSON text.
    WrongArguments,
    /// The options are unknown or malformed, or the results of `batch` are not a list.
    Options(OptionsError),
}

impl core::fmt::Display for Misuse {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Misuse::UnknownOperation => f.write_str("there is no such operation"),
            Misuse::WrongArguments => f.write_str("the operation takes other arguments"),
            Misuse::Options(error) => error.fmt(f),
        }
    }
}

impl core::error::Error for Misuse {}

impl From<OptionsError> for Misuse {
    fn from(error: OptionsError) -> Misuse {
        Misuse::Options(error)
    }
}

/// The arguments and options of an operation.
struct Input<'a> {
    arguments: &'a [&'a [u8]],
    /// The bits of the arguments that may contain marks: see [`Operation::answer`].
    marks: u32,
    of: &'static [Argument],
    settings: &'a Settings<'a>,
}

static PLAN_OPTIONS: Record = Record::whole("usherkit.planOptions", &[policy::POLICY]);
static ELIGIBILITY_OPTIONS: Record = Record::whole(
    "usherkit.eligibilityOptions",
    &[optional("everyCheck", Kind::Boolean).about(
        "TraderPal: whether a user who is `active` must also have every check of `verificationStatus` verified; one \
         whose checks are not, or not told, is then `pending`. KillB and Treezor ignore it. Default: `false`, the \
         status alone decides.",
    )],
);
static WEBHOOK_OPTIONS: Record = Record::whole("usherkit.webhookOptions", webhook::FIELDS);
static NO_OPTIONS: Record = Record::whole("usherkit.noOptions", &[]);

/// The argument of `batch`, to report results that are not a list.
static RESULTS: Record = Record::whole(
    "usherkit.results",
    &[required(
        "results",
        Kind::List {
            max: u32::MAX,
            of: &Kind::Any,
        },
    )],
);

/// Every operation.
pub static OPERATIONS: &[Operation] = &[
    Operation {
        name: "eligibility",
        arguments: &[json("user")],
        options: &ELIGIBILITY_OPTIONS,
        run: |provider, input, out| {
            input.read("user", out, |user, out| {
                let found = eligibility::eligibility(provider, user, input.settings);
                answers::write_eligibility(&found, input.locale(), out);
            })
        },
    },
    Operation {
        name: "planUpdate",
        arguments: &[json("current"), json("changes")],
        options: &PLAN_OPTIONS,
        run: |provider, input, out| {
            input.check_only(&provider.update.all_tables())?;
            input.read("current", out, |current, out| {
                let (bytes, settings) = (input.argument("changes"), input.settings);
                let changes = input.tree("changes", settings.options.limits.bytes as usize);
                let changes = changes.unwrap_or(Tree::empty());
                let plan = plan_update::plan_update(provider, current, bytes, changes.root(), settings);
                answers::write_plan(&plan, input.locale(), out);
            })
        },
    },
    Operation {
        name: "listQuery",
        arguments: &[json("filters")],
        options: &NO_OPTIONS,
        run: |provider, input, out| {
            input.check_only(&[provider.listing.filters])?;
            let query = list::list_query(provider, input.argument("filters"), input.settings);
            answers::write_query(&query, input.locale(), out);
            Ok(())
        },
    },
    Operation {
        name: "nextPage",
        arguments: &[json("filters"), json("response")],
        options: &NO_OPTIONS,
        run: |provider, input, out| {
            input.read_two("filters", "response", out, |filters, page, out| {
                match list::next_page(provider, filters, page) {
                    Some(filters) => filters.write_portably(out),
                    None => write::text(out, "null"),
                }
            })
        },
    },
    Operation {
        name: "request",
        arguments: &[of_type("operation", ArgumentType::Call), json("arguments")],
        options: &request::OPTIONS,
        run: |provider, input, out| {
            let call = input.call()?;
            input.check_only(&provider.tables(call))?;
            match input.tree("arguments", input.settings.options.limits.bytes as usize) {
                Ok(tree) => {
                    let request = request::request(provider, call, tree.root(), input.settings);
                    answers::write_request(&request, input.locale(), out);
                }
                Err((fault, number)) => {
                    let mut report = Report::new();
                    report.whole(fault, number);
                    answers::write_refusal(&report, input.locale(), out);
                }
            }
            Ok(())
        },
    },
    Operation {
        name: "response",
        arguments: &[
            of_type("operation", ArgumentType::Call),
            of_type("status", ArgumentType::Status),
            of_type("body", ArgumentType::Bytes),
            optional_json("headers"),
        ],
        options: &response::OPTIONS,
        run: |provider, input, out| {
            let call = input.call()?;
            let status = match input.argument("status") {
                b"" | b"null" => None,
                digits => {
                    let digits = core::str::from_utf8(digits).ok();
                    Some(
                        digits
                            .and_then(|digits| digits.parse().ok())
                            .ok_or(Misuse::WrongArguments)?,
                    )
                }
            };
            let sent = without_mark(input.argument("body"));
            let body = Tree::read(core::str::from_utf8(sent).unwrap_or("\u{0}"), DEEPEST);
            input.read("headers", out, |headers, out| {
                let response = response::Response {
                    call,
                    status,
                    body: body.as_ref().ok().map(Tree::root).filter(|body| body.is_object()),
                    is_empty: sent.trim_ascii().is_empty(),
                    headers,
                };
                let outcome = response::response(provider, &response, input.settings);
                answers::write_outcome(&outcome, input.locale(), out);
            })
        },
    },
    Operation {
        name: "deletePlan",
        arguments: &[json("user"), optional_json("facts")],
        options: &NO_OPTIONS,
        run: |provider, input, out| {
            input.read_two("user", "facts", out, |user, facts, out| {
                let plan = delete::delete_plan(provider, user, facts);
                answers::write_delete_plan(&plan, input.locale(), out);
            })
        },
    },
    Operation {
        name: "webhook",
        arguments: &[
            of_type("rawBody", ArgumentType::Bytes),
            json("headers"),
            of_type("secret", ArgumentType::Bytes),
        ],
        options: &WEBHOOK_OPTIONS,
        run: |provider, input, out| {
            let (body, secret) = (input.argument("rawBody"), input.argument("secret"));
            let is_read = body.len() <= input.settings.options.limits.bytes as usize;
            let text = core::str::from_utf8(without_mark(body)).ok();
            let event = Tree::read(text.filter(|_| is_read).unwrap_or("\u{0}"), DEEPEST);
            input.read("headers", out, |headers, out| {
                let event = event.as_ref().ok().map(Tree::root);
                let delivery = webhook::webhook(provider, body, event, headers, secret, input.settings);
                answers::write_delivery(&delivery, input.locale(), out);
            })
        },
    },
    Operation {
        name: "applyEvent",
        arguments: &[json("local"), json("event")],
        options: &NO_OPTIONS,
        run: |provider, input, out| {
            let local = input.sent("local");
            input.read("event", out, |event, out| {
                let step = event::apply_event(provider, local.as_ref().ok().map(Tree::root), event);
                answers::write_step(&step, out);
            })
        },
    },
    Operation {
        name: "sync",
        arguments: &[json("local"), optional_json("remote")],
        options: &NO_OPTIONS,
        run: |provider, input, out| {
            let local = input.sent("local");
            let remote = input.sent("remote");
            // An empty text is not a record; `remote` may be left out.
            let is_given = !input.argument("local").is_empty();
            let local = local.as_ref().ok().filter(|_| is_given).map(Tree::root);
            let step = sync::sync(provider, local, remote.as_ref().ok().map(Tree::root));
            answers::write_step(&step, out);
            Ok(())
        },
    },
    Operation {
        name: "batch",
        arguments: &[json("results")],
        options: &NO_OPTIONS,
        run: |provider, input, out| {
            let results = input.results()?;
            let batch = batch::batch(provider, results.root(), input.settings);
            answers::write_batch(&batch, out);
            Ok(())
        },
    },
];

/// Runs `operation` (`killb.eligibility`) and appends its answer to `out` as JSON text.
///
/// `arguments` are in the order of [`Operation::arguments`], each in the form of its [`ArgumentType`]. Options are JSON
/// text. `clock` is the caller's time in seconds since 1970-01-01 UTC; it decides the default of the option `today`,
/// how long a rate limit lasts, and the age of an event if only `maxAge` is given.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn run(operation: &str, arguments: &[&[u8]], clock: i64, out: &mut String) -> Result<(), Misuse> {
    let (provider, name) = operation.split_once('.').ok_or(Misuse::UnknownOperation)?;
    let provider = PROVIDERS.iter().find(|own| own.name == provider);
    let operation = OPERATIONS.iter().find(|own| own.name == name);
    let (Some(provider), Some(operation)) = (provider, operation) else {
        return Err(Misuse::UnknownOperation);
    };
    operation.answer(provider, arguments, 0, clock, out)
}

impl Operation {
    /// Runs the operation as [`run`] does. `marks` has one bit for each argument, from the lowest: whether a facade
    /// wrote the argument from objects of its language. Such an argument may contain marks: a name between two bytes 1
    /// is a value that JSON does not have, and the byte 2 is a value that could not be read. If the argument is
    /// checked, both are issues at their paths.
    ///
    /// # Errors
    /// For misuse only: bad data is an answer.
    pub fn answer(
        &self,
        provider: &Provider,
        arguments: &[&[u8]],
        marks: u32,
        clock: i64,
        out: &mut String,
    ) -> Result<(), Misuse> {
        let of = self.arguments;
        let needed = of.iter().filter(|argument| !argument.optional).count();
        if !(needed..=of.len() + 1).contains(&arguments.len()) {
            return Err(Misuse::WrongArguments);
        }
        let options = arguments.get(of.len()).filter(|text| !text.is_empty());
        let options = options.map_or(Ok("{}"), |text| core::str::from_utf8(text));
        let is_marked = marks >> of.len() & 1 == 1;
        let tree = Tree::read_marked(options.map_err(|_| Misuse::WrongArguments)?, DEEPEST, is_marked);
        let tree = tree.map_err(|_| Misuse::WrongArguments)?;
        let mut settings = Settings::read(&tree, self.options, is_marked, clock).map_err(Misuse::Options)?;
        settings.options.is_marked = marks != 0;
        let input = Input {
            arguments,
            marks,
            of,
            settings: &settings,
        };
        let from = out.len();
        (self.run)(provider, &input, out)?;
        // An answer may repeat a part of an argument, but not its marks: answers are JSON.
        if marks != 0 && out.get(from..).is_some_and(|answer| answer.contains(MARKS)) {
            let (answer, mut is_name) = (out.split_off(from), false);
            for char in answer.chars() {
                let is_mark = char == FOREIGN as char;
                // Two marks enclose the name of a value that JSON does not have.
                is_name ^= is_mark;
                match char {
                    _ if is_mark && is_name => write::text(out, "null"),
                    _ if is_mark || is_name => {}
                    _ if char == UNREADABLE as char => write::text(out, "null"),
                    _ => write::char(out, char),
                }
            }
        }
        Ok(())
    }
}

const MARKS: [char; 2] = [FOREIGN as char, UNREADABLE as char];

impl Input<'_> {
    fn locale(&self) -> Locale {
        self.settings.options.locale
    }

    fn position(&self, name: &str) -> usize {
        let at = self.of.iter().position(|argument| argument.name == name);
        at.unwrap_or(self.of.len())
    }

    /// The bytes of the argument `name`; empty if it was left out.
    fn argument(&self, name: &str) -> &[u8] {
        self.arguments.get(self.position(name)).copied().unwrap_or_default()
    }

    /// Checks that each path of the option `only` is in one of `tables`. The data decides which table the operation
    /// uses, and data is never misuse, so a path in any of them will do. Without tables the option has no effect.
    fn check_only(&self, tables: &[&'static Record]) -> Result<(), Misuse> {
        if tables.is_empty() {
            return Ok(());
        }
        self.settings.options.check_only(tables).map_err(Misuse::Options)
    }

    fn call(&self) -> Result<Call, Misuse> {
        let name = core::str::from_utf8(self.argument("operation")).unwrap_or_default();
        name.parse().map_err(|_| Misuse::UnknownOperation)
    }

    /// The argument `name` as JSON, or what is wrong with it.
    fn tree(&self, name: &str, max: usize) -> Result<Tree<'_>, (Fault, u32)> {
        self.tree_of(self.argument(name), name, max)
    }

    /// The bytes of the argument `name` as JSON, or what is wrong with them.
    fn tree_of<'b>(&self, bytes: &'b [u8], name: &str, max: usize) -> Result<Tree<'b>, (Fault, u32)> {
        if bytes.len() > max {
            return Err((Fault::LimitSize, max as u32));
        }
        let text = core::str::from_utf8(bytes);
        let text = text.map_err(|error| (Fault::JsonSyntax, error.valid_up_to() as u32))?;
        let text = if text.is_empty() { "null" } else { text };
        let is_marked = self.marks >> self.position(name) & 1 == 1;
        Tree::read_marked(text, DEEPEST, is_marked).map_err(|stop| match stop {
            Stop::Syntax(at) => (Fault::JsonSyntax, at as u32),
            Stop::Depth => (Fault::LimitDepth, DEEPEST),
        })
    }

    /// The argument `name` as JSON, or what is wrong with it. A server's body may begin with a byte order mark.
    fn sent(&self, name: &str) -> Result<Tree<'_>, (Fault, u32)> {
        self.tree_of(without_mark(self.argument(name)), name, LARGEST)
    }

    /// Reads the argument `name` leniently and passes it to `go_on`. A text that is not JSON, or is larger than
    /// [`LARGEST`], is read as `null`.
    fn read(&self, name: &str, out: &mut String, go_on: impl FnOnce(Value<'_>, &mut String)) -> Result<(), Misuse> {
        go_on(self.sent(name).unwrap_or(Tree::empty()).root(), out);
        Ok(())
    }

    /// The results of `batch`. Anything but a list is misuse: the answer of an empty batch would hide the mistake.
    fn results(&self) -> Result<Tree<'_>, Misuse> {
        let mut report = Report::new();
        let mut answer = String::new();
        match self.sent("results") {
            Ok(tree) if tree.root().lexeme() == Lexeme::Array => return Ok(tree),
            Ok(tree) => {
                let mut options = Options::new(Date::EPOCH);
                (options.locale, options.is_marked) = (self.settings.options.locale, true);
                let payload = ["{\"results\":", tree.root().raw(), "}"].concat();
                let payload = Payload::Json(payload.as_bytes());
                Validator::new().check_flat(&RESULTS, payload, &options, &mut FlatAnswer::new(), &mut answer);
            }
            Err((fault, number)) => {
                report.whole(fault, number);
                answers::write_refusal(&report, self.locale(), &mut answer);
            }
        }
        Err(Misuse::Options(OptionsError { answer }))
    }

    fn read_two(
        &self,
        first: &str,
        second: &str,
        out: &mut String,
        go_on: impl FnOnce(Value<'_>, Value<'_>, &mut String),
    ) -> Result<(), Misuse> {
        let mut result = Ok(());
        let outcome = self.read(first, out, |first, out| {
            result = self.read(second, out, |second, out| go_on(first, second, out));
        });
        outcome.and(result)
    }
}
