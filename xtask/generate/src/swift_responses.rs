//! What providers send back, as Swift types.

use crate::answer_types::copies;
use crate::kinds::{describe, records, response_enums};
use crate::models::{variant, words};
use crate::names::{capitalized, type_name};
use crate::responses::response_name;
use crate::swift::{case_name, write_enum};
use crate::swift_structs::{Property, escaped, write_struct};
use std::fmt::Write;
use usherkit_core::provider::Provider;
use usherkit_core::rulebook::{Kind, Record};

/// What the provider sends: read leniently, so every member is optional, and words may be others than the known ones. The
/// envelope of webhooks is part of the type of verified events.
pub(crate) fn write_responses(provider: &Provider, out: &mut String) {
    let roots = provider.responses();
    let [_, _, event] = roots;
    let all = records(&roots);
    for words in response_enums(provider) {
        write_enum(words, out);
    }
    for record in all {
        if std::ptr::eq(record, event) {
            continue;
        }
        let is_root = roots.iter().any(|root| std::ptr::eq(*root, record));
        let about = if is_root { "" } else { ", as it comes back" };
        let _ = writeln!(out, "\n/// `{}`{about}.", record.name);
        let name = name_of(provider, record);
        write_struct(&name, &members(provider, record), &accessors(provider, record), "", out);
    }
}

/// The type of a record that the provider sends.
pub(crate) fn name_of(provider: &Provider, record: &Record) -> String {
    response_name(record, &provider.responses())
}

/// The members of a record that the provider sends.
pub(crate) fn members(provider: &Provider, record: &'static Record) -> Vec<Property> {
    let property = |name: &str, of: String, about: String| Property {
        name: escaped(name),
        of,
        optional: true,
        is_nullable: false,
        about,
    };
    let mut all: Vec<_> = record
        .fields
        .iter()
        .map(|field| {
            let about = format!("{}.", capitalized(&describe(&field.kind)));
            property(field.name, value(provider, &field.kind), about)
        })
        .collect();
    all.push(property(
        "unknownMembers",
        "[JSONValue]".into(),
        "What the provider sent besides, or in a form that is not known, as `[name, value]`.".into(),
    ));
    all
}

/// What reads the member that is one of several records as each of them.
pub(crate) fn accessors(provider: &Provider, record: &'static Record) -> String {
    let mut out = String::new();
    let Some((owner, variant)) = variant(record) else {
        return out;
    };
    let mut written: Vec<&'static Record> = Vec::new();
    for case in variant.cases {
        if written.iter().any(|known| std::ptr::eq(*known, case.record)) {
            continue;
        }
        written.push(case.record);
        let of = variant
            .cases
            .iter()
            .filter(|other| std::ptr::eq(other.record, case.record));
        let (mut told, mut said) = (Vec::new(), Vec::new());
        for case in of {
            told.push(format!("{} == .known(.{})", variant.by, case_name(case.is)));
            said.push(format!("`{}`", case.is));
        }
        let _ = write!(
            out,
            "\n    /// What `{0}` is where `{1}` is {2}; `nil` elsewhere.\n    public var {3}: {4}? {{\n        \
             if {5} {{ {0}?.decoded() }} else {{ nil }}\n    }}\n",
            owner.name,
            variant.by,
            said.join(" or "),
            escaped(&short(case.record)),
            name_of(provider, case.record),
            told.join(" || ")
        );
    }
    out
}

/// What a record is within its provider: `killb.company.update` is a `company`.
fn short(record: &Record) -> String {
    let own = record.name.split('.').nth(1).unwrap_or(record.name);
    words(own).first().cloned().unwrap_or_default()
}

fn value(provider: &Provider, kind: &'static Kind) -> String {
    match kind {
        Kind::Any | Kind::Variant(_) => "JSONValue".into(),
        Kind::Enum(words) => format!("Told<{}>", type_name(words.name)),
        Kind::Integer { .. } => "Told<Int>".into(),
        Kind::SafeInteger => "Int".into(),
        Kind::Boolean => "Bool".into(),
        Kind::Object(record) => name_of(provider, record),
        Kind::List { of, .. } => format!("[{}]", value(provider, of)),
        _ => "String".into(),
    }
}

/// What a local record copies from the provider. What a provider sends in another form than the known one is copied as it
/// came, so every member is JSON below its type.
pub(crate) fn write_copies(provider: &Provider, out: &mut String) {
    let name = capitalized(provider.name);
    let _ = write!(
        out,
        "\n/// What a local record repeats of what {name} says about a user.\n\
         public struct {name}Copies: Codable, Sendable, Hashable, UserData {{\n    \
         /// All members that change, by their names; also what the provider sent in another form than the known one.\n    \
         public let members: [String: JSONValue]\n"
    );
    for copy in copies(provider) {
        let (of, read) = match copy.kind {
            Some(Kind::Integer { .. } | Kind::SafeInteger) if !copy.is_link => ("Int", "int"),
            _ => ("String", "text"),
        };
        let _ = writeln!(
            out,
            "    /// {about}. `nil` where it does not change.\n    \
             public var {own}: {of}? {{ members[\"{own}\"]?.{read} }}",
            about = copy.about,
            own = copy.name,
        );
    }
    out.push_str(
        "\n    public init(from decoder: any Decoder) throws {\n        members = try [String: JSONValue](from: decoder)\n    }\n\n    \
         public func encode(to encoder: any Encoder) throws {\n        try members.encode(to: encoder)\n    }\n}\n",
    );
}
