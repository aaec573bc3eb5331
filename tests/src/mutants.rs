//! Changes one rule of the tables at a time, in memory: a copy of every schema in which that rule differs.

use std::ptr;

use usherkit_core::rulebook::{
    Case, Condition, Enum, Field, Kind, OnUpdate, Presence, Purpose, Record, Rule, UnknownKeys, Variant,
};
use usherkit_core::text::Words;

/// One changed rule.
#[derive(Debug)]
pub struct Mutant {
    /// The difference: `killb.person.create/firstName: at most 101`.
    pub name: String,
    change: Change,
}

#[derive(Debug)]
enum Change {
    Field {
        of: &'static Record,
        at: usize,
        field: Box<Field>,
    },
    Record {
        of: &'static Record,
        record: Record,
    },
    Enum {
        of: &'static Enum,
        values: Words,
    },
}

/// Every mutant of the tables of the schemas. A table that several schemas use is changed in all of them.
pub fn mutants(schemas: &[&'static Record]) -> Vec<Mutant> {
    let mut tables = Tables::default();
    schemas.iter().for_each(|schema| tables.add_record(schema));
    let of_records = tables.records.iter().flat_map(|record| of_record(record));
    of_records
        .chain(tables.enums.iter().flat_map(|words| of_enum(words)))
        .collect()
}

/// A copy of every table without a difference: a vector that notices one notices the copying, not a rule.
pub fn copies(schemas: &[&'static Record]) -> Vec<Mutant> {
    let mut tables = Tables::default();
    schemas.iter().for_each(|schema| tables.add_record(schema));
    let copy = |of: &'static Record| Mutant {
        name: of.name.to_owned(),
        change: Change::Record {
            of,
            record: copy_of(of),
        },
    };
    tables.records.into_iter().map(copy).collect()
}

impl Mutant {
    /// Whether the schema has the changed rule.
    pub fn changes(&self, schema: &'static Record) -> bool {
        let mut tables = Tables::default();
        tables.add_record(schema);
        match &self.change {
            Change::Field { of, .. } | Change::Record { of, .. } => tables.records.iter().any(|own| ptr::eq(*own, *of)),
            Change::Enum { of, .. } => tables.enums.iter().any(|own| ptr::eq(*own, *of)),
        }
    }

    /// The schema with the changed rule. The copy is never freed, because schemas live as long as the process.
    pub fn apply(&self, schema: &'static Record) -> &'static Record {
        self.record(schema, &mut Vec::new())
    }

    /// The only copy of a record.
    fn record(&self, original: &'static Record, copies: &mut Copies) -> &'static Record {
        if let Some((_, copy)) = copies.iter().find(|(own, _)| ptr::eq(*own, original)) {
            return copy;
        }
        let record = match &self.change {
            Change::Record { of, record } if ptr::eq(*of, original) => copy_of(record),
            _ => copy_of(original),
        };
        let fields = original.fields.iter().enumerate().map(|(at, field)| {
            let mut field = match &self.change {
                Change::Field { of, at: own, field } if ptr::eq(*of, original) && *own == at => **field,
                _ => *field,
            };
            field.kind = self.kind(field.kind, copies);
            field
        });
        let copy = Box::leak(Box::new(Record {
            fields: Box::leak(fields.collect()),
            ..record
        }));
        copies.push((original, copy));
        copy
    }

    fn kind(&self, kind: Kind, copies: &mut Copies) -> Kind {
        match kind {
            Kind::Object(record) => Kind::Object(self.record(record, copies)),
            Kind::Variant(variant) => {
                let cases = variant.cases.iter().map(|case| Case {
                    is: case.is,
                    record: self.record(case.record, copies),
                });
                Kind::Variant(Box::leak(Box::new(Variant {
                    by: variant.by,
                    cases: Box::leak(cases.collect()),
                })))
            }
            Kind::List { max, of } => Kind::List {
                max,
                of: Box::leak(Box::new(self.kind(*of, copies))),
            },
            Kind::Enum(words) => match &self.change {
                Change::Enum { of, values } if ptr::eq(*of, words) => Kind::Enum(Box::leak(Box::new(Enum {
                    name: words.name,
                    values: *values,
                }))),
                _ => kind,
            },
            _ => kind,
        }
    }
}

/// Records and their copies.
type Copies = Vec<(&'static Record, &'static Record)>;

fn copy_of(record: &Record) -> Record {
    Record { ..*record }
}

/// The tables of the schemas, each once.
#[derive(Default)]
struct Tables {
    records: Vec<&'static Record>,
    enums: Vec<&'static Enum>,
}

impl Tables {
    fn add_record(&mut self, record: &'static Record) {
        if self.records.iter().any(|own| ptr::eq(*own, record)) {
            return;
        }
        self.records.push(record);
        record.fields.iter().for_each(|field| self.add_kind(&field.kind));
    }

    fn add_kind(&mut self, kind: &Kind) {
        match kind {
            Kind::Object(record) => self.add_record(record),
            Kind::Variant(variant) => variant.cases.iter().for_each(|case| self.add_record(case.record)),
            Kind::List { of, .. } => self.add_kind(of),
            Kind::Enum(words) if !self.enums.iter().any(|own| ptr::eq(*own, *words)) => self.enums.push(words),
            _ => {}
        }
    }
}

fn of_record(record: &'static Record) -> Vec<Mutant> {
    let mut found = Vec::new();
    for (at, field) in record.fields.iter().enumerate() {
        found.extend(of_field(record, field).into_iter().map(|(about, field)| Mutant {
            name: format!("{}/{}: {about}", record.name, field.name),
            change: Change::Field {
                of: record,
                at,
                field: Box::new(field),
            },
        }));
    }
    let unknown_keys = match record.unknown_keys {
        UnknownKeys::Strip => UnknownKeys::Reject,
        UnknownKeys::Reject => UnknownKeys::Strip,
    };
    let mut changed = vec![(
        "the other answer to unknown members",
        Record {
            unknown_keys,
            ..copy_of(record)
        },
    )];
    if let Purpose::Change { provider_code: Some(_) } = record.purpose {
        let purpose = Purpose::Change { provider_code: None };
        changed.push((
            "no code of the provider",
            Record {
                purpose,
                ..copy_of(record)
            },
        ));
    }
    found.extend(changed.into_iter().map(|(about, changed)| Mutant {
        name: format!("{}: {about}", record.name),
        change: Change::Record {
            of: record,
            record: changed,
        },
    }));
    found
}

fn of_enum(words: &'static Enum) -> Vec<Mutant> {
    let all: Vec<&str> = words.values.iter().collect();
    let without = |left_out: &str| {
        let lines: String = all
            .iter()
            .filter(|word| **word != left_out)
            .map(|word| format!("{word}\n"))
            .collect();
        Words::of(Box::leak(lines.into_boxed_str()))
    };
    all.iter()
        .map(|word| Mutant {
            name: format!("{}: without {word}", words.name),
            change: Change::Enum {
                of: words,
                values: without(word),
            },
        })
        .collect()
}

/// The possible changes of a field of a record, in words, each with the changed field. It leaves out what no check of a
/// payload uses: in a change, whether a member is always required, and everything about a member that it may not have; in
/// any other record, what happens to a changed member.
fn of_field(record: &Record, field: &'static Field) -> Vec<(String, Field)> {
    let is_whole = record.purpose == Purpose::Whole;
    let mut found = Vec::new();
    if !is_whole {
        let on_update = match field.on_update {
            OnUpdate::Refused => OnUpdate::Free,
            _ => OnUpdate::Refused,
        };
        found.push((format!("on update {on_update:?}"), Field { on_update, ..*field }));
        if field.on_update == OnUpdate::Refused {
            return found;
        }
    }
    for (about, kind) in of_kind(&field.kind) {
        found.push((about, Field { kind, ..*field }));
    }
    let is_plain = matches!(
        field.presence,
        Presence::Optional | Presence::Required | Presence::Recommended { .. }
    );
    if is_whole || !is_plain {
        for (about, presence) in of_presence(field.presence) {
            found.push((about, Field { presence, ..*field }));
        }
    }
    for (place, rule) in field.rules.iter().enumerate() {
        let mut rules = field.rules.to_vec();
        rules.remove(place);
        let rules: &'static [Rule] = rules.leak();
        found.push((format!("without {rule:?}"), Field { rules, ..*field }));
    }
    found
}

fn of_kind(kind: &Kind) -> Vec<(String, Kind)> {
    let around = |bound: u32| [bound.checked_sub(1), bound.checked_add(1)].into_iter().flatten();
    match *kind {
        Kind::Name { max } => around(max).map(|max| at_most(max, Kind::Name { max })).collect(),
        Kind::Text { max } => around(max).map(|max| at_most(max, Kind::Text { max })).collect(),
        Kind::DocumentNumber { max } => around(max)
            .map(|max| at_most(max, Kind::DocumentNumber { max }))
            .collect(),
        Kind::BirthDate {
            minimum_age,
            provider_code,
        } => around(minimum_age)
            .map(|minimum_age| {
                let kind = Kind::BirthDate {
                    minimum_age,
                    provider_code,
                };
                (format!("from {minimum_age} years"), kind)
            })
            .collect(),
        Kind::Integer { min, max } => {
            let lower = around(min).map(|min| (format!("at least {min}"), Kind::Integer { min, max }));
            let upper = around(max).map(|max| at_most(max, Kind::Integer { min, max }));
            lower.chain(upper).collect()
        }
        Kind::List { max, of } => {
            let lists = around(max).map(|max| at_most(max, Kind::List { max, of }));
            let items = of_kind(of).into_iter().map(|(about, of)| {
                let of = Box::leak(Box::new(of));
                (format!("items {about}"), Kind::List { max, of })
            });
            lists.chain(items).collect()
        }
        _ => Vec::new(),
    }
}

fn at_most(max: u32, kind: Kind) -> (String, Kind) {
    (format!("at most {max}"), kind)
}

fn of_presence(presence: Presence) -> Vec<(String, Presence)> {
    let optional = || vec![("optional".to_owned(), Presence::Optional)];
    let with_conditions = |condition: Condition, of: fn(Condition) -> Presence| {
        let mut found = optional();
        found.extend(condition.one_of.iter().map(|left_out| {
            let rest = condition.one_of.iter().filter(|value| *value != left_out).copied();
            let one_of: &'static [&'static str] = Box::leak(rest.collect());
            let condition = Condition { one_of, ..condition };
            (format!("whatever {left_out} says"), of(condition))
        }));
        found
    };
    match presence {
        Presence::Optional => vec![("required".to_owned(), Presence::Required)],
        Presence::RequiredWhen(condition) => with_conditions(condition, Presence::RequiredWhen),
        Presence::AdvisedWhen(condition) => with_conditions(condition, Presence::AdvisedWhen),
        Presence::ChangeOnly => Vec::new(),
        _ => optional(),
    }
}
