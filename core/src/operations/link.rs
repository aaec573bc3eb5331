//! Links that answers repeat, for people to open.

use crate::text::{first_forbidden_in_name, trim};

/// Bytes that no URI has (RFC 3986 section 2).
const OF_NO_URI: &[u8] = b"\"<>\\^`{|}";

/// The link without the blanks around it, if its scheme is `http` or `https` and it has a host; any other link may run
/// as code where it is opened. A link with user information before its host is refused, because it looks like a link to
/// another host (RFC 9110 section 4.2.4).
pub(crate) fn http_link(text: &str) -> Option<&str> {
    let link = trim(text);
    let rest = ["http://", "https://"].iter().find_map(|scheme| {
        let (own, rest) = link.split_at_checked(scheme.len())?;
        own.eq_ignore_ascii_case(scheme).then_some(rest.as_bytes())
    })?;
    let authority = rest.split(|byte| b"/?#".contains(byte)).next()?;
    let has_host = matches!(authority.first()?, b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'[' | 0x80..);
    let is_foreign = |byte: u8| byte == b' ' || OF_NO_URI.contains(&byte);
    let is_link = has_host && !authority.contains(&b'@') && !link.bytes().any(is_foreign);
    (is_link && first_forbidden_in_name(link).is_none()).then_some(link)
}

#[cfg(test)]
mod tests {
    use crate::operations::link::http_link;

    #[test]
    fn repeats_links_of_the_web_only() {
        for link in [
            "https://kyc.example/u-1",
            "HTTP://kyc.example",
            "https://kyc.example:8443/a?b=c@d#e",
            "https://[2001:db8::1]/u",
            "https://münchen.example/ñ",
        ] {
            assert_eq!(http_link(link), Some(link), "{link}");
        }
        assert_eq!(http_link(" https://kyc.example/u-1\n"), Some("https://kyc.example/u-1"));
        for text in [
            "",
            " ",
            "javascript:alert(1)",
            "JavaScript://kyc.example/%0aalert(1)",
            "java\nscript://x",
            "data:text/html,x",
            "ftp://kyc.example",
            "//kyc.example/u-1",
            "/u-1",
            "kyc.example/u-1",
            "https:kyc.example",
            "https:/kyc.example",
            "https://",
            "https:///u-1",
            "https://?x",
            "https://kyc.example/a b",
            "https://kyc.example/\"><script>",
            "https://kyc.example\\@x",
            "https://kyc.example@evil.example/",
            "https://kyc.example/\u{202e}u",
            "https://kyc.example/{id}",
        ] {
            assert_eq!(http_link(text), None, "{text}");
        }
    }
}
