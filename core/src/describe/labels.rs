//! The labels of members.

use crate::issue::Locale;
use crate::rulebook::Record;

/// Appends the label of the member `name`; if the table has none, the words of the name.
pub(super) fn write_label(record: &Record, name: &str, locale: Locale, out: &mut String) {
    match record.labels.label(name, locale as usize) {
        Some(label) => out.push_str(label),
        None => write_words(name, out),
    }
}

/// `employerName` as “Employer name”.
fn write_words(name: &str, out: &mut String) {
    for (at, char) in name.chars().enumerate() {
        if at == 0 {
            out.push(char.to_ascii_uppercase());
        } else {
            if char.is_ascii_uppercase() {
                out.push(' ');
            }
            out.push(char.to_ascii_lowercase());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::write_label;
    use crate::issue::Locale;
    use crate::providers::SCHEMAS;
    use crate::rulebook::{Kind, Labels, Record};

    /// The labels of all records, each with the members that it is for.
    type Members = Vec<(Labels, Vec<&'static str>)>;

    fn add_record(record: &'static Record, all: &mut Members) {
        let is_own = |(own, _): &(Labels, _)| own.lines().eq(record.labels.lines());
        let at = all.iter().position(is_own).unwrap_or_else(|| {
            all.push((record.labels, Vec::new()));
            all.len() - 1
        });
        for field in record.writable() {
            all[at].1.push(field.name);
            add_kind(&field.kind, all);
        }
    }

    fn add_kind(kind: &'static Kind, all: &mut Members) {
        match kind {
            Kind::Object(record) => add_record(record, all),
            Kind::Variant(variant) => variant.cases.iter().for_each(|case| add_record(case.record, all)),
            Kind::List { of, .. } => add_kind(of, all),
            _ => {}
        }
    }

    #[test]
    fn every_member_of_a_provider_has_a_label_in_every_language() {
        let mut all = Members::new();
        SCHEMAS.iter().for_each(|record| add_record(record, &mut all));
        for (labels, mut members) in all {
            members.sort_unstable();
            members.dedup();
            let without: Vec<_> = members.iter().filter(|name| labels.label(name, 0).is_none()).collect();
            assert!(
                without.is_empty(),
                "no label, or the record is not labelled: {without:?}"
            );
            let names: Vec<_> = labels.lines().filter_map(|line| line.split('|').next()).collect();
            assert_eq!(names, members, "labels stand in order, none without a member");
            for line in labels.lines() {
                let columns: Vec<_> = line.split('|').collect();
                assert_eq!(columns.len(), 2 + Locale::TAGS.len(), "{line}");
                assert!(
                    columns
                        .iter()
                        .enumerate()
                        .all(|(at, column)| at == 1 || !column.trim().is_empty()),
                    "{line}"
                );
            }
        }
    }

    #[test]
    fn other_members_are_called_by_their_words() {
        let mut text = String::new();
        write_label(&Record::whole("pet", &[]), "petShopName", Locale::Es, &mut text);
        assert_eq!(text, "Pet shop name");
    }
}
