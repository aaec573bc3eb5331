//! Occasions on which the decisions are shown: a user of each state that a provider has, what happens to users, and what
//! is delivered about them.

use usherkit_core::issue::State;

/// What a provider says and is asked, with the same meaning for all.
pub(crate) struct Occasions {
    /// The name in operations.
    pub(crate) provider: &'static str,
    /// The name for people.
    pub(crate) title: &'static str,
    /// The users that the provider sends, by what they are.
    pub(crate) users: &'static [(State, &'static str)],
    /// A user without anything that tells a state, to which members are added.
    pub(crate) user: &'static str,
    /// One change of each kind that the API knows.
    pub(crate) changes: &'static [(&'static str, &'static str)],
    /// What only the caller knows of a user that nothing keeps from being deleted.
    pub(crate) facts: &'static str,
    /// What stands against deleting a user, in words and as facts.
    pub(crate) obstacles: &'static [(&'static str, &'static str)],
    /// A local record that agrees with [`Occasions::user`], and the same without its link.
    pub(crate) local: [&'static str; 2],
    /// A change of that user, as the provider tells it; then of another user, of something that is no user, and the end of
    /// that user.
    pub(crate) events: [&'static str; 4],
    /// An event that the secret `secret` signs.
    pub(crate) delivery: Delivery,
    /// Filters of a first page, and an answer after which there is another one and after which there is none.
    pub(crate) pages: [&'static str; 3],
}

/// A webhook as it comes.
pub(crate) struct Delivery {
    pub(crate) body: &'static str,
    pub(crate) headers: &'static str,
    /// The text in the delivery that is the signature.
    pub(crate) signature: &'static str,
    /// Body and headers of a delivery that does not say when it happened.
    pub(crate) timeless: [&'static str; 2],
}

/// The secret of every delivery.
pub(crate) const SECRET: &str = "secret";

pub(crate) const ALL: [Occasions; 3] = [
    Occasions {
        provider: "killb",
        title: "KillB",
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
    },
    Occasions {
        provider: "treezor",
        title: "Treezor",
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
    },
    Occasions {
        provider: "traderpal",
        title: "TraderPal",
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
    },
];
