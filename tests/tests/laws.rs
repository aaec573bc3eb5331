//! Laws that hold for any payload. `PROPTEST_CASES` sets the number of cases for each (default 256).

mod strategies;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};
use strategies::{any_value, good, likely, payload, with_secret};
use usherkit_core::formats::date::Date;
use usherkit_core::phone::Region;
use usherkit_core::providers::{SCHEMAS, killb, traderpal, treezor};
use usherkit_core::rulebook::Record;
use usherkit_core::{Answer, Options, door};
use usherkit_tests::random::{Random, shuffled};

fn today() -> Date {
    Date::new(2026, 3, 1).unwrap()
}

fn options(more: &str) -> Options {
    Options::from_json(
        &format!(r#"{{"today":"2026-03-01","defaultCountry":"CO"{more}}}"#),
        today(),
    )
    .unwrap()
}

fn read(answer: &Answer) -> Value {
    serde_json::from_str(answer.as_json()).expect("an answer is JSON")
}

/// A schema and a payload that it mostly accepts: no minor, and no document issued before birth.
fn accepted() -> BoxedStrategy<(&'static Record, Value)> {
    let of = |record: &'static Record| payload(record, good).prop_map(move |payload| (record, payload));
    prop_oneof![
        of(&killb::PERSON),
        of(&killb::COMPANY),
        of(&killb::PERSON_UPDATE),
        of(&killb::COMPANY_UPDATE),
        of(&treezor::PHYSICAL),
        of(&treezor::LEGAL),
        of(&treezor::ANONYMOUS),
        of(&treezor::USER_UPDATE),
        of(&treezor::USERS_QUERY),
        of(&traderpal::USER),
        of(&traderpal::USER_UPDATE),
        of(&traderpal::USERS_QUERY),
    ]
    .boxed()
}

/// A schema and a payload with some faults.
fn faulty() -> BoxedStrategy<(&'static Record, Value)> {
    let of = |record: &'static Record| payload(record, likely).prop_map(move |payload| (record, payload));
    let enveloped = (of(&killb::PERSON), any::<bool>()).prop_map(|((_, data), is_person)| {
        let kind = if is_person { "PERSON" } else { "COMPANY" };
        (&killb::USER, json!({ "data": data, "type": kind, "extra": 1 }))
    });
    prop_oneof![
        of(&killb::PERSON),
        of(&killb::COMPANY),
        of(&killb::PERSON_UPDATE),
        of(&killb::USERS_QUERY),
        of(&treezor::PHYSICAL),
        of(&treezor::LEGAL),
        of(&treezor::USER_UPDATE),
        of(&treezor::USERS_QUERY),
        of(&traderpal::USER),
        of(&traderpal::USER_UPDATE),
        of(&traderpal::USERS_QUERY),
        enveloped
    ]
    .boxed()
}

proptest! {
    #![proptest_config(usherkit_tests::properties!("laws"))]

    #[test]
    fn normalizing_twice_changes_nothing((record, payload) in accepted()) {
        let options = options("");
        let first = read(&record.validate(&payload.to_string(), &options));
        prop_assert_eq!(&first["ok"], true, "{} {}", payload, first);
        let second = read(&record.validate(&first["value"].to_string(), &options));
        prop_assert_eq!(&second["ok"], true, "{}", second);
        prop_assert_eq!(&second["value"], &first["value"]);
    }

    #[test]
    fn what_is_accepted_is_accepted_again_without_options((record, payload) in faulty()) {
        let first = read(&record.validate(&payload.to_string(), &options(r#","blank":"absent","kosovo":true"#)));
        if first["ok"] == true {
            let second = read(&record.validate(&first["value"].to_string(), &options(r#","kosovo":true"#)));
            prop_assert_eq!(&second["value"], &first["value"]);
        }
    }

    #[test]
    fn the_order_of_members_does_not_matter((record, payload) in faulty(), seed in any::<u64>()) {
        let options = options("");
        let shuffled = shuffled(&payload, &mut Random::new(seed));
        let in_order = |text: &str| {
            let mut answer = read(&record.validate(text, &options));
            // Unknown members have the order of the input.
            for list in ["issues", "warnings"] {
                let Some(findings) = answer[list].as_array_mut() else { continue };
                let mut unknown: Vec<_> = findings.extract_if(.., |found| found["code"] == "member.unknown").collect();
                unknown.sort_by_key(Value::to_string);
                findings.extend(unknown);
            }
            answer
        };
        prop_assert_eq!(in_order(&payload.to_string()), in_order(&shuffled));
    }

    #[test]
    fn the_language_changes_messages_only((record, payload) in faulty()) {
        let text = payload.to_string();
        let said = |locale: &str| {
            let mut answer = read(&record.validate(&text, &options(&format!(r#","locale":"{locale}""#))));
            for list in ["issues", "warnings"] {
                for finding in answer[list].as_array_mut().into_iter().flatten() {
                    let message = finding["message"].take();
                    assert!(message.as_str().is_some_and(|message| !message.is_empty() && !message.contains(['{', '['])));
                }
            }
            answer
        };
        let english = said("en");
        for locale in ["es", "pt", "fr"] {
            prop_assert_eq!(&said(locale), &english);
        }
    }

    #[test]
    fn one_member_alone_has_the_value_and_the_issues_that_it_has_among_all(
        (record, payload) in faulty(),
        member in any::<Index>(),
    ) {
        let field = &record.fields[member.index(record.fields.len())];
        let all = read(&record.validate(&payload.to_string(), &options("")));
        let alone = options(&format!(r#","only":[["{}"]]"#, field.name));
        let alone = read(&record.validate(&payload.to_string(), &alone));
        let of_member = |answer: &Value| -> Vec<Value> {
            let issues = answer["issues"].as_array().cloned().unwrap_or_default();
            issues.into_iter().filter(|issue| issue["path"][0] == field.name).collect()
        };
        if all["issues"].as_array().is_none_or(|issues| issues.len() < 100) {
            prop_assert_eq!(of_member(&all), of_member(&alone));
        }
        if all["ok"] == true {
            prop_assert_eq!(&alone["value"][field.name], &all["value"][field.name]);
        }
    }

    #[test]
    fn the_path_of_an_issue_is_one_of_the_schema_and_finds_the_issue((record, payload) in faulty(), at in any::<Index>()) {
        let text = payload.to_string();
        let all = read(&record.validate(&text, &options("")));
        let known = |issue: &&Value| issue["code"] != "member.unknown" && issue["code"] != "limit.issues";
        let issues: Vec<_> = all["issues"].as_array().into_iter().flatten().filter(known).collect();
        if !issues.is_empty() {
            let issue = issues[at.index(issues.len())];
            let steps = issue["path"].as_array().unwrap();
            let dotted: Vec<_> = steps.iter().map(|step| step.as_str().map_or_else(|| step.to_string(), str::to_owned)).collect();
            for path in [&issue["path"], &json!(dotted.join("."))] {
                let alone = options(&format!(",\"only\":[{path}]"));
                prop_assert!(alone.check_only(&[record]).is_ok(), "{}", path);
                prop_assert!(read(&record.validate(&text, &alone))["issues"].as_array().unwrap().contains(issue));
            }
            let mut astray = steps.clone();
            astray.insert(steps.len().min(1), json!("nowhere"));
            let astray = options(&format!(",\"only\":[{},{}]", issue["path"], json!(astray)));
            let error = astray.check_only(&[record]).unwrap_err();
            let said: Value = serde_json::from_str(error.as_json()).unwrap();
            prop_assert_eq!(said["issues"].as_array().unwrap().len(), 1);
            prop_assert_eq!(&said["issues"][0]["path"], &json!(["only", 1]));
        }
    }

    #[test]
    fn nothing_of_the_payload_is_in_what_may_be_logged(
        (record, mut payload) in faulty(),
        secret in "[bcdfghjkmqvwxz]{6,20}[0-9]{2}",
        way in 0..4_usize,
        locale in select(vec!["en", "es", "pt", "fr"]),
    ) {
        with_secret(&mut payload, &secret, way);
        let answer = record.validate(&payload.to_string(), &options(&format!(r#","locale":"{locale}""#)));
        let shown = read(&answer);
        for finding in ["issues", "warnings"].iter().flat_map(|list| shown[list].as_array().into_iter().flatten()) {
            prop_assert!(!finding["message"].to_string().contains(&secret), "{}", finding);
            // Only the suggestion of a domain is a parameter that comes from the payload.
            if finding["code"] != "email.likely_typo" {
                prop_assert!(!finding["params"].to_string().contains(&secret), "{}", finding);
            }
        }
        let logged = format!("{answer:?} {answer:#?}");
        prop_assert!(!logged.contains(&secret));
    }

    #[test]
    fn nothing_of_a_malformed_option_is_in_its_error(secret in "[bcdfghjkmqvwxz]{6,20}", at in 0..8_usize) {
        let names = ["today", "defaultCountry", "locale", "unknownKeys", "blank", "only", "nationalIds", "limits"];
        let text = json!({ names[at]: secret }).to_string();
        let error = Options::from_json(&text, today()).unwrap_err();
        let logged = format!("{error} {error:?} {}", error.as_json());
        prop_assert!(!logged.contains(&secret));
    }

    /// Doubles distinguish decimals of up to 15 digits, so a number that is whole as a double is whole.
    #[test]
    fn numbers_are_whole_where_doubles_are(
        digits in "[0-9]{1,15}",
        point in any::<Index>(),
        exponent in -20..20_i32,
        sign in select(vec!["", "-"]),
    ) {
        let (whole, decimals) = digits.split_at(point.index(digits.len()) + 1);
        let whole = whole.trim_start_matches('0');
        let whole = if whole.is_empty() { "0" } else { whole };
        let lexeme = match (decimals, exponent) {
            ("", 0) => format!("{sign}{whole}"),
            ("", _) => format!("{sign}{whole}e{exponent}"),
            (_, 0) => format!("{sign}{whole}.{decimals}"),
            _ => format!("{sign}{whole}.{decimals}E{exponent:+}"),
        };
        let double: f64 = lexeme.parse().unwrap();
        let text = format!(r#"{{"legalShareCapital":{lexeme}}}"#);
        let answer = treezor::USER_UPDATE.validate(&text, &options(""));
        let is_whole = double.fract() == 0.0 && (0.0..9_007_199_254_740_992.0).contains(&double);
        prop_assert_eq!(answer.is_ok(), is_whole, "{}", lexeme);
        if is_whole {
            let wanted = format!(r#"{{"ok":true,"value":{{"legalShareCapital":{}}},"warnings":[]}}"#, double as u64);
            prop_assert_eq!(answer.as_json(), wanted, "{}", lexeme);
        }
    }

    #[test]
    fn bytes_of_any_kind_have_an_answer(bytes in vec(any::<u8>(), 0..200)) {
        for record in SCHEMAS {
            let answer = read(&record.validate(&bytes, &options("")));
            prop_assert!(answer["ok"].is_boolean() && answer["warnings"].is_array());
        }
    }

    #[test]
    fn values_of_any_kind_have_an_answer(value in any_value()) {
        for record in SCHEMAS {
            let answer = read(&record.validate(&value.to_string(), &options("")));
            prop_assert_eq!(answer["ok"] == true, answer["issues"].is_null());
        }
    }

    #[test]
    fn options_of_any_kind_are_read_or_refused(value in any_value(), name in select(vec!["only", "limits", "locale", "today"])) {
        let given = json!({ name: value }).to_string();
        for text in [value.to_string(), given] {
            if let Err(error) = Options::from_json(&text, today()) {
                let answer: Value = serde_json::from_str(error.as_json()).unwrap();
                prop_assert_eq!(&answer["ok"], false);
            }
        }
    }

    #[test]
    fn phone_numbers_of_any_kind_have_an_answer(
        text in prop_oneof![any::<String>(), "[+0-9 ().x,;-]{0,40}", "\\PC{0,30}"],
        region in select(vec!["", "CO", "US", "AR", "IT"]),
    ) {
        let mut answer = String::new();
        door::phone::parse(&text, region, &mut answer).unwrap();
        let answer: Value = serde_json::from_str(&answer).unwrap();
        if answer["phone"]["valid"] == true {
            let e164 = answer["phone"]["e164"].as_str().unwrap();
            let mut again = String::new();
            door::phone::parse(e164, "", &mut again).unwrap();
            let again: Value = serde_json::from_str(&again).unwrap();
            prop_assert_eq!(&again["phone"]["e164"], e164);
            prop_assert_eq!(&again["phone"]["valid"], true);
            let found = answer["phone"]["region"].as_str().and_then(Region::find);
            prop_assert!(found.is_some_and(|region| answer["phone"]["callingCode"] == region.calling_code()));
        }
    }
}
