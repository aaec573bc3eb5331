//! JSON Schema of a table, 2020-12.

use crate::describe::labels::write_label;
use crate::describe::patterns::{filled, is_deprecated, max_length, write_of_kind, write_of_rule};
use crate::formats::email::MAX_OCTETS;
use crate::issue::Locale;
use crate::json::{MAX_SAFE, write};
use crate::rulebook::{Condition, Field, Kind, OnUpdate, Presence, Purpose, Record, Rule, is};

impl Record {
    /// The JSON Schema (2020-12) of the *normalized* value: every accepted value passes it. It refuses what the kinds and
    /// rules of the table refuse, except what takes a computation (an age, a check digit, a numbering plan) or depends on another
    /// member. Warnings have no part in it; members that the provider will remove are `deprecated`. Nested records are in `$defs`,
    /// by their stable names.
    ///
    /// A value that was checked with the option `only` is a part, which need not have what is required.
    ///
    /// ```
    /// use usherkit_core::providers::traderpal;
    /// let schema = traderpal::USERS_QUERY.json_schema();
    /// assert!(schema.contains(r#""limit":{"title":"Results per page","type":"integer","minimum":1,"maximum":1000}"#));
    /// ```
    pub fn json_schema(&'static self) -> String {
        let mut out = String::new();
        self.write_json_schema(&mut out);
        out
    }

    /// Appends the [`json_schema`](Record::json_schema) to `out`.
    pub fn write_json_schema(&'static self, out: &mut String) {
        let mut records = vec![self];
        write::text(out, "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",");
        write_record(self, &mut records, out);
        if records.len() > 1 {
            write::text(out, "\"$defs\":{");
            let mut at = 1;
            while let Some(record) = records.get(at).copied() {
                write::member(out, record.name);
                write::char(out, '{');
                write_record(record, &mut records, out);
                write::close(out, "},");
                at += 1;
            }
            write::close(out, "}");
        }
        write::close(out, "}");
    }

    /// The members that a value of the record may have.
    pub(super) fn writable(&self) -> impl Iterator<Item = &'static Field> {
        let is_change = self.purpose != Purpose::Whole;
        self.fields
            .iter()
            .filter(move |field| !(is_change && field.on_update == OnUpdate::Refused))
    }

    /// The values of a condition, as the sibling has them: texts or numbers.
    pub(super) fn write_values(&self, condition: &Condition, out: &mut String) {
        let sibling = self.fields.iter().find(|field| field.name == condition.member);
        let is_text = sibling.is_some_and(|field| field.kind.expected_type() == "string");
        write::char(out, '[');
        for value in condition.one_of {
            if is_text {
                write::string(out, value);
            } else {
                write::text(out, value);
            }
            write::char(out, ',');
        }
        write::close(out, "]");
    }
}

/// The members of the schema of a record.
fn write_record(record: &'static Record, records: &mut Vec<&'static Record>, out: &mut String) {
    write_words(out, "title", record.name);
    write::text(out, "\"type\":\"object\",\"properties\":{");
    for field in record.writable() {
        write::member(out, field.name);
        write::text(out, "{\"title\":\"");
        write_label(record, field.name, Locale::En, out);
        write::text(out, "\",");
        let is_filled = matches!(field.presence, Presence::Required);
        write_value(&field.kind, field.rules, is_filled, records, out);
        write::close(out, "},");
    }
    write::close(out, "},");
    let is_whole = record.purpose == Purpose::Whole;
    let mut required = record
        .writable()
        .filter(|field| matches!(field.presence, Presence::Required));
    if is_whole && let Some(first) = required.next() {
        write::text(out, "\"required\":[");
        for field in core::iter::once(first).chain(required) {
            write::string(out, field.name);
            write::char(out, ',');
        }
        write::close(out, "],");
    }
    let mut rules = String::new();
    for field in record.writable() {
        write_rules(record, field, is_whole, records, &mut rules);
    }
    if !rules.is_empty() {
        write::text(out, "\"allOf\":[");
        write::text(out, &rules);
        write::close(out, "],");
    }
    write::text(out, "\"additionalProperties\":false,");
}

/// What depends on a sibling: whether the member must be there, and which record it is.
fn write_rules(
    record: &'static Record,
    field: &'static Field,
    is_whole: bool,
    records: &mut Vec<&'static Record>,
    out: &mut String,
) {
    if let Kind::Variant(variant) = field.kind {
        for case in variant.cases {
            write::text(out, "{\"if\":");
            let condition = Condition {
                member: variant.by,
                one_of: is(&case.is),
            };
            write_condition(record, &condition, out);
            write::text(out, ",\"then\":{\"properties\":{");
            write::member(out, field.name);
            write::char(out, '{');
            write_reference(case.record, records, out);
            write::close(out, "}}}},");
        }
    }
    let must = is_whole && !matches!(field.presence, Presence::AdvisedWhen(_));
    let filled = filled(&field.kind);
    if !must && filled.is_none() {
        return;
    }
    let start = out.len();
    write::text(out, "{\"if\":");
    let branch = match &field.presence {
        Presence::RequiredWhen(condition) | Presence::AdvisedWhen(condition) => {
            write_condition(record, condition, out);
            ",\"then\":{"
        }
        Presence::RequiredWith(sibling) => {
            write_presence(sibling, out);
            ",\"then\":{"
        }
        Presence::RequiredWithout(siblings) => {
            write::text(out, "{\"anyOf\":[");
            for sibling in *siblings {
                write_presence(sibling, out);
                write::char(out, ',');
            }
            write::close(out, "]}");
            ",\"else\":{"
        }
        _ => return out.truncate(start),
    };
    write::text(out, branch);
    if must {
        write::text(out, "\"required\":[");
        write::string(out, field.name);
        write::text(out, "],");
    }
    if let Some(pattern) = filled {
        write::text(out, "\"properties\":{");
        write::member(out, field.name);
        write::char(out, '{');
        write_words(out, "pattern", pattern);
        write::close(out, "}},");
    }
    write::close(out, "}},");
}

fn write_condition(record: &Record, condition: &Condition, out: &mut String) {
    write::text(out, "{\"properties\":{");
    write::member(out, condition.member);
    write::text(out, "{\"enum\":");
    record.write_values(condition, out);
    write::text(out, "}},\"required\":[");
    write::string(out, condition.member);
    write::text(out, "]}");
}

fn write_presence(sibling: &str, out: &mut String) {
    write::text(out, "{\"required\":[");
    write::string(out, sibling);
    write::text(out, "]}");
}

/// The members of the schema of a value: its kind, what its rules refuse, and whether it may be blank.
fn write_value(
    kind: &'static Kind,
    rules: &[Rule],
    is_filled: bool,
    records: &mut Vec<&'static Record>,
    out: &mut String,
) {
    write_kind(kind, rules, records, out);
    if is_deprecated(rules) {
        write::text(out, "\"deprecated\":true,");
    }
    let mut pattern = String::new();
    let mut count = 0_u32;
    let mut add = |pattern: &str| {
        if !pattern.is_empty() {
            write::text(
                out,
                match count {
                    0 => "\"pattern\":",
                    1 => "\"allOf\":[{\"pattern\":",
                    _ => "{\"pattern\":",
                },
            );
            write::string(out, pattern);
            write::text(out, if count == 0 { "," } else { "}," });
            count += 1;
        }
    };
    write_of_kind(kind, &mut pattern);
    add(&pattern);
    for rule in rules {
        pattern.clear();
        write_of_rule(rule, "^", "$", &mut pattern);
        add(&pattern);
    }
    if is_filled && let Some(filled) = filled(kind) {
        add(filled);
    }
    if count > 1 {
        write::close(out, "],");
    }
}

/// The members of the schema of a kind.
fn write_kind(kind: &'static Kind, rules: &[Rule], records: &mut Vec<&'static Record>, out: &mut String) {
    match kind {
        Kind::Object(record) => return write_reference(record, records, out),
        Kind::Any => return,
        Kind::PathSegment => return write::text(out, "\"type\":[\"string\",\"integer\"],"),
        _ => write_words(out, "type", kind.expected_type()),
    }
    match kind {
        Kind::Name { max }
        | Kind::Text { max }
        | Kind::Line { max, .. }
        | Kind::DocumentNumber { max }
        | Kind::RegisterNumber { max } => {
            write_number(out, "maxLength", max_length(rules, *max).into());
        }
        Kind::Email => {
            write_words(out, "format", "email");
            write_number(out, "maxLength", max_length(rules, MAX_OCTETS as u32).into());
        }
        Kind::Date | Kind::PastDate | Kind::BirthDate { .. } => write_words(out, "format", "date"),
        Kind::Enum(words) => {
            write::text(out, "\"enum\":[");
            for word in words.values {
                write::string(out, word);
                write::char(out, ',');
            }
            write::close(out, "],");
        }
        Kind::Integer { min, max } => {
            write_number(out, "minimum", (*min).into());
            write_number(out, "maximum", (*max).into());
        }
        Kind::SafeInteger => {
            write_number(out, "minimum", 0);
            write_number(out, "maximum", MAX_SAFE);
        }
        Kind::List { max, of } => {
            write_number(out, "maxItems", (*max).into());
            write::text(out, "\"items\":{");
            write_value(of, &[], true, records, out);
            write::close(out, "},");
        }
        _ => {}
    }
}

fn write_reference(record: &'static Record, records: &mut Vec<&'static Record>, out: &mut String) {
    write::text(out, "\"$ref\":\"#");
    let known = records.iter().position(|known| core::ptr::eq(*known, record));
    if known != Some(0) {
        write::text(out, "/$defs/");
        write::text(out, record.name);
    }
    if known.is_none() {
        records.push(record);
    }
    write::text(out, "\",");
}

fn write_words(out: &mut String, name: &str, words: &str) {
    write::member(out, name);
    write::string(out, words);
    write::char(out, ',');
}

fn write_number(out: &mut String, name: &str, number: u64) {
    write::member(out, name);
    write::number(out, number);
    write::char(out, ',');
}
