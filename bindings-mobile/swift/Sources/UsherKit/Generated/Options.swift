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
    /// How the rules of national identifiers (check digits, formats, dates) count: `off` not at all, `warn` (default) as warnings, `error` as issues. One of `off`, `warn`, `error`.
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
