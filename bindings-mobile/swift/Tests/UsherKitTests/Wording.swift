/// The answer of an operation with an empty text for each text for people, all else byte for byte; `nil` if one of them is
/// empty before: then a message is missing.
func withoutWording(_ operation: String, _ answer: [UInt8]) -> [UInt8]? {
    let quote = UInt8(ascii: "\"")
    var (bare, rest, name) = ([UInt8](), answer[...], "")
    while let open = rest.firstIndex(of: quote) {
        bare += rest[...open]
        let text = textAtStart(of: rest[(open + 1)...])
        rest = rest[text.endIndex...].dropFirst()
        let isName = rest.first == UInt8(ascii: ":")
        if isName { name = String(decoding: text, as: UTF8.self) }
        if isName || !isWording(name, operation) {
            bare += text
        } else if text.isEmpty {
            return nil
        }
        bare.append(quote)
    }
    return bare + rest
}

/// In other answers, an action is a word, and an error is the text of the provider.
private func isWording(_ name: String, _ operation: String) -> Bool {
    switch name {
    case "message", "messages": true
    case "action": operation.hasSuffix(".eligibility")
    case "error": operation.hasSuffix(".batch")
    default: false
    }
}

/// The bytes in front of the quote that ends the text.
private func textAtStart(of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var at = bytes.startIndex
    while at < bytes.endIndex, bytes[at] != UInt8(ascii: "\"") { at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1 }
    return bytes[..<min(at, bytes.endIndex)]
}
