//! The fields of a form for a record.

use crate::describe::labels::write_label;
use crate::describe::patterns::{is_deprecated, max_length, write_of_rule};
use crate::formats::email::MAX_OCTETS;
use crate::issue::Locale;
use crate::json::{MAX_SAFE, write};
use crate::rulebook::{Condition, Field, Kind, OnUpdate, Presence, Purpose, Record, Rule};

impl Record {
    /// The fields of a form for the record, as JSON text: an array in table order.
    ///
    /// | Member | Meaning |
    /// | --- | --- |
    /// | `path` | where the value stands, as in issues; the items of a list have none |
    /// | `label` | what to call it, in `locale` |
    /// | `kind` | `name`, `text`, `documentNumber`, `email`, `phone`, `country`, `region`, `language`, `date`, `enum`, `integer`, `boolean`, `group`, `variant` or `list` |
    /// | `required` | `true`, `false`, or the condition: `{path, oneOf}` where the value there is one of these, `{path, present}` where there is one or none, `{paths, present}` where there is one or none at any of these; inside of a group, once the group is there |
    /// | `advised` | the condition under which leaving it out is a warning |
    /// | `neededFor` | the KYC level that needs it |
    /// | `deprecated` | `true` if the provider will remove the member |
    /// | `review` | `true` where changing it causes a KYC review; of changes only |
    /// | `input`, `inputMode`, `autocomplete` | the attributes of an HTML input; `select` is the element |
    /// | `maxLength` | in Unicode scalar values |
    /// | `pattern` | a regular expression that the input must match, for the attribute `pattern` or a `RegExp` |
    /// | `min`, `max` | of numbers; of dates `{yearsBeforeToday}` |
    /// | `options` | the words of an enum |
    /// | `fields` | of a group |
    /// | `by`, `cases` | of a variant: the path that chooses, and the fields for each of its values |
    /// | `maxItems`, `item` | of a list |
    ///
    /// ```
    /// use usherkit_core::{issue::Locale, providers::traderpal};
    /// let fields = traderpal::USER_UPDATE.form_fields(Locale::Fr);
    /// assert!(fields.starts_with(
    ///     r#"[{"path":["firstName"],"label":"Prénom","kind":"name","required":false,"input":"text","autocomplete":"given-name","maxLength":100}"#
    /// ));
    /// ```
    pub fn form_fields(&'static self, locale: Locale) -> String {
        let mut out = String::new();
        self.write_form_fields(locale, &mut out);
        out
    }

    /// Appends the [`form_fields`](Record::form_fields) to `out`.
    pub fn write_form_fields(&'static self, locale: Locale, out: &mut String) {
        let mut form = Form {
            locale,
            path: Vec::new(),
            out,
        };
        form.fields(self);
    }
}

struct Form<'o> {
    locale: Locale,
    path: Vec<&'static str>,
    out: &'o mut String,
}

impl Form<'_> {
    fn fields(&mut self, record: &'static Record) {
        write::char(self.out, '[');
        for field in record.writable() {
            self.path.push(field.name);
            self.field(record, field);
            self.path.pop();
        }
        write::close(self.out, "]");
    }

    fn field(&mut self, record: &'static Record, field: &'static Field) {
        write::text(self.out, "{\"path\":");
        self.write_path(None);
        write::text(self.out, ",\"label\":\"");
        write_label(record, field.name, self.locale, self.out);
        write::text(self.out, "\",");
        self.word("kind", name(&field.kind));
        self.presence(record, field);
        if record.purpose != Purpose::Whole && field.on_update == OnUpdate::Review {
            write::text(self.out, "\"review\":true,");
        }
        if is_deprecated(field.rules) {
            write::text(self.out, "\"deprecated\":true,");
        }
        self.kind(&field.kind, field.rules, record.labels.autocomplete(field.name));
        write::close(self.out, "},");
    }

    /// The current path, or that of a sibling.
    fn write_path(&mut self, sibling: Option<&str>) {
        write::char(self.out, '[');
        let own = self.path.len() - usize::from(sibling.is_some());
        for name in self.path.iter().take(own).copied().chain(sibling) {
            write::string(self.out, name);
            write::char(self.out, ',');
        }
        write::close(self.out, "]");
    }

    fn presence(&mut self, record: &Record, field: &Field) {
        let is_whole = record.purpose == Purpose::Whole;
        match field.presence {
            Presence::Required => write::text(
                self.out,
                if is_whole {
                    "\"required\":true,"
                } else {
                    "\"required\":false,"
                },
            ),
            Presence::Optional | Presence::ChangeOnly => write::text(self.out, "\"required\":false,"),
            Presence::Recommended { level } => {
                write::text(self.out, "\"required\":false,");
                if is_whole {
                    self.word("neededFor", level);
                }
            }
            Presence::AdvisedWhen(condition) => self.when(false, record, &condition),
            Presence::RequiredWhen(condition) => self.when(is_whole, record, &condition),
            Presence::RequiredWith(sibling) => self.with(is_whole, &[sibling], true),
            Presence::RequiredWithout(siblings) => self.with(is_whole, siblings, false),
        }
    }

    fn when(&mut self, is_required: bool, record: &Record, condition: &Condition) {
        self.condition(is_required, condition.member);
        write::text(self.out, "\"oneOf\":");
        record.write_values(condition, self.out);
        write::text(self.out, "},");
    }

    fn with(&mut self, is_required: bool, siblings: &[&str], is_present: bool) {
        if let [sibling] = siblings {
            self.condition(is_required, sibling);
        } else {
            self.start_condition(is_required, "paths");
            write::char(self.out, '[');
            for sibling in siblings {
                self.write_path(Some(sibling));
                write::char(self.out, ',');
            }
            write::close(self.out, "],");
        }
        write::text(
            self.out,
            if is_present {
                "\"present\":true},"
            } else {
                "\"present\":false},"
            },
        );
    }

    fn condition(&mut self, is_required: bool, sibling: &str) {
        self.start_condition(is_required, "path");
        self.write_path(Some(sibling));
        write::char(self.out, ',');
    }

    fn start_condition(&mut self, is_required: bool, member: &str) {
        let start = if is_required {
            "\"required\":{"
        } else {
            "\"required\":false,\"advised\":{"
        };
        write::text(self.out, start);
        write::member(self.out, member);
    }

    fn kind(&mut self, kind: &'static Kind, rules: &[Rule], autocomplete: Option<&str>) {
        if let Some((input, mode)) = input(kind) {
            self.word("input", input);
            if let Some(mode) = mode {
                self.word("inputMode", mode);
            }
        }
        if let Some(token) = autocomplete {
            self.word("autocomplete", token);
        }
        match kind {
            Kind::Name { max }
            | Kind::Text { max }
            | Kind::Line { max, .. }
            | Kind::DocumentNumber { max }
            | Kind::RegisterNumber { max } => {
                self.number("maxLength", max_length(rules, *max));
                if matches!(kind, Kind::Text { .. }) {
                    self.pattern(rules);
                }
            }
            Kind::Email => self.number("maxLength", max_length(rules, MAX_OCTETS as u32)),
            Kind::PastDate => write::text(self.out, "\"max\":{\"yearsBeforeToday\":0},"),
            Kind::BirthDate { minimum_age, .. } => {
                write::text(self.out, "\"max\":{\"yearsBeforeToday\":");
                write::number(self.out, *minimum_age);
                write::text(self.out, "},");
            }
            Kind::Integer { min, max } => {
                self.number("min", *min);
                self.number("max", *max);
            }
            Kind::SafeInteger => {
                self.number("min", 0_u32);
                self.number("max", MAX_SAFE);
            }
            Kind::Enum(words) => {
                write::text(self.out, "\"options\":[");
                for word in words.values {
                    write::string(self.out, word);
                    write::char(self.out, ',');
                }
                write::close(self.out, "],");
            }
            Kind::Object(record) => {
                write::text(self.out, "\"fields\":");
                self.fields(record);
                write::char(self.out, ',');
            }
            Kind::Variant(variant) => {
                write::text(self.out, "\"by\":");
                self.write_path(Some(variant.by));
                write::text(self.out, ",\"cases\":[");
                for case in variant.cases {
                    write::text(self.out, "{\"is\":");
                    write::string(self.out, case.is);
                    write::text(self.out, ",\"fields\":");
                    self.fields(case.record);
                    write::text(self.out, "},");
                }
                write::close(self.out, "],");
            }
            Kind::List { max, of } => {
                self.number("maxItems", *max);
                write::text(self.out, "\"item\":{");
                self.word("kind", name(of));
                self.kind(of, &[], None);
                write::close(self.out, "},");
            }
            _ => {}
        }
    }

    /// Writes the pattern of the input, for kinds whose check only trims white space: other checks accept more than their normalized
    /// form, and the input would refuse it. An input has one pattern, so the first rule with one counts.
    fn pattern(&mut self, rules: &[Rule]) {
        let mut pattern = String::new();
        for rule in rules {
            if pattern.is_empty() {
                write_of_rule(rule, r"^\s*", r"\s*$", &mut pattern);
            }
        }
        if !pattern.is_empty() {
            self.word("pattern", &pattern);
        }
    }

    fn word(&mut self, name: &str, word: &str) {
        write::member(self.out, name);
        write::string(self.out, word);
        write::char(self.out, ',');
    }

    fn number(&mut self, name: &str, number: impl Into<u64>) {
        write::member(self.out, name);
        write::number(self.out, number);
        write::char(self.out, ',');
    }
}

/// The member `kind`.
fn name(kind: &Kind) -> &'static str {
    match kind {
        Kind::Name { .. } => "name",
        Kind::DocumentNumber { .. } => "documentNumber",
        Kind::Email => "email",
        Kind::Phone | Kind::PhoneShape => "phone",
        Kind::Country => "country",
        Kind::Region => "region",
        Kind::Language => "language",
        Kind::Date | Kind::PastDate | Kind::BirthDate { .. } => "date",
        Kind::Enum(_) => "enum",
        Kind::Integer { .. } | Kind::SafeInteger => "integer",
        Kind::Boolean => "boolean",
        Kind::Object(_) => "group",
        Kind::Variant(_) => "variant",
        Kind::List { .. } => "list",
        Kind::Text { .. }
        | Kind::Line { .. }
        | Kind::RegisterNumber { .. }
        | Kind::Any
        | Kind::Verbatim
        | Kind::PathSegment
        | Kind::Uniform(_) => "text",
    }
}

/// The members `input` and `inputMode`.
fn input(kind: &Kind) -> Option<(&'static str, Option<&'static str>)> {
    Some(match kind {
        Kind::Object(_) | Kind::Variant(_) | Kind::List { .. } => return None,
        Kind::Email => ("email", Some("email")),
        Kind::Phone | Kind::PhoneShape => ("tel", Some("tel")),
        Kind::Date | Kind::PastDate | Kind::BirthDate { .. } => ("date", None),
        Kind::Integer { .. } | Kind::SafeInteger => ("number", Some("numeric")),
        Kind::Boolean => ("checkbox", None),
        Kind::Enum(_) | Kind::Country | Kind::Region | Kind::Language => ("select", None),
        _ => ("text", None),
    })
}
