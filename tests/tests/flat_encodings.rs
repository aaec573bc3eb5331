//! Flat encodings that no facade writes: they get an answer, too.

use serde_json::Value;
use usherkit_core::Options;
use usherkit_core::formats::date::Date;
use usherkit_core::providers::killb;
use usherkit_core::validate::{FlatAnswer, Payload, Validator};

/// Words of a program: an object with its members, and an object whose record is not known.
const OBJECT: u32 = 5;
const OTHER_OBJECT: u32 = 7;

#[test]
fn an_object_of_no_record_is_of_the_wrong_type_where_a_record_is_wanted() {
    let fields = killb::PERSON.fields;
    let address = fields.iter().position(|field| field.name == "address").unwrap();
    let program = [OBJECT, address as u32 + 1, OTHER_OBJECT, 0];
    let payload = Payload::Flat {
        leaves: b"",
        program: &program,
    };
    let mut findings = String::new();
    let is_ok = Validator::new().check_flat(
        &killb::PERSON,
        payload,
        &Options::new(Date::new(2026, 3, 1).unwrap()),
        &mut FlatAnswer::new(),
        &mut findings,
    );
    let findings: Value = serde_json::from_str(&findings).unwrap();
    let of_address = findings["issues"].as_array().unwrap().iter();
    let of_address: Vec<_> = of_address.filter(|issue| issue["path"][0] == "address").collect();
    assert!(!is_ok && of_address.len() == 1, "{findings}");
    assert_eq!(of_address[0]["code"], "type.invalid");
}
