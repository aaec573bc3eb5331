//! Payloads for properties: mostly good ones, with white space, decomposed characters and letter case to normalize.

#![allow(dead_code, reason = "no property needs all of them")]

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};
use usherkit_core::rulebook::{Enum, Field, Kind, OnUpdate, Presence, Purpose, Record};

fn texts(words: &'static [&'static str]) -> BoxedStrategy<Value> {
    (select(words), select(vec!["", " ", "\u{a0}\t"]))
        .prop_map(|(word, blank)| Value::from(format!("{blank}{word}{blank}")))
        .boxed()
}

fn words(of: &'static Enum) -> BoxedStrategy<Value> {
    select(of.values.iter().collect::<Vec<_>>())
        .prop_map(Value::from)
        .boxed()
}

/// Whole numbers, some of them written with decimals.
fn whole_numbers(min: u64, max: u64) -> BoxedStrategy<Value> {
    (min..=max, any::<bool>())
        .prop_map(|(number, decimals)| {
            if decimals {
                Value::from(number as f64)
            } else {
                Value::from(number)
            }
        })
        .boxed()
}

/// A value that the member accepts whatever the other members are.
pub(crate) fn good(field: &'static Field) -> BoxedStrategy<Value> {
    match field.name {
        "address1" | "address2" | "address3" | "placeOfBirth" => texts(&[
            "12 rue de l'E\u{301}glise",
            "4-6/8 «Œ»",
            "189 rue d’Aubervilliers\u{a0}bis",
            "AVENUE DES CHAMPS ÉLYSÉES ET DE LA RÉPUBLIQUE",
        ]),
        // Countries may be the United States.
        "specifiedUSPerson" => Just(json!(1)).boxed(),
        "legalForm" => select(vec!["5710", "9999"]).prop_map(Value::from).boxed(),
        // Valid with any sector type and without one.
        "legalSector" => Just(json!("6201Z")).boxed(),
        "legalSectorType" => Just(json!("NAF")).boxed(),
        "timezone" => texts(&["Europe/Paris", "America/Argentina/Buenos_Aires"]),
        "userTag" => texts(&["client/7f3a-0001", "a!_.*'()"]),
        "webauthn" | "passcode" => texts(&["eyJ9", "c2VjcmV0MQ=="]),
        "createdDateFrom" | "createdDateTo" | "updatedDateFrom" | "updatedDateTo" => {
            Just(json!("2026-02-28 23:59:59")).boxed()
        }
        _ => good_of(&field.kind),
    }
}

/// A value that the kind accepts.
fn good_of(kind: &'static Kind) -> BoxedStrategy<Value> {
    match kind {
        Kind::Name { .. } => texts(&[
            "Ana",
            "Jose\u{301}",
            "\u{212b}sa",
            "李",
            "D’Angelo",
            "q\u{307}\u{323}",
            "علی\u{200c}رضا",
            "\u{9b0}\u{200d}\u{9cd}\u{9af}\u{9be}",
            "\u{845b}\u{e0100}",
            "E\u{200d}\u{301}va\u{fe0f}",
        ]),
        Kind::Text { .. } => texts(&["Calle 10 # 4-21", "São Paulo\n2", "\u{958}", "0", "<b>\"\\</b>", "😀"]),
        Kind::DocumentNumber { .. } | Kind::RegisterNumber { .. } => texts(&[
            "GE04292393",
            "390.533.447-05",
            "60.803.000-k",
            "P&Ñ 1",
            "0012-34/5",
            "\u{200B} AB\u{A0}12\u{2013}3\n",
            "\u{202A}\u{FF21}\u{FF42}\u{FF11}\u{202C}",
            "pn\u{200B}\u{303}1",
        ]),
        Kind::Email => texts(&[
            "ana@example.com",
            "Ana@EXAMPLE.com",
            "a.b+c@mail.example",
            "ana１@ex\u{ad}ample。com",
            "ana@gmial.com",
        ]),
        Kind::Phone => texts(&[
            "+573001234567",
            "300 123 4567",
            "(601) 555-5555",
            "+1 201-555-0123 x5",
            "＋５０７ 200-1234",
        ]),
        Kind::PhoneShape => texts(&[
            "+33 6 05 04 03 02",
            "(601) 555-5555",
            "+33(0)605040302",
            "+3311111111",
            "+999 123 456",
            "+1 201-555-0123 x5",
        ]),
        Kind::Language => texts(&["fr", "EN", "dE"]),
        Kind::Country => texts(&["CO", "mx", "bR", "US"]),
        Kind::Date | Kind::PastDate => select(vec!["2015-06-01", "2024-02-29"]).prop_map(Value::from).boxed(),
        Kind::BirthDate { .. } => select(vec!["1990-05-17", "2008-02-29"]).prop_map(Value::from).boxed(),
        Kind::Enum(of) => words(of),
        Kind::Object(record) => payload(record, good),
        Kind::List { of, .. } => vec(good_of(of), 1..4).prop_map(Value::from).boxed(),
        Kind::Boolean => any::<bool>().prop_map(Value::from).boxed(),
        Kind::Integer { min, max } => whole_numbers((*min).into(), (*max).into()),
        Kind::SafeInteger => whole_numbers(0, (1 << 53) - 1),
        _ => Just(json!({})).boxed(),
    }
}

/// Any JSON value.
pub(crate) fn any_value() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[ -~]{0,60}".prop_map(Value::from),
    ];
    let nested = |inner: BoxedStrategy<Value>| {
        let members = vec((any::<String>(), inner.clone()), 0..4);
        prop_oneof![
            vec(inner, 0..4).prop_map(Value::from),
            members.prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    };
    leaf.prop_recursive(3, 16, 4, move |inner| nested(inner.boxed()))
        .boxed()
}

/// A value that the member mostly accepts.
pub(crate) fn likely(field: &'static Field) -> BoxedStrategy<Value> {
    let right = match &field.kind {
        Kind::Object(record) => payload(record, likely),
        _ => good(field),
    };
    prop_oneof![6 => right, 1 => any_value()].boxed()
}

/// An object with the members of `record`. Optional members may be absent; members that a change may not have are absent.
pub(crate) fn payload(
    record: &'static Record,
    value: fn(&'static Field) -> BoxedStrategy<Value>,
) -> BoxedStrategy<Value> {
    let mut payload = Just(Map::new()).boxed();
    for field in record.fields {
        if record.purpose != Purpose::Whole && field.on_update == OnUpdate::Refused {
            continue;
        }
        // Voter cards need members that other documents do not.
        let must = !matches!(field.presence, Presence::Optional | Presence::ChangeOnly);
        let member = if must {
            value(field).prop_map(Some).boxed()
        } else {
            option::of(value(field)).boxed()
        };
        payload = (payload, member)
            .prop_map(|(mut payload, member)| {
                if let Some(member) = member {
                    payload.insert(field.name.to_owned(), member);
                }
                payload
            })
            .boxed();
    }
    payload.prop_map(Value::Object).boxed()
}

/// Every text in `value` replaced by one that holds `secret`.
pub(crate) fn with_secret(value: &mut Value, secret: &str, way: usize) {
    match value {
        Value::String(text) => {
            *text = match way % 4 {
                0 => secret.to_owned(),
                1 => format!("{text}{secret}"),
                2 => format!("{secret}@{secret}"),
                _ => format!("+57 {secret}"),
            };
        }
        Value::Array(items) => items
            .iter_mut()
            .enumerate()
            .for_each(|(at, item)| with_secret(item, secret, way + at)),
        Value::Object(members) => {
            for (at, member) in members.values_mut().enumerate() {
                with_secret(member, secret, way + at);
            }
        }
        _ => {}
    }
}
