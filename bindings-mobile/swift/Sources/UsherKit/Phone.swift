import Foundation
import UsherKitBindings

/// Phone numbers alone, exactly as Google's libphonenumber judges them.
///
/// ```swift
/// if case .read(let phone) = try Phone.parse("300 123 4567", defaultCountry: "CO"), phone.valid { call(phone.e164) }
/// ```
public enum Phone {
    /// The version of UsherKit.
    public static let version = libraryVersion

    /// The version of libphonenumber's metadata, such as `9.0.42`.
    public static let metadataVersion = UsherKit.metadataVersion

    /// Parses a phone number. A number that can be read but is not valid is `.read` with `valid` false.
    /// `defaultCountry` is the region of numbers that do not start with `+`.
    ///
    /// - Throws: ``UsageError`` for a country that libphonenumber does not know.
    public static func parse(_ input: String, defaultCountry: String? = nil) throws -> PhoneResult {
        let answer: WirePhone = try ask { try phoneParse(input: Data(input.utf8), options: options(defaultCountry)) }
        return answer.phone.map(PhoneResult.read) ?? .unreadable(reason: answer.reason ?? "")
    }

    /// Writes a phone number in a format; `nil` for a text that is not a phone number, see ``parse(_:defaultCountry:)``.
    ///
    /// - Throws: ``UsageError`` for a country that libphonenumber does not know.
    public static func format(_ input: String, _ format: PhoneFormat, defaultCountry: String? = nil) throws -> String? {
        let answer: WirePhoneText = try ask {
            try phoneFormat(input: Data(input.utf8), format: format.native, options: options(defaultCountry))
        }
        return answer.text
    }

    /// Formats the content of a text field after a change: typed, edited or pasted. `caret` is the position of the caret
    /// in UTF-16 code units, by default the end. Without a country, only numbers that start with `+` are formatted.
    ///
    /// - Throws: ``UsageError`` for a country that libphonenumber does not know.
    public static func asYouType(_ text: String, caret: Int? = nil, country: String? = nil) throws -> Typed {
        let caret = UInt32(clamping: caret ?? text.utf16.count)
        return try ask { try phoneAsYouType(input: Data(text.utf8), caret: caret, country: country) }
    }

    /// An example number of a country for each type of line that it has, such as `MOBILE`, for placeholders.
    ///
    /// - Throws: ``UsageError`` for a country that libphonenumber does not know.
    public static func examples(_ country: String) throws -> [String: PhoneExample] {
        try ask { try phoneExamples(country: country) }
    }

    /// All countries and territories that have phone numbers, by calling code.
    public static func countries() -> [PhoneCountry] { regions().countries }

    /// All calling codes, in ascending order.
    public static func callingCodes() -> [CallingCode] { regions().callingCodes }

    private static func regions() -> WireRegions {
        (try? ask(phoneRegions)) ?? WireRegions(countries: [], callingCodes: [])
    }

    private static func ask<Answer: Decodable>(_ call: () throws -> String) throws -> Answer {
        let answer = try UsageError.catching(call)
        return try JSON.decoder.decode(Answer.self, from: Data(answer.utf8))
    }

    private static func options(_ country: String?) -> String {
        JSON.encoded(Options(defaultCountry: country), only: [])
    }
}

/// The result of parsing a text as a phone number.
public enum PhoneResult: Sendable, Hashable {
    /// The text is a phone number.
    case read(PhoneNumber)

    /// The text is not a phone number; the reason says why, such as `missing_region`.
    case unreadable(reason: String)
}

/// A parsed phone number, as libphonenumber judges it.
public struct PhoneNumber: Codable, Sendable, Hashable, UserData {
    /// The number in E.164, such as `+573001234567`; without the extension.
    public let e164: String
    /// Whether the numbering plan has such a number.
    public let valid: Bool
    /// Whether the length is that of numbers with this calling code.
    public let possible: Bool
    /// Why the number is not valid.
    public let reason: String?
    /// The region, such as `CO`, or `001` for a calling code without a region.
    public let region: String?
    /// The type of line, such as `MOBILE`.
    public let type: String
    /// The calling code, such as 57.
    public let callingCode: Int
    /// The digits after the calling code.
    public let nationalNumber: String
    /// The extension, if the text had one.
    public let `extension`: String?

    /// Only the verdict, because the number is the user's data.
    public var description: String { "PhoneNumber(valid: \(valid))" }
}

/// A format of phone numbers.
public enum PhoneFormat: Sendable, CaseIterable {
    /// `+573001234567`
    case e164
    /// `+57 300 1234567`
    case international
    /// `300 1234567`
    case national
    /// `tel:+57-300-1234567`
    case rfc3966

    var native: UsherKitBindings.PhoneFormat {
        switch self {
        case .e164: .e164
        case .international: .international
        case .national: .national
        case .rfc3966: .rfc3966
        }
    }
}

/// The content of a text field, and the position of its caret in UTF-16 code units.
public struct Typed: Codable, Sendable, Hashable, UserData {
    public let text: String
    public let caret: Int
}

/// An example number, for placeholders.
public struct PhoneExample: Codable, Sendable, Hashable {
    public let e164: String
    public let international: String
    public let national: String
}

/// A country or territory with phone numbers, for pickers; the platform's `Locale` has its name.
public struct PhoneCountry: Codable, Sendable, Hashable {
    /// Two letters, such as `CO`.
    public let region: String
    public let callingCode: Int
}

/// A calling code and the regions that share it, the main one first; `001` for one without a region.
public struct CallingCode: Codable, Sendable, Hashable {
    public let callingCode: Int
    public let regions: [String]
}

private struct WirePhone: Decodable {
    let phone: PhoneNumber?
    let reason: String?
}

private struct WirePhoneText: Decodable {
    let text: String?
}

private struct WireRegions: Decodable {
    let countries: [PhoneCountry]
    let callingCodes: [CallingCode]
}
