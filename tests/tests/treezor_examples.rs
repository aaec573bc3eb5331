//! Treezor's documentation: its requests are accepted, its invalid cases have the faults that they name, and every
//! attribute of an update has the class of the page on modifications.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};
use usherkit_core::formats::date::Date;
use usherkit_core::providers::{schema, treezor};
use usherkit_core::rulebook::{OnUpdate, Presence, Record};
use usherkit_core::{Answer, Options};

fn example(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn json(name: &str) -> Value {
    serde_json::from_str(&example(name)).unwrap()
}

fn options() -> Options {
    Options::new(Date::new(2026, 3, 1).unwrap())
}

fn read(answer: &Answer) -> Value {
    serde_json::from_str(answer.as_json()).unwrap()
}

/// The schema of a create request, by its `userTypeId`.
fn creating(payload: &Value) -> &'static Record {
    match payload["userTypeId"].as_u64() {
        Some(2..=4) => &treezor::LEGAL,
        _ => &treezor::PHYSICAL,
    }
}

/// `code path`, for each.
fn findings(list: &Value) -> Vec<String> {
    let path = |finding: &Value| {
        let segments = finding["path"].as_array().unwrap().iter();
        segments
            .map(|segment| segment.as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
            .join("/")
    };
    list.as_array()
        .into_iter()
        .flatten()
        .map(|finding| format!("{} {}", finding["code"].as_str().unwrap(), path(finding)))
        .collect()
}

#[test]
fn create_requests_are_accepted_as_they_are() {
    // Their warnings, except those about what KYC needs, which the minimal ones leave out.
    let warned = [
        ("legal-entity-kyc", vec!["member.deprecated entityType"]),
        ("legal-entity-minimal", vec![]),
        (
            "physical-legacy-ranges",
            vec![
                "member.deprecated occupationType",
                "member.deprecated incomeRange",
                "member.deprecated personalAssets",
            ],
        ),
        ("physical-kyc", vec![]),
        ("physical-legal-representative", vec![]),
        ("physical-minimal", vec![]),
        ("physical-self-employed", vec![]),
        ("physical-shareholder", vec![]),
        ("physical-us-person", vec![]),
        ("anonymous-unconfirmed", vec![]),
    ];
    for (name, wanted) in warned {
        let text = example(&format!("treezor-create-{name}.json"));
        let payload: Value = serde_json::from_str(&text).unwrap();
        let answer = read(&creating(&payload).validate(&text, &options()));
        assert_eq!(answer["value"], payload, "{name}: {answer}");
        let mut found = findings(&answer["warnings"]);
        let is_complete = !name.ends_with("minimal") && !name.starts_with("anonymous");
        if !is_complete {
            let (needed, others) = found
                .into_iter()
                .partition(|finding| finding.starts_with("kyc.level_needs "));
            assert_eq!(
                Vec::len(&needed),
                if name.starts_with("legal") { 8 } else { 12 },
                "{name}"
            );
            found = others;
        }
        assert_eq!(found, wanted, "{name}");
    }
    let files = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples")).unwrap();
    let creates = files.filter(|file| {
        let name = file.as_ref().unwrap().file_name();
        name.to_string_lossy().starts_with("treezor-create-")
    });
    assert_eq!(creates.count(), 10, "every request is asked");
}

#[test]
fn an_anonymous_user_is_accepted_by_its_own_schema() {
    let text = example("treezor-create-anonymous-unconfirmed.json");
    let answer = read(&treezor::ANONYMOUS.validate(&text, &options()));
    assert_eq!(answer["ok"], true);
    assert_eq!(answer["warnings"], json!([]));
}

#[test]
fn updates_and_cancellations_are_accepted_as_they_are() {
    for (name, record) in [
        ("treezor-update-address.json", &treezor::USER_UPDATE),
        ("treezor-update-no-review.json", &treezor::USER_UPDATE),
        ("treezor-update-mixed-review.json", &treezor::USER_UPDATE),
        ("treezor-delete-request.json", &treezor::USER_CANCEL),
    ] {
        let answer = read(&record.validate(&example(name), &options()));
        assert_eq!(
            answer,
            json!({ "ok": true, "value": json(name), "warnings": [] }),
            "{name}"
        );
    }
}

/// Our answer to invalid cases for which our rules differ.
const DIFFERENT: [(&str, &str, &str); 3] = [
    // Normalization makes these valid.
    ("country lower case", "country", "FR"),
    ("phone trunk zero kept in brackets", "phone", "+33605040302"),
    // What only cards need is a warning.
    ("email too long for cards", "", "text.too_long_for_cards email"),
];

/// The codes for a rule of the invalid cases.
fn codes(rule: &str) -> &'static [&'static str] {
    match rule {
        "required" => &["member.required"],
        "enum" => &["enum.unknown", "number.out_of_range"],
        "type" => &["type.invalid"],
        "us_person" => &["us_person.required"],
        "max_length" => &["text.too_long", "email.invalid"],
        "format" => &[
            "email.invalid",
            "date.invalid",
            "phone.invalid",
            "country.invalid",
            "text.format",
        ],
        "characters" => &["text.forbidden_character"],
        "unknown_field" => &["member.unknown"],
        // On create the API does not know these members.
        "read_only" => &["member.unknown", "member.not_updatable"],
        "not_updatable" => &["member.not_updatable"],
        _ => panic!("no code stands for {rule}"),
    }
}

#[test]
fn invalid_cases_have_the_faults_that_they_name() {
    let cases = json("treezor-invalid-cases.json");
    let (mut compared, mut different) = (0, 0);
    for case in cases["cases"].as_array().unwrap() {
        let name = case["name"].as_str().unwrap();
        let record = match case["operation"].as_str().unwrap() {
            "create" => creating(&case["payload"]),
            "update" => &treezor::USER_UPDATE,
            "cancel" => &treezor::USER_CANCEL,
            // Tax residences are objects of their own without a schema.
            "tax_residence" => continue,
            other => panic!("{other}"),
        };
        let answer = read(&record.validate(&case["payload"].to_string(), &options()));
        if let Some((_, member, wanted)) = DIFFERENT.iter().find(|(case, ..)| *case == name) {
            different += 1;
            if member.is_empty() {
                let all = [findings(&answer["issues"]), findings(&answer["warnings"])].concat();
                assert!(all.iter().any(|finding| finding == wanted), "{name}: {answer}");
            } else {
                assert_eq!(answer["value"][member], *wanted, "{name}: {answer}");
            }
            continue;
        }
        // For us, what KYC needs is a warning.
        let of_kyc = case["profile"] == "kyc";
        let expected = case["expected"].as_array().unwrap();
        let found = findings(&answer[if of_kyc { "warnings" } else { "issues" }]);
        assert_eq!(found.len(), expected.len(), "{name}: {answer}");
        for (wanted, found) in expected.iter().zip(found) {
            let (code, path) = found.split_once(' ').unwrap();
            assert_eq!(wanted["path"], format!("/{path}"), "{name}");
            let codes = if of_kyc {
                &["kyc.level_needs"]
            } else {
                codes(wanted["rule"].as_str().unwrap())
            };
            assert!(codes.contains(&code), "{name}: {answer}");
        }
        compared += 1;
    }
    assert_eq!((compared, different), (49, DIFFERENT.len()));
}

#[test]
fn attributes_of_updates_have_the_class_of_the_page_on_modifications() {
    // Eight never trigger a review; `accessTag` is not an attribute of the user.
    let free = [
        "address3",
        "phone",
        "mobile",
        "activityOutsideEu",
        "economicSanctions",
        "residentCountriesSanctions",
        "involvedSanctions",
        "timezone",
        "accessTag",
    ];
    // Not in the schema of updates.
    let refused = [
        "userTypeId",
        "parentUserId",
        "parentType",
        "entityType",
        "webauthn",
        "passcode",
    ];
    for field in treezor::USER_UPDATE.fields {
        let is_of_server = matches!(field.presence, Presence::ChangeOnly);
        let class = if refused.contains(&field.name) || is_of_server {
            OnUpdate::Refused
        } else if free.contains(&field.name) {
            OnUpdate::Free
        } else {
            OnUpdate::Review
        };
        assert_eq!(field.on_update, class, "{}", field.name);
    }
    let names: Vec<_> = treezor::USER_UPDATE.fields.iter().map(|field| field.name).collect();
    assert!(free.iter().chain(&refused).all(|name| names.contains(name)));
}

#[test]
fn what_can_be_created_can_be_updated_or_is_refused_by_name() {
    let known = |name: &str| treezor::USER_UPDATE.fields.iter().any(|field| field.name == name);
    for record in [&treezor::PHYSICAL, &treezor::LEGAL, &treezor::ANONYMOUS] {
        for field in record.fields {
            assert!(known(field.name), "{}", field.name);
        }
    }
}

#[test]
fn attributes_of_responses_are_those_that_updates_know_or_refuse() {
    let user = &json("treezor-user-validated.json")["users"][0];
    let all: &Map<String, Value> = user.as_object().unwrap();
    for name in all.keys() {
        let answer = read(&treezor::USER_UPDATE.validate(&json!({ name: null }).to_string(), &options()));
        let found = findings(&answer["issues"]);
        assert!(!found.contains(&format!("member.unknown {name}")), "{name} is neither");
    }
}

#[test]
fn the_listed_legal_forms_are_accepted_without_a_warning() {
    let forms = json("treezor-legal-forms.json");
    let forms = forms["forms"].as_array().unwrap();
    assert_eq!(forms.len(), 261);
    let warned = |code: &str| {
        let answer = read(&treezor::USER_UPDATE.validate(&json!({ "legalForm": code }).to_string(), &options()));
        assert_eq!(answer["ok"], true);
        findings(&answer["warnings"]) == ["enum.unlisted legalForm"]
    };
    let listed: Vec<&str> = forms.iter().map(|form| form["code"].as_str().unwrap()).collect();
    for code in 0..10_000 {
        let code = format!("{code:04}");
        assert_eq!(warned(&code), !listed.contains(&code.as_str()), "{code}");
    }
}

#[test]
fn schemas_have_their_names() {
    for name in [
        "treezor.physical.create",
        "treezor.legal.create",
        "treezor.anonymous.create",
        "treezor.user.update",
        "treezor.user.cancel",
        "treezor.users.query",
    ] {
        assert!(schema(name).is_some(), "{name}");
    }
}
