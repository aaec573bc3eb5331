/* Written by `cargo xtask generate` from the tables of `core`. */
package dev.usherkit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/**
 * Why something is an issue or a warning. Codes are never renamed and never reused.
 *
* @property wire the code as it is in JSON, such as `phone.invalid`
 */
@Serializable
public enum class IssueCode(public val wire: String) {
    /** The text is not JSON (RFC 8259) or not UTF-8. `position` is the offset of the first invalid byte, in UTF-8. */
    @SerialName("json.syntax")
    JSON_SYNTAX("json.syntax"),

    /** A known member is repeated; parsers disagree on which one counts (RFC 7493 section 2.3). */
    @SerialName("json.duplicate_member")
    JSON_DUPLICATE_MEMBER("json.duplicate_member"),

    /** The text has more than `max` bytes and was not read. */
    @SerialName("limit.size")
    LIMIT_SIZE("limit.size"),

    /** Objects and arrays are nested more than `max` levels deep. */
    @SerialName("limit.depth")
    LIMIT_DEPTH("limit.depth"),

    /** There are `count` more issues than the answer lists. */
    @SerialName("limit.issues")
    LIMIT_ISSUES("limit.issues"),

    /** There are `count` more unknown members than the answer lists. */
    @SerialName("limit.unknown_members")
    LIMIT_UNKNOWN_MEMBERS("limit.unknown_members"),

    /** The value has the wrong JSON type. For a value that JSON does not have, `received` is its name: `Date`, `Map`, `FormData`, `function`, `NaN` and the like, else `other`. */
    @SerialName("type.invalid")
    TYPE_INVALID("type.invalid"),

    /** The value could not be read, because reading it threw. */
    @SerialName("value.unreadable")
    VALUE_UNREADABLE("value.unreadable"),

    /** A required member is absent. */
    @SerialName("member.required")
    MEMBER_REQUIRED("member.required"),

    /** A member that the schema does not know. */
    @SerialName("member.unknown")
    MEMBER_UNKNOWN("member.unknown"),

    /** The option `only` has a path that the schema does not have: misuse. */
    @SerialName("path.unknown")
    PATH_UNKNOWN("path.unknown"),

    /** A member that cannot change once the object exists, or that only the server sets. `providerCode` is the provider's own error, if it has one. */
    @SerialName("member.not_updatable")
    MEMBER_NOT_UPDATABLE("member.not_updatable"),

    /** A member that the provider still accepts but will remove; `instead` is its replacement. */
    @SerialName("member.deprecated")
    MEMBER_DEPRECATED("member.deprecated"),

    /** A text that must not be empty is empty, or has no visible character. */
    @SerialName("text.blank")
    TEXT_BLANK("text.blank"),

    /** The text has more than `max` characters (Unicode scalar values after normalization). */
    @SerialName("text.too_long")
    TEXT_TOO_LONG("text.too_long"),

    /** The text holds a character that is refused: U+0000 and U+FFFD; in names also control, bidirectional and invisible characters (RFC 8264); in document numbers also control characters, quotes, brackets and symbols. `position` counts characters of the trimmed text from 0. */
    @SerialName("text.forbidden_character")
    TEXT_FORBIDDEN_CHARACTER("text.forbidden_character"),

    /** The text does not have the required form, which `example` shows. */
    @SerialName("text.format")
    TEXT_FORMAT("text.format"),

    /** The text has more than the `max` characters that fit on cards and their envelopes. */
    @SerialName("text.too_long_for_cards")
    TEXT_TOO_LONG_FOR_CARDS("text.too_long_for_cards"),

    /** The text has a length that the issuer of such numbers does not use. */
    @SerialName("text.unusual_length")
    TEXT_UNUSUAL_LENGTH("text.unusual_length"),

    /** The text holds characters that the issuer of such numbers does not use. */
    @SerialName("text.unusual_characters")
    TEXT_UNUSUAL_CHARACTERS("text.unusual_characters"),

    /** The text is not one of the `allowed` words; letter case counts. */
    @SerialName("enum.unknown")
    ENUM_UNKNOWN("enum.unknown"),

    /** The code has the right form, but is not in the provider's published list, which may be older than the code. */
    @SerialName("enum.unlisted")
    ENUM_UNLISTED("enum.unlisted"),

    /** The text is not an officially assigned ISO 3166-1 alpha-2 code. */
    @SerialName("country.invalid")
    COUNTRY_INVALID("country.invalid"),

    /** The text is not a day of the calendar written `YYYY-MM-DD` (RFC 3339 full-date). */
    @SerialName("date.invalid")
    DATE_INVALID("date.invalid"),

    /** The day is after `today`. */
    @SerialName("date.in_future")
    DATE_IN_FUTURE("date.in_future"),

    /** The day is before the person's birth. */
    @SerialName("date.before_birth")
    DATE_BEFORE_BIRTH("date.before_birth"),

    /** A birth before 1900 or more than 120 years ago. */
    @SerialName("date.implausible")
    DATE_IMPLAUSIBLE("date.implausible"),

    /** The person has not reached the age of `minimum` calendar years on `today`. `providerCode` is the provider's own error. */
    @SerialName("age.too_young")
    AGE_TOO_YOUNG("age.too_young"),

    /** The text is not a mailbox that both RFC 5321 and the HTML e-mail field accept. */
    @SerialName("email.invalid")
    EMAIL_INVALID("email.invalid"),

    /** The domain is one typing error away from a well-known one, or its ending is one away from `com`. */
    @SerialName("email.likely_typo")
    EMAIL_LIKELY_TYPO("email.likely_typo"),

    /** No mail reaches the domain: its top level is reserved (RFC 2606, RFC 6761 and IANA's registry of special-use names: `alt`, `internal`, `invalid`, `local`, `localhost`, `onion`, `test`). */
    @SerialName("email.reserved_domain")
    EMAIL_RESERVED_DOMAIN("email.reserved_domain"),

    /** The text is not a phone number of its numbering plan. `region` is the region of that plan. */
    @SerialName("phone.invalid")
    PHONE_INVALID("phone.invalid"),

    /** The number exists, but its number of digits is outside the range in the provider's guide. */
    @SerialName("phone.unusual_for_provider")
    PHONE_UNUSUAL_FOR_PROVIDER("phone.unusual_for_provider"),

    /** The number has an extension, which E.164 cannot hold: it is not in the value. */
    @SerialName("phone.extension_dropped")
    PHONE_EXTENSION_DROPPED("phone.extension_dropped"),

    /** The number has the form of E.164, but its numbering plan does not have it. */
    @SerialName("phone.not_in_plan")
    PHONE_NOT_IN_PLAN("phone.not_in_plan"),

    /** The number is outside its bounds. */
    @SerialName("number.out_of_range")
    NUMBER_OUT_OF_RANGE("number.out_of_range"),

    /** The array has more than `max` items. */
    @SerialName("list.too_long")
    LIST_TOO_LONG("list.too_long"),

    /** The array has no item. */
    @SerialName("list.empty")
    LIST_EMPTY("list.empty"),

    /** The array holds `member`, which excludes all others, together with others. */
    @SerialName("list.exclusive_member")
    LIST_EXCLUSIVE_MEMBER("list.exclusive_member"),

    /** A single word stands in place of a list: the value has a list of it. */
    @SerialName("list.single")
    LIST_SINGLE("list.single"),

    /** A document number does not follow the rules of its issuer. */
    @SerialName("national_id.invalid")
    NATIONAL_ID_INVALID("national_id.invalid"),

    /** The date in a document number is not the one in `member`. */
    @SerialName("national_id.date_differs")
    NATIONAL_ID_DATE_DIFFERS("national_id.date_differs"),

    /** Other countries issue documents of this type. */
    @SerialName("document.unusual_country")
    DOCUMENT_UNUSUAL_COUNTRY("document.unusual_country"),

    /** `member` is `US`, so `specifiedUSPerson` must be 1. */
    @SerialName("us_person.required")
    US_PERSON_REQUIRED("us_person.required"),

    /** A look-up by `id` or `externalId` without `type`: the guide shows it, but the API reference requires the type. */
    @SerialName("query.type_advised")
    QUERY_TYPE_ADVISED("query.type_advised"),

    /** The member is optional, but the KYC level `level` needs it. */
    @SerialName("kyc.level_needs")
    KYC_LEVEL_NEEDS("kyc.level_needs"),

    /** The change has the form `{type, data}` of an older guide: it is accepted, and sent in the flat form. */
    @SerialName("update.unwrapped")
    UPDATE_UNWRAPPED("update.unwrapped"),

    /** The update has no member that could change: there is no request for it. */
    @SerialName("update.empty")
    UPDATE_EMPTY("update.empty"),

    /** The change clears the member, which the provider does not support: it is not sent. */
    @SerialName("update.not_cleared")
    UPDATE_NOT_CLEARED("update.not_cleared"),

    /** The member cannot change, or is cleared, and responses do not contain it: nobody knows whether it changes, and it is not sent. */
    @SerialName("update.unseen")
    UPDATE_UNSEEN("update.unseen"),

    /** The member is sent, and its change may start a new review of the user. */
    @SerialName("update.reviewed")
    UPDATE_REVIEWED("update.reviewed"),

    /** The user has no id of the caller: it cannot be looked up by one, and a repeated call may create it twice. */
    @SerialName("external_id.advised")
    EXTERNAL_ID_ADVISED("external_id.advised"),

    /** The provider's API has no such operation. `instead` is the closest operation, if there is one. */
    @SerialName("operation.unsupported")
    OPERATION_UNSUPPORTED("operation.unsupported"),

    /** The id is empty, or would lead to another path in a URL. */
    @SerialName("id.invalid")
    ID_INVALID("id.invalid"),

    /** The provider refused the member. `providerCode` is the provider's own error. */
    @SerialName("provider.refused")
    PROVIDER_REFUSED("provider.refused"),
}
