import Foundation
import UsherKit

/// Arguments that the types of Swift cannot hold.
struct NotTyped: Error {}

/// The arguments of a decision, as its function takes them.
struct Given {
    private let arguments: RawJSON

    init(_ arguments: RawJSON) {
        self.arguments = arguments
    }

    /// What stands for itself: JSON text, a raw body, a secret.
    func bytes(_ name: String) throws -> Data {
        switch arguments[name] {
        case nil: throw NotTyped()
        case .other(let raw)?: Data(raw)
        case let text?: Data(try UsherKitTests.bytes(of: text))
        }
    }

    func optional(_ name: String) throws -> Data? {
        arguments[name] == nil ? nil : try bytes(name)
    }

    func call() throws -> String {
        String(decoding: try bytes("operation"), as: UTF8.self)
    }

    func status(_ name: String) throws -> Int? {
        let digits = String(decoding: try bytes(name), as: UTF8.self)
        if digits.isEmpty || digits == "null" { return nil }
        guard let status = Int(digits), String(status) == digits else { throw NotTyped() }
        return status
    }

    /// JSON text as a value of the type that holds all of it.
    func typed<Value: Codable>(_ name: String) throws -> Value {
        try exactly(bytes(name))
    }

    func options<Value: Codable>() throws -> Value? {
        guard let options = arguments["options"] else { return nil }
        return try exactly(Data(options.raw))
    }

    private func exactly<Value: Codable>(_ json: Data) throws -> Value {
        guard let value = try? JSONDecoder().decode(Value.self, from: json),
            try RawJSON(JSONEncoder().encode(value)).canonical == RawJSON(json).canonical
        else { throw NotTyped() }
        return value
    }
}
