//! The closed list of issue codes. A code is never renamed and never reused.

use super::lines::Lines;
use crate::text::UnknownWord;

/// The type of a parameter of an issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParamType {
    /// A whole number.
    Number,
    /// A word of the rules, never of the payload.
    Text,
    /// Words of the rules.
    TextList,
    /// Why, of several reasons that share the code: see [`Code::reasons`].
    Reason,
}

/// The lines of all codes or faults that are built in: those of `operations` with the feature of that name alone, so the
/// place of a line that is always there does not depend on it.
macro_rules! built_in {
    (always { $($always:expr,)+ } decisions { $($decision:expr,)+ }) => {
        if cfg!(feature = "operations") {
            concat!($($always, "\n",)+ $($decision, "\n",)+)
        } else {
            concat!($($always, "\n",)+)
        }
    };
}
pub(super) use built_in;

/// The codes that are always there, and those that only decisions use.
macro_rules! codes {
    (
        always { $($(#[doc = $about:literal])+ $variant:ident = $wire:literal { $($param:tt)* };)+ }
        decisions { $($(#[doc = $decision_about:literal])+ $decision:ident = $decision_wire:literal { $($decision_param:tt)* };)+ }
    ) => {
        /// Why something is an issue or a warning.
        ///
        /// ```
        /// use usherkit_core::issue::Code;
        /// assert_eq!(Code::TextTooLong.wire(), "text.too_long");
        /// assert_eq!(Code::TextTooLong.to_string(), "text.too_long");
        /// assert_eq!("text.too_long".parse(), Ok(Code::TextTooLong));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[non_exhaustive]
        pub enum Code {
            $(
                $(#[doc = $about])+
                #[doc = concat!("\n\nWritten `", $wire, "`; ", codes!(@listed $($param)*))]
                #[cfg_attr(feature = "serde", serde(rename = $wire))]
                $variant,
            )+
            $(
                $(#[doc = $decision_about])+
                #[doc = concat!("\n\nWritten `", $decision_wire, "`; ", codes!(@listed $($decision_param)*))]
                #[cfg_attr(feature = "serde", serde(rename = $decision_wire))]
                $decision,
            )+
        }

        impl Code {
            /// Every code, in the order of the glossary.
            pub const ALL: &[Code] = &[$(Code::$variant,)+ $(Code::$decision,)+];

            /// The code as answers write it.
            pub fn wire(self) -> &'static str {
                static WIRES: Lines = Lines::new(built_in!(always { $($wire,)+ } decisions { $($decision_wire,)+ }));
                WIRES.line(self as usize)
            }

            /// The name of the first value (`at` is 0) or the second (1) of an issue's parameters, which are all but the reason;
            /// empty where it has none.
            pub(crate) fn value_name(self, at: usize) -> &'static str {
                // Two a code, one a line, empty where there is none.
                static NAMES: Lines = Lines::new(built_in!(
                    always { $(codes!(@values $($param)*),)+ }
                    decisions { $(codes!(@values $($decision_param)*),)+ }
                ));
                NAMES.line(2 * self as usize + at)
            }

            /// What the code means, for the glossary.
            pub const fn about(self) -> &'static str {
                match self {
                    $(Code::$variant => concat!($($about, "\n"),+),)+
                    $(Code::$decision => concat!($($decision_about, "\n"),+),)+
                }
            }

            /// The parameters: name, type, and whether it is always there.
            pub const fn params(self) -> &'static [(&'static str, ParamType, bool)] {
                match self {
                    $(Code::$variant => codes!(@params $($param)*),)+
                    $(Code::$decision => codes!(@params $($decision_param)*),)+
                }
            }
        }
    };
    // A reason is the first parameter, and always there.
    (@values) => { "\n" };
    (@values $reason:ident: Reason $(, $($rest:tt)+)?) => { codes!(@values $($($rest)+)?) };
    (@values $first:ident $(?$optional:tt)? : $type:ident) => { concat!(stringify!($first), "\n") };
    (@values $first:ident $(?$optional:tt)? : $type:ident, $second:ident $(?$optional2:tt)? : $type2:ident) => {
        concat!(stringify!($first), "\n", stringify!($second))
    };
    (@params $($param:ident $(?$optional:tt)? : $type:ident),*) => {
        &[$((stringify!($param), ParamType::$type, codes!(@always $($optional)?))),*]
    };
    (@listed) => { "no parameters." };
    (@listed $($param:ident $(?$optional:tt)? : $type:ident),+) => {
        concat!("parameters:", $(" `", stringify!($param), "` (", stringify!($type), codes!(@maybe $($optional)?), ")",)+ ".")
    };
    (@maybe) => { "" };
    (@maybe $optional:tt) => { ", not always there" };
    (@always) => { true };
    (@always $optional:tt) => { false };
}

codes! {
    always {
        /// The text is not JSON (RFC 8259) or not UTF-8. `position` is the offset of the first invalid byte, in UTF-8.
        JsonSyntax = "json.syntax" { position: Number };
        /// A known member is repeated; parsers disagree on which one counts (RFC 7493 section 2.3).
        JsonDuplicateMember = "json.duplicate_member" {};
        /// The text has more than `max` bytes and was not read.
        LimitSize = "limit.size" { max: Number };
        /// Objects and arrays are nested more than `max` levels deep.
        LimitDepth = "limit.depth" { max: Number };
        /// There are `count` more issues than the answer lists.
        LimitIssues = "limit.issues" { count: Number };
        /// There are `count` more unknown members than the answer lists.
        LimitUnknownMembers = "limit.unknown_members" { count: Number };
        /// The value has the wrong JSON type. For a value that JSON does not have, `received` is its name: `Date`, `Map`, `FormData`, `function`, `NaN` and the like, else `other`.
        TypeInvalid = "type.invalid" { expected: Text, received: Text };
        /// The value could not be read, because reading it threw.
        ValueUnreadable = "value.unreadable" {};
        /// A required member is absent.
        MemberRequired = "member.required" {};
        /// A member that the schema does not know.
        MemberUnknown = "member.unknown" {};
        /// The option `only` has a path that the schema does not have: misuse.
        PathUnknown = "path.unknown" { path: Text };
        /// A member that cannot change once the object exists, or that only the server sets. `providerCode` is the provider's own error, if it has one.
        MemberNotUpdatable = "member.not_updatable" { providerCode?maybe: Text };
        /// A member that the provider still accepts but will remove; `instead` is its replacement.
        MemberDeprecated = "member.deprecated" { instead?maybe: Text };
        /// A text that must not be empty is empty, or has no visible character.
        TextBlank = "text.blank" {};
        /// The text has more than `max` characters (Unicode scalar values after normalization).
        TextTooLong = "text.too_long" { max: Number };
        /// The text holds a character that is refused: U+0000 and U+FFFD; in names also control, bidirectional and invisible characters (RFC 8264); in document numbers also control characters, quotes, brackets and symbols. `position` counts characters of the trimmed text from 0.
        TextForbiddenCharacter = "text.forbidden_character" { position: Number };
        /// The text does not have the required form, which `example` shows.
        TextFormat = "text.format" { example: Text };
        /// The text has more than the `max` characters that fit on cards and their envelopes.
        TextTooLongForCards = "text.too_long_for_cards" { max: Number };
        /// The text has a length that the issuer of such numbers does not use.
        TextUnusualLength = "text.unusual_length" { expected: Text };
        /// The text holds characters that the issuer of such numbers does not use.
        TextUnusualCharacters = "text.unusual_characters" { expected: Text };
        /// The text is not one of the `allowed` words; letter case counts.
        EnumUnknown = "enum.unknown" { allowed: TextList };
        /// The code has the right form, but is not in the provider's published list, which may be older than the code.
        EnumUnlisted = "enum.unlisted" {};
        /// The text is not an officially assigned ISO 3166-1 alpha-2 code.
        CountryInvalid = "country.invalid" {};
        /// The text is not a day of the calendar written `YYYY-MM-DD` (RFC 3339 full-date).
        DateInvalid = "date.invalid" { reason: Reason };
        /// The day is after `today`.
        DateInFuture = "date.in_future" {};
        /// The day is before the person's birth.
        DateBeforeBirth = "date.before_birth" {};
        /// A birth before 1900 or more than 120 years ago.
        DateImplausible = "date.implausible" {};
        /// The person has not reached the age of `minimum` calendar years on `today`. `providerCode` is the provider's own error.
        AgeTooYoung = "age.too_young" { minimum: Number, providerCode: Text };
        /// The text is not a mailbox that both RFC 5321 and the HTML e-mail field accept.
        EmailInvalid = "email.invalid" { reason: Reason };
        /// The domain is one typing error away from a well-known one, or its ending is one away from `com`.
        EmailLikelyTypo = "email.likely_typo" { suggestion: Text };
        /// No mail reaches the domain: its top level is reserved (RFC 2606, RFC 6761 and IANA's registry of special-use names: `alt`, `internal`, `invalid`, `local`, `localhost`, `onion`, `test`).
        EmailReservedDomain = "email.reserved_domain" {};
        /// The text is not a phone number of its numbering plan. `region` is the region of that plan.
        PhoneInvalid = "phone.invalid" { reason: Reason, region?maybe: Text };
        /// The number exists, but its number of digits is outside the range in the provider's guide.
        PhoneUnusualForProvider = "phone.unusual_for_provider" { minDigits: Number, maxDigits: Number };
        /// The number has an extension, which E.164 cannot hold: it is not in the value.
        PhoneExtensionDropped = "phone.extension_dropped" {};
        /// The number has the form of E.164, but its numbering plan does not have it.
        PhoneNotInPlan = "phone.not_in_plan" {};
        /// The number is outside its bounds.
        NumberOutOfRange = "number.out_of_range" { min: Number, max: Number };
        /// The array has more than `max` items.
        ListTooLong = "list.too_long" { max: Number };
        /// The array has no item.
        ListEmpty = "list.empty" {};
        /// The array holds `member`, which excludes all others, together with others.
        ListExclusiveMember = "list.exclusive_member" { member: Text };
        /// A single word stands in place of a list: the value has a list of it.
        ListSingle = "list.single" {};
        /// A document number does not follow the rules of its issuer.
        NationalIdInvalid = "national_id.invalid" { reason: Reason, type: Text };
        /// The date in a document number is not the one in `member`.
        NationalIdDateDiffers = "national_id.date_differs" { type: Text, member: Text };
        /// Other countries issue documents of this type.
        DocumentUnusualCountry = "document.unusual_country" { type: Text, expected: TextList };
        /// `member` is `US`, so `specifiedUSPerson` must be 1.
        UsPersonRequired = "us_person.required" { member: Text };
        /// A look-up by `id` or `externalId` without `type`: the guide shows it, but the API reference requires the type.
        QueryTypeAdvised = "query.type_advised" {};
        /// The member is optional, but the KYC level `level` needs it.
        KycLevelNeeds = "kyc.level_needs" { level: Text };
        /// The change has the form `{type, data}` of an older guide: it is accepted, and sent in the flat form.
        UpdateUnwrapped = "update.unwrapped" {};
    }
    decisions {
        /// The update has no member that could change: there is no request for it.
        UpdateEmpty = "update.empty" {};
        /// The change clears the member, which the provider does not support: it is not sent.
        UpdateNotCleared = "update.not_cleared" {};
        /// The member cannot change, or is cleared, and responses do not contain it: nobody knows whether it changes, and it is not sent.
        UpdateUnseen = "update.unseen" {};
        /// The member is sent, and its change may start a new review of the user.
        UpdateReviewed = "update.reviewed" {};
        /// The user has no id of the caller: it cannot be looked up by one, and a repeated call may create it twice.
        ExternalIdAdvised = "external_id.advised" {};
        /// The provider's API has no such operation. `instead` is the closest operation, if there is one.
        OperationUnsupported = "operation.unsupported" { operation: Text, instead?maybe: Text };
        /// The id is empty, or would lead to another path in a URL.
        IdInvalid = "id.invalid" {};
        /// The provider refused the member. `providerCode` is the provider's own error.
        ProviderRefused = "provider.refused" { providerCode: Text };
    }
}

/// Writes the code as answers do.
impl core::fmt::Display for Code {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.wire())
    }
}

/// Reads a code as answers write it.
impl core::str::FromStr for Code {
    type Err = UnknownWord;

    #[inline]
    fn from_str(wire: &str) -> Result<Code, UnknownWord> {
        let code = Code::ALL.iter().copied().find(|code| code.wire() == wire);
        code.ok_or(UnknownWord)
    }
}
