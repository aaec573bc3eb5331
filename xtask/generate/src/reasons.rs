//! `docs/rules/reasons.md`: the closed words of operations, with what to tell people.

use std::fmt::Write;

use usherkit_core::issue::{FailureKind, Locale, Reason, State};

use crate::rules::HEAD;

const LANGUAGES: [Locale; 4] = [Locale::En, Locale::Es, Locale::Pt, Locale::Fr];

/// The closed words of decisions, with what to tell people.
pub(crate) fn reasons() -> String {
    let mut out = format!(
        "{HEAD}# States, reasons and kinds of failures\n\nThe words are the contract: they are never renamed and never reused.\n"
    );
    let mut words = |title: &str, rows: Vec<(&str, &str, [&str; 4])>| {
        let _ = write!(
            out,
            "\n## {title}\n\n| Word | Meaning | English | Español | Português | Français |\n| --- | --- | --- | --- | --- | --- |\n"
        );
        for (code, about, messages) in rows {
            let about = about.trim().replace('\n', " ");
            let _ = writeln!(out, "| `{code}` | {about} | {} |", messages.join(" | "));
        }
    };
    let states = State::ALL.iter();
    words(
        "States",
        states
            .map(|state| {
                (
                    state.code(),
                    state.about(),
                    LANGUAGES.map(|locale| state.message(locale)),
                )
            })
            .collect(),
    );
    let reasons = Reason::ALL.iter();
    words(
        "Reasons",
        reasons
            .map(|reason| {
                (
                    reason.code(),
                    reason.about(),
                    LANGUAGES.map(|locale| reason.message(locale)),
                )
            })
            .collect(),
    );
    let kinds = FailureKind::ALL.iter();
    words(
        "Kinds of failures",
        kinds
            .map(|kind| (kind.code(), kind.about(), LANGUAGES.map(|locale| kind.message(locale))))
            .collect(),
    );
    out
}
