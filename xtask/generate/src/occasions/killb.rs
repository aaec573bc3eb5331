//! Occasions of KillB.

use super::occasion::{Delivery, MIDNIGHT_UTC, Occasions};
use usherkit_core::issue::State;

pub(super) const OCCASIONS: Occasions = Occasions {
    provider: "killb",
    users: &[
        (State::Active, r#"{"id":"u1","status":"ACTIVE","accessLevel":"L1"}"#),
        (
            State::Pending,
            r#"{"id":"u1","status":"PENDING","complianceUrl":"https://kyc.example/u1"}"#,
        ),
        (
            State::Rejected,
            r#"{"id":"u1","status":"REJECTED","note":"The document is blurred"}"#,
        ),
        (State::Suspended, r#"{"id":"u1","status":"SUSPENDED"}"#),
        (State::Inactive, r#"{"id":"u1","status":"ACTIVE","active":false}"#),
        (State::Unknown, r#"{"id":"u1","status":"ARCHIVED"}"#),
    ],
    user: r#"{"id":"u1","status":"ACTIVE","accessLevel":"L1"}"#,
    changes: &[
        ("email", r#"{"email":"new@example.com"}"#),
        ("firstName", r#"{"firstName":"Eva"}"#),
        ("status", r#"{"status":"CLOSED"}"#),
    ],
    facts: r#"{"ramps":[]}"#,
    obstacles: &[
        ("ramps are not told", "{}"),
        ("a ramp is `CREATED`", r#"{"ramps":[{"status":"CREATED"}]}"#),
        ("every ramp is `COMPLETED`", r#"{"ramps":[{"status":"COMPLETED"}]}"#),
    ],
    local: [
        r#"{"killbUserId":"u1","kycStatus":"ACTIVE","kycLevel":"L1","updatedAt":"2026-03-01T00:00:00Z"}"#,
        r#"{"email":"ana@example.com"}"#,
    ],
    events: [
        r#"{"event":"user.updated","data":{"id":"u1","status":"REJECTED"}}"#,
        r#"{"event":"user.updated","data":{"id":"u2","status":"REJECTED"}}"#,
        r#"{"event":"RAMP","action":"UPDATE","data":{"id":"r1","status":"COMPLETED"}}"#,
        r#"{"event":"USER","action":"DELETE","data":{"id":"u1","active":false}}"#,
    ],
    delivery: Delivery {
        midnight: MIDNIGHT_UTC,
        body: r#"{"id":"e1","event":"USER","action":"UPDATE"}"#,
        headers: r#"{"x-signature-sha256":"0e636be2dbbab21f304fe9afc4d4a6421c28025cf74405f8e99ccf4df9894cdf"}"#,
        signature: "0e636be2dbbab21f304fe9afc4d4a6421c28025cf74405f8e99ccf4df9894cdf",
        timeless: [
            r#"{"id":"e2","event":"USER","action":"UPDATE"}"#,
            r#"{"x-signature-sha256":"77ae31aa028562be5b8fc6fa4b874c0886509f82faa85458f2738ba40c94074f"}"#,
        ],
    },
    pages: [
        r#"{"type":"PERSON","limit":10}"#,
        r#"{"users":[{}],"totalPage":2}"#,
        r#"{"users":[{}],"totalPage":1}"#,
    ],
};
