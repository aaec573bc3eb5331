import Foundation
import Testing
import UsherKit

/// Printed output, in a log for example, shows at most the verdict and nothing that users entered.
@Suite struct PrintingTests {
    static let secret = "Rojas 4711"

    /// Paths print their segments; the others hold text of tables, developers or the phone library.
    static let ofNoUser = [
        "Path", "Step", "Schema", "UsageError", "PhoneExample", "PhoneCountry", "CallingCode", "PhoneResult",
        "KillbCall", "TreezorCall", "TraderpalCall",
    ]

    /// Each public type is `UserData`, has only static members, or is an enum of words.
    @Test(arguments: try publicTypes())
    func everyPublicTypeIsUserData(_ type: PublicType) {
        #expect(
            type.conformances.contains("UserData") || type.conformances.contains("String") || type.isNamespace
                || type.conformances.contains("CaseIterable") || Self.ofNoUser.contains(type.name))
    }

    @Test func typesOfAllKindsAreChecked() throws {
        let looked = Set(try publicTypes().filter { !$0.isNamespace }.map(\.name))
        #expect(looked.isSuperset(of: ["KillbEligibility", "Allowed", "KillbUser", "KillbCopies", "ResponseAnswer", "JSONValue", "Typed", "PhoneNumber", "Issue", "KillbPerson", "Validation"]))
        #expect(looked.count > 100)
    }

    @Test func userDataPrintsNothingOfItself() throws {
        let answers: [any UserData] = try [
            ana(Self.secret), ana(Self.secret).address, KillbUserCreate.person(.init(data: ana(Self.secret))),
            person.validate(ana(Self.secret)), person.validate(refused), Phone.asYouType(Self.secret),
            Killb.response(.get, status: 200, body: JSONEncoder().encode(user)), user, refused, Options(today: Self.secret),
            Killb.response(.get, status: 400, body: JSONEncoder().encode(["message": Self.secret])),
            #require(Killb.response(.get, status: 200, body: JSONEncoder().encode(user)).value), Outcome(user),
            Killb.request(.create, arguments: refused), Killb.request(.get, arguments: user), Killb.eligibility(user: user),
            Killb.planUpdate(current: user, changes: refused), Killb.listQuery(filters: .init(externalId: Self.secret)),
            Killb.sync(local: refused, remote: user), Killb.sync(local: refused, remote: user).changes,
            Killb.batch(results: [Outcome(Killb.response(.get, status: 200, body: JSONEncoder().encode(user)))]),
            Told<KillbStatus>.other(.string(Self.secret)), WebhookOptions(seen: [Self.secret]),
        ]
        for answer in answers + (try person.validate(refused).warnings) {
            var printed = "\(answer) \([answer]) \(Optional(answer) as Any) \(String(reflecting: answer))"
            dump(answer, to: &printed)
            #expect(!printed.contains(Self.secret), "\(printed)")
        }
    }

    @Test func verdicts() throws {
        let user = user, refused = refused
        #expect("\(try Killb.eligibility(user: user))" == "KillbEligibility(canTransact: false)")
        #expect("\(try Killb.deletePlan(user: user))" == "DeletePlan(allowed: false)")
        #expect("\(try Killb.request(.create, arguments: refused))" == "RequestAnswer(ok: false)")
        #expect("\(try Killb.request(.get, arguments: user))" == "RequestAnswer(ok: true)")
        #expect("\(try Killb.planUpdate(current: user, changes: refused))" == "KillbUpdatePlan(ready)")
        #expect("\(try Killb.planUpdate(current: user, changes: [String]()))" == "KillbUpdatePlan(blocked)")
        #expect("\(try Killb.sync(local: user))" == "KillbSyncAnswer(…)")
        #expect("\(try person.only("firstName").validate(refused))" == "accepted(warnings: 0)")
        #expect("\(try person.only("phone").validate(refused))" == "refused(issues: 1, warnings: 0)")
        #expect("\(try person.validate(refused).warnings)" == "[Issue(member.unknown)]")
        #expect("\(try Phone.asYouType(Self.secret))" == "Typed(…)")
        #expect("\(try Phone.parse("+573001234567"))" == "read(PhoneNumber(valid: true))")
        #expect("\(Killb.person)" == "Schema(killb.person.create)")
    }

    private let person = Killb.person.with(sampleOptions)
    private let user: JSONValue = [
        "id": .string(secret), "status": "REJECTED", "rejectionReason": .string(secret), "ok": .string(secret),
    ]
    private let refused: JSONValue = .object(["firstName": .string(secret), secret: 1, "nationality": "CO"])
}

/// A public type, from its declaration.
struct PublicType: Sendable, CustomTestStringConvertible {
    let name: String
    var conformances: Set<String>
    /// Whether no value of the type exists.
    let isNamespace: Bool

    var testDescription: String { name }
}

/// The public types of the sources, with their extensions.
private func publicTypes() throws -> [PublicType] {
    let folder = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../Sources/UsherKit").standardized
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var types: [PublicType] = []
    var added: [String: Set<String>] = [:]
    for case let file as URL in files where file.pathExtension == "swift" {
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
        for (at, line) in lines.enumerated() {
            let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "." }.map(String.init)
            if let kind = ["struct", "enum", "class", "actor"].first(where: { words.starts(with: ["public", $0]) }), words.count > 2 {
                // A namespace is an enum whose members are all static.
                let body = lines[(at + 1)...].prefix { !$0.hasPrefix(line.prefix { $0 == " " } + "}") }
                let isNamespace = kind == "enum" && !body.contains { $0.drop { $0 == " " }.hasPrefix("case ") }
                types.append(PublicType(name: words[2], conformances: Set(words.dropFirst(3)), isNamespace: isNamespace))
            } else if words.first == "extension", words.count > 2 {
                added[words[1], default: []].formUnion(words.dropFirst(2))
            }
        }
    }
    return types.map { type in
        var type = type
        type.conformances.formUnion(added[type.name] ?? [])
        return type
    }
}
