import Foundation

/// JSON text in parts that keep their bytes: Foundation's reader loses the order of members and the text of numbers.
indirect enum RawJSON {
    case object([(key: [UInt8], value: RawJSON)], raw: ArraySlice<UInt8>)
    case array([RawJSON], raw: ArraySlice<UInt8>)
    case string([UInt8], raw: ArraySlice<UInt8>)
    case other(raw: ArraySlice<UInt8>)

    /// The text of the value.
    var raw: ArraySlice<UInt8> {
        switch self {
        case .object(_, let raw), .array(_, let raw), .string(_, let raw), .other(let raw): raw
        }
    }

    init(_ text: some Sequence<UInt8>) throws {
        var reader = Reader(bytes: Array(text))
        self = try reader.value()
    }

    /// The member of that name, if this is an object with that member.
    subscript(name: String) -> RawJSON? {
        guard case .object(let members, _) = self else { return nil }
        return members.first { $0.key.elementsEqual(name.utf8) }?.value
    }

    /// The text of a string.
    var text: String? {
        guard case .string(let bytes, _) = self else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The value in a canonical form: members sorted by name, texts without escapes, fractions in one notation.
    var canonical: [UInt8] {
        switch self {
        case .object(let members, _):
            let sorted = members.sorted { $0.key.lexicographicallyPrecedes($1.key) }
            let parts = sorted.map { [UInt8](String($0.key.count).utf8) + [0x3A] + $0.key + [0x3A] + $0.value.canonical }
            return [0x7B] + parts.joined(separator: [0x2C]) + [0x7D]
        case .array(let items, _): return [0x5B] + items.map(\.canonical).joined(separator: [0x2C]) + [0x5D]
        case .string(let bytes, _): return [0x22] + [UInt8](String(bytes.count).utf8) + [0x3A] + bytes
        case .other(let raw):
            guard raw.contains(where: { ".eE".utf8.contains($0) }), let number = Double(String(decoding: raw, as: UTF8.self))
            else { return Array(raw) }
            return Array(number.description.utf8)
        }
    }
}

private struct NotJSON: Error {}

private struct Reader {
    /// Deeper than any answer, and within the stack.
    private static let deepest = 256

    let bytes: [UInt8]
    var at = 0
    private var depth = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func value() throws -> RawJSON {
        skipSpace()
        let start = at
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else { throw NotJSON() }
        switch try peek() {
        case UInt8(ascii: "{"): return try object(start)
        case UInt8(ascii: "["): return try array(start)
        case UInt8(ascii: "\""): return .string(try string(), raw: bytes[start..<at])
        default:
            while at < bytes.count, !",]} \n\r\t".utf8.contains(bytes[at]) { at += 1 }
            return .other(raw: bytes[start..<at])
        }
    }

    private mutating func object(_ start: Int) throws -> RawJSON {
        var members: [(key: [UInt8], value: RawJSON)] = []
        try list(until: UInt8(ascii: "}")) { reader in
            let key = try reader.string()
            reader.skipSpace()
            try reader.expect(UInt8(ascii: ":"))
            members.append((key, try reader.value()))
        }
        return .object(members, raw: bytes[start..<at])
    }

    private mutating func array(_ start: Int) throws -> RawJSON {
        var items: [RawJSON] = []
        try list(until: UInt8(ascii: "]")) { reader in items.append(try reader.value()) }
        return .array(items, raw: bytes[start..<at])
    }

    private mutating func list(until end: UInt8, item: (inout Reader) throws -> Void) throws {
        at += 1
        skipSpace()
        if try peek() == end {
            at += 1
            return
        }
        while true {
            skipSpace()
            try item(&self)
            skipSpace()
            if try peek() == end {
                at += 1
                return
            }
            try expect(UInt8(ascii: ","))
        }
    }

    private mutating func string() throws -> [UInt8] {
        let start = at
        try expect(UInt8(ascii: "\""))
        var escaped = false
        while try peek() != UInt8(ascii: "\"") {
            if bytes[at] == UInt8(ascii: "\\") {
                escaped = true
                at += 1
            }
            at += 1
        }
        at += 1
        if !escaped { return Array(bytes[start + 1..<at - 1]) }
        return Array(try JSONDecoder().decode(String.self, from: Data(bytes[start..<at])).utf8)
    }

    private mutating func skipSpace() {
        while at < bytes.count, " \n\r\t".utf8.contains(bytes[at]) { at += 1 }
    }

    private func peek() throws -> UInt8 {
        guard at < bytes.count else { throw NotJSON() }
        return bytes[at]
    }

    private mutating func expect(_ byte: UInt8) throws {
        guard try peek() == byte else { throw NotJSON() }
        at += 1
    }
}
