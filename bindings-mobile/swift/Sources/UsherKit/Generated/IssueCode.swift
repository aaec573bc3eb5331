/* Written by `cargo xtask generate` from the tables of `core`. */

/// Why something is an issue or a warning. Codes are never renamed and never reused.
public enum IssueCode: String, Codable, Sendable, CaseIterable {
    /// The text is not JSON (RFC 8259) or not UTF-8. `position` is the offset of the first invalid byte, in UTF-8.
    case jsonSyntax = "json.syntax"
    /// A known member is repeated; parsers disagree on which one counts (RFC 7493 section 2.3).
    case jsonDuplicateMember = "json.duplicate_member"
    /// The text has more than `max` bytes and was not read.
    case limitSize = "limit.size"
    /// Objects and arrays are nested more than `max` levels deep.
    case limitDepth = "limit.depth"
    /// There are `count` more issues than the answer lists.
    case limitIssues = "limit.issues"
    /// There are `count` more unknown members than the answer lists.
    case limitUnknownMembers = "limit.unknown_members"
    /// The value has the wrong JSON type. For a value that JSON does not have, `received` is its name: `Date`, `Map`, `FormData`, `function`, `NaN` and the like, else `other`.
    case typeInvalid = "type.invalid"
    /// The value could not be read, because reading it threw.
    case valueUnreadable = "value.unreadable"
    /// A required member is absent.
    case memberRequired = "member.required"
    /// A member that the schema does not know.
    case memberUnknown = "member.unknown"
    /// The option `only` has a path that the schema does not have: misuse.
    case pathUnknown = "path.unknown"
    /// A member that cannot change once the object exists, or that only the server sets. `providerCode` is the provider's own error, if it has one.
    case memberNotUpdatable = "member.not_updatable"
    /// A member that the provider still accepts but will remove; `instead` is its replacement.
    case memberDeprecated = "member.deprecated"
    /// A text that must not be empty is empty, or has no visible character.
    case textBlank = "text.blank"
    /// The text has more than `max` characters (Unicode scalar values after normalization).
    case textTooLong = "text.too_long"
    /// The text holds a character that is refused: U+0000 and U+FFFD; in names also control, bidirectional and invisible characters (RFC 8264); in document numbers also control characters, quotes, brackets and symbols. `position` counts characters of the trimmed text from 0.
    case textForbiddenCharacter = "text.forbidden_character"
    /// The text does not have the required form, which `example` shows.
    case textFormat = "text.format"
    /// The text has more than the `max` characters that fit on cards and their envelopes.
    case textTooLongForCards = "text.too_long_for_cards"
    /// The text has a length that the issuer of such numbers does not use.
    case textUnusualLength = "text.unusual_length"
    /// The text holds characters that the issuer of such numbers does not use.
    case textUnusualCharacters = "text.unusual_characters"
    /// The text is not one of the `allowed` words; letter case counts.
    case enumUnknown = "enum.unknown"
    /// The code has the right form, but is not in the provider's published list, which may be older than the code.
    case enumUnlisted = "enum.unlisted"
    /// The text is not an officially assigned ISO 3166-1 alpha-2 code.
    case countryInvalid = "country.invalid"
    /// The text is not a day of the calendar written `YYYY-MM-DD` (RFC 3339 full-date).
    case dateInvalid = "date.invalid"
    /// The day is after `today`.
    case dateInFuture = "date.in_future"
    /// The day is before the person's birth.
    case dateBeforeBirth = "date.before_birth"
    /// A birth before 1900 or more than 120 years ago.
    case dateImplausible = "date.implausible"
    /// The person has not reached the age of `minimum` calendar years on `today`. `providerCode` is the provider's own error.
    case ageTooYoung = "age.too_young"
    /// The text is not a mailbox that both RFC 5321 and the HTML e-mail field accept.
    case emailInvalid = "email.invalid"
    /// The domain is one typing error away from a well-known one, or its ending is one away from `com`.
    case emailLikelyTypo = "email.likely_typo"
    /// No mail reaches the domain: its top level is reserved (RFC 2606, RFC 6761 and IANA's registry of special-use names: `alt`, `internal`, `invalid`, `local`, `localhost`, `onion`, `test`).
    case emailReservedDomain = "email.reserved_domain"
    /// The text is not a phone number of its numbering plan. `region` is the region of that plan.
    case phoneInvalid = "phone.invalid"
    /// The number exists, but its number of digits is outside the range in the provider's guide.
    case phoneUnusualForProvider = "phone.unusual_for_provider"
    /// The number has an extension, which E.164 cannot hold: it is not in the value.
    case phoneExtensionDropped = "phone.extension_dropped"
    /// The number has the form of E.164, but its numbering plan does not have it.
    case phoneNotInPlan = "phone.not_in_plan"
    /// The number is outside its bounds.
    case numberOutOfRange = "number.out_of_range"
    /// The array has more than `max` items.
    case listTooLong = "list.too_long"
    /// The array has no item.
    case listEmpty = "list.empty"
    /// The array holds `member`, which excludes all others, together with others.
    case listExclusiveMember = "list.exclusive_member"
    /// A single word stands in place of a list: the value has a list of it.
    case listSingle = "list.single"
    /// A document number does not follow the rules of its issuer.
    case nationalIdInvalid = "national_id.invalid"
    /// The date in a document number is not the one in `member`.
    case nationalIdDateDiffers = "national_id.date_differs"
    /// Other countries issue documents of this type.
    case documentUnusualCountry = "document.unusual_country"
    /// `member` is `US`, so `specifiedUSPerson` must be 1.
    case usPersonRequired = "us_person.required"
    /// A look-up by `id` or `externalId` without `type`: the guide shows it, but the API reference requires the type.
    case queryTypeAdvised = "query.type_advised"
    /// The member is optional, but the KYC level `level` needs it.
    case kycLevelNeeds = "kyc.level_needs"
    /// The change has the form `{type, data}` of an older guide: it is accepted, and sent in the flat form.
    case updateUnwrapped = "update.unwrapped"
    /// The update has no member that could change: there is no request for it.
    case updateEmpty = "update.empty"
    /// The change clears the member, which the provider does not support: it is not sent.
    case updateNotCleared = "update.not_cleared"
    /// The member cannot change, or is cleared, and responses do not contain it: nobody knows whether it changes, and it is not sent.
    case updateUnseen = "update.unseen"
    /// The member is sent, and its change may start a new review of the user.
    case updateReviewed = "update.reviewed"
    /// The user has no id of the caller: it cannot be looked up by one, and a repeated call may create it twice.
    case externalIdAdvised = "external_id.advised"
    /// The provider's API has no such operation. `instead` is the closest operation, if there is one.
    case operationUnsupported = "operation.unsupported"
    /// The id is empty, or would lead to another path in a URL.
    case idInvalid = "id.invalid"
    /// The provider refused the member. `providerCode` is the provider's own error.
    case providerRefused = "provider.refused"
}
