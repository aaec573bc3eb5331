//! Likely typing errors in the domain of an address.

use core::fmt;

use crate::json::write;

/// The domain that the user probably meant: `stem` as typed, then `ending`.
///
/// ```
/// use usherkit_core::formats::email::suggest_domain;
///
/// let mut meant = String::new();
/// suggest_domain("gmial.com").unwrap().write(&mut meant);
/// assert_eq!(meant, "gmail.com");
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct DomainSuggestion<'a> {
    /// The part of the typed domain that stays; empty if a well-known domain replaces all of it.
    pub stem: &'a str,
    /// The part after it.
    pub ending: &'static str,
}

impl DomainSuggestion<'_> {
    /// Appends the suggested domain to `out`, in lower case.
    pub fn write(&self, out: &mut String) {
        write::lower_case(out, self.stem);
        write::text(out, self.ending);
    }
}

/// Shows only the ending, because the stem is part of a personal address.
impl fmt::Debug for DomainSuggestion<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DomainSuggestion")
            .field("stem_octets", &self.stem.len())
            .field("ending", &self.ending)
            .finish()
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

/// Domains that are known, so that nothing is suggested for them, but never suggested: other real domains are one letter away
/// from such short names, or few people have their mailbox there.
static OTHER_MAILBOX_DOMAINS: Domains = Domains {
    shortest: 6,
    rows: &[
        "me.com gmx.fr gmx.de gmx.es sfr.fr r7.com web.de qq.com",
        "live.fr live.cl msn.com aol.com mac.com gmx.com gmx.net free.fr neuf.fr bbox.fr vtr.net att.net 163.com 126.com",
        "live.com mail.com zoho.com terra.es sina.com",
        "email.com amail.com cmail.com qmail.com tmail.com xmail.com cloud.com proton.me globo.com ig.com.br oi.com.br \
         terra.com cantv.net libero.it",
        "y7mail.com 5ymail.com uymail.com uol.com.br bol.com.br etb.net.co une.net.co",
    ],
};

impl Domains {
    /// The first domain of `length` octets for which `is_it` is true, compared with the typed one.
    fn find(&self, length: usize, typed: &str, is_it: fn(&[u8], &[u8]) -> bool) -> Option<&'static str> {
        let row = *self.rows.get(length.checked_sub(self.shortest)?)?;
        // Each domain takes its length and a blank.
        let is_it = |known: &[u8]| known.get(..length).is_some_and(|known| is_it(known, typed.as_bytes()));
        let place = row.as_bytes().chunks(length + 1).position(is_it)?;
        row.get(place * (length + 1)..)?.get(..length)
    }
}

/// Endings that are not a top-level domain (IANA root zone) and one slip away from `com`.
const SLIPS_OF_COM: [&str; 9] = ["con", "cmo", "ocm", "vom", "xom", "cpm", "coom", "comm", "ccom"];

/// The well-known mailbox domain one edit away from `domain` (a letter more, less or other, or two swapped), or
/// `domain` with a corrected ending if that is a slip of `com`.
///
/// Nothing is suggested for a domain that is itself well known, nor for another country's ending of a known name
/// (`hotmail.se` is not `hotmail.es`). A suggestion is shown to the user, never applied.
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
    if is_known(&MAILBOX_DOMAINS) || is_known(&OTHER_MAILBOX_DOMAINS) {
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

/// Whether `typed` is one edit away from `known`, apart from the letter case of `typed`.
///
/// The edit is a Damerau–Levenshtein one. After the dot that ends the name it counts only within `.com`, because the codes of
/// countries are all close to one another. A letter too many at the end of the name stands at the place of that dot.
fn is_slip_of(known: &[u8], typed: &[u8]) -> bool {
    let same = |(a, b): &(&u8, &u8)| **a == b.to_ascii_lowercase();
    let prefix = known.iter().zip(typed).take_while(same).count();
    let suffix = known.iter().rev().zip(typed.iter().rev()).take_while(same).count();
    let longer = known.len().max(typed.len());
    let is_one_edit = match longer.saturating_sub(prefix + suffix) {
        0 | 1 => true,
        2 => match (known.get(prefix..), typed.get(prefix..)) {
            (Some([a, b, ..]), Some([c, d, ..])) => known.len() == typed.len() && same(&(a, d)) && same(&(b, c)),
            _ => false,
        },
        _ => false,
    };
    // Nearly no domain gets here, so the dot is sought last.
    is_one_edit && {
        let dot = known.iter().position(|&byte| byte == b'.').unwrap_or(0);
        let dot_com = known.get(dot..).is_some_and(|ending| ending.starts_with(b".com"));
        prefix <= dot + 3 * usize::from(dot_com)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
            ("hotmaill.es", "hotmail.es"),
            ("yahooo.co.uk", "yahoo.co.uk"),
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

    #[test]
    fn debug_output_does_not_hold_the_typed_domain() {
        assert_eq!(
            format!("{:?}", suggest_domain("secret.con")),
            "Some(DomainSuggestion { stem_octets: 7, ending: \"com\" })"
        );
    }

    fn known_domains() -> impl Iterator<Item = &'static str> {
        [&MAILBOX_DOMAINS, &OTHER_MAILBOX_DOMAINS]
            .into_iter()
            .flat_map(|domains| domains.rows)
            .flat_map(|row| row.split(' '))
    }

    #[test]
    fn rows_hold_domains_of_their_length() {
        for domains in [&MAILBOX_DOMAINS, &OTHER_MAILBOX_DOMAINS] {
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
            "y7mail.com",
            "Y7MAIL.com",
            "tmail.com",
            "gmxal.com",
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
