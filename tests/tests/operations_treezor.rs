//! The operations of Treezor against its documentation: users, lists, errors, changes, events and signatures.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use usherkit_core::Options;
use usherkit_core::door;
use usherkit_core::formats::date::Date;
use usherkit_core::providers::treezor;
use usherkit_tests::vectors;

fn example(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn json(name: &str) -> Value {
    serde_json::from_str(&example(name)).unwrap()
}

/// Calls an operation on 2026-03-01 at noon, UTC.
fn ask(operation: &str, arguments: &[&str]) -> Value {
    let arguments: Vec<&[u8]> = arguments.iter().map(|text| text.as_bytes()).collect();
    let mut answer = String::new();
    door::run(operation, &arguments, 1_772_366_400, &mut answer).unwrap();
    serde_json::from_str(&answer).unwrap()
}

/// The only user of an example.
fn user(name: &str) -> Value {
    let users = json(name)["users"].take();
    assert_eq!(users.as_array().map(Vec::len), Some(1), "{name}");
    users[0].clone()
}

/// Objects of Treezor, each with its call and the eligibility of the user.
const USERS: [(&str, &str, &str, &[&str]); 6] = [
    ("treezor-user-validated.json", "get", "active", &[]),
    ("treezor-user-frozen.json", "get", "frozen", &["user.frozen"]),
    ("treezor-user-kyc-refused.json", "get", "rejected", &["user.rejected"]),
    ("treezor-user-canceled.json", "cancel", "canceled", &["user.canceled"]),
    (
        "treezor-kycreview-response.json",
        "kycReview",
        "in_review",
        &["kyc.in_review"],
    ),
    // The page shortens this one: without a level, nothing says what the user may do.
    (
        "treezor-update-response.json",
        "update",
        "unknown",
        &["user.status_unknown"],
    ),
];

#[test]
fn users_have_one_eligibility_as_sent_and_as_read() {
    for (file, call, state, reasons) in USERS {
        let sent = example(file);
        let read = ask("treezor.response", &[call, "200", &sent]);
        assert_eq!(read["ok"], true, "{file}");
        let answer = ask("treezor.eligibility", &[&sent]);
        assert_eq!(answer["state"], state, "{file}");
        assert_eq!(answer["reasons"], json!(reasons), "{file}");
        assert_eq!(answer["canTransact"], reasons.is_empty(), "{file}");
        let of_read = ask("treezor.eligibility", &[&read["value"].to_string()]);
        assert_eq!(of_read, answer, "{file}");
    }
}

#[test]
fn empty_values_are_absent_and_the_rest_is_read_completely() {
    let read = |file: &str, call: &str| ask("treezor.response", &[call, "200", &example(file)])["value"].clone();
    for (file, call, ..) in USERS {
        let (sent, read) = (user(file), read(file, call));
        for (name, value) in sent.as_object().unwrap() {
            let is_nothing = value.is_null()
                || value
                    .as_str()
                    .is_some_and(|text| text.is_empty() || text.starts_with("0000-00-00"))
                || name == "parentUserId" && *value == 0;
            let as_number = value
                .as_str()
                .and_then(|text| text.parse::<u64>().ok())
                .map(Value::from);
            match &read[name] {
                Value::Null => assert!(is_nothing, "{file}: {name} is lost"),
                read => assert!(
                    !is_nothing && (read == value || Some(read) == as_number.as_ref()),
                    "{file}: {name} is {read}"
                ),
            }
        }
        assert_eq!(read["unknownMembers"], Value::Null, "{file}");
    }
    let read = read("treezor-kycreview-response.json", "kycReview");
    assert_eq!(
        read,
        json!({ "userId": 1_611_975, "kycLevel": 0, "kycReview": 1, "userTypeId": 1 })
    );
}

#[test]
fn an_untouched_user_gives_an_empty_patch() {
    for (file, call, state, _) in USERS {
        let sent = example(file);
        let read = ask("treezor.response", &[call, "200", &sent])["value"].to_string();
        let raw = user(file);
        // `null` is not a value to send, so it equals only `null`.
        let mut members = raw.as_object().unwrap().clone();
        members.retain(|_, value| !value.is_null());
        let given = Value::from(members).to_string();
        for (current, changes) in [
            (&sent, &raw.to_string()),
            (&sent, &read),
            (&read, &read),
            (&read, &given),
        ] {
            let plan = ask("treezor.planUpdate", &[current, changes]);
            let mut nothing = json!({ "patch": {}, "rejected": [], "review": [], "issues": [], "warnings": [] });
            nothing["blocked"] = json!(if state == "canceled" {
                "user.canceled"
            } else {
                "update.empty"
            });
            nothing["message"] = plan["message"].clone();
            assert_eq!(plan, nothing, "{file}");
        }
    }
}

#[test]
fn only_a_user_who_is_not_canceled_can_be_canceled() {
    let facts = json!({ "origin": "OPERATOR", "wallets": [], "pendingAuthorizations": [] }).to_string();
    for (file, _, state, _) in USERS {
        let plan = ask("treezor.deletePlan", &[&example(file), &facts]);
        assert_eq!(plan["allowed"], state != "canceled", "{file}");
        if state != "canceled" {
            assert_eq!(plan["request"]["body"], r#"{"origin":"OPERATOR"}"#, "{file}");
        }
    }
}

#[test]
fn a_list_is_read_and_leads_to_the_next_page() {
    let page = example("treezor-users-list-page.json");
    let read = ask("treezor.response", &["list", "200", &page]);
    let users = read["value"]["users"].as_array().unwrap();
    let states: Vec<_> = users
        .iter()
        .map(|user| ask("treezor.eligibility", &[&user.to_string()])["state"].clone())
        .collect();
    assert_eq!(states, ["anonymous", "pending"]);
    // Two of three: only the first user has `totalRows`.
    assert_eq!(users[0]["totalRows"], 3);
    assert_eq!(users[1]["totalRows"], Value::Null);
    for page in [&page, &read["value"].to_string()] {
        let next = |filters: Value| ask("treezor.nextPage", &[&filters.to_string(), page]);
        assert_eq!(
            next(json!({ "pageCount": 2 })),
            json!({ "pageCount": 2, "pageNumber": 2 })
        );
        assert_eq!(
            next(json!({ "pageCount": 3 })),
            json!({ "pageCount": 3, "pageNumber": 2 }),
            "fewer than asked for, and more in all"
        );
        assert_eq!(
            next(json!({ "pageCount": 2, "pageNumber": 2 })),
            Value::Null,
            "the total is reached"
        );
    }
}

#[test]
fn errors_have_their_kinds() {
    for (file, status, kind, code) in [
        ("treezor-error-connect.json", "400", "invalid", "missing_parameter"),
        ("treezor-error-legacy.json", "400", "invalid", "0"),
        ("treezor-error-liveness.json", "400", "invalid", "http.400"),
        (
            "treezor-error-sca-session-expired.json",
            "401",
            "auth",
            "sca_session_expired",
        ),
    ] {
        let answer = ask("treezor.response", &["update", status, &example(file)]);
        assert_eq!(answer["ok"], false, "{file}");
        assert_eq!(answer["kind"], kind, "{file}");
        assert_eq!(answer["code"], code, "{file}");
        assert_eq!(answer["error"], "example text", "{file}");
        assert_eq!(answer["retryable"], false, "{file}");
    }
}

#[test]
fn changes_start_the_reviews_that_the_page_names() {
    let reviewed: [(&str, &[&str]); 3] = [
        ("treezor-update-no-review.json", &[]),
        ("treezor-update-mixed-review.json", &["lastname"]),
        (
            "treezor-update-address.json",
            &["address1", "address2", "postcode", "city"],
        ),
    ];
    let mut current = user("treezor-user-validated.json");
    // The address of the page is in the same city.
    current["city"] = json!("Lyon");
    let current = current.to_string();
    let anonymous =
        json!({ "userId": 8_300_011, "userStatus": "VALIDATED", "kycLevel": 1, "kycReview": 0 }).to_string();
    for (file, wanted) in reviewed {
        let changes = example(file);
        let plan = ask("treezor.planUpdate", &[&current, &changes]);
        assert_eq!(plan["patch"], json(file), "{file}");
        let paths: Vec<_> = plan["review"]
            .as_array()
            .unwrap()
            .iter()
            .map(|review| &review["path"][0])
            .collect();
        assert_eq!(paths, wanted, "{file}");
        assert_eq!(plan["request"]["method"], "PUT", "{file}");
        assert_eq!(plan["request"]["path"], "/v1/users/8300011", "{file}");
        let body: Value = serde_json::from_str(plan["request"]["body"].as_str().unwrap()).unwrap();
        assert_eq!(body, plan["patch"], "{file}");
        let plan = ask("treezor.planUpdate", &[&anonymous, &changes]);
        assert_eq!(plan["review"], json!([]), "{file}: a user that is not validated");
    }
}

#[test]
fn a_cancellation_has_the_body_of_the_page() {
    let mut arguments = json("treezor-delete-request.json");
    arguments["userId"] = json!(8_327_278);
    let answer = ask("treezor.request", &["cancel", &arguments.to_string()]);
    assert_eq!(answer["request"]["path"], "/v1/users/8327278");
    assert_eq!(answer["request"]["method"], "DELETE");
    let body: Value = serde_json::from_str(answer["request"]["body"].as_str().unwrap()).unwrap();
    assert_eq!(body, json("treezor-delete-request.json"));
}

#[test]
fn requests_have_the_payloads_of_the_pages() {
    for file in [
        "treezor-create-physical-kyc.json",
        "treezor-create-legal-entity-kyc.json",
        "treezor-create-anonymous-unconfirmed.json",
    ] {
        let answer = ask("treezor.request", &["create", &example(file)]);
        let body: Value = serde_json::from_str(answer["request"]["body"].as_str().unwrap()).unwrap();
        assert_eq!(body, json(file), "{file}");
    }
}

/// Tax residences have an endpoint of their own, for which there is no operation.
#[test]
fn a_tax_residence_is_not_a_user() {
    let residence = example("treezor-tax-residence-us.json");
    for record in [&treezor::PHYSICAL, &treezor::LEGAL, &treezor::USER_UPDATE] {
        let checked = record.check(&residence, &Options::new(Date::new(2026, 3, 1).unwrap()));
        assert!(checked.issues().count() >= 3, "{}", record.name);
    }
}

const SECRET: &str = "test_webhook_secret";

#[test]
fn a_webhook_is_verified_read_and_applied() {
    let body = example("treezor-webhook-user-create.json");
    let sent: Value = serde_json::from_str(&body).unwrap();
    let answer = ask("treezor.webhook", &[&body, "{}", SECRET]);
    let event = &answer["event"];
    assert_eq!(event["kind"], "user.created");
    assert_eq!(event["webhook_id"], sent["webhook_id"]);
    assert_eq!(event["webhook_created_at"], "17047080420000");
    let user = &event["object_payload"]["users"][0];
    // A null, an empty text and zeros are absent; `0.00` percent is 0.
    for name in [
        "parentUserId",
        "parentType",
        "address2",
        "legalRegistrationDate",
        "modifiedDate",
    ] {
        assert_eq!(user[name], Value::Null, "{name}");
    }
    assert_eq!(user["effectiveBeneficiary"], 0);
    assert_eq!(user["IsLegalFrozen"], 0);
    assert_eq!(user["unknownMembers"], Value::Null);
    let local = json!({ "treezorUserId": "8300030" }).to_string();
    let applied = ask("treezor.applyEvent", &[&local, &event.to_string()]);
    let changes = json!({ "userStatus": "VALIDATED", "kycStatus": 0, "kycLevel": 0 });
    assert_eq!(applied, json!({ "action": "update_local", "changes": changes }));
    assert_eq!(ask("treezor.applyEvent", &[&local, &body]), applied, "as it came");
    // Created on 2024-01-08 at 11:00:42 in Paris.
    let at = |now: &str| {
        ask(
            "treezor.webhook",
            &[&body, "{}", SECRET, &json!({ "now": now }).to_string()],
        )
    };
    assert_eq!(at("2024-01-08T10:45:42Z")["ok"], true);
    assert_eq!(at("2024-01-08T10:45:43Z")["reason"], "event.stale");
    let seen = json!({ "seen": [event["key"]] }).to_string();
    assert_eq!(
        ask("treezor.webhook", &[&body, "{}", SECRET, &seen])["reason"],
        "event.duplicate"
    );
}

#[derive(Deserialize)]
struct Signed<'a> {
    name: String,
    /// As raw text, because the order of members counts.
    #[serde(borrow)]
    object_payload: &'a RawValue,
    canonical: Option<String>,
    signature: String,
}

#[derive(Deserialize)]
struct Signatures<'a> {
    secret: String,
    #[serde(borrow)]
    vectors: Vec<Signed<'a>>,
    #[serde(borrow)]
    negative: Vec<Signed<'a>>,
}

#[test]
fn signatures_equal_the_computed_vectors() {
    let text = example("treezor-webhook-signature-vectors.json");
    let all: Signatures<'_> = serde_json::from_str(&text).unwrap();
    let deliver = |payload: &str, signature: &str| {
        let signature = json!(signature);
        let body =
            format!(r#"{{"webhook":"user.update","object_payload":{payload},"object_payload_signature":{signature}}}"#);
        ask("treezor.webhook", &[&body, "{}", &all.secret])
    };
    for vector in &all.vectors {
        let canonical = vector.canonical.as_deref().unwrap();
        let spaced = format!(" {} ", vector.object_payload.get());
        for payload in [vector.object_payload.get(), &spaced, canonical] {
            assert_eq!(deliver(payload, &vector.signature)["ok"], true, "{}", vector.name);
        }
        let other = format!("{}{}", vector.signature[1..43].to_owned(), "A=");
        assert_eq!(
            deliver(canonical, &other)["reason"],
            "signature.mismatch",
            "{}",
            vector.name
        );
    }
    let reasons: Vec<_> = all
        .negative
        .iter()
        .map(|vector| deliver(vector.object_payload.get(), &vector.signature)["reason"].clone())
        .collect();
    assert_eq!(
        reasons,
        [
            "signature.mismatch",
            "signature.mismatch",
            "signature.malformed",
            "signature.malformed"
        ]
    );
    assert_eq!(all.vectors.len(), 9);
}

/// Every user of a vector, as sent.
#[test]
fn reading_a_user_does_not_change_what_it_may_do() {
    let mut compared = 0;
    for vector in vectors::read(&vectors::folder()).unwrap() {
        if vector.operation != "treezor.eligibility" {
            continue;
        }
        let arguments: Value = serde_json::from_str(vector.arguments.get()).unwrap();
        let sent = arguments["user"].as_str().unwrap();
        let read = ask("treezor.response", &["get", "200", sent]);
        // A value that is not an object cannot be read, and an empty list has no user.
        if read["ok"] == true && !sent.contains(r#""users":[]"#) {
            let of_sent = ask("treezor.eligibility", &[sent]);
            let of_read = ask("treezor.eligibility", &[&read["value"].to_string()]);
            assert_eq!(of_read, of_sent, "{}", vector.name);
            compared += 1;
        }
    }
    assert!(compared > 50, "{compared}");
}

/// Vectors of another provider do not count for the words that the tables of Treezor can return.
#[test]
fn every_state_reason_and_kind_of_treezor_has_a_vector() {
    let said: String = vectors::read(&vectors::folder())
        .unwrap()
        .iter()
        .filter(|vector| vector.operation.starts_with("treezor."))
        .map(|vector| vector.answer.text().unwrap())
        .collect();
    let has = |text: String| assert!(said.contains(&text), "no vector answers {text}");
    for state in [
        "active",
        "pending",
        "in_review",
        "rejected",
        "anonymous",
        "frozen",
        "canceled",
        "unknown",
    ] {
        has(format!(r#""state":"{state}""#));
    }
    for reason in [
        "user.unreadable",
        "user.pending",
        "user.rejected",
        "user.canceled",
        "user.frozen",
        "user.legally_frozen",
        "user.status_unknown",
        "kyc.missing",
        "kyc.in_review",
        "user.id_missing",
        "origin.missing",
        "wallets.not_empty",
        "wallets.unknown",
        "authorizations.pending",
        "authorizations.unknown",
    ] {
        has(format!(r#""reasons":["{reason}""#));
    }
    for reason in [
        "kyc.new_review",
        "signature.missing",
        "signature.malformed",
        "signature.mismatch",
        "secret.missing",
        "body.unreadable",
        "event.duplicate",
        "event.stale",
        "event.other_user",
        "event.irrelevant",
        "user.id_missing",
    ] {
        has(format!(r#""reason":"{reason}""#));
    }
    for kind in [
        "auth",
        "not_found",
        "conflict",
        "invalid",
        "rate_limited",
        "server",
        "network",
        "unreadable",
    ] {
        has(format!(r#""kind":"{kind}""#));
    }
    for kind in ["user.created", "user.updated", "user.deleted", "other"] {
        has(format!(r#""kind":"{kind}""#));
    }
}
