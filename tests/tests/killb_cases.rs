//! The cases of `cases/killb-person.json`: payloads whose verdict is certain, each with its rule.

use serde_json::{Map, Value};
use usherkit_core::Options;
use usherkit_core::formats::date::Date;
use usherkit_core::providers::killb;

/// The member at a dotted path; missing objects on the way are created.
fn member<'v>(value: &'v mut Value, path: &str) -> (&'v mut Map<String, Value>, String) {
    let (parents, last) = path.rsplit_once('.').unwrap_or(("", path));
    let owner = parents
        .split('.')
        .filter(|key| !key.is_empty())
        .fold(value, |value, key| &mut value[key]);
    (owner.as_object_mut().expect("an object"), last.to_owned())
}

/// The value at a dotted path; segments may be indexes.
fn get<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').try_fold(value, |value, step| match value {
        Value::Array(items) => items.get(step.parse::<usize>().ok()?),
        _ => value.get(step),
    })
}

/// The JSON text of a case.
fn text(base: &Value, case: &Value) -> String {
    if let Some(json) = case.get("json") {
        return json.as_str().expect("text").to_owned();
    }
    let mut payload = base.clone();
    for path in case.get("unset").and_then(Value::as_array).into_iter().flatten() {
        let (owner, key) = member(&mut payload, path.as_str().expect("a path"));
        owner.remove(&key);
    }
    let entries = |name: &str| case.get(name).and_then(Value::as_object).cloned().unwrap_or_default();
    for (path, value) in entries("set") {
        let (owner, key) = member(&mut payload, &path);
        owner.insert(key, value);
    }
    for (path, repeat) in entries("repeat") {
        let times = repeat[1].as_u64().expect("a count") as usize;
        let (owner, key) = member(&mut payload, &path);
        owner.insert(key, Value::from(repeat[0].as_str().expect("text").repeat(times)));
    }
    for (path, repeat) in entries("repeatItems") {
        let times = repeat[1].as_u64().expect("a count") as usize;
        let (owner, key) = member(&mut payload, &path);
        owner.insert(key, Value::from(vec![repeat[0].clone(); times]));
    }
    let mut json = payload.to_string();
    for (key, depth) in entries("deep") {
        let depth = depth.as_u64().expect("a depth") as usize;
        json.pop();
        json.push_str(&format!(",\"{key}\":{}{}}}", "[".repeat(depth), "]".repeat(depth)));
    }
    json
}

#[test]
fn every_case_has_its_verdict() {
    let file: Value = serde_json::from_str(include_str!("../cases/killb-person.json")).unwrap();
    let today = Date::parse(file["today"].as_str().unwrap()).unwrap();
    let options = Options::from_json(r#"{"defaultCountry":"CO"}"#, today).unwrap();
    let mut wrong = Vec::new();
    let cases = file["cases"].as_array().unwrap();
    for case in cases {
        let json = text(&file["base"], case);
        let checked = killb::PERSON.check(&json, &options);
        let verdict = match (case["expect"].as_str().unwrap(), checked.value()) {
            ("any", _) => Ok(()),
            ("accept", Some(value)) => accepted(case, &value.decode().unwrap()),
            ("reject", None) => {
                let mut paths: Vec<String> = checked.issues().map(|issue| issue.path().to_string()).collect();
                let mut wanted: Vec<_> = case["paths"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|path| path.as_str().unwrap().to_owned())
                    .collect();
                paths.sort();
                wanted.sort();
                if paths == wanted {
                    Ok(())
                } else {
                    Err(format!("issues at {paths:?}, wanted {wanted:?}"))
                }
            }
            (wanted, _) => Err(format!("wanted {wanted}: {}", checked.to_json())),
        };
        if let Err(why) = verdict {
            wrong.push(format!("{}: {why}", case["id"]));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {} cases are wrong:\n{}",
        wrong.len(),
        cases.len(),
        wrong.join("\n")
    );
}

fn accepted(case: &Value, value: &Value) -> Result<(), String> {
    for (path, wanted) in case.get("normalized").and_then(Value::as_object).into_iter().flatten() {
        if get(value, path) != Some(wanted) {
            return Err(format!("{path} is {:?}, wanted {wanted}", get(value, path)));
        }
    }
    for path in case.get("absent").and_then(Value::as_array).into_iter().flatten() {
        if get(value, path.as_str().unwrap()).is_some() {
            return Err(format!("{path} reached the output"));
        }
    }
    Ok(())
}
