/* Written by `cargo xtask generate` from the tables of `core`. */

/// Why something is an issue or a warning. Codes are never renamed and never reused.
public enum IssueCode: String, Codable, Sendable, CaseIterable {
    /// The text is not JSON (RFC 8259) or not UTF-8. `position` is the offset of the first byte, in UTF-8, that cannot stand there.
    case jsonSyntax = "json.syntax"
    /// A known member stands more than once; parsers disagree on which one counts (RFC 7493 section 2.3).
    case jsonDuplicateMember = "json.duplicate_member"
    /// The text has more than `max` bytes and was not read.
    case limitSize = "limit.size"
    /// Objects and arrays are nested more than `max` levels deep.
    case limitDepth = "limit.depth"
    /// There are `count` more issues than the answer lists.
    case limitIssues = "limit.issues"
    /// There are `count` more unknown members than the answer lists.
    case limitUnknownMembers = "limit.unknown_members"
    /// The value has the wrong JSON type. Of what JSON does not have, `received` is the name: `Date`, `Map`, `FormData`, `function`, `NaN` and the like, else `other`.
    case typeInvalid = "type.invalid"
    /// The value could not be read, because reading it threw.
    case valueUnreadable = "value.unreadable"
    /// A member that must be there is absent.
    case memberRequired = "member.required"
    /// A member that the schema does not know.
    case memberUnknown = "member.unknown"
    /// The option `only` has a path that the schema does not have: misuse.
    case pathUnknown = "path.unknown"
    /// A member that cannot change once the object exists, or that only the server sets. `providerCode` is the provider's own error, where it has one.
    case memberNotUpdatable = "member.not_updatable"
    /// A member that the provider still takes but is about to give up; `instead` is what replaces it.
    case memberDeprecated = "member.deprecated"
    /// A text that must not be empty is, or has nothing that can be seen.
    case textBlank = "text.blank"
    /// The text has more than `max` characters (Unicode scalar values after normalization).
    case textTooLong = "text.too_long"
    /// The text holds a character that is refused: U+0000, U+FFFD, in names control, bidirectional and invisible ones (RFC 8264), in numbers of documents control characters, quotes, brackets and symbols. `position` counts characters of the trimmed text from 0.
    case textForbiddenCharacter = "text.forbidden_character"
    /// The text has not the form that it must have, which `example` shows.
    case textFormat = "text.format"
    /// The text has more than the `max` characters that cards and their envelopes have room for.
    case textTooLongForCards = "text.too_long_for_cards"
    /// The text has a length that the issuer of such numbers does not use.
    case textUnusualLength = "text.unusual_length"
    /// The text holds characters that the issuer of such numbers does not use.
    case textUnusualCharacters = "text.unusual_characters"
    /// The text is none of the `allowed` words; letter case counts.
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
    /// The text is not a mailbox that RFC 5321 and the HTML e-mail field both take.
    case emailInvalid = "email.invalid"
    /// The domain is one letter away from a well-known one.
    case emailLikelyTypo = "email.likely_typo"
    /// No mail reaches the domain: its top level is reserved (RFC 2606, RFC 6761 and IANA's registry of special-use names: `alt`, `internal`, `invalid`, `local`, `localhost`, `onion`, `test`).
    case emailReservedDomain = "email.reserved_domain"
    /// The text is not a telephone number that its numbering plan has. `region` is where it was looked up.
    case phoneInvalid = "phone.invalid"
    /// The number exists, but its count of digits is outside what the provider's guide names.
    case phoneUnusualForProvider = "phone.unusual_for_provider"
    /// The number has an extension, which E.164 cannot carry: it is not in the value.
    case phoneExtensionDropped = "phone.extension_dropped"
    /// The number has the shape of E.164, but its numbering plan does not have it.
    case phoneNotInPlan = "phone.not_in_plan"
    /// The number is outside its bounds.
    case numberOutOfRange = "number.out_of_range"
    /// The array has more than `max` items.
    case listTooLong = "list.too_long"
    /// The array has no item.
    case listEmpty = "list.empty"
    /// The array holds `member`, which excludes all others, beside others.
    case listExclusiveMember = "list.exclusive_member"
    /// A single word came where a list belongs: the list of it is in the value.
    case listSingle = "list.single"
    /// The number of a document does not follow its issuer's rules.
    case nationalIdInvalid = "national_id.invalid"
    /// The day that the number of a document encodes is not the one in `member`.
    case nationalIdDateDiffers = "national_id.date_differs"
    /// Documents of this type are issued by other countries.
    case documentUnusualCountry = "document.unusual_country"
    /// `member` is `US`, so `specifiedUSPerson` must be 1.
    case usPersonRequired = "us_person.required"
    /// A look-up by `id` or `externalId` without `type`: the guide does it, the API reference wants the type.
    case queryTypeAdvised = "query.type_advised"
    /// The member is optional, but the KYC level `level` needs it.
    case kycLevelNeeds = "kyc.level_needs"
    /// The change came as `{type, data}`, as an older guide has it: it was read, and the flat shape is sent.
    case updateUnwrapped = "update.unwrapped"
    /// The update says nothing that could change: there is no request for it.
    case updateEmpty = "update.empty"
    /// The change empties the member, and the provider has no way to take it from the user: it is not sent.
    case updateNotCleared = "update.not_cleared"
    /// The member cannot change, or is emptied, and the provider does not tell what the user has: nobody knows whether it changes, and it is not sent.
    case updateUnseen = "update.unseen"
    /// The member is sent, and its change may have the user reviewed again.
    case updateReviewed = "update.reviewed"
    /// A user without an id of the caller's own: it cannot be looked up by it, and a repeated call may create it twice.
    case externalIdAdvised = "external_id.advised"
    /// The provider's API has no such operation. `instead` is the one that comes closest, where there is one.
    case operationUnsupported = "operation.unsupported"
    /// The id is empty, or cannot stand in a URL without leading elsewhere.
    case idInvalid = "id.invalid"
    /// The provider refused the member. `providerCode` is the provider's own error.
    case providerRefused = "provider.refused"
}
