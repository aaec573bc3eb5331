//! E-mail addresses of sign-up forms, and likely typing errors in their domains.

mod suggestion;

use core::fmt;

use crate::json::write;
use crate::text::{is_ignorable, is_left_over, plain_dash_or_blank};

pub use suggestion::{DomainSuggestion, suggest_domain};

/// The most octets of an address: 256 of a path (RFC 5321 section 4.5.3.1.3) less its two angle brackets.
pub const MAX_OCTETS: usize = 254;
/// The most octets before the `@` (RFC 5321 section 4.5.3.1.1).
pub const MAX_LOCAL_OCTETS: usize = 64;
/// The most octets of one label of the domain (RFC 1035 section 2.3.4).
const MAX_LABEL_OCTETS: usize = 63;

/// Top levels that no public mail server has.
const RESERVED: [&str; 7] = ["alt", "internal", "invalid", "local", "localhost", "onion", "test"];

/// An address that both RFC 5321 (`Mailbox` with a `Dot-string`) and the e-mail field of HTML forms take, with a
/// domain of at least two labels.
///
/// So there are no quoted local parts, address literals, comments, blanks or letters beyond ASCII (an
/// internationalized domain passes in its `xn--` form). Nobody checks here whether the mailbox exists.
///
/// ```
/// use usherkit_core::formats::email::{Email, EmailError};
///
/// let email = Email::parse("o'brien+news@Example.com").unwrap();
/// assert_eq!((email.local(), email.domain(), email.domain_offset()), ("o'brien+news", "Example.com", 13));
/// assert_eq!(Email::parse("john.example.com").unwrap_err(), EmailError::MissingAt);
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Email<'a> {
    local: &'a str,
    domain: &'a str,
}

/// Why a text is not an e-mail address.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum EmailError {
    /// More than 254 octets.
    TooLong,
    /// A character beyond ASCII behind the `@` and none before it: the domain is taken in its `xn--` form alone.
    InternationalDomain,
    /// A character beyond ASCII, which neither RFC 5321 nor the HTML field takes.
    NotAscii,
    /// No `@`.
    MissingAt,
    /// More than 64 octets before the `@`.
    LocalPartTooLong,
    /// The part before the last `@` is empty, has a dot at an end or two dots in a row, or a character that needs quotes.
    LocalPart,
    /// The part after the `@` is not a domain of at least two labels whose last is not a number.
    Domain,
}

impl EmailError {
    /// The reason in the `params` of an issue.
    ///
    /// ```
    /// use usherkit_core::formats::email::Email;
    ///
    /// assert_eq!(Email::parse("john@example").unwrap_err().as_str(), "domain");
    /// ```
    pub fn as_str(self) -> &'static str {
        match self {
            Self::TooLong => "too_long",
            Self::InternationalDomain => "international_domain",
            Self::NotAscii => "not_ascii",
            Self::MissingAt => "missing_at",
            Self::LocalPartTooLong => "local_part_too_long",
            Self::LocalPart => "local_part",
            Self::Domain => "domain",
        }
    }
}

impl core::fmt::Display for EmailError {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::TooLong => "an e-mail address has at most 254 octets",
            Self::InternationalDomain => "the domain of an e-mail address is written in its `xn--` form",
            Self::NotAscii => "an e-mail address has ASCII characters alone",
            Self::MissingAt => "no `@`",
            Self::LocalPartTooLong => "an e-mail address has at most 64 octets before the `@`",
            Self::LocalPart => "what stands before the `@` is malformed",
            Self::Domain => "what stands after the `@` is no domain",
        })
    }
}

impl core::error::Error for EmailError {}

impl<'a> Email<'a> {
    /// Parses an address. The caller trims blanks around it.
    ///
    /// # Errors
    /// The first reason of [`EmailError`] that applies, in the order of its variants. The time is bounded: a text beyond the
    /// limit is not read.
    ///
    /// ```
    /// use usherkit_core::formats::email::{Email, EmailError};
    ///
    /// assert!(Email::parse("user@xn--mnchen-3ya.de").is_ok());
    /// assert_eq!(Email::parse("user@münchen.de"), Err(EmailError::InternationalDomain));
    /// assert_eq!(Email::parse(".user@example.com"), Err(EmailError::LocalPart));
    /// assert_eq!(Email::parse("user@[192.0.2.1]"), Err(EmailError::Domain));
    /// ```
    pub fn parse(text: &'a str) -> Result<Self, EmailError> {
        if text.len() > MAX_OCTETS {
            return Err(EmailError::TooLong);
        }
        let at = text.bytes().rposition(|byte| byte == b'@');
        let (local, rest) = text.split_at_checked(at.unwrap_or(text.len())).unwrap_or_default();
        if !text.is_ascii() {
            return Err(if local.is_ascii() {
                EmailError::InternationalDomain
            } else {
                EmailError::NotAscii
            });
        }
        let domain = rest.get(1..).ok_or(EmailError::MissingAt)?;
        if local.len() > MAX_LOCAL_OCTETS {
            return Err(EmailError::LocalPartTooLong);
        }
        if !is_dot_string(local.as_bytes()) {
            return Err(EmailError::LocalPart);
        }
        if !is_dotted_domain(domain.as_bytes()) {
            return Err(EmailError::Domain);
        }
        Ok(Self { local, domain })
    }

    /// Appends the plain form of an address to `out`: full-width letters and digits, dashes and blanks of any kind become ASCII.
    /// After the `@` so do the dots of RFC 3490 section 3.1, and invisible characters are dropped. Before the `@` invisible
    /// characters stay and are refused later: only the host knows what they mean there.
    ///
    /// ```
    /// use usherkit_core::formats::email::Email;
    ///
    /// let mut out = String::new();
    /// Email::write_plain("ａna\u{2011}m@exam\u{AD}ple。com", &mut out);
    /// assert_eq!(out, "ana-m@example.com");
    /// ```
    pub fn write_plain(text: &str, out: &mut String) {
        let mut is_domain = false;
        for character in text.chars() {
            is_domain |= character == '@';
            let plain = match character {
                '\u{FF10}'..='\u{FF19}' | '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' => {
                    char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character)
                }
                '\u{3002}' | '\u{FF0E}' | '\u{FF61}' if is_domain => '.',
                _ if is_domain && is_ignorable(character) && is_left_over(character) => continue,
                _ => plain_dash_or_blank(character),
            };
            write::char(out, plain);
        }
    }

    /// The part before the `@`. Its letter case may matter to the host (RFC 5321 section 2.4).
    pub fn local(self) -> &'a str {
        self.local
    }

    /// The part after the `@`. Its letter case does not matter.
    pub fn domain(self) -> &'a str {
        self.domain
    }

    /// Whether no mail can reach the domain because its top level is reserved for other purposes (RFC 2606, RFC 6761 and IANA's
    /// registry of special-use names; `internal` by ICANN). `example` is not among them, because samples use it.
    ///
    /// ```
    /// use usherkit_core::formats::email::Email;
    ///
    /// assert!(Email::parse("ana@mail.invalid").unwrap().has_reserved_domain());
    /// assert!(!Email::parse("ana@invalid.com").unwrap().has_reserved_domain());
    /// ```
    pub fn has_reserved_domain(self) -> bool {
        let top = self.domain.as_bytes().rsplit(|&byte| byte == b'.').next();
        top.is_some_and(|top| RESERVED.iter().any(|own| top.eq_ignore_ascii_case(own.as_bytes())))
    }

    /// Where the domain begins, in octets.
    pub fn domain_offset(self) -> usize {
        self.local.len() + 1
    }
}

/// Shows only the lengths, because the address is personal.
impl fmt::Debug for Email<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Email")
            .field("local_octets", &self.local.len())
            .field("domain_octets", &self.domain.len())
            .finish()
    }
}

/// `Dot-string` of RFC 5321 section 4.1.2: atoms joined by single dots.
fn is_dot_string(text: &[u8]) -> bool {
    let mut after_dot = true;
    for &byte in text {
        if byte == b'.' {
            if after_dot {
                return false;
            }
            after_dot = true;
        } else if is_atext(byte) {
            after_dot = false;
        } else {
            return false;
        }
    }
    !after_dot
}

/// `atext` of RFC 5322 section 3.2.3.
fn is_atext(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'!' | b'#'
                | b'$'
                | b'%'
                | b'&'
                | b'\''
                | b'*'
                | b'+'
                | b'-'
                | b'/'
                | b'='
                | b'?'
                | b'^'
                | b'_'
                | b'`'
                | b'{'
                | b'|'
                | b'}'
                | b'~'
        )
}

/// Two or more labels of letters, digits and inner hyphens (RFC 5321 section 4.1.2 `sub-domain`, RFC 1123 section 2.1). A
/// last label of digits only is not a top-level domain (RFC 3696 section 2): such a text is an IPv4 address.
fn is_dotted_domain(text: &[u8]) -> bool {
    let (mut labels, mut is_number) = (0, true);
    for label in text.split(|&byte| byte == b'.') {
        let hyphen_at_end = label.first() == Some(&b'-') || label.last() == Some(&b'-');
        if label.is_empty()
            || label.len() > MAX_LABEL_OCTETS
            || hyphen_at_end
            || !label.iter().all(|&byte| byte.is_ascii_alphanumeric() || byte == b'-')
        {
            return false;
        }
        labels += 1;
        is_number = label.iter().all(u8::is_ascii_digit);
    }
    labels >= 2 && !is_number
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;

    #[test]
    fn mailboxes_of_forms_pass() {
        for text in [
            "john@example.com",
            "o'brien@example.com",
            "1234567890@example.com",
            "user-name@example.com",
            "user+tag@sub.example.co.uk",
            "a/b@example.com",
            "!#$%&'*+-/=?^_`{|}~@example.com",
            "USER@EXAMPLE.COM",
            "user@example.xn--p1ai",
            "user@123.com",
            "user@example.1a",
            "a@b.c",
        ] {
            let email = Email::parse(text).unwrap();
            assert_eq!(text.get(email.domain_offset()..), Some(email.domain()));
            assert_eq!(text, [email.local(), email.domain()].join("@"));
        }
    }

    #[test]
    fn each_reason_is_told() {
        use EmailError::{Domain, InternationalDomain, LocalPart, MissingAt, NotAscii};
        for (text, error) in [
            ("", MissingAt),
            ("john", MissingAt),
            ("@example.com", LocalPart),
            (".user@example.com", LocalPart),
            ("user.@example.com", LocalPart),
            ("us..er@example.com", LocalPart),
            ("us er@example.com", LocalPart),
            ("\"us er\"@example.com", LocalPart),
            ("mailto:john@example.com", LocalPart),
            ("a@b@example.com", LocalPart),
            ("john(work)@example.com", LocalPart),
            ("john\u{7f}@example.com", LocalPart),
            ("john@example.com\nBcc: jane@example.com", LocalPart),
            ("[email protected]", MissingAt),
            ("user@", Domain),
            ("user@localhost", Domain),
            ("user@exa mple.com", Domain),
            ("user@exa_mple.com", Domain),
            ("user@example-.com", Domain),
            ("user@-example.com", Domain),
            ("user@example..com", Domain),
            ("user@.example.com", Domain),
            ("user@example.com.", Domain),
            ("user@example.com ", Domain),
            ("user@[192.0.2.1]", Domain),
            ("user@[IPv6:2001:db8::1]", Domain),
            ("joh\u{200b}n@example.com", NotAscii),
            ("jos\u{e9}@example.com", NotAscii),
            ("user@b\u{fc}cher.example", InternationalDomain),
            ("us\u{e9}r@b\u{fc}cher.example", NotAscii),
            ("user@127.0.0.1", Domain),
            ("user@example.123", Domain),
            ("user.b\u{fc}cher.example", NotAscii),
        ] {
            assert_eq!(Email::parse(text), Err(error), "{text:?}");
        }
    }

    #[test]
    fn lengths_are_octets() {
        let at = |local: usize, labels: &[usize]| {
            let labels: Vec<String> = labels.iter().map(|&length| "b".repeat(length)).collect();
            format!("{}@{}", "a".repeat(local), labels.join("."))
        };
        assert!(Email::parse(&at(64, &[7, 3])).is_ok());
        assert_eq!(Email::parse(&at(65, &[7, 3])), Err(EmailError::LocalPartTooLong));
        assert!(Email::parse(&at(1, &[63, 3])).is_ok());
        assert_eq!(Email::parse(&at(1, &[64, 3])), Err(EmailError::Domain));
        assert_eq!(at(64, &[63, 63, 61]).len(), MAX_OCTETS);
        assert!(Email::parse(&at(64, &[63, 63, 61])).is_ok());
        assert_eq!(Email::parse(&at(64, &[63, 63, 62])), Err(EmailError::TooLong));
        assert_eq!(Email::parse(&"a@".repeat(50_000)), Err(EmailError::TooLong));
    }

    #[test]
    fn no_error_and_no_debug_text_holds_the_address() {
        let shown = format!("{:?}", Email::parse("secret@example.com").unwrap());
        assert_eq!(shown, "Email { local_octets: 6, domain_octets: 11 }");
    }
}
