//! Errors say what is wrong, and repeat nothing of what was read.

use std::error::Error;
use std::str::FromStr;

use usherkit_core::formats::country::CountryCode;
use usherkit_core::formats::date::Date;
use usherkit_core::formats::email::Email;
use usherkit_core::issue::{Code, FailureKind, Locale, Reason, State};
use usherkit_core::phone::{PhoneNumber, Region};
use usherkit_core::provider::Call;

/// The text of the error for a text that no type here reads.
fn error_of<T: FromStr<Err: Error>>() -> String {
    let Err(error) = "ana-7".parse::<T>() else {
        panic!("{} reads it", std::any::type_name::<T>());
    };
    error.to_string()
}

#[test]
fn errors_have_texts_without_the_input() {
    let email = Email::parse("ana-7").err().map(|error| error.to_string());
    let texts = [
        error_of::<CountryCode>(),
        error_of::<Date>(),
        error_of::<Code>(),
        error_of::<FailureKind>(),
        error_of::<Locale>(),
        error_of::<Reason>(),
        error_of::<State>(),
        error_of::<PhoneNumber>(),
        error_of::<Region>(),
        error_of::<Call>(),
        email.expect("an e-mail address has an @"),
    ];
    for text in texts {
        assert!(text.contains(' '), "{text:?} is no sentence");
        assert!(!text.contains("ana-7"), "{text:?}");
    }
}
