//! Faults: codes together with their reasons, which is what messages are written for.

use super::Code;
use super::code::{built_in, line};

macro_rules! faults {
    (
        always { $($variant:ident => $code:ident $($reason:literal)?;)+ }
        decisions { $($decision:ident => $decision_code:ident $($decision_reason:literal)?;)+ }
    ) => {
        /// What a check found: a [`Code`] and, where several faults share it, the reason.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        #[expect(missing_docs, reason = "a fault is its code and its reason, which are documented with the code")]
        pub enum Fault { $($variant,)+ $($decision,)+ }

        impl Fault {
            /// Every fault.
            pub const ALL: &[Fault] = &[$(Fault::$variant,)+ $(Fault::$decision,)+];

            /// The code that answers show.
            pub const fn code(self) -> Code {
                match self { $(Fault::$variant => Code::$code,)+ $(Fault::$decision => Code::$decision_code,)+ }
            }

            /// The parameter `reason` of each, one a line, empty where there is none.
            const REASONS: &str = built_in!(
                always { $(concat!($($reason)?),)+ }
                decisions { $(concat!($($decision_reason)?),)+ }
            );

            /// The parameter `reason`.
            pub fn reason(self) -> Option<&'static str> {
                Some(line(Fault::REASONS, self as usize)).filter(|reason| !reason.is_empty())
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
        DateFormat => DateInvalid "format";
        DateNoSuchDay => DateInvalid "no_such_day";
        DateInFuture => DateInFuture;
        DateBeforeBirth => DateBeforeBirth;
        DateImplausible => DateImplausible;
        AgeTooYoung => AgeTooYoung;
        EmailMissingAt => EmailInvalid "missing_at";
        EmailLocalPart => EmailInvalid "local_part";
        EmailDomain => EmailInvalid "domain";
        EmailTooLong => EmailInvalid "too_long";
        EmailLocalPartTooLong => EmailInvalid "local_part_too_long";
        EmailNotAscii => EmailInvalid "not_ascii";
        EmailInternationalDomain => EmailInvalid "international_domain";
        EmailLikelyTypo => EmailLikelyTypo;
        EmailReservedDomain => EmailReservedDomain;
        PhoneNotANumber => PhoneInvalid "not_a_number";
        PhoneMissingRegion => PhoneInvalid "missing_region";
        PhoneInvalidCountryCode => PhoneInvalid "invalid_country_code";
        PhoneTooShort => PhoneInvalid "too_short";
        PhoneTooLong => PhoneInvalid "too_long";
        PhoneInvalidLength => PhoneInvalid "invalid_length";
        PhoneNotAssigned => PhoneInvalid "not_assigned";
        PhoneUnusualForProvider => PhoneUnusualForProvider;
        PhoneExtensionDropped => PhoneExtensionDropped;
        PhoneNotInPlan => PhoneNotInPlan;
        NumberOutOfRange => NumberOutOfRange;
        ListTooLong => ListTooLong;
        ListEmpty => ListEmpty;
        ListExclusiveMember => ListExclusiveMember;
        ListSingle => ListSingle;
        NationalIdFormat => NationalIdInvalid "format";
        NationalIdCheckDigit => NationalIdInvalid "check_digit";
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
