//! Inputs of a given size for every operation: what an operation does must grow as its input does.

/// An operation with its arguments and, last, its options.
pub struct Input {
    /// What the size counts.
    pub of: &'static str,
    /// `killb.batch`
    pub operation: &'static str,
    /// The arguments and the options.
    pub arguments: Vec<String>,
}

/// Inputs for every operation; each has `size` members, items or keys.
pub fn inputs(size: usize) -> Vec<Input> {
    let list = |item: &dyn Fn(usize) -> String| (0..size).map(item).collect::<Vec<_>>().join(",");
    let user = &format!(
        "{{\"id\":\"u1\",\"status\":\"ACTIVE\",{}}}",
        list(&|at| format!("\"m{at}\":{at}"))
    );
    let users = &format!(
        "{{\"users\":[{}]}}",
        list(&|at| format!("{{\"id\":\"u{at}\",\"status\":\"ACTIVE\"}}"))
    );
    let record = &format!("{{\"killbUserId\":\"u1\",{}}}", list(&|at| format!("\"m{at}\":{at}")));
    let results = list(&|at| format!("{{\"externalId\":\"e{at}\",\"ok\":true,\"value\":{{\"id\":\"u{at}\"}}}}"));
    let ramps = list(&|_| "{\"status\":\"COMPLETED\"}".to_owned());
    let seen = list(&|at| format!("\"key-{at}\""));
    let owners = list(&|at| format!("\"owner-{at}\""));
    let input = |of, operation, arguments: &[&str]| Input {
        of,
        operation,
        arguments: arguments.iter().map(|argument| (*argument).to_owned()).collect(),
    };
    let mut inputs = vec![
        input("members of the user", "killb.eligibility", &[user, ""]),
        input(
            "owners",
            "killb.listQuery",
            &[&format!("{{\"type\":\"COMPANY\",\"ownerUsers\":[{owners}]}}"), ""],
        ),
        input(
            "users of the page",
            "killb.nextPage",
            &["{\"type\":\"PERSON\"}", users, ""],
        ),
        input("members of the change", "killb.request", &["update", user, ""]),
        input("users of the page", "killb.response", &["list", "200", users, "{}", ""]),
        input(
            "ramps",
            "killb.deletePlan",
            &["{\"id\":\"u1\"}", &format!("{{\"ramps\":[{ramps}]}}"), ""],
        ),
        input(
            "keys that were seen",
            "killb.webhook",
            &[
                EVENT,
                &format!("{{\"x-signature-sha256\":\"{SIGNATURE}\"}}"),
                SECRET,
                &format!("{{\"seen\":[{seen}]}}"),
            ],
        ),
        input(
            "members of both",
            "killb.applyEvent",
            &[
                record,
                &format!("{{\"event\":\"USER\",\"action\":\"UPDATE\",\"data\":{user}}}"),
                "",
            ],
        ),
        input("members of both", "killb.sync", &[record, user, ""]),
        input("results", "killb.batch", &[&format!("[{results}]"), ""]),
    ];
    for (provider, current, changes) in with_members(size) {
        let operation = match provider {
            "killb" => "killb.planUpdate",
            "treezor" => "treezor.planUpdate",
            _ => "traderpal.planUpdate",
        };
        inputs.push(input("members of both", operation, &[&current, &changes, ""]));
    }
    inputs
}

/// A delivery that is genuine (github.com/Kill-B/sdk, `src/webhook.ts`).
const EVENT: &str = r#"{"id":"evt_1","event":"USER","action":"UPDATE"}"#;
const SECRET: &str = "0123456789abcdef0123456789abcdef";
const SIGNATURE: &str = "7557a47bae836bad12f28f1d76b3b71f17464a130652fc0fa91985bc70e48d98";

/// Users and changes with `count` members, in every place that may have them.
pub fn with_members(count: usize) -> Vec<(&'static str, String, String)> {
    let list = |item: &dyn Fn(usize) -> String| (0..count).map(item).collect::<Vec<_>>().join(",");
    let members = &list(&|at| format!("\"m{at}\":1"));
    let kept = list(&|at| format!("[\"m{at}\",1]"));
    let types = list(&|_| "\"type\":\"PERSON\"".to_owned());
    let same = list(&|_| "\"a\":{\"m0\":1}".to_owned());
    let killb = |outside: &str, data: &str| format!(r#"{{"id":"u1","type":"PERSON"{outside},"data":{{{data}}}}}"#);
    let address = |members: &str| format!("\"address\":{{{members}}}");
    let checks = |members: &str| format!("{{\"userId\":\"u1\",\"verificationStatus\":{{{members}}}}}");
    let all = format!("{{{members}}}");
    vec![
        ("killb", killb("", members), all.clone()),
        (
            "killb",
            killb("", &address(members)),
            format!("{{{}}}", address(members)),
        ),
        (
            "killb",
            killb("", &address(members)),
            format!("{{{}}}", address(&members.replace(":1", ":2"))),
        ),
        ("killb", killb("", &format!("\"unknownMembers\":[{kept}]")), all.clone()),
        (
            "killb",
            killb(&format!(",\"unknownMembers\":[{kept}]"), ""),
            all.clone(),
        ),
        (
            "killb",
            killb(&format!(",{members}"), ""),
            format!("{{{types},\"data\":{{}}}}"),
        ),
        (
            "killb",
            killb("", &format!("\"a\":{{{members}}}")),
            format!("{{{same}}}"),
        ),
        (
            "killb",
            killb("", &address(&format!("\"a\":{{{members}}}"))),
            format!("{{{}}}", address(&same)),
        ),
        ("treezor", format!("{{\"userId\":8,{members}}}"), all.clone()),
        ("treezor", "{\"userId\":8}".to_owned(), all),
        ("traderpal", checks(members), checks(&format!("{members},\"b\":2"))),
    ]
}
