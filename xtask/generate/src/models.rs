//! What the classes of Kotlin and the structs of Swift have in common: which there are, and their members.

use crate::kinds::{accepted, comment, enums, records, writable};
use crate::names::capitalized;
use usherkit_core::door;
use usherkit_core::door::Operation;
use usherkit_core::rulebook::{Case, Enum, Field, Kind, Presence, Purpose, Record, Variant};
use usherkit_core::{OPTIONS, providers};

/// The records and enums of one file.
pub(crate) struct Models {
    /// The provider, `killb`; of the options, `options`.
    pub(crate) owner: &'static str,
    /// The provider's schemas.
    pub(crate) schemas: Vec<&'static Record>,
    pub(crate) records: Vec<&'static Record>,
    pub(crate) enums: Vec<&'static Enum>,
}

/// A member of a record, as a type shows it.
pub(crate) struct Member {
    pub(crate) name: &'static str,
    pub(crate) kind: &'static Kind,
    pub(crate) optional: bool,
    /// One sentence or two about the value.
    pub(crate) about: String,
}

/// The options, then each provider in the order of the schemas.
pub(crate) fn all() -> Vec<Models> {
    let mut files = vec![models("options", Vec::new(), &[&OPTIONS])];
    for schema in providers::SCHEMAS {
        let owner = owner(schema);
        if files.iter().all(|file| file.owner != owner) {
            let own = || {
                providers::SCHEMAS
                    .iter()
                    .copied()
                    .filter(|other| self::owner(other) == owner)
            };
            files.push(models(owner, own().collect(), &own().collect::<Vec<_>>()));
        }
    }
    files
}

/// The providers in the order of the schemas.
pub(crate) fn providers() -> Vec<&'static str> {
    let with_schemas = |models: &Models| !models.schemas.is_empty();
    all()
        .into_iter()
        .filter(with_schemas)
        .map(|models| models.owner)
        .collect()
}

/// A line for each decision with the names of its arguments, `open` and `close` around them.
pub(crate) fn decisions(indent: &str, open: &str, close: &str) -> String {
    let line = |operation: &Operation| {
        let names: Vec<_> = operation
            .arguments
            .iter()
            .map(|argument| format!("\"{}\"", argument.name))
            .collect();
        format!("{indent}\"{}\"{open}{}{close},\n", operation.name, names.join(", "))
    };
    door::OPERATIONS.iter().map(line).collect()
}

/// The options that an operation has besides those of every check, each with what it does.
pub(crate) fn own_options(operation: &Operation) -> impl Iterator<Item = String> {
    let fields = operation.options.fields.iter();
    fields.map(|field| format!("`{}` ({}): {}", field.name, accepted(&field.kind), field.about))
}

fn models(owner: &'static str, schemas: Vec<&'static Record>, roots: &[&'static Record]) -> Models {
    let records = records(roots);
    let enums = enums(&records);
    Models {
        owner,
        schemas,
        records,
        enums,
    }
}

fn owner(record: &Record) -> &'static str {
    record.name.split_once('.').map_or(record.name, |(owner, _)| owner)
}

/// The property of a schema in its provider: `killb.person.create` is `person`, `killb.person.update` is
/// `personUpdate`.
pub(crate) fn property(record: &Record) -> String {
    let mut parts = record.name.split('.').skip(1);
    let of = parts.next().unwrap_or(record.name);
    match parts.next() {
        None | Some("create") => of.to_owned(),
        Some(purpose) => format!("{of}{}", capitalized(purpose)),
    }
}

/// The members that a value of the record may have. Paths are left out: the facades take them by themselves.
pub(crate) fn members(record: &'static Record) -> Vec<Member> {
    writable(record)
        .filter(|field| !is_paths(&field.kind))
        .map(|field| member(record, field))
        .collect()
}

/// The options of a record, paths among them.
pub(crate) fn option_members(record: &'static Record) -> impl Iterator<Item = Member> {
    writable(record).map(|field| member(record, field))
}

fn is_paths(kind: &Kind) -> bool {
    match kind {
        Kind::List { of, .. } => is_paths(of),
        Kind::PathSegment => true,
        _ => false,
    }
}

fn member(record: &Record, field: &'static Field) -> Member {
    let always = record.purpose == Purpose::Whole && matches!(field.presence, Presence::Required);
    Member {
        name: field.name,
        kind: &field.kind,
        optional: !always,
        about: comment(record, field),
    }
}

/// The words that stand for a record whose members all have that word, where the record is such a one.
pub(crate) fn words_for_all(models: &Models, record: &'static Record) -> impl Iterator<Item = &'static str> {
    let is_own = |field: &Field| matches!(field.kind, Kind::Uniform(own) if std::ptr::eq(own, record));
    let is_uniform = models.records.iter().any(|owner| owner.fields.iter().any(is_own));
    record.words().iter().filter(move |_| is_uniform)
}

/// The member of a record that is one of several records, if there is one.
pub(crate) fn variant(record: &'static Record) -> Option<(&'static Field, &'static Variant)> {
    record.fields.iter().find_map(|field| match &field.kind {
        Kind::Variant(variant) => Some((field, *variant)),
        _ => None,
    })
}

/// The members of a record in one case of its variant, without the one that tells the case.
pub(crate) fn members_of_case(record: &'static Record, case: &'static Case) -> Vec<(Member, Option<&'static Record>)> {
    let Some((owner, variant)) = variant(record) else {
        return Vec::new();
    };
    members(record)
        .into_iter()
        .filter(|member| member.name != variant.by)
        .map(|member| {
            let chosen = (member.name == owner.name).then_some(case.record);
            (member, chosen)
        })
        .collect()
}

/// The words of a name that is written `LIKE_THIS`, `likeThis` or `like.this`, in lower case.
pub(crate) fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut last = ' ';
    for letter in name.chars() {
        let starts = !last.is_alphanumeric() || (letter.is_uppercase() && last.is_lowercase());
        if letter.is_alphanumeric() {
            if starts {
                words.push(String::new());
            }
            if let Some(word) = words.last_mut() {
                word.extend(letter.to_lowercase());
            }
        }
        last = letter;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn names_have_words() {
        for (name, of) in [
            ("ONE_TO_10M", &["one", "to", "10m"][..]),
            ("json.duplicate_member", &["json", "duplicate", "member"]),
            ("nationalIds", &["national", "ids"]),
            ("en", &["en"]),
        ] {
            assert_eq!(words(name), of);
        }
    }
}
