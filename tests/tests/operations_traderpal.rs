//! The operations of TraderPal against its documentation: users, lists, errors, changes, events and signatures.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::{Value, json};
use usherkit_core::door;
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

/// The samples of users, each with its call and the state of the user.
const USERS: [(&str, &str, &str); 3] = [
    ("traderpal-create-response.json", "create", "pending"),
    ("traderpal-get-response.json", "get", "active"),
    ("traderpal-update-response.json", "update", "active"),
];

#[test]
fn users_are_read_completely_and_have_an_eligibility() {
    for (file, call, state) in USERS {
        let sent = example(file);
        // TraderPal does not publish which of the two a create returns.
        for status in ["200", "201"] {
            let read = ask("traderpal.response", &[call, status, &sent]);
            assert_eq!(read, json!({ "ok": true, "value": json(file) }), "{file}");
        }
        let answer = ask("traderpal.eligibility", &[&sent]);
        assert_eq!(answer["state"], state, "{file}");
        assert_eq!(answer["canTransact"], state == "active", "{file}");
        // An untouched form.
        let plan = ask("traderpal.planUpdate", &[&sent, &sent]);
        let mut nothing = json!({ "patch": {}, "rejected": [], "review": [], "issues": [], "warnings": [] });
        nothing["blocked"] = json!("update.empty");
        nothing["message"] = plan["message"].clone();
        assert_eq!(plan, nothing, "{file}");
        let plan = ask("traderpal.deletePlan", &[&sent]);
        assert_eq!(plan["reasons"], json!(["operation.unsupported"]), "{file}");
    }
}

#[test]
fn active_does_not_mean_that_every_check_is_verified() {
    let user = example("traderpal-get-response.json");
    assert_eq!(
        json("traderpal-get-response.json")["verificationStatus"]["address"],
        "pending"
    );
    assert_eq!(ask("traderpal.eligibility", &[&user])["canTransact"], true);
    let strict = ask("traderpal.eligibility", &[&user, r#"{"everyCheck":true}"#]);
    assert_eq!(strict["canTransact"], false);
    assert_eq!(strict["reasons"], json!(["verification.incomplete"]));
}

#[test]
fn a_list_is_read_and_leads_to_the_next_page() {
    let page = example("traderpal-list-response.json");
    let read = ask("traderpal.response", &["list", "200", &page]);
    assert_eq!(
        read,
        json!({ "ok": true, "value": json("traderpal-list-response.json") })
    );
    // The page has one user of 150.
    assert_eq!(ask("traderpal.nextPage", &["{}", &page]), json!({ "offset": 1 }));
    assert_eq!(
        ask("traderpal.nextPage", &[r#"{"status":"active","offset":148}"#, &page]),
        json!({ "status": "active", "offset": 149 })
    );
    assert_eq!(ask("traderpal.nextPage", &[r#"{"offset":149}"#, &page]), Value::Null);
}

#[test]
fn the_error_names_the_member_that_is_at_fault() {
    let answer = ask(
        "traderpal.response",
        &["create", "400", &example("traderpal-error.json")],
    );
    assert_eq!(answer["kind"], "invalid");
    assert_eq!(answer["code"], "invalid_request");
    assert_eq!(answer["error"], "example text");
    assert_eq!(answer["retryable"], false);
    assert_eq!(answer["issues"][0]["path"], json!(["email"]));
    assert_eq!(
        answer["issues"][0]["params"],
        json!({ "providerCode": "invalid_request" })
    );
    assert!(!answer.to_string().contains("example reason"), "a reason may hold data");
}

#[test]
fn samples_become_the_documented_requests() {
    let create = ask("traderpal.request", &["create", &example("traderpal-create.json")]);
    let body: Value = serde_json::from_str(create["request"]["body"].as_str().unwrap()).unwrap();
    assert_eq!(body, json("traderpal-create.json"));
    let update = example("traderpal-update.json");
    let plan = ask(
        "traderpal.planUpdate",
        &[&example("traderpal-create-response.json"), &update],
    );
    // The first name is the same as before.
    assert_eq!(
        plan["patch"],
        json!({ "lastName": "Smith", "phoneNumber": "+1987654321" })
    );
    assert_eq!(plan["request"]["path"], "/v1/users/usr_123456789");
    assert_eq!(plan["request"]["method"], "PATCH");
    assert_eq!(plan["review"], json!([]));
}

/// Verifications have endpoints of their own, for which there are no operations.
#[test]
fn a_verification_is_not_a_user() {
    for file in [
        "traderpal-verification-start-response.json",
        "traderpal-verification-status-response.json",
    ] {
        // `pending` and `approved` are words of verifications; they never allow a user to transact.
        let answer = ask("traderpal.eligibility", &[&example(file)]);
        assert_eq!(answer["canTransact"], false, "{file}");
        let sync = ask("traderpal.sync", &["{}", &example(file)]);
        assert_eq!(sync["reason"], "user.id_missing", "{file}");
    }
    for file in [
        "traderpal-verification-start.json",
        "traderpal-verification-documents.json",
    ] {
        let answer = ask("traderpal.request", &["create", &example(file)]);
        assert_eq!(answer["ok"], false, "{file}");
        let review = ask("traderpal.request", &["kycReview", &example(file)]);
        assert_eq!(review["issues"][0]["code"], "operation.unsupported", "{file}");
    }
}

fn deliver(body: &str, signature: &str, secret: &str) -> Value {
    let headers = json!({ "x-tp-signature": signature }).to_string();
    ask("traderpal.webhook", &[body, &headers, secret])
}

#[test]
fn an_event_about_an_account_changes_no_user() {
    let event = example("traderpal-webhook-account-updated.json");
    let local = json!({ "traderpalUserId": "usr_123456789", "kycStatus": "active" }).to_string();
    let applied = ask("traderpal.applyEvent", &[&local, &event]);
    assert_eq!(
        applied,
        json!({ "action": "none", "changes": {}, "reason": "event.irrelevant" })
    );
    assert_eq!(
        deliver(&event, &"0".repeat(64), "secret")["reason"],
        "signature.mismatch"
    );
}

#[derive(Deserialize)]
struct Signed {
    name: String,
    raw_body: String,
    signature_raw: String,
    compact_body: String,
    signature_compact: String,
}

#[derive(Deserialize)]
struct Signatures {
    secret: String,
    vectors: Vec<Signed>,
}

#[test]
fn signatures_equal_the_computed_vectors() {
    let all: Signatures = serde_json::from_str(&example("traderpal-webhook-signature-vectors.json")).unwrap();
    assert_eq!(all.vectors.len(), 3);
    for vector in &all.vectors {
        let (name, body) = (&vector.name, &vector.raw_body);
        let event: Value = serde_json::from_str(body).unwrap();
        for signature in [&vector.signature_raw, &vector.signature_compact] {
            let answer = deliver(body, signature, &all.secret);
            assert_eq!(answer["ok"], true, "{name}");
            assert_eq!(answer["event"]["key"], event["id"], "{name}");
            assert_eq!(answer["event"]["data"], event["data"], "{name}");
            assert_eq!(
                deliver(body, signature, "another secret")["reason"],
                "signature.mismatch",
                "{name}"
            );
            assert_eq!(
                deliver(body, &signature[1..], &all.secret)["reason"],
                "signature.malformed",
                "{name}"
            );
        }
        let compact = &vector.compact_body;
        assert_eq!(
            deliver(compact, &vector.signature_compact, &all.secret)["ok"],
            true,
            "{name}"
        );
        if body != compact {
            // A signature does not cover white space that was not sent.
            let answer = deliver(compact, &vector.signature_raw, &all.secret);
            assert_eq!(answer["reason"], "signature.mismatch", "{name}");
        }
    }
    // The first of them is the sample of the page.
    let sample: Value = serde_json::from_str(&all.vectors[0].raw_body).unwrap();
    assert_eq!(sample, json("traderpal-webhook-account-updated.json"));
}

/// Every user of a vector, as sent.
#[test]
fn reading_a_user_does_not_change_what_it_may_do() {
    let mut compared = 0;
    for vector in vectors::read(&vectors::folder()).unwrap() {
        if vector.operation != "traderpal.eligibility" {
            continue;
        }
        let arguments: Value = serde_json::from_str(vector.arguments.get()).unwrap();
        let sent = arguments["user"].as_str().unwrap();
        let read = ask("traderpal.response", &["get", "200", sent]);
        if read["ok"] == true {
            let read = read["value"].to_string();
            for options in ["{}", r#"{"everyCheck":true}"#] {
                let answer = ask("traderpal.eligibility", &[sent, options]);
                assert_eq!(
                    ask("traderpal.eligibility", &[&read, options]),
                    answer,
                    "{}",
                    vector.name
                );
            }
            compared += 1;
        }
    }
    assert!(compared > 20, "{compared}");
}

/// Vectors of another provider do not count for the words that the tables of TraderPal can return.
#[test]
fn every_state_reason_and_kind_of_traderpal_has_a_vector() {
    let said: String = vectors::read(&vectors::folder())
        .unwrap()
        .iter()
        .filter(|vector| vector.operation.starts_with("traderpal."))
        .map(|vector| vector.answer.text().unwrap())
        .collect();
    let has = |text: String| assert!(said.contains(&text), "no vector answers {text}");
    for state in ["active", "pending", "suspended", "closed", "unknown"] {
        has(format!(r#""state":"{state}""#));
    }
    for reason in [
        "user.unreadable",
        "user.pending",
        "user.suspended",
        "user.closed",
        "user.status_unknown",
        "verification.incomplete",
        "operation.unsupported",
    ] {
        has(format!(r#""reasons":["{reason}""#));
    }
    for reason in [
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
        "other",
    ] {
        has(format!(r#""kind":"{kind}""#));
    }
}
