/* Written by `cargo xtask generate` from the tables of `core`. */
package dev.usherkit

import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonClassDiscriminator
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

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
     * `killb.eligibility`
     *
     * @param options those of every check ([Options]), and
     * - `everyCheck` (`true` or `false`): TraderPal: whether a user who is `active` must also have every check of `verificationStatus` verified; one whose checks are not, or not told, is then `pending`. KillB and Treezor ignore it. Default: `false`, the status alone decides.
     */
    @JvmStatic
    @JvmOverloads
    public fun eligibility(user: JsonElement, options: JsonObject? = null): Decision =
        decision("killb.eligibility", user, options)

    /**
     * `killb.planUpdate`
     *
     * @param options those of every check ([Options]), and
     * - `updatePolicy` (one of `reference`, `guide`, `strict`, `permissive`): Which changes pass where a provider's pages leave it open. KillB: `reference` (default) takes what the API reference takes, and says what is reviewed; `guide` takes only what the guide lists (e-mail, phone, address, employment, investment profile, KYC profile) and rejects the rest as `USER.0006`. TraderPal: `strict` (default) takes the members that samples change (`firstName`, `lastName`, `phoneNumber`), `permissive` every member of create. Treezor ignores it, and a word of another provider counts as the default.
     */
    @JvmStatic
    @JvmOverloads
    public fun planUpdate(current: JsonElement, changes: JsonElement, options: JsonObject? = null): Decision =
        decision("killb.planUpdate", current, changes, options)

    /** `killb.listQuery` */
    @JvmStatic
    @JvmOverloads
    public fun listQuery(filters: JsonElement, options: JsonObject? = null): Decision =
        decision("killb.listQuery", filters, options)

    /** `killb.nextPage` */
    @JvmStatic
    @JvmOverloads
    public fun nextPage(filters: JsonElement, response: JsonElement, options: JsonObject? = null): Decision =
        decision("killb.nextPage", filters, response, options)

    /**
     * `killb.request`
     *
     * @param options those of every check ([Options]), and
     * - `originIn` (one of `body`, `query`): Treezor: where the request `cancel` has its `origin`, for guide and reference differ: in the JSON `body` (default) or in the `query`. Other requests, KillB and TraderPal ignore it.
     * - `updatePolicy` (one of `reference`, `guide`, `strict`, `permissive`): Which changes pass where a provider's pages leave it open. KillB: `reference` (default) takes what the API reference takes, and says what is reviewed; `guide` takes only what the guide lists (e-mail, phone, address, employment, investment profile, KYC profile) and rejects the rest as `USER.0006`. TraderPal: `strict` (default) takes the members that samples change (`firstName`, `lastName`, `phoneNumber`), `permissive` every member of create. Treezor ignores it, and a word of another provider counts as the default.
     */
    @JvmStatic
    @JvmOverloads
    public fun request(operation: String, arguments: JsonElement, options: JsonObject? = null): Decision =
        decision("killb.request", operation, arguments, options)

    /**
     * `killb.response`
     *
     * @param options those of every check ([Options]), and
     * - `idempotencyKey` (text, at most 250 characters): The idempotency key that was sent with the request, where the provider takes one, so that it does nothing twice: Treezor's `accessTag`. With it a `create` is `retryable` even if the first one may have arrived. KillB and TraderPal take none and ignore it. Default: none was sent.
     */
    @JvmStatic
    @JvmOverloads
    public fun response(operation: String, status: Int?, body: ByteArray, headers: JsonElement? = null, options: JsonObject? = null): Decision =
        decision("killb.response", operation, status, body, headers, options)

    /** `killb.deletePlan` */
    @JvmStatic
    @JvmOverloads
    public fun deletePlan(user: JsonElement, facts: JsonElement? = null, options: JsonObject? = null): Decision =
        decision("killb.deletePlan", user, facts, options)

    /**
     * `killb.webhook`
     *
     * @param options those of every check ([Options]), and
     * - `scheme` (one of `A`, `B`, `either`): KillB: how the signature is made, in hexadecimal digits, over the raw body. `A` (default): SHA-256 of `body + "_" + secret`, as the vendor's released code has it. `B`: HMAC-SHA-256 of the body with the secret as key, as the page about security has it. `either`: one of the two will do. Treezor and TraderPal have one scheme each, HMAC-SHA-256, and ignore it.
     * - `now` (text or whole number): The current time, to refuse events that are older than `maxAge` (`event.stale`), and those whose time is missing, cannot be read, or is more than 5 minutes ahead (`event.time_invalid`): RFC 3339 text with an offset (`2026-03-01T12:00:00Z`), or whole seconds, not milliseconds, since 1970-01-01 UTC. The time of an event is what its signature covers: Treezor's `modifiedDate`, else `createdDate`, of the first object in `object_payload`; TraderPal's `created`. KillB signs no time of the delivery, so there it does nothing: `seen` keeps out repeated events. Default: the clock of the machine where `maxAge` is given, else none, and no event is too old.
     * - `seen` (array of at most 1000000: any text): The keys of events that were handled before, as answers have them in `event.key`; an event whose key is among them, compared exactly, is refused (`event.duplicate`). KillB, TraderPal: the `id` of the event, or for one without it a hash of the body without white space. Treezor: a hash of the signed part of the body. Default: none, for nothing is kept between calls.
     * - `maxAge` (whole number from 1 to 4294967295): How old an event may be, in seconds, at `now`, or without it by the clock of the machine. Default: 2700, 45 minutes, where `now` is given. With KillB it does nothing.
     */
    @JvmStatic
    @JvmOverloads
    public fun webhook(rawBody: ByteArray, headers: JsonElement, secret: ByteArray, options: JsonObject? = null): Decision =
        decision("killb.webhook", rawBody, headers, secret, options)

    /** `killb.applyEvent` */
    @JvmStatic
    @JvmOverloads
    public fun applyEvent(local: JsonElement, event: JsonElement, options: JsonObject? = null): Decision =
        decision("killb.applyEvent", local, event, options)

    /** `killb.sync` */
    @JvmStatic
    @JvmOverloads
    public fun sync(local: JsonElement, remote: JsonElement? = null, options: JsonObject? = null): Decision =
        decision("killb.sync", local, remote, options)

    /** `killb.batch` */
    @JvmStatic
    @JvmOverloads
    public fun batch(results: JsonElement, options: JsonObject? = null): Decision =
        decision("killb.batch", results, options)
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
