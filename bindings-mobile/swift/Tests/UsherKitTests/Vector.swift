import Foundation
import Testing

/// One call and its exact answer (`tests/vectors/README.md`).
struct Vector: Sendable, CustomTestStringConvertible {
    let name: String
    let operation: String
    /// The JSON text of the arguments.
    let arguments: [UInt8]
    let doors: [String]
    /// The expected answer; texts for people may be empty in it.
    let answer: [UInt8]

    var testDescription: String { name }

    /// The name of the operation without that of a provider.
    var ofEveryProvider: String { operation.split(separator: ".").last.map(String.init) ?? operation }

    private init(_ json: RawJSON) throws {
        name = try #require(json["name"]?.text)
        operation = try #require(json["operation"]?.text)
        arguments = Array(try #require(json["arguments"]).raw)
        answer = try bytes(of: #require(json["answer"]))
        doors =
            if case .array(let names, _) = json["doors"] { names.compactMap(\.text) } else { ["text", "object"] }
    }

    /// Whether the answer is the expected one in that form, with its texts for people or without them, and has all of them.
    func accepts(_ answer: [UInt8], in form: ([UInt8]) throws -> [UInt8] = { $0 }) throws -> Bool {
        guard let bare = withoutWording(operation, answer) else { return false }
        let wanted = try form(self.answer)
        return try form(answer) == wanted || form(bare) == wanted
    }

    /// All vectors of a folder, in order.
    static func all(in folder: URL) throws -> [Vector] {
        try files(in: folder).flatMap { file in
            guard case .array(let vectors, _) = try RawJSON(Data(contentsOf: file))["vectors"] else { return [Vector]() }
            return try vectors.map(Vector.init)
        }
    }

    private static func files(in folder: URL) throws -> [URL] {
        let index = folder.appendingPathComponent("index.json")
        if let text = try? Data(contentsOf: index), case .array(let names, _) = try RawJSON(text)["files"] {
            return names.compactMap(\.text).map(folder.appendingPathComponent)
        }
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" && !["index.json", "schema.json"].contains($0.lastPathComponent) }
            .sorted { $0.path < $1.path }
    }
}

/// The bytes of a text as vectors write it: a string, or parts that are joined.
func bytes(of text: RawJSON) throws -> [UInt8] {
    switch text {
    case .string(let bytes, _): return bytes
    case .array(let parts, _): return try parts.flatMap(bytes(of:))
    default:
        if case .string(let digits, _) = text["hex"] {
            return stride(from: 0, to: digits.count, by: 2).compactMap { at in
                UInt8(String(decoding: digits[at..<at + 2], as: UTF8.self), radix: 16)
            }
        }
        let part = try bytes(of: #require(text["repeat"]))
        let digits = try #require(text["times"]).raw
        let times = try #require(Int(String(decoding: digits, as: UTF8.self)))
        return Array(repeatElement(part, count: times).joined())
    }
}
