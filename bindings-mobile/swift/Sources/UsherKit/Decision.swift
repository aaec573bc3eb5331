import Foundation
import UsherKitBindings

/// The answer of an operation.
///
/// ```swift
/// let answer = try Killb.response(operation: "create", status: status, body: body)
/// if answer["ok"] == true, let user = answer["value"] { show(try Killb.eligibility(user: user)["message"]) }
/// ```
public struct Decision: Codable, Sendable, Hashable, UserData {
    /// The whole answer: an object, or `null` after the last page.
    public let value: JSONValue

    /// The member of that name; `nil` if there is none.
    public subscript(name: String) -> JSONValue? { value[name] }

    public init(from decoder: any Decoder) throws {
        value = try JSONValue(from: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
        try value.encode(to: encoder)
    }

    /// Only the verdict, because the rest may be the user's data.
    public var description: String {
        for name in ["canTransact", "allowed", "ok"] {
            if case .bool(let verdict) = value[name] { return "Decision(\(name): \(verdict))" }
        }
        return "Decision(…)"
    }
}

/// An argument of an operation: JSON, raw bytes, a name or a status.
protocol Argument {
    func text() throws -> Data
}

extension JSONValue: Argument {
    func text() throws -> Data { try JSON.encoder.encode(self) }
}

extension Data: Argument {
    func text() -> Data { self }
}

extension String: Argument {
    func text() -> Data { Data(utf8) }
}

extension Int: Argument {
    func text() -> Data { Data(String(self).utf8) }
}

/// Calls an operation; `nil` means an absent argument, and the last argument holds the options.
func decision(_ operation: String, _ arguments: (any Argument)?...) throws -> Decision {
    let texts = try arguments.map { try $0?.text() ?? Data() }
    let answer = try UsageError.catching { try decide(operation: operation, arguments: texts) }
    return try JSON.decoder.decode(Decision.self, from: Data(answer.utf8))
}
