//! `docs/rules/`: what is checked and why, for people.

use crate::kinds::{accepted, describe, on_update, presence, records};
use std::fmt::Write;
use usherkit_core::door::OPERATIONS;
use usherkit_core::issue::{Code, ParamType};
use usherkit_core::rulebook::{Record, UnknownKeys};
use usherkit_core::{OPTIONS, providers};

pub(crate) const HEAD: &str = "<!-- Written by `cargo xtask generate` from the tables of `core`. -->\n\n";

/// The glossary of issue codes.
pub(crate) fn issues() -> String {
    let mut out =
        format!("{HEAD}# Issues and warnings\n\nThe code is the contract: it is never renamed and never reused.\n\n");
    out.push_str("| Code | Params | Meaning |\n| --- | --- | --- |\n");
    for code in Code::ALL {
        let params = code.params().iter().map(|(name, of, always)| {
            let of = match of {
                ParamType::Number => "number".into(),
                ParamType::Text => "text".into(),
                ParamType::TextList => "list of texts".into(),
                ParamType::Reason => code
                    .reasons()
                    .map(|reason| format!("`{reason}`"))
                    .collect::<Vec<_>>()
                    .join(", "),
            };
            format!("`{name}`{}: {of}", if *always { "" } else { " (optional)" })
        });
        let params = params.collect::<Vec<_>>().join("; ");
        let about = code.about().trim().replace("\n", " ");
        let _ = writeln!(out, "| `{}` | {params} | {about} |", code.wire());
    }
    out
}

/// The options.
pub(crate) fn options() -> String {
    let mut out = format!(
        "{HEAD}# Options\n\nAll may be left out. An unknown option, or a value of another form, is misuse: the call fails, with what is wrong.\n\n\
         ## Options of every check\n"
    );
    for record in records(&[&OPTIONS]) {
        let _ = write!(out, "\n### `{}`\n\n", record.name);
        option_table(record, &mut out);
    }
    out.push_str(
        "\n## Options of operations\n\nEvery operation takes the options of every check; some have more. An option that a \
         provider ignores may be given all the same.\n",
    );
    for operation in OPERATIONS
        .iter()
        .filter(|operation| !operation.options.fields.is_empty())
    {
        let _ = write!(out, "\n### `{}`\n\n", operation.name);
        option_table(operation.options, &mut out);
    }
    out
}

fn option_table(record: &Record, out: &mut String) {
    out.push_str("| Option | Value | Meaning |\n| --- | --- | --- |\n");
    for field in record.fields {
        let _ = writeln!(
            out,
            "| `{}` | {} | {} |",
            field.name,
            accepted(&field.kind),
            field.about
        );
    }
}

/// The payloads of a provider.
pub(crate) fn provider(name: &str, title: &str) -> String {
    let own: Vec<&'static Record> = providers::SCHEMAS
        .iter()
        .copied()
        .filter(|record| record.name.starts_with(name))
        .collect();
    let mut out = format!("{HEAD}# {title}\n");
    records(&own).into_iter().for_each(|record| table(record, &mut out));
    out
}

fn table(record: &Record, out: &mut String) {
    let unknown = match record.unknown_keys {
        UnknownKeys::Strip => "are left out, with the warning `member.unknown`",
        UnknownKeys::Reject => "are the issue `member.unknown`",
    };
    let digits = if record.reads_digits {
        " Numbers may come as text of digits."
    } else {
        ""
    };
    let _ = write!(out, "\n## `{}`\n\nUnknown members {unknown}.{digits}\n\n", record.name);
    out.push_str("| Member | Presence | Value | Update | Source |\n| --- | --- | --- | --- | --- |\n");
    for field in record.fields {
        let presence = presence(record, field);
        let aliases = field
            .alias()
            .into_iter()
            .map(|(alias, word)| format!("; `{alias}` is read as `{word}`"));
        let single = match (field.takes_single(), record.reads_digits) {
            (false, _) => "",
            (true, true) => "; a text is read as the list of it",
            (true, false) => "; a text is read as the list of it, with the warning `list.single`",
        };
        let value = describe(&field.kind) + &aliases.collect::<String>() + single;
        let source = field.source.replace('|', "\\|");
        let _ = writeln!(
            out,
            "| `{}` | {presence} | {value} | {} | {source} |",
            field.name,
            on_update(field)
        );
    }
}
