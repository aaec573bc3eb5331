//! `npm/src/generated/locales/`: messages that the web build does not carry unless they are asked for.

use usherkit_core::issue::{Locale, texts_of_words};

/// The file of a language.
pub(crate) fn pack(locale: Locale, tag: &str) -> String {
    let number = Locale::TAGS.iter().position(|known| *known == tag).unwrap_or_default();
    let words = texts_of_words(locale);
    let lines: Vec<_> = locale
        .pack()
        .lines()
        .chain(words.lines())
        .map(|line| format!("    '{}',\n", line.replace('\'', "\\'")))
        .collect();
    format!(
        "/* Written by `cargo xtask generate` from the messages of `core`. */\n\
         import type {{ Messages }} from '../../messages.js';\n\n\
         /** Messages in `{tag}`, one a fault and one a word of decisions. */\n\
         export const {tag}: Messages = {{\n  locale: '{tag}',\n  number: {number},\n  templates: [\n{}  ].join('\\n'),\n}};\n",
        lines.concat()
    )
}
