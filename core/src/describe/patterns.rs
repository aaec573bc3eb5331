//! Regular expressions for the texts of a member, valid in JSON Schema (ECMA-262 with the flag `u`) and in HTML inputs (flag `v`).

use crate::json::write;
use crate::rulebook::{Kind, Rule};

/// Appends the regular expression that every accepted text of the kind matches in its normalized form, if there is one.
pub(super) fn write_of_kind(kind: &Kind, out: &mut String) {
    let inside = match *kind {
        Kind::Line { also, .. } => {
            write::char(out, '^');
            write_only(also, "", out);
            return write::char(out, '$');
        }
        Kind::Email => r"^[^@\s]+@[^@\s]+$",
        // E.164 has at most 15 digits, some numbering plans have more: Japan's free numbers up to 19 with the 81.
        Kind::Phone | Kind::PhoneShape => r"^\+[1-9][0-9]{1,18}$",
        Kind::Country | Kind::Region => "^[A-Z]{2}$",
        Kind::Language => "^[a-z]{2}$",
        Kind::Date | Kind::PastDate | Kind::BirthDate { .. } => "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
        _ => return,
    };
    write::text(out, inside);
}

/// Appends the regular expression of the texts that the rule accepts, between `start` and `end`; nothing if the rule refuses no text.
pub(super) fn write_of_rule(rule: &Rule, start: &str, end: &str, out: &mut String) {
    let from = out.len();
    write::text(out, start);
    match *rule {
        Rule::Only { also, ending } => write_only(also, ending, out),
        Rule::Form { form, .. } => write_form(form, out),
        Rule::Custom(custom) if !custom.pattern.is_empty() => write::text(out, custom.pattern),
        _ => return out.truncate(from),
    }
    write::text(out, end);
}

/// The pattern of a text that is not blank, for kinds that accept blank text.
pub(super) fn filled(kind: &Kind) -> Option<&'static str> {
    match kind {
        Kind::Name { .. } | Kind::Text { .. } | Kind::Line { .. } | Kind::RegisterNumber { .. } => Some(r"\S"),
        Kind::DocumentNumber { .. } => Some("^[^ ,./-]+$"),
        _ => None,
    }
}

/// The most characters of an accepted text, if its kind allows `max`.
pub(super) fn max_length(rules: &[Rule], mut max: u32) -> u32 {
    for rule in rules {
        if let Rule::MaxLength { max: own } = *rule {
            max = max.min(own);
        }
    }
    max
}

/// Whether the provider will remove the member.
pub(super) fn is_deprecated(rules: &[Rule]) -> bool {
    rules.iter().any(|rule| matches!(rule, Rule::Deprecated { .. }))
}

/// Appends the pattern of ASCII letters and digits and the characters `also`, followed by any number of `ending`.
fn write_only(also: &str, ending: &str, out: &mut String) {
    write::text(out, "[0-9A-Za-z");
    for char in also.chars() {
        if char == '-' {
            write::char(out, '\\');
        }
        write_literal(char, out);
    }
    write::text(out, "]*");
    if !ending.is_empty() {
        write::char(out, '(');
        for char in ending.chars() {
            write_literal(char, out);
        }
        write::text(out, ")*");
    }
}

/// Appends the pattern of the form of a [`Rule::Form`], or of empty text.
fn write_form(form: &str, out: &mut String) {
    write::char(out, '(');
    let mut rest = form.chars();
    while let Some(char) = rest.next() {
        match char {
            '0' => write::text(out, "[0-9]"),
            'A' => write::text(out, "[A-Z]"),
            _ => write_literal(char, out),
        }
        let mut count = 1_u32;
        while rest.clone().next() == Some(char) {
            rest.next();
            count += 1;
        }
        if count > 1 {
            write::char(out, '{');
            write::number(out, count);
            write::char(out, '}');
        }
    }
    write::text(out, ")?");
}

/// Appends a literal character. The flag `u` allows a backslash only before characters with a meaning; a hyphen has one only in
/// classes.
fn write_literal(char: char, out: &mut String) {
    if matches!(
        char,
        '^' | '$' | '\\' | '.' | '*' | '+' | '?' | '(' | ')' | '[' | ']' | '{' | '}' | '|' | '/'
    ) {
        write::char(out, '\\');
    }
    write::char(out, char);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_rule(rule: Rule) -> String {
        let mut out = String::new();
        write_of_rule(&rule, "^", "$", &mut out);
        out
    }

    #[test]
    fn rules_that_refuse_texts_are_patterns_and_allow_empty_text() {
        let only = |also, ending| of_rule(Rule::Only { also, ending });
        assert_eq!(only("+/-_ ^", "="), r"^[0-9A-Za-z\+\/\-_ \^]*(=)*$");
        assert_eq!(only("", "-"), "^[0-9A-Za-z]*(-)*$");
        let form = Rule::Form {
            form: "00-A.000",
            example: "12-A.345",
        };
        assert_eq!(of_rule(form), r"^([0-9]{2}-[A-Z]\.[0-9]{3})?$");
    }

    #[test]
    fn warnings_are_no_patterns() {
        assert_eq!(of_rule(Rule::CardLength { max: 36 }), "");
        assert_eq!(of_rule(Rule::Deprecated { instead: None }), "");
    }

    #[test]
    fn lines_have_their_characters() {
        let mut out = String::new();
        write_of_kind(&Kind::Line { max: 50, also: " '" }, &mut out);
        assert_eq!(out, "^[0-9A-Za-z ']*$");
    }

    #[test]
    fn the_shorter_length_counts() {
        assert_eq!(max_length(&[Rule::MaxLength { max: 20 }], 50), 20);
        assert_eq!(max_length(&[Rule::MaxLength { max: 60 }], 50), 50);
    }
}
