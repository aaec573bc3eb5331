/* Written by `cargo xtask generate` from the tables of `core`. */

import Foundation

/// The payloads of Traderpal.
public enum Traderpal {
    /// `traderpal.user.create`
    public static let user = Schema<TraderpalUserCreate>("traderpal.user.create")

    /// `traderpal.user.update`
    public static let userUpdate = Schema<TraderpalUserUpdate>("traderpal.user.update")

    /// `traderpal.users.query`
    public static let usersQuery = Schema<TraderpalUsersQuery>("traderpal.users.query")

    /// Every schema of Traderpal.
    public static let schemas: [any AnySchema] = [user, userUpdate, usersQuery]

    /// `traderpal.eligibility`
    ///
    /// - Parameter options: Those of every check (``Options``), and
    ///   - `everyCheck` (`true` or `false`): TraderPal: whether a user who is `active` must also have every check of `verificationStatus` verified; one whose checks are not, or not told, is then `pending`. KillB and Treezor ignore it. Default: `false`, the status alone decides.
    public static func eligibility(user: JSONValue, options: JSONValue? = nil) throws -> Decision {
        try decision("traderpal.eligibility", user, options)
    }

    /// `traderpal.planUpdate`
    ///
    /// - Parameter options: Those of every check (``Options``), and
    ///   - `updatePolicy` (one of `reference`, `guide`, `strict`, `permissive`): Which changes pass where a provider's pages leave it open. KillB: `reference` (default) takes what the API reference takes, and says what is reviewed; `guide` takes only what the guide lists (e-mail, phone, address, employment, investment profile, KYC profile) and rejects the rest as `USER.0006`. TraderPal: `strict` (default) takes the members that samples change (`firstName`, `lastName`, `phoneNumber`), `permissive` every member of create. Treezor ignores it, and a word of another provider counts as the default.
    public static func planUpdate(current: JSONValue, changes: JSONValue, options: JSONValue? = nil) throws -> Decision {
        try decision("traderpal.planUpdate", current, changes, options)
    }

    /// `traderpal.listQuery`
    public static func listQuery(filters: JSONValue, options: JSONValue? = nil) throws -> Decision {
        try decision("traderpal.listQuery", filters, options)
    }

    /// `traderpal.nextPage`
    public static func nextPage(filters: JSONValue, response: JSONValue, options: JSONValue? = nil) throws -> Decision {
        try decision("traderpal.nextPage", filters, response, options)
    }

    /// `traderpal.request`
    ///
    /// - Parameter options: Those of every check (``Options``), and
    ///   - `originIn` (one of `body`, `query`): Treezor: where the request `cancel` has its `origin`, for guide and reference differ: in the JSON `body` (default) or in the `query`. Other requests, KillB and TraderPal ignore it.
    ///   - `updatePolicy` (one of `reference`, `guide`, `strict`, `permissive`): Which changes pass where a provider's pages leave it open. KillB: `reference` (default) takes what the API reference takes, and says what is reviewed; `guide` takes only what the guide lists (e-mail, phone, address, employment, investment profile, KYC profile) and rejects the rest as `USER.0006`. TraderPal: `strict` (default) takes the members that samples change (`firstName`, `lastName`, `phoneNumber`), `permissive` every member of create. Treezor ignores it, and a word of another provider counts as the default.
    public static func request(operation: String, arguments: JSONValue, options: JSONValue? = nil) throws -> Decision {
        try decision("traderpal.request", operation, arguments, options)
    }

    /// `traderpal.response`
    ///
    /// - Parameter options: Those of every check (``Options``), and
    ///   - `idempotencyKey` (text, at most 250 characters): The idempotency key that was sent with the request, where the provider takes one, so that it does nothing twice: Treezor's `accessTag`. With it a `create` is `retryable` even if the first one may have arrived. KillB and TraderPal take none and ignore it. Default: none was sent.
    public static func response(operation: String, status: Int?, body: Data, headers: JSONValue? = nil, options: JSONValue? = nil) throws -> Decision {
        try decision("traderpal.response", operation, status, body, headers, options)
    }

    /// `traderpal.deletePlan`
    public static func deletePlan(user: JSONValue, facts: JSONValue? = nil, options: JSONValue? = nil) throws -> Decision {
        try decision("traderpal.deletePlan", user, facts, options)
    }

    /// `traderpal.webhook`
    ///
    /// - Parameter options: Those of every check (``Options``), and
    ///   - `scheme` (one of `A`, `B`, `either`): KillB: how the signature is made, in hexadecimal digits, over the raw body. `A` (default): SHA-256 of `body + "_" + secret`, as the vendor's released code has it. `B`: HMAC-SHA-256 of the body with the secret as key, as the page about security has it. `either`: one of the two will do. Treezor and TraderPal have one scheme each, HMAC-SHA-256, and ignore it.
    ///   - `now` (text or whole number): The current time, to refuse events that are older than `maxAge` (`event.stale`), and those whose time is missing, cannot be read, or is more than 5 minutes ahead (`event.time_invalid`): RFC 3339 text with an offset (`2026-03-01T12:00:00Z`), or whole seconds, not milliseconds, since 1970-01-01 UTC. The time of an event is what its signature covers: Treezor's `modifiedDate`, else `createdDate`, of the first object in `object_payload`; TraderPal's `created`. KillB signs no time of the delivery, so there it does nothing: `seen` keeps out repeated events. Default: the clock of the machine where `maxAge` is given, else none, and no event is too old.
    ///   - `seen` (array of at most 1000000: any text): The keys of events that were handled before, as answers have them in `event.key`; an event whose key is among them, compared exactly, is refused (`event.duplicate`). KillB, TraderPal: the `id` of the event, or for one without it a hash of the body without white space. Treezor: a hash of the signed part of the body. Default: none, for nothing is kept between calls.
    ///   - `maxAge` (whole number from 1 to 4294967295): How old an event may be, in seconds, at `now`, or without it by the clock of the machine. Default: 2700, 45 minutes, where `now` is given. With KillB it does nothing.
    public static func webhook(rawBody: Data, headers: JSONValue, secret: Data, options: JSONValue? = nil) throws -> Decision {
        try decision("traderpal.webhook", rawBody, headers, secret, options)
    }

    /// `traderpal.applyEvent`
    public static func applyEvent(local: JSONValue, event: JSONValue, options: JSONValue? = nil) throws -> Decision {
        try decision("traderpal.applyEvent", local, event, options)
    }

    /// `traderpal.sync`
    public static func sync(local: JSONValue, remote: JSONValue? = nil, options: JSONValue? = nil) throws -> Decision {
        try decision("traderpal.sync", local, remote, options)
    }

    /// `traderpal.batch`
    public static func batch(results: JSONValue, options: JSONValue? = nil) throws -> Decision {
        try decision("traderpal.batch", results, options)
    }
}

/// `traderpal.statusFilter`
public enum TraderpalStatusFilter: String, Codable, Sendable, CaseIterable {
    case active = "active"
    case pending = "pending"
    case suspended = "suspended"
}

/// `traderpal.user.create`
public struct TraderpalUserCreate: Codable, Sendable, Hashable, UserData {
    /// E-mail address; the domain comes out in lower case.
    public var email: String
    /// Name, at most 100 characters; trimmed, NFC.
    public var firstName: String
    /// Name, at most 100 characters; trimmed, NFC.
    public var lastName: String
    /// Date of birth `YYYY-MM-DD`, not in the future.
    public var dateOfBirth: String
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    public var country: String
    /// Phone number of the shape of E.164, which it comes out in.
    public var phoneNumber: String?

    public init(email: String, firstName: String, lastName: String, dateOfBirth: String, country: String, phoneNumber: String? = nil) {
        self.email = email
        self.firstName = firstName
        self.lastName = lastName
        self.dateOfBirth = dateOfBirth
        self.country = country
        self.phoneNumber = phoneNumber
    }
}

/// `traderpal.user.update`
public struct TraderpalUserUpdate: Codable, Sendable, Hashable, UserData {
    /// Name, at most 100 characters; trimmed, NFC.
    public var firstName: String?
    /// Name, at most 100 characters; trimmed, NFC.
    public var lastName: String?
    /// Phone number of the shape of E.164, which it comes out in.
    public var phoneNumber: String?

    public init(firstName: String? = nil, lastName: String? = nil, phoneNumber: String? = nil) {
        self.firstName = firstName
        self.lastName = lastName
        self.phoneNumber = phoneNumber
    }
}

/// `traderpal.users.query`
public struct TraderpalUsersQuery: Codable, Sendable, Hashable, UserData {
    /// Whole number from 1 to 1000.
    public var limit: Int?
    /// Whole number from 0 to 4294967295.
    public var offset: Int?
    /// One of `active`, `pending`, `suspended`.
    public var status: TraderpalStatusFilter?

    public init(limit: Int? = nil, offset: Int? = nil, status: TraderpalStatusFilter? = nil) {
        self.limit = limit
        self.offset = offset
        self.status = status
    }
}
