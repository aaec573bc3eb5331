//! E-mail addresses as sign-up forms know them, and likely slips of the hand in their domains.

use core::fmt;

/// The most octets of an address: 256 of a path (RFC 5321 section 4.5.3.1.3) less its two angle brackets.
pub const MAX_OCTETS: usize = 254;
/// The most octets before the `@` (RFC 5321 section 4.5.3.1.1).
pub const MAX_LOCAL_OCTETS: usize = 64;
/// The most octets of one label of the domain (RFC 1035 section 2.3.4).
const MAX_LABEL_OCTETS: usize = 63;

/// An address that both RFC 5321 (`Mailbox` with a `Dot-string`) and the e-mail field of HTML forms take, with a
/// domain of at least two labels.
///
/// So there are no quoted local parts, address literals, comments, blanks or letters beyond ASCII (an
/// internationalized domain passes in its `xn--` form). Whether the mailbox exists is another question.
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
pub enum EmailError {
    /// More than 254 octets.
    TooLong,
    /// A character beyond ASCII, which neither RFC 5321 nor the HTML field takes.
    NotAscii,
    /// No `@`.
    MissingAt,
    /// More than 64 octets before the `@`.
    LocalPartTooLong,
    /// What stands before the last `@` is empty, has a dot at an end or two in a row, or a character that needs quotes.
    LocalPart,
    /// What stands after the `@` is not a domain of at least two labels.
    Domain,
}

impl EmailError {
    /// The reason as it stands in an issue's `params`.
    ///
    /// ```
    /// use usherkit_core::formats::email::Email;
    ///
    /// assert_eq!(Email::parse("john@example").unwrap_err().as_str(), "domain");
    /// ```
    pub fn as_str(self) -> &'static str {
        match self {
            Self::TooLong => "too_long",
            Self::NotAscii => "not_ascii",
            Self::MissingAt => "missing_at",
            Self::LocalPartTooLong => "local_part_too_long",
            Self::LocalPart => "local_part",
            Self::Domain => "domain",
        }
    }
}

impl<'a> Email<'a> {
    /// Reads an address. Blanks around it are the caller's to trim.
    ///
    /// # Errors
    /// The first that holds of [`EmailError`]'s reasons, in the order in which they stand there. The time is bounded:
    /// a text beyond the limit is not looked at.
    ///
    /// ```
    /// use usherkit_core::formats::email::{Email, EmailError};
    ///
    /// assert!(Email::parse("user@xn--mnchen-3ya.de").is_ok());
    /// assert_eq!(Email::parse("user@münchen.de"), Err(EmailError::NotAscii));
    /// assert_eq!(Email::parse(".user@example.com"), Err(EmailError::LocalPart));
    /// assert_eq!(Email::parse("user@[192.0.2.1]"), Err(EmailError::Domain));
    /// ```
    pub fn parse(text: &'a str) -> Result<Self, EmailError> {
        if text.len() > MAX_OCTETS {
            return Err(EmailError::TooLong);
        }
        if !text.is_ascii() {
            return Err(EmailError::NotAscii);
        }
        let at = text
            .bytes()
            .rposition(|byte| byte == b'@')
            .ok_or(EmailError::MissingAt)?;
        let (local, rest) = text.split_at_checked(at).ok_or(EmailError::MissingAt)?;
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

    /// What stands before the `@`. Its letter case may matter to the host (RFC 5321 section 2.4).
    pub fn local(self) -> &'a str {
        self.local
    }

    /// What stands after the `@`. Its letter case does not matter.
    pub fn domain(self) -> &'a str {
        self.domain
    }

    /// Where the domain begins, in octets.
    pub fn domain_offset(self) -> usize {
        self.local.len() + 1
    }
}

/// Tells the lengths alone, for the address is personal.
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

/// Two or more labels of letters, digits and inner hyphens (RFC 5321 section 4.1.2 `sub-domain`, RFC 1123 section 2.1).
fn is_dotted_domain(text: &[u8]) -> bool {
    let mut labels = 0;
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
    }
    labels >= 2
}

/// The domain that was probably meant: `stem` as it was typed, then `ending`.
///
/// ```
/// use usherkit_core::formats::email::suggest_domain;
///
/// let mut meant = String::new();
/// suggest_domain("gmial.com").unwrap().write(&mut meant);
/// assert_eq!(meant, "gmail.com");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DomainSuggestion<'a> {
    /// The part of the typed domain that stays; empty where a well-known domain takes the place of the whole.
    pub stem: &'a str,
    /// What follows it.
    pub ending: &'static str,
}

impl DomainSuggestion<'_> {
    /// Appends the suggested domain to `out`, in lower case.
    pub fn write(&self, out: &mut String) {
        let start = out.len();
        out.push_str(self.stem);
        if let Some(stem) = out.get_mut(start..) {
            stem.make_ascii_lowercase();
        }
        out.push_str(self.ending);
    }
}

/// Domains of one kind, in rows by their length: the first row has the shortest.
struct Domains {
    shortest: usize,
    rows: &'static [&'static str],
}

/// Domains under which many people have their mailbox, worldwide and in the Americas, France, Spain and Brazil.
static MAILBOX_DOMAINS: Domains = Domains {
    shortest: 8,
    rows: &[
        "yahoo.es yahoo.fr yahoo.it yahoo.de yahoo.ca yahoo.cl",
        "gmail.com yahoo.com ymail.com orange.fr",
        "icloud.com hotmail.es hotmail.fr hotmail.it hotmail.de hotmail.cl outlook.es outlook.fr outlook.it \
         outlook.de outlook.cl wanadoo.fr",
        "hotmail.com outlook.com yahoo.co.uk live.com.ar live.com.mx laposte.net movistar.es comcast.net verizon.net \
         t-online.de foxmail.com",
        "yahoo.com.ar yahoo.com.br yahoo.com.co yahoo.com.mx yahoo.com.pe yahoo.com.ve terra.com.br",
        "hotmail.co.uk globomail.com speedy.com.ar sbcglobal.net bellsouth.net",
        "googlemail.com rocketmail.com protonmail.com hotmail.com.ar hotmail.com.mx hotmail.com.br outlook.com.ar \
         outlook.com.br numericable.fr prodigy.net.mx telefonica.net",
        "fibertel.com.ar",
        "club-internet.fr",
    ],
};

/// Mailbox domains that are never suggested, for other real domains are one letter away from such short names; they
/// are known, so that nothing is suggested for them.
static SHORT_MAILBOX_DOMAINS: Domains = Domains {
    shortest: 6,
    rows: &[
        "me.com gmx.fr gmx.de gmx.es sfr.fr r7.com web.de qq.com",
        "live.fr live.cl msn.com aol.com mac.com gmx.com gmx.net free.fr neuf.fr bbox.fr vtr.net att.net 163.com 126.com",
        "live.com mail.com zoho.com terra.es sina.com",
        "email.com proton.me globo.com ig.com.br oi.com.br terra.com cantv.net libero.it",
        "uol.com.br bol.com.br etb.net.co une.net.co",
    ],
};

impl Domains {
    /// The first domain of `length` octets that `is_it`, beside what was typed.
    fn find(&self, length: usize, typed: &str, is_it: fn(&[u8], &[u8]) -> bool) -> Option<&'static str> {
        let row = *self.rows.get(length.checked_sub(self.shortest)?)?;
        // Each domain takes its length and a blank.
        let is_it = |known: &[u8]| known.get(..length).is_some_and(|known| is_it(known, typed.as_bytes()));
        let place = row.as_bytes().chunks(length + 1).position(is_it)?;
        row.get(place * (length + 1)..)?.get(..length)
    }
}

/// Endings that are no top-level domain (IANA root zone) and one slip away from `com`.
const SLIPS_OF_COM: [&str; 9] = ["con", "cmo", "ocm", "vom", "xom", "cpm", "coom", "comm", "ccom"];

/// The well-known mailbox domain one edit away from `domain` (a letter more, less or other, or two swapped), or
/// `domain` with its ending set right where it is a slip of `com`.
///
/// Nothing is suggested for a domain that is itself well known, nor for another country's ending of a known name
/// (`hotmail.se` is not `hotmail.es`). A suggestion is a question to the person, never a correction.
///
/// ```
/// use usherkit_core::formats::email::suggest_domain;
///
/// assert_eq!(suggest_domain("hotmial.com").unwrap().ending, "hotmail.com");
/// assert_eq!(suggest_domain("acme.con").unwrap().stem, "acme.");
/// assert_eq!(suggest_domain("gmail.com"), None);
/// assert_eq!(suggest_domain("example.com"), None);
/// ```
pub fn suggest_domain(domain: &str) -> Option<DomainSuggestion<'_>> {
    let length = domain.len();
    let is_known = |domains: &Domains| domains.find(length, domain, <[u8]>::eq_ignore_ascii_case).is_some();
    if is_known(&MAILBOX_DOMAINS) || is_known(&SHORT_MAILBOX_DOMAINS) {
        return None;
    }
    let mut lengths = [length, length + 1, length.saturating_sub(1)].into_iter();
    if let Some(ending) = lengths.find_map(|length| MAILBOX_DOMAINS.find(length, domain, is_slip_of)) {
        return Some(DomainSuggestion { stem: "", ending });
    }
    let dot = domain.bytes().rposition(|byte| byte == b'.')?;
    let (stem, ending) = domain.split_at_checked(dot + 1)?;
    let is_slip = SLIPS_OF_COM.iter().any(|slip| ending.eq_ignore_ascii_case(slip));
    is_slip.then_some(DomainSuggestion { stem, ending: "com" })
}

/// Whether `typed` is one edit away from `known`, the letter case of `typed` aside.
///
/// The edit is a Damerau–Levenshtein one. After the name it counts only within `.com`, for the codes of countries are
/// all close to one another.
fn is_slip_of(known: &[u8], typed: &[u8]) -> bool {
    let same = |(a, b): &(&u8, &u8)| **a == b.to_ascii_lowercase();
    let prefix = known.iter().zip(typed).take_while(same).count();
    let (Some(known_rest), Some(typed_rest)) = (known.get(prefix..), typed.get(prefix..)) else {
        return false;
    };
    let suffix = known_rest
        .iter()
        .rev()
        .zip(typed_rest.iter().rev())
        .take_while(same)
        .count();
    let middle = (
        known_rest.get(..known_rest.len() - suffix).unwrap_or_default(),
        typed_rest.get(..typed_rest.len() - suffix).unwrap_or_default(),
    );
    let one_edit = match middle {
        ([_], [_]) | ([], [_]) | ([_], []) => true,
        ([a, b], [c, d]) => *a == d.to_ascii_lowercase() && *b == c.to_ascii_lowercase(),
        _ => false,
    };
    let dot = known.iter().position(|&byte| byte == b'.').unwrap_or(0);
    let dot_com = known.get(dot..).is_some_and(|ending| ending.starts_with(b".com"));
    one_edit && prefix < if dot_com { dot + 4 } else { dot }
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
            "a@b.c",
        ] {
            let email = Email::parse(text).unwrap();
            assert_eq!(text.get(email.domain_offset()..), Some(email.domain()));
            assert_eq!(text, [email.local(), email.domain()].join("@"));
        }
    }

    #[test]
    fn each_reason_is_told() {
        use EmailError::{Domain, LocalPart, MissingAt, NotAscii};
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
            ("user@b\u{fc}cher.example", NotAscii),
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

    fn suggested(domain: &str) -> Option<String> {
        suggest_domain(domain).map(|suggestion| {
            let mut meant = String::new();
            suggestion.write(&mut meant);
            meant
        })
    }

    #[test]
    fn one_slip_away_from_a_known_domain_is_suggested() {
        for (typed, meant) in [
            ("gmial.com", "gmail.com"),
            ("gmai.com", "gmail.com"),
            ("gmaill.com", "gmail.com"),
            ("gnail.com", "gmail.com"),
            ("GMIAL.COM", "gmail.com"),
            ("gmail.con", "gmail.com"),
            ("gmail.cmo", "gmail.com"),
            ("gmail.co", "gmail.com"),
            ("hotmal.com", "hotmail.com"),
            ("hotmial.com", "hotmail.com"),
            ("hotmail.con.ar", "hotmail.com.ar"),
            ("hotmal.es", "hotmail.es"),
            ("yaho.com.mx", "yahoo.com.mx"),
            ("outlok.com", "outlook.com"),
            ("iclod.com", "icloud.com"),
            ("oragne.fr", "orange.fr"),
            ("wanado.fr", "wanadoo.fr"),
            ("lapost.net", "laposte.net"),
            ("tera.com.br", "terra.com.br"),
            ("Acme.con", "acme.com"),
            ("acme.cmo", "acme.com"),
            ("mail.acme.ocm", "mail.acme.com"),
        ] {
            assert_eq!(suggested(typed).as_deref(), Some(meant), "{typed}");
        }
    }

    fn known_domains() -> impl Iterator<Item = &'static str> {
        [&MAILBOX_DOMAINS, &SHORT_MAILBOX_DOMAINS]
            .into_iter()
            .flat_map(|domains| domains.rows)
            .flat_map(|row| row.split(' '))
    }

    #[test]
    fn rows_hold_domains_of_their_length() {
        for domains in [&MAILBOX_DOMAINS, &SHORT_MAILBOX_DOMAINS] {
            for (length, row) in (domains.shortest..).zip(domains.rows) {
                assert!(
                    row.is_empty() || row.split(' ').all(|domain| domain.len() == length),
                    "{row}"
                );
            }
        }
        assert!(known_domains().any(|domain| domain == "gmail.com"));
    }

    #[test]
    fn real_domains_are_left_alone() {
        for typed in known_domains() {
            assert_eq!(suggest_domain(typed), None, "{typed}");
        }
        for typed in [
            "example.com",
            "hotmail.se",
            "hotmail.be",
            "hotmail.nl",
            "yahoo.in",
            "outlook.pt",
            "gmx.at",
            "we.com",
            "acme.co",
            "acme.cam",
            "acme.bom",
            "hotmail.com.au",
            "yahoo.com.vn",
            "con",
            "",
        ] {
            assert_eq!(suggest_domain(typed), None, "{typed}");
        }
    }
}
