/// One of many outcomes, with your own id of it, for `batch`.
public struct Outcome: Encodable, Sendable, UserData {
    private let answer: any Encodable & Sendable
    private let externalId: String?

    /// `answer` is what `response` answered, or what `request` or a check refused.
    public init(_ answer: some Encodable & Sendable, externalId: String? = nil) {
        self.answer = answer
        self.externalId = externalId
    }

    private enum CodingKeys: CodingKey {
        case externalId
    }

    public func encode(to encoder: any Encoder) throws {
        try answer.encode(to: encoder)
        var members = encoder.container(keyedBy: CodingKeys.self)
        try members.encodeIfPresent(externalId, forKey: .externalId)
    }
}

/// What the response to a call without a value holds: nothing.
public struct NoValue: Codable, Sendable, Hashable, UserData {
    public init(from decoder: any Decoder) throws {
        guard try decoder.singleValueContainer().decodeNil() else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "there is a value"))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encodeNil()
    }
}
