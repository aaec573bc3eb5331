/* Written by `cargo xtask generate` from the tables of `core`. */

import UsherKit

/// The arguments of every operation, by their names.
let argumentNames: [String: [String]] = [
    "eligibility": ["user"],
    "planUpdate": ["current", "changes"],
    "listQuery": ["filters"],
    "nextPage": ["filters", "response"],
    "request": ["operation", "arguments"],
    "response": ["operation", "status", "body", "headers"],
    "deletePlan": ["user", "facts"],
    "webhook": ["rawBody", "headers", "secret"],
    "applyEvent": ["local", "event"],
    "sync": ["local", "remote"],
    "batch": ["results"],
]

/// What the function of an operation answers.
func typedAnswer(_ operation: String, _ given: Given) throws -> any Encodable {
    switch operation {
    case "killb.eligibility":
        return try Killb.eligibility(user: given.bytes("user"), options: given.options())
    case "killb.planUpdate":
        return try Killb.planUpdate(current: given.bytes("current"), changes: given.bytes("changes"), options: given.options())
    case "killb.listQuery":
        return try Killb.listQuery(filters: given.typed("filters"), options: given.options())
    case "killb.nextPage":
        return try Killb.nextPage(filters: given.typed("filters"), response: given.bytes("response"), options: given.options())
    case "killb.request":
        switch try given.call() {
        case "create":
            return try Killb.request(.create, arguments: given.bytes("arguments"), options: given.options())
        case "get":
            return try Killb.request(.get, arguments: given.bytes("arguments"), options: given.options())
        case "findByExternalId":
            return try Killb.request(.findByExternalId, arguments: given.bytes("arguments"), options: given.options())
        case "list":
            return try Killb.request(.list, arguments: given.bytes("arguments"), options: given.options())
        case "update":
            return try Killb.request(.update, arguments: given.bytes("arguments"), options: given.options())
        case "delete":
            return try Killb.request(.delete, arguments: given.bytes("arguments"), options: given.options())
        default: throw NotTyped()
        }
    case "killb.response":
        switch try given.call() {
        case "create":
            return try Killb.response(.create, status: given.status("status"), body: given.bytes("body"), headers: given.optional("headers"), options: given.options())
        case "get":
            return try Killb.response(.get, status: given.status("status"), body: given.bytes("body"), headers: given.optional("headers"), options: given.options())
        case "findByExternalId":
            return try Killb.response(.findByExternalId, status: given.status("status"), body: given.bytes("body"), headers: given.optional("headers"), options: given.options())
        case "list":
            return try Killb.response(.list, status: given.status("status"), body: given.bytes("body"), headers: given.optional("headers"), options: given.options())
        case "update":
            return try Killb.response(.update, status: given.status("status"), body: given.bytes("body"), headers: given.optional("headers"), options: given.options())
        case "delete":
            return try Killb.response(.delete, status: given.status("status"), body: given.bytes("body"), headers: given.optional("headers"), options: given.options())
        default: throw NotTyped()
        }
    case "killb.deletePlan":
        return try Killb.deletePlan(user: given.bytes("user"), facts: given.optional("facts"), options: given.options())
    case "killb.webhook":
        return try Killb.webhook(rawBody: given.bytes("rawBody"), headers: given.bytes("headers"), secret: given.bytes("secret"), options: given.options())
    case "killb.applyEvent":
        return try Killb.applyEvent(local: given.bytes("local"), event: given.bytes("event"), options: given.options())
    case "killb.sync":
        return try Killb.sync(local: given.bytes("local"), remote: given.optional("remote"), options: given.options())
    case "killb.batch":
        return try Killb.batch(results: given.bytes("results"), options: given.options())
    case "treezor.eligibility":
        return try Treezor.eligibility(user: given.bytes("user"), options: given.options())
    case "treezor.planUpdate":
        return try Treezor.planUpdate(current: given.bytes("current"), changes: given.bytes("changes"), options: given.options())
    case "treezor.listQuery":
        return try Treezor.listQuery(filters: given.typed("filters"), options: given.options())
    case "treezor.nextPage":
        return try Treezor.nextPage(filters: given.typed("filters"), response: given.bytes("response"), options: given.options())
    case "treezor.request":
        switch try given.call() {
        case "create":
            return try Treezor.request(.create, arguments: given.bytes("arguments"), options: given.options())
        case "get":
            return try Treezor.request(.get, arguments: given.bytes("arguments"), options: given.options())
        case "findByExternalId":
            return try Treezor.request(.findByExternalId, arguments: given.bytes("arguments"), options: given.options())
        case "list":
            return try Treezor.request(.list, arguments: given.bytes("arguments"), options: given.options())
        case "update":
            return try Treezor.request(.update, arguments: given.bytes("arguments"), options: given.options())
        case "cancel":
            return try Treezor.request(.cancel, arguments: given.bytes("arguments"), options: given.options())
        case "kycReview":
            return try Treezor.request(.kycReview, arguments: given.bytes("arguments"), options: given.options())
        default: throw NotTyped()
        }
    case "treezor.response":
        switch try given.call() {
        case "create":
            return try Treezor.response(.create, status: given.status("status"), body: given.bytes("body"), headers: given.optional("headers"), options: given.options())
        case "get":
            return try Treezor.response(.get, status: given.status("status"), body: given.bytes("body"), headers: given.optional("headers"), options: given.options())
        case "findByExternalId":
            return try Treezor.response(.findByExternalId, status: given.status("status"), body: given.bytes("body"), headers: given.optional("headers"), options: given.options())
        case "list":
            return try Treezor.response(.list, status: given.status("status"), body: given.bytes("body"), headers: given.optional("headers"), options: given.options())
        case "update":
            return try Treezor.response(.update, status: given.status("status"), body: given.bytes("body"), headers: given.optional("headers"), options: given.options())
        case "cancel":
            return try Treezor.response(.cancel, status: given.status("status"), body: given.bytes("body"), headers: given.optional("headers"), options: given.options())
        case "kycReview":
            return try Treezor.response(.kycReview, status: given.status("status"), body: given.bytes("body"), headers: given.optional("headers"), options: given.options())
        default: throw NotTyped()
        }
    case "treezor.deletePlan":
        return try Treezor.deletePlan(user: given.bytes("user"), facts: given.optional("facts"), options: given.options())
    case "treezor.webhook":
        return try Treezor.webhook(rawBody: given.bytes("rawBody"), headers: given.bytes("headers"), secret: given.bytes("secret"), options: given.options())
    case "treezor.applyEvent":
        return try Treezor.applyEvent(local: given.bytes("local"), event: given.bytes("event"), options: given.options())
    case "treezor.sync":
        return try Treezor.sync(local: given.bytes("local"), remote: given.optional("remote"), options: given.options())
    case "treezor.batch":
        return try Treezor.batch(results: given.bytes("results"), options: given.options())
    case "traderpal.eligibility":
        return try Traderpal.eligibility(user: given.bytes("user"), options: given.options())
    case "traderpal.planUpdate":
        return try Traderpal.planUpdate(current: given.bytes("current"), changes: given.bytes("changes"), options: given.options())
    case "traderpal.listQuery":
        return try Traderpal.listQuery(filters: given.typed("filters"), options: given.options())
    case "traderpal.nextPage":
        return try Traderpal.nextPage(filters: given.typed("filters"), response: given.bytes("response"), options: given.options())
    case "traderpal.request":
        switch try given.call() {
        case "create":
            return try Traderpal.request(.create, arguments: given.bytes("arguments"), options: given.options())
        case "get":
            return try Traderpal.request(.get, arguments: given.bytes("arguments"), options: given.options())
        case "list":
            return try Traderpal.request(.list, arguments: given.bytes("arguments"), options: given.options())
        case "update":
            return try Traderpal.request(.update, arguments: given.bytes("arguments"), options: given.options())
        default: throw NotTyped()
        }
    case "traderpal.response":
        switch try given.call() {
        case "create":
            return try Traderpal.response(.create, status: given.status("status"), body: given.bytes("body"), headers: given.optional("headers"), options: given.options())
        case "get":
            return try Traderpal.response(.get, status: given.status("status"), body: given.bytes("body"), headers: given.optional("headers"), options: given.options())
        case "list":
            return try Traderpal.response(.list, status: given.status("status"), body: given.bytes("body"), headers: given.optional("headers"), options: given.options())
        case "update":
            return try Traderpal.response(.update, status: given.status("status"), body: given.bytes("body"), headers: given.optional("headers"), options: given.options())
        default: throw NotTyped()
        }
    case "traderpal.deletePlan":
        return try Traderpal.deletePlan(user: given.bytes("user"), facts: given.optional("facts"), options: given.options())
    case "traderpal.webhook":
        return try Traderpal.webhook(rawBody: given.bytes("rawBody"), headers: given.bytes("headers"), secret: given.bytes("secret"), options: given.options())
    case "traderpal.applyEvent":
        return try Traderpal.applyEvent(local: given.bytes("local"), event: given.bytes("event"), options: given.options())
    case "traderpal.sync":
        return try Traderpal.sync(local: given.bytes("local"), remote: given.optional("remote"), options: given.options())
    case "traderpal.batch":
        return try Traderpal.batch(results: given.bytes("results"), options: given.options())
    default: throw NotTyped()
    }
}
