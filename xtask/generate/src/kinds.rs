//! What the tables say, in words, and the records and enums that a set of schemas needs.

use crate::names::capitalized;
use usherkit_core::door::OPERATIONS;
use usherkit_core::provider::Provider;
use usherkit_core::providers::SCHEMAS;
use usherkit_core::rulebook::{Condition, Enum, Field, Kind, OnUpdate, Presence, Purpose, Record};

/// The value in words: what is accepted and what comes out.
pub(crate) fn describe(kind: &Kind) -> String {
    match kind {
        Kind::Name { max } => format!("name, at most {max} characters; trimmed, NFC"),
        Kind::Text { max } => format!("text, at most {max} characters; trimmed, NFC"),
        Kind::Line { max, also } => {
            format!("text, at most {max} characters: A–Z, a–z, 0–9 and `{also}`; typographic signs come out plain")
        }
        Kind::DocumentNumber { max } => {
            format!(
                "number of a document, at most {max} characters; separators are taken out, letters come out in upper case"
            )
        }
        Kind::RegisterNumber { max } => {
            format!(
                "number of a document or register, at most {max} characters; separators come out plain, letters in upper case"
            )
        }
        Kind::Email => "e-mail address; the domain comes out in lower case".into(),
        Kind::Phone => "phone number; comes out in E.164".into(),
        Kind::PhoneShape => "phone number of the shape of E.164, which it comes out in".into(),
        Kind::Country => "ISO 3166-1 alpha-2 code; comes out in upper case".into(),
        Kind::Region => "region that the phone metadata knows; comes out in upper case".into(),
        Kind::Date => "date `YYYY-MM-DD`".into(),
        Kind::PastDate => "date `YYYY-MM-DD`, not in the future".into(),
        Kind::BirthDate { minimum_age: 0, .. } => "date of birth `YYYY-MM-DD`, not in the future".into(),
        Kind::BirthDate {
            minimum_age,
            provider_code,
        } => {
            format!("date of birth `YYYY-MM-DD`, at least {minimum_age} years ago (`{provider_code}`)")
        }
        Kind::Enum(words) => {
            let quoted: Vec<_> = words.values.iter().map(|word| format!("`{word}`")).collect();
            format!("one of {}", quoted.join(", "))
        }
        Kind::Integer { min, max } => format!("whole number from {min} to {max}"),
        Kind::SafeInteger => format!("whole number from 0 to {}", (1_u64 << 53) - 1),
        Kind::Language => "ISO 639-1 code; comes out in lower case".into(),
        Kind::Boolean => "`true` or `false`".into(),
        Kind::Any => "set by the server".into(),
        Kind::Verbatim => "any text".into(),
        Kind::PathSegment => "text or whole number".into(),
        Kind::Object(record) => format!("object, see `{}`", record.name),
        Kind::Uniform(record) => {
            let quoted: Vec<_> = record.words().iter().map(|word| format!("`{word}`")).collect();
            format!("one of {}, or object, see `{}`", quoted.join(", "), record.name)
        }
        Kind::Variant(variant) => {
            let cases = variant
                .cases
                .iter()
                .map(|case| format!("`{}` where `{}` is `{}`", case.record.name, variant.by, case.is));
            format!("object, see {}", cases.collect::<Vec<_>>().join(", "))
        }
        Kind::List {
            max,
            of: Kind::PathSegment,
        } => format!("array of at most {max}: text or whole number, or text in which dots part them"),
        Kind::List { max, of } => format!("array of at most {max}: {}", describe(of)),
        kind => panic!("no words for {kind:?}"),
    }
}

/// What is accepted, in words. What a caller sets, such as an option, does not come out again.
pub(crate) fn accepted(kind: &Kind) -> String {
    let described = describe(kind);
    let (accepted, _) = described.split_once("; ").unwrap_or((&described, ""));
    accepted.to_owned()
}

/// The comment on a member in a type: what it is for, where the table says so, its value, and when it must be there.
pub(crate) fn comment(record: &Record, field: &Field) -> String {
    let mut comment = match field.about {
        "" => format!("{}.", capitalized(&describe(&field.kind))),
        about if matches!(field.kind, Kind::Boolean) => about.to_owned(),
        about => format!("{about} {}.", capitalized(&accepted(&field.kind))),
    };
    if !matches!(
        field.presence,
        Presence::Required | Presence::Optional | Presence::ChangeOnly
    ) {
        comment += &format!(" {}.", capitalized(&presence(record, field)));
    }
    comment
}

/// When the member must be there, in words.
pub(crate) fn presence(record: &Record, field: &Field) -> String {
    let must = if record.purpose == Purpose::Whole {
        "required"
    } else {
        "advised"
    };
    match field.presence {
        Presence::Required if record.purpose == Purpose::Whole => "required".into(),
        Presence::Required | Presence::Optional | Presence::ChangeOnly => "optional".into(),
        Presence::RequiredWithout(siblings) => {
            let siblings: Vec<_> = siblings.iter().map(|sibling| format!("`{sibling}`")).collect();
            format!("{must} without {}", siblings.join(" or "))
        }
        Presence::RequiredWith(sibling) => format!("{must} with `{sibling}`"),
        Presence::RequiredWhen(condition) => when(must, condition),
        Presence::AdvisedWhen(condition) => when("advised", condition),
        Presence::Recommended { level } => format!("optional; {level} needs it"),
        presence => panic!("no words for {presence:?}"),
    }
}

fn when(must: &str, condition: Condition) -> String {
    let words: Vec<_> = condition.one_of.iter().map(|word| format!("`{word}`")).collect();
    format!("{must} when `{}` is {}", condition.member, words.join(" or "))
}

/// What an update of the member causes, in words.
pub(crate) fn on_update(field: &Field) -> &'static str {
    match field.on_update {
        OnUpdate::Free => "free",
        OnUpdate::Review => "review",
        OnUpdate::Refused => "refused",
    }
}

/// The members that payloads of the record may have.
pub(crate) fn writable(record: &'static Record) -> impl Iterator<Item = &'static Field> {
    let refused = |field: &&Field| record.purpose != Purpose::Whole && field.on_update == OnUpdate::Refused;
    record.fields.iter().filter(move |field| !refused(field))
}

/// Every record below `roots`, each once, the roots and what they hold in the order of the tables.
pub(crate) fn records(roots: &[&'static Record]) -> Vec<&'static Record> {
    let mut all: Vec<&'static Record> = Vec::new();
    for root in roots {
        add_record(root, &mut all);
    }
    all
}

fn add_record(record: &'static Record, all: &mut Vec<&'static Record>) {
    if all.iter().any(|known| std::ptr::eq(*known, record)) {
        return;
    }
    all.push(record);
    for field in record.fields {
        add_of_kind(&field.kind, all);
    }
}

fn add_of_kind(kind: &'static Kind, all: &mut Vec<&'static Record>) {
    match kind {
        Kind::Object(record) | Kind::Uniform(record) => add_record(record, all),
        Kind::Variant(variant) => variant.cases.iter().for_each(|case| add_record(case.record, all)),
        Kind::List { of, .. } => add_of_kind(of, all),
        _ => {}
    }
}

/// Every enum of the records, each once.
pub(crate) fn enums(records: &[&'static Record]) -> Vec<&'static Enum> {
    let mut all: Vec<&'static Enum> = Vec::new();
    for field in records.iter().flat_map(|record| record.fields) {
        let mut kind = &field.kind;
        while let Kind::List { of, .. } = kind {
            kind = of;
        }
        if let Kind::Enum(words) = kind
            && !all.iter().any(|known| std::ptr::eq(*known, *words))
        {
            all.push(words);
        }
    }
    all
}

/// The enums that only what the provider sends has.
pub(crate) fn response_enums(provider: &Provider) -> Vec<&'static Enum> {
    let written: Vec<_> = enums(&records(SCHEMAS)).iter().map(|words| words.name).collect();
    let all = enums(&records(&provider.responses())).into_iter();
    all.filter(|words| !written.contains(&words.name)).collect()
}

/// The options that only some operations have, each record with the names of its operations.
pub(crate) fn operation_options() -> Vec<(&'static Record, String)> {
    let own = OPERATIONS.iter().map(|operation| operation.options);
    own.filter(|record| !record.fields.is_empty())
        .map(|record| {
            let of = OPERATIONS.iter().filter(|own| std::ptr::eq(own.options, record));
            let of: Vec<_> = of.map(|own| format!("`{}`", own.name)).collect();
            (record, of.join(", "))
        })
        .collect()
}
