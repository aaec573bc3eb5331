//! Every answer of an operation in the vectors has the type that the tables say, and every member and case of a type has a
//! vector.

use std::collections::BTreeSet;

use serde_json::{Map, Value};
use usherkit_core::door::{OPERATIONS, answer_of};
use usherkit_core::issue::{Code, FailureKind, Reason, State};
use usherkit_core::provider::{AnswerMember, AnswerType, Answers, Call, Extends, Provider, Shape, When};
use usherkit_core::providers::PROVIDERS;
use usherkit_core::rulebook::{Enum, Kind, Record};
use usherkit_tests::vectors;

/// What answers of one operation of one provider are held against.
struct Walk<'v> {
    provider: &'static Provider,
    /// The call of `response`.
    call: Option<Call>,
    path: String,
    faults: &'v mut Vec<String>,
    /// Types with a member or a case that a vector has.
    seen: &'v mut BTreeSet<String>,
}

/// TraderPal deletes nobody, reviews nobody again, and has no next step; Treezor names no member in its errors.
const NEVER: [&str; 8] = [
    "traderpal DeletePlan Allowed",
    "traderpal DeletePlan request",
    "traderpal Eligibility action",
    "traderpal Review ",
    "traderpal Review message",
    "traderpal Review path",
    "traderpal Review reason",
    "treezor ResponseAnswer issues",
];

#[test]
fn every_decision_has_its_type() {
    let (mut faults, mut seen) = (Vec::new(), BTreeSet::new());
    for vector in vectors::read(&vectors::folder()).expect("the vectors of the project") {
        let Some((provider, operation)) = vector.operation.split_once('.') else {
            continue;
        };
        let Some(provider) = PROVIDERS.iter().find(|own| own.name == provider) else {
            continue;
        };
        let answer: Value = serde_json::from_slice(&vector.answer.bytes()).expect("an answer is JSON");
        if answer.get("misuse").is_some() || vectors::MADE_UP.contains(&vector.name.as_str()) {
            continue;
        }
        let arguments: Value = serde_json::from_str(vector.arguments.get()).expect("arguments are JSON");
        let mut walk = Walk {
            provider,
            call: arguments["operation"].as_str().and_then(|name| name.parse().ok()),
            path: vector.name.clone(),
            faults: &mut faults,
            seen: &mut seen,
        };
        walk.value(answer_of(operation).expect("every operation has a type"), &answer);
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    let mut wanted = BTreeSet::new();
    for provider in PROVIDERS {
        for operation in OPERATIONS {
            let shape = answer_of(operation.name).expect("every operation has a type");
            add_wanted(provider, shape, &mut wanted);
        }
    }
    let unseen: Vec<_> = wanted.difference(&seen).map(String::as_str).collect();
    assert_eq!(unseen, NEVER, "what no vector has");
}

impl Walk<'_> {
    fn fault(&mut self, what: impl std::fmt::Display) {
        self.faults.push(format!("{}: {what}", self.path));
    }

    fn below(&mut self, step: &str, go_on: impl FnOnce(&mut Walk<'_>)) {
        let length = self.path.len();
        self.path.push('.');
        self.path.push_str(step);
        go_on(self);
        self.path.truncate(length);
    }

    fn check(&mut self, is_right: bool, wanted: &str, value: &Value) {
        if !is_right {
            self.fault(format!("{value} is no {wanted}"));
        }
    }

    fn value(&mut self, of: Shape, value: &Value) {
        let word = value.as_str().unwrap_or_default();
        match of {
            Shape::Text => self.check(value.is_string(), "text", value),
            Shape::Boolean => self.check(value.is_boolean(), "boolean", value),
            Shape::Number => self.check(value.is_u64(), "whole number", value),
            Shape::Texts => {
                let texts = value.as_object();
                let is_right = texts.is_some_and(|texts| texts.values().all(Value::is_string));
                self.check(is_right, "object of texts", value);
            }
            Shape::Word(words) => self.check(words.values.contains(word), words.name, value),
            Shape::Reason => self.check(Reason::ALL.iter().any(|own| own.code() == word), "reason", value),
            Shape::StateIs(state) => self.check(state.code() == word, "state of this case", value),
            Shape::StateIsNot(state) => {
                let is_right = State::ALL.iter().any(|own| own.code() == word) && state.code() != word;
                self.check(is_right, "state of this case", value);
            }
            Shape::FailureKind => {
                self.check(FailureKind::ALL.iter().any(|own| own.code() == word), "kind", value);
            }
            Shape::Path => {
                let path = value.as_array();
                let is_right = path.is_some_and(|path| path.iter().all(|step| step.is_string() || step.is_u64()));
                self.check(is_right, "path", value);
            }
            Shape::Issue => {
                let code = value["code"].as_str().unwrap_or_default();
                let is_right = Code::ALL.iter().any(|own| own.wire() == code) && value["message"].is_string();
                self.check(is_right, "issue", value);
                self.value(Shape::Path, &value["path"]);
            }
            Shape::Empty(_) => self.check(value == &Value::Array(Vec::new()), "empty list", value),
            Shape::Filled(of) => {
                self.check(value != &Value::Array(Vec::new()), "list with items", value);
                self.value(Shape::List(of), value);
            }
            Shape::List(of) => match value.as_array() {
                None => self.fault(format!("{value} is no list")),
                Some(items) => {
                    for (at, item) in items.iter().enumerate() {
                        self.below(&at.to_string(), |walk| walk.value(*of, item));
                    }
                }
            },
            Shape::Nullable(_) if value.is_null() => {}
            Shape::Nullable(of) => self.value(*of, value),
            Shape::Object(of) => match value.as_object() {
                None => self.fault(format!("{value} is no {}", of.name)),
                Some(members) => self.object(of, members),
            },
            Shape::Response(record) => self.response(record, value),
            Shape::User => self.response(self.provider.responses()[0], value),
            Shape::Value => self.sent(value),
            Shape::Changes | Shape::Filters => self.check(value.is_object(), "object", value),
            Shape::Copies => {
                let copies: Vec<_> = self.provider.local_members().map(|(own, _)| own).collect();
                for name in value.as_object().into_iter().flat_map(Map::keys) {
                    self.check(copies.contains(&name.as_str()), "copy", &Value::from(name.as_str()));
                }
            }
        }
    }

    /// The value of a response.
    fn sent(&mut self, value: &Value) {
        let answers = self.provider.calls().find(|(own, _)| Some(*own) == self.call);
        let [user, page, _] = self.provider.responses();
        match answers {
            Some((_, Answers::Nothing)) => self.check(value.is_null(), "null", value),
            Some((call, Answers::User)) if value.is_null() => self.check(!call.is_read(), "user", value),
            Some((_, Answers::User)) => self.response(user, value),
            Some((_, Answers::Page)) => self.response(page, value),
            None => self.fault("no such call"),
        }
    }

    fn object(&mut self, of: &'static AnswerType, members: &Map<String, Value>) {
        let case = of.cases.iter().find(|case| match case.when {
            When::Is(member, is) => members.get(member) == Some(&Value::Bool(is)),
            When::Says(member, word) => members.get(member).and_then(Value::as_str) == Some(word),
            When::Has(member) => members.contains_key(member),
        });
        if case.is_none() && !of.cases.is_empty() {
            return self.fault(format!("no case of {}", of.name));
        }
        self.see(of.name, case.map_or("", |case| case.name));
        let tag = case.and_then(|case| match case.when {
            When::Is(member, _) | When::Says(member, _) => Some(member),
            When::Has(_) => None,
        });
        let details = match of.extends {
            Extends::Details => self.provider.details(),
            Extends::Event | Extends::Nothing => &[],
        };
        let own = of.members.iter().chain(case.map_or(&[][..], |case| case.members));
        let own: Vec<&AnswerMember> = own.chain(details).collect();
        let mut named: Vec<&str> = tag.into_iter().collect();
        for member in own {
            named.push(member.name);
            match members.get(member.name) {
                None if member.optional => {}
                None => self.fault(format!("{} has no {}", of.name, member.name)),
                Some(value) => {
                    self.see(of.name, member.name);
                    self.below(member.name, |walk| walk.value(member.of, value));
                }
            }
        }
        let mut rest: Map<String, Value> = members.clone();
        rest.retain(|name, _| !named.contains(&name.as_str()));
        match of.extends {
            Extends::Event => self.response(self.provider.responses()[2], &Value::Object(rest)),
            Extends::Nothing | Extends::Details => {
                for name in rest.keys() {
                    self.fault(format!("{} says nothing of {name}", of.name));
                }
            }
        }
    }

    /// An object as responses of the provider have it: every member may be absent, and a word or a number may be another
    /// than the known ones.
    fn response(&mut self, record: &'static Record, value: &Value) {
        let Some(members) = value.as_object() else {
            return self.fault(format!("{value} is no {}", record.name));
        };
        for (name, value) in members {
            let field = record.fields.iter().find(|field| field.name == name);
            self.below(name, |walk| match field {
                // Pairs, unless the provider itself sent a member of this name.
                None if name == "unknownMembers" => walk.check(value.is_array(), "list", value),
                None => walk.fault(format!("{} says nothing of it", record.name)),
                Some(field) => walk.member(&field.kind, value, members),
            });
        }
    }

    fn member(&mut self, kind: &'static Kind, value: &Value, members: &Map<String, Value>) {
        let is_other = value.get("other").is_some();
        match kind {
            Kind::Any => {}
            Kind::Enum(_) | Kind::Integer { .. } if is_other => {}
            Kind::Enum(words) => self.value(Shape::Word(words), value),
            Kind::Integer { .. } | Kind::SafeInteger => self.value(Shape::Number, value),
            Kind::Boolean => self.value(Shape::Boolean, value),
            Kind::Object(record) => self.response(record, value),
            Kind::Variant(variant) => {
                let chosen = variant
                    .cases
                    .iter()
                    .find(|case| members.get(variant.by).and_then(Value::as_str) == Some(case.is));
                if let Some(case) = chosen {
                    self.response(case.record, value);
                }
            }
            Kind::List { of, .. } => {
                for (at, item) in value.as_array().into_iter().flatten().enumerate() {
                    self.below(&at.to_string(), |walk| walk.member(of, item, members));
                }
                self.check(value.is_array(), "list", value);
            }
            _ => self.value(Shape::Text, value),
        }
    }

    fn see(&mut self, of: &str, what: &str) {
        self.seen.insert(format!("{} {of} {what}", self.provider.name));
    }
}

/// Adds all that answers of that shape can have.
fn add_wanted(provider: &Provider, of: Shape, wanted: &mut BTreeSet<String>) {
    match of {
        Shape::List(of) | Shape::Filled(of) | Shape::Nullable(of) => add_wanted(provider, *of, wanted),
        Shape::Object(of) => {
            let mut add = |what: &str| {
                wanted.insert(format!("{} {} {what}", provider.name, of.name));
            };
            if of.cases.is_empty() {
                add("");
            }
            of.cases.iter().for_each(|case| add(case.name));
            let details = match of.extends {
                Extends::Details => provider.details(),
                Extends::Event | Extends::Nothing => &[],
            };
            let in_cases = of.cases.iter().flat_map(|case| case.members);
            let all: Vec<_> = of.members.iter().chain(in_cases).chain(details).collect();
            all.iter().for_each(|member| add(member.name));
            all.iter().for_each(|member| add_wanted(provider, member.of, wanted));
        }
        _ => {}
    }
}

/// Words of answers are told apart by their names.
#[test]
fn words_have_names() {
    fn names(of: Shape, all: &mut Vec<&'static Enum>) {
        match of {
            Shape::Word(words) => all.push(words),
            Shape::List(of) | Shape::Filled(of) | Shape::Nullable(of) => names(*of, all),
            Shape::Object(of) => {
                let in_cases = of.cases.iter().flat_map(|case| case.members);
                of.members
                    .iter()
                    .chain(in_cases)
                    .for_each(|member| names(member.of, all));
            }
            _ => {}
        }
    }
    let mut all = Vec::new();
    for operation in OPERATIONS {
        names(answer_of(operation.name).expect("a type"), &mut all);
    }
    for provider in PROVIDERS {
        provider.details().iter().for_each(|member| names(member.of, &mut all));
    }
    for words in &all {
        assert!(!words.name.is_empty());
        assert!(
            all.iter()
                .all(|other| std::ptr::eq(*other, *words) || other.name != words.name)
        );
    }
}
