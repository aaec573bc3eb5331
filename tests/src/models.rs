//! Payloads and answers through the generated types. Written by `cargo xtask generate` from the tables of `core`.

use usherkit_core::door::Misuse;
use usherkit_core::models::*;

/// The normalized payload of a schema as its type and back; nothing where there is no such schema.
pub fn payload(schema: &str, value: &str) -> Option<serde_json::Result<serde_json::Value>> {
    Some(match schema {
        "killb.person.create" => crate::there_and_back::<killb::Person>(value),
        "killb.person.update" => crate::there_and_back::<killb::PersonUpdate>(value),
        "killb.company.create" => crate::there_and_back::<killb::Company>(value),
        "killb.company.update" => crate::there_and_back::<killb::CompanyUpdate>(value),
        "killb.user.create" => crate::there_and_back::<killb::UserCreate>(value),
        "killb.users.query" => crate::there_and_back::<killb::UsersQuery>(value),
        "treezor.physical.create" => crate::there_and_back::<treezor::Physical>(value),
        "treezor.legal.create" => crate::there_and_back::<treezor::Legal>(value),
        "treezor.anonymous.create" => crate::there_and_back::<treezor::Anonymous>(value),
        "treezor.user.update" => crate::there_and_back::<treezor::UserUpdate>(value),
        "treezor.user.cancel" => crate::there_and_back::<treezor::UserCancel>(value),
        "treezor.users.query" => crate::there_and_back::<treezor::UsersQuery>(value),
        "traderpal.user.create" => crate::there_and_back::<traderpal::UserCreate>(value),
        "traderpal.user.update" => crate::there_and_back::<traderpal::UserUpdate>(value),
        "traderpal.users.query" => crate::there_and_back::<traderpal::UsersQuery>(value),
        _ => return None,
    })
}

/// The typed answer of an operation and back; nothing where there is no such operation or call. `argument` gives the
/// arguments by their names, `now` is the time.
pub fn operation<'a>(
    name: &str,
    argument: impl Fn(&str) -> &'a [u8],
    now: i64,
) -> Option<Result<serde_json::Value, Misuse>> {
    let json = |name: &str| std::str::from_utf8(argument(name)).ok();
    let status = || json("status").and_then(|status| status.parse().ok());
    let options = json("options")?;
    Some(match name {
        "killb.eligibility" => killb::eligibility(json("user")?, options, now).map(crate::as_json),
        "killb.planUpdate" => killb::plan_update(json("current")?, json("changes")?, options, now).map(crate::as_json),
        "killb.listQuery" => killb::list_query(json("filters")?, options, now).map(crate::as_json),
        "killb.nextPage" => killb::next_page(json("filters")?, json("response")?, options, now).map(crate::as_json),
        "killb.request" => match json("operation")? {
            "create" => killb::request(killb::CREATE, json("arguments")?, options, now).map(crate::as_json),
            "get" => killb::request(killb::GET, json("arguments")?, options, now).map(crate::as_json),
            "findByExternalId" => killb::request(killb::FIND_BY_EXTERNAL_ID, json("arguments")?, options, now).map(crate::as_json),
            "list" => killb::request(killb::LIST, json("arguments")?, options, now).map(crate::as_json),
            "update" => killb::request(killb::UPDATE, json("arguments")?, options, now).map(crate::as_json),
            "delete" => killb::request(killb::DELETE, json("arguments")?, options, now).map(crate::as_json),
            _ => return None,
        },
        "killb.response" => match json("operation")? {
            "create" => killb::response(killb::CREATE, status(), argument("body"), json("headers")?, options, now).map(crate::as_json),
            "get" => killb::response(killb::GET, status(), argument("body"), json("headers")?, options, now).map(crate::as_json),
            "findByExternalId" => killb::response(killb::FIND_BY_EXTERNAL_ID, status(), argument("body"), json("headers")?, options, now).map(crate::as_json),
            "list" => killb::response(killb::LIST, status(), argument("body"), json("headers")?, options, now).map(crate::as_json),
            "update" => killb::response(killb::UPDATE, status(), argument("body"), json("headers")?, options, now).map(crate::as_json),
            "delete" => killb::response(killb::DELETE, status(), argument("body"), json("headers")?, options, now).map(crate::as_json),
            _ => return None,
        },
        "killb.deletePlan" => killb::delete_plan(json("user")?, json("facts")?, options, now).map(crate::as_json),
        "killb.webhook" => killb::webhook(argument("rawBody"), json("headers")?, argument("secret"), options, now).map(crate::as_json),
        "killb.applyEvent" => killb::apply_event(json("local")?, json("event")?, options, now).map(crate::as_json),
        "killb.sync" => killb::sync(json("local")?, json("remote")?, options, now).map(crate::as_json),
        "killb.batch" => killb::batch(json("results")?, options, now).map(crate::as_json),
        "treezor.eligibility" => treezor::eligibility(json("user")?, options, now).map(crate::as_json),
        "treezor.planUpdate" => treezor::plan_update(json("current")?, json("changes")?, options, now).map(crate::as_json),
        "treezor.listQuery" => treezor::list_query(json("filters")?, options, now).map(crate::as_json),
        "treezor.nextPage" => treezor::next_page(json("filters")?, json("response")?, options, now).map(crate::as_json),
        "treezor.request" => match json("operation")? {
            "create" => treezor::request(treezor::CREATE, json("arguments")?, options, now).map(crate::as_json),
            "get" => treezor::request(treezor::GET, json("arguments")?, options, now).map(crate::as_json),
            "findByExternalId" => treezor::request(treezor::FIND_BY_EXTERNAL_ID, json("arguments")?, options, now).map(crate::as_json),
            "list" => treezor::request(treezor::LIST, json("arguments")?, options, now).map(crate::as_json),
            "update" => treezor::request(treezor::UPDATE, json("arguments")?, options, now).map(crate::as_json),
            "cancel" => treezor::request(treezor::CANCEL, json("arguments")?, options, now).map(crate::as_json),
            "kycReview" => treezor::request(treezor::KYC_REVIEW, json("arguments")?, options, now).map(crate::as_json),
            _ => return None,
        },
        "treezor.response" => match json("operation")? {
            "create" => treezor::response(treezor::CREATE, status(), argument("body"), json("headers")?, options, now).map(crate::as_json),
            "get" => treezor::response(treezor::GET, status(), argument("body"), json("headers")?, options, now).map(crate::as_json),
            "findByExternalId" => treezor::response(treezor::FIND_BY_EXTERNAL_ID, status(), argument("body"), json("headers")?, options, now).map(crate::as_json),
            "list" => treezor::response(treezor::LIST, status(), argument("body"), json("headers")?, options, now).map(crate::as_json),
            "update" => treezor::response(treezor::UPDATE, status(), argument("body"), json("headers")?, options, now).map(crate::as_json),
            "cancel" => treezor::response(treezor::CANCEL, status(), argument("body"), json("headers")?, options, now).map(crate::as_json),
            "kycReview" => treezor::response(treezor::KYC_REVIEW, status(), argument("body"), json("headers")?, options, now).map(crate::as_json),
            _ => return None,
        },
        "treezor.deletePlan" => treezor::delete_plan(json("user")?, json("facts")?, options, now).map(crate::as_json),
        "treezor.webhook" => treezor::webhook(argument("rawBody"), json("headers")?, argument("secret"), options, now).map(crate::as_json),
        "treezor.applyEvent" => treezor::apply_event(json("local")?, json("event")?, options, now).map(crate::as_json),
        "treezor.sync" => treezor::sync(json("local")?, json("remote")?, options, now).map(crate::as_json),
        "treezor.batch" => treezor::batch(json("results")?, options, now).map(crate::as_json),
        "traderpal.eligibility" => traderpal::eligibility(json("user")?, options, now).map(crate::as_json),
        "traderpal.planUpdate" => traderpal::plan_update(json("current")?, json("changes")?, options, now).map(crate::as_json),
        "traderpal.listQuery" => traderpal::list_query(json("filters")?, options, now).map(crate::as_json),
        "traderpal.nextPage" => traderpal::next_page(json("filters")?, json("response")?, options, now).map(crate::as_json),
        "traderpal.request" => match json("operation")? {
            "create" => traderpal::request(traderpal::CREATE, json("arguments")?, options, now).map(crate::as_json),
            "get" => traderpal::request(traderpal::GET, json("arguments")?, options, now).map(crate::as_json),
            "list" => traderpal::request(traderpal::LIST, json("arguments")?, options, now).map(crate::as_json),
            "update" => traderpal::request(traderpal::UPDATE, json("arguments")?, options, now).map(crate::as_json),
            _ => return None,
        },
        "traderpal.response" => match json("operation")? {
            "create" => traderpal::response(traderpal::CREATE, status(), argument("body"), json("headers")?, options, now).map(crate::as_json),
            "get" => traderpal::response(traderpal::GET, status(), argument("body"), json("headers")?, options, now).map(crate::as_json),
            "list" => traderpal::response(traderpal::LIST, status(), argument("body"), json("headers")?, options, now).map(crate::as_json),
            "update" => traderpal::response(traderpal::UPDATE, status(), argument("body"), json("headers")?, options, now).map(crate::as_json),
            _ => return None,
        },
        "traderpal.deletePlan" => traderpal::delete_plan(json("user")?, json("facts")?, options, now).map(crate::as_json),
        "traderpal.webhook" => traderpal::webhook(argument("rawBody"), json("headers")?, argument("secret"), options, now).map(crate::as_json),
        "traderpal.applyEvent" => traderpal::apply_event(json("local")?, json("event")?, options, now).map(crate::as_json),
        "traderpal.sync" => traderpal::sync(json("local")?, json("remote")?, options, now).map(crate::as_json),
        "traderpal.batch" => traderpal::batch(json("results")?, options, now).map(crate::as_json),
        _ => return None,
    })
}
