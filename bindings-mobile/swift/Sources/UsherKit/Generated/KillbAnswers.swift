/* Written by `cargo xtask generate` from the tables of `core`. */

/// `killb.status`
public enum KillbStatus: String, Codable, Sendable, CaseIterable {
    case active = "ACTIVE"
    case pending = "PENDING"
    case rejected = "REJECTED"
}

/// `killb.accessLevel`
public enum KillbAccessLevel: String, Codable, Sendable, CaseIterable {
    case l0 = "L0"
    case l1 = "L1"
    case l2 = "L2"
    case l3 = "L3"
    case l4 = "L4"
}

/// `killb.eventName`
public enum KillbEventName: String, Codable, Sendable, CaseIterable {
    case ramp = "RAMP"
    case user = "USER"
    case transaction = "TRANSACTION"
    case account = "ACCOUNT"
    case custodialAccount = "CUSTODIAL_ACCOUNT"
    case payout = "PAYOUT"
    case userCreated = "user.created"
    case userUpdated = "user.updated"
    case userDeleted = "user.deleted"
    case userKycApproved = "user.kyc_approved"
}

/// `killb.action`
public enum KillbAction: String, Codable, Sendable, CaseIterable {
    case create = "CREATE"
    case update = "UPDATE"
    case delete = "DELETE"
}

/// `killb.user`.
public struct KillbUser: Codable, Sendable, Hashable, UserData {
    /// Text, at most 200 characters; trimmed, NFC.
    public let id: String?
    /// One of `ACTIVE`, `PENDING`, `REJECTED`.
    public let status: Told<KillbStatus>?
    /// Text, at most 200 characters; trimmed, NFC.
    public let customerId: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public let externalId: String?
    /// One of `PERSON`, `COMPANY`.
    public let type: Told<KillbUserType>?
    /// Object, see `killb.person.create` where `type` is `PERSON`, `killb.company.update` where `type` is `COMPANY`.
    public let data: JSONValue?
    /// One of `L0`, `L1`, `L2`, `L3`, `L4`.
    public let accessLevel: Told<KillbAccessLevel>?
    /// Text, at most 10000 characters; trimmed, NFC.
    public let note: String?
    /// Text, at most 10000 characters; trimmed, NFC.
    public let complianceUrl: String?
    /// `true` or `false`.
    public let active: Bool?
    /// Text, at most 40 characters; trimmed, NFC.
    public let createdAt: String?
    /// Text, at most 40 characters; trimmed, NFC.
    public let updatedAt: String?
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    public let unknownMembers: [JSONValue]?

    /// What `data` is where `type` is `PERSON`; `nil` elsewhere.
    public var person: KillbPersonResponse? {
        if type == .known(.person) { data?.decoded() } else { nil }
    }

    /// What `data` is where `type` is `COMPANY`; `nil` elsewhere.
    public var company: KillbCompanyUpdateResponse? {
        if type == .known(.company) { data?.decoded() } else { nil }
    }
}

/// `killb.person.create`, as it comes back.
public struct KillbPersonResponse: Codable, Sendable, Hashable, UserData {
    /// Name, at most 100 characters; trimmed, NFC.
    public let firstName: String?
    /// Name, at most 100 characters; trimmed, NFC.
    public let middleName: String?
    /// Name, at most 100 characters; trimmed, NFC.
    public let lastName: String?
    /// Date of birth `YYYY-MM-DD`, at least 18 years ago (`USER.0004`).
    public let dateOfBirth: String?
    /// E-mail address; the domain comes out in lower case.
    public let email: String?
    /// Phone number; comes out in E.164.
    public let phone: String?
    /// Object, see `killb.address`.
    public let address: KillbAddressResponse?
    /// Object, see `killb.personDocument`.
    public let document: KillbPersonDocumentResponse?
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    public let nationality: String?
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    public let citizenship: String?
    /// One of `EMPLOYEE`, `SELF_EMPLOYED`, `RETIRED`, `UNEMPLOYED`, `OTHER`.
    public let employmentStatus: Told<KillbEmploymentStatus>?
    /// Text, at most 200 characters; trimmed, NFC.
    public let employmentDescription: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public let employerName: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public let occupation: String?
    /// Object, see `killb.investmentProfile`.
    public let investmentProfile: KillbInvestmentProfileResponse?
    /// Object, see `killb.personKycProfile`.
    public let kycProfile: KillbPersonKycProfileResponse?
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    public let unknownMembers: [JSONValue]?
}

/// `killb.address`, as it comes back.
public struct KillbAddressResponse: Codable, Sendable, Hashable, UserData {
    /// Text, at most 200 characters; trimmed, NFC.
    public let street1: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public let street2: String?
    /// Text, at most 100 characters; trimmed, NFC.
    public let city: String?
    /// Text, at most 100 characters; trimmed, NFC.
    public let state: String?
    /// Text, at most 20 characters; trimmed, NFC.
    public let zipCode: String?
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    public let countryCode: String?
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    public let unknownMembers: [JSONValue]?
}

/// `killb.personDocument`, as it comes back.
public struct KillbPersonDocumentResponse: Codable, Sendable, Hashable, UserData {
    /// One of `PASSPORT`, `DRIVER_LICENSE`, `NUIP`, `RFC`, `SSN`, `CURP`, `CPF`, `INE`, `IFE`, `DNI`, `DUI`, `NIT`, `RUT`, `CHINESE_ID`, `BOLIVIAN_ID`, `CE`.
    public let type: Told<KillbPersonDocumentType>?
    /// Number of a document, at most 50 characters; separators are taken out, letters come out in upper case.
    public let number: String?
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    public let issuedCountryCode: String?
    /// Date `YYYY-MM-DD`, not in the future.
    public let expeditionDate: String?
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    public let cic: String?
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    public let identificadorCiudadano: String?
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    public let ocr: String?
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    public let numeroEmision: String?
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    public let unknownMembers: [JSONValue]?
}

/// `killb.investmentProfile`, as it comes back.
public struct KillbInvestmentProfileResponse: Codable, Sendable, Hashable, UserData {
    /// One of `EMPLOYMENT`, `SAVINGS`, `WINNINGS`, `MARITAL`, `REAL_ESTATE`, `TRUST`, `INVESTMENT`, `OTHER`, `COMPANY`, `COMPANY_CAPITAL`, `LOAN`, `PRIVATE_CAPITAL`, `GRANT`.
    public let primarySourceOfFunds: Told<KillbSourceOfFunds>?
    /// Text, at most 200 characters; trimmed, NFC.
    public let primarySourceOfFundsDescription: String?
    /// One of `UPTO_10K`, `TEN_TO_100K`, `ONEHUNDREDK_TO_1M`, `ONE_TO_10M`, `TEN_TO_50M`, `FIFTY_TO_250M`, `MORE_THAN_250M`.
    public let totalAssets: Told<KillbAssets>?
    /// One of `UPTO_10K`, `TEN_TO_100K`, `ONEHUNDREDK_TO_1M`, `ONE_TO_10M`, `TEN_TO_50M`, `FIFTY_TO_250M`, `MORE_THAN_250M`.
    public let usdValueOfFiat: Told<KillbAssets>?
    /// One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`.
    public let monthlyDeposits: Told<KillbMonthlyCount>?
    /// One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`.
    public let monthlyWithdrawals: Told<KillbMonthlyCount>?
    /// One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`.
    public let monthlyInvestmentDeposit: Told<KillbVolume>?
    /// One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`.
    public let monthlyInvestmentWithdrawal: Told<KillbVolume>?
    /// One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`.
    public let usdValueOfCrypto: Told<KillbVolume>?
    /// One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`.
    public let monthlyCryptoDeposits: Told<KillbMonthlyCount>?
    /// One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`.
    public let monthlyCryptoWithdrawals: Told<KillbMonthlyCount>?
    /// One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`.
    public let monthlyCryptoInvestmentDeposit: Told<KillbVolume>?
    /// One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`.
    public let monthlyCryptoInvestmentWithdrawal: Told<KillbVolume>?
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    public let unknownMembers: [JSONValue]?
}

/// `killb.personKycProfile`, as it comes back.
public struct KillbPersonKycProfileResponse: Codable, Sendable, Hashable, UserData {
    /// Array of at most 250: text, at most 100 characters; trimmed, NFC.
    public let fundsSendReceiveJurisdictions: [String]?
    /// Array of at most 250: one of `NONE`, `ADULT_ENTERTAINMENT`, `DRUGS`, `FIREARMS`, `GAMBLING`, `MARIJUANA`, `TUMBLING`.
    public let engageInActivities: [Told<KillbActivity>]?
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    public let unknownMembers: [JSONValue]?
}

/// `killb.company.update`, as it comes back.
public struct KillbCompanyUpdateResponse: Codable, Sendable, Hashable, UserData {
    /// Name, at most 100 characters; trimmed, NFC.
    public let companyName: String?
    /// Name, at most 100 characters; trimmed, NFC.
    public let tradeName: String?
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    public let registeredNumber: String?
    /// One of `C_CORP_PRIVATE`, `C_CORP_PUBLIC`, `HNWI`, `LLC`, `LLP`, `LP`, `S_CORP`, `SOLE_PROP`, `TRUST`, `NON_PROFIT`, `OTHER`.
    public let legalStructure: Told<KillbLegalStructure>?
    /// Text, at most 200 characters; trimmed, NFC.
    public let description: String?
    /// Date `YYYY-MM-DD`, not in the future.
    public let establishedOn: String?
    /// Phone number; comes out in E.164.
    public let phone: String?
    /// E-mail address; the domain comes out in lower case.
    public let email: String?
    /// Object, see `killb.address`.
    public let address: KillbAddressResponse?
    /// Text, at most 200 characters; trimmed, NFC.
    public let mainOwnerUser: String?
    /// Array of at most 250: text, at most 200 characters; trimmed, NFC.
    public let ownerUsers: [String]?
    /// Text, at most 50 characters; trimmed, NFC.
    public let naics: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public let naicsDescription: String?
    /// Object, see `killb.companyDocument`.
    public let document: KillbCompanyDocumentResponse?
    /// Object, see `killb.investmentProfile`.
    public let investmentProfile: KillbInvestmentProfileResponse?
    /// Object, see `killb.companyKycProfile`.
    public let kycProfile: KillbCompanyKycProfileResponse?
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    public let ein: String?
    /// Set by the server.
    public let type: JSONValue?
    /// Set by the server.
    public let externalId: JSONValue?
    /// Set by the server.
    public let id: JSONValue?
    /// Set by the server.
    public let status: JSONValue?
    /// Set by the server.
    public let customerId: JSONValue?
    /// Set by the server.
    public let accessLevel: JSONValue?
    /// Set by the server.
    public let note: JSONValue?
    /// Set by the server.
    public let complianceUrl: JSONValue?
    /// Set by the server.
    public let active: JSONValue?
    /// Set by the server.
    public let createdAt: JSONValue?
    /// Set by the server.
    public let updatedAt: JSONValue?
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    public let unknownMembers: [JSONValue]?
}

/// `killb.companyDocument`, as it comes back.
public struct KillbCompanyDocumentResponse: Codable, Sendable, Hashable, UserData {
    /// One of `NIT`, `EIN`, `CNPJ`, `RFC`, `CUIT`, `USCC`, `RUT`.
    public let type: Told<KillbCompanyDocumentType>?
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    public let number: String?
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    public let issuedCountryCode: String?
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    public let unknownMembers: [JSONValue]?
}

/// `killb.companyKycProfile`, as it comes back.
public struct KillbCompanyKycProfileResponse: Codable, Sendable, Hashable, UserData {
    /// Array of at most 250: text, at most 100 characters; trimmed, NFC.
    public let fundsSendReceiveJurisdictions: [String]?
    /// Array of at most 250: one of `NONE`, `ADULT_ENTERTAINMENT`, `DRUGS`, `FIREARMS`, `GAMBLING`, `MARIJUANA`, `TUMBLING`.
    public let engageInActivities: [Told<KillbActivity>]?
    /// One of `REGULATED`, `REGISTERED`, `LICENSED`, `NONE`, `NOT_REQUIRED`.
    public let regulatedStatus: Told<KillbRegulatedStatus>?
    /// Text, at most 200 characters; trimmed, NFC.
    public let descriptionOfBusinessNature: String?
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    public let unknownMembers: [JSONValue]?
}

/// `killb.usersPage`.
public struct KillbUsersPage: Codable, Sendable, Hashable, UserData {
    /// Array of at most 4294967295: object, see `killb.user`.
    public let users: [KillbUser]?
    /// Whole number from 0 to 4294967295.
    public let totalPage: Told<Int>?
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    public let unknownMembers: [JSONValue]?
}

/// What a local record repeats of what Killb says about a user.
public struct KillbCopies: Codable, Sendable, Hashable, UserData {
    /// All members that change, by their names; also what the provider sent in another form than the known one.
    public let members: [String: JSONValue]
    /// The provider's `id`. `nil` where it does not change.
    public var killbUserId: String? { members["killbUserId"]?.text }
    /// The provider's `status`; `INACTIVE` where the user is deleted, cancelled or closed. `nil` where it does not change.
    public var kycStatus: String? { members["kycStatus"]?.text }
    /// The provider's `accessLevel`. `nil` where it does not change.
    public var kycLevel: String? { members["kycLevel"]?.text }
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
public enum KillbEligibility: Codable, Sendable, Hashable, UserData {
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
        /// What the provider noted about a rejection. It may hold personal data.
        public let reason: String?
        /// Where the user completes the verification.
        public let complianceUrl: String?
        /// The KYC level, as the provider says it.
        public let level: String?
        /// What the level allows; absent where limits are agreed upon one by one.
        public let limits: KillbLimits?
        /// How long it takes to reach the level.
        public let processing: String?
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
        /// What the provider noted about a rejection. It may hold personal data.
        public let reason: String?
        /// Where the user completes the verification.
        public let complianceUrl: String?
        /// The KYC level, as the provider says it.
        public let level: String?
        /// What the level allows; absent where limits are agreed upon one by one.
        public let limits: KillbLimits?
        /// How long it takes to reach the level.
        public let processing: String?
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

    /// What the provider noted about a rejection. It may hold personal data.
    public var reason: String? {
        switch self {
        case .allowed(let value): value.reason
        case .refused(let value): value.reason
        }
    }

    /// Where the user completes the verification.
    public var complianceUrl: String? {
        switch self {
        case .allowed(let value): value.complianceUrl
        case .refused(let value): value.complianceUrl
        }
    }

    /// The KYC level, as the provider says it.
    public var level: String? {
        switch self {
        case .allowed(let value): value.level
        case .refused(let value): value.level
        }
    }

    /// What the level allows; absent where limits are agreed upon one by one.
    public var limits: KillbLimits? {
        switch self {
        case .allowed(let value): value.limits
        case .refused(let value): value.limits
        }
    }

    /// How long it takes to reach the level.
    public var processing: String? {
        switch self {
        case .allowed(let value): value.processing
        case .refused(let value): value.processing
        }
    }

    /// What the user can do next. `nil` unless this is `refused`.
    public var action: String? {
        if case .refused(let value) = self { value.action } else { nil }
    }

    /// The verdict alone, for the rest may be the user's data.
    public var description: String { "KillbEligibility(canTransact: \(canTransact))" }

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

/// What a KYC level allows.
public struct KillbLimits: Codable, Sendable, Hashable, UserData {
    /// ISO 4217 code: `USD`.
    public let currency: String
    /// Most per day, in whole units of the currency.
    public let daily: Int
    /// Most per month, in whole units of the currency.
    public let monthly: Int
}

/// What an update would do, with its request or the reason why there is none.
public enum KillbUpdatePlan: Codable, Sendable, Hashable, UserData {
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
        case .ready: "KillbUpdatePlan(ready)"
        case .blocked: "KillbUpdatePlan(blocked)"
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
public enum KillbWebhookAnswer: Codable, Sendable, Hashable, UserData {
    /// The webhook is genuine, fresh and new.
    case genuine(Genuine)
    /// The webhook must not be acted on.
    case refused(Refused)

    /// The webhook is genuine, fresh and new.
    public struct Genuine: Codable, Sendable, Hashable, UserData {
        /// What happened.
        public let event: KillbVerifiedEvent
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
    public var event: KillbVerifiedEvent? {
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
    public var description: String { "KillbWebhookAnswer(ok: \(ok))" }

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
public struct KillbVerifiedEvent: Codable, Sendable, Hashable, UserData {
    /// What happened.
    public let kind: EventKind
    /// Identifies the event: keep it, and pass it in the option `seen`.
    public let key: String
    /// Text, at most 200 characters; trimmed, NFC.
    public let id: String?
    /// One of `RAMP`, `USER`, `TRANSACTION`, `ACCOUNT`, `CUSTODIAL_ACCOUNT`, `PAYOUT`, `user.created`, `user.updated`, `user.deleted`, `user.kyc_approved`.
    public let event: Told<KillbEventName>?
    /// One of `CREATE`, `UPDATE`, `DELETE`.
    public let action: Told<KillbAction>?
    /// Object, see `killb.user` where `event` is `USER`, `killb.user` where `event` is `user.created`, `killb.user` where `event` is `user.updated`, `killb.user` where `event` is `user.deleted`, `killb.user` where `event` is `user.kyc_approved`.
    public let data: JSONValue?
    /// Text, at most 40 characters; trimmed, NFC.
    public let createdAt: String?
    /// Text, at most 40 characters; trimmed, NFC.
    public let updatedAt: String?
    /// Whole number from 0 to 4294967295.
    public let attempts: Told<Int>?
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    public let unknownMembers: [JSONValue]?

    /// What `data` is where `event` is `USER` or `user.created` or `user.updated` or `user.deleted` or `user.kyc_approved`; `nil` elsewhere.
    public var user: KillbUser? {
        if event == .known(.user) || event == .known(.userCreated) || event == .known(.userUpdated) || event == .known(.userDeleted) || event == .known(.userKycApproved) { data?.decoded() } else { nil }
    }
}

/// What an event means for the local record.
public enum KillbEventChanges: Codable, Sendable, Hashable, UserData {
    /// The local record changes.
    case update(Update)
    /// The local record stays as it is.
    case nothing(Nothing)

    /// The local record changes.
    public struct Update: Codable, Sendable, Hashable, UserData {
        /// New values of members of the local record.
        public let changes: KillbCopies
    }

    /// The local record stays as it is.
    public struct Nothing: Codable, Sendable, Hashable, UserData {
        /// New values of members of the local record.
        public let changes: KillbCopies
        /// Why nothing changes.
        public let reason: Reason
    }

    /// New values of members of the local record.
    public var changes: KillbCopies {
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
        case .update: "KillbEventChanges(update)"
        case .nothing: "KillbEventChanges(nothing)"
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
public struct KillbSyncAnswer: Codable, Sendable, Hashable, UserData {
    /// What to do.
    public let action: SyncAction
    /// New values of members of the local record.
    public let changes: KillbCopies
    /// Why nothing changes: the record or the user cannot be read, or it is not clear which user is meant.
    public let reason: Reason?
}

/// Many outcomes in one, in their order.
public struct KillbBatchAnswer: Codable, Sendable, Hashable, UserData {
    /// The values; the users of a page one by one, and `nil` where the provider answered a change with no content.
    public let successful: [KillbUser?]
    /// What did not succeed.
    public let failed: [FailedOutcome]
    /// The external ids of look-ups that found nobody; absent if there are no pages among the results.
    public let missing: [String]?
}
