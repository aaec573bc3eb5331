//! Writes the files that follow from core's tables, or with `--check` fails where one is not what it would write.
//!
//! ```text
//! cargo run -p usherkit-generate [-- --check]
//! ```

mod answer_types;
mod cells;
mod client_types;
mod kinds;
mod kotlin;
mod kotlin_answers;
mod kotlin_cases;
mod kotlin_members;
mod kotlin_operations;
mod kotlin_responses;
mod kotlin_tests;
mod kotlin_words;
mod messages;
mod models;
mod names;
mod occasions;
mod operation_pages;
mod operations;
mod provider_pages;
mod reasons;
mod responses;
mod rules;
mod rust;
mod rust_answers;
mod rust_names;
mod rust_responses;
mod schemas;
mod swift;
mod swift_answers;
mod swift_cases;
mod swift_comments;
mod swift_files;
mod swift_operations;
mod swift_responses;
mod swift_structs;
mod typescript;
mod typescript_answers;
mod version;

use anyhow::{Context, Result, bail};
use std::path::Path;
use usherkit_core::issue::Locale;
use usherkit_core::providers::PROVIDERS;

/// The pages of providers: payloads, then endpoints, statuses and errors.
fn provider_pages() -> impl Iterator<Item = (String, String)> {
    PROVIDERS.iter().map(|provider| {
        let page = rules::provider(provider.name, provider.titles.api) + &provider_pages::provider_page(provider.name);
        (format!("docs/rules/{}.md", provider.name), page)
    })
}

fn main() -> Result<()> {
    let check = std::env::args().any(|argument| argument == "--check");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let files = [
        ("npm/src/generated/types.ts", typescript::types()),
        ("npm/src/generated/schemas.ts", schemas::schemas()),
        ("npm/src/generated/clients.ts", schemas::clients()),
        ("npm/src/generated/operations.ts", operations::operations()),
        ("npm/src/generated/answers.ts", client_types::answers()),
        ("npm/src/generated/version.ts", version::typescript()),
        (
            "bindings-mobile/kotlin/facade/src/main/generated/dev/usherkit/Version.kt",
            version::kotlin(),
        ),
        (
            "bindings-mobile/swift/Sources/UsherKit/Generated/Version.swift",
            version::swift(),
        ),
        ("npm/src/generated/locales/es.ts", messages::pack(Locale::Es, "es")),
        ("npm/src/generated/locales/fr.ts", messages::pack(Locale::Fr, "fr")),
        ("npm/src/generated/locales/pt.ts", messages::pack(Locale::Pt, "pt")),
        ("docs/rules/issues.md", rules::issues()),
        ("docs/rules/options.md", rules::options()),
        ("docs/rules/operations.md", operation_pages::operations()),
        ("docs/rules/reasons.md", reasons::reasons()),
    ];
    let files = files.map(|(name, content)| (name.to_owned(), content)).into_iter();
    let mut stale = Vec::new();
    for (name, content) in files
        .chain(provider_pages())
        .chain(kotlin::files())
        .chain(swift_files::files())
        .chain(rust::files())
    {
        let path = root.join(&name);
        if std::fs::read_to_string(&path).is_ok_and(|old| old == content) {
            continue;
        }
        if check {
            stale.push(name);
            continue;
        }
        let folder = path.parent().with_context(|| format!("{name} has no folder"))?;
        std::fs::create_dir_all(folder)?;
        std::fs::write(&path, content).with_context(|| format!("{name} cannot be written"))?;
        println!("wrote {name}");
    }
    if !stale.is_empty() {
        bail!("not up to date, run `cargo xtask generate`: {}", stale.join(", "));
    }
    Ok(())
}
