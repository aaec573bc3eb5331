//! What operations answer, as Kotlin types.

use crate::answer_types::{CoreWords, name, own, shared, words};
use crate::kotlin_cases::write_sealed;
use crate::kotlin_members::write_members;
use crate::kotlin_responses::{self, members as response_members};
use crate::kotlin_words::{constant, write_enum, write_printed};
use crate::names::type_name;
use std::fmt::Write;
use std::ptr;
use usherkit_core::provider::{AnswerType, Extends, Provider};
use usherkit_core::providers::PROVIDERS;

/// An enum of the core.
pub(crate) fn core_enum(of: &CoreWords) -> String {
    let mut out = format!(
        "import kotlinx.serialization.SerialName\nimport kotlinx.serialization.Serializable\n\n\
         /**\n * {}\n *\n * @property wire the word as it is in JSON\n */\n\
         @Serializable\npublic enum class {}(public val wire: String) {{\n",
        of.about, of.name
    );
    for (word, about) in &of.words {
        let _ = writeln!(
            out,
            "    /** {about} */\n    @SerialName(\"{word}\")\n    {}(\"{word}\"),\n",
            constant(word)
        );
    }
    out.truncate(out.trim_end().len());
    out.push_str("\n}\n");
    out
}

/// The types that are the same for every provider, and the words that each provider's types have.
pub(crate) fn write_shared(out: &mut String) {
    let types = shared();
    let known = words(&types, None);
    let others: Vec<_> = PROVIDERS
        .first()
        .map_or(Vec::new(), |provider| words(&own(provider), None));
    let others = others.into_iter().filter(|words| words.name.starts_with("usherkit."));
    let others = others.filter(|words| !known.iter().any(|known| ptr::eq(*known, *words)));
    for words in known.iter().copied().chain(others) {
        write_enum(&type_name(words.name), words, out);
    }
    // None of them says anything of a provider.
    let Some(any) = PROVIDERS.first() else { return };
    types.into_iter().for_each(|of| write_type(any, of, out));
}

/// The types of the answers of one provider.
pub(crate) fn write_own(provider: &Provider, out: &mut String) {
    let types = own(provider);
    for words in words(&types, Some(provider)) {
        if words.name.starts_with(provider.name) {
            write_enum(&type_name(words.name), words, out);
        }
    }
    types.into_iter().for_each(|of| write_type(provider, of, out));
}

fn write_type(provider: &Provider, of: &'static AnswerType, out: &mut String) {
    let type_of = name(provider, of);
    if !of.cases.is_empty() {
        return write_sealed(provider, of, &type_of, out);
    }
    let _ = writeln!(
        out,
        "\n/** {} */\n@Serializable\npublic data class {type_of}(",
        of.about
    );
    write_members(provider, of.members.iter(), &[], "    ", out);
    if of.extends == Extends::Event {
        let [_, _, event] = provider.responses();
        response_members(provider, event, out);
        out.push_str(") {\n");
        kotlin_responses::write_body(provider, event, true, out);
    } else {
        out.push_str(") {\n");
    }
    write_printed(&type_of, "    ", out);
    out.push_str("}\n");
}
