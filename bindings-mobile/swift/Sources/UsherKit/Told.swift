/// A word or a number as a provider sent it: one that the provider's pages name, or another one.
///
/// ```swift
/// if user.status == .known(.active) { show(user) }
/// ```
public enum Told<Known: Codable & Sendable & Hashable>: Sendable, Hashable, UserData {
    /// One of the known words, or a number within the known bounds.
    case known(Known)

    /// Another one: a text, or a number.
    case other(JSONValue)

    /// The known word or number; `nil` for another one.
    public var known: Known? {
        if case .known(let known) = self { known } else { nil }
    }

    /// What the provider sent; `nil` for a known word or number.
    public var other: JSONValue? {
        if case .other(let other) = self { other } else { nil }
    }
}

extension Told: Codable {
    private enum CodingKeys: CodingKey {
        case other
    }

    public init(from decoder: any Decoder) throws {
        if let members = try? decoder.container(keyedBy: CodingKeys.self) {
            self = .other(try members.decode(JSONValue.self, forKey: .other))
        } else {
            self = .known(try decoder.singleValueContainer().decode(Known.self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .known(let known):
            var container = encoder.singleValueContainer()
            try container.encode(known)
        case .other(let other):
            var members = encoder.container(keyedBy: CodingKeys.self)
            try members.encode(other, forKey: .other)
        }
    }
}
