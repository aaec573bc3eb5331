import Foundation
import Testing
import UsherKit

/// The crossing between Swift and the core.
@Suite(.serialized) struct CrossingTests {
    let person = Killb.person.with(sampleOptions)

    private func firstName(_ answer: Validation<KillbPerson>) -> [UInt8]? {
        answer.value.map { Array($0.firstName.utf8) }
    }

    @Test(arguments: ["Zoë", "José", "Ольга", "山田", "\u{1F600} Ana", "ﷺ"])
    func unicode(name: String) throws {
        #expect(firstName(try person.validate(ana(name))) == Array(name.precomposedStringWithCanonicalMapping.utf8))
    }

    @Test func decomposedNamesAreComposed() throws {
        #expect(firstName(try person.validate(ana("Jose\u{301}"))) == Array("Jos\u{E9}".utf8))
    }

    @Test func loneSurrogateIsRefusedAtItsPath() throws {
        let text = #"{"firstName":"A\ud800na"}"#
        let issue = try person.validate(json: text).issues.first
        #expect(issue?.code == .textForbiddenCharacter)
        #expect(issue?.path == ["firstName"])
    }

    @Test func nulls() throws {
        #expect(try person.validate(draft("middleName", nil)).issues.map(\.path) == [["middleName"]])
        #expect(try person.validate(draft("middleName", nil)).issues.map(\.code) == [.typeInvalid])
        #expect(firstName(try person.validate(ana())) == Array("Ana".utf8))
        #expect(try person.validate(json: "null").issues.map(\.code) == [.typeInvalid])
        #expect(try person.validate(ana("A\0")).issues.map(\.code) == [.textForbiddenCharacter])
    }

    @Test(arguments: ["", " ", "{", "\0", "Ana", #"{"a":1}}"#])
    func textThatIsNotJSON(text: String) throws {
        #expect(try person.validate(json: text).issues.map(\.code) == [.jsonSyntax])
    }

    @Test func bytesThatAreNotUTF8() throws {
        #expect(try person.validate(json: Data([0xFF, 0xFE, 0])).issues.map(\.code) == [.jsonSyntax])
        // A slice whose first index is not 0.
        #expect(try person.validate(json: Data([1, 0x5B, 0x5D]).dropFirst()).issues.map(\.code) == [.typeInvalid])
    }

    @Test(arguments: [256 << 10, 1 << 20])
    func largePayloads(bytes: Int) throws {
        let large = draft("remark", .string(String(repeating: "ü", count: bytes / 2)))
        let answer = try person.validate(large)
        #expect(answer.warnings.map(\.path) == [["remark"]])
        #expect(firstName(answer) == Array("Ana".utf8))
    }

    @Test func payloadBeyondTheLimit() throws {
        let issues = try person.validate(["firstName": String(repeating: "x", count: 2 << 20)]).issues
        #expect(issues.map(\.code) == [.limitSize])
    }

    @Test func manyThreadsAtOnce() async throws {
        let person = person
        let right = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<64 {
                group.addTask {
                    let name = "Ana" + String(repeating: "x", count: number)
                    return try (0..<50).allSatisfy { _ in try person.validate(ana(name)).value?.firstName == name }
                }
            }
            return try await group.reduce(true) { $0 && $1 }
        }
        #expect(right)
    }

    @Test func memoryStaysFlatOver100000Calls() throws {
        let good = try JSONEncoder().encode(ana())
        let bad = Data(#"{"firstName":"\#(String(repeating: "x", count: 300))","phone":"12"}"#.utf8)
        func calls(_ count: Int) throws {
            for number in 0..<count {
                try autoreleasing { _ = try person.validate(json: number.isMultiple(of: 2) ? good : bad) }
            }
        }
        try calls(5_000)
        let before = try residentKilobytes()
        try calls(100_000)
        let grown = try residentKilobytes() - before
        // One leaked payload for each call would be 80 MB.
        #expect(grown < 20_000, "grew by \(grown) KB")
    }
}

/// Frees what Foundation keeps until the end of a run loop; on Linux it keeps nothing.
private func autoreleasing(_ work: () throws -> Void) rethrows {
    #if canImport(ObjectiveC)
        try autoreleasepool(invoking: work)
    #else
        try work()
    #endif
}

private func residentKilobytes() throws -> Int {
    #if os(Linux)
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") })
        return try #require(Int(line.filter(\.isNumber)))
    #else
        var usage = rusage()
        getrusage(RUSAGE_SELF, &usage)
        return usage.ru_maxrss >> 10
    #endif
}
