/* Written by `cargo xtask generate` from the tables of `core`. */

/// `usherkit.updatePolicy`
public enum UpdatePolicy: String, Codable, Sendable, CaseIterable {
    case reference = "reference"
    case guide = "guide"
    case strict = "strict"
    case permissive = "permissive"
}

/// `usherkit.originIn`
public enum OriginIn: String, Codable, Sendable, CaseIterable {
    case body = "body"
    case query = "query"
}

/// `usherkit.scheme`
public enum Scheme: String, Codable, Sendable, CaseIterable {
    case a = "A"
    case b = "B"
    case either = "either"
}

/// The options of `eligibility`: those of every check, and `usherkit.eligibilityOptions`.
public struct EligibilityOptions: Codable, Sendable, Hashable, UserData {
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
    /// The members to check, for one step or one field of a form: issues and value hold those only. Paths are those of issues (`['address', 'city']`, with the index of an item), or text in which dots part the steps (`'address.city'`). A path that the schema does not have is misuse; a schema with cases has what one of them has. Of decisions, those that check nothing ignore it. Default: all. Array of at most 1000: array of at most 32: text or whole number, or text in which dots part them.
    public var only: [Path]?
    /// How the rules of national identifiers (formats, check digits, placeholders) count: `off` not at all, `warn` (default) as warnings, `error` as issues; one word for all of them, or an object with one for each. About 1.4 % of the RFCs that Mexico has registered have a wrong check digit: `{ format: 'error', checkDigit: 'warn' }` takes them. One of `off`, `warn`, `error`, or object, see `usherkit.nationalIds`.
    public var nationalIds: NationalIds?
    /// Whether the code `XK` (Kosovo), which ISO 3166-1 leaves to users, is a country. Default: `false`.
    public var kosovo: Bool?
    /// Bounds against hostile input. Object, see `usherkit.limits`.
    public var limits: Limits?
    /// TraderPal: whether a user who is `active` must also have every check of `verificationStatus` verified; one whose checks are not, or not told, is then `pending`. KillB and Treezor ignore it. Default: `false`, the status alone decides.
    public var everyCheck: Bool?

    public init(today: String? = nil, defaultCountry: String? = nil, locale: Locale? = nil, unknownKeys: UnknownKeys? = nil, blank: Blank? = nil, only: [Path]? = nil, nationalIds: NationalIds? = nil, kosovo: Bool? = nil, limits: Limits? = nil, everyCheck: Bool? = nil) {
        self.today = today
        self.defaultCountry = defaultCountry
        self.locale = locale
        self.unknownKeys = unknownKeys
        self.blank = blank
        self.only = only
        self.nationalIds = nationalIds
        self.kosovo = kosovo
        self.limits = limits
        self.everyCheck = everyCheck
    }
}

/// The options of `planUpdate`: those of every check, and `usherkit.planOptions`.
public struct PlanOptions: Codable, Sendable, Hashable, UserData {
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
    /// The members to check, for one step or one field of a form: issues and value hold those only. Paths are those of issues (`['address', 'city']`, with the index of an item), or text in which dots part the steps (`'address.city'`). A path that the schema does not have is misuse; a schema with cases has what one of them has. Of decisions, those that check nothing ignore it. Default: all. Array of at most 1000: array of at most 32: text or whole number, or text in which dots part them.
    public var only: [Path]?
    /// How the rules of national identifiers (formats, check digits, placeholders) count: `off` not at all, `warn` (default) as warnings, `error` as issues; one word for all of them, or an object with one for each. About 1.4 % of the RFCs that Mexico has registered have a wrong check digit: `{ format: 'error', checkDigit: 'warn' }` takes them. One of `off`, `warn`, `error`, or object, see `usherkit.nationalIds`.
    public var nationalIds: NationalIds?
    /// Whether the code `XK` (Kosovo), which ISO 3166-1 leaves to users, is a country. Default: `false`.
    public var kosovo: Bool?
    /// Bounds against hostile input. Object, see `usherkit.limits`.
    public var limits: Limits?
    /// Which changes pass where a provider's pages leave it open. KillB: `reference` (default) takes what the API reference takes, and says what is reviewed; `guide` takes only what the guide lists (e-mail, phone, address, employment, investment profile, KYC profile) and rejects the rest as `USER.0006`. TraderPal: `strict` (default) takes the members that samples change (`firstName`, `lastName`, `phoneNumber`), `permissive` every member of create. Treezor ignores it, and a word of another provider counts as the default. One of `reference`, `guide`, `strict`, `permissive`.
    public var updatePolicy: UpdatePolicy?

    public init(today: String? = nil, defaultCountry: String? = nil, locale: Locale? = nil, unknownKeys: UnknownKeys? = nil, blank: Blank? = nil, only: [Path]? = nil, nationalIds: NationalIds? = nil, kosovo: Bool? = nil, limits: Limits? = nil, updatePolicy: UpdatePolicy? = nil) {
        self.today = today
        self.defaultCountry = defaultCountry
        self.locale = locale
        self.unknownKeys = unknownKeys
        self.blank = blank
        self.only = only
        self.nationalIds = nationalIds
        self.kosovo = kosovo
        self.limits = limits
        self.updatePolicy = updatePolicy
    }
}

/// The options of `request`: those of every check, and `usherkit.requestOptions`.
public struct RequestOptions: Codable, Sendable, Hashable, UserData {
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
    /// The members to check, for one step or one field of a form: issues and value hold those only. Paths are those of issues (`['address', 'city']`, with the index of an item), or text in which dots part the steps (`'address.city'`). A path that the schema does not have is misuse; a schema with cases has what one of them has. Of decisions, those that check nothing ignore it. Default: all. Array of at most 1000: array of at most 32: text or whole number, or text in which dots part them.
    public var only: [Path]?
    /// How the rules of national identifiers (formats, check digits, placeholders) count: `off` not at all, `warn` (default) as warnings, `error` as issues; one word for all of them, or an object with one for each. About 1.4 % of the RFCs that Mexico has registered have a wrong check digit: `{ format: 'error', checkDigit: 'warn' }` takes them. One of `off`, `warn`, `error`, or object, see `usherkit.nationalIds`.
    public var nationalIds: NationalIds?
    /// Whether the code `XK` (Kosovo), which ISO 3166-1 leaves to users, is a country. Default: `false`.
    public var kosovo: Bool?
    /// Bounds against hostile input. Object, see `usherkit.limits`.
    public var limits: Limits?
    /// Treezor: where the request `cancel` has its `origin`, for guide and reference differ: in the JSON `body` (default) or in the `query`. Other requests, KillB and TraderPal ignore it. One of `body`, `query`.
    public var originIn: OriginIn?
    /// Which changes pass where a provider's pages leave it open. KillB: `reference` (default) takes what the API reference takes, and says what is reviewed; `guide` takes only what the guide lists (e-mail, phone, address, employment, investment profile, KYC profile) and rejects the rest as `USER.0006`. TraderPal: `strict` (default) takes the members that samples change (`firstName`, `lastName`, `phoneNumber`), `permissive` every member of create. Treezor ignores it, and a word of another provider counts as the default. One of `reference`, `guide`, `strict`, `permissive`.
    public var updatePolicy: UpdatePolicy?

    public init(today: String? = nil, defaultCountry: String? = nil, locale: Locale? = nil, unknownKeys: UnknownKeys? = nil, blank: Blank? = nil, only: [Path]? = nil, nationalIds: NationalIds? = nil, kosovo: Bool? = nil, limits: Limits? = nil, originIn: OriginIn? = nil, updatePolicy: UpdatePolicy? = nil) {
        self.today = today
        self.defaultCountry = defaultCountry
        self.locale = locale
        self.unknownKeys = unknownKeys
        self.blank = blank
        self.only = only
        self.nationalIds = nationalIds
        self.kosovo = kosovo
        self.limits = limits
        self.originIn = originIn
        self.updatePolicy = updatePolicy
    }
}

/// The options of `response`: those of every check, and `usherkit.responseOptions`.
public struct ResponseOptions: Codable, Sendable, Hashable, UserData {
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
    /// The members to check, for one step or one field of a form: issues and value hold those only. Paths are those of issues (`['address', 'city']`, with the index of an item), or text in which dots part the steps (`'address.city'`). A path that the schema does not have is misuse; a schema with cases has what one of them has. Of decisions, those that check nothing ignore it. Default: all. Array of at most 1000: array of at most 32: text or whole number, or text in which dots part them.
    public var only: [Path]?
    /// How the rules of national identifiers (formats, check digits, placeholders) count: `off` not at all, `warn` (default) as warnings, `error` as issues; one word for all of them, or an object with one for each. About 1.4 % of the RFCs that Mexico has registered have a wrong check digit: `{ format: 'error', checkDigit: 'warn' }` takes them. One of `off`, `warn`, `error`, or object, see `usherkit.nationalIds`.
    public var nationalIds: NationalIds?
    /// Whether the code `XK` (Kosovo), which ISO 3166-1 leaves to users, is a country. Default: `false`.
    public var kosovo: Bool?
    /// Bounds against hostile input. Object, see `usherkit.limits`.
    public var limits: Limits?
    /// The idempotency key that was sent with the request, where the provider takes one, so that it does nothing twice: Treezor's `accessTag`. With it a `create` is `retryable` even if the first one may have arrived. KillB and TraderPal take none and ignore it. Default: none was sent. Text, at most 250 characters.
    public var idempotencyKey: String?

    public init(today: String? = nil, defaultCountry: String? = nil, locale: Locale? = nil, unknownKeys: UnknownKeys? = nil, blank: Blank? = nil, only: [Path]? = nil, nationalIds: NationalIds? = nil, kosovo: Bool? = nil, limits: Limits? = nil, idempotencyKey: String? = nil) {
        self.today = today
        self.defaultCountry = defaultCountry
        self.locale = locale
        self.unknownKeys = unknownKeys
        self.blank = blank
        self.only = only
        self.nationalIds = nationalIds
        self.kosovo = kosovo
        self.limits = limits
        self.idempotencyKey = idempotencyKey
    }
}

/// The options of `webhook`: those of every check, and `usherkit.webhookOptions`.
public struct WebhookOptions: Codable, Sendable, Hashable, UserData {
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
    /// The members to check, for one step or one field of a form: issues and value hold those only. Paths are those of issues (`['address', 'city']`, with the index of an item), or text in which dots part the steps (`'address.city'`). A path that the schema does not have is misuse; a schema with cases has what one of them has. Of decisions, those that check nothing ignore it. Default: all. Array of at most 1000: array of at most 32: text or whole number, or text in which dots part them.
    public var only: [Path]?
    /// How the rules of national identifiers (formats, check digits, placeholders) count: `off` not at all, `warn` (default) as warnings, `error` as issues; one word for all of them, or an object with one for each. About 1.4 % of the RFCs that Mexico has registered have a wrong check digit: `{ format: 'error', checkDigit: 'warn' }` takes them. One of `off`, `warn`, `error`, or object, see `usherkit.nationalIds`.
    public var nationalIds: NationalIds?
    /// Whether the code `XK` (Kosovo), which ISO 3166-1 leaves to users, is a country. Default: `false`.
    public var kosovo: Bool?
    /// Bounds against hostile input. Object, see `usherkit.limits`.
    public var limits: Limits?
    /// KillB: how the signature is made, in hexadecimal digits, over the raw body. `A` (default): SHA-256 of `body + "_" + secret`, as the vendor's released code has it. `B`: HMAC-SHA-256 of the body with the secret as key, as the page about security has it. `either`: one of the two will do. Treezor and TraderPal have one scheme each, HMAC-SHA-256, and ignore it. One of `A`, `B`, `either`.
    public var scheme: Scheme?
    /// The current time, to refuse events that are older than `maxAge` (`event.stale`), and those whose time is missing, cannot be read, or is more than 5 minutes ahead (`event.time_invalid`): RFC 3339 text with an offset (`2026-03-01T12:00:00Z`), or whole seconds, not milliseconds, since 1970-01-01 UTC. The time of an event is what its signature covers: Treezor's `modifiedDate`, else `createdDate`, of the first object in `object_payload`; TraderPal's `created`. KillB signs no time of the delivery, so there it does nothing: `seen` keeps out repeated events. Default: the clock of the machine where `maxAge` is given, else none, and no event is too old. Text or whole number.
    public var now: JSONValue?
    /// The keys of events that were handled before, as answers have them in `event.key`; an event whose key is among them, compared exactly, is refused (`event.duplicate`). KillB, TraderPal: the `id` of the event, or for one without it a hash of the body without white space. Treezor: a hash of the signed part of the body. Default: none, for nothing is kept between calls. Array of at most 1000000: any text.
    public var seen: [String]?
    /// How old an event may be, in seconds, at `now`, or without it by the clock of the machine. Default: 2700, 45 minutes, where `now` is given. With KillB it does nothing. Whole number from 1 to 4294967295.
    public var maxAge: Int?

    public init(today: String? = nil, defaultCountry: String? = nil, locale: Locale? = nil, unknownKeys: UnknownKeys? = nil, blank: Blank? = nil, only: [Path]? = nil, nationalIds: NationalIds? = nil, kosovo: Bool? = nil, limits: Limits? = nil, scheme: Scheme? = nil, now: JSONValue? = nil, seen: [String]? = nil, maxAge: Int? = nil) {
        self.today = today
        self.defaultCountry = defaultCountry
        self.locale = locale
        self.unknownKeys = unknownKeys
        self.blank = blank
        self.only = only
        self.nationalIds = nationalIds
        self.kosovo = kosovo
        self.limits = limits
        self.scheme = scheme
        self.now = now
        self.seen = seen
        self.maxAge = maxAge
    }
}
