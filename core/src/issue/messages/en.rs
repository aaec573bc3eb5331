//! Messages in English.

use super::Fault;

pub(super) const fn template(fault: Fault) -> &'static str {
    match fault {
        Fault::JsonSyntax => "the text is not valid JSON at position {position}",
        Fault::JsonDuplicateMember => "this member is given more than once: keep one",
        Fault::LimitSize => "the text is longer than {max} bytes: send less at once",
        Fault::LimitDepth => "the payload is nested more than {max} levels deep",
        Fault::LimitIssues => "{count} more issues are not listed",
        Fault::LimitUnknownMembers => "{count} more unknown members are not listed",
        Fault::TypeInvalid => "expected `{expected}`, received `{received}`",
        Fault::ValueUnreadable => "this value could not be read",
        Fault::MemberRequired => "this is required",
        Fault::MemberUnknown => "this member is not known here",
        Fault::TextBlank => "this must not be empty",
        Fault::TextTooLong => "use at most {max} characters",
        Fault::TextForbiddenCharacter => "remove the character at position {position}: it is not allowed here",
        Fault::TextUnusualLength => "this usually has {expected} characters: please check it",
        Fault::TextUnusualCharacters => "this usually has only {expected}: please check it",
        Fault::EnumUnknown => "use one of: {allowed}",
        Fault::CountryInvalid => "use a two-letter country code, such as `CO`",
        Fault::DateFormat => "write the date as `YYYY-MM-DD`",
        Fault::DateNoSuchDay => "this day does not exist in the calendar",
        Fault::DateInFuture => "this date must not be in the future",
        Fault::DateBeforeBirth => "this date must not be before the date of birth",
        Fault::AgeTooYoung => "the minimum age is {minimum} years",
        Fault::EmailMissingAt => "an e-mail address needs one `@`",
        Fault::EmailLocalPart => "check the part of the e-mail address before the `@`",
        Fault::EmailDomain => "check the part of the e-mail address after the `@`",
        Fault::EmailTooLong => "the e-mail address is too long: use at most 254 characters",
        Fault::EmailLocalPartTooLong => "the part before the `@` is too long: use at most 64 characters",
        Fault::EmailNotAscii => "use only unaccented letters, digits and signs in an e-mail address",
        Fault::EmailLikelyTypo => "the domain of the e-mail address looks mistyped: please check it",
        Fault::PhoneNotANumber => "this is not a phone number",
        Fault::PhoneMissingRegion => "start the phone number with `+` and the country calling code",
        Fault::PhoneInvalidCountryCode => "the country calling code of the phone number does not exist",
        Fault::PhoneTooShort => "phone number is too short[ for `{region}`][ (+{callingCode})]",
        Fault::PhoneTooLong => "phone number is too long[ for `{region}`][ (+{callingCode})]",
        Fault::PhoneInvalidLength => "phone number has a length that does not exist[ in `{region}`][ (+{callingCode})]",
        Fault::PhoneNotAssigned => {
            "phone number does not exist in the numbering plan[ of `{region}`][ (+{callingCode})]"
        }
        Fault::PhoneUnusualForProvider => {
            "the provider expects {minDigits} to {maxDigits} digits with the calling code: please check the number"
        }
        Fault::PhoneExtensionDropped => "the extension of the phone number is left out",
        Fault::NumberOutOfRange => "use a whole number from {min} to {max}",
        Fault::ListTooLong => "use at most {max} entries",
        Fault::ListEmpty => "no entry is given: please check this",
        Fault::ListExclusiveMember => "`{member}` excludes every other entry: please check this",
        Fault::NationalIdFormat => "the number does not have the form of `{type}`: please check it",
        Fault::NationalIdCheckDigit => "the check digit of the {type} does not match: please check the number",
        Fault::NationalIdPlaceholder => "this {type} does not identify a person or company: enter the real one",
        Fault::NationalIdDateDiffers => "the date in the {type} differs from `{member}`: please check both",
        Fault::DocumentUnusualCountry => "`{type}` is usually issued by: {expected}",
        Fault::KycLevelNeeds => "optional here, but needed for KYC level {level}",
    }
}
