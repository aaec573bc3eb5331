/// Keys and indexes that lead to a value; empty for the payload as a whole. `["address", "city"]`.
public struct Path: Sendable, Hashable, ExpressibleByArrayLiteral, CustomStringConvertible {
    /// A key of an object or an index of an array.
    public enum Step: Sendable, Hashable {
        case key(String)
        case index(Int)
    }

    public let steps: [Step]

    public init(_ steps: [Step]) {
        self.steps = steps
    }

    public init(arrayLiteral steps: Step...) {
        self.steps = steps
    }

    var json: JSONValue {
        .array(
            steps.map { step in
                switch step {
                case .key(let key): .string(key)
                case .index(let index): .number(Double(index))
                }
            })
    }

    /// `address.city`, `shareholders.0.firstName`.
    public var description: String {
        steps.map(\.description).joined(separator: ".")
    }
}

extension Path.Step: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, CustomStringConvertible {
    public init(stringLiteral key: String) {
        self = .key(key)
    }

    public init(integerLiteral index: Int) {
        self = .index(index)
    }

    public var description: String {
        switch self {
        case .key(let key): key
        case .index(let index): String(index)
        }
    }
}

extension Path: Codable {
    public init(from decoder: any Decoder) throws {
        steps = try decoder.singleValueContainer().decode([Step].self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(steps)
    }
}

extension Path.Step: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let index = try? container.decode(Int.self) {
            self = .index(index)
        } else {
            self = .key(try container.decode(String.self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .key(let key): try container.encode(key)
        case .index(let index): try container.encode(index)
        }
    }
}
