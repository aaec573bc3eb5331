//! The operations of KillB against its documentation: responses, errors, events and signatures.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use usherkit_core::formats::date::Date;
use usherkit_core::providers::killb;
use usherkit_core::rulebook::Kind;
use usherkit_core::{Options, door};

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

/// Whether the value has an unknown word or member.
fn has_unknown(value: &Value) -> bool {
    match value {
        Value::Object(members) => members
            .iter()
            .any(|(name, value)| name == "other" || name == "unknownMembers" || has_unknown(value)),
        Value::Array(items) => items.iter().any(has_unknown),
        _ => false,
    }
}

/// The examples of the index that have one of these kinds.
fn of_kind(kinds: &[&str]) -> BTreeSet<String> {
    let index = json("killb-index.json");
    let files = index["files"].as_array().unwrap().iter();
    files
        .filter(|file| kinds.contains(&file["kind"].as_str().unwrap()))
        .map(|file| file["file"].as_str().unwrap().to_owned())
        .collect()
}

fn names(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn users_are_read_completely_and_have_an_eligibility() {
    // Responses of 2024 have no status.
    let verdicts = [
        ("killb-user-response-person.json", "active", "L0"),
        ("killb-user-response-company.json", "pending", "L0"),
        ("killb-user-response-legacy.json", "unknown", "L0"),
    ];
    for (file, state, level) in verdicts {
        let sent = example(file);
        let read = ask("killb.response", &["get", "200", &sent]);
        assert_eq!(read["ok"], true, "{file}");
        let user = read["value"].to_string();
        for user in [&sent, &user] {
            let answer = ask("killb.eligibility", &[user]);
            assert_eq!(answer["state"], state, "{file}");
            assert_eq!(answer["canTransact"], state == "active", "{file}");
            assert_eq!(answer["level"], level, "{file}");
            // A plan without changes has nothing to send.
            let own = serde_json::from_str::<Value>(user).unwrap()["data"].to_string();
            let plan = ask("killb.planUpdate", &[&sent, &own]);
            assert_eq!(plan["patch"], json!({}), "{file}");
            assert_eq!(plan["request"], Value::Null, "{file}");
            assert!(plan["issues"].as_array().unwrap().is_empty(), "{file}: {plan}");
            assert_eq!(ask("killb.deletePlan", &[user, r#"{"ramps":[]}"#])["allowed"], true);
        }
        let unknown = &read["value"]["unknownMembers"];
        if file.contains("legacy") {
            assert_eq!(*unknown, json!([["isBlocked", false]]));
        } else {
            assert!(!has_unknown(&read), "{file}: {read}");
        }
    }
}

#[test]
fn lists_are_read_and_lead_to_the_next_page() {
    let pages = [
        ("killb-users-list-response.json", 1),
        ("killb-users-list-response-guide.json", 5),
    ];
    for (file, total) in pages {
        let read = ask("killb.response", &["list", "200", &example(file)]);
        assert_eq!(read["ok"], true, "{file}");
        assert_eq!(read["value"]["totalPage"], total, "{file}");
        assert_eq!(read["value"]["users"].as_array().unwrap().len(), 1, "{file}");
        assert!(!has_unknown(&read), "{file}: {read}");
        let next = ask("killb.nextPage", &[r#"{"type":"PERSON"}"#, &read["value"].to_string()]);
        let wanted = if total > 1 {
            json!({ "type": "PERSON", "page": 2 })
        } else {
            Value::Null
        };
        assert_eq!(next, wanted, "{file}");
    }
}

#[test]
fn errors_have_their_kinds() {
    let verdicts = [
        (
            "killb-error-user-not-found.json",
            "404",
            "not_found",
            "USER.0001",
            false,
            "User not found",
        ),
        (
            "killb-error-bad-request.json",
            "400",
            "not_found",
            "API_USER.0001",
            false,
            "User not found; Account not found",
        ),
        (
            "killb-error-internal.json",
            "500",
            "server",
            "http.500",
            true,
            "Internal server error",
        ),
    ];
    for (file, status, kind, code, retryable, error) in verdicts {
        let answer = ask("killb.response", &["get", status, &example(file)]);
        let said = [
            &answer["ok"],
            &answer["kind"],
            &answer["code"],
            &answer["retryable"],
            &answer["error"],
        ];
        assert_eq!(
            said.map(Value::clone).to_vec(),
            [json!(false), json!(kind), json!(code), json!(retryable), json!(error)]
        );
    }
}

#[test]
fn update_requests_have_the_verdicts_of_the_index() {
    let options = Options::new(Date::new(2026, 3, 1).unwrap());
    for file in json("killb-index.json")["files"].as_array().unwrap() {
        if file["kind"] != "update-request" {
            continue;
        }
        let name = file["file"].as_str().unwrap();
        let record = if name.contains("company") {
            &killb::COMPANY_UPDATE
        } else {
            &killb::PERSON_UPDATE
        };
        let answer = record.validate(&example(name), &options);
        assert_eq!(
            Value::from(answer.is_ok()),
            file["schema_valid"],
            "{name}: {}",
            answer.as_json()
        );
        // Both shapes of a change become a request with the flat shape.
        let mut arguments = json(name);
        arguments["id"] = json!("user-1");
        let request = ask(
            "killb.request",
            &["update", &arguments.to_string(), r#"{"today":"2026-03-01"}"#],
        );
        assert_eq!(request["ok"], true, "{name}: {request}");
        let body: Value = serde_json::from_str(request["request"]["body"].as_str().unwrap()).unwrap();
        let given = json(name);
        assert_eq!(body, given.get("data").cloned().unwrap_or(given), "{name}");
    }
}

#[test]
fn events_have_their_kinds() {
    let secret = "0123456789abcdef0123456789abcdef";
    for (file, kind) in [
        ("killb-webhook-event-user-derived.json", "user.updated"),
        ("killb-webhook-event-ramp.json", "other"),
    ] {
        let body = json(file).to_string();
        let event = deliver(&body, secret);
        assert_eq!(event["ok"], true, "{file}");
        assert_eq!(event["event"]["kind"], kind, "{file}");
        assert_eq!(event["event"]["key"], json(file)["id"], "{file}");
        assert_eq!(event["event"]["data"], json(file)["data"], "{file}");
        assert!(!has_unknown(&event), "{file}: {event}");
        let local = json!({ "killbUserId": json(file)["data"]["id"], "kycStatus": "PENDING", "kycLevel": "L2" });
        for event in [event["event"].to_string(), body] {
            let change = ask("killb.applyEvent", &[&local.to_string(), &event]);
            if kind == "other" {
                assert_eq!(change["reason"], "event.irrelevant", "{file}");
            } else {
                let wanted = json!({ "kycStatus": "ACTIVE", "updatedAt": "2025-01-16T00:29:06.813Z" });
                assert_eq!(change["changes"], wanted, "{file}");
            }
        }
    }
}

/// Delivers `body` with the signature of scheme A, computed independently here.
fn deliver(body: &str, secret: &str) -> Value {
    use sha2::Digest;
    let digest = sha2::Sha256::digest(format!("{body}_{secret}"));
    let signature: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    let headers = json!({ "x-signature-sha256": signature }).to_string();
    ask("killb.webhook", &[body, &headers, secret])
}

#[test]
fn signatures_of_both_schemes_equal_the_computed_vectors() {
    let file = json("killb-webhook-signature-vectors.json");
    let vectors = file["vectors"].as_array().unwrap();
    assert_eq!(vectors.len(), 5);
    for vector in vectors {
        let text = |name: &str| vector[name].as_str().unwrap();
        let (body, secret) = (text("raw_body"), text("secret"));
        let schemes = [("A", text("sha256_body_underscore_secret")), ("B", text("hmac_sha256"))];
        for (scheme, signature) in schemes {
            let headers = json!({ file["header"].as_str().unwrap(): signature }).to_string();
            for asked in ["A", "B", "either"] {
                let options = json!({ "scheme": asked }).to_string();
                let answer = ask("killb.webhook", &[body, &headers, secret, &options]);
                // A genuine body that is not an event is refused only for that reason.
                let genuine = answer["ok"] == true || answer["reason"] == "body.unreadable";
                assert_eq!(
                    genuine,
                    asked == scheme || asked == "either",
                    "{body} {scheme} {asked}: {answer}"
                );
                assert_eq!(answer["ok"] == true, genuine && body.starts_with('{'), "{answer}");
            }
        }
    }
}

/// The words of events are those that a configuration can subscribe to, and no answer repeats the secret.
#[test]
fn configurations_subscribe_to_known_events() {
    let event = killb::EVENT.fields.iter().find(|field| field.name == "event").unwrap();
    let Kind::Enum(known) = event.kind else {
        panic!("`event` has words")
    };
    for file in [
        "killb-webhook-config-request.json",
        "killb-webhook-config-response.json",
    ] {
        for name in json(file)["events"].as_array().unwrap() {
            assert!(known.values.contains(name.as_str().as_ref().unwrap()), "{file}: {name}");
        }
    }
    let of_schema = json("killb-enums.json")["enums"]["webhook.events[]"].clone();
    let known: Vec<_> = known.values.iter().filter(|name| !name.contains('.')).collect();
    assert_eq!(json!(known), of_schema);
    assert!(json("killb-webhook-config-response.json").get("secret").is_none());
}

/// The schema's statuses of finished ramps allow a deletion; all others prevent it.
#[test]
fn ramps_of_every_status_are_finished_or_pending() {
    let statuses = json("killb-enums.json")["enums"]["ramp.status"].clone();
    let mut finished = Vec::new();
    for status in statuses.as_array().unwrap() {
        let facts = json!({ "ramps": [{ "status": status }] }).to_string();
        if ask("killb.deletePlan", &[r#"{"id":"user-1"}"#, &facts])["allowed"] == true {
            finished.push(status.as_str().unwrap());
        }
    }
    assert_eq!(finished, ["COMPLETED", "CANCELED", "FAILED", "REJECTED", "EXPIRED"]);
}

#[test]
fn every_example_has_a_test() {
    assert_eq!(
        of_kind(&["response", "list-response"]),
        names(&[
            "killb-user-response-person.json",
            "killb-user-response-company.json",
            "killb-user-response-legacy.json",
            "killb-users-list-response.json",
            "killb-users-list-response-guide.json",
        ])
    );
    assert_eq!(
        of_kind(&["error"]),
        names(&[
            "killb-error-user-not-found.json",
            "killb-error-bad-request.json",
            "killb-error-internal.json"
        ])
    );
    assert_eq!(
        of_kind(&["webhook-event", "webhook-config"]),
        names(&[
            "killb-webhook-event-user-derived.json",
            "killb-webhook-event-ramp.json",
            "killb-webhook-config-request.json",
            "killb-webhook-config-response.json",
        ])
    );
    // `examples` and `formats_national_id` test create requests, words and national identifiers.
    assert_eq!(
        of_kind(&["vectors", "enums"]),
        names(&[
            "killb-webhook-signature-vectors.json",
            "killb-enums.json",
            "killb-national-id-vectors.json"
        ])
    );
    assert_eq!(of_kind(&["update-request"]).len(), 3);
    assert_eq!(of_kind(&["create-request"]).len(), 12);
    let all = of_kind(&[
        "create-request",
        "update-request",
        "response",
        "list-response",
        "error",
        "webhook-event",
        "webhook-config",
        "vectors",
        "enums",
    ]);
    assert_eq!(all.len(), json("killb-index.json")["files"].as_array().unwrap().len());
}
