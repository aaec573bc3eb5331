import Foundation
import Testing
import UsherKit
import UsherKitBindings

/// Microseconds for the person in the file that `USHERKIT_PAYLOAD` names: from text to the text of the answer, and from
/// text to a value. `cargo xtask bench mobile` reads them from the file of answers.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["USHERKIT_PAYLOAD"] != nil)) struct SpeedTests {
    @Test func speed() throws {
        let environment = ProcessInfo.processInfo.environment
        let payload = try Data(contentsOf: URL(fileURLWithPath: #require(environment["USHERKIT_PAYLOAD"])))
        let person = Killb.person.with(Options(today: "2026-03-01"))
        #expect(try person.validate(json: payload).value != nil)
        let answer = try microseconds {
            _ = try validate(schema: "killb.person.create", payload: payload, options: #"{"today":"2026-03-01"}"#)
        }
        let value = try microseconds { _ = try person.validate(json: payload) }
        let answers = URL(fileURLWithPath: try #require(environment["USHERKIT_ANSWERS"]))
        try Data(#"{"answer":\#(answer),"value":\#(value)}"#.utf8).write(to: answers)
    }

    /// The time of the quickest round, because others were disturbed.
    private func microseconds(_ call: () throws -> Void) rethrows -> Double {
        let calls = 2_000
        var best = Double.infinity
        for _ in 0..<10 {
            let start = DispatchTime.now().uptimeNanoseconds
            for _ in 0..<calls { try call() }
            best = min(best, Double(DispatchTime.now().uptimeNanoseconds - start) / 1e3 / Double(calls))
        }
        return best
    }
}
