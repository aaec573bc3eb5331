import Foundation
import UsherKitBindings

/// What a decision takes: JSON, bytes that stand for themselves, names and statuses.
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

/// Asks one of the client's questions; `nil` stands for what is absent, the last argument are the options.
func decision(_ operation: String, _ arguments: (any Argument)?...) throws -> JSONValue {
    let texts = try arguments.map { try $0?.text() ?? Data() }
    let answer = try UsageError.catching { try decide(operation: operation, arguments: texts) }
    return try JSON.decoder.decode(JSONValue.self, from: Data(answer.utf8))
}
