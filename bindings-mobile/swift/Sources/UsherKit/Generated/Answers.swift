/* Written by `cargo xtask generate` from the tables of `core`. */

/// Why a decision is what it is. Never renamed, never reused.
public enum Reason: String, Codable, Sendable, CaseIterable {
    /// The response is not a user.
    case userUnreadable = "user.unreadable"
    /// The response has no id, so no request can name the user.
    case userIdMissing = "user.id_missing"
    /// The local record, or the link in it, cannot be read, so that nobody knows whether there is a user.
    case localUnreadable = "local.unreadable"
    /// The user is not verified yet.
    case userPending = "user.pending"
    /// The user's verification failed.
    case userRejected = "user.rejected"
    /// The user is marked as deleted.
    case userInactive = "user.inactive"
    /// The user is suspended.
    case userSuspended = "user.suspended"
    /// The user is closed for good.
    case userClosed = "user.closed"
    /// The user is cancelled for good.
    case userCanceled = "user.canceled"
    /// The user's payments are blocked.
    case userFrozen = "user.frozen"
    /// The user's payments are blocked by law.
    case userLegallyFrozen = "user.legally_frozen"
    /// No rule knows the status.
    case userStatusUnknown = "user.status_unknown"
    /// The user has not been through KYC.
    case kycMissing = "kyc.missing"
    /// A KYC review of the user is open.
    case kycInReview = "kyc.in_review"
    /// Not every check of the user's identity is verified.
    case verificationIncomplete = "verification.incomplete"
    /// The change may move the user to a pending status until a new verification.
    case kycReverification = "kyc.reverification"
    /// The change starts a new KYC review, because the user is KYC-validated.
    case kycNewReview = "kyc.new_review"
    /// The update changes nothing.
    case updateEmpty = "update.empty"
    /// The update has issues.
    case updateInvalid = "update.invalid"
    /// The update has members that cannot change.
    case updateRejected = "update.rejected"
    /// The provider has no such operation.
    case operationUnsupported = "operation.unsupported"
    /// A ramp of the user is not finished.
    case rampsPending = "ramps.pending"
    /// The caller did not pass the ramps of the user.
    case rampsUnknown = "ramps.unknown"
    /// The caller did not say who requests the cancellation.
    case originMissing = "origin.missing"
    /// A wallet of the user holds money.
    case walletsNotEmpty = "wallets.not_empty"
    /// The caller did not pass the wallets of the user.
    case walletsUnknown = "wallets.unknown"
    /// A card payment of the user is authorized and not settled.
    case authorizationsPending = "authorizations.pending"
    /// The caller did not say whether card authorizations are pending.
    case authorizationsUnknown = "authorizations.unknown"
    /// Neither the headers nor the body have a signature.
    case signatureMissing = "signature.missing"
    /// The signature does not have the required form.
    case signatureMalformed = "signature.malformed"
    /// The signature belongs to another body or another secret.
    case signatureMismatch = "signature.mismatch"
    /// The caller's secret is empty.
    case secretMissing = "secret.missing"
    /// The caller's secret is longer than 65,536 bytes.
    case secretTooLong = "secret.too_long"
    /// The signed body is not an event.
    case bodyUnreadable = "body.unreadable"
    /// The event has been seen before.
    case eventDuplicate = "event.duplicate"
    /// The event is too old.
    case eventStale = "event.stale"
    /// The time of the event is missing, cannot be read, or lies in the future.
    case eventTimeInvalid = "event.time_invalid"
    /// The event is about another user than the local record.
    case eventOtherUser = "event.other_user"
    /// The event has nothing that a local record of a user keeps.
    case eventIrrelevant = "event.irrelevant"
}

/// What a user is, as far as transacting goes.
public enum UserState: String, Codable, Sendable, CaseIterable {
    /// Verified and approved.
    case active = "active"
    /// Created, and not verified yet.
    case pending = "pending"
    /// A review of the user's KYC is open.
    case inReview = "in_review"
    /// KYC failed.
    case rejected = "rejected"
    /// Without KYC: the user may do only what the provider allows anonymous users.
    case anonymous = "anonymous"
    /// Payments are blocked. The user must not be told that the account is frozen.
    case frozen = "frozen"
    /// Stopped by the provider.
    case suspended = "suspended"
    /// Closed for good.
    case closed = "closed"
    /// Cancelled for good.
    case canceled = "canceled"
    /// Marked as deleted.
    case inactive = "inactive"
    /// The status is missing, or no rule knows it.
    case unknown = "unknown"
}

/// What kind of failure it was.
public enum FailureKind: String, Codable, Sendable, CaseIterable {
    /// The token is missing, expired or lacks permissions: get a new one.
    case auth = "auth"
    /// There is no such user.
    case notFound = "not_found"
    /// The user exists already.
    case conflict = "conflict"
    /// The provider refuses the data.
    case invalid = "invalid"
    /// A member cannot change.
    case notUpdatable = "not_updatable"
    /// Too many requests.
    case rateLimited = "rate_limited"
    /// The provider failed.
    case server = "server"
    /// No answer came.
    case network = "network"
    /// The response could not be read.
    case unreadable = "unreadable"
}

/// `usherkit.method`
public enum Method: String, Codable, Sendable, CaseIterable {
    case get = "GET"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
}

/// `usherkit.eventKind`
public enum EventKind: String, Codable, Sendable, CaseIterable {
    case userCreated = "user.created"
    case userUpdated = "user.updated"
    case userDeleted = "user.deleted"
    case other = "other"
}

/// `usherkit.syncAction`
public enum SyncAction: String, Codable, Sendable, CaseIterable {
    case create = "create"
    case fetch = "fetch"
    case updateLocal = "update_local"
    case noneApplies = "none"
}

/// A member whose change starts a new review of the user.
public struct Review: Codable, Sendable, Hashable, UserData {
    /// The way to the member.
    public let path: Path
    /// Why.
    public let reason: Reason
    /// What to tell people, in the locale of the options.
    public let message: String
}

/// A request as data: send it to the provider's base URL, with your token.
public struct ProviderRequest: Codable, Sendable, Hashable, UserData {
    public let method: Method
    /// The path, with everything percent-encoded.
    public let path: String
    /// The query without `?`; empty where there is none.
    public let query: String
    /// `Content-Type`, where there is a body.
    public let headers: [String: String]
    /// JSON text, or `nil`.
    public let body: String?

    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: CodingKeys.self)
        try members.encode(method, forKey: .method)
        try members.encode(path, forKey: .path)
        try members.encode(query, forKey: .query)
        try members.encode(headers, forKey: .headers)
        try members.encode(body, forKey: .body)
    }
}

/// The query of a list, or what is wrong with its filters.
public enum QueryAnswer: Codable, Sendable, Hashable, UserData {
    /// There is a query.
    case accepted(Accepted)
    /// Something is wrong with the arguments.
    case refused(Refused)

    /// There is a query.
    public struct Accepted: Codable, Sendable, Hashable, UserData {
        /// The query without `?`; percent-encoded.
        public let query: String
        /// Warnings: worth a look, but no reason to refuse.
        public let warnings: [Issue]
    }

    /// Something is wrong with the arguments.
    public struct Refused: Codable, Sendable, Hashable, UserData {
        /// What is wrong.
        public let issues: [Issue]
        /// Warnings: worth a look, but no reason to refuse.
        public let warnings: [Issue]
    }

    /// Whether this is `accepted`.
    public var ok: Bool {
        if case .accepted = self { true } else { false }
    }

    /// Warnings: worth a look, but no reason to refuse.
    public var warnings: [Issue] {
        switch self {
        case .accepted(let value): value.warnings
        case .refused(let value): value.warnings
        }
    }

    /// The query without `?`; percent-encoded. `nil` unless this is `accepted`.
    public var query: String? {
        if case .accepted(let value) = self { value.query } else { nil }
    }

    /// What is wrong. `nil` unless this is `refused`.
    public var issues: [Issue]? {
        if case .refused(let value) = self { value.issues } else { nil }
    }

    /// The verdict alone, for the rest may be the user's data.
    public var description: String { "QueryAnswer(ok: \(ok))" }

    private enum CodingKeys: String, CodingKey {
        case ok
    }

    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        if try members.decode(Bool.self, forKey: .ok) {
            self = .accepted(try .init(from: decoder))
        } else {
            self = .refused(try .init(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .accepted(let value):
            try members.encode(true, forKey: .ok)
            try value.encode(to: encoder)
        case .refused(let value):
            try members.encode(false, forKey: .ok)
            try value.encode(to: encoder)
        }
    }
}

/// A request, or why there is none.
public enum RequestAnswer: Codable, Sendable, Hashable, UserData {
    /// There is a request.
    case accepted(Accepted)
    /// Something is wrong with the arguments.
    case refused(Refused)

    /// There is a request.
    public struct Accepted: Codable, Sendable, Hashable, UserData {
        /// The request.
        public let request: ProviderRequest
        /// Warnings: worth a look, but no reason to refuse.
        public let warnings: [Issue]
    }

    /// Something is wrong with the arguments.
    public struct Refused: Codable, Sendable, Hashable, UserData {
        /// What is wrong.
        public let issues: [Issue]
        /// Warnings: worth a look, but no reason to refuse.
        public let warnings: [Issue]
    }

    /// Whether this is `accepted`.
    public var ok: Bool {
        if case .accepted = self { true } else { false }
    }

    /// Warnings: worth a look, but no reason to refuse.
    public var warnings: [Issue] {
        switch self {
        case .accepted(let value): value.warnings
        case .refused(let value): value.warnings
        }
    }

    /// The request. `nil` unless this is `accepted`.
    public var request: ProviderRequest? {
        if case .accepted(let value) = self { value.request } else { nil }
    }

    /// What is wrong. `nil` unless this is `refused`.
    public var issues: [Issue]? {
        if case .refused(let value) = self { value.issues } else { nil }
    }

    /// The verdict alone, for the rest may be the user's data.
    public var description: String { "RequestAnswer(ok: \(ok))" }

    private enum CodingKeys: String, CodingKey {
        case ok
    }

    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        if try members.decode(Bool.self, forKey: .ok) {
            self = .accepted(try .init(from: decoder))
        } else {
            self = .refused(try .init(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .accepted(let value):
            try members.encode(true, forKey: .ok)
            try value.encode(to: encoder)
        case .refused(let value):
            try members.encode(false, forKey: .ok)
            try value.encode(to: encoder)
        }
    }
}

/// What a response means.
public enum ResponseAnswer<Value: Codable & Sendable & Hashable>: Codable, Sendable, Hashable, UserData {
    /// The request succeeded.
    case success(ResponseAnswerSuccess<Value>)
    /// The request did not succeed.
    case failure(ResponseAnswerFailure)

    /// Whether this is `success`.
    public var ok: Bool {
        if case .success = self { true } else { false }
    }

    /// What the provider sent, read by its tables; `nil` where it answered a change with no content. `nil` unless this is `success`.
    public var value: Value? {
        if case .success(let value) = self { value.value } else { nil }
    }

    /// What kind of failure it was. `nil` unless this is `failure`.
    public var kind: FailureKind? {
        if case .failure(let value) = self { value.kind } else { nil }
    }

    /// The provider's own code, verbatim, else `http.` and the status. `nil` unless this is `failure`.
    public var code: String? {
        if case .failure(let value) = self { value.code } else { nil }
    }

    /// What to tell people, in the locale of the options. `nil` unless this is `failure`.
    public var message: String? {
        if case .failure(let value) = self { value.message } else { nil }
    }

    /// The provider's own text. It may hold personal data: do not log it. `nil` unless this is `failure`.
    public var error: String? {
        if case .failure(let value) = self { value.error } else { nil }
    }

    /// Whether the same request may be sent again. `nil` unless this is `failure`.
    public var retryable: Bool? {
        if case .failure(let value) = self { value.retryable } else { nil }
    }

    /// The seconds to wait before the next try, if the provider does not say. Double them before each further try, and add jitter. `nil` unless this is `failure`.
    public var backoff: Int? {
        if case .failure(let value) = self { value.backoff } else { nil }
    }

    /// The seconds to wait that the provider asks for, at most a day. `nil` unless this is `failure`.
    public var retryAfter: Int? {
        if case .failure(let value) = self { value.retryAfter } else { nil }
    }

    /// The seconds that the provider asks for, if they are more than a day. `nil` unless this is `failure`.
    public var retryAfterRaw: Int? {
        if case .failure(let value) = self { value.retryAfterRaw } else { nil }
    }

    /// The member that the provider refused, at its path in the arguments of the request. `nil` unless this is `failure`.
    public var issues: [Issue]? {
        if case .failure(let value) = self { value.issues } else { nil }
    }

    /// The verdict alone, for the rest may be the user's data.
    public var description: String { "ResponseAnswer(ok: \(ok))" }

    private enum CodingKeys: String, CodingKey {
        case ok
    }

    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        if try members.decode(Bool.self, forKey: .ok) {
            self = .success(try .init(from: decoder))
        } else {
            self = .failure(try .init(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .success(let value):
            try members.encode(true, forKey: .ok)
            try value.encode(to: encoder)
        case .failure(let value):
            try members.encode(false, forKey: .ok)
            try value.encode(to: encoder)
        }
    }
}

/// The request succeeded.
public struct ResponseAnswerSuccess<Value: Codable & Sendable & Hashable>: Codable, Sendable, Hashable, UserData {
    /// What the provider sent, read by its tables; `nil` where it answered a change with no content.
    public let value: Value
}

/// The request did not succeed.
public struct ResponseAnswerFailure: Codable, Sendable, Hashable, UserData {
    /// What kind of failure it was.
    public let kind: FailureKind
    /// The provider's own code, verbatim, else `http.` and the status.
    public let code: String
    /// What to tell people, in the locale of the options.
    public let message: String
    /// The provider's own text. It may hold personal data: do not log it.
    public let error: String?
    /// Whether the same request may be sent again.
    public let retryable: Bool
    /// The seconds to wait before the next try, if the provider does not say. Double them before each further try, and add jitter.
    public let backoff: Int?
    /// The seconds to wait that the provider asks for, at most a day.
    public let retryAfter: Int?
    /// The seconds that the provider asks for, if they are more than a day.
    public let retryAfterRaw: Int?
    /// The member that the provider refused, at its path in the arguments of the request.
    public let issues: [Issue]?
}

/// Whether the user may be deleted or cancelled, and the request for it.
public enum DeletePlan: Codable, Sendable, Hashable, UserData {
    /// Nothing prevents it.
    case allowed(Allowed)
    /// Something prevents it.
    case refused(Refused)

    /// Nothing prevents it.
    public struct Allowed: Codable, Sendable, Hashable, UserData {
        /// Empty.
        public let reasons: [Reason]
        /// Empty.
        public let messages: [String]
        /// The request.
        public let request: ProviderRequest
    }

    /// Something prevents it.
    public struct Refused: Codable, Sendable, Hashable, UserData {
        /// Why not.
        public let reasons: [Reason]
        /// What to tell people, in the same order and in the locale of the options.
        public let messages: [String]
    }

    /// Whether this is `allowed`.
    public var isAllowed: Bool {
        if case .allowed = self { true } else { false }
    }

    /// Why not.
    public var reasons: [Reason] {
        switch self {
        case .allowed(let value): value.reasons
        case .refused(let value): value.reasons
        }
    }

    /// What to tell people, in the same order and in the locale of the options.
    public var messages: [String] {
        switch self {
        case .allowed(let value): value.messages
        case .refused(let value): value.messages
        }
    }

    /// The request. `nil` unless this is `allowed`.
    public var request: ProviderRequest? {
        if case .allowed(let value) = self { value.request } else { nil }
    }

    /// The verdict alone, for the rest may be the user's data.
    public var description: String { "DeletePlan(allowed: \(isAllowed))" }

    private enum CodingKeys: String, CodingKey {
        case allowed
    }

    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        if try members.decode(Bool.self, forKey: .allowed) {
            self = .allowed(try .init(from: decoder))
        } else {
            self = .refused(try .init(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .allowed(let value):
            try members.encode(true, forKey: .allowed)
            try value.encode(to: encoder)
        case .refused(let value):
            try members.encode(false, forKey: .allowed)
            try value.encode(to: encoder)
        }
    }
}

/// An outcome that is no success.
public struct FailedOutcome: Codable, Sendable, Hashable, UserData {
    /// The caller's own id of the outcome.
    public let externalId: String?
    /// The provider's own text, else ours; of what was refused, the message of the first issue. It may hold personal data.
    public let error: String
    /// The code of the failure; of what was refused, the code of the first issue.
    public let code: String
    /// Whether the same request may be sent again.
    public let retryable: Bool
    /// What is wrong, if that is known.
    public let issues: [Issue]?
}
