//! Answers of several forms: an enum of Swift with a struct for each.

use crate::names::capitalized;
use crate::swift::case_name;
use crate::swift_structs::{Property, write_struct};
use std::fmt::Write;
use usherkit_core::provider::{AnswerCase, AnswerType, Shape, When};

/// A case with its own members.
type Case = (&'static AnswerCase, Vec<Property>);

/// What a type demands of its parameter.
pub(crate) const PARAMETER: &str = "<Value: Codable & Sendable & Hashable>";

/// The enum, the structs and their coding. `own` are the members of every case, `added` those that the provider adds.
pub(crate) fn write_cases(
    name: &str,
    of: &'static AnswerType,
    own: &[Property],
    cases: &[Case],
    added: &[Property],
    out: &mut String,
) {
    let is_generic = has_value(of);
    let parameter = if is_generic { PARAMETER } else { "" };
    // A struct within a generic type would be another one for each value.
    let prefix = if is_generic { name } else { "" };
    let mut structs = String::new();
    let indent = if is_generic { "" } else { "    " };
    for (case, members) in cases {
        let holds_value = case.members.iter().any(|member| matches!(member.of, Shape::Value));
        let parameter = if holds_value { PARAMETER } else { "" };
        let all = own.iter().chain(members).chain(added);
        let all: Vec<_> = all.cloned().collect();
        let _ = writeln!(structs, "\n{indent}/// {}", case.about);
        write_struct(
            &format!("{prefix}{}{parameter}", case.name),
            &all,
            "",
            indent,
            &mut structs,
        );
    }
    let _ = writeln!(
        out,
        "\n/// {}\npublic enum {name}{parameter}: Codable, Sendable, Hashable, UserData {{",
        of.about
    );
    for (case, _) in cases {
        let holds_value = case.members.iter().any(|member| matches!(member.of, Shape::Value));
        let argument = if holds_value { "<Value>" } else { "" };
        let _ = writeln!(
            out,
            "    /// {}\n    case {}({prefix}{}{argument})",
            case.about,
            short(case),
            case.name
        );
    }
    if !is_generic {
        out.push_str(&structs);
    }
    write_tag(cases, out);
    write_shared_members(own, cases, added, out);
    write_description(name, cases, out);
    write_coding(cases, out);
    out.push_str("}\n");
    if is_generic {
        out.push_str(&structs);
    }
}

/// Whether it holds what came back.
pub(crate) fn has_value(of: &AnswerType) -> bool {
    let mut members = of.cases.iter().flat_map(|case| case.members);
    members.any(|member| matches!(member.of, Shape::Value))
}

fn short(case: &AnswerCase) -> String {
    case_name(&case.name.to_lowercase())
}

/// The member that is true in one case, for every case.
fn write_tag(cases: &[Case], out: &mut String) {
    for (case, _) in cases {
        if let When::Is(member, true) = case.when {
            let _ = writeln!(
                out,
                "\n    /// Whether this is `{0}`.\n    public var {1}: Bool {{\n        \
                 if case .{0} = self {{ true }} else {{ false }}\n    }}",
                short(case),
                tag_name(member, cases)
            );
        }
    }
}

/// The name of the member that tells the case. Swift knows one thing by a name: a case, or a member.
fn tag_name(member: &str, cases: &[Case]) -> String {
    if is_case(member, cases) {
        format!("is{}", capitalized(member))
    } else {
        member.to_owned()
    }
}

fn is_case(name: &str, cases: &[Case]) -> bool {
    cases.iter().any(|(case, _)| short(case) == name)
}

/// The members of every case, then those that only some cases have.
fn write_shared_members(own: &[Property], cases: &[Case], added: &[Property], out: &mut String) {
    let everywhere = |member: &Property| {
        let mut all = cases.iter();
        all.all(|(_, members)| members.iter().any(|other| other.name == member.name))
    };
    let (mut shared, mut others): (Vec<&Property>, Vec<&Property>) = (own.iter().collect(), Vec::new());
    // The comment of the last case says most.
    for (at, (_, members)) in cases.iter().enumerate() {
        let is_last = at + 1 == cases.len();
        let (all, some): (Vec<_>, Vec<_>) = members.iter().partition(|member| everywhere(member));
        shared.extend(all.into_iter().filter(|_| is_last));
        others.extend(some);
    }
    shared.extend(added);
    for member in shared {
        let _ = writeln!(
            out,
            "\n    /// {}\n    public var {}: {} {{\n        switch self {{",
            member.about,
            member.name,
            member.declared()
        );
        for (case, _) in cases {
            let _ = writeln!(out, "        case .{}(let value): value.{}", short(case), member.name);
        }
        out.push_str("        }\n    }\n");
    }
    // Swift knows one thing by a name: a case, or a member.
    for member in others.into_iter().filter(|member| !is_case(&member.name, cases)) {
        let owners = cases
            .iter()
            .filter(|(_, members)| members.iter().any(|other| other.name == member.name));
        for (case, _) in owners {
            let _ = writeln!(
                out,
                "\n    /// {} `nil` unless this is `{1}`.\n    public var {2}: {3}? {{\n        \
                 if case .{1}(let value) = self {{ value.{2} }} else {{ nil }}\n    }}",
                member.about,
                short(case),
                member.name,
                member.of
            );
        }
    }
}

fn write_description(name: &str, cases: &[Case], out: &mut String) {
    let tag = cases.iter().find_map(|(case, _)| match case.when {
        When::Is(member, _) => Some(member),
        When::Says(..) | When::Has(_) => None,
    });
    out.push_str("\n    /// The verdict alone, for the rest may be the user's data.\n");
    match tag {
        Some(tag) => {
            let is = tag_name(tag, cases);
            let _ = writeln!(
                out,
                "    public var description: String {{ \"{name}({tag}: \\({is}))\" }}"
            );
        }
        None => {
            out.push_str("    public var description: String {\n        switch self {\n");
            for (case, _) in cases {
                let _ = writeln!(out, "        case .{0}: \"{name}({0})\"", short(case));
            }
            out.push_str("        }\n    }\n");
        }
    }
}

/// What puts a struct and the member that tells the case into one object.
fn write_coding(cases: &[Case], out: &mut String) {
    let mut keys: Vec<_> = cases.iter().map(|(case, _)| case.when.member()).collect();
    keys.dedup();
    let _ = writeln!(
        out,
        "\n    private enum CodingKeys: String, CodingKey {{\n        case {}\n    }}\n\n    \
         public init(from decoder: any Decoder) throws {{\n        \
         let members = try decoder.container(keyedBy: CodingKeys.self)",
        keys.join(", ")
    );
    for (at, (case, _)) in cases.iter().enumerate() {
        let condition = match case.when {
            When::Is(member, true) => format!("try members.decode(Bool.self, forKey: .{member})"),
            When::Is(member, false) => format!("try !members.decode(Bool.self, forKey: .{member})"),
            When::Says(member, word) => format!("try members.decode(String.self, forKey: .{member}) == \"{word}\""),
            When::Has(member) => format!("members.contains(.{member})"),
        };
        let _ = match at {
            0 => write!(out, "        if {condition} "),
            _ if at + 1 < cases.len() => write!(out, " else if {condition} "),
            _ => write!(out, " else "),
        };
        let _ = write!(
            out,
            "{{\n            self = .{}(try .init(from: decoder))\n        }}",
            short(case)
        );
    }
    out.push_str("\n    }\n\n    public func encode(to encoder: any Encoder) throws {\n");
    if !cases.iter().all(|(case, _)| matches!(case.when, When::Has(_))) {
        out.push_str("        var members = encoder.container(keyedBy: CodingKeys.self)\n");
    }
    out.push_str("        switch self {\n");
    for (case, _) in cases {
        let _ = writeln!(out, "        case .{}(let value):", short(case));
        let told = match case.when {
            When::Is(member, is) => format!("try members.encode({is}, forKey: .{member})"),
            When::Says(member, word) => format!("try members.encode(\"{word}\", forKey: .{member})"),
            When::Has(_) => String::new(),
        };
        if !told.is_empty() {
            let _ = writeln!(out, "            {told}");
        }
        out.push_str("            try value.encode(to: encoder)\n");
    }
    out.push_str("        }\n    }\n");
}
