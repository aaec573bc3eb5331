/* Written by `cargo xtask generate` from the tables of `core`. */
package dev.usherkit

import kotlinx.serialization.builtins.nullable

/** The arguments of every operation. */
val ARGUMENTS: Map<String, List<String>> = mapOf(
    "eligibility" to listOf("user"),
    "planUpdate" to listOf("current", "changes"),
    "listQuery" to listOf("filters"),
    "nextPage" to listOf("filters", "response"),
    "request" to listOf("operation", "arguments"),
    "response" to listOf("operation", "status", "body", "headers"),
    "deletePlan" to listOf("user", "facts"),
    "webhook" to listOf("rawBody", "headers", "secret"),
    "applyEvent" to listOf("local", "event"),
    "sync" to listOf("local", "remote"),
    "batch" to listOf("results"),
)

/** The answer of the typed function, written again. */
fun typedAnswer(operation: String, given: Given): String =
    when (operation) {
        "killb.eligibility" -> given.written(KillbEligibility.serializer()) { Killb.eligibility(given.json("user"), given.options(EligibilityOptions.serializer())) }
        "killb.planUpdate" -> given.written(KillbUpdatePlan.serializer()) { Killb.planUpdate(given.json("current"), given.json("changes"), given.options(PlanOptions.serializer())) }
        "killb.listQuery" -> given.written(QueryAnswer.serializer()) { Killb.listQuery(given.read("filters", KillbUsersQuery.serializer()), given.options(Options.serializer())) }
        "killb.nextPage" -> given.written(KillbUsersQuery.serializer().nullable) { Killb.nextPage(given.read("filters", KillbUsersQuery.serializer()), given.json("response"), given.options(Options.serializer())) }
        "killb.request" -> given.written(RequestAnswer.serializer()) { Killb.request(given.call(KillbCall.all) { it.name }, given.json("arguments"), given.options(RequestOptions.serializer())) }
        "killb.response" -> response(given.call(KillbCall.all) { it.name }, given)
        "killb.deletePlan" -> given.written(DeletePlan.serializer()) { Killb.deletePlan(given.json("user"), given.optionalJson("facts"), given.options(Options.serializer())) }
        "killb.webhook" -> given.written(KillbWebhookAnswer.serializer()) { Killb.webhook(given.bytes("rawBody"), given.json("headers"), given.bytes("secret"), given.options(WebhookOptions.serializer())) }
        "killb.applyEvent" -> given.written(KillbEventChanges.serializer()) { Killb.applyEvent(given.json("local"), given.json("event"), given.options(Options.serializer())) }
        "killb.sync" -> given.written(KillbSyncAnswer.serializer()) { Killb.sync(given.json("local"), given.optionalJson("remote"), given.options(Options.serializer())) }
        "killb.batch" -> given.written(KillbBatchAnswer.serializer()) { Killb.batch(given.json("results"), given.options(Options.serializer())) }
        "treezor.eligibility" -> given.written(TreezorEligibility.serializer()) { Treezor.eligibility(given.json("user"), given.options(EligibilityOptions.serializer())) }
        "treezor.planUpdate" -> given.written(TreezorUpdatePlan.serializer()) { Treezor.planUpdate(given.json("current"), given.json("changes"), given.options(PlanOptions.serializer())) }
        "treezor.listQuery" -> given.written(QueryAnswer.serializer()) { Treezor.listQuery(given.read("filters", TreezorUsersQuery.serializer()), given.options(Options.serializer())) }
        "treezor.nextPage" -> given.written(TreezorUsersQuery.serializer().nullable) { Treezor.nextPage(given.read("filters", TreezorUsersQuery.serializer()), given.json("response"), given.options(Options.serializer())) }
        "treezor.request" -> given.written(RequestAnswer.serializer()) { Treezor.request(given.call(TreezorCall.all) { it.name }, given.json("arguments"), given.options(RequestOptions.serializer())) }
        "treezor.response" -> response(given.call(TreezorCall.all) { it.name }, given)
        "treezor.deletePlan" -> given.written(DeletePlan.serializer()) { Treezor.deletePlan(given.json("user"), given.optionalJson("facts"), given.options(Options.serializer())) }
        "treezor.webhook" -> given.written(TreezorWebhookAnswer.serializer()) { Treezor.webhook(given.bytes("rawBody"), given.json("headers"), given.bytes("secret"), given.options(WebhookOptions.serializer())) }
        "treezor.applyEvent" -> given.written(TreezorEventChanges.serializer()) { Treezor.applyEvent(given.json("local"), given.json("event"), given.options(Options.serializer())) }
        "treezor.sync" -> given.written(TreezorSyncAnswer.serializer()) { Treezor.sync(given.json("local"), given.optionalJson("remote"), given.options(Options.serializer())) }
        "treezor.batch" -> given.written(TreezorBatchAnswer.serializer()) { Treezor.batch(given.json("results"), given.options(Options.serializer())) }
        "traderpal.eligibility" -> given.written(TraderpalEligibility.serializer()) { Traderpal.eligibility(given.json("user"), given.options(EligibilityOptions.serializer())) }
        "traderpal.planUpdate" -> given.written(TraderpalUpdatePlan.serializer()) { Traderpal.planUpdate(given.json("current"), given.json("changes"), given.options(PlanOptions.serializer())) }
        "traderpal.listQuery" -> given.written(QueryAnswer.serializer()) { Traderpal.listQuery(given.read("filters", TraderpalUsersQuery.serializer()), given.options(Options.serializer())) }
        "traderpal.nextPage" -> given.written(TraderpalUsersQuery.serializer().nullable) { Traderpal.nextPage(given.read("filters", TraderpalUsersQuery.serializer()), given.json("response"), given.options(Options.serializer())) }
        "traderpal.request" -> given.written(RequestAnswer.serializer()) { Traderpal.request(given.call(TraderpalCall.all) { it.name }, given.json("arguments"), given.options(RequestOptions.serializer())) }
        "traderpal.response" -> response(given.call(TraderpalCall.all) { it.name }, given)
        "traderpal.deletePlan" -> given.written(DeletePlan.serializer()) { Traderpal.deletePlan(given.json("user"), given.optionalJson("facts"), given.options(Options.serializer())) }
        "traderpal.webhook" -> given.written(TraderpalWebhookAnswer.serializer()) { Traderpal.webhook(given.bytes("rawBody"), given.json("headers"), given.bytes("secret"), given.options(WebhookOptions.serializer())) }
        "traderpal.applyEvent" -> given.written(TraderpalEventChanges.serializer()) { Traderpal.applyEvent(given.json("local"), given.json("event"), given.options(Options.serializer())) }
        "traderpal.sync" -> given.written(TraderpalSyncAnswer.serializer()) { Traderpal.sync(given.json("local"), given.optionalJson("remote"), given.options(Options.serializer())) }
        "traderpal.batch" -> given.written(TraderpalBatchAnswer.serializer()) { Traderpal.batch(given.json("results"), given.options(Options.serializer())) }
        else -> error("no operation `$operation`")
    }

private fun <Value> response(call: KillbCall<Value>, given: Given): String =
    given.written(ResponseAnswer.serializer(call.values)) {
        Killb.response(call, given.status(), given.bytes("body"), given.optionalJson("headers"), given.options(ResponseOptions.serializer()))
    }

private fun <Value> response(call: TreezorCall<Value>, given: Given): String =
    given.written(ResponseAnswer.serializer(call.values)) {
        Treezor.response(call, given.status(), given.bytes("body"), given.optionalJson("headers"), given.options(ResponseOptions.serializer()))
    }

private fun <Value> response(call: TraderpalCall<Value>, given: Given): String =
    given.written(ResponseAnswer.serializer(call.values)) {
        Traderpal.response(call, given.status(), given.bytes("body"), given.optionalJson("headers"), given.options(ResponseOptions.serializer()))
    }
