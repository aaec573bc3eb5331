/* Written by `cargo xtask generate` from the tables of `core`. */

/// `treezor.user`.
public struct TreezorUser: Codable, Sendable, Hashable, UserData {
    /// Whole number from 0 to 9007199254740991.
    public let userId: Int?
    /// One of `PENDING`, `VALIDATED`, `CANCELED`.
    public let userStatus: Told<TreezorUserStatus>?
    /// Whole number from 0 to 6.
    public let kycLevel: Told<Int>?
    /// Whole number from 0 to 7.
    public let kycReview: Told<Int>?
    /// Text, at most 10000 characters; trimmed, NFC.
    public let kycReviewComment: String?
    /// Whole number from 0 to 1.
    public let isFrozen: Told<Int>?
    /// Whole number from 0 to 1.
    public let isFreezed: Told<Int>?
    /// Whole number from 0 to 1.
    public let IsLegalFrozen: Told<Int>?
    /// Whole number from 1 to 4.
    public let userTypeId: Told<Int>?
    /// Whole number from 0 to 1.
    public let specifiedUSPerson: Told<Int>?
    /// E-mail address; the domain comes out in lower case.
    public let email: String?
    /// One of `M`, `MME`, `MLLE`.
    public let title: Told<TreezorTitle>?
    /// Name, at most 100 characters; trimmed, NFC.
    public let firstname: String?
    /// Name, at most 100 characters; trimmed, NFC.
    public let lastname: String?
    /// Name, at most 100 characters; trimmed, NFC.
    public let middleNames: String?
    /// Date of birth `YYYY-MM-DD`, not in the future.
    public let birthday: String?
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain.
    public let placeOfBirth: String?
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    public let birthCountry: String?
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    public let nationality: String?
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    public let nationalityOther: String?
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain.
    public let address1: String?
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain.
    public let address2: String?
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain.
    public let address3: String?
    /// Text, at most 20 characters; trimmed, NFC.
    public let postcode: String?
    /// Text, at most 100 characters; trimmed, NFC.
    public let city: String?
    /// Text, at most 100 characters; trimmed, NFC.
    public let state: String?
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    public let country: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public let secondaryAddress1: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public let secondaryAddress2: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public let secondaryAddress3: String?
    /// Text, at most 20 characters; trimmed, NFC.
    public let secondaryPostcode: String?
    /// Text, at most 100 characters; trimmed, NFC.
    public let secondaryCity: String?
    /// Text, at most 100 characters; trimmed, NFC.
    public let secondaryState: String?
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    public let secondaryCountry: String?
    /// Phone number of the shape of E.164, which it comes out in.
    public let phone: String?
    /// Phone number of the shape of E.164, which it comes out in.
    public let mobile: String?
    /// Whole number from 1 to 15.
    public let occupationCategory: Told<Int>?
    /// Whole number from 1 to 7.
    public let monthlyIncomeRange: Told<Int>?
    /// Whole number from 0 to 7.
    public let personalAssetsRange: Told<Int>?
    /// Text, at most 200 characters; trimmed, NFC.
    public let occupation: String?
    /// One of `self_employed`, `public_sector_employees`, `private_sector_employees`, `retired_people_and_students`, `without_any_professional_activity`.
    public let occupationType: Told<TreezorOccupationType>?
    /// One of `0-18`, `19-23`, `24-27`, `28-35`, `36-56`, `57-*`.
    public let incomeRange: Told<TreezorIncomeRange>?
    /// One of `0-2`, `3-22`, `23-128`, `129-319`, `320-464`, `465-`.
    public let personalAssets: Told<TreezorPersonalAssets>?
    /// Name, at most 100 characters; trimmed, NFC.
    public let legalName: String?
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    public let legalRegistrationNumber: String?
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    public let legalTvaNumber: String?
    /// Date `YYYY-MM-DD`, not in the future.
    public let legalRegistrationDate: String?
    /// Text, at most 50 characters; trimmed, NFC.
    public let legalForm: String?
    /// One of `donation`, `inheritance`, `loan`, `lottery`, `pension`, `proceeds_from_investment`, `proceeds_from_sale`, `salary`, `savings`.
    public let sourceOfFunds: Told<TreezorSourceOfFunds>?
    /// Whole number from 0 to 9007199254740991.
    public let legalShareCapital: Int?
    /// Text, at most 50 characters; trimmed, NFC.
    public let legalSector: String?
    /// One of `NAF`, `NACE`.
    public let legalSectorType: Told<TreezorLegalSectorType>?
    /// One of `0-39`, `40-99`, `100-249`, `250-999`, `1000-2999`, `3000-9999`, `10000-99999`, `100000-*`.
    public let legalAnnualTurnOver: Told<TreezorLegalAnnualTurnOver>?
    /// One of `0-4`, `5-9`, `10-49`, `50-149`, `150-499`, `500-*`.
    public let legalNetIncomeRange: Told<TreezorLegalNetIncomeRange>?
    /// One of `0`, `1-9`, `10-99`, `100-249`, `250-*`.
    public let legalNumberOfEmployeeRange: Told<TreezorLegalNumberOfEmployeeRange>?
    /// Whole number from 0 to 1.
    public let isOnStockExchange: Told<Int>?
    /// Whole number from 1 to 5.
    public let entityType: Told<Int>?
    /// Text, at most 200 characters; trimmed, NFC.
    public let position: String?
    /// Whole number from 0 to 1.
    public let activityOutsideEu: Told<Int>?
    /// Whole number from 0 to 1.
    public let economicSanctions: Told<Int>?
    /// Whole number from 0 to 1.
    public let residentCountriesSanctions: Told<Int>?
    /// Whole number from 0 to 1.
    public let involvedSanctions: Told<Int>?
    /// Whole number from 0 to 4.
    public let entitySanctionsQuestionnaire: Told<Int>?
    /// Whole number from 1 to 4294967295.
    public let parentUserId: Told<Int>?
    /// One of `shareholder`, `leader`, `employee`.
    public let parentType: Told<TreezorParentType>?
    /// Whole number from 0 to 3.
    public let controllingPersonType: Told<Int>?
    /// Whole number from 0 to 2.
    public let employeeType: Told<Int>?
    /// Whole number from 0 to 100.
    public let effectiveBeneficiary: Told<Int>?
    /// ISO 639-1 code; comes out in lower case.
    public let language: String?
    /// Text, at most 50 characters; trimmed, NFC.
    public let timezone: String?
    /// One of `BE`, `DE`, `ES`, `FR`, `IT`, `NL`.
    public let distributionCountry: Told<TreezorDistributionCountry>?
    /// Text, at most 250 characters; trimmed, NFC.
    public let userTag: String?
    /// Text, at most 250 characters; trimmed, NFC.
    public let accessTag: String?
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    public let taxNumber: String?
    /// Text, at most 50 characters; trimmed, NFC.
    public let taxResidence: String?
    /// Text, at most 10000 characters; trimmed, NFC.
    public let countryName: String?
    /// Text, at most 10000 characters; trimmed, NFC.
    public let clientId: String?
    /// Text, at most 10000 characters; trimmed, NFC.
    public let legalNameEmbossed: String?
    /// Text, at most 10000 characters; trimmed, NFC.
    public let optInMailing: String?
    /// Text, at most 10000 characters; trimmed, NFC.
    public let sepaCreditorIdentifier: String?
    /// Text, at most 10000 characters; trimmed, NFC.
    public let sanctionsQuestionnaireDate: String?
    /// Text, at most 10000 characters; trimmed, NFC.
    public let codeStatus: String?
    /// Text, at most 10000 characters; trimmed, NFC.
    public let informationStatus: String?
    /// Text, at most 10000 characters; trimmed, NFC.
    public let createdDate: String?
    /// Text, at most 10000 characters; trimmed, NFC.
    public let modifiedDate: String?
    /// Whole number from 0 to 9007199254740991.
    public let walletCount: Int?
    /// Whole number from 0 to 9007199254740991.
    public let payinCount: Int?
    /// Whole number from 0 to 9007199254740991.
    public let totalRows: Int?
    /// Text, at most 10000 characters; trimmed, NFC.
    public let birthCityCode: String?
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    public let unknownMembers: [JSONValue]?
}

/// `treezor.usersPage`.
public struct TreezorUsersPage: Codable, Sendable, Hashable, UserData {
    /// Array of at most 4294967295: object, see `treezor.user`.
    public let users: [TreezorUser]?
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    public let unknownMembers: [JSONValue]?
}

/// What a local record repeats of what Treezor says about a user.
public struct TreezorCopies: Codable, Sendable, Hashable, UserData {
    /// All members that change, by their names; also what the provider sent in another form than the known one.
    public let members: [String: JSONValue]
    /// The provider's `userId`. `nil` where it does not change.
    public var treezorUserId: String? { members["treezorUserId"]?.text }
    /// The provider's `userStatus`; `CANCELED` where the user is deleted, cancelled or closed. `nil` where it does not change.
    public var userStatus: String? { members["userStatus"]?.text }
    /// The provider's `kycReview`. `nil` where it does not change.
    public var kycStatus: Int? { members["kycStatus"]?.int }
    /// The provider's `kycLevel`. `nil` where it does not change.
    public var kycLevel: Int? { members["kycLevel"]?.int }
    /// The provider's `modifiedDate`. `nil` where it does not change.
    public var updatedAt: String? { members["updatedAt"]?.text }

    public init(from decoder: any Decoder) throws {
        members = try [String: JSONValue](from: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
        try members.encode(to: encoder)
    }
}

/// `treezor.freezeEffect`
public enum TreezorFreezeEffect: String, Codable, Sendable, CaseIterable {
    case allowed = "allowed"
    case caseByCase = "case_by_case"
    case blocked = "blocked"
}

/// `treezor.need`
public enum TreezorNeed: String, Codable, Sendable, CaseIterable {
    case legalRepresentative = "legal_representative"
    case majorityShareholder = "majority_shareholder"
}

/// Whether the user may transact, and what comes next. Limits are hints: the server decides.
public enum TreezorEligibility: Codable, Sendable, Hashable, UserData {
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
        /// The KYC level.
        public let kycLevel: Int?
        /// The KYC review.
        public let kycReview: Int?
        /// The types of wallet that the user may have: 9 electronic money, 10 a payment account.
        public let walletTypeIds: [Int]?
        /// What a legal entity needs before it may own a payment account.
        public let needs: [TreezorNeed]?
        /// Where the limits without KYC hold, as ISO 3166-1 alpha-2 codes.
        public let countries: [String]?
        /// What the user may do without KYC.
        public let limits: TreezorLimits?
        /// What a freeze leaves.
        public let operations: TreezorFrozenOperations?
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
        /// The KYC level.
        public let kycLevel: Int?
        /// The KYC review.
        public let kycReview: Int?
        /// The types of wallet that the user may have: 9 electronic money, 10 a payment account.
        public let walletTypeIds: [Int]?
        /// What a legal entity needs before it may own a payment account.
        public let needs: [TreezorNeed]?
        /// Where the limits without KYC hold, as ISO 3166-1 alpha-2 codes.
        public let countries: [String]?
        /// What the user may do without KYC.
        public let limits: TreezorLimits?
        /// What a freeze leaves.
        public let operations: TreezorFrozenOperations?
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

    /// The KYC level.
    public var kycLevel: Int? {
        switch self {
        case .allowed(let value): value.kycLevel
        case .refused(let value): value.kycLevel
        }
    }

    /// The KYC review.
    public var kycReview: Int? {
        switch self {
        case .allowed(let value): value.kycReview
        case .refused(let value): value.kycReview
        }
    }

    /// The types of wallet that the user may have: 9 electronic money, 10 a payment account.
    public var walletTypeIds: [Int]? {
        switch self {
        case .allowed(let value): value.walletTypeIds
        case .refused(let value): value.walletTypeIds
        }
    }

    /// What a legal entity needs before it may own a payment account.
    public var needs: [TreezorNeed]? {
        switch self {
        case .allowed(let value): value.needs
        case .refused(let value): value.needs
        }
    }

    /// Where the limits without KYC hold, as ISO 3166-1 alpha-2 codes.
    public var countries: [String]? {
        switch self {
        case .allowed(let value): value.countries
        case .refused(let value): value.countries
        }
    }

    /// What the user may do without KYC.
    public var limits: TreezorLimits? {
        switch self {
        case .allowed(let value): value.limits
        case .refused(let value): value.limits
        }
    }

    /// What a freeze leaves.
    public var operations: TreezorFrozenOperations? {
        switch self {
        case .allowed(let value): value.operations
        case .refused(let value): value.operations
        }
    }

    /// What the user can do next. `nil` unless this is `refused`.
    public var action: String? {
        if case .refused(let value) = self { value.action } else { nil }
    }

    /// The verdict alone, for the rest may be the user's data.
    public var description: String { "TreezorEligibility(canTransact: \(canTransact))" }

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

/// What a user may do without KYC.
public struct TreezorLimits: Codable, Sendable, Hashable, UserData {
    /// ISO 4217 code: `EUR`.
    public let currency: String
    /// Most on the wallet, in euros.
    public let balance: Int
    /// Most paid in within 30 days, in euros.
    public let inPer30Days: Int
    /// Most paid out within 30 days, in euros.
    public let outPer30Days: Int
    /// Most for a payment by card online, in euros.
    public let cardOnline: Int
    /// Most for payments by card in shops, in euros.
    public let cardInShops: Int
}

/// What a freeze does to each operation of a wallet.
public struct TreezorFrozenOperations: Codable, Sendable, Hashable, UserData {
    public let cardTransactions: TreezorFreezeEffect
    public let emittedWalletTransfers: TreezorFreezeEffect
    public let emittedCreditTransfers: TreezorFreezeEffect
    public let receivedDirectDebits: TreezorFreezeEffect
    public let receivedWalletTransfers: TreezorFreezeEffect
    public let receivedCreditTransfers: TreezorFreezeEffect
    public let emittedDirectDebits: TreezorFreezeEffect
    public let cardAcquiring: TreezorFreezeEffect
    public let checkCashing: TreezorFreezeEffect
    public let recalls: TreezorFreezeEffect
    public let refunds: TreezorFreezeEffect
}

/// What an update would do, with its request or the reason why there is none.
public enum TreezorUpdatePlan: Codable, Sendable, Hashable, UserData {
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
        case .ready: "TreezorUpdatePlan(ready)"
        case .blocked: "TreezorUpdatePlan(blocked)"
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
public enum TreezorWebhookAnswer: Codable, Sendable, Hashable, UserData {
    /// The webhook is genuine, fresh and new.
    case genuine(Genuine)
    /// The webhook must not be acted on.
    case refused(Refused)

    /// The webhook is genuine, fresh and new.
    public struct Genuine: Codable, Sendable, Hashable, UserData {
        /// What happened.
        public let event: TreezorVerifiedEvent
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
    public var event: TreezorVerifiedEvent? {
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
    public var description: String { "TreezorWebhookAnswer(ok: \(ok))" }

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
public struct TreezorVerifiedEvent: Codable, Sendable, Hashable, UserData {
    /// What happened.
    public let kind: EventKind
    /// Identifies the event: keep it, and pass it in the option `seen`.
    public let key: String
    /// Text, at most 200 characters; trimmed, NFC.
    public let webhook: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public let webhook_id: String?
    /// Text, at most 40 characters; trimmed, NFC.
    public let webhook_created_at: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public let object: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public let object_id: String?
    /// Object, see `treezor.usersPage`.
    public let object_payload: TreezorUsersPage?
    /// Text, at most 200 characters; trimmed, NFC.
    public let object_payload_signature: String?
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    public let unknownMembers: [JSONValue]?
}

/// What an event means for the local record.
public enum TreezorEventChanges: Codable, Sendable, Hashable, UserData {
    /// The local record changes.
    case update(Update)
    /// The local record stays as it is.
    case nothing(Nothing)

    /// The local record changes.
    public struct Update: Codable, Sendable, Hashable, UserData {
        /// New values of members of the local record.
        public let changes: TreezorCopies
    }

    /// The local record stays as it is.
    public struct Nothing: Codable, Sendable, Hashable, UserData {
        /// New values of members of the local record.
        public let changes: TreezorCopies
        /// Why nothing changes.
        public let reason: Reason
    }

    /// New values of members of the local record.
    public var changes: TreezorCopies {
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
        case .update: "TreezorEventChanges(update)"
        case .nothing: "TreezorEventChanges(nothing)"
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
public struct TreezorSyncAnswer: Codable, Sendable, Hashable, UserData {
    /// What to do.
    public let action: SyncAction
    /// New values of members of the local record.
    public let changes: TreezorCopies
    /// Why nothing changes: the record or the user cannot be read, or it is not clear which user is meant.
    public let reason: Reason?
}

/// Many outcomes in one, in their order.
public struct TreezorBatchAnswer: Codable, Sendable, Hashable, UserData {
    /// The values; the users of a page one by one, and `nil` where the provider answered a change with no content.
    public let successful: [TreezorUser?]
    /// What did not succeed.
    public let failed: [FailedOutcome]
    /// The external ids of look-ups that found nobody; absent if there are no pages among the results.
    public let missing: [String]?
}
