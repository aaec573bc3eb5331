//! What a check says of what is to be sent.

use crate::issue::{Fault, Params, Report, Segment};
use crate::json::tree::{Tree, Value};
use crate::json::write;
use crate::provider::{Settings, Update};
use crate::rulebook::Record;
use crate::validate::{Options, Validator};

/// The answer to a check of what is sent.
pub(crate) struct Checked {
    /// What was accepted, as JSON text.
    pub(super) value: Option<String>,
    /// A JSON list.
    pub(crate) issues: String,
    /// A JSON list.
    pub(super) warnings: String,
}

impl Checked {
    pub(crate) fn new(record: &'static Record, payload: &str, options: &Options) -> Checked {
        let mut answer = String::new();
        Validator::new().check_json(record, payload.as_bytes(), options, &mut answer);
        let tree = Tree::read(&answer, crate::operations::DEEPEST);
        let part = |name: &str| tree.as_ref().ok()?.root().get(name).map(|part| part.raw().to_owned());
        let list = |name: &str| part(name).unwrap_or_else(|| EMPTY.to_owned());
        Checked {
            value: part("value"),
            issues: list("issues"),
            warnings: list("warnings"),
        }
    }

    /// Nothing is sent.
    pub(super) fn nothing() -> Checked {
        Checked {
            value: Some("{}".to_owned()),
            issues: EMPTY.to_owned(),
            warnings: EMPTY.to_owned(),
        }
    }

    /// Whether nothing stands against what was checked.
    pub(crate) fn is_ok(&self) -> bool {
        self.issues == EMPTY
    }

    /// Adds, in front, what the check of something else says.
    pub(super) fn add(&mut self, other: &Checked) {
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
    pub(super) fn refuse(&mut self, name: &'static str, fault: Fault, settings: &Settings<'_>) {
        let mut report = Report::new();
        report.path.push(Segment::Key(name));
        report.issue(fault, Params::NONE);
        self.issues.clear();
        report.write_issues(settings.options.locale, &mut self.issues);
        self.value = None;
    }

    pub(super) fn write_refusal(&self, out: &mut String) {
        write::text(out, "{\"ok\":false,\"issues\":");
        write::text(out, &self.issues);
        write::text(out, ",\"warnings\":");
        write::text(out, &self.warnings);
        write::char(out, '}');
    }
}

/// A JSON list of nothing.
const EMPTY: &str = "[]";

/// The members as an object, without those that are left out.
pub(crate) fn object_of<'a>(members: impl Iterator<Item = Value<'a>>, left_out: impl Fn(&str) -> bool) -> String {
    let mut object = String::from("{");
    for member in members.filter(|member| !left_out(member.key())) {
        write::member(&mut object, member.key());
        member.write(&mut object);
        write::char(&mut object, ',');
    }
    write::close(&mut object, "}");
    object
}

/// The warning `fault` about each of the members, or without a member about the whole, as a JSON list.
pub(crate) fn warnings_about(fault: Fault, members: &[Option<&'static str>], settings: &Settings<'_>) -> String {
    let mut report = Report::new();
    for member in members {
        report.path.extend(member.map(Segment::Key));
        let only = &settings.options.only;
        if only.is_empty() || only.touch(&report.path, "") {
            report.warn(fault);
        }
        report.path.clear();
    }
    let mut warnings = String::new();
    report.write_warnings(settings.options.locale, &mut warnings);
    warnings
}

/// Appends the list of warnings, with one about the older shape of changes where they had it.
pub(crate) fn write_warnings(warnings: &str, is_wrapped: bool, settings: &Settings<'_>, out: &mut String) {
    if !is_wrapped {
        return write::text(out, warnings);
    }
    let unwrapped = warnings_about(Fault::UpdateUnwrapped, &[None], settings);
    write_joined([unwrapped.as_str(), warnings], out);
}

/// Appends JSON lists as one.
pub(crate) fn write_joined<'a>(lists: impl IntoIterator<Item = &'a str>, out: &mut String) {
    write::char(out, '[');
    for list in lists {
        write_items(list, out);
    }
    write::close(out, "]");
}

/// Appends what a JSON list holds, each item with a comma.
pub(super) fn write_items(list: &str, out: &mut String) {
    let items = list.strip_prefix('[').and_then(|list| list.strip_suffix(']'));
    if let Some(items) = items.filter(|items| !items.is_empty()) {
        write::text(out, items);
        write::char(out, ',');
    }
}

impl Update {
    /// Whether anything but a tag is there to send.
    pub(crate) fn is_change(&self, patch: &str) -> bool {
        Tree::read(patch, crate::operations::DEEPEST)
            .is_ok_and(|patch| patch.root().children().any(|member| !self.tags.contains(&member.key())))
    }
}
