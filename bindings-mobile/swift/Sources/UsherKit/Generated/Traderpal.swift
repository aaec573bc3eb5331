/* Written by `cargo xtask generate` from the tables of `core`. */

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
