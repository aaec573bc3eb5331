import Foundation

/// Turns drafts into text and answers into values.
enum JSON {
    /// Members have a fixed order, so that the same draft has the same answer. A number that JSON does not have
    /// becomes text that the core refuses, because bad data never throws.
    static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: "Infinity", negativeInfinity: "-Infinity", nan: "NaN")
        return encoder
    }

    static var decoder: JSONDecoder { JSONDecoder() }

    /// The options as the core reads them; paths are lists of segments or texts.
    static func encoded(_ options: Options, only paths: [JSONValue]) -> String {
        // Both consist of texts, numbers and booleans, which always encode.
        guard let members = try? encoder.encode(OptionsAndPaths(options: options, only: paths)) else { return "{}" }
        return String(decoding: members, as: UTF8.self)
    }
}

private struct OptionsAndPaths: Encodable {
    let options: Options
    let only: [JSONValue]

    private enum CodingKeys: CodingKey {
        case only
    }

    func encode(to encoder: any Encoder) throws {
        try options.encode(to: encoder)
        var members = encoder.container(keyedBy: CodingKeys.self)
        if !only.isEmpty { try members.encode(only, forKey: .only) }
    }
}

/// A JSON value of any kind.
public enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])
}

extension JSONValue {
    /// The member of that name; `nil` if this is not an object or has no such member.
    public subscript(name: String) -> JSONValue? {
        if case .object(let members) = self { members[name] } else { nil }
    }

    /// The text; `nil` if this is none.
    public var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The whole number; `nil` if this is none.
    public var int: Int? {
        if case .number(let number) = self { Int(exactly: number) } else { nil }
    }

    /// The value as another type; `nil` if it is none.
    func decoded<Value: Decodable>() -> Value? {
        try? JSON.decoder.decode(Value.self, from: JSON.encoder.encode(self))
    }
}

extension JSONValue: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([JSONValue].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int) { self = .number(Double(value)) }
    public init(floatLiteral value: Double) { self = .number(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(nilLiteral: ()) { self = .null }
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    public init(dictionaryLiteral members: (String, JSONValue)...) {
        self = .object(Dictionary(members, uniquingKeysWith: { _, last in last }))
    }
}

/// It may hold what users entered, so printing shows nothing of it.
extension JSONValue: UserData {}
