//! Messages in English.

super::templates::templates! {
    always {
        JsonSyntax => "the text is not valid JSON at position {position}";
        JsonDuplicateMember => "this member is given more than once: keep one";
        LimitSize => "the text is longer than {max} bytes: send less at once";
        LimitDepth => "the payload is nested more than {max} levels deep";
        LimitIssues => "{count} more issues are not listed";
        LimitUnknownMembers => "{count} more unknown members are not listed";
        TypeInvalid => "expected `{expected}`, received `{received}`";
        ValueUnreadable => "this value could not be read";
        MemberRequired => "this is required";
        MemberUnknown => "this member is not known here";
        PathUnknown => "no member stands at `{path}`: check the path";
        MemberNotUpdatable => "this is set by the provider or can no longer change: leave it out";
        MemberDeprecated => "this is deprecated[: use `{instead}`]";
        TextBlank => "this must not be empty";
        TextTooLong => "use at most {max} characters";
        TextForbiddenCharacter => "remove the character at position {position}: it is not allowed here";
        TextFormat => "write this in the form of `{example}`";
        TextTooLongForCards => "this is longer than the {max} characters that a card has room for";
        TextUnusualLength => "this usually has {expected} characters: please check it";
        TextUnusualCharacters => "this usually has only {expected}: please check it";
        EnumUnknown => "use one of: {allowed}";
        EnumUnlisted => "this code is not in the list that the provider publishes: please check it";
        CountryInvalid => "use a two-letter country code, such as `CO`";
        DateFormat => "write the date as `YYYY-MM-DD`";
        DateNoSuchDay => "this day does not exist in the calendar";
        DateInFuture => "this date must not be in the future";
        DateBeforeBirth => "this date must not be before the date of birth";
        DateImplausible => "this date of birth looks mistyped: please check it";
        AgeTooYoung => "the minimum age is {minimum} years";
        EmailMissingAt => "an e-mail address needs one `@`";
        EmailLocalPart => "check the part of the e-mail address before the `@`";
        EmailDomain => "check the part of the e-mail address after the `@`";
        EmailTooLong => "the e-mail address is too long: use at most 254 characters";
        EmailLocalPartTooLong => "the part before the `@` is too long: use at most 64 characters";
        EmailNotAscii => "use only unaccented letters, digits and signs in an e-mail address";
        EmailInternationalDomain => "after the `@` use only unaccented letters, or the form of the domain that begins with `xn--`";
        EmailLikelyTypo => "the domain of the e-mail address looks mistyped: please check it";
        EmailReservedDomain => "no mail reaches this domain: please check it";
        PhoneNotANumber => "this is not a phone number";
        PhoneMissingRegion => "start the phone number with `+` and the country calling code";
        PhoneInvalidCountryCode => "the country calling code of the phone number does not exist";
        PhoneTooShort => "phone number is too short[ for `{region}`][ (+{callingCode})]";
        PhoneTooLong => "phone number is too long[ for `{region}`][ (+{callingCode})]";
        PhoneInvalidLength => "phone number has a length that does not exist[ in `{region}`][ (+{callingCode})]";
        PhoneNotAssigned => "phone number does not exist in the numbering plan[ of `{region}`][ (+{callingCode})]";
        PhoneUnusualForProvider => "the provider expects {minDigits} to {maxDigits} digits with the calling code: please check the number";
        PhoneExtensionDropped => "the extension of the phone number is left out";
        PhoneNotInPlan => "this phone number is not in any numbering plan: please check it";
        NumberOutOfRange => "use a whole number from {min} to {max}";
        ListTooLong => "use at most {max} entries";
        ListEmpty => "no entry is given: please check this";
        ListExclusiveMember => "`{member}` excludes every other entry: please check this";
        ListSingle => "a list belongs here: this is sent as a list of one";
        NationalIdFormat => "the number does not have the form of `{type}`: please check it";
        NationalIdCheckDigit => "the check digit of the {type} does not match: please check the number";
        NationalIdPlaceholder => "this {type} does not identify a person or company: enter the real one";
        NationalIdDateDiffers => "the date in the {type} differs from `{member}`: please check both";
        DocumentUnusualCountry => "`{type}` is usually issued by: {expected}";
        UsPersonRequired => "`{member}` is `US`, so `specifiedUSPerson` must be 1";
        QueryTypeAdvised => "the API reference wants `type` here too: give it if you know it";
        KycLevelNeeds => "optional here, but needed for KYC level {level}";
        UpdateUnwrapped => "`type` and `data` are read here, and sent flat";
    }
    decisions {
        UpdateEmpty => "there is nothing to change: give at least one member to change";
        UpdateNotCleared => "this cannot be emptied: it stays as it is";
        UpdateUnseen => "the provider does not tell what the user has here: this is not sent";
        UpdateReviewed => "this change may start a new review of the user";
        ExternalIdAdvised => "give your own id too: without it you cannot look the user up, and a repeated call may create the user twice";
        OperationUnsupported => "the provider does not offer `{operation}`[: use `{instead}`]";
        IdInvalid => "this id cannot be used: check it";
        ProviderRefused => "the provider refused this: please check it";
    }
}
