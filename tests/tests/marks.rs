//! Marks: what a facade writes for a value of its language that JSON does not have.

use usherkit_core::door::OPERATIONS;
use usherkit_core::providers::PROVIDERS;

/// The answer to a call whose arguments all come from a facade.
fn ask(operation: &str, arguments: &[&str]) -> String {
    answer(operation, arguments, u32::MAX)
}

fn answer(operation: &str, arguments: &[&str], marks: u32) -> String {
    let operation = OPERATIONS.iter().find(|own| own.name == operation).unwrap();
    let killb = PROVIDERS.iter().find(|own| own.name == "killb").unwrap();
    let arguments: Vec<_> = arguments.iter().map(|text| text.as_bytes()).collect();
    let mut out = String::new();
    operation.answer(killb, &arguments, marks, 0, &mut out).unwrap();
    out
}

#[test]
fn marks_are_issues_at_their_paths() {
    let plan = ask(
        "planUpdate",
        &[
            "{\"id\":\"u1\"}",
            "{\"firstName\":\u{1}Date\u{1},\"lastName\":\u{1}Xyzzy\u{1},\"address\":{\"city\":\u{2},\"state\":\u{1}\u{1}}}",
        ],
    );
    for (path, received) in [
        (r#"["firstName"]"#, "Date"),
        (r#"["lastName"]"#, "other"),
        (r#"["address","state"]"#, "other"),
    ] {
        let issue = format!(
            r#"{{"code":"type.invalid","path":{path},"params":{{"expected":"string","received":"{received}"}}"#
        );
        assert!(plan.contains(&issue), "{plan}");
    }
    assert!(!plan.contains("Xyzzy"), "only names of the list are repeated: {plan}");
    assert!(
        plan.contains(r#"{"code":"value.unreadable","path":["address","city"],"params":{}"#),
        "{plan}"
    );
    assert!(!plan.contains("request"), "{plan}");
    let list = ask("listQuery", &["{\"type\":\"PERSON\",\"limit\":\u{1}Map\u{1}}"]);
    assert!(list.contains(r#""code":"type.invalid","path":["limit"]"#), "{list}");
    let request = ask("request", &["create", "{\"type\":\"PERSON\",\"data\":\u{1}Map\u{1}}"]);
    assert!(
        request.contains(r#""code":"type.invalid","path":["data"]"#),
        "{request}"
    );
    assert!(ask("request", &["get", "{\"id\":\u{1}Map\u{1}}"]).contains("id.invalid"));
    assert!(ask("listQuery", &["\u{1}Map\u{1}"]).contains(r#""code":"type.invalid","path":[]"#));
}

#[test]
fn a_mark_is_never_what_the_user_has() {
    let plan = ask(
        "planUpdate",
        &[
            "{\"id\":\"u1\",\"data\":{\"firstName\":\u{1}Map\u{1}}}",
            "{\"firstName\":\u{1}Map\u{1}}",
        ],
    );
    assert!(plan.contains(r#""code":"type.invalid","path":["firstName"]"#), "{plan}");
}

#[test]
fn answers_are_json_whatever_they_repeat() {
    for (operation, arguments) in [
        (
            "batch",
            vec!["[{\"ok\":true,\"value\":\u{1}Map\u{1}},{\"ok\":false,\"error\":\u{2}}]"],
        ),
        ("nextPage", vec!["{\"type\":\u{1}Map\u{1}}", "{\"totalPage\":3}"]),
        ("sync", vec!["{}", "{\"id\":\"u1\",\"status\":\u{1}Map\u{1}}"]),
        ("eligibility", vec!["{\"status\":\u{1}Map\u{1}}"]),
        ("deletePlan", vec!["{\"id\":\u{1}Map\u{1}}", "\u{1}Map\u{1}"]),
        (
            "applyEvent",
            vec![
                "{\"killbUserId\":\"u1\"}",
                "{\"event\":\"USER\",\"data\":{\"id\":\"u1\",\"status\":\u{2}}}",
            ],
        ),
    ] {
        let answer = ask(operation, &arguments);
        assert!(
            serde_json::from_str::<serde_json::Value>(&answer).is_ok(),
            "{operation}: {answer}"
        );
    }
}

#[test]
fn texts_from_elsewhere_have_no_marks() {
    let list = answer("listQuery", &["{\"type\":\u{1}Map\u{1}}"], 0);
    assert!(list.contains(r#""code":"json.syntax""#), "{list}");
    let request = answer("request", &["create", "{\"type\":\u{1}Map\u{1}}"], 1);
    assert!(request.contains(r#""code":"json.syntax""#), "{request}");
}

#[test]
fn options_have_marks_of_their_own() {
    let operation = OPERATIONS.iter().find(|own| own.name == "sync").unwrap();
    let arguments: [&[u8]; 3] = [b"{}", b"{}", b"{\"locale\":\x01Map\x01}"];
    let error = operation
        .answer(PROVIDERS[0], &arguments, 4, 0, &mut String::new())
        .unwrap_err();
    assert!(
        error.to_string().contains(r#""code":"type.invalid","path":["locale"]"#),
        "{error}"
    );
}
