import Foundation
import UsherKitBindings

/// Runs an operation of the core; `nil` stands for what is absent, and the last argument are the options.
func answer<Answer: Decodable>(_ operation: String, _ arguments: (any Encodable)?...) throws -> Answer {
    let texts = try arguments.map(text)
    let answer = try UsageError.catching { try runOperation(operation: operation, arguments: texts) }
    do {
        return try JSON.decoder.decode(Answer.self, from: Data(answer.utf8))
    } catch is DecodingError {
        // Only `batch` answers what it was given, whatever that is.
        throw UsageError.wrongArguments
    }
}

/// Bytes stand for themselves: a raw body, a secret, JSON text as it came.
private func text(_ argument: (any Encodable)?) throws -> Data {
    switch argument {
    case nil: Data()
    case let bytes as Data: bytes
    case let value?: try JSON.encoder.encode(value)
    }
}
