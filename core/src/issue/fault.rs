//! Faults: codes together with their reasons, which is what messages are written for.

use super::Code;
use super::code::built_in;
use super::lines::Lines;

macro_rules! faults {
    (
        always { $($(#[doc = $about:literal])? $variant:ident => $code:ident $($reason:literal)?;)+ }
        decisions { $($decision:ident => $decision_code:ident $($decision_reason:literal)?;)+ }
    ) => {
        /// What a check found: a [`Code`] and, where several faults share it, the reason. The parameters are those of the code.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Fault {
            $(
                #[doc = concat!($($about, "\n\n",)? "[`Code::", stringify!($code), "`]", $(", `reason`: `", $reason, "`",)? ".")]
                $variant,
            )+
            $(
                #[doc = concat!("[`Code::", stringify!($decision_code), "`]", $(", `reason`: `", $decision_reason, "`",)? ".")]
                $decision,
            )+
        }

        impl Fault {
            /// Every fault.
            pub const ALL: &[Fault] = &[$(Fault::$variant,)+ $(Fault::$decision,)+];

            /// The code that answers show.
            pub const fn code(self) -> Code {
                match self { $(Fault::$variant => Code::$code,)+ $(Fault::$decision => Code::$decision_code,)+ }
            }

            /// The parameter `reason`.
            pub fn reason(self) -> Option<&'static str> {
                // One a line, empty where there is none.
                static REASONS: Lines = Lines::new(built_in!(
                    always { $(concat!($($reason)?),)+ }
                    decisions { $(concat!($($decision_reason)?),)+ }
                ));
                Some(REASONS.line(self as usize)).filter(|reason| !reason.is_empty())
            }
        }
    };
}

faults! {
    always {
        JsonSyntax => JsonSyntax;
        JsonDuplicateMember => JsonDuplicateMember;
        LimitSize => LimitSize;
        LimitDepth => LimitDepth;
        LimitIssues => LimitIssues;
        LimitUnknownMembers => LimitUnknownMembers;
        TypeInvalid => TypeInvalid;
        ValueUnreadable => ValueUnreadable;
        MemberRequired => MemberRequired;
        MemberUnknown => MemberUnknown;
        PathUnknown => PathUnknown;
        MemberNotUpdatable => MemberNotUpdatable;
        MemberDeprecated => MemberDeprecated;
        TextBlank => TextBlank;
        TextTooLong => TextTooLong;
        TextForbiddenCharacter => TextForbiddenCharacter;
        TextFormat => TextFormat;
        TextTooLongForCards => TextTooLongForCards;
        TextUnusualLength => TextUnusualLength;
        TextUnusualCharacters => TextUnusualCharacters;
        EnumUnknown => EnumUnknown;
        EnumUnlisted => EnumUnlisted;
        CountryInvalid => CountryInvalid;
        /// The text is not written `YYYY-MM-DD`.
        DateFormat => DateInvalid "format";
        /// The calendar has no such day, as `2026-02-29`.
        DateNoSuchDay => DateInvalid "no_such_day";
        DateInFuture => DateInFuture;
        DateBeforeBirth => DateBeforeBirth;
        DateImplausible => DateImplausible;
        AgeTooYoung => AgeTooYoung;
        /// There is no `@`.
        EmailMissingAt => EmailInvalid "missing_at";
        /// What stands before the last `@` is empty, has a dot at an end or two in a row, or a character that needs quotes.
        EmailLocalPart => EmailInvalid "local_part";
        /// What stands after the `@` is not a domain of at least two labels, of which the last is no number.
        EmailDomain => EmailInvalid "domain";
        /// There are more than 254 octets (RFC 5321 section 4.5.3.1.3).
        EmailTooLong => EmailInvalid "too_long";
        /// There are more than 64 octets before the `@` (RFC 5321 section 4.5.3.1.1).
        EmailLocalPartTooLong => EmailInvalid "local_part_too_long";
        /// There is a character beyond ASCII before the `@`, or no `@` beside one.
        EmailNotAscii => EmailInvalid "not_ascii";
        /// The domain has characters beyond ASCII; its `xn--` form is taken.
        EmailInternationalDomain => EmailInvalid "international_domain";
        EmailLikelyTypo => EmailLikelyTypo;
        EmailReservedDomain => EmailReservedDomain;
        /// The text does not look like a phone number.
        PhoneNotANumber => PhoneInvalid "not_a_number";
        /// The number has no `+`, and there is no region to read it in.
        PhoneMissingRegion => PhoneInvalid "missing_region";
        /// No calling code begins like this number.
        PhoneInvalidCountryCode => PhoneInvalid "invalid_country_code";
        /// Digits are missing.
        PhoneTooShort => PhoneInvalid "too_short";
        /// There are too many digits.
        PhoneTooLong => PhoneInvalid "too_long";
        /// Some numbers of the plan are shorter, some longer, none has this length.
        PhoneInvalidLength => PhoneInvalid "invalid_length";
        /// The length is right, but the numbering plan has no such number.
        PhoneNotAssigned => PhoneInvalid "not_assigned";
        PhoneUnusualForProvider => PhoneUnusualForProvider;
        PhoneExtensionDropped => PhoneExtensionDropped;
        PhoneNotInPlan => PhoneNotInPlan;
        NumberOutOfRange => NumberOutOfRange;
        ListTooLong => ListTooLong;
        ListEmpty => ListEmpty;
        ListExclusiveMember => ListExclusiveMember;
        ListSingle => ListSingle;
        /// Length, characters or parts are not those of the kind.
        NationalIdFormat => NationalIdInvalid "format";
        /// The number is well formed, but its check digit does not match.
        NationalIdCheckDigit => NationalIdInvalid "check_digit";
        /// The number stands for nobody: a generic one, a published specimen, or a row of one digit.
        NationalIdPlaceholder => NationalIdInvalid "placeholder";
        NationalIdDateDiffers => NationalIdDateDiffers;
        DocumentUnusualCountry => DocumentUnusualCountry;
        UsPersonRequired => UsPersonRequired;
        QueryTypeAdvised => QueryTypeAdvised;
        KycLevelNeeds => KycLevelNeeds;
        UpdateUnwrapped => UpdateUnwrapped;
    }
    decisions {
        UpdateEmpty => UpdateEmpty;
        UpdateNotCleared => UpdateNotCleared;
        UpdateUnseen => UpdateUnseen;
        UpdateReviewed => UpdateReviewed;
        ExternalIdAdvised => ExternalIdAdvised;
        OperationUnsupported => OperationUnsupported;
        IdInvalid => IdInvalid;
        ProviderRefused => ProviderRefused;
    }
}

impl Code {
    /// The values of the parameter `reason`; empty where there is none.
    pub fn reasons(self) -> impl Iterator<Item = &'static str> {
        Fault::ALL
            .iter()
            .filter(move |fault| fault.code() == self)
            .filter_map(|fault| fault.reason())
    }
}
