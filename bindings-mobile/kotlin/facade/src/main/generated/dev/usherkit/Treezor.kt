/* Written by `cargo xtask generate` from the tables of `core`. */
package dev.usherkit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.builtins.nullable
import kotlinx.serialization.json.JsonElement

/** The payloads of Treezor. */
public object Treezor {
    /** `treezor.physical.create` */
    @JvmField
    public val physical: Schema<TreezorPhysical> = Schema("treezor.physical.create", TreezorPhysical.serializer())

    /** `treezor.legal.create` */
    @JvmField
    public val legal: Schema<TreezorLegal> = Schema("treezor.legal.create", TreezorLegal.serializer())

    /** `treezor.anonymous.create` */
    @JvmField
    public val anonymous: Schema<TreezorAnonymous> = Schema("treezor.anonymous.create", TreezorAnonymous.serializer())

    /** `treezor.user.update` */
    @JvmField
    public val userUpdate: Schema<TreezorUserUpdate> = Schema("treezor.user.update", TreezorUserUpdate.serializer())

    /** `treezor.user.cancel` */
    @JvmField
    public val userCancel: Schema<TreezorUserCancel> = Schema("treezor.user.cancel", TreezorUserCancel.serializer())

    /** `treezor.users.query` */
    @JvmField
    public val usersQuery: Schema<TreezorUsersQuery> = Schema("treezor.users.query", TreezorUsersQuery.serializer())

    /** Every schema of Treezor. */
    @JvmField
    public val schemas: List<Schema<*>> = listOf(physical, legal, anonymous, userUpdate, userCancel, usersQuery)

    /**
     * Whether the user may transact, and what comes next. Limits are hints: the server decides.
     *
     * ```kotlin
     * when (val answer = Treezor.eligibility(user)) {
     *     is TreezorEligibility.Allowed -> pay()
     *     is TreezorEligibility.Refused -> show(answer.message, answer.action)
     * }
     * ```
     *
     * @param user the user as the provider sent it, or as `response` answered it (`value.json`)
     * @throws UsageException for malformed options, never for data
     */
    @JvmStatic
    @JvmOverloads
    public fun eligibility(
        user: JsonElement,
        options: EligibilityOptions = EligibilityOptions(),
    ): TreezorEligibility =
        ask(TreezorEligibility.serializer(), "treezor.eligibility", user, given(EligibilityOptions.serializer(), options))

    /**
     * What an update would do, with its request or the reason why there is none.
     *
     * ```kotlin
     * when (val plan = Treezor.planUpdate(user, changes)) {
     *     is TreezorUpdatePlan.Ready -> send(plan.request)
     *     is TreezorUpdatePlan.Blocked -> show(plan.message, plan.issues + plan.rejected)
     * }
     * ```
     *
     * @param current the user as the provider has it
     * @param changes the new values alone
     * @throws UsageException for malformed options, never for data
     */
    @JvmStatic
    @JvmOverloads
    public fun planUpdate(
        current: JsonElement,
        changes: JsonElement,
        options: PlanOptions = PlanOptions(),
    ): TreezorUpdatePlan =
        ask(TreezorUpdatePlan.serializer(), "treezor.planUpdate", current, changes, given(PlanOptions.serializer(), options))

    /**
     * What an update would do, with its request or the reason why there is none.
     *
     * A member that is null stays as it is; to clear one, give the changes as JSON, with `null`.
     *
     * @param current the user as the provider has it
     * @param changes the new values alone
     * @throws UsageException for malformed options, never for data
     */
    @JvmStatic
    @JvmOverloads
    public fun planUpdate(
        current: JsonElement,
        changes: TreezorUserUpdate,
        options: PlanOptions = PlanOptions(),
    ): TreezorUpdatePlan =
        ask(TreezorUpdatePlan.serializer(), "treezor.planUpdate", current, given(TreezorUserUpdate.serializer(), changes), given(PlanOptions.serializer(), options))

    /**
     * The query of a list, or what is wrong with its filters.
     *
     * @param filters the filters of the list
     * @throws UsageException for malformed options, never for data
     */
    @JvmStatic
    @JvmOverloads
    public fun listQuery(
        filters: TreezorUsersQuery,
        options: Options = Options(),
    ): QueryAnswer =
        ask(QueryAnswer.serializer(), "treezor.listQuery", given(TreezorUsersQuery.serializer(), filters), given(Options.serializer(), options))

    /**
     * The filters of the next page; null behind the last one.
     *
     * @param filters the filters of the list
     * @param response the page that these filters got, as the provider sent it or as `response` answered it
     * @throws UsageException for malformed options, never for data
     */
    @JvmStatic
    @JvmOverloads
    public fun nextPage(
        filters: TreezorUsersQuery,
        response: JsonElement,
        options: Options = Options(),
    ): TreezorUsersQuery? =
        ask(TreezorUsersQuery.serializer().nullable, "treezor.nextPage", given(TreezorUsersQuery.serializer(), filters), response, given(Options.serializer(), options))

    /**
     * A request, or why there is none.
     *
     * @param call what is asked of the provider
     * @param arguments what the call takes: the user, the id, the filters
     * @throws UsageException for malformed options, never for data
     */
    @JvmStatic
    @JvmOverloads
    public fun request(
        call: TreezorCall<*>,
        arguments: JsonElement,
        options: RequestOptions = RequestOptions(),
    ): RequestAnswer =
        ask(RequestAnswer.serializer(), "treezor.request", call.name, arguments, given(RequestOptions.serializer(), options))

    /**
     * What a response means.
     *
     * ```kotlin
     * when (val answer = Treezor.response(TreezorCall.get, status, body)) {
     *     is ResponseAnswer.Success -> show(answer.value)             // TreezorUser
     *     is ResponseAnswer.Failure -> if (answer.retryable) again(answer.retryAfter ?: answer.backoff)
     * }
     * ```
     *
     * @param call what is asked of the provider
     * @param status the HTTP status; null where no answer came
     * @param body the body as it came
     * @param headers the headers by their names, in any case of letters
     * @throws UsageException for malformed options, never for data
     */
    @JvmStatic
    @JvmOverloads
    public fun <Value> response(
        call: TreezorCall<Value>,
        status: Int?,
        body: ByteArray,
        headers: JsonElement? = null,
        options: ResponseOptions = ResponseOptions(),
    ): ResponseAnswer<Value> =
        ask(ResponseAnswer.serializer(call.values), "treezor.response", call.name, status, body, headers, given(ResponseOptions.serializer(), options))

    /**
     * Whether the user may be deleted or cancelled, and the request for it.
     *
     * @param user the user as the provider sent it, or as `response` answered it (`value.json`)
     * @param facts what only the caller knows of the user
     * @throws UsageException for malformed options, never for data
     */
    @JvmStatic
    @JvmOverloads
    public fun deletePlan(
        user: JsonElement,
        facts: JsonElement? = null,
        options: Options = Options(),
    ): DeletePlan =
        ask(DeletePlan.serializer(), "treezor.deletePlan", user, facts, given(Options.serializer(), options))

    /**
     * A genuine webhook, or the reason not to act on it.
     *
     * ```kotlin
     * when (val answer = Treezor.webhook(rawBody, headers, secret)) {
     *     is TreezorWebhookAnswer.Genuine -> store(Treezor.applyEvent(local, answer.event.json).changes)
     *     is TreezorWebhookAnswer.Refused -> log(answer.reason)
     * }
     * ```
     *
     * @param rawBody the body as it came, for its bytes are signed
     * @param headers the headers by their names, in any case of letters
     * @param secret the secret of the webhook
     * @throws UsageException for malformed options, never for data
     */
    @JvmStatic
    @JvmOverloads
    public fun webhook(
        rawBody: ByteArray,
        headers: JsonElement,
        secret: ByteArray,
        options: WebhookOptions = WebhookOptions(),
    ): TreezorWebhookAnswer =
        ask(TreezorWebhookAnswer.serializer(), "treezor.webhook", rawBody, headers, secret, given(WebhookOptions.serializer(), options))

    /**
     * What an event means for the local record.
     *
     * @param local the caller's own record of the user
     * @param event the event, as `webhook` answered it (`event.json`)
     * @throws UsageException for malformed options, never for data
     */
    @JvmStatic
    @JvmOverloads
    public fun applyEvent(
        local: JsonElement,
        event: JsonElement,
        options: Options = Options(),
    ): TreezorEventChanges =
        ask(TreezorEventChanges.serializer(), "treezor.applyEvent", local, event, given(Options.serializer(), options))

    /**
     * What makes the local record agree with the provider.
     *
     * @param local the caller's own record of the user
     * @param remote the user as the provider has it; null where there is none
     * @throws UsageException for malformed options, never for data
     */
    @JvmStatic
    @JvmOverloads
    public fun sync(
        local: JsonElement,
        remote: JsonElement? = null,
        options: Options = Options(),
    ): TreezorSyncAnswer =
        ask(TreezorSyncAnswer.serializer(), "treezor.sync", local, remote, given(Options.serializer(), options))

    /**
     * Many outcomes in one, in their order.
     *
     * @param results a list of answers of `response` and `request` as JSON, each with the caller's `externalId` where it has one
     * @throws UsageException for malformed options, for results that are no list, and for values that no response has
     */
    @JvmStatic
    @JvmOverloads
    public fun batch(
        results: JsonElement,
        options: Options = Options(),
    ): TreezorBatchAnswer =
        ask(TreezorBatchAnswer.serializer(), "treezor.batch", results, given(Options.serializer(), options))
}

/** `treezor.title` */
@Serializable
public enum class TreezorTitle {
    /** `M` */
    @SerialName("M")
    M,

    /** `MME` */
    @SerialName("MME")
    MME,

    /** `MLLE` */
    @SerialName("MLLE")
    MLLE,
}

/** `treezor.occupationType` */
@Serializable
public enum class TreezorOccupationType {
    /** `self_employed` */
    @SerialName("self_employed")
    SELF_EMPLOYED,

    /** `public_sector_employees` */
    @SerialName("public_sector_employees")
    PUBLIC_SECTOR_EMPLOYEES,

    /** `private_sector_employees` */
    @SerialName("private_sector_employees")
    PRIVATE_SECTOR_EMPLOYEES,

    /** `retired_people_and_students` */
    @SerialName("retired_people_and_students")
    RETIRED_PEOPLE_AND_STUDENTS,

    /** `without_any_professional_activity` */
    @SerialName("without_any_professional_activity")
    WITHOUT_ANY_PROFESSIONAL_ACTIVITY,
}

/** `treezor.incomeRange` */
@Serializable
public enum class TreezorIncomeRange {
    /** `0-18` */
    @SerialName("0-18")
    N0_18,

    /** `19-23` */
    @SerialName("19-23")
    N19_23,

    /** `24-27` */
    @SerialName("24-27")
    N24_27,

    /** `28-35` */
    @SerialName("28-35")
    N28_35,

    /** `36-56` */
    @SerialName("36-56")
    N36_56,

    /** `57-*` */
    @SerialName("57-*")
    N57,
}

/** `treezor.personalAssets` */
@Serializable
public enum class TreezorPersonalAssets {
    /** `0-2` */
    @SerialName("0-2")
    N0_2,

    /** `3-22` */
    @SerialName("3-22")
    N3_22,

    /** `23-128` */
    @SerialName("23-128")
    N23_128,

    /** `129-319` */
    @SerialName("129-319")
    N129_319,

    /** `320-464` */
    @SerialName("320-464")
    N320_464,

    /** `465-` */
    @SerialName("465-")
    N465,
}

/** `treezor.sourceOfFunds` */
@Serializable
public enum class TreezorSourceOfFunds {
    /** `donation` */
    @SerialName("donation")
    DONATION,

    /** `inheritance` */
    @SerialName("inheritance")
    INHERITANCE,

    /** `loan` */
    @SerialName("loan")
    LOAN,

    /** `lottery` */
    @SerialName("lottery")
    LOTTERY,

    /** `pension` */
    @SerialName("pension")
    PENSION,

    /** `proceeds_from_investment` */
    @SerialName("proceeds_from_investment")
    PROCEEDS_FROM_INVESTMENT,

    /** `proceeds_from_sale` */
    @SerialName("proceeds_from_sale")
    PROCEEDS_FROM_SALE,

    /** `salary` */
    @SerialName("salary")
    SALARY,

    /** `savings` */
    @SerialName("savings")
    SAVINGS,
}

/** `treezor.parentType` */
@Serializable
public enum class TreezorParentType {
    /** `shareholder` */
    @SerialName("shareholder")
    SHAREHOLDER,

    /** `leader` */
    @SerialName("leader")
    LEADER,

    /** `employee` */
    @SerialName("employee")
    EMPLOYEE,
}

/** `treezor.distributionCountry` */
@Serializable
public enum class TreezorDistributionCountry {
    /** `BE` */
    @SerialName("BE")
    BE,

    /** `DE` */
    @SerialName("DE")
    DE,

    /** `ES` */
    @SerialName("ES")
    ES,

    /** `FR` */
    @SerialName("FR")
    FR,

    /** `IT` */
    @SerialName("IT")
    IT,

    /** `NL` */
    @SerialName("NL")
    NL,
}

/** `treezor.legalSectorType` */
@Serializable
public enum class TreezorLegalSectorType {
    /** `NAF` */
    @SerialName("NAF")
    NAF,

    /** `NACE` */
    @SerialName("NACE")
    NACE,
}

/** `treezor.legalAnnualTurnOver` */
@Serializable
public enum class TreezorLegalAnnualTurnOver {
    /** `0-39` */
    @SerialName("0-39")
    N0_39,

    /** `40-99` */
    @SerialName("40-99")
    N40_99,

    /** `100-249` */
    @SerialName("100-249")
    N100_249,

    /** `250-999` */
    @SerialName("250-999")
    N250_999,

    /** `1000-2999` */
    @SerialName("1000-2999")
    N1000_2999,

    /** `3000-9999` */
    @SerialName("3000-9999")
    N3000_9999,

    /** `10000-99999` */
    @SerialName("10000-99999")
    N10000_99999,

    /** `100000-*` */
    @SerialName("100000-*")
    N100000,
}

/** `treezor.legalNetIncomeRange` */
@Serializable
public enum class TreezorLegalNetIncomeRange {
    /** `0-4` */
    @SerialName("0-4")
    N0_4,

    /** `5-9` */
    @SerialName("5-9")
    N5_9,

    /** `10-49` */
    @SerialName("10-49")
    N10_49,

    /** `50-149` */
    @SerialName("50-149")
    N50_149,

    /** `150-499` */
    @SerialName("150-499")
    N150_499,

    /** `500-*` */
    @SerialName("500-*")
    N500,
}

/** `treezor.legalNumberOfEmployeeRange` */
@Serializable
public enum class TreezorLegalNumberOfEmployeeRange {
    /** `0` */
    @SerialName("0")
    N0,

    /** `1-9` */
    @SerialName("1-9")
    N1_9,

    /** `10-99` */
    @SerialName("10-99")
    N10_99,

    /** `100-249` */
    @SerialName("100-249")
    N100_249,

    /** `250-*` */
    @SerialName("250-*")
    N250,
}

/** `treezor.origin` */
@Serializable
public enum class TreezorOrigin {
    /** `OPERATOR` */
    @SerialName("OPERATOR")
    OPERATOR,

    /** `USER` */
    @SerialName("USER")
    USER,
}

/** `treezor.userStatus` */
@Serializable
public enum class TreezorUserStatus {
    /** `PENDING` */
    @SerialName("PENDING")
    PENDING,

    /** `VALIDATED` */
    @SerialName("VALIDATED")
    VALIDATED,

    /** `CANCELED` */
    @SerialName("CANCELED")
    CANCELED,
}

/** `treezor.sortOrder` */
@Serializable
public enum class TreezorSortOrder {
    /** `ASC` */
    @SerialName("ASC")
    ASC,

    /** `DESC` */
    @SerialName("DESC")
    DESC,
}

/** `treezor.physical.create` */
@Serializable
public data class TreezorPhysical(
    /** Whole number from 1 to 1. */
    public val userTypeId: Long,
    /** Whole number from 0 to 1. */
    public val specifiedUSPerson: Long,
    /** E-mail address; the domain comes out in lower case. */
    public val email: String,
    /** One of `M`, `MME`, `MLLE`. Optional; REGULAR needs it. */
    public val title: TreezorTitle? = null,
    /** Name, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it. */
    public val firstname: String? = null,
    /** Name, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it. */
    public val lastname: String? = null,
    /** Name, at most 100 characters; trimmed, NFC. */
    public val middleNames: String? = null,
    /** Date of birth `YYYY-MM-DD`, not in the future. Optional; REGULAR needs it. */
    public val birthday: String? = null,
    /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. Optional; REGULAR needs it. */
    public val placeOfBirth: String? = null,
    /** ISO 3166-1 alpha-2 code; comes out in upper case. Optional; REGULAR needs it. */
    public val birthCountry: String? = null,
    /** ISO 3166-1 alpha-2 code; comes out in upper case. Optional; REGULAR needs it. */
    public val nationality: String? = null,
    /** ISO 3166-1 alpha-2 code; comes out in upper case. */
    public val nationalityOther: String? = null,
    /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. Optional; REGULAR needs it. */
    public val address1: String? = null,
    /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. */
    public val address2: String? = null,
    /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. */
    public val address3: String? = null,
    /** Text, at most 20 characters; trimmed, NFC. Optional; REGULAR needs it. */
    public val postcode: String? = null,
    /** Text, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it. */
    public val city: String? = null,
    /** Text, at most 100 characters; trimmed, NFC. */
    public val state: String? = null,
    /** ISO 3166-1 alpha-2 code; comes out in upper case. Optional; REGULAR needs it. */
    public val country: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val secondaryAddress1: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val secondaryAddress2: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val secondaryAddress3: String? = null,
    /** Text, at most 20 characters; trimmed, NFC. */
    public val secondaryPostcode: String? = null,
    /** Text, at most 100 characters; trimmed, NFC. */
    public val secondaryCity: String? = null,
    /** Text, at most 100 characters; trimmed, NFC. */
    public val secondaryState: String? = null,
    /** ISO 3166-1 alpha-2 code; comes out in upper case. */
    public val secondaryCountry: String? = null,
    /** Phone number of the shape of E.164, which it comes out in. Optional; REGULAR needs it. */
    public val phone: String? = null,
    /** Phone number of the shape of E.164, which it comes out in. */
    public val mobile: String? = null,
    /** Whole number from 1 to 15. */
    public val occupationCategory: Long? = null,
    /** Whole number from 1 to 7. */
    public val monthlyIncomeRange: Long? = null,
    /** Whole number from 0 to 7. */
    public val personalAssetsRange: Long? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val occupation: String? = null,
    /** One of `self_employed`, `public_sector_employees`, `private_sector_employees`, `retired_people_and_students`, `without_any_professional_activity`. */
    public val occupationType: TreezorOccupationType? = null,
    /** One of `0-18`, `19-23`, `24-27`, `28-35`, `36-56`, `57-*`. */
    public val incomeRange: TreezorIncomeRange? = null,
    /** One of `0-2`, `3-22`, `23-128`, `129-319`, `320-464`, `465-`. */
    public val personalAssets: TreezorPersonalAssets? = null,
    /** Text, at most 50 characters; trimmed, NFC. */
    public val legalForm: String? = null,
    /** One of `donation`, `inheritance`, `loan`, `lottery`, `pension`, `proceeds_from_investment`, `proceeds_from_sale`, `salary`, `savings`. */
    public val sourceOfFunds: TreezorSourceOfFunds? = null,
    /** Whole number from 0 to 1. */
    public val activityOutsideEu: Long? = null,
    /** Whole number from 0 to 1. Advised when `activityOutsideEu` is `1`. */
    public val economicSanctions: Long? = null,
    /** Whole number from 0 to 1. Advised when `activityOutsideEu` is `1`. */
    public val residentCountriesSanctions: Long? = null,
    /** Whole number from 0 to 1. Advised when `activityOutsideEu` is `1`. */
    public val involvedSanctions: Long? = null,
    /** Whole number from 0 to 4. Advised when `activityOutsideEu` is `1`. */
    public val entitySanctionsQuestionnaire: Long? = null,
    /** Whole number from 0 to 9007199254740991. */
    public val parentUserId: Long? = null,
    /** One of `shareholder`, `leader`, `employee`. */
    public val parentType: TreezorParentType? = null,
    /** Whole number from 0 to 3. */
    public val controllingPersonType: Long? = null,
    /** Whole number from 0 to 2. */
    public val employeeType: Long? = null,
    /** Whole number from 0 to 100. */
    public val effectiveBeneficiary: Long? = null,
    /** ISO 639-1 code; comes out in lower case. */
    public val language: String? = null,
    /** Text, at most 50 characters; trimmed, NFC. */
    public val timezone: String? = null,
    /** One of `BE`, `DE`, `ES`, `FR`, `IT`, `NL`. */
    public val distributionCountry: TreezorDistributionCountry? = null,
    /** Text, at most 250 characters; trimmed, NFC. */
    public val userTag: String? = null,
    /** Text, at most 250 characters; trimmed, NFC. */
    public val accessTag: String? = null,
    /** Text, at most 10000 characters; trimmed, NFC. */
    public val webauthn: String? = null,
    /** Text, at most 10000 characters; trimmed, NFC. Required with `webauthn`. */
    public val passcode: String? = null,
    /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
    public val taxNumber: String? = null,
    /** Text, at most 50 characters; trimmed, NFC. */
    public val taxResidence: String? = null,
) {
    /** The type alone, for the members are the user's data. */
    override fun toString(): String = "TreezorPhysical(…)"
}

/** `treezor.legal.create` */
@Serializable
public data class TreezorLegal(
    /** Whole number from 2 to 4. */
    public val userTypeId: Long,
    /** Whole number from 0 to 1. */
    public val specifiedUSPerson: Long,
    /** E-mail address; the domain comes out in lower case. */
    public val email: String,
    /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. Optional; REGULAR needs it. */
    public val address1: String? = null,
    /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. */
    public val address2: String? = null,
    /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. */
    public val address3: String? = null,
    /** Text, at most 20 characters; trimmed, NFC. Optional; REGULAR needs it. */
    public val postcode: String? = null,
    /** Text, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it. */
    public val city: String? = null,
    /** Text, at most 100 characters; trimmed, NFC. */
    public val state: String? = null,
    /** ISO 3166-1 alpha-2 code; comes out in upper case. Optional; REGULAR needs it. */
    public val country: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val secondaryAddress1: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val secondaryAddress2: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val secondaryAddress3: String? = null,
    /** Text, at most 20 characters; trimmed, NFC. */
    public val secondaryPostcode: String? = null,
    /** Text, at most 100 characters; trimmed, NFC. */
    public val secondaryCity: String? = null,
    /** Text, at most 100 characters; trimmed, NFC. */
    public val secondaryState: String? = null,
    /** ISO 3166-1 alpha-2 code; comes out in upper case. */
    public val secondaryCountry: String? = null,
    /** Phone number of the shape of E.164, which it comes out in. Optional; REGULAR needs it. */
    public val phone: String? = null,
    /** Phone number of the shape of E.164, which it comes out in. */
    public val mobile: String? = null,
    /** Name, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it. */
    public val legalName: String? = null,
    /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. Optional; REGULAR needs it. */
    public val legalRegistrationNumber: String? = null,
    /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
    public val legalTvaNumber: String? = null,
    /** Date `YYYY-MM-DD`, not in the future. */
    public val legalRegistrationDate: String? = null,
    /** Text, at most 50 characters; trimmed, NFC. Optional; REGULAR needs it. */
    public val legalForm: String? = null,
    /** One of `donation`, `inheritance`, `loan`, `lottery`, `pension`, `proceeds_from_investment`, `proceeds_from_sale`, `salary`, `savings`. */
    public val sourceOfFunds: TreezorSourceOfFunds? = null,
    /** Whole number from 0 to 9007199254740991. */
    public val legalShareCapital: Long? = null,
    /** Text, at most 50 characters; trimmed, NFC. */
    public val legalSector: String? = null,
    /** One of `NAF`, `NACE`. */
    public val legalSectorType: TreezorLegalSectorType? = null,
    /** One of `0-39`, `40-99`, `100-249`, `250-999`, `1000-2999`, `3000-9999`, `10000-99999`, `100000-*`. */
    public val legalAnnualTurnOver: TreezorLegalAnnualTurnOver? = null,
    /** One of `0-4`, `5-9`, `10-49`, `50-149`, `150-499`, `500-*`. */
    public val legalNetIncomeRange: TreezorLegalNetIncomeRange? = null,
    /** One of `0`, `1-9`, `10-99`, `100-249`, `250-*`. */
    public val legalNumberOfEmployeeRange: TreezorLegalNumberOfEmployeeRange? = null,
    /** Whole number from 0 to 1. */
    public val isOnStockExchange: Long? = null,
    /** Whole number from 1 to 5. */
    public val entityType: Long? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val position: String? = null,
    /** Whole number from 0 to 1. */
    public val activityOutsideEu: Long? = null,
    /** Whole number from 0 to 1. Required when `activityOutsideEu` is `1`. */
    public val economicSanctions: Long? = null,
    /** Whole number from 0 to 1. Required when `activityOutsideEu` is `1`. */
    public val residentCountriesSanctions: Long? = null,
    /** Whole number from 0 to 1. Required when `activityOutsideEu` is `1`. */
    public val involvedSanctions: Long? = null,
    /** Whole number from 0 to 4. Required when `activityOutsideEu` is `1`. */
    public val entitySanctionsQuestionnaire: Long? = null,
    /** Whole number from 0 to 9007199254740991. */
    public val parentUserId: Long? = null,
    /** One of `shareholder`, `leader`, `employee`. */
    public val parentType: TreezorParentType? = null,
    /** Whole number from 0 to 3. */
    public val controllingPersonType: Long? = null,
    /** Whole number from 0 to 2. */
    public val employeeType: Long? = null,
    /** Whole number from 0 to 100. */
    public val effectiveBeneficiary: Long? = null,
    /** ISO 639-1 code; comes out in lower case. */
    public val language: String? = null,
    /** Text, at most 50 characters; trimmed, NFC. */
    public val timezone: String? = null,
    /** One of `BE`, `DE`, `ES`, `FR`, `IT`, `NL`. */
    public val distributionCountry: TreezorDistributionCountry? = null,
    /** Text, at most 250 characters; trimmed, NFC. */
    public val userTag: String? = null,
    /** Text, at most 250 characters; trimmed, NFC. */
    public val accessTag: String? = null,
    /** Text, at most 10000 characters; trimmed, NFC. */
    public val webauthn: String? = null,
    /** Text, at most 10000 characters; trimmed, NFC. Required with `webauthn`. */
    public val passcode: String? = null,
    /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
    public val taxNumber: String? = null,
    /** Text, at most 50 characters; trimmed, NFC. */
    public val taxResidence: String? = null,
) {
    /** The type alone, for the members are the user's data. */
    override fun toString(): String = "TreezorLegal(…)"
}

/** `treezor.anonymous.create` */
@Serializable
public data class TreezorAnonymous(
    /** Whole number from 1 to 1. */
    public val userTypeId: Long,
    /** Whole number from 0 to 1. */
    public val specifiedUSPerson: Long,
    /** E-mail address; the domain comes out in lower case. */
    public val email: String,
    /** Phone number of the shape of E.164, which it comes out in. */
    public val phone: String? = null,
    /** Phone number of the shape of E.164, which it comes out in. */
    public val mobile: String? = null,
    /** ISO 639-1 code; comes out in lower case. */
    public val language: String? = null,
    /** Text, at most 50 characters; trimmed, NFC. */
    public val timezone: String? = null,
    /** One of `BE`, `DE`, `ES`, `FR`, `IT`, `NL`. */
    public val distributionCountry: TreezorDistributionCountry? = null,
    /** Text, at most 250 characters; trimmed, NFC. */
    public val userTag: String? = null,
    /** Text, at most 250 characters; trimmed, NFC. */
    public val accessTag: String? = null,
    /** Text, at most 10000 characters; trimmed, NFC. */
    public val webauthn: String? = null,
    /** Text, at most 10000 characters; trimmed, NFC. Required with `webauthn`. */
    public val passcode: String? = null,
) {
    /** The type alone, for the members are the user's data. */
    override fun toString(): String = "TreezorAnonymous(…)"
}

/** `treezor.user.update` */
@Serializable
public data class TreezorUserUpdate(
    /** Whole number from 0 to 1. */
    public val specifiedUSPerson: Long? = null,
    /** E-mail address; the domain comes out in lower case. */
    public val email: String? = null,
    /** One of `M`, `MME`, `MLLE`. Optional; REGULAR needs it. */
    public val title: TreezorTitle? = null,
    /** Name, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it. */
    public val firstname: String? = null,
    /** Name, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it. */
    public val lastname: String? = null,
    /** Name, at most 100 characters; trimmed, NFC. */
    public val middleNames: String? = null,
    /** Date of birth `YYYY-MM-DD`, not in the future. Optional; REGULAR needs it. */
    public val birthday: String? = null,
    /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. Optional; REGULAR needs it. */
    public val placeOfBirth: String? = null,
    /** ISO 3166-1 alpha-2 code; comes out in upper case. Optional; REGULAR needs it. */
    public val birthCountry: String? = null,
    /** ISO 3166-1 alpha-2 code; comes out in upper case. Optional; REGULAR needs it. */
    public val nationality: String? = null,
    /** ISO 3166-1 alpha-2 code; comes out in upper case. */
    public val nationalityOther: String? = null,
    /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. Optional; REGULAR needs it. */
    public val address1: String? = null,
    /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. */
    public val address2: String? = null,
    /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. */
    public val address3: String? = null,
    /** Text, at most 20 characters; trimmed, NFC. Optional; REGULAR needs it. */
    public val postcode: String? = null,
    /** Text, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it. */
    public val city: String? = null,
    /** Text, at most 100 characters; trimmed, NFC. */
    public val state: String? = null,
    /** ISO 3166-1 alpha-2 code; comes out in upper case. Optional; REGULAR needs it. */
    public val country: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val secondaryAddress1: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val secondaryAddress2: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val secondaryAddress3: String? = null,
    /** Text, at most 20 characters; trimmed, NFC. */
    public val secondaryPostcode: String? = null,
    /** Text, at most 100 characters; trimmed, NFC. */
    public val secondaryCity: String? = null,
    /** Text, at most 100 characters; trimmed, NFC. */
    public val secondaryState: String? = null,
    /** ISO 3166-1 alpha-2 code; comes out in upper case. */
    public val secondaryCountry: String? = null,
    /** Phone number of the shape of E.164, which it comes out in. */
    public val phone: String? = null,
    /** Phone number of the shape of E.164, which it comes out in. */
    public val mobile: String? = null,
    /** Whole number from 1 to 15. */
    public val occupationCategory: Long? = null,
    /** Whole number from 1 to 7. */
    public val monthlyIncomeRange: Long? = null,
    /** Whole number from 0 to 7. */
    public val personalAssetsRange: Long? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val occupation: String? = null,
    /** One of `self_employed`, `public_sector_employees`, `private_sector_employees`, `retired_people_and_students`, `without_any_professional_activity`. */
    public val occupationType: TreezorOccupationType? = null,
    /** One of `0-18`, `19-23`, `24-27`, `28-35`, `36-56`, `57-*`. */
    public val incomeRange: TreezorIncomeRange? = null,
    /** One of `0-2`, `3-22`, `23-128`, `129-319`, `320-464`, `465-`. */
    public val personalAssets: TreezorPersonalAssets? = null,
    /** Name, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it. */
    public val legalName: String? = null,
    /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. Optional; REGULAR needs it. */
    public val legalRegistrationNumber: String? = null,
    /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
    public val legalTvaNumber: String? = null,
    /** Date `YYYY-MM-DD`, not in the future. */
    public val legalRegistrationDate: String? = null,
    /** Text, at most 50 characters; trimmed, NFC. */
    public val legalForm: String? = null,
    /** One of `donation`, `inheritance`, `loan`, `lottery`, `pension`, `proceeds_from_investment`, `proceeds_from_sale`, `salary`, `savings`. */
    public val sourceOfFunds: TreezorSourceOfFunds? = null,
    /** Whole number from 0 to 9007199254740991. */
    public val legalShareCapital: Long? = null,
    /** Text, at most 50 characters; trimmed, NFC. */
    public val legalSector: String? = null,
    /** One of `NAF`, `NACE`. */
    public val legalSectorType: TreezorLegalSectorType? = null,
    /** One of `0-39`, `40-99`, `100-249`, `250-999`, `1000-2999`, `3000-9999`, `10000-99999`, `100000-*`. */
    public val legalAnnualTurnOver: TreezorLegalAnnualTurnOver? = null,
    /** One of `0-4`, `5-9`, `10-49`, `50-149`, `150-499`, `500-*`. */
    public val legalNetIncomeRange: TreezorLegalNetIncomeRange? = null,
    /** One of `0`, `1-9`, `10-99`, `100-249`, `250-*`. */
    public val legalNumberOfEmployeeRange: TreezorLegalNumberOfEmployeeRange? = null,
    /** Whole number from 0 to 1. */
    public val isOnStockExchange: Long? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val position: String? = null,
    /** Whole number from 0 to 1. */
    public val activityOutsideEu: Long? = null,
    /** Whole number from 0 to 1. Advised when `activityOutsideEu` is `1`. */
    public val economicSanctions: Long? = null,
    /** Whole number from 0 to 1. Advised when `activityOutsideEu` is `1`. */
    public val residentCountriesSanctions: Long? = null,
    /** Whole number from 0 to 1. Advised when `activityOutsideEu` is `1`. */
    public val involvedSanctions: Long? = null,
    /** Whole number from 0 to 4. Advised when `activityOutsideEu` is `1`. */
    public val entitySanctionsQuestionnaire: Long? = null,
    /** Whole number from 0 to 3. */
    public val controllingPersonType: Long? = null,
    /** Whole number from 0 to 2. */
    public val employeeType: Long? = null,
    /** Whole number from 0 to 100. */
    public val effectiveBeneficiary: Long? = null,
    /** ISO 639-1 code; comes out in lower case. */
    public val language: String? = null,
    /** Text, at most 50 characters; trimmed, NFC. */
    public val timezone: String? = null,
    /** One of `BE`, `DE`, `ES`, `FR`, `IT`, `NL`. */
    public val distributionCountry: TreezorDistributionCountry? = null,
    /** Text, at most 250 characters; trimmed, NFC. */
    public val userTag: String? = null,
    /** Text, at most 250 characters; trimmed, NFC. */
    public val accessTag: String? = null,
    /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
    public val taxNumber: String? = null,
    /** Text, at most 50 characters; trimmed, NFC. */
    public val taxResidence: String? = null,
) {
    /** The type alone, for the members are the user's data. */
    override fun toString(): String = "TreezorUserUpdate(…)"
}

/** `treezor.user.cancel` */
@Serializable
public data class TreezorUserCancel(
    /** One of `OPERATOR`, `USER`. */
    public val origin: TreezorOrigin,
) {
    /** The type alone, for the members are the user's data. */
    override fun toString(): String = "TreezorUserCancel(…)"
}

/** `treezor.users.query` */
@Serializable
public data class TreezorUsersQuery(
    /** Whole number from 0 to 9007199254740991. */
    public val userId: Long? = null,
    /** Whole number from 1 to 4. */
    public val userTypeId: Long? = null,
    /** One of `PENDING`, `VALIDATED`, `CANCELED`. */
    public val userStatus: TreezorUserStatus? = null,
    /** Text, at most 250 characters; trimmed, NFC. */
    public val userTag: String? = null,
    /** Whole number from 0 to 1. */
    public val specifiedUSPerson: Long? = null,
    /** Whole number from 0 to 3. */
    public val controllingPersonType: Long? = null,
    /** Whole number from 0 to 2. */
    public val employeeType: Long? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val email: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val name: String? = null,
    /** Text, at most 100 characters; trimmed, NFC. */
    public val legalName: String? = null,
    /** Whole number from 0 to 9007199254740991. */
    public val parentUserId: Long? = null,
    /** Text, at most 50 characters; trimmed, NFC. */
    public val createdDateFrom: String? = null,
    /** Text, at most 50 characters; trimmed, NFC. */
    public val createdDateTo: String? = null,
    /** Text, at most 50 characters; trimmed, NFC. */
    public val updatedDateFrom: String? = null,
    /** Text, at most 50 characters; trimmed, NFC. */
    public val updatedDateTo: String? = null,
    /** Text, at most 250 characters; trimmed, NFC. */
    public val accessTag: String? = null,
    /** Whole number from 1 to 4294967295. */
    public val pageNumber: Long? = null,
    /** Whole number from 1 to 4294967295. */
    public val pageCount: Long? = null,
    /** Text, at most 50 characters; trimmed, NFC. */
    public val sortBy: String? = null,
    /** One of `ASC`, `DESC`. */
    public val sortOrder: TreezorSortOrder? = null,
) {
    /** The type alone, for the members are the user's data. */
    override fun toString(): String = "TreezorUsersQuery(…)"
}
