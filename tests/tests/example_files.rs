//! Some test reads every file of `tests/examples`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The tests and the examples that they read. A test that names its files by a part, such as one of a list, has that part
/// here.
const READ_BY: [(&str, &[&str]); 7] = [
    (
        "operations_killb",
        &[
            "killb-error-bad-request",
            "killb-error-internal",
            "killb-error-user-not-found",
            "killb-user-response-company",
            "killb-user-response-legacy",
            "killb-user-response-person",
            "killb-users-list-response",
            "killb-users-list-response-guide",
            "killb-webhook-config-request",
            "killb-webhook-config-response",
            "killb-webhook-event-ramp",
            "killb-webhook-event-user-derived",
            "killb-webhook-signature-vectors",
        ],
    ),
    ("examples", &["killb-enums", "killb-index"]),
    ("formats_national_id", &["killb-national-id-vectors"]),
    (
        "operations_treezor",
        &[
            "treezor-create-anonymous-unconfirmed",
            "treezor-create-legal-entity-kyc",
            "treezor-create-physical-kyc",
            "treezor-delete-request",
            "treezor-error-connect",
            "treezor-error-legacy",
            "treezor-error-liveness",
            "treezor-error-sca-session-expired",
            "treezor-kycreview-response",
            "treezor-tax-residence-us",
            "treezor-update-address",
            "treezor-update-mixed-review",
            "treezor-update-no-review",
            "treezor-update-response",
            "treezor-user-canceled",
            "treezor-user-frozen",
            "treezor-user-kyc-refused",
            "treezor-user-validated",
            "treezor-users-list-page",
            "treezor-webhook-signature-vectors",
            "treezor-webhook-user-create",
        ],
    ),
    (
        "treezor_examples",
        &[
            "legal-entity-minimal",
            "physical-legacy-ranges",
            "physical-legal-representative",
            "physical-minimal",
            "physical-self-employed",
            "physical-shareholder",
            "physical-us-person",
            "treezor-invalid-cases",
            "treezor-legal-forms",
        ],
    ),
    (
        "operations_traderpal",
        &[
            "traderpal-create",
            "traderpal-create-response",
            "traderpal-error",
            "traderpal-get-response",
            "traderpal-list-response",
            "traderpal-update",
            "traderpal-update-response",
            "traderpal-verification-documents",
            "traderpal-verification-start",
            "traderpal-verification-start-response",
            "traderpal-verification-status-response",
            "traderpal-webhook-account-updated",
            "traderpal-webhook-signature-vectors",
        ],
    ),
    ("traderpal_examples", &["traderpal-invalid-cases"]),
];

/// The kinds of KillB's requests, which `examples` reads from the index.
const BY_KIND: [(&str, &str); 2] = [
    ("killb-create-", "\"create-request\""),
    ("killb-update-", "\"update-request\""),
];

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn source(test: &str) -> String {
    let path = folder("tests").join(test).with_extension("rs");
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn every_example_is_read_by_a_test() {
    let mut readers: BTreeMap<String, Option<&str>> = fs::read_dir(folder("examples"))
        .unwrap()
        .map(|file| file.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), None))
        .collect();
    assert!(readers.len() > 60, "{}", readers.len());
    let mut is_read = |test: &'static str, fits: &dyn Fn(&str) -> bool| {
        let mut own = readers.iter_mut().filter(|(file, _)| fits(file)).peekable();
        assert!(own.peek().is_some(), "{test} is said to read a file that is not there");
        own.for_each(|(_, reader)| *reader = Some(test));
    };
    for (test, names) in READ_BY {
        let source = source(test);
        for name in names {
            let is_whole = name.contains("killb-") || name.contains("treezor-") || name.contains("traderpal-");
            let literal = if is_whole {
                format!("{name}.json\"")
            } else {
                format!("\"{name}\"")
            };
            assert!(source.contains(&literal), "{test} does not read {name}");
            is_read(test, &|file| {
                if is_whole {
                    file == *name
                } else {
                    file == format!("treezor-create-{name}")
                }
            });
        }
    }
    let killb = source("examples");
    for (start, kind) in BY_KIND {
        assert!(killb.contains(kind), "no test reads {kind}");
        is_read("examples", &|file| file.starts_with(start));
    }
    let unread: Vec<_> = readers
        .iter()
        .filter(|(_, test)| test.is_none())
        .map(|(file, _)| file)
        .collect();
    assert!(unread.is_empty(), "no test reads {unread:?}");
}
