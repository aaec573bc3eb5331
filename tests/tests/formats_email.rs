//! E-mail addresses against the crate `email_address` (RFC 5321, 5322, 6531 and more), and the pattern of HTML forms.

use email_address::{EmailAddress, Options};
use proptest::prelude::*;
use usherkit_core::formats::email::{Email, EmailError, MAX_LOCAL_OCTETS, MAX_OCTETS, suggest_domain};

/// The crate, with the options that come closest to our rules.
fn oracle_takes(text: &str) -> bool {
    let options = Options::default()
        .without_display_text()
        .without_domain_literal()
        .with_required_tld();
    EmailAddress::parse_with_options(text, options).is_ok()
}

/// Whether the text is one that the oracle accepts and UsherKit refuses.
fn is_known_difference(text: &str) -> bool {
    let domain = text.rsplit('@').next().unwrap_or_default();
    // RFC 6531 addresses beyond ASCII: neither RFC 5321 nor the HTML field accepts them.
    !text.is_ascii()
        // Quoted local parts: RFC 5321 allows them, the HTML field does not.
        || text.starts_with('"')
        // The oracle counts 254 octets for the domain alone; RFC 5321 section 4.5.3.1.3 counts the whole path.
        || text.len() > MAX_OCTETS
        // A top-level domain of digits only: RFC 3696 section 2.
        || domain.rsplit('.').next().is_some_and(|top| top.bytes().all(|byte| byte.is_ascii_digit()))
        // The oracle accepts an underscore or other `atext` in a domain; RFC 5321's `sub-domain` has letters, digits, hyphens.
        || domain.bytes().any(|byte| !(byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.'))
}

fn assert_agrees(text: &str) {
    match (Email::parse(text), oracle_takes(text)) {
        (Ok(_), taken) => assert!(taken, "{text:?} is refused by the oracle"),
        (Err(error), true) => assert!(
            is_known_difference(text),
            "{text:?} is taken by the oracle, {error:?} here"
        ),
        (Err(_), false) => {}
    }
}

#[test]
fn differences_are_the_known_ones() {
    for (text, error) in [
        ("josé@example.com", EmailError::NotAscii),
        ("user@münchen.de", EmailError::InternationalDomain),
        ("\"john smith\"@example.com", EmailError::LocalPart),
    ] {
        assert!(oracle_takes(text), "{text}");
        assert!(is_known_difference(text));
        assert_eq!(Email::parse(text), Err(error));
    }
    let label = "b".repeat(60);
    let long = format!("{}@{label}.{label}.{label}.com", "a".repeat(MAX_LOCAL_OCTETS));
    assert_eq!(Email::parse(&long).map(|email| email.domain_offset()), Ok(65));
    assert!(oracle_takes(&long));
}

/// The pattern of the HTML Standard for valid e-mail addresses, as code; we accept nothing that a form would refuse.
fn html_takes(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else {
        return false;
    };
    let is_label = |label: &str| {
        let edge = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
        let bytes = label.as_bytes();
        bytes.len() <= 63
            && edge(bytes.first())
            && edge(bytes.last())
            && bytes.iter().all(|&byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    !local.is_empty()
        && local
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&byte))
        && domain.split('.').all(is_label)
}

fn address() -> impl Strategy<Value = String> {
    let plain = "[a-zA-Z0-9!#$%&'*+/=?^_`{|}~.-]{0,12}@[a-z0-9.-]{0,12}(\\.[a-z]{0,4})?";
    let odd = "[ -~é@.\"]{0,14}@[ -~ü.]{1,10}";
    let long = "[a-z.]{60,66}@([a-z-]{58,64}\\.){1,4}[a-z]{1,6}";
    prop_oneof![4 => plain, 2 => odd, 1 => long]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, ..usherkit_tests::properties!("formats_email") })]

    #[test]
    fn random_addresses_agree(text in address()) {
        assert_agrees(&text);
        if Email::parse(&text).is_ok() {
            prop_assert!(html_takes(&text), "{:?} is refused by forms", text);
        }
    }

    #[test]
    fn a_suggestion_is_a_good_domain_and_final(domain in "[a-z]{1,8}\\.(com|con|cmo|co|fr|com\\.br|com\\.ar)|[ghmaily]{4,6}\\.com") {
        if let Some(suggestion) = suggest_domain(&domain) {
            let mut meant = String::new();
            suggestion.write(&mut meant);
            prop_assert_ne!(&meant, &domain);
            let address = ["a@", &meant].concat();
            prop_assert!(Email::parse(&address).is_ok());
        }
    }
}
