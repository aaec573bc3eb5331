//! Laws that hold for every operation. `PROPTEST_CASES` sets the number of cases for each (default 256).

mod strategies;

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use strategies::{any_value, good, likely, payload, with_secret};
use usherkit_core::door;
use usherkit_core::door::{ArgumentType, Misuse, OPERATIONS};
use usherkit_core::formats::date::Date;
use usherkit_core::provider::Call;
use usherkit_core::providers::{self, PROVIDERS, SCHEMAS, killb};
use usherkit_core::rulebook::Record;
use usherkit_core::{Answer, Options};
use usherkit_tests::growth;
use usherkit_tests::random::{Random, shuffled};
use usherkit_tests::vectors::{self, Text};

const OPTIONS: &str = r#"{"today":"2026-03-01","defaultCountry":"CO"}"#;

fn options() -> Options {
    Options::from_json(OPTIONS, Date::new(2026, 3, 1).unwrap()).unwrap()
}

fn read(answer: &Answer) -> Value {
    serde_json::from_str(answer.as_json()).expect("an answer is JSON")
}

/// The call of a vector.
#[derive(Clone, Debug)]
struct Input {
    operation: String,
    /// Each argument with its form; the options are last.
    arguments: Vec<(ArgumentType, Vec<u8>)>,
}

/// Every call of the vectors of operations.
static INPUTS: LazyLock<Vec<Input>> = LazyLock::new(|| {
    let vectors = vectors::read(&vectors::folder()).expect("the vectors of the project");
    let inputs: Vec<_> = vectors.iter().filter_map(input).collect();
    assert!(inputs.len() > 400, "{}", inputs.len());
    inputs
});

fn input(vector: &vectors::Vector) -> Option<Input> {
    let (provider, own) = vector.operation.split_once('.')?;
    PROVIDERS.iter().find(|known| known.name == provider)?;
    let operation = OPERATIONS.iter().find(|operation| operation.name == own)?;
    let given: Map<String, Value> = serde_json::from_str(vector.arguments.get()).unwrap();
    let bytes = |name: &str, of: ArgumentType| match (given.get(name), of) {
        (None, _) => Vec::new(),
        (Some(status), ArgumentType::Status) => status.to_string().into_bytes(),
        (Some(text), _) => Text::deserialize(text).unwrap().bytes(),
    };
    let mut arguments: Vec<_> = operation
        .arguments
        .iter()
        .map(|argument| (argument.of, bytes(argument.name, argument.of)))
        .collect();
    let options = given
        .get("options")
        .map_or(Vec::new(), |given| given.to_string().into_bytes());
    arguments.push((ArgumentType::Json, options));
    Some(Input {
        operation: vector.operation.clone(),
        arguments,
    })
}

impl Input {
    /// Calls the operation on 2026-03-01 at noon, UTC.
    fn ask(&self) -> Result<Value, Misuse> {
        let arguments: Vec<&[u8]> = self.arguments.iter().map(|(_, bytes)| bytes.as_slice()).collect();
        let mut answer = String::new();
        door::run(&self.operation, &arguments, 1_772_366_400, &mut answer)?;
        Ok(serde_json::from_str(&answer).unwrap_or_else(|error| panic!("{error}: {answer}")))
    }

    /// The same call with every JSON argument written anew.
    fn rewritten(&self, mut write: impl FnMut(Value) -> String) -> Input {
        let mut input = self.clone();
        let (_, arguments) = input.arguments.split_last_mut().unwrap();
        for (of, bytes) in arguments {
            // Reading here loses a member that stands twice.
            let read = serde_json::from_slice::<Value>(bytes).ok();
            if let (ArgumentType::Json, Some(value)) = (*of, read.filter(|value| holds_all(value, bytes))) {
                *bytes = write(value).into_bytes();
            }
        }
        input
    }
}

/// Whether `value` has as many members as its text.
fn holds_all(value: &Value, text: &[u8]) -> bool {
    fn colons(value: &Value) -> usize {
        match value {
            Value::Object(members) => members
                .iter()
                .map(|(name, value)| 1 + name.matches("\":").count() + colons(value))
                .sum(),
            Value::Array(items) => items.iter().map(colons).sum(),
            _ => 0,
        }
    }
    String::from_utf8_lossy(text).matches("\":").count() == colons(value)
}

fn ask(operation: &str, arguments: &[&str]) -> Value {
    let arguments = arguments
        .iter()
        .map(|text| (ArgumentType::Json, text.as_bytes().to_vec()));
    let input = Input {
        operation: operation.to_owned(),
        arguments: arguments.collect(),
    };
    input.ask().unwrap()
}

/// The user in the answer to a `get`.
fn ask_response(provider: &str, body: &str) -> Value {
    let arguments = [
        (ArgumentType::Call, "get"),
        (ArgumentType::Status, "200"),
        (ArgumentType::Bytes, body),
    ];
    let input = Input {
        operation: format!("{provider}.response"),
        arguments: arguments.map(|(of, text)| (of, text.as_bytes().to_vec())).to_vec(),
    };
    input.ask().unwrap()
}

/// The path of the issue that concerns the member.
fn path_to(member: &str, answer: &Value) -> Value {
    let issues = answer["issues"].as_array().into_iter().flatten();
    let mut paths = issues.map(|issue| issue["path"].clone());
    let found = paths.find(|path| path.as_array().and_then(|path| path.last()) == Some(&json!(member)));
    found.unwrap_or_else(|| panic!("no issue at {member}: {answer}"))
}

#[test]
fn issues_of_responses_have_the_paths_of_request_issues() {
    let refused = |field: &str| format!(r#"{{"error":{{"code":"x","details":{{"field":"{field}"}}}}}}"#);
    let code = |code: &str| format!(r#"{{"errorCode":"{code}"}}"#);
    let person = r#"{"type":"PERSON","data":{}}"#;
    let company = r#"{"type":"COMPANY","data":{}}"#;
    let wrapped = r#"{"id":"u","changes":{"type":"PERSON","data":{"email":1,"document":1}}}"#;
    let flat = r#"{"id":"u","email":1,"document":1}"#;
    for (provider, call, arguments, member, body) in [
        ("killb", "create", person, "document", code("USER.0002")),
        ("killb", "create", company, "document", code("USER.0002")),
        ("killb", "create", person, "email", code("USER.0003")),
        ("killb", "create", person, "dateOfBirth", code("USER.0004")),
        ("killb", "update", flat, "email", code("USER.0003")),
        ("killb", "update", wrapped, "email", code("USER.0003")),
        ("killb", "update", wrapped, "document", code("USER.0002")),
        ("traderpal", "create", "{}", "email", "{}".to_owned()),
        ("traderpal", "create", "{}", "country", refused("country")),
        (
            "traderpal",
            "update",
            r#"{"userId":"u","lastName":1}"#,
            "lastName",
            refused("lastName"),
        ),
        ("traderpal", "list", r#"{"limit":0}"#, "limit", refused("limit")),
    ] {
        let request = ask(&format!("{provider}.request"), &[call, arguments]);
        let response = ask(&format!("{provider}.response"), &[call, "409", &body]);
        assert_eq!(
            path_to(member, &response),
            path_to(member, &request),
            "{provider} {call} {member}"
        );
    }
    let current = r#"{"id":"u","type":"PERSON","data":{}}"#;
    for changes in [r#"{"email":1}"#, r#"{"type":"PERSON","data":{"email":1}}"#] {
        let plan = ask("killb.planUpdate", &[current, changes]);
        let response = ask("killb.response", &["update", "409", &code("USER.0003")]);
        assert_eq!(path_to("email", &plan), path_to("email", &response), "{changes}");
    }
}

/// Sorts what has no fixed order: members that no table knows.
fn in_order(answer: &mut Value) {
    match answer {
        Value::Array(items) => items.iter_mut().for_each(in_order),
        Value::Object(members) => {
            members.values_mut().for_each(in_order);
            for name in ["warnings", "issues", "unknownMembers"] {
                let Some(Value::Array(list)) = members.get_mut(name) else {
                    continue;
                };
                let is_loose = |item: &mut Value| name == "unknownMembers" || item["code"] == "member.unknown";
                let mut loose: Vec<_> = list.extract_if(.., is_loose).collect();
                loose.sort_by_key(Value::to_string);
                list.extend(loose);
            }
        }
        _ => {}
    }
}

/// A table of changes with a user that has the given members.
type Changed = (&'static str, &'static Record, fn(&Value) -> Value);

const CHANGED: [Changed; 4] = [
    (
        "killb",
        &killb::PERSON_UPDATE,
        |data| json!({ "id": "user-1", "type": "PERSON", "data": data }),
    ),
    (
        "killb",
        &killb::COMPANY_UPDATE,
        |data| json!({ "id": "user-1", "type": "COMPANY", "data": data }),
    ),
    ("treezor", &providers::treezor::USER_UPDATE, |user| {
        with(user, "userId", json!(12))
    }),
    ("traderpal", &providers::traderpal::USER_UPDATE, |user| {
        with(user, "id", json!("user-1"))
    }),
];

fn with(object: &Value, name: &str, value: Value) -> Value {
    let mut object = object.clone();
    object[name] = value;
    object
}

/// A user before and after.
fn two_users() -> BoxedStrategy<(Changed, Value, Value)> {
    select(&CHANGED[..])
        .prop_flat_map(|changed| (Just(changed), payload(changed.1, good), payload(changed.1, good)))
        .boxed()
}

/// `old` with the members of `new`. An object of `new` replaces the old one, unless it has nothing new.
fn as_asked(old: &Value, new: &Value) -> Value {
    let mut all = old.as_object().unwrap().clone();
    for (name, new) in new.as_object().unwrap() {
        if !all.get(name).is_some_and(|old| has_all(old, new)) {
            all.insert(name.clone(), new.clone());
        }
    }
    Value::Object(all)
}

/// Whether `old` has all members of `new`.
fn has_all(old: &Value, new: &Value) -> bool {
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => new.iter().all(|(name, new)| old.get(name) == Some(new)),
        _ => old == new,
    }
}

/// Bytes that are hard for parsers.
const STUMBLES: [&str; 16] = [
    "{",
    "}",
    "[",
    "]",
    "\"",
    ",",
    ":",
    "null",
    "\\ud800",
    "1e999",
    "-0",
    "\u{0}",
    "\u{1a}",
    "é",
    "9223372036854775808",
    "{\"other\":",
];

fn mutate(bytes: &mut Vec<u8>, random: &mut Random) {
    for _ in 0..=random.below(3) {
        let (from, to) = (random.below(bytes.len() + 1), random.below(bytes.len() + 1));
        let (from, to) = (from.min(to), from.max(to).min(from.min(to) + 12));
        match random.below(4) {
            0 => drop(bytes.drain(from..to)),
            1 => drop(bytes.splice(from..to, STUMBLES[random.below(STUMBLES.len())].bytes())),
            2 => bytes.truncate(to),
            _ => {
                if let Some(byte) = bytes.get_mut(from) {
                    *byte = random.bits() as u8;
                }
            }
        }
    }
}

/// Text of an answer that people or logs may see.
fn shown(answer: &Value) -> Vec<String> {
    let mut texts = vec![answer["message"].to_string(), answer["messages"].to_string()];
    for list in ["issues", "warnings", "rejected", "review"] {
        for finding in answer[list].as_array().into_iter().flatten() {
            texts.push(finding["message"].to_string());
            // The suggestion of a domain comes from the payload, and the code from the provider.
            if !["email.likely_typo", "provider.refused"].contains(&finding["code"].as_str().unwrap_or_default()) {
                texts.push(finding["params"].to_string());
            }
        }
    }
    texts
}

proptest! {
    #![proptest_config(usherkit_tests::properties!("operations_laws"))]

    #[test]
    fn normalizing_twice_changes_nothing_in_any_schema((record, payload) in select(SCHEMAS).prop_flat_map(
        |record| (Just(record), payload(record, likely))
    )) {
        let first = read(&record.validate(&payload.to_string(), &options()));
        if first["ok"] == true {
            let second = read(&record.validate(&first["value"].to_string(), &options()));
            prop_assert_eq!(&second["value"], &first["value"], "{}", second);
        }
    }

    #[test]
    fn a_patch_makes_the_user_what_was_asked_for((changed, before, after) in two_users()) {
        let (provider, record, user) = changed;
        let normalized = |value: &Value| read(&record.validate(&value.to_string(), &options()));
        let (old, new) = (normalized(&before), normalized(&after));
        let operation = format!("{provider}.planUpdate");
        let plan = ask(&operation, &[&user(&before).to_string(), &after.to_string(), OPTIONS]);
        prop_assert_eq!(&plan["rejected"], &json!([]));
        if provider == "killb" {
            prop_assert_eq!(&plan["issues"], &json!([]), "{}", plan);
        }
        if old["ok"] == true && new["ok"] == true && plan["issues"] == json!([]) {
            let mut applied = before.clone();
            for (name, value) in plan["patch"].as_object().unwrap() {
                applied[name] = value.clone();
            }
            let mut wanted = as_asked(&old["value"], &new["value"]);
            let mut found = normalized(&applied)["value"].clone();
            // A tag identifies the call and is not part of the user.
            for value in [&mut wanted, &mut found] {
                value.as_object_mut().unwrap().remove("accessTag");
            }
            prop_assert_eq!(&found, &wanted);
            let again = ask(&operation, &[&user(&applied).to_string(), &after.to_string(), OPTIONS]);
            prop_assert_eq!(&again["patch"], &json!({}), "{}", again);
            prop_assert!(again["request"].is_null() && again["review"] == json!([]));
        }
    }

    #[test]
    fn a_plan_and_a_request_have_the_same_body((changed, before, after) in two_users()) {
        let (provider, _, user) = changed;
        let user = user(&before);
        let plan = ask(&format!("{provider}.planUpdate"), &[&user.to_string(), &after.to_string(), OPTIONS]);
        let arguments = json!({ "id": "1", "type": user["type"], "changes": after });
        let input = Input {
            operation: format!("{provider}.request"),
            arguments: vec![
                (ArgumentType::Call, b"update".to_vec()),
                (ArgumentType::Json, arguments.to_string().into_bytes()),
                (ArgumentType::Json, br#"{"today":"2026-03-01","defaultCountry":"CO","unknownKeys":"strip"}"#.to_vec()),
            ],
        };
        if let Some(body) = input.ask().unwrap()["request"]["body"].as_str() {
            let body: Value = serde_json::from_str(body).unwrap();
            for (name, value) in plan["patch"].as_object().unwrap() {
                prop_assert_eq!(&body[name], value, "{}", plan);
            }
        }
    }

    #[test]
    fn a_plan_has_a_request_or_says_why_not(which in any::<Index>(), seed in any::<u64>()) {
        let mut input = which.get(&INPUTS).clone();
        if input.operation.ends_with(".planUpdate") {
            let argument = &mut input.arguments[seed as usize % 2].1;
            mutate(argument, &mut Random::new(seed));
            if let Ok(plan) = input.ask() {
                prop_assert_eq!(plan["request"].is_null(), plan["blocked"].is_string(), "{}", plan);
                prop_assert_eq!(plan["message"].is_string(), plan["blocked"].is_string(), "{}", plan);
            }
        }
    }

    #[test]
    fn an_untouched_user_is_not_changed((changed, before, _) in two_users()) {
        let (provider, _, user) = changed;
        let user = user(&before).to_string();
        for changes in [&before.to_string(), &user] {
            let plan = ask(&format!("{provider}.planUpdate"), &[&user, changes, OPTIONS]);
            prop_assert_eq!(&plan["patch"], &json!({}), "{}", plan);
            prop_assert_eq!(&plan["issues"], &json!([]));
            prop_assert_eq!(&plan["rejected"], &json!([]));
            prop_assert!(plan["request"].is_null());
        }
    }

    #[test]
    fn a_patch_is_accepted_as_it_is((changed, before, after) in two_users()) {
        let (provider, record, user) = changed;
        let plan = ask(&format!("{provider}.planUpdate"), &[&user(&before).to_string(), &after.to_string(), OPTIONS]);
        let answer = read(&record.validate(&plan["patch"].to_string(), &options()));
        prop_assert_eq!(&answer["value"], &plan["patch"], "{}", answer);
        if let Some(body) = plan["request"]["body"].as_str() {
            prop_assert_eq!(&serde_json::from_str::<Value>(body).unwrap(), &plan["patch"]);
        }
    }

    #[test]
    fn the_order_of_members_changes_no_plan(
        (changed, before, after) in select(&CHANGED[..]).prop_flat_map(
            |changed| (Just(changed), payload(changed.1, good), payload(changed.1, likely))
        ),
        seed in any::<u64>(),
    ) {
        let (provider, _, user) = changed;
        let random = &mut Random::new(seed);
        let operation = format!("{provider}.planUpdate");
        let user = user(&before);
        let mut one = ask(&operation, &[&user.to_string(), &after.to_string(), OPTIONS]);
        let mut other = ask(&operation, &[&shuffled(&user, random), &shuffled(&after, random), OPTIONS]);
        in_order(&mut one);
        in_order(&mut other);
        prop_assert_eq!(one, other);
    }

    #[test]
    fn the_order_of_members_changes_no_answer(which in any::<Index>(), seed in any::<u64>()) {
        let input = which.get(&INPUTS);
        let random = &mut Random::new(seed);
        if let Ok(mut one) = input.ask() {
            let mut other = input.rewritten(|value| shuffled(&value, random)).ask().unwrap();
            in_order(&mut one);
            in_order(&mut other);
            prop_assert_eq!(one, other, "{}", input.operation);
        }
    }

    #[test]
    fn what_was_read_before_means_the_same(which in any::<Index>(), seed in any::<u64>(), is_mutated in any::<bool>()) {
        let mut input = which.get(&INPUTS).clone();
        let (provider, own) = input.operation.split_once('.').unwrap();
        let at = match own {
            "eligibility" | "planUpdate" | "deletePlan" => 0,
            "sync" => 1,
            _ => return Ok(()),
        };
        let (provider, own) = (provider.to_owned(), own.to_owned());
        if is_mutated {
            mutate(&mut input.arguments[at].1, &mut Random::new(seed));
        }
        let sent = String::from_utf8_lossy(&input.arguments[at].1).into_owned();
        input.arguments[at].1 = sent.clone().into_bytes();
        // Of a member that stands twice another value may be kept than the one that counted, and a `null` is absent once read.
        let read = ask_response(&provider, &sent);
        let is_whole = serde_json::from_str(&sent).is_ok_and(|value: Value| holds_all(&value, sent.as_bytes()))
            && !(own == "planUpdate" && sent.contains("null"));
        if let (Ok(mut one), true, true) = (input.ask(), read["ok"] == true, is_whole) {
            input.arguments[at].1 = read["value"].to_string().into_bytes();
            let mut other = input.ask().unwrap();
            in_order(&mut one);
            in_order(&mut other);
            prop_assert_eq!(one, other, "{}", sent);
        }
    }

    #[test]
    fn mutated_arguments_have_an_answer(which in any::<Index>(), at in any::<Index>(), seed in any::<u64>()) {
        let mut input = which.get(&INPUTS).clone();
        let last = input.arguments.len() - 1;
        let at = at.index(input.arguments.len());
        let (of, bytes) = &mut input.arguments[at];
        mutate(bytes, &mut Random::new(seed));
        // A batch must be a list.
        let may_be_misuse = at == last
            || matches!(of, ArgumentType::Call | ArgumentType::Status)
            || input.operation.ends_with(".batch");
        let was_misuse = which.get(&INPUTS).ask().is_err();
        prop_assert!(input.ask().is_ok() || may_be_misuse || was_misuse, "{:?}", input);
    }

    #[test]
    fn arguments_of_any_kind_have_an_answer(
        provider in select(PROVIDERS),
        operation in 0..OPERATIONS.len(),
        call in select(Call::ALL),
        status in prop_oneof![Just(String::new()), Just("null".to_owned()), any::<u16>().prop_map(|status| status.to_string())],
        values in proptest::collection::vec(any_value(), 4),
    ) {
        let operation = &OPERATIONS[operation];
        let arguments = operation.arguments.iter().zip(&values).map(|(argument, value)| {
            let text = match argument.of {
                ArgumentType::Call => call.0.to_owned(),
                ArgumentType::Status => status.clone(),
                _ => value.to_string(),
            };
            (argument.of, text.into_bytes())
        });
        let input = Input {
            operation: format!("{}.{}", provider.name, operation.name),
            arguments: arguments.collect(),
        };
        // Only a batch must be a list.
        let is_misuse = operation.name == "batch" && !values[0].is_array();
        prop_assert_eq!(input.ask().is_err(), is_misuse, "{:?}", input);
    }

    #[test]
    fn nothing_of_a_user_is_in_what_may_be_logged(
        which in any::<Index>(),
        secret in "[bcdfghjkmqvwxz]{6,20}[0-9]{2}",
        way in 0..4_usize,
    ) {
        let mut input = which.get(&INPUTS).rewritten(|mut value| {
            with_secret(&mut value, &secret, way);
            value.to_string()
        });
        for (_, bytes) in input.arguments.iter_mut().filter(|(of, _)| *of == ArgumentType::Bytes) {
            if let Ok(mut value) = serde_json::from_slice::<Value>(bytes) {
                with_secret(&mut value, &secret, way);
                *bytes = value.to_string().into_bytes();
            }
        }
        if let Ok(answer) = input.ask() {
            for text in shown(&answer) {
                prop_assert!(!text.contains(&secret), "{}: {}", input.operation, text);
            }
        }
        let (_, options) = input.arguments.last_mut().unwrap();
        *options = json!({ "scheme": secret, "updatePolicy": secret, "today": secret }).to_string().into_bytes();
        let misuse = input.ask().unwrap_err();
        let logged = format!("{misuse} {misuse:?} {misuse:#?}");
        prop_assert!(!logged.contains(&secret), "{}", logged);
    }
}

/// Except for a request of some members only, because the others are not checked.
#[test]
fn a_written_payload_may_be_checked_again() {
    for input in INPUTS.iter().filter(|input| input.operation.ends_with(".request")) {
        let [(_, call), (_, given), (_, options)] = input.arguments.as_slice() else {
            panic!("a request has a call, arguments and options");
        };
        let answer = input.ask().unwrap_or_default();
        let is_whole = !String::from_utf8_lossy(options).contains("\"only\"");
        let Some(body) = answer["request"]["body"].as_str().filter(|_| is_whole) else {
            continue;
        };
        let (provider, _) = input.operation.split_once('.').unwrap();
        let provider = PROVIDERS.iter().find(|own| own.name == provider).unwrap();
        let call: Call = str::from_utf8(call).unwrap().parse().unwrap();
        let query = provider.query_members(call);
        let mut arguments: Value = serde_json::from_slice(given).unwrap();
        // Any other member next to a body is reported.
        arguments.as_object_mut().unwrap().retain(|name, _| {
            ["id", "userId"].contains(&name.as_str())
                || query.contains(&name.as_str())
                || call == Call::Update && name == "type" && provider.name == "killb"
        });
        arguments["body"] = serde_json::from_str(body).unwrap();
        let mut again = input.clone();
        again.arguments[1].1 = arguments.to_string().into_bytes();
        assert_eq!(again.ask().unwrap()["request"], answer["request"], "{input:?}");
    }
}

#[test]
fn debug_output_of_types_is_their_name() {
    let shown = format!("{PROVIDERS:?} {OPERATIONS:?} {:?}", Call::ALL);
    assert!(shown.len() < 4_000, "{}", shown.len());
}

#[test]
fn issues_of_payloads_are_not_issues_of_options() {
    for (operation, option) in [
        ("killb.webhook", r#""now":"""#),
        ("traderpal.webhook", r#""now":"soon""#),
        ("treezor.webhook", r#""maxAge":"""#),
        ("treezor.webhook", r#""seen":[1]"#),
        ("killb.webhook", r#""scheme":"C""#),
        ("killb.planUpdate", r#""updatePolicy":"guid""#),
        ("traderpal.eligibility", r#""everyCheck":"yes""#),
    ] {
        for beside in [
            r#""blank":"absent""#,
            r#""only":[["email"]]"#,
            r#""limits":{"items":1}"#,
        ] {
            let options = format!("{{{beside},{option}}}");
            let arguments: &[&[u8]] = match operation {
                "killb.planUpdate" => &[b"{}", b"{}", options.as_bytes()],
                "traderpal.eligibility" => &[b"{}", options.as_bytes()],
                _ => &[b"{}", b"{}", b"secret", options.as_bytes()],
            };
            let asked = door::run(operation, arguments, 0, &mut String::new());
            assert!(matches!(asked, Err(Misuse::Options(_))), "{operation} {options}");
        }
    }
}

/// The issue names the bound of the option, which a payload's limit of 10,000 characters must not hide.
#[test]
fn limits_of_payloads_do_not_bound_options() {
    let options = json!({ "idempotencyKey": "k".repeat(10_001) }).to_string();
    let arguments: &[&[u8]] = &[b"create", b"500", b"", b"", options.as_bytes()];
    let asked = door::run("treezor.response", arguments, 0, &mut String::new());
    let Err(Misuse::Options(error)) = asked else {
        panic!("{asked:?}");
    };
    assert!(error.as_json().contains(r#""params":{"max":250}"#), "{error}");
}

/// Each takes much less than a second; a comparison of every member with every other took minutes.
#[test]
fn plans_of_very_many_members_take_linear_time() {
    for (provider, user, changes) in growth::with_members(25_000) {
        let start = Instant::now();
        ask(&format!("{provider}.planUpdate"), &[&user, &changes, OPTIONS]);
        let time = start.elapsed();
        assert!(
            time < Duration::from_secs(20),
            "{provider}, {} bytes: {time:?}",
            changes.len()
        );
    }
}
