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

/// `usherkit.nationalIdLevel`
public enum NationalIdLevel: String, Codable, Sendable, CaseIterable {
    case off = "off"
    case warn = "warn"
    case error = "error"
}

/// `usherkit.options`
public struct Options: Codable, Sendable, Hashable, UserData {
    /// The day on which ages and futures are judged. Default: the current day in UTC. Date `YYYY-MM-DD`.
    public var today: String?
    /// The region, such as `CO`, of phone numbers that do not start with `+`. Default: none, so that they are refused. Region that the phone metadata knows.
    public var defaultCountry: String?
    /// The language of messages. Default: `en`. One of `en`, `es`, `pt`, `fr`.
    public var locale: Locale?
    /// What happens to members that the schema does not know: `strip` leaves them out with a warning, `reject` makes them issues. Default: as the schema says, which is `reject` for Treezor and `strip` for KillB and TraderPal. One of `strip`, `reject`.
    public var unknownKeys: UnknownKeys?
    /// What text stands for of which nothing can be seen: with `keep` (default) itself, with `absent` a member that is not there, as HTML forms send it. With `absent` so do `null`, and an object or a list that holds nothing else, at every depth; items beside others keep their places. One of `keep`, `absent`.
    public var blank: Blank?
    /// How the rules of national identifiers (formats, check digits, placeholders) count: `off` not at all, `warn` (default) as warnings, `error` as issues; one word for all of them, or an object with one for each. About 1.4 % of the RFCs that Mexico has registered have a wrong check digit: `{ format: 'error', checkDigit: 'warn' }` takes them. One of `off`, `warn`, `error`, or object, see `usherkit.nationalIds`.
    public var nationalIds: NationalIds?
    /// Whether the code `XK` (Kosovo), which ISO 3166-1 leaves to users, is a country. Default: `false`.
    public var kosovo: Bool?
    /// Bounds against hostile input. Object, see `usherkit.limits`.
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

/// `usherkit.nationalIds`
public struct NationalIds: Codable, Sendable, Hashable, UserData {
    /// Length, characters and parts; with `off`, days that differ from the date of birth are not looked at either. Default: `warn`. One of `off`, `warn`, `error`.
    public var format: NationalIdLevel?
    /// Check digits. Default: `warn`. One of `off`, `warn`, `error`.
    public var checkDigit: NationalIdLevel?
    /// Numbers that stand for nobody: generic ones, specimens, rows of one digit. Default: `warn`. One of `off`, `warn`, `error`.
    public var placeholder: NationalIdLevel?

    public init(format: NationalIdLevel? = nil, checkDigit: NationalIdLevel? = nil, placeholder: NationalIdLevel? = nil) {
        self.format = format
        self.checkDigit = checkDigit
        self.placeholder = placeholder
    }
}

extension NationalIds {
    /// `off` for all.
    public static let off = NationalIds(format: .off, checkDigit: .off, placeholder: .off)
    /// `warn` for all.
    public static let warn = NationalIds(format: .warn, checkDigit: .warn, placeholder: .warn)
    /// `error` for all.
    public static let error = NationalIds(format: .error, checkDigit: .error, placeholder: .error)
}

/// `usherkit.limits`
public struct Limits: Codable, Sendable, Hashable, UserData {
    /// Most bytes of JSON text. Default: 2097152 (2 MiB). Whole number from 1 to 1073741823.
    public var bytes: Int?
    /// Most levels of nesting. Default: 32. Whole number from 1 to 128.
    public var depth: Int?
    /// Most items of an array. Default: 1000. Whole number from 1 to 1000000.
    public var items: Int?
    /// Most characters (Unicode scalar values) of a known text. Default: 10000. Whole number from 1 to 1073741823.
    public var characters: Int?

    public init(bytes: Int? = nil, depth: Int? = nil, items: Int? = nil, characters: Int? = nil) {
        self.bytes = bytes
        self.depth = depth
        self.items = items
        self.characters = characters
    }
}
