import Foundation
import Testing
import UsherKitBindings

@testable import UsherKit

struct UnknownOperation: Error {}

/// The answer of a door, and whether it is the expected one.
struct Said {
    let answer: [UInt8]
    let isWanted: Bool
}

/// The answers of a vector's operation through each door.
func ask(_ vector: Vector) throws -> [Said] {
    let given = try RawJSON(vector.arguments)
    func exactly(_ answer: () throws -> String) throws -> Said {
        let answer = Array(try orMisuse(answer).utf8)
        return Said(answer: answer, isWanted: try vector.accepts(answer))
    }
    switch vector.operation {
    case "validate":
        return try vector.doors.map { door in
            if door == "object", let said = try asObject(given, vector) { return said }
            return try exactly { try asText(given) }
        }
    case "jsonSchema":
        return [try exactly { try jsonSchema(schema: #require(given["schema"]?.text)) }]
    case "fields":
        return [try exactly { try fields(schema: #require(given["schema"]?.text), options: options(given)) }]
    case "phone.parse":
        return [try exactly { try phoneParse(input: try data(given["input"]), options: options(given)) }]
    case "phone.format":
        return [
            try exactly {
                try phoneFormat(input: try data(given["input"]), format: try format(given), options: options(given))
            }
        ]
    case "phone.asYouType":
        return [
            try exactly {
                try phoneAsYouType(input: try data(given["input"]), caret: try caret(given), country: given["country"]?.text)
            }
        ]
    default:
        let said = try exactly { try runOperation(operation: vector.operation, arguments: texts(vector, given)) }
        return try [said, typed(vector)].compactMap { $0 }
    }
}

/// Results of `batch` that no operation answers: what is wrong with them is passed on as it is, and has no type.
private let madeUp: Set = [
    "killb/batch/external-id-of-null", "killb/batch/refused/issue-of-another-type",
    "killb/batch/look-ups/id-as-number", "killb/batch/look-ups/users-that-are-no-list",
]

/// The typed answer of an operation, written again; `nil` for arguments that have no type in Swift.
func typed(_ vector: Vector) throws -> Said? {
    guard !madeUp.contains(vector.name) else { return nil }
    let answer: [UInt8]
    do {
        let typed = try typedAnswer(vector.operation, Given(RawJSON(vector.arguments)))
        try usersHaveTheirData(typed)
        answer = Array(try JSON.encoder.encode(typed))
    } catch is NotTyped {
        return nil
    } catch let misuse as UsageError {
        answer = try misuseAnswer(misuse)
    }
    return Said(answer: answer, isWanted: try vector.accepts(answer) { try RawJSON($0).canonical })
}

/// The data of KillB's users is JSON in their type, and read as a person or a company when it is asked for.
private func usersHaveTheirData(_ answer: any Encodable) throws {
    let users: [KillbUser?] =
        switch answer {
        case let answer as ResponseAnswer<KillbUser>: [answer.value]
        case let answer as ResponseAnswer<KillbUser?>: [answer.value ?? nil]
        case let answer as ResponseAnswer<KillbUsersPage>: answer.value?.users ?? []
        case let answer as KillbBatchAnswer: answer.successful
        case let answer as KillbWebhookAnswer: [answer.event?.user]
        default: []
        }
    for case let user? in users {
        let read: (any Encodable)? = user.person ?? user.company
        let data = user.type?.known == nil ? nil : user.data
        #expect(try read.map { try RawJSON(JSON.encoder.encode($0)).canonical } == data.map { try RawJSON(JSON.encoder.encode($0)).canonical })
    }
}

private func misuseAnswer(_ misuse: UsageError) throws -> [UInt8] {
    Array("{\"misuse\":\(String(decoding: try JSON.encoder.encode(misuse.issues), as: UTF8.self))}".utf8)
}

/// The arguments of an operation by their names, then the options; numbers and `null` keep their text.
private func texts(_ vector: Vector, _ given: RawJSON) throws -> [Data] {
    guard let names = argumentNames[vector.ofEveryProvider] else { throw UnknownOperation() }
    let texts = try names.map { name in
        switch given[name] {
        case nil: Data()
        case .other(let raw)?: Data(raw)
        case let text: try data(text)
        }
    }
    return texts + [given["options"].map { Data($0.raw) } ?? Data()]
}

private func orMisuse(_ call: () throws -> String) throws -> String {
    do {
        return try call()
    } catch Misuse.MalformedOptions(let issues) {
        return "{\"misuse\":\(issues)}"
    }
}

/// The unchanged payload through the plain bindings: the bytes of the answer are the core's.
private func asText(_ given: RawJSON) throws -> String {
    try UsherKitBindings.validate(
        schema: #require(given["schema"]?.text), payload: data(given["payload"]), options: options(given))
}

/// The payload as a value through the facade, and the typed answer written again. Members of a Swift dictionary have no
/// order, so warnings about unknown members have none, and of too many unknown members others would be listed. `nil` in
/// that case, and for input that Swift's texts and the types of the options cannot hold: it never reaches the core as values.
private func asObject(_ given: RawJSON, _ vector: Vector) throws -> Said? {
    let name = given["schema"]?.text
    let schema = try #require(allSchemas.first { $0.name == name })
    let given = (payload: try data(given["payload"]), options: Data(options(given).utf8))
    guard let draft = try? JSONValue(RawJSON(given.payload)),
        !["limit.unknown_members", "limit.issues"].contains(where: { vector.answer.contains(Array($0.utf8)) }),
        let typed = try? JSONDecoder().decode(Options.self, from: given.options),
        let only = try? JSONDecoder().decode(Only.self, from: given.options).only ?? [],
        try RawJSON(JSON.encoded(typed, only: only).utf8).canonical == RawJSON(given.options).canonical
    else { return nil }
    let answer: [UInt8]
    do {
        answer = try throughFacade(schema, typed, only, draft)
    } catch let misuse as UsageError {
        answer = try misuseAnswer(misuse)
    }
    return Said(answer: answer, isWanted: try vector.accepts(answer, in: comparable))
}

extension JSONValue {
    fileprivate init(_ json: RawJSON) throws {
        switch json {
        case .object(let members, _):
            let named = try members.map { (String(decoding: $0.key, as: UTF8.self), try JSONValue($0.value)) }
            self = .object(Dictionary(named, uniquingKeysWith: { _, last in last }))
        case .array(let items, _): self = .array(try items.map(JSONValue.init))
        case .string(let bytes, _): self = .string(String(decoding: bytes, as: UTF8.self))
        case .other(let raw): self = try JSONDecoder().decode(JSONValue.self, from: Data(raw))
        }
    }
}

private struct Only: Decodable {
    let only: [JSONValue]?
}

private func throughFacade(
    _ schema: some AnySchema, _ options: Options, _ only: [JSONValue], _ draft: JSONValue
) throws -> [UInt8] {
    let schema = schema.with(options)
    if only.isEmpty { return Array(try JSON.encoder.encode(schema.validate(draft))) }
    return Array(try JSON.encoder.encode(schema.only(json: only).validate(draft)))
}

/// The answer with its issues and warnings sorted.
private func comparable(_ answer: [UInt8]) throws -> [UInt8] {
    let json = try RawJSON(answer)
    guard case .object(let members, let raw) = json else { return json.canonical }
    let sorted = members.map { member in
        guard case .array(let items, let raw) = member.value else { return member }
        let sorted = items.sorted { $0.canonical.lexicographicallyPrecedes($1.canonical) }
        return (member.key, .array(sorted, raw: raw))
    }
    return RawJSON.object(sorted, raw: raw).canonical
}

private func data(_ text: RawJSON?) throws -> Data {
    Data(try bytes(of: #require(text)))
}

private func options(_ given: RawJSON) -> String {
    given["options"].map { String(decoding: $0.raw, as: UTF8.self) } ?? "{}"
}

private func format(_ given: RawJSON) throws -> UsherKitBindings.PhoneFormat {
    let formats: [String: UsherKitBindings.PhoneFormat] = [
        "E164": .e164, "INTERNATIONAL": .international, "NATIONAL": .national, "RFC3966": .rfc3966,
    ]
    return try #require(formats[given["format"]?.text ?? ""])
}

private func caret(_ given: RawJSON) throws -> UInt32 {
    if let caret = given["caret"] { return try #require(UInt32(String(decoding: caret.raw, as: UTF8.self))) }
    return UInt32(String(decoding: try data(given["input"]), as: UTF8.self).utf16.count)
}
