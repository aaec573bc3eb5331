//! The operations as methods, for Rust.

use crate::door::operation::{Misuse, run};
use crate::provider::{Call, Provider};

/// The operations of one provider, at one point in time. Arguments are JSON text. The options of
/// [`Operations::with_options`] apply to all operations.
///
/// ```
/// use usherkit_core::provider::Call;
/// use usherkit_core::providers::killb::KILLB;
///
/// # fn main() -> Result<(), usherkit_core::door::Misuse> {
/// let now = 1_772_366_400; // seconds since 1970-01-01 UTC
/// let user = r#"{"id":"user-1","type":"PERSON","status":"ACTIVE","data":{"email":"ana@example.com"}}"#;
///
/// let plan = KILLB.operations(now).plan_update(user, r#"{"email":" ana@EXAMPLE.com "}"#)?;
/// assert!(plan.as_json().contains(r#""patch":{}"#));
/// assert!(plan.as_json().contains(r#""blocked":"update.empty""#));
///
/// let request = KILLB.operations(now).request(Call::Get, r#"{"id":"a/b"}"#)?;
/// assert!(request.as_json().contains(r#""path":"/api/v2/users/a%2Fb""#));
///
/// let rejected = KILLB.operations(now).with_options(r#"{"locale":"es"}"#).eligibility(r#"{"status":"REJECTED"}"#)?;
/// assert!(rejected.as_json().contains("La verificación no se aprobó"));
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Every operation returns [`Misuse`] for options that are unknown or malformed, and [`Operations::batch`] also for
/// results that are not a list. Bad data is an answer.
#[derive(Clone, Copy, Debug)]
pub struct Operations<'a> {
    provider: &'a Provider,
    clock: i64,
    options: &'a str,
}

impl Provider {
    /// Returns the operations at `clock`, in seconds since 1970-01-01 UTC. The clock decides the default of the option
    /// `today`, how long a rate limit lasts, and the age of an event if only `maxAge` is given.
    pub fn operations(&self, clock: i64) -> Operations<'_> {
        Operations {
            provider: self,
            clock,
            options: "{}",
        }
    }
}

impl<'a> Operations<'a> {
    /// Returns the operations with `options`, as JSON text.
    #[must_use]
    pub fn with_options(mut self, options: &'a str) -> Operations<'a> {
        self.options = options;
        self
    }

    /// Returns whether the user may transact: `{ canTransact, state, reasons, message, action?, … }`. `state` is a
    /// [`State`](crate::issue::State), and `reasons` are [`Reason`](crate::issue::Reason)s. The further members differ
    /// between providers: the reason in the provider's words, links, levels and limits.
    pub fn eligibility(self, user: &str) -> Result<OperationAnswer, Misuse> {
        self.text("eligibility", &[user])
    }

    /// Returns what the update would do: `{ patch, rejected, review: [{ path, reason, message }], issues, warnings }`
    /// with `request`; or, if there is no request, with `blocked`, the [`Reason`](crate::issue::Reason) for that, and
    /// its `message`.
    pub fn plan_update(self, current: &str, changes: &str) -> Result<OperationAnswer, Misuse> {
        self.text("planUpdate", &[current, changes])
    }

    /// Returns the query of a list: `{ ok: true, query, warnings }`, or `{ ok: false, issues, warnings }`.
    pub fn list_query(self, filters: &str) -> Result<OperationAnswer, Misuse> {
        self.text("listQuery", &[filters])
    }

    /// Returns the filters of the page after `page`, or `null` after the last page.
    pub fn next_page(self, filters: &str, page: &str) -> Result<OperationAnswer, Misuse> {
        self.text("nextPage", &[filters, page])
    }

    /// Returns the request of a call: `{ ok: true, request: { method, path, query, headers, body }, warnings }`, or
    /// `{ ok: false, issues, warnings }`.
    pub fn request(self, call: Call, arguments: &str) -> Result<OperationAnswer, Misuse> {
        self.text("request", &[call.name(), arguments])
    }

    /// Reads a response: `{ ok: true, value }`, or `{ ok: false, kind, code, message, error?, retryable, retryAfter?,
    /// retryAfterRaw?, backoff?, issues? }`, where `kind` is a [`FailureKind`](crate::issue::FailureKind). `status` is
    /// `None` if no response came. The option `idempotencyKey` says that the request had such a key.
    pub fn response(
        self,
        call: Call,
        status: Option<u16>,
        body: &[u8],
        headers: &str,
    ) -> Result<OperationAnswer, Misuse> {
        let status = status.map_or(String::new(), |status| status.to_string());
        let arguments = [call.name().as_bytes(), status.as_bytes(), body, headers.as_bytes()];
        self.run("response", &arguments)
    }

    /// Returns whether the user may be deleted: `{ allowed, reasons, messages, request? }`. `facts` are what only the
    /// caller knows.
    pub fn delete_plan(self, user: &str, facts: &str) -> Result<OperationAnswer, Misuse> {
        self.text("deletePlan", &[user, facts])
    }

    /// Verifies a webhook and reads its event: `{ ok: true, event }`, or `{ ok: false, reason, message }`.
    pub fn webhook(self, raw_body: &[u8], headers: &str, secret: &[u8]) -> Result<OperationAnswer, Misuse> {
        self.run("webhook", &[raw_body, headers.as_bytes(), secret])
    }

    /// Returns what the event changes in the local record: `{ action: "update_local" | "none", changes, reason? }`.
    pub fn apply_event(self, local: &str, event: &str) -> Result<OperationAnswer, Misuse> {
        self.text("applyEvent", &[local, event])
    }

    /// Returns what makes the local record agree with the provider's user:
    /// `{ action: "create" | "fetch" | "update_local" | "none", changes, reason? }`.
    pub fn sync(self, local: &str, remote: Option<&str>) -> Result<OperationAnswer, Misuse> {
        self.text("sync", &[local, remote.unwrap_or_default()])
    }

    /// Sorts many outcomes: answers of [`response`](Operations::response), refused requests and refused payloads, each
    /// with its `externalId`. Returns `{ successful, failed: [{ externalId?, error, code, retryable, issues? }],
    /// missing? }`. The users of a page are listed one by one; if there are pages, `missing` has the external ids that
    /// found nobody.
    ///
    /// # Errors
    /// Also if `results` is not a list.
    pub fn batch(self, results: &str) -> Result<OperationAnswer, Misuse> {
        self.text("batch", &[results])
    }

    fn text(self, operation: &str, arguments: &[&str]) -> Result<OperationAnswer, Misuse> {
        let arguments: Vec<&[u8]> = arguments.iter().map(|text| text.as_bytes()).collect();
        self.run(operation, &arguments)
    }

    fn run(self, operation: &str, arguments: &[&[u8]]) -> Result<OperationAnswer, Misuse> {
        let mut all = arguments.to_vec();
        all.push(self.options.as_bytes());
        let operation = [self.provider.name, ".", operation].concat();
        let mut json = String::new();
        run(&operation, &all, self.clock, &mut json)?;
        Ok(OperationAnswer { json })
    }
}

/// The answer of an operation, as the JSON text that every language gets.
#[derive(Clone, PartialEq, Eq)]
pub struct OperationAnswer {
    json: String,
}

impl OperationAnswer {
    /// The answer as JSON text.
    pub fn as_json(&self) -> &str {
        &self.json
    }

    /// The answer as JSON text.
    pub fn into_json(self) -> String {
        self.json
    }

    /// Reads the answer into a Rust type that has the members you need.
    ///
    /// # Errors
    /// If the answer does not have the type `T`.
    ///
    /// ```
    /// #[derive(serde::Deserialize)]
    /// #[serde(rename_all = "camelCase")]
    /// struct Eligibility {
    ///     can_transact: bool,
    ///     action: Option<String>,
    /// }
    ///
    /// use usherkit_core::providers::killb::KILLB;
    /// let user = r#"{"status":"PENDING","complianceUrl":"https://kyc.example/u1"}"#;
    /// let answer: Eligibility = KILLB.operations(0).eligibility(user).unwrap().decode().unwrap();
    /// assert!(!answer.can_transact);
    /// assert_eq!(answer.action.unwrap(), "Complete verification at https://kyc.example/u1");
    /// ```
    #[cfg(feature = "serde")]
    pub fn decode<T: serde::de::DeserializeOwned>(&self) -> Result<T, crate::json::DecodeError> {
        crate::json::decode(&self.json)
    }
}

/// Shows nothing of the answer: it holds the user's data.
impl core::fmt::Debug for OperationAnswer {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("OperationAnswer").finish_non_exhaustive()
    }
}
