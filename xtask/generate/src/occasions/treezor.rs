//! Occasions of Treezor.

use super::occasion::{Delivery, MIDNIGHT_UTC, Occasions};
use usherkit_core::issue::State;

pub(super) const OCCASIONS: Occasions = Occasions {
    provider: "treezor",
    users: &[
        (
            State::Active,
            r#"{"userId":1,"userStatus":"VALIDATED","kycLevel":2,"kycReview":2}"#,
        ),
        (State::Pending, r#"{"userId":1,"userStatus":"PENDING"}"#),
        (
            State::InReview,
            r#"{"userId":1,"userStatus":"VALIDATED","kycLevel":1,"kycReview":1}"#,
        ),
        (
            State::Rejected,
            r#"{"userId":1,"userStatus":"VALIDATED","kycLevel":4,"kycReview":3}"#,
        ),
        (
            State::Anonymous,
            r#"{"userId":1,"userStatus":"VALIDATED","kycLevel":0,"kycReview":0}"#,
        ),
        (
            State::Frozen,
            r#"{"userId":1,"userStatus":"VALIDATED","kycLevel":2,"kycReview":2,"isFrozen":1}"#,
        ),
        (State::Canceled, r#"{"userId":1,"userStatus":"CANCELED"}"#),
        (State::Unknown, r#"{"userId":1}"#),
    ],
    user: r#"{"userId":1,"userStatus":"VALIDATED","kycLevel":2,"kycReview":2}"#,
    changes: &[
        ("phone", r#"{"phone":"+33612345678"}"#),
        ("firstname", r#"{"firstname":"Eva"}"#),
        ("userStatus", r#"{"userStatus":"CLOSED"}"#),
    ],
    facts: r#"{"origin":"USER","wallets":[],"pendingAuthorizations":0}"#,
    obstacles: &[
        ("nothing is told", "{}"),
        (
            "a wallet holds 0.01, a card authorization is pending",
            r#"{"origin":"USER","wallets":[{"balance":"0.01"}],"pendingAuthorizations":1}"#,
        ),
        (
            "the wallets are empty, nothing is pending",
            r#"{"origin":"OPERATOR","wallets":[{"balance":"0.00"}],"pendingAuthorizations":0}"#,
        ),
    ],
    local: [
        r#"{"treezorUserId":"1","userStatus":"VALIDATED","kycStatus":2,"kycLevel":2,"updatedAt":"2026-03-01 00:00:00"}"#,
        r#"{"email":"ana@example.com"}"#,
    ],
    events: [
        r#"{"webhook":"user.kycreview","object_payload":{"users":[{"userId":"1","kycReview":"3"}]}}"#,
        r#"{"webhook":"user.kycreview","object_payload":{"users":[{"userId":"2","kycReview":"3"}]}}"#,
        r#"{"webhook":"payin.create","object_payload":{"payins":[{"payinId":"1"}]}}"#,
        r#"{"webhook":"user.cancel","object_payload":{"users":[{"userId":"1","userStatus":"CANCELED"}]}}"#,
    ],
    delivery: Delivery {
        midnight: MIDNIGHT_UTC - 3_600,
        body: r#"{"webhook":"user.update","object_payload":{"users":[{"userId":1,"modifiedDate":"2026-03-01 00:00:00"}]},"object_payload_signature":"tHoSkKx11ekFqWX6PLAPTZdubbTZvPomDb5NB2pQNFk="}"#,
        headers: "{}",
        signature: "tHoSkKx11ekFqWX6PLAPTZdubbTZvPomDb5NB2pQNFk=",
        timeless: [
            r#"{"webhook":"user.update","object_payload":{"users":[{"userId":1}]},"object_payload_signature":"Za550dS5uP7ExwODtY2PngvlcmPGmeFzNGstxtyVKEM="}"#,
            "{}",
        ],
    },
    pages: [
        r#"{"pageNumber":1,"pageCount":1}"#,
        r#"{"users":[{}]}"#,
        r#"{"users":[]}"#,
    ],
};
