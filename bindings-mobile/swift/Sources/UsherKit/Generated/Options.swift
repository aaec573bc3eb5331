/* Written by `cargo xtask generate` from the tables of `core`. */

/// `usherkit.locale`
public enum Locale: String, Codable, Sendable, CaseIterable {
    case en = "en"
    case es = "es"
    case pt = "pt"
    case fr = "fr"
}

/// `usherkit.unknownKeys`
public enum UnknownKeys: String, Codable, Sendable, CaseIterable {
    case strip = "strip"
    case reject = "reject"
}

/// `usherkit.blank`
public enum Blank: String, Codable, Sendable, CaseIterable {
    case keep = "keep"
    case absent = "absent"
}

/// `usherkit.nationalIds`
public enum NationalIds: String, Codable, Sendable, CaseIterable {
    case off = "off"
    case warn = "warn"
    case error = "error"
}

/// `usherkit.options`
public struct Options: Codable, Sendable, Hashable, UserData {
    /// Date `YYYY-MM-DD`.
    public var today: String?
    /// Region that the phone metadata knows; comes out in upper case.
    public var defaultCountry: String?
    /// One of `en`, `es`, `pt`, `fr`.
    public var locale: Locale?
    /// One of `strip`, `reject`.
    public var unknownKeys: UnknownKeys?
    /// One of `keep`, `absent`.
    public var blank: Blank?
    /// One of `off`, `warn`, `error`.
    public var nationalIds: NationalIds?
    /// `true` or `false`.
    public var kosovo: Bool?
    /// Object, see `usherkit.limits`.
    public var limits: Limits?

    public init(today: String? = nil, defaultCountry: String? = nil, locale: Locale? = nil, unknownKeys: UnknownKeys? = nil, blank: Blank? = nil, nationalIds: NationalIds? = nil, kosovo: Bool? = nil, limits: Limits? = nil) {
        self.today = today
        self.defaultCountry = defaultCountry
        self.locale = locale
        self.unknownKeys = unknownKeys
        self.blank = blank
        self.nationalIds = nationalIds
        self.kosovo = kosovo
        self.limits = limits
    }
}

/// `usherkit.limits`
public struct Limits: Codable, Sendable, Hashable, UserData {
    /// Whole number from 1 to 1073741823.
    public var bytes: Int?
    /// Whole number from 1 to 128.
    public var depth: Int?
    /// Whole number from 1 to 1000000.
    public var items: Int?
    /// Whole number from 1 to 1073741823.
    public var characters: Int?

    public init(bytes: Int? = nil, depth: Int? = nil, items: Int? = nil, characters: Int? = nil) {
        self.bytes = bytes
        self.depth = depth
        self.items = items
        self.characters = characters
    }
}
