import Foundation
import Testing

/// The shared vectors. `USHERKIT_VECTORS` names their folder. `USHERKIT_ANSWERS`, if set, names a file for one line of JSON
/// for each vector, with which `cargo xtask vectors` compares the runtimes.
@Suite struct VectorsTests {
    @Test(arguments: try Vector.all(in: folder()))
    func vector(_ vector: Vector) throws {
        do {
            let said = try ask(vector)
            let wrong = said.first { !$0.isWanted }
            Answers.shared?.add(vector.name, passed: wrong == nil, answer: try #require(wrong ?? said.first).answer)
            // Bytes, because `==` of strings treats two notations of one character as equal.
            #expect(wrong == nil, "\(String(decoding: wrong?.answer ?? [], as: UTF8.self))")
        } catch {
            Answers.shared?.add(vector.name, passed: false, answer: [])
            throw error
        }
    }

    /// Most operations run through the typed functions, too.
    @Test func typedDecisions() throws {
        let decisions = try Vector.all(in: folder()).filter { argumentNames[$0.ofEveryProvider] != nil }
        let count = try decisions.filter { try typed($0) != nil }.count
        print("usherkit: \(count) of \(decisions.count) vectors of operations went through the typed functions")
        #expect(count > 0 || decisions.isEmpty)
    }
}

private func folder() -> URL {
    if let named = ProcessInfo.processInfo.environment["USHERKIT_VECTORS"] { return URL(fileURLWithPath: named) }
    return URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../../tests/vectors").standardized
}

/// The file of the answers; tests run at the same time.
private final class Answers: @unchecked Sendable {
    static let shared = ProcessInfo.processInfo.environment["USHERKIT_ANSWERS"].map(Answers.init)

    private let lock = NSLock()
    private let file: FileHandle?

    private init(_ path: String) {
        _ = FileManager.default.createFile(atPath: path, contents: nil)
        file = FileHandle(forWritingAtPath: path)
    }

    func add(_ name: String, passed: Bool, answer: [UInt8]) {
        struct Line: Encodable {
            let name: String
            let passed: Bool
            let answer: String
        }
        let line = Line(name: name, passed: passed, answer: String(decoding: answer, as: UTF8.self))
        guard let text = try? JSONEncoder().encode(line) else { return }
        lock.withLock { file?.write(text + Data("\n".utf8)) }
    }
}
