/* Written by `cargo xtask generate` from the tables of `core`. */

import Foundation

/// What can be requested of Traderpal. `Value` is what the response holds.
public struct TraderpalCall<Value: Codable & Sendable & Hashable>: Sendable, Hashable {
    /// The name.
    public let name: String
}

extension TraderpalCall where Value == TraderpalUser? {
    /// `POST /v1/users`
    public static var create: Self { Self(name: "create") }
    /// `PATCH /v1/users/{id}`
    public static var update: Self { Self(name: "update") }
}

extension TraderpalCall where Value == TraderpalUser {
    /// `GET /v1/users/{id}`
    public static var get: Self { Self(name: "get") }
}

extension TraderpalCall where Value == TraderpalUsersPage {
    /// `GET /v1/users`
    public static var list: Self { Self(name: "list") }
}

/// The operations of Traderpal. They are pure: they send nothing and keep nothing. Bad data is an answer; only misuse throws,
/// such as a malformed option.
///
/// Users, pages, events and records of your own are anything `Encodable`: what ``response(_:status:body:headers:options:)``
/// answered, a type of your own, a ``JSONValue``; or `Data` of JSON text, as it came.
extension Traderpal {
    /// Whether the user may transact, and what comes next. Limits are hints: the server decides.
    ///
    /// ```swift
    /// let eligibility = try Traderpal.eligibility(user: user)
    /// if !eligibility.canTransact { show(eligibility.message, eligibility.action) }
    /// ```
    ///
    /// - Parameter options: Those of every check, and
    ///   - `everyCheck` (`true` or `false`): TraderPal: whether a user who is `active` must also have every check of `verificationStatus` verified; one whose checks are not, or not told, is then `pending`. KillB and Treezor ignore it. Default: `false`, the status alone decides.
    /// - Throws: ``UsageError`` for malformed options; never for data.
    public static func eligibility(user: any Encodable, options: EligibilityOptions? = nil) throws -> TraderpalEligibility {
        try answer("traderpal.eligibility", user, options)
    }

    /// What an update would do: the smallest body, what the provider refuses, what has the user reviewed again; its request, or
    /// why there is none. An untouched form gives an empty patch and no request. In `changes` a member that is `null` clears the
    /// old one, and one that is absent, such as `nil` in a struct, leaves it.
    ///
    /// ```swift
    /// switch try Traderpal.planUpdate(current: user, changes: form) {
    /// case .ready(let plan): try await send(plan.request)
    /// case .blocked(let plan): show(plan.message, plan.issues)
    /// }
    /// ```
    ///
    /// - Parameter options: Those of every check, and
    ///   - `updatePolicy` (one of `reference`, `guide`, `strict`, `permissive`): Which changes pass where a provider's pages leave it open. KillB: `reference` (default) takes what the API reference takes, and says what is reviewed; `guide` takes only what the guide lists (e-mail, phone, address, employment, investment profile, KYC profile) and rejects the rest as `USER.0006`. TraderPal: `strict` (default) takes the members that samples change (`firstName`, `lastName`, `phoneNumber`), `permissive` every member of create. Treezor ignores it, and a word of another provider counts as the default.
    /// - Throws: ``UsageError`` for malformed options; never for data.
    public static func planUpdate(current: any Encodable, changes: any Encodable, options: PlanOptions? = nil) throws -> TraderpalUpdatePlan {
        try answer("traderpal.planUpdate", current, changes, options)
    }

    /// The query of a list, or what is wrong with its filters.
    ///
    /// - Throws: ``UsageError`` for malformed options; never for data.
    public static func listQuery(filters: TraderpalUsersQuery, options: Options? = nil) throws -> QueryAnswer {
        try answer("traderpal.listQuery", filters, options)
    }

    /// The filters of the page behind the one that `response` is; `nil` behind the last one.
    ///
    /// - Throws: ``UsageError`` for malformed options; never for data.
    public static func nextPage(filters: TraderpalUsersQuery, response: any Encodable, options: Options? = nil) throws -> TraderpalUsersQuery? {
        try answer("traderpal.nextPage", filters, response, options)
    }

    /// A request, or why there is none.
    ///
    /// ```swift
    /// if let request = try Traderpal.request(.get, arguments: ["id": id]).request { try await send(request) }
    /// ```
    ///
    /// - Parameter options: Those of every check, and
    ///   - `originIn` (one of `body`, `query`): Treezor: where the request `cancel` has its `origin`, for guide and reference differ: in the JSON `body` (default) or in the `query`. Other requests, KillB and TraderPal ignore it.
    ///   - `updatePolicy` (one of `reference`, `guide`, `strict`, `permissive`): Which changes pass where a provider's pages leave it open. KillB: `reference` (default) takes what the API reference takes, and says what is reviewed; `guide` takes only what the guide lists (e-mail, phone, address, employment, investment profile, KYC profile) and rejects the rest as `USER.0006`. TraderPal: `strict` (default) takes the members that samples change (`firstName`, `lastName`, `phoneNumber`), `permissive` every member of create. Treezor ignores it, and a word of another provider counts as the default.
    /// - Throws: ``UsageError`` for malformed options; never for data.
    public static func request<Value>(_ call: TraderpalCall<Value>, arguments: any Encodable, options: RequestOptions? = nil) throws -> RequestAnswer {
        try answer("traderpal.request", Data(call.name.utf8), arguments, options)
    }

    /// What came back: the value, or what went wrong and whether to try again. A `create` that may have arrived is not to be
    /// repeated, unless an idempotency key was sent, which the option `idempotencyKey` says. `status` is `nil` where no answer came.
    ///
    /// ```swift
    /// switch try Traderpal.response(.get, status: status, body: body) {
    /// case .success(let success): show(success.value)
    /// case .failure(let failure) where failure.retryable: retry(after: failure.retryAfter ?? failure.backoff)
    /// case .failure(let failure): show(failure.message)
    /// }
    /// ```
    ///
    /// - Parameter options: Those of every check, and
    ///   - `idempotencyKey` (text, at most 250 characters): The idempotency key that was sent with the request, where the provider takes one, so that it does nothing twice: Treezor's `accessTag`. With it a `create` is `retryable` even if the first one may have arrived. KillB and TraderPal take none and ignore it. Default: none was sent.
    /// - Throws: ``UsageError`` for malformed options; never for data.
    public static func response<Value>(_ call: TraderpalCall<Value>, status: Int?, body: Data, headers: (any Encodable)? = nil, options: ResponseOptions? = nil) throws -> ResponseAnswer<Value> {
        try answer("traderpal.response", Data(call.name.utf8), status, body, headers, options)
    }

    /// Whether the user may be deleted or cancelled, and with which request. What only you know are facts: without them the
    /// answer says which ones are missing.
    ///
    /// - Throws: ``UsageError`` for malformed options; never for data.
    public static func deletePlan(user: any Encodable, facts: (any Encodable)? = nil, options: Options? = nil) throws -> DeletePlan {
        try answer("traderpal.deletePlan", user, facts, options)
    }

    /// Whether a webhook is genuine, fresh and new, and what it says. What is signed are the bytes: pass the body as it came. The
    /// option `seen` takes the keys of events that were handled before.
    ///
    /// ```swift
    /// guard let event = try Traderpal.webhook(rawBody: body, headers: headers, secret: secret).event else { return refuse() }
    /// let changes = try Traderpal.applyEvent(local: record, event: event).changes
    /// ```
    ///
    /// - Parameter options: Those of every check, and
    ///   - `scheme` (one of `A`, `B`, `either`): KillB: how the signature is made, in hexadecimal digits, over the raw body. `A` (default): SHA-256 of `body + "_" + secret`, as the vendor's released code has it. `B`: HMAC-SHA-256 of the body with the secret as key, as the page about security has it. `either`: one of the two will do. Treezor and TraderPal have one scheme each, HMAC-SHA-256, and ignore it.
    ///   - `now` (text or whole number): The current time, to refuse events that are older than `maxAge` (`event.stale`), and those whose time is missing, cannot be read, or is more than 5 minutes ahead (`event.time_invalid`): RFC 3339 text with an offset (`2026-03-01T12:00:00Z`), or whole seconds, not milliseconds, since 1970-01-01 UTC. The time of an event is what its signature covers: Treezor's `modifiedDate`, else `createdDate`, of the first object in `object_payload`; TraderPal's `created`. KillB signs no time of the delivery, so there it does nothing: `seen` keeps out repeated events. Default: the clock of the machine where `maxAge` is given, else none, and no event is too old.
    ///   - `seen` (array of at most 1000000: any text): The keys of events that were handled before, as answers have them in `event.key`; an event whose key is among them, compared exactly, is refused (`event.duplicate`). KillB, TraderPal: the `id` of the event, or for one without it a hash of the body without white space. Treezor: a hash of the signed part of the body. Default: none, for nothing is kept between calls.
    ///   - `maxAge` (whole number from 1 to 4294967295): How old an event may be, in seconds, at `now`, or without it by the clock of the machine. Default: 2700, 45 minutes, where `now` is given. With KillB it does nothing.
    /// - Throws: ``UsageError`` for malformed options; never for data.
    public static func webhook(rawBody: Data, headers: any Encodable, secret: Data, options: WebhookOptions? = nil) throws -> TraderpalWebhookAnswer {
        try answer("traderpal.webhook", rawBody, headers, secret, options)
    }

    /// What an event of ``webhook(rawBody:headers:secret:options:)`` changes in your record of the user.
    ///
    /// - Throws: ``UsageError`` for malformed options; never for data.
    public static func applyEvent(local: any Encodable, event: any Encodable, options: Options? = nil) throws -> TraderpalEventChanges {
        try answer("traderpal.applyEvent", local, event, options)
    }

    /// What to do so that your record and the provider's user agree; without `remote`: whether it is time to fetch it.
    ///
    /// - Throws: ``UsageError`` for malformed options; never for data.
    public static func sync(local: any Encodable, remote: (any Encodable)? = nil, options: Options? = nil) throws -> TraderpalSyncAnswer {
        try answer("traderpal.sync", local, remote, options)
    }

    /// Many outcomes in one: answers of ``response(_:status:body:headers:options:)``, and what a request or a check refused. Each
    /// has your own id of it in an ``Outcome``. Look-ups come as their users, and `missing` lists the ids that nobody has.
    ///
    /// ```swift
    /// let all = try Traderpal.batch(results: answers.map { Outcome($0.answer, externalId: $0.id) })
    /// ```
    ///
    /// - Throws: ``UsageError`` for malformed options, or results that no operation answers; never for data.
    public static func batch(results: any Encodable, options: Options? = nil) throws -> TraderpalBatchAnswer {
        try answer("traderpal.batch", results, options)
    }
}
