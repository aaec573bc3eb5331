/* Written by `cargo xtask generate` from the tables of `core`. */
package dev.usherkit

import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.builtins.nullable
import kotlinx.serialization.json.JsonClassDiscriminator
import kotlinx.serialization.json.JsonElement

/** The payloads of Killb. */
public object Killb {
    /** `killb.person.create` */
    @JvmField
    public val person: Schema<KillbPerson> = Schema("killb.person.create", KillbPerson.serializer())

    /** `killb.person.update` */
    @JvmField
    public val personUpdate: Schema<KillbPersonUpdate> = Schema("killb.person.update", KillbPersonUpdate.serializer())

    /** `killb.company.create` */
    @JvmField
    public val company: Schema<KillbCompany> = Schema("killb.company.create", KillbCompany.serializer())

    /** `killb.company.update` */
    @JvmField
    public val companyUpdate: Schema<KillbCompanyUpdate> = Schema("killb.company.update", KillbCompanyUpdate.serializer())

    /** `killb.user.create` */
    @JvmField
    public val user: Schema<KillbUserCreate> = Schema("killb.user.create", KillbUserCreate.serializer())

    /** `killb.users.query` */
    @JvmField
    public val usersQuery: Schema<KillbUsersQuery> = Schema("killb.users.query", KillbUsersQuery.serializer())

    /** Every schema of Killb. */
    @JvmField
    public val schemas: List<Schema<*>> = listOf(person, personUpdate, company, companyUpdate, user, usersQuery)

    /**
     * Whether the user may transact, and what comes next. Limits are hints: the server decides.
     *
     * ```kotlin
     * when (val answer = Killb.eligibility(user)) {
     *     is KillbEligibility.Allowed -> pay()
     *     is KillbEligibility.Refused -> show(answer.message, answer.action)
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
    ): KillbEligibility =
        ask(KillbEligibility.serializer(), "killb.eligibility", user, given(EligibilityOptions.serializer(), options))

    /**
     * What an update would do, with its request or the reason why there is none.
     *
     * ```kotlin
     * when (val plan = Killb.planUpdate(user, changes)) {
     *     is KillbUpdatePlan.Ready -> send(plan.request)
     *     is KillbUpdatePlan.Blocked -> show(plan.message, plan.issues + plan.rejected)
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
    ): KillbUpdatePlan =
        ask(KillbUpdatePlan.serializer(), "killb.planUpdate", current, changes, given(PlanOptions.serializer(), options))

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
        changes: KillbPersonUpdate,
        options: PlanOptions = PlanOptions(),
    ): KillbUpdatePlan =
        ask(KillbUpdatePlan.serializer(), "killb.planUpdate", current, given(KillbPersonUpdate.serializer(), changes), given(PlanOptions.serializer(), options))

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
        changes: KillbCompanyUpdate,
        options: PlanOptions = PlanOptions(),
    ): KillbUpdatePlan =
        ask(KillbUpdatePlan.serializer(), "killb.planUpdate", current, given(KillbCompanyUpdate.serializer(), changes), given(PlanOptions.serializer(), options))

    /**
     * The query of a list, or what is wrong with its filters.
     *
     * @param filters the filters of the list
     * @throws UsageException for malformed options, never for data
     */
    @JvmStatic
    @JvmOverloads
    public fun listQuery(
        filters: KillbUsersQuery,
        options: Options = Options(),
    ): QueryAnswer =
        ask(QueryAnswer.serializer(), "killb.listQuery", given(KillbUsersQuery.serializer(), filters), given(Options.serializer(), options))

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
        filters: KillbUsersQuery,
        response: JsonElement,
        options: Options = Options(),
    ): KillbUsersQuery? =
        ask(KillbUsersQuery.serializer().nullable, "killb.nextPage", given(KillbUsersQuery.serializer(), filters), response, given(Options.serializer(), options))

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
        call: KillbCall<*>,
        arguments: JsonElement,
        options: RequestOptions = RequestOptions(),
    ): RequestAnswer =
        ask(RequestAnswer.serializer(), "killb.request", call.name, arguments, given(RequestOptions.serializer(), options))

    /**
     * What a response means.
     *
     * ```kotlin
     * when (val answer = Killb.response(KillbCall.get, status, body)) {
     *     is ResponseAnswer.Success -> show(answer.value)             // KillbUser
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
        call: KillbCall<Value>,
        status: Int?,
        body: ByteArray,
        headers: JsonElement? = null,
        options: ResponseOptions = ResponseOptions(),
    ): ResponseAnswer<Value> =
        ask(ResponseAnswer.serializer(call.values), "killb.response", call.name, status, body, headers, given(ResponseOptions.serializer(), options))

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
        ask(DeletePlan.serializer(), "killb.deletePlan", user, facts, given(Options.serializer(), options))

    /**
     * A genuine webhook, or the reason not to act on it.
     *
     * ```kotlin
     * when (val answer = Killb.webhook(rawBody, headers, secret)) {
     *     is KillbWebhookAnswer.Genuine -> store(Killb.applyEvent(local, answer.event.json).changes)
     *     is KillbWebhookAnswer.Refused -> log(answer.reason)
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
    ): KillbWebhookAnswer =
        ask(KillbWebhookAnswer.serializer(), "killb.webhook", rawBody, headers, secret, given(WebhookOptions.serializer(), options))

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
    ): KillbEventChanges =
        ask(KillbEventChanges.serializer(), "killb.applyEvent", local, event, given(Options.serializer(), options))

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
    ): KillbSyncAnswer =
        ask(KillbSyncAnswer.serializer(), "killb.sync", local, remote, given(Options.serializer(), options))

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
    ): KillbBatchAnswer =
        ask(KillbBatchAnswer.serializer(), "killb.batch", results, given(Options.serializer(), options))
}

/** `killb.employmentStatus` */
@Serializable
public enum class KillbEmploymentStatus {
    /** `EMPLOYEE` */
    @SerialName("EMPLOYEE")
    EMPLOYEE,

    /** `SELF_EMPLOYED` */
    @SerialName("SELF_EMPLOYED")
    SELF_EMPLOYED,

    /** `RETIRED` */
    @SerialName("RETIRED")
    RETIRED,

    /** `UNEMPLOYED` */
    @SerialName("UNEMPLOYED")
    UNEMPLOYED,

    /** `OTHER` */
    @SerialName("OTHER")
    OTHER,
}

/** `killb.personDocumentType` */
@Serializable
public enum class KillbPersonDocumentType {
    /** `PASSPORT` */
    @SerialName("PASSPORT")
    PASSPORT,

    /** `DRIVER_LICENSE` */
    @SerialName("DRIVER_LICENSE")
    DRIVER_LICENSE,

    /** `NUIP` */
    @SerialName("NUIP")
    NUIP,

    /** `RFC` */
    @SerialName("RFC")
    RFC,

    /** `SSN` */
    @SerialName("SSN")
    SSN,

    /** `CURP` */
    @SerialName("CURP")
    CURP,

    /** `CPF` */
    @SerialName("CPF")
    CPF,

    /** `INE` */
    @SerialName("INE")
    INE,

    /** `IFE` */
    @SerialName("IFE")
    IFE,

    /** `DNI` */
    @SerialName("DNI")
    DNI,

    /** `DUI` */
    @SerialName("DUI")
    DUI,

    /** `NIT` */
    @SerialName("NIT")
    NIT,

    /** `RUT` */
    @SerialName("RUT")
    RUT,

    /** `CHINESE_ID` */
    @SerialName("CHINESE_ID")
    CHINESE_ID,

    /** `BOLIVIAN_ID` */
    @SerialName("BOLIVIAN_ID")
    BOLIVIAN_ID,

    /** `CE` */
    @SerialName("CE")
    CE,
}

/** `killb.sourceOfFunds` */
@Serializable
public enum class KillbSourceOfFunds {
    /** `EMPLOYMENT` */
    @SerialName("EMPLOYMENT")
    EMPLOYMENT,

    /** `SAVINGS` */
    @SerialName("SAVINGS")
    SAVINGS,

    /** `WINNINGS` */
    @SerialName("WINNINGS")
    WINNINGS,

    /** `MARITAL` */
    @SerialName("MARITAL")
    MARITAL,

    /** `REAL_ESTATE` */
    @SerialName("REAL_ESTATE")
    REAL_ESTATE,

    /** `TRUST` */
    @SerialName("TRUST")
    TRUST,

    /** `INVESTMENT` */
    @SerialName("INVESTMENT")
    INVESTMENT,

    /** `OTHER` */
    @SerialName("OTHER")
    OTHER,

    /** `COMPANY` */
    @SerialName("COMPANY")
    COMPANY,

    /** `COMPANY_CAPITAL` */
    @SerialName("COMPANY_CAPITAL")
    COMPANY_CAPITAL,

    /** `LOAN` */
    @SerialName("LOAN")
    LOAN,

    /** `PRIVATE_CAPITAL` */
    @SerialName("PRIVATE_CAPITAL")
    PRIVATE_CAPITAL,

    /** `GRANT` */
    @SerialName("GRANT")
    GRANT,
}

/** `killb.assets` */
@Serializable
public enum class KillbAssets {
    /** `UPTO_10K` */
    @SerialName("UPTO_10K")
    UPTO_10K,

    /** `TEN_TO_100K` */
    @SerialName("TEN_TO_100K")
    TEN_TO_100K,

    /** `ONEHUNDREDK_TO_1M` */
    @SerialName("ONEHUNDREDK_TO_1M")
    ONEHUNDREDK_TO_1M,

    /** `ONE_TO_10M` */
    @SerialName("ONE_TO_10M")
    ONE_TO_10M,

    /** `TEN_TO_50M` */
    @SerialName("TEN_TO_50M")
    TEN_TO_50M,

    /** `FIFTY_TO_250M` */
    @SerialName("FIFTY_TO_250M")
    FIFTY_TO_250M,

    /** `MORE_THAN_250M` */
    @SerialName("MORE_THAN_250M")
    MORE_THAN_250M,
}

/** `killb.monthlyCount` */
@Serializable
public enum class KillbMonthlyCount {
    /** `UPTO_5` */
    @SerialName("UPTO_5")
    UPTO_5,

    /** `FIVE_TO_10` */
    @SerialName("FIVE_TO_10")
    FIVE_TO_10,

    /** `TEN_TO_25` */
    @SerialName("TEN_TO_25")
    TEN_TO_25,

    /** `MORE_THAN_25` */
    @SerialName("MORE_THAN_25")
    MORE_THAN_25,
}

/** `killb.volume` */
@Serializable
public enum class KillbVolume {
    /** `UPTO_1K` */
    @SerialName("UPTO_1K")
    UPTO_1K,

    /** `ONE_TO_100K` */
    @SerialName("ONE_TO_100K")
    ONE_TO_100K,

    /** `ONEHUNDREDK_TO_1M` */
    @SerialName("ONEHUNDREDK_TO_1M")
    ONEHUNDREDK_TO_1M,

    /** `MILLION_TO_5M` */
    @SerialName("MILLION_TO_5M")
    MILLION_TO_5M,

    /** `MORE_THAN_5M` */
    @SerialName("MORE_THAN_5M")
    MORE_THAN_5M,
}

/** `killb.activity` */
@Serializable
public enum class KillbActivity {
    /** `NONE` */
    @SerialName("NONE")
    NONE,

    /** `ADULT_ENTERTAINMENT` */
    @SerialName("ADULT_ENTERTAINMENT")
    ADULT_ENTERTAINMENT,

    /** `DRUGS` */
    @SerialName("DRUGS")
    DRUGS,

    /** `FIREARMS` */
    @SerialName("FIREARMS")
    FIREARMS,

    /** `GAMBLING` */
    @SerialName("GAMBLING")
    GAMBLING,

    /** `MARIJUANA` */
    @SerialName("MARIJUANA")
    MARIJUANA,

    /** `TUMBLING` */
    @SerialName("TUMBLING")
    TUMBLING,
}

/** `killb.legalStructure` */
@Serializable
public enum class KillbLegalStructure {
    /** `C_CORP_PRIVATE` */
    @SerialName("C_CORP_PRIVATE")
    C_CORP_PRIVATE,

    /** `C_CORP_PUBLIC` */
    @SerialName("C_CORP_PUBLIC")
    C_CORP_PUBLIC,

    /** `HNWI` */
    @SerialName("HNWI")
    HNWI,

    /** `LLC` */
    @SerialName("LLC")
    LLC,

    /** `LLP` */
    @SerialName("LLP")
    LLP,

    /** `LP` */
    @SerialName("LP")
    LP,

    /** `S_CORP` */
    @SerialName("S_CORP")
    S_CORP,

    /** `SOLE_PROP` */
    @SerialName("SOLE_PROP")
    SOLE_PROP,

    /** `TRUST` */
    @SerialName("TRUST")
    TRUST,

    /** `NON_PROFIT` */
    @SerialName("NON_PROFIT")
    NON_PROFIT,

    /** `OTHER` */
    @SerialName("OTHER")
    OTHER,
}

/** `killb.companyDocumentType` */
@Serializable
public enum class KillbCompanyDocumentType {
    /** `NIT` */
    @SerialName("NIT")
    NIT,

    /** `EIN` */
    @SerialName("EIN")
    EIN,

    /** `CNPJ` */
    @SerialName("CNPJ")
    CNPJ,

    /** `RFC` */
    @SerialName("RFC")
    RFC,

    /** `CUIT` */
    @SerialName("CUIT")
    CUIT,

    /** `USCC` */
    @SerialName("USCC")
    USCC,

    /** `RUT` */
    @SerialName("RUT")
    RUT,
}

/** `killb.regulatedStatus` */
@Serializable
public enum class KillbRegulatedStatus {
    /** `REGULATED` */
    @SerialName("REGULATED")
    REGULATED,

    /** `REGISTERED` */
    @SerialName("REGISTERED")
    REGISTERED,

    /** `LICENSED` */
    @SerialName("LICENSED")
    LICENSED,

    /** `NONE` */
    @SerialName("NONE")
    NONE,

    /** `NOT_REQUIRED` */
    @SerialName("NOT_REQUIRED")
    NOT_REQUIRED,
}

/** `killb.userType` */
@Serializable
public enum class KillbUserType {
    /** `PERSON` */
    @SerialName("PERSON")
    PERSON,

    /** `COMPANY` */
    @SerialName("COMPANY")
    COMPANY,
}

/** `killb.person.create` */
@Serializable
public data class KillbPerson(
    /** Name, at most 100 characters; trimmed, NFC. */
    public val firstName: String,
    /** Name, at most 100 characters; trimmed, NFC. */
    public val middleName: String? = null,
    /** Name, at most 100 characters; trimmed, NFC. */
    public val lastName: String,
    /** Date of birth `YYYY-MM-DD`, at least 18 years ago (`USER.0004`). */
    public val dateOfBirth: String,
    /** E-mail address; the domain comes out in lower case. */
    public val email: String,
    /** Phone number; comes out in E.164. */
    public val phone: String,
    /** Object, see `killb.address`. */
    public val address: KillbAddress,
    /** Object, see `killb.personDocument`. */
    public val document: KillbPersonDocument,
    /** ISO 3166-1 alpha-2 code; comes out in upper case. Optional; L1 needs it. */
    public val nationality: String? = null,
    /** ISO 3166-1 alpha-2 code; comes out in upper case. */
    public val citizenship: String? = null,
    /** One of `EMPLOYEE`, `SELF_EMPLOYED`, `RETIRED`, `UNEMPLOYED`, `OTHER`. */
    public val employmentStatus: KillbEmploymentStatus? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val employmentDescription: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val employerName: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val occupation: String? = null,
    /** Object, see `killb.investmentProfile`. */
    public val investmentProfile: KillbInvestmentProfile? = null,
    /** Object, see `killb.personKycProfile`. */
    public val kycProfile: KillbPersonKycProfile? = null,
) {
    /** The type alone, for the members are the user's data. */
    override fun toString(): String = "KillbPerson(…)"
}

/** `killb.address` */
@Serializable
public data class KillbAddress(
    /** Text, at most 200 characters; trimmed, NFC. */
    public val street1: String,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val street2: String? = null,
    /** Text, at most 100 characters; trimmed, NFC. */
    public val city: String,
    /** Text, at most 100 characters; trimmed, NFC. */
    public val state: String,
    /** Text, at most 20 characters; trimmed, NFC. */
    public val zipCode: String,
    /** ISO 3166-1 alpha-2 code; comes out in upper case. */
    public val countryCode: String,
) {
    /** The type alone, for the members are the user's data. */
    override fun toString(): String = "KillbAddress(…)"
}

/** `killb.personDocument` */
@Serializable
public data class KillbPersonDocument(
    /** One of `PASSPORT`, `DRIVER_LICENSE`, `NUIP`, `RFC`, `SSN`, `CURP`, `CPF`, `INE`, `IFE`, `DNI`, `DUI`, `NIT`, `RUT`, `CHINESE_ID`, `BOLIVIAN_ID`, `CE`. */
    public val type: KillbPersonDocumentType,
    /** Number of a document, at most 50 characters; separators are taken out, letters come out in upper case. */
    public val number: String,
    /** ISO 3166-1 alpha-2 code; comes out in upper case. */
    public val issuedCountryCode: String,
    /** Date `YYYY-MM-DD`, not in the future. */
    public val expeditionDate: String? = null,
    /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. Required when `type` is `INE`. */
    public val cic: String? = null,
    /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. Required when `type` is `INE`. */
    public val identificadorCiudadano: String? = null,
    /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. Required when `type` is `IFE`. */
    public val ocr: String? = null,
    /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. Required when `type` is `IFE`. */
    public val numeroEmision: String? = null,
) {
    /** The type alone, for the members are the user's data. */
    override fun toString(): String = "KillbPersonDocument(…)"
}

/** `killb.investmentProfile` */
@Serializable
public data class KillbInvestmentProfile(
    /** One of `EMPLOYMENT`, `SAVINGS`, `WINNINGS`, `MARITAL`, `REAL_ESTATE`, `TRUST`, `INVESTMENT`, `OTHER`, `COMPANY`, `COMPANY_CAPITAL`, `LOAN`, `PRIVATE_CAPITAL`, `GRANT`. */
    public val primarySourceOfFunds: KillbSourceOfFunds,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val primarySourceOfFundsDescription: String,
    /** One of `UPTO_10K`, `TEN_TO_100K`, `ONEHUNDREDK_TO_1M`, `ONE_TO_10M`, `TEN_TO_50M`, `FIFTY_TO_250M`, `MORE_THAN_250M`. */
    public val totalAssets: KillbAssets,
    /** One of `UPTO_10K`, `TEN_TO_100K`, `ONEHUNDREDK_TO_1M`, `ONE_TO_10M`, `TEN_TO_50M`, `FIFTY_TO_250M`, `MORE_THAN_250M`. */
    public val usdValueOfFiat: KillbAssets,
    /** One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`. */
    public val monthlyDeposits: KillbMonthlyCount,
    /** One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`. */
    public val monthlyWithdrawals: KillbMonthlyCount,
    /** One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`. */
    public val monthlyInvestmentDeposit: KillbVolume,
    /** One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`. */
    public val monthlyInvestmentWithdrawal: KillbVolume,
    /** One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`. */
    public val usdValueOfCrypto: KillbVolume,
    /** One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`. */
    public val monthlyCryptoDeposits: KillbMonthlyCount,
    /** One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`. */
    public val monthlyCryptoWithdrawals: KillbMonthlyCount,
    /** One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`. */
    public val monthlyCryptoInvestmentDeposit: KillbVolume,
    /** One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`. */
    public val monthlyCryptoInvestmentWithdrawal: KillbVolume,
) {
    /** The type alone, for the members are the user's data. */
    override fun toString(): String = "KillbInvestmentProfile(…)"
}

/** `killb.personKycProfile` */
@Serializable
public data class KillbPersonKycProfile(
    /** Array of at most 250: text, at most 100 characters; trimmed, NFC. */
    public val fundsSendReceiveJurisdictions: List<String>,
    /** Array of at most 250: one of `NONE`, `ADULT_ENTERTAINMENT`, `DRUGS`, `FIREARMS`, `GAMBLING`, `MARIJUANA`, `TUMBLING`. */
    public val engageInActivities: List<KillbActivity>,
) {
    /** The type alone, for the members are the user's data. */
    override fun toString(): String = "KillbPersonKycProfile(…)"
}

/** `killb.person.update` */
@Serializable
public data class KillbPersonUpdate(
    /** Name, at most 100 characters; trimmed, NFC. */
    public val firstName: String? = null,
    /** Name, at most 100 characters; trimmed, NFC. */
    public val middleName: String? = null,
    /** Name, at most 100 characters; trimmed, NFC. */
    public val lastName: String? = null,
    /** Date of birth `YYYY-MM-DD`, at least 18 years ago (`USER.0004`). */
    public val dateOfBirth: String? = null,
    /** E-mail address; the domain comes out in lower case. */
    public val email: String? = null,
    /** Phone number; comes out in E.164. */
    public val phone: String? = null,
    /** Object, see `killb.address`. */
    public val address: KillbAddress? = null,
    /** Object, see `killb.personDocument`. */
    public val document: KillbPersonDocument? = null,
    /** ISO 3166-1 alpha-2 code; comes out in upper case. Optional; L1 needs it. */
    public val nationality: String? = null,
    /** ISO 3166-1 alpha-2 code; comes out in upper case. */
    public val citizenship: String? = null,
    /** One of `EMPLOYEE`, `SELF_EMPLOYED`, `RETIRED`, `UNEMPLOYED`, `OTHER`. */
    public val employmentStatus: KillbEmploymentStatus? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val employmentDescription: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val employerName: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val occupation: String? = null,
    /** Object, see `killb.investmentProfile`. */
    public val investmentProfile: KillbInvestmentProfile? = null,
    /** Object, see `killb.personKycProfile`. */
    public val kycProfile: KillbPersonKycProfile? = null,
) {
    /** The type alone, for the members are the user's data. */
    override fun toString(): String = "KillbPersonUpdate(…)"
}

/** `killb.company.create` */
@Serializable
public data class KillbCompany(
    /** Name, at most 100 characters; trimmed, NFC. */
    public val companyName: String,
    /** Name, at most 100 characters; trimmed, NFC. */
    public val tradeName: String? = null,
    /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
    public val registeredNumber: String? = null,
    /** One of `C_CORP_PRIVATE`, `C_CORP_PUBLIC`, `HNWI`, `LLC`, `LLP`, `LP`, `S_CORP`, `SOLE_PROP`, `TRUST`, `NON_PROFIT`, `OTHER`. */
    public val legalStructure: KillbLegalStructure? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val description: String? = null,
    /** Date `YYYY-MM-DD`, not in the future. */
    public val establishedOn: String? = null,
    /** Phone number; comes out in E.164. */
    public val phone: String? = null,
    /** E-mail address; the domain comes out in lower case. */
    public val email: String? = null,
    /** Object, see `killb.address`. */
    public val address: KillbAddress,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val mainOwnerUser: String? = null,
    /** Array of at most 250: text, at most 200 characters; trimmed, NFC. */
    public val ownerUsers: List<String>? = null,
    /** Text, at most 50 characters; trimmed, NFC. */
    public val naics: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val naicsDescription: String? = null,
    /** Object, see `killb.companyDocument`. */
    public val document: KillbCompanyDocument,
    /** Object, see `killb.investmentProfile`. */
    public val investmentProfile: KillbInvestmentProfile? = null,
    /** Object, see `killb.companyKycProfile`. */
    public val kycProfile: KillbCompanyKycProfile? = null,
) {
    /** The type alone, for the members are the user's data. */
    override fun toString(): String = "KillbCompany(…)"
}

/** `killb.companyDocument` */
@Serializable
public data class KillbCompanyDocument(
    /** One of `NIT`, `EIN`, `CNPJ`, `RFC`, `CUIT`, `USCC`, `RUT`. */
    public val type: KillbCompanyDocumentType,
    /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
    public val number: String,
    /** ISO 3166-1 alpha-2 code; comes out in upper case. */
    public val issuedCountryCode: String,
) {
    /** The type alone, for the members are the user's data. */
    override fun toString(): String = "KillbCompanyDocument(…)"
}

/** `killb.companyKycProfile` */
@Serializable
public data class KillbCompanyKycProfile(
    /** Array of at most 250: text, at most 100 characters; trimmed, NFC. */
    public val fundsSendReceiveJurisdictions: List<String>,
    /** Array of at most 250: one of `NONE`, `ADULT_ENTERTAINMENT`, `DRUGS`, `FIREARMS`, `GAMBLING`, `MARIJUANA`, `TUMBLING`. */
    public val engageInActivities: List<KillbActivity>,
    /** One of `REGULATED`, `REGISTERED`, `LICENSED`, `NONE`, `NOT_REQUIRED`. */
    public val regulatedStatus: KillbRegulatedStatus,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val descriptionOfBusinessNature: String,
) {
    /** The type alone, for the members are the user's data. */
    override fun toString(): String = "KillbCompanyKycProfile(…)"
}

/** `killb.company.update` */
@Serializable
public data class KillbCompanyUpdate(
    /** Name, at most 100 characters; trimmed, NFC. */
    public val companyName: String? = null,
    /** Name, at most 100 characters; trimmed, NFC. */
    public val tradeName: String? = null,
    /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
    public val registeredNumber: String? = null,
    /** One of `C_CORP_PRIVATE`, `C_CORP_PUBLIC`, `HNWI`, `LLC`, `LLP`, `LP`, `S_CORP`, `SOLE_PROP`, `TRUST`, `NON_PROFIT`, `OTHER`. */
    public val legalStructure: KillbLegalStructure? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val description: String? = null,
    /** Date `YYYY-MM-DD`, not in the future. */
    public val establishedOn: String? = null,
    /** Phone number; comes out in E.164. */
    public val phone: String? = null,
    /** E-mail address; the domain comes out in lower case. */
    public val email: String? = null,
    /** Object, see `killb.address`. */
    public val address: KillbAddress? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val mainOwnerUser: String? = null,
    /** Array of at most 250: text, at most 200 characters; trimmed, NFC. */
    public val ownerUsers: List<String>? = null,
    /** Text, at most 50 characters; trimmed, NFC. */
    public val naics: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val naicsDescription: String? = null,
    /** Object, see `killb.companyDocument`. */
    public val document: KillbCompanyDocument? = null,
    /** Object, see `killb.investmentProfile`. */
    public val investmentProfile: KillbInvestmentProfile? = null,
    /** Object, see `killb.companyKycProfile`. */
    public val kycProfile: KillbCompanyKycProfile? = null,
    /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
    public val ein: String? = null,
) {
    /** The type alone, for the members are the user's data. */
    override fun toString(): String = "KillbCompanyUpdate(…)"
}

/** `killb.user.create` */
@OptIn(ExperimentalSerializationApi::class)
@Serializable
@JsonClassDiscriminator("type")
public sealed interface KillbUserCreate {
    /** `type` is `PERSON`. */
    @Serializable
    @SerialName("PERSON")
    public data class Person(
        /** Object, see `killb.person.create` where `type` is `PERSON`, `killb.company.create` where `type` is `COMPANY`. */
        public val data: KillbPerson,
        /** Text, at most 200 characters; trimmed, NFC. */
        public val externalId: String? = null,
    ) : KillbUserCreate {
        /** The type alone, for the members are the user's data. */
        override fun toString(): String = "Person(…)"
    }

    /** `type` is `COMPANY`. */
    @Serializable
    @SerialName("COMPANY")
    public data class Company(
        /** Object, see `killb.person.create` where `type` is `PERSON`, `killb.company.create` where `type` is `COMPANY`. */
        public val data: KillbCompany,
        /** Text, at most 200 characters; trimmed, NFC. */
        public val externalId: String? = null,
    ) : KillbUserCreate {
        /** The type alone, for the members are the user's data. */
        override fun toString(): String = "Company(…)"
    }
}

/** `killb.users.query` */
@Serializable
public data class KillbUsersQuery(
    /** One of `PERSON`, `COMPANY`. Required without `id` or `externalId`. */
    public val type: KillbUserType? = null,
    /** Whole number from 1 to 4294967295. */
    public val limit: Long? = null,
    /** Whole number from 1 to 4294967295. */
    public val page: Long? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val id: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val externalId: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val customerId: String? = null,
    /** Name, at most 100 characters; trimmed, NFC. */
    public val firstName: String? = null,
    /** Name, at most 100 characters; trimmed, NFC. */
    public val middleName: String? = null,
    /** Name, at most 100 characters; trimmed, NFC. */
    public val lastName: String? = null,
    /** Date `YYYY-MM-DD`. */
    public val dateOfBirth: String? = null,
    /** Text, at most 254 characters; trimmed, NFC. */
    public val email: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val phone: String? = null,
    /** Name, at most 100 characters; trimmed, NFC. */
    public val companyName: String? = null,
    /** Name, at most 100 characters; trimmed, NFC. */
    public val tradeName: String? = null,
    /** One of `C_CORP_PRIVATE`, `C_CORP_PUBLIC`, `HNWI`, `LLC`, `LLP`, `LP`, `S_CORP`, `SOLE_PROP`, `TRUST`, `NON_PROFIT`, `OTHER`. */
    public val legalStructure: KillbLegalStructure? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val description: String? = null,
    /** Date `YYYY-MM-DD`. */
    public val establishedOn: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val mainOwnerUser: String? = null,
    /** Array of at most 250: text, at most 200 characters; trimmed, NFC. */
    public val ownerUsers: List<String>? = null,
    /** Text, at most 50 characters; trimmed, NFC. */
    public val naics: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val naicsDescription: String? = null,
) {
    /** The type alone, for the members are the user's data. */
    override fun toString(): String = "KillbUsersQuery(…)"
}
