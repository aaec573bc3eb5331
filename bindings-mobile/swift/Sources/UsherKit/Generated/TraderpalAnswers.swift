/* Written by `cargo xtask generate` from the tables of `core`. */

/// `traderpal.status`
public enum TraderpalStatus: String, Codable, Sendable, CaseIterable {
    case pendingVerification = "pending_verification"
    case active = "active"
    case suspended = "suspended"
    case closed = "closed"
}

/// `traderpal.check`
public enum TraderpalCheck: String, Codable, Sendable, CaseIterable {
    case verified = "verified"
    case pending = "pending"
}

/// `traderpal.user`.
public struct TraderpalUser: Codable, Sendable, Hashable, UserData {
    /// Text, at most 200 characters; trimmed, NFC.
    public let userId: String?
    /// Text, at most 254 characters; trimmed, NFC.
    public let email: String?
    /// Text, at most 100 characters; trimmed, NFC.
    public let firstName: String?
    /// Text, at most 100 characters; trimmed, NFC.
    public let lastName: String?
    /// Text, at most 40 characters; trimmed, NFC.
    public let dateOfBirth: String?
    /// Text, at most 40 characters; trimmed, NFC.
    public let country: String?
    /// Text, at most 40 characters; trimmed, NFC.
    public let phoneNumber: String?
    /// One of `pending_verification`, `active`, `suspended`, `closed`.
    public let status: Told<TraderpalStatus>?
    /// Object, see `traderpal.verificationStatus`.
    public let verificationStatus: TraderpalVerificationStatus?
    /// Text, at most 40 characters; trimmed, NFC.
    public let createdAt: String?
    /// Text, at most 40 characters; trimmed, NFC.
    public let updatedAt: String?
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    public let unknownMembers: [JSONValue]?
}

/// `traderpal.verificationStatus`, as it comes back.
public struct TraderpalVerificationStatus: Codable, Sendable, Hashable, UserData {
    /// One of `verified`, `pending`.
    public let email: Told<TraderpalCheck>?
    /// One of `verified`, `pending`.
    public let identity: Told<TraderpalCheck>?
    /// One of `verified`, `pending`.
    public let address: Told<TraderpalCheck>?
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    public let unknownMembers: [JSONValue]?
}

/// `traderpal.usersPage`.
public struct TraderpalUsersPage: Codable, Sendable, Hashable, UserData {
    /// Array of at most 4294967295: object, see `traderpal.user`.
    public let users: [TraderpalUser]?
    /// Object, see `traderpal.pageMetadata`.
    public let metadata: TraderpalPageMetadata?
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    public let unknownMembers: [JSONValue]?
}

/// `traderpal.pageMetadata`, as it comes back.
public struct TraderpalPageMetadata: Codable, Sendable, Hashable, UserData {
    /// Whole number from 0 to 9007199254740991.
    public let total: Int?
    /// Whole number from 0 to 9007199254740991.
    public let limit: Int?
    /// Whole number from 0 to 9007199254740991.
    public let offset: Int?
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    public let unknownMembers: [JSONValue]?
}

/// What a local record repeats of what Traderpal says about a user.
public struct TraderpalCopies: Codable, Sendable, Hashable, UserData {
    /// All members that change, by their names; also what the provider sent in another form than the known one.
    public let members: [String: JSONValue]
    /// The provider's `userId`. `nil` where it does not change.
    public var traderpalUserId: String? { members["traderpalUserId"]?.text }
    /// The provider's `status`; `closed` where the user is deleted, cancelled or closed. `nil` where it does not change.
    public var kycStatus: String? { members["kycStatus"]?.text }
    /// The provider's `updatedAt`. `nil` where it does not change.
    public var updatedAt: String? { members["updatedAt"]?.text }

    public init(from decoder: any Decoder) throws {
        members = try [String: JSONValue](from: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
        try members.encode(to: encoder)
    }
}

/// Whether the user may transact, and what comes next. Limits are hints: the server decides.
public enum TraderpalEligibility: Codable, Sendable, Hashable, UserData {
    /// The user may transact.
    case allowed(Allowed)
    /// The user may not transact.
    case refused(Refused)

    /// The user may transact.
    public struct Allowed: Codable, Sendable, Hashable, UserData {
        /// What the user is.
        public let state: UserState
        /// Empty.
        public let reasons: [Reason]
        /// What to tell people, in the locale of the options.
        public let message: String
        /// The single checks.
        public let verificationStatus: TraderpalVerificationStatus?
    }

    /// The user may not transact.
    public struct Refused: Codable, Sendable, Hashable, UserData {
        /// What the user is.
        public let state: UserState
        /// Why the user may not transact.
        public let reasons: [Reason]
        /// What to tell people, in the locale of the options.
        public let message: String
        /// What the user can do next.
        public let action: String?
        /// The single checks.
        public let verificationStatus: TraderpalVerificationStatus?
    }

    /// Whether this is `allowed`.
    public var canTransact: Bool {
        if case .allowed = self { true } else { false }
    }

    /// What the user is.
    public var state: UserState {
        switch self {
        case .allowed(let value): value.state
        case .refused(let value): value.state
        }
    }

    /// Why the user may not transact.
    public var reasons: [Reason] {
        switch self {
        case .allowed(let value): value.reasons
        case .refused(let value): value.reasons
        }
    }

    /// What to tell people, in the locale of the options.
    public var message: String {
        switch self {
        case .allowed(let value): value.message
        case .refused(let value): value.message
        }
    }

    /// The single checks.
    public var verificationStatus: TraderpalVerificationStatus? {
        switch self {
        case .allowed(let value): value.verificationStatus
        case .refused(let value): value.verificationStatus
        }
    }

    /// What the user can do next. `nil` unless this is `refused`.
    public var action: String? {
        if case .refused(let value) = self { value.action } else { nil }
    }

    /// The verdict alone, for the rest may be the user's data.
    public var description: String { "TraderpalEligibility(canTransact: \(canTransact))" }

    private enum CodingKeys: String, CodingKey {
        case canTransact
    }

    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        if try members.decode(Bool.self, forKey: .canTransact) {
            self = .allowed(try .init(from: decoder))
        } else {
            self = .refused(try .init(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .allowed(let value):
            try members.encode(true, forKey: .canTransact)
            try value.encode(to: encoder)
        case .refused(let value):
            try members.encode(false, forKey: .canTransact)
            try value.encode(to: encoder)
        }
    }
}

/// What an update would do, with its request or the reason why there is none.
public enum TraderpalUpdatePlan: Codable, Sendable, Hashable, UserData {
    /// There is a request.
    case ready(Ready)
    /// There is no request.
    case blocked(Blocked)

    /// There is a request.
    public struct Ready: Codable, Sendable, Hashable, UserData {
        /// The smallest body that makes the change; empty where nothing changes. As JSON, in which `null` clears a member.
        public let patch: JSONValue
        /// Members that cannot change.
        public let rejected: [Issue]
        /// Members whose change starts a new review of the user.
        public let review: [Review]
        /// What is wrong with the new values.
        public let issues: [Issue]
        /// Warnings: worth a look, but no reason to refuse.
        public let warnings: [Issue]
        /// The request.
        public let request: ProviderRequest
    }

    /// There is no request.
    public struct Blocked: Codable, Sendable, Hashable, UserData {
        /// The smallest body that makes the change; empty where nothing changes. As JSON, in which `null` clears a member.
        public let patch: JSONValue
        /// Members that cannot change.
        public let rejected: [Issue]
        /// Members whose change starts a new review of the user.
        public let review: [Review]
        /// What is wrong with the new values.
        public let issues: [Issue]
        /// Warnings: worth a look, but no reason to refuse.
        public let warnings: [Issue]
        /// Why there is no request: nothing changes (`update.empty`), there are issues (`update.invalid`) or members that cannot change (`update.rejected`), the user cannot be read, has no id or is gone for good (`user.canceled`, `user.closed`, `user.inactive`).
        public let blocked: Reason
        /// What to tell people, in the locale of the options.
        public let message: String
    }

    /// The smallest body that makes the change; empty where nothing changes. As JSON, in which `null` clears a member.
    public var patch: JSONValue {
        switch self {
        case .ready(let value): value.patch
        case .blocked(let value): value.patch
        }
    }

    /// Members that cannot change.
    public var rejected: [Issue] {
        switch self {
        case .ready(let value): value.rejected
        case .blocked(let value): value.rejected
        }
    }

    /// Members whose change starts a new review of the user.
    public var review: [Review] {
        switch self {
        case .ready(let value): value.review
        case .blocked(let value): value.review
        }
    }

    /// What is wrong with the new values.
    public var issues: [Issue] {
        switch self {
        case .ready(let value): value.issues
        case .blocked(let value): value.issues
        }
    }

    /// Warnings: worth a look, but no reason to refuse.
    public var warnings: [Issue] {
        switch self {
        case .ready(let value): value.warnings
        case .blocked(let value): value.warnings
        }
    }

    /// The request. `nil` unless this is `ready`.
    public var request: ProviderRequest? {
        if case .ready(let value) = self { value.request } else { nil }
    }

    /// What to tell people, in the locale of the options. `nil` unless this is `blocked`.
    public var message: String? {
        if case .blocked(let value) = self { value.message } else { nil }
    }

    /// The verdict alone, for the rest may be the user's data.
    public var description: String {
        switch self {
        case .ready: "TraderpalUpdatePlan(ready)"
        case .blocked: "TraderpalUpdatePlan(blocked)"
        }
    }

    private enum CodingKeys: String, CodingKey {
        case request, blocked
    }

    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        if members.contains(.request) {
            self = .ready(try .init(from: decoder))
        } else {
            self = .blocked(try .init(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .ready(let value):
            try value.encode(to: encoder)
        case .blocked(let value):
            try value.encode(to: encoder)
        }
    }
}

/// A genuine webhook, or the reason not to act on it.
public enum TraderpalWebhookAnswer: Codable, Sendable, Hashable, UserData {
    /// The webhook is genuine, fresh and new.
    case genuine(Genuine)
    /// The webhook must not be acted on.
    case refused(Refused)

    /// The webhook is genuine, fresh and new.
    public struct Genuine: Codable, Sendable, Hashable, UserData {
        /// What happened.
        public let event: TraderpalVerifiedEvent
    }

    /// The webhook must not be acted on.
    public struct Refused: Codable, Sendable, Hashable, UserData {
        /// Why not.
        public let reason: Reason
        /// What to tell people, in the locale of the options.
        public let message: String
    }

    /// Whether this is `genuine`.
    public var ok: Bool {
        if case .genuine = self { true } else { false }
    }

    /// What happened. `nil` unless this is `genuine`.
    public var event: TraderpalVerifiedEvent? {
        if case .genuine(let value) = self { value.event } else { nil }
    }

    /// Why not. `nil` unless this is `refused`.
    public var reason: Reason? {
        if case .refused(let value) = self { value.reason } else { nil }
    }

    /// What to tell people, in the locale of the options. `nil` unless this is `refused`.
    public var message: String? {
        if case .refused(let value) = self { value.message } else { nil }
    }

    /// The verdict alone, for the rest may be the user's data.
    public var description: String { "TraderpalWebhookAnswer(ok: \(ok))" }

    private enum CodingKeys: String, CodingKey {
        case ok
    }

    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        if try members.decode(Bool.self, forKey: .ok) {
            self = .genuine(try .init(from: decoder))
        } else {
            self = .refused(try .init(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .genuine(let value):
            try members.encode(true, forKey: .ok)
            try value.encode(to: encoder)
        case .refused(let value):
            try members.encode(false, forKey: .ok)
            try value.encode(to: encoder)
        }
    }
}

/// What happened, and what the provider sent about it.
public struct TraderpalVerifiedEvent: Codable, Sendable, Hashable, UserData {
    /// What happened.
    public let kind: EventKind
    /// Identifies the event: keep it, and pass it in the option `seen`.
    public let key: String
    /// Text, at most 200 characters; trimmed, NFC.
    public let type: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public let id: String?
    /// Text, at most 40 characters; trimmed, NFC.
    public let created: String?
    /// Set by the server.
    public let data: JSONValue?
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    public let unknownMembers: [JSONValue]?
}

/// What an event means for the local record.
public enum TraderpalEventChanges: Codable, Sendable, Hashable, UserData {
    /// The local record changes.
    case update(Update)
    /// The local record stays as it is.
    case nothing(Nothing)

    /// The local record changes.
    public struct Update: Codable, Sendable, Hashable, UserData {
        /// New values of members of the local record.
        public let changes: TraderpalCopies
    }

    /// The local record stays as it is.
    public struct Nothing: Codable, Sendable, Hashable, UserData {
        /// New values of members of the local record.
        public let changes: TraderpalCopies
        /// Why nothing changes.
        public let reason: Reason
    }

    /// New values of members of the local record.
    public var changes: TraderpalCopies {
        switch self {
        case .update(let value): value.changes
        case .nothing(let value): value.changes
        }
    }

    /// Why nothing changes. `nil` unless this is `nothing`.
    public var reason: Reason? {
        if case .nothing(let value) = self { value.reason } else { nil }
    }

    /// The verdict alone, for the rest may be the user's data.
    public var description: String {
        switch self {
        case .update: "TraderpalEventChanges(update)"
        case .nothing: "TraderpalEventChanges(nothing)"
        }
    }

    private enum CodingKeys: String, CodingKey {
        case action
    }

    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        if try members.decode(String.self, forKey: .action) == "update_local" {
            self = .update(try .init(from: decoder))
        } else {
            self = .nothing(try .init(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .update(let value):
            try members.encode("update_local", forKey: .action)
            try value.encode(to: encoder)
        case .nothing(let value):
            try members.encode("none", forKey: .action)
            try value.encode(to: encoder)
        }
    }
}

/// What makes the local record agree with the provider.
public struct TraderpalSyncAnswer: Codable, Sendable, Hashable, UserData {
    /// What to do.
    public let action: SyncAction
    /// New values of members of the local record.
    public let changes: TraderpalCopies
    /// Why nothing changes: the record or the user cannot be read, or it is not clear which user is meant.
    public let reason: Reason?
}

/// Many outcomes in one, in their order.
public struct TraderpalBatchAnswer: Codable, Sendable, Hashable, UserData {
    /// The values; the users of a page one by one, and `nil` where the provider answered a change with no content.
    public let successful: [TraderpalUser?]
    /// What did not succeed.
    public let failed: [FailedOutcome]
    /// The external ids of look-ups that found nobody; absent if there are no pages among the results.
    public let missing: [String]?
}
