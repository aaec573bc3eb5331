//! `bindings-mobile/swift`: every generated file.

use crate::models;
use crate::names::capitalized;
use crate::swift::{self, HEAD};
use crate::{swift_answers, swift_operations};
use usherkit_core::providers::PROVIDERS;

const FOLDER: &str = "bindings-mobile/swift/Sources/UsherKit/Generated";
const TESTS: &str = "bindings-mobile/swift/Tests/UsherKitTests/Generated";

/// Every file with its content.
pub(crate) fn files() -> Vec<(String, String)> {
    let mut files: Vec<_> = models::all()
        .iter()
        .map(|models| {
            (
                format!("{FOLDER}/{}.swift", capitalized(models.owner)),
                swift::file(models),
            )
        })
        .collect();
    files.push((format!("{FOLDER}/IssueCode.swift"), swift::issue_codes()));
    files.push((format!("{FOLDER}/Schemas.swift"), all_schemas()));
    files.push((format!("{FOLDER}/Answers.swift"), swift_answers::shared_file()));
    files.push((
        format!("{FOLDER}/OperationOptions.swift"),
        swift_operations::options_file(),
    ));
    for provider in PROVIDERS {
        let name = capitalized(provider.name);
        files.push((
            format!("{FOLDER}/{name}Answers.swift"),
            swift_answers::provider_file(provider),
        ));
        files.push((
            format!("{FOLDER}/{name}Operations.swift"),
            swift_operations::provider_file(provider),
        ));
    }
    files.push((
        format!("{TESTS}/TypedOperations.swift"),
        swift_operations::typed_operations(PROVIDERS),
    ));
    files
}

fn all_schemas() -> String {
    let providers: Vec<_> = models::providers()
        .iter()
        .map(|owner| format!("{}.schemas", capitalized(owner)))
        .collect();
    format!(
        "{HEAD}\n/// Every schema of every provider.\nlet allSchemas: [any AnySchema] = {}\n",
        providers.join(" + ")
    )
}
