//! The type of each operation's answer, as data. `answers.rs` writes the answers; a test compares the two.

use crate::issue::State;
use crate::provider::{AnswerCase, AnswerMember, AnswerType, Extends, Shape, When, always, sometimes};
use crate::rulebook::Enum;
use crate::text::words;

/// The type of the answer of `operation` (`eligibility`), or `None` if there is no such operation.
pub fn answer_of(operation: &str) -> Option<Shape> {
    let own = ANSWERS.iter().find(|(name, _)| *name == operation);
    own.map(|(_, answer)| *answer)
}

const ANSWERS: [(&str, Shape); 11] = [
    ("eligibility", Shape::Object(&ELIGIBILITY)),
    ("planUpdate", Shape::Object(&UPDATE_PLAN)),
    ("listQuery", Shape::Object(&QUERY_ANSWER)),
    ("nextPage", Shape::Nullable(&Shape::Filters)),
    ("request", Shape::Object(&REQUEST_ANSWER)),
    ("response", Shape::Object(&RESPONSE_ANSWER)),
    ("deletePlan", Shape::Object(&DELETE_PLAN)),
    ("webhook", Shape::Object(&WEBHOOK_ANSWER)),
    ("applyEvent", Shape::Object(&EVENT_CHANGES)),
    ("sync", Shape::Object(&SYNC_ANSWER)),
    ("batch", Shape::Object(&BATCH_ANSWER)),
];

const ISSUES: Shape = Shape::List(&Shape::Issue);
const MESSAGE: AnswerMember = always(
    "message",
    Shape::Text,
    "What to tell people, in the locale of the options.",
);
const WARNINGS: AnswerMember = always("warnings", ISSUES, "Warnings: worth a look, but no reason to refuse.");
const REQUEST: AnswerMember = always("request", Shape::Object(&PROVIDER_REQUEST), "The request.");

static ELIGIBILITY: AnswerType = AnswerType {
    name: "Eligibility",
    about: "Whether the user may transact, and what comes next. Limits are hints: the server decides.",
    members: &[],
    extends: Extends::Details,
    cases: &[
        AnswerCase {
            name: "Allowed",
            about: "The user may transact.",
            when: When::Is("canTransact", true),
            members: &[
                always("state", Shape::StateIs(State::Active), "What the user is."),
                always("reasons", Shape::Empty(&Shape::Reason), "Empty."),
                MESSAGE,
            ],
        },
        AnswerCase {
            name: "Refused",
            about: "The user may not transact.",
            when: When::Is("canTransact", false),
            members: &[
                always("state", Shape::StateIsNot(State::Active), "What the user is."),
                always(
                    "reasons",
                    Shape::Filled(&Shape::Reason),
                    "Why the user may not transact.",
                ),
                MESSAGE,
                sometimes("action", Shape::Text, "What the user can do next."),
            ],
        },
    ],
};

static PROVIDER_REQUEST: AnswerType = AnswerType {
    name: "ProviderRequest",
    about: "A request as data: send it to the provider's base URL, with your token.",
    members: &[
        always("method", Shape::Word(&METHOD), ""),
        always("path", Shape::Text, "The path, with everything percent-encoded."),
        always(
            "query",
            Shape::Text,
            "The query without `?`; empty where there is none.",
        ),
        always("headers", Shape::Texts, "`Content-Type`, where there is a body."),
        always("body", Shape::Nullable(&Shape::Text), "JSON text, or `null`."),
    ],
    extends: Extends::Nothing,
    cases: &[],
};

static METHOD: Enum = Enum::of("usherkit.method", words!["GET", "POST", "PUT", "PATCH", "DELETE"]);

/// The case of arguments that have issues.
const REFUSED: AnswerCase = AnswerCase {
    name: "Refused",
    about: "Something is wrong with the arguments.",
    when: When::Is("ok", false),
    members: &[always("issues", ISSUES, "What is wrong."), WARNINGS],
};

static REQUEST_ANSWER: AnswerType = AnswerType {
    name: "RequestAnswer",
    about: "A request, or why there is none.",
    members: &[],
    extends: Extends::Nothing,
    cases: &[
        AnswerCase {
            name: "Accepted",
            about: "There is a request.",
            when: When::Is("ok", true),
            members: &[REQUEST, WARNINGS],
        },
        REFUSED,
    ],
};

static QUERY_ANSWER: AnswerType = AnswerType {
    name: "QueryAnswer",
    about: "The query of a list, or what is wrong with its filters.",
    members: &[],
    extends: Extends::Nothing,
    cases: &[
        AnswerCase {
            name: "Accepted",
            about: "There is a query.",
            when: When::Is("ok", true),
            members: &[
                always("query", Shape::Text, "The query without `?`; percent-encoded."),
                WARNINGS,
            ],
        },
        REFUSED,
    ],
};

static UPDATE_PLAN: AnswerType = AnswerType {
    name: "UpdatePlan",
    about: "What an update would do, with its request or the reason why there is none.",
    members: &[
        always(
            "patch",
            Shape::Changes,
            "The smallest body that makes the change; empty where nothing changes.",
        ),
        always("rejected", ISSUES, "Members that cannot change."),
        always(
            "review",
            Shape::List(&Shape::Object(&REVIEW)),
            "Members whose change starts a new review of the user.",
        ),
        always("issues", ISSUES, "What is wrong with the new values."),
        WARNINGS,
    ],
    extends: Extends::Nothing,
    cases: &[
        AnswerCase {
            name: "Ready",
            about: "There is a request.",
            when: When::Has("request"),
            members: &[REQUEST],
        },
        AnswerCase {
            name: "Blocked",
            about: "There is no request.",
            when: When::Has("blocked"),
            members: &[
                always(
                    "blocked",
                    Shape::Reason,
                    "Why there is no request: nothing changes (`update.empty`), there are issues (`update.invalid`) or \
                     members that cannot change (`update.rejected`), the user cannot be read, has no id or is gone for \
                     good (`user.canceled`, `user.closed`, `user.inactive`).",
                ),
                MESSAGE,
            ],
        },
    ],
};

static REVIEW: AnswerType = AnswerType {
    name: "Review",
    about: "A member whose change starts a new review of the user.",
    members: &[
        always("path", Shape::Path, "The way to the member."),
        always("reason", Shape::Reason, "Why."),
        MESSAGE,
    ],
    extends: Extends::Nothing,
    cases: &[],
};

static RESPONSE_ANSWER: AnswerType = AnswerType {
    name: "ResponseAnswer",
    about: "What a response means.",
    members: &[],
    extends: Extends::Nothing,
    cases: &[
        AnswerCase {
            name: "Success",
            about: "The request succeeded.",
            when: When::Is("ok", true),
            members: &[always(
                "value",
                Shape::Value,
                "What the provider sent, read by its tables; `null` where it answered a change with no content.",
            )],
        },
        AnswerCase {
            name: "Failure",
            about: "The request did not succeed.",
            when: When::Is("ok", false),
            members: &[
                always("kind", Shape::FailureKind, "What kind of failure it was."),
                always(
                    "code",
                    Shape::Text,
                    "The provider's own code, verbatim, else `http.` and the status.",
                ),
                MESSAGE,
                sometimes(
                    "error",
                    Shape::Text,
                    "The provider's own text. It may hold personal data: do not log it.",
                ),
                always(
                    "retryable",
                    Shape::Boolean,
                    "Whether the same request may be sent again.",
                ),
                sometimes(
                    "backoff",
                    Shape::Number,
                    "The seconds to wait before the next try, if the provider does not say. Double them before each further try, and add jitter.",
                ),
                sometimes(
                    "retryAfter",
                    Shape::Number,
                    "The seconds to wait that the provider asks for, at most a day.",
                ),
                sometimes(
                    "retryAfterRaw",
                    Shape::Number,
                    "The seconds that the provider asks for, if they are more than a day.",
                ),
                sometimes(
                    "issues",
                    ISSUES,
                    "The member that the provider refused, at its path in the arguments of the request.",
                ),
            ],
        },
    ],
};

static DELETE_PLAN: AnswerType = AnswerType {
    name: "DeletePlan",
    about: "Whether the user may be deleted or cancelled, and the request for it.",
    members: &[],
    extends: Extends::Nothing,
    cases: &[
        AnswerCase {
            name: "Allowed",
            about: "Nothing prevents it.",
            when: When::Is("allowed", true),
            members: &[
                always("reasons", Shape::Empty(&Shape::Reason), "Empty."),
                always("messages", Shape::Empty(&Shape::Text), "Empty."),
                REQUEST,
            ],
        },
        AnswerCase {
            name: "Refused",
            about: "Something prevents it.",
            when: When::Is("allowed", false),
            members: &[
                always("reasons", Shape::Filled(&Shape::Reason), "Why not."),
                always(
                    "messages",
                    Shape::Filled(&Shape::Text),
                    "What to tell people, in the same order and in the locale of the options.",
                ),
            ],
        },
    ],
};

static WEBHOOK_ANSWER: AnswerType = AnswerType {
    name: "WebhookAnswer",
    about: "A genuine webhook, or the reason not to act on it.",
    members: &[],
    extends: Extends::Nothing,
    cases: &[
        AnswerCase {
            name: "Genuine",
            about: "The webhook is genuine, fresh and new.",
            when: When::Is("ok", true),
            members: &[always("event", Shape::Object(&VERIFIED_EVENT), "What happened.")],
        },
        AnswerCase {
            name: "Refused",
            about: "The webhook must not be acted on.",
            when: When::Is("ok", false),
            members: &[always("reason", Shape::Reason, "Why not."), MESSAGE],
        },
    ],
};

static VERIFIED_EVENT: AnswerType = AnswerType {
    name: "VerifiedEvent",
    about: "What happened, and what the provider sent about it.",
    members: &[
        always("kind", Shape::Word(&EVENT_KIND), "What happened."),
        always(
            "key",
            Shape::Text,
            "Identifies the event: keep it, and pass it in the option `seen`.",
        ),
    ],
    extends: Extends::Event,
    cases: &[],
};

static EVENT_KIND: Enum = Enum::of(
    "usherkit.eventKind",
    words!["user.created", "user.updated", "user.deleted", "other"],
);

const CHANGES: AnswerMember = always("changes", Shape::Copies, "New values of members of the local record.");

static EVENT_CHANGES: AnswerType = AnswerType {
    name: "EventChanges",
    about: "What an event means for the local record.",
    members: &[],
    extends: Extends::Nothing,
    cases: &[
        AnswerCase {
            name: "Update",
            about: "The local record changes.",
            when: When::Says("action", "update_local"),
            members: &[CHANGES],
        },
        AnswerCase {
            name: "Nothing",
            about: "The local record stays as it is.",
            when: When::Says("action", "none"),
            members: &[CHANGES, always("reason", Shape::Reason, "Why nothing changes.")],
        },
    ],
};

static SYNC_ANSWER: AnswerType = AnswerType {
    name: "SyncAnswer",
    about: "What makes the local record agree with the provider.",
    members: &[
        always("action", Shape::Word(&SYNC_ACTION), "What to do."),
        CHANGES,
        sometimes(
            "reason",
            Shape::Reason,
            "Why nothing changes: the record or the user cannot be read, or it is not clear which user is meant.",
        ),
    ],
    extends: Extends::Nothing,
    cases: &[],
};

static SYNC_ACTION: Enum = Enum::of("usherkit.syncAction", words!["create", "fetch", "update_local", "none"]);

static BATCH_ANSWER: AnswerType = AnswerType {
    name: "BatchAnswer",
    about: "Many outcomes in one, in their order.",
    members: &[
        always(
            "successful",
            Shape::List(&Shape::Nullable(&Shape::User)),
            "The values; the users of a page one by one, and `null` where the provider answered a change with no content.",
        ),
        always("failed", Shape::List(&Shape::Object(&FAILED)), "What did not succeed."),
        sometimes(
            "missing",
            Shape::List(&Shape::Text),
            "The external ids of look-ups that found nobody; absent if there are no pages among the results.",
        ),
    ],
    extends: Extends::Nothing,
    cases: &[],
};

static FAILED: AnswerType = AnswerType {
    name: "FailedOutcome",
    about: "An outcome that is no success.",
    members: &[
        sometimes("externalId", Shape::Text, "The caller's own id of the outcome."),
        always(
            "error",
            Shape::Text,
            "The provider's own text, else ours; of what was refused, the message of the first issue. It may hold personal \
             data.",
        ),
        always(
            "code",
            Shape::Text,
            "The code of the failure; of what was refused, the code of the first issue.",
        ),
        always(
            "retryable",
            Shape::Boolean,
            "Whether the same request may be sent again.",
        ),
        sometimes("issues", ISSUES, "What is wrong, if that is known."),
    ],
    extends: Extends::Nothing,
    cases: &[],
};
