//! Structs of Swift for what the core writes.

use crate::swift::case_name;
use std::fmt::Write;

/// What a type of an answer declares of each of its members.
#[derive(Clone)]
pub(crate) struct Property {
    pub(crate) name: String,
    /// The type, without the sign of one that may be absent.
    pub(crate) of: String,
    pub(crate) optional: bool,
    /// Whether it is written as `null` where it is `nil`.
    pub(crate) is_nullable: bool,
    pub(crate) about: String,
}

impl Property {
    /// The type as it is declared.
    pub(crate) fn declared(&self) -> String {
        if self.optional || self.is_nullable {
            format!("{}?", self.of)
        } else {
            self.of.clone()
        }
    }
}

/// A struct, with what follows its members inside it.
pub(crate) fn write_struct(name: &str, members: &[Property], rest: &str, indent: &str, out: &mut String) {
    let _ = writeln!(
        out,
        "{indent}public struct {name}: Codable, Sendable, Hashable, UserData {{"
    );
    for member in members {
        if !member.about.is_empty() {
            let _ = writeln!(out, "{indent}    /// {}", member.about);
        }
        let _ = writeln!(out, "{indent}    public let {}: {}", member.name, member.declared());
    }
    if members.iter().any(|member| member.is_nullable) {
        let _ = writeln!(
            out,
            "\n{indent}    public func encode(to encoder: any Encoder) throws {{\n\
             {indent}        var members = encoder.container(keyedBy: CodingKeys.self)"
        );
        for member in members {
            let way = if member.optional { "encodeIfPresent" } else { "encode" };
            let _ = writeln!(out, "{indent}        try members.{way}({0}, forKey: .{0})", member.name);
        }
        let _ = writeln!(out, "{indent}    }}");
    }
    let _ = writeln!(out, "{rest}{indent}}}");
}

/// The name of a member, which may be a word of Swift.
pub(crate) fn escaped(name: &str) -> String {
    let of_case = case_name(name);
    if of_case.starts_with('`') {
        format!("`{name}`")
    } else {
        name.to_owned()
    }
}
