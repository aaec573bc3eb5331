//! Occasions of TraderPal.

use super::occasion::{Delivery, MIDNIGHT_UTC, Occasions};
use usherkit_core::issue::State;

pub(super) const OCCASIONS: Occasions = Occasions {
    provider: "traderpal",
    users: &[
        (State::Active, r#"{"userId":"u1","status":"active"}"#),
        (State::Pending, r#"{"userId":"u1","status":"pending_verification"}"#),
        (State::Suspended, r#"{"userId":"u1","status":"suspended"}"#),
        (State::Closed, r#"{"userId":"u1","status":"closed"}"#),
        (State::Unknown, r#"{"userId":"u1","status":"dormant"}"#),
    ],
    user: r#"{"userId":"u1","status":"active"}"#,
    changes: &[
        ("phoneNumber", r#"{"phoneNumber":"+14155552671"}"#),
        ("status", r#"{"status":"closed"}"#),
    ],
    facts: "{}",
    obstacles: &[("anything", "{}")],
    local: [
        r#"{"traderpalUserId":"u1","kycStatus":"active","updatedAt":"2026-03-01T00:00:00Z"}"#,
        r#"{"email":"ana@example.com"}"#,
    ],
    events: [
        r#"{"type":"user.updated","data":{"userId":"u1","status":"suspended"}}"#,
        r#"{"type":"user.updated","data":{"userId":"u2","status":"suspended"}}"#,
        r#"{"type":"account.updated","data":{"accountId":"a1","status":"active"}}"#,
        r#"{"type":"user.closed","data":{"userId":"u1","status":"closed"}}"#,
    ],
    delivery: Delivery {
        midnight: MIDNIGHT_UTC,
        body: r#"{"id":"e1","type":"user.updated","created":"2026-03-01T00:00:00Z","data":{"userId":"u1"}}"#,
        headers: r#"{"x-tp-signature":"ba9946bed4e552ec5256782887c83f65603437793b47dc87d51ad5e86d71f0ca"}"#,
        signature: "ba9946bed4e552ec5256782887c83f65603437793b47dc87d51ad5e86d71f0ca",
        timeless: [
            r#"{"id":"e2","type":"user.updated","data":{"userId":"u1"}}"#,
            r#"{"x-tp-signature":"70a7cada1d45c7f9cfdb1cdc07604f213ba5fab1e6cfdb62098bd593a66a0cb2"}"#,
        ],
    },
    pages: [
        r#"{"limit":1}"#,
        r#"{"users":[{}],"metadata":{"total":2}}"#,
        r#"{"users":[{}],"metadata":{"total":1}}"#,
    ],
};
