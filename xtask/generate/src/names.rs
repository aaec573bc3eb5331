//! Names of generated types.

/// The type of a record or an enum: `killb.person.create` is `KillbPerson`, `killb.employmentStatus` is
/// `KillbEmploymentStatus`. `*.user.create` keeps its last part, for `*.user` is what a provider sends back.
pub(crate) fn type_name(name: &str) -> String {
    let name = match name.strip_suffix(".create") {
        Some(short) if !short.ends_with(".user") => short,
        _ => name,
    };
    let name = name.strip_prefix("usherkit.").unwrap_or(name);
    name.split('.').map(capitalized).collect()
}

/// `text` with its first letter in upper case.
pub(crate) fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map_or(String::new(), |first| first.to_uppercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_read_as_types() {
        for (name, of_type) in [
            ("killb.person.create", "KillbPerson"),
            ("killb.user.create", "KillbUserCreate"),
            ("killb.person.update", "KillbPersonUpdate"),
            ("killb.investmentProfile", "KillbInvestmentProfile"),
            ("usherkit.options", "Options"),
        ] {
            assert_eq!(super::type_name(name), of_type);
        }
    }
}
