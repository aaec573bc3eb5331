/* Written by `cargo xtask generate` from the tables of `core`. */
package dev.usherkit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonPrimitive

/** `usherkit.updatePolicy` */
@Serializable
public enum class UpdatePolicy {
    /** `reference` */
    @SerialName("reference")
    REFERENCE,

    /** `guide` */
    @SerialName("guide")
    GUIDE,

    /** `strict` */
    @SerialName("strict")
    STRICT,

    /** `permissive` */
    @SerialName("permissive")
    PERMISSIVE,
}

/** `usherkit.originIn` */
@Serializable
public enum class OriginIn {
    /** `body` */
    @SerialName("body")
    BODY,

    /** `query` */
    @SerialName("query")
    QUERY,
}

/** `usherkit.scheme` */
@Serializable
public enum class Scheme {
    /** `A` */
    @SerialName("A")
    A,

    /** `B` */
    @SerialName("B")
    B,

    /** `either` */
    @SerialName("either")
    EITHER,
}

/** The options of `eligibility`, with those of every check ([Options]): `usherkit.eligibilityOptions`. */
@Serializable
public data class EligibilityOptions(
    /** The day on which ages and futures are judged. Default: the current day in UTC. Date `YYYY-MM-DD`. */
    public val today: String? = null,
    /** The region, such as `CO`, of phone numbers that do not start with `+`. Default: none, so that they are refused. Region that the phone metadata knows. */
    public val defaultCountry: String? = null,
    /** The language of messages. Default: `en`. One of `en`, `es`, `pt`, `fr`. */
    public val locale: Locale? = null,
    /** What happens to members that the schema does not know: `strip` leaves them out with a warning, `reject` makes them issues. Default: as the schema says, which is `reject` for Treezor and `strip` for KillB and TraderPal. One of `strip`, `reject`. */
    public val unknownKeys: UnknownKeys? = null,
    /** What text stands for of which nothing can be seen: with `keep` (default) itself, with `absent` a member that is not there, as HTML forms send it. With `absent` so do `null`, and an object or a list that holds nothing else, at every depth; items beside others keep their places. One of `keep`, `absent`. */
    public val blank: Blank? = null,
    /** How the rules of national identifiers (formats, check digits, placeholders) count: `off` not at all, `warn` (default) as warnings, `error` as issues; one word for all of them, or an object with one for each. About 1.4 % of the RFCs that Mexico has registered have a wrong check digit: `{ format: 'error', checkDigit: 'warn' }` takes them. One of `off`, `warn`, `error`, or object, see `usherkit.nationalIds`. */
    public val nationalIds: NationalIds? = null,
    /** Whether the code `XK` (Kosovo), which ISO 3166-1 leaves to users, is a country. Default: `false`. */
    public val kosovo: Boolean? = null,
    /** Bounds against hostile input. Object, see `usherkit.limits`. */
    public val limits: Limits? = null,
    /** The members to check, for one step or one field of a form: issues and value hold those only. Paths are those of issues (`['address', 'city']`, with the index of an item), or text in which dots part the steps (`'address.city'`). A path that the schema does not have is misuse; a schema with cases has what one of them has. Of decisions, those that check nothing ignore it. Default: all. Array of at most 1000: array of at most 32: text or whole number, or text in which dots part them. */
    public val only: List<Path>? = null,
    /** TraderPal: whether a user who is `active` must also have every check of `verificationStatus` verified; one whose checks are not, or not told, is then `pending`. KillB and Treezor ignore it. Default: `false`, the status alone decides. */
    public val everyCheck: Boolean? = null,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "EligibilityOptions(…)"
}

/** The options of `planUpdate`, with those of every check ([Options]): `usherkit.planOptions`. */
@Serializable
public data class PlanOptions(
    /** The day on which ages and futures are judged. Default: the current day in UTC. Date `YYYY-MM-DD`. */
    public val today: String? = null,
    /** The region, such as `CO`, of phone numbers that do not start with `+`. Default: none, so that they are refused. Region that the phone metadata knows. */
    public val defaultCountry: String? = null,
    /** The language of messages. Default: `en`. One of `en`, `es`, `pt`, `fr`. */
    public val locale: Locale? = null,
    /** What happens to members that the schema does not know: `strip` leaves them out with a warning, `reject` makes them issues. Default: as the schema says, which is `reject` for Treezor and `strip` for KillB and TraderPal. One of `strip`, `reject`. */
    public val unknownKeys: UnknownKeys? = null,
    /** What text stands for of which nothing can be seen: with `keep` (default) itself, with `absent` a member that is not there, as HTML forms send it. With `absent` so do `null`, and an object or a list that holds nothing else, at every depth; items beside others keep their places. One of `keep`, `absent`. */
    public val blank: Blank? = null,
    /** How the rules of national identifiers (formats, check digits, placeholders) count: `off` not at all, `warn` (default) as warnings, `error` as issues; one word for all of them, or an object with one for each. About 1.4 % of the RFCs that Mexico has registered have a wrong check digit: `{ format: 'error', checkDigit: 'warn' }` takes them. One of `off`, `warn`, `error`, or object, see `usherkit.nationalIds`. */
    public val nationalIds: NationalIds? = null,
    /** Whether the code `XK` (Kosovo), which ISO 3166-1 leaves to users, is a country. Default: `false`. */
    public val kosovo: Boolean? = null,
    /** Bounds against hostile input. Object, see `usherkit.limits`. */
    public val limits: Limits? = null,
    /** The members to check, for one step or one field of a form: issues and value hold those only. Paths are those of issues (`['address', 'city']`, with the index of an item), or text in which dots part the steps (`'address.city'`). A path that the schema does not have is misuse; a schema with cases has what one of them has. Of decisions, those that check nothing ignore it. Default: all. Array of at most 1000: array of at most 32: text or whole number, or text in which dots part them. */
    public val only: List<Path>? = null,
    /** Which changes pass where a provider's pages leave it open. KillB: `reference` (default) takes what the API reference takes, and says what is reviewed; `guide` takes only what the guide lists (e-mail, phone, address, employment, investment profile, KYC profile) and rejects the rest as `USER.0006`. TraderPal: `strict` (default) takes the members that samples change (`firstName`, `lastName`, `phoneNumber`), `permissive` every member of create. Treezor ignores it, and a word of another provider counts as the default. One of `reference`, `guide`, `strict`, `permissive`. */
    public val updatePolicy: UpdatePolicy? = null,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "PlanOptions(…)"
}

/** The options of `request`, with those of every check ([Options]): `usherkit.requestOptions`. */
@Serializable
public data class RequestOptions(
    /** The day on which ages and futures are judged. Default: the current day in UTC. Date `YYYY-MM-DD`. */
    public val today: String? = null,
    /** The region, such as `CO`, of phone numbers that do not start with `+`. Default: none, so that they are refused. Region that the phone metadata knows. */
    public val defaultCountry: String? = null,
    /** The language of messages. Default: `en`. One of `en`, `es`, `pt`, `fr`. */
    public val locale: Locale? = null,
    /** What happens to members that the schema does not know: `strip` leaves them out with a warning, `reject` makes them issues. Default: as the schema says, which is `reject` for Treezor and `strip` for KillB and TraderPal. One of `strip`, `reject`. */
    public val unknownKeys: UnknownKeys? = null,
    /** What text stands for of which nothing can be seen: with `keep` (default) itself, with `absent` a member that is not there, as HTML forms send it. With `absent` so do `null`, and an object or a list that holds nothing else, at every depth; items beside others keep their places. One of `keep`, `absent`. */
    public val blank: Blank? = null,
    /** How the rules of national identifiers (formats, check digits, placeholders) count: `off` not at all, `warn` (default) as warnings, `error` as issues; one word for all of them, or an object with one for each. About 1.4 % of the RFCs that Mexico has registered have a wrong check digit: `{ format: 'error', checkDigit: 'warn' }` takes them. One of `off`, `warn`, `error`, or object, see `usherkit.nationalIds`. */
    public val nationalIds: NationalIds? = null,
    /** Whether the code `XK` (Kosovo), which ISO 3166-1 leaves to users, is a country. Default: `false`. */
    public val kosovo: Boolean? = null,
    /** Bounds against hostile input. Object, see `usherkit.limits`. */
    public val limits: Limits? = null,
    /** The members to check, for one step or one field of a form: issues and value hold those only. Paths are those of issues (`['address', 'city']`, with the index of an item), or text in which dots part the steps (`'address.city'`). A path that the schema does not have is misuse; a schema with cases has what one of them has. Of decisions, those that check nothing ignore it. Default: all. Array of at most 1000: array of at most 32: text or whole number, or text in which dots part them. */
    public val only: List<Path>? = null,
    /** Treezor: where the request `cancel` has its `origin`, for guide and reference differ: in the JSON `body` (default) or in the `query`. Other requests, KillB and TraderPal ignore it. One of `body`, `query`. */
    public val originIn: OriginIn? = null,
    /** Which changes pass where a provider's pages leave it open. KillB: `reference` (default) takes what the API reference takes, and says what is reviewed; `guide` takes only what the guide lists (e-mail, phone, address, employment, investment profile, KYC profile) and rejects the rest as `USER.0006`. TraderPal: `strict` (default) takes the members that samples change (`firstName`, `lastName`, `phoneNumber`), `permissive` every member of create. Treezor ignores it, and a word of another provider counts as the default. One of `reference`, `guide`, `strict`, `permissive`. */
    public val updatePolicy: UpdatePolicy? = null,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "RequestOptions(…)"
}

/** The options of `response`, with those of every check ([Options]): `usherkit.responseOptions`. */
@Serializable
public data class ResponseOptions(
    /** The day on which ages and futures are judged. Default: the current day in UTC. Date `YYYY-MM-DD`. */
    public val today: String? = null,
    /** The region, such as `CO`, of phone numbers that do not start with `+`. Default: none, so that they are refused. Region that the phone metadata knows. */
    public val defaultCountry: String? = null,
    /** The language of messages. Default: `en`. One of `en`, `es`, `pt`, `fr`. */
    public val locale: Locale? = null,
    /** What happens to members that the schema does not know: `strip` leaves them out with a warning, `reject` makes them issues. Default: as the schema says, which is `reject` for Treezor and `strip` for KillB and TraderPal. One of `strip`, `reject`. */
    public val unknownKeys: UnknownKeys? = null,
    /** What text stands for of which nothing can be seen: with `keep` (default) itself, with `absent` a member that is not there, as HTML forms send it. With `absent` so do `null`, and an object or a list that holds nothing else, at every depth; items beside others keep their places. One of `keep`, `absent`. */
    public val blank: Blank? = null,
    /** How the rules of national identifiers (formats, check digits, placeholders) count: `off` not at all, `warn` (default) as warnings, `error` as issues; one word for all of them, or an object with one for each. About 1.4 % of the RFCs that Mexico has registered have a wrong check digit: `{ format: 'error', checkDigit: 'warn' }` takes them. One of `off`, `warn`, `error`, or object, see `usherkit.nationalIds`. */
    public val nationalIds: NationalIds? = null,
    /** Whether the code `XK` (Kosovo), which ISO 3166-1 leaves to users, is a country. Default: `false`. */
    public val kosovo: Boolean? = null,
    /** Bounds against hostile input. Object, see `usherkit.limits`. */
    public val limits: Limits? = null,
    /** The members to check, for one step or one field of a form: issues and value hold those only. Paths are those of issues (`['address', 'city']`, with the index of an item), or text in which dots part the steps (`'address.city'`). A path that the schema does not have is misuse; a schema with cases has what one of them has. Of decisions, those that check nothing ignore it. Default: all. Array of at most 1000: array of at most 32: text or whole number, or text in which dots part them. */
    public val only: List<Path>? = null,
    /** The idempotency key that was sent with the request, where the provider takes one, so that it does nothing twice: Treezor's `accessTag`. With it a `create` is `retryable` even if the first one may have arrived. KillB and TraderPal take none and ignore it. Default: none was sent. Text, at most 250 characters. */
    public val idempotencyKey: String? = null,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "ResponseOptions(…)"
}

/** The options of `webhook`, with those of every check ([Options]): `usherkit.webhookOptions`. */
@Serializable
public data class WebhookOptions(
    /** The day on which ages and futures are judged. Default: the current day in UTC. Date `YYYY-MM-DD`. */
    public val today: String? = null,
    /** The region, such as `CO`, of phone numbers that do not start with `+`. Default: none, so that they are refused. Region that the phone metadata knows. */
    public val defaultCountry: String? = null,
    /** The language of messages. Default: `en`. One of `en`, `es`, `pt`, `fr`. */
    public val locale: Locale? = null,
    /** What happens to members that the schema does not know: `strip` leaves them out with a warning, `reject` makes them issues. Default: as the schema says, which is `reject` for Treezor and `strip` for KillB and TraderPal. One of `strip`, `reject`. */
    public val unknownKeys: UnknownKeys? = null,
    /** What text stands for of which nothing can be seen: with `keep` (default) itself, with `absent` a member that is not there, as HTML forms send it. With `absent` so do `null`, and an object or a list that holds nothing else, at every depth; items beside others keep their places. One of `keep`, `absent`. */
    public val blank: Blank? = null,
    /** How the rules of national identifiers (formats, check digits, placeholders) count: `off` not at all, `warn` (default) as warnings, `error` as issues; one word for all of them, or an object with one for each. About 1.4 % of the RFCs that Mexico has registered have a wrong check digit: `{ format: 'error', checkDigit: 'warn' }` takes them. One of `off`, `warn`, `error`, or object, see `usherkit.nationalIds`. */
    public val nationalIds: NationalIds? = null,
    /** Whether the code `XK` (Kosovo), which ISO 3166-1 leaves to users, is a country. Default: `false`. */
    public val kosovo: Boolean? = null,
    /** Bounds against hostile input. Object, see `usherkit.limits`. */
    public val limits: Limits? = null,
    /** The members to check, for one step or one field of a form: issues and value hold those only. Paths are those of issues (`['address', 'city']`, with the index of an item), or text in which dots part the steps (`'address.city'`). A path that the schema does not have is misuse; a schema with cases has what one of them has. Of decisions, those that check nothing ignore it. Default: all. Array of at most 1000: array of at most 32: text or whole number, or text in which dots part them. */
    public val only: List<Path>? = null,
    /** KillB: how the signature is made, in hexadecimal digits, over the raw body. `A` (default): SHA-256 of `body + "_" + secret`, as the vendor's released code has it. `B`: HMAC-SHA-256 of the body with the secret as key, as the page about security has it. `either`: one of the two will do. Treezor and TraderPal have one scheme each, HMAC-SHA-256, and ignore it. One of `A`, `B`, `either`. */
    public val scheme: Scheme? = null,
    /** The current time, to refuse events that are older than `maxAge` (`event.stale`), and those whose time is missing, cannot be read, or is more than 5 minutes ahead (`event.time_invalid`): RFC 3339 text with an offset (`2026-03-01T12:00:00Z`), or whole seconds, not milliseconds, since 1970-01-01 UTC. The time of an event is what its signature covers: Treezor's `modifiedDate`, else `createdDate`, of the first object in `object_payload`; TraderPal's `created`. KillB signs no time of the delivery, so there it does nothing: `seen` keeps out repeated events. Default: the clock of the machine where `maxAge` is given, else none, and no event is too old. Text or whole number. */
    public val now: JsonPrimitive? = null,
    /** The keys of events that were handled before, as answers have them in `event.key`; an event whose key is among them, compared exactly, is refused (`event.duplicate`). KillB, TraderPal: the `id` of the event, or for one without it a hash of the body without white space. Treezor: a hash of the signed part of the body. Default: none, for nothing is kept between calls. Array of at most 1000000: any text. */
    public val seen: List<String>? = null,
    /** How old an event may be, in seconds, at `now`, or without it by the clock of the machine. Default: 2700, 45 minutes, where `now` is given. With KillB it does nothing. Whole number from 1 to 4294967295. */
    public val maxAge: Long? = null,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "WebhookOptions(…)"
}
