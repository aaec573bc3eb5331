import Foundation
import UsherKitBindings

/// Phone numbers on their own, exactly as Google's libphonenumber sees them.
///
/// ```swift
/// if case .read(let phone) = try Phone.parse("300 123 4567", defaultCountry: "CO"), phone.valid { call(phone.e164) }
/// ```
public enum Phone {
    /// The version of UsherKit.
    public static let version = libraryVersion

    /// The version of libphonenumber's metadata inside, such as `9.0.42`.
    public static let metadataVersion = UsherKit.metadataVersion

    /// Reads a phone number. One that can be read but is not valid is `.read` with `valid` false. `defaultCountry` is
    /// the region of numbers that do not start with `+`.
    ///
    /// - Throws: ``UsageError`` for a country that libphonenumber does not know.
    public static func parse(_ input: String, defaultCountry: String? = nil) throws -> PhoneResult {
        let answer: WirePhone = try ask { try phoneParse(input: Data(input.utf8), options: options(defaultCountry)) }
        return answer.phone.map(PhoneResult.read) ?? .unreadable(reason: answer.reason ?? "")
    }

    /// Writes a phone number in a format; `nil` for a text that cannot be read as one, see ``parse(_:defaultCountry:)``.
    ///
    /// - Throws: ``UsageError`` for a country that libphonenumber does not know.
    public static func format(_ input: String, _ format: PhoneFormat, defaultCountry: String? = nil) throws -> String? {
        let answer: WirePhoneText = try ask {
            try phoneFormat(input: Data(input.utf8), format: format.native, options: options(defaultCountry))
        }
        return answer.text
    }

    /// Formats the content of a text field after it was typed into, edited or pasted into. `caret` is where the caret
    /// stands, in UTF-16 code units, by default at the end; without a country only numbers that start with `+` are
    /// formatted.
    ///
    /// - Throws: ``UsageError`` for a country that libphonenumber does not know.
    public static func asYouType(_ text: String, caret: Int? = nil, country: String? = nil) throws -> Typed {
        let caret = UInt32(clamping: caret ?? text.utf16.count)
        return try ask { try phoneAsYouType(input: Data(text.utf8), caret: caret, country: country) }
    }

    /// An example number of a country for each kind of line that it has, such as `MOBILE`, for placeholders.
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

    private static func ask<Answer: Decodable>(_ question: () throws -> String) throws -> Answer {
        let answer = try UsageError.catching(question)
        return try JSON.decoder.decode(Answer.self, from: Data(answer.utf8))
    }

    private static func options(_ country: String?) -> String {
        JSON.encoded(Options(defaultCountry: country), only: [])
    }
}

/// What a text is as a phone number.
public enum PhoneResult: Sendable, Hashable {
    /// It can be read as one.
    case read(PhoneNumber)

    /// It cannot; the reason is libphonenumber's, such as `missing_region`.
    case unreadable(reason: String)
}

/// What libphonenumber knows of a number.
public struct PhoneNumber: Codable, Sendable, Hashable, UserData {
    /// The number in E.164, such as `+573001234567`; without the extension.
    public let e164: String
    /// Whether the numbering plan has such a number.
    public let valid: Bool
    /// Whether the length is that of numbers with this calling code.
    public let possible: Bool
    /// Why the number is not valid.
    public let reason: String?
    /// The region, such as `CO`, or `001` for a calling code that belongs to none.
    public let region: String?
    /// The kind of line, such as `MOBILE`.
    public let type: String
    /// The calling code, such as 57.
    public let callingCode: Int
    /// What follows the calling code.
    public let nationalNumber: String
    /// The extension, if the text had one.
    public let `extension`: String?

    /// The verdict alone, for the number is the user's data.
    public var description: String { "PhoneNumber(valid: \(valid))" }
}

/// How a phone number is written.
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

/// What a text field shows, and where its caret stands, in UTF-16 code units.
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

/// A calling code and the regions that share it, the main one first; `001` where it belongs to none.
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
