/* Written by `cargo xtask generate` from the tables of `core`. */
package dev.usherkit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonObject

/** `killb.status` */
@Serializable
public enum class KillbStatus {
    /** `ACTIVE` */
    @SerialName("ACTIVE")
    ACTIVE,

    /** `PENDING` */
    @SerialName("PENDING")
    PENDING,

    /** `REJECTED` */
    @SerialName("REJECTED")
    REJECTED,
}

/** `killb.accessLevel` */
@Serializable
public enum class KillbAccessLevel {
    /** `L0` */
    @SerialName("L0")
    L0,

    /** `L1` */
    @SerialName("L1")
    L1,

    /** `L2` */
    @SerialName("L2")
    L2,

    /** `L3` */
    @SerialName("L3")
    L3,

    /** `L4` */
    @SerialName("L4")
    L4,
}

/** `killb.eventName` */
@Serializable
public enum class KillbEventName {
    /** `RAMP` */
    @SerialName("RAMP")
    RAMP,

    /** `USER` */
    @SerialName("USER")
    USER,

    /** `TRANSACTION` */
    @SerialName("TRANSACTION")
    TRANSACTION,

    /** `ACCOUNT` */
    @SerialName("ACCOUNT")
    ACCOUNT,

    /** `CUSTODIAL_ACCOUNT` */
    @SerialName("CUSTODIAL_ACCOUNT")
    CUSTODIAL_ACCOUNT,

    /** `PAYOUT` */
    @SerialName("PAYOUT")
    PAYOUT,

    /** `user.created` */
    @SerialName("user.created")
    USER_CREATED,

    /** `user.updated` */
    @SerialName("user.updated")
    USER_UPDATED,

    /** `user.deleted` */
    @SerialName("user.deleted")
    USER_DELETED,

    /** `user.kyc_approved` */
    @SerialName("user.kyc_approved")
    USER_KYC_APPROVED,
}

/** `killb.action` */
@Serializable
public enum class KillbAction {
    /** `CREATE` */
    @SerialName("CREATE")
    CREATE,

    /** `UPDATE` */
    @SerialName("UPDATE")
    UPDATE,

    /** `DELETE` */
    @SerialName("DELETE")
    DELETE,
}

/** `killb.user`. */
@Serializable
public data class KillbUser(
    /** Text, at most 200 characters; trimmed, NFC. */
    public val id: String? = null,
    /** One of `ACTIVE`, `PENDING`, `REJECTED`. */
    public val status: Told<KillbStatus>? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val customerId: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val externalId: String? = null,
    /** One of `PERSON`, `COMPANY`. */
    public val type: Told<KillbUserType>? = null,
    /** Object, see `killb.person.create` where `type` is `PERSON`, `killb.company.update` where `type` is `COMPANY`. */
    public val data: JsonValue? = null,
    /** One of `L0`, `L1`, `L2`, `L3`, `L4`. */
    public val accessLevel: Told<KillbAccessLevel>? = null,
    /** Text, at most 10000 characters; trimmed, NFC. */
    public val note: String? = null,
    /** Text, at most 10000 characters; trimmed, NFC. */
    public val complianceUrl: String? = null,
    /** `true` or `false`. */
    public val active: Boolean? = null,
    /** Text, at most 40 characters; trimmed, NFC. */
    public val createdAt: String? = null,
    /** Text, at most 40 characters; trimmed, NFC. */
    public val updatedAt: String? = null,
    /** What the provider sent besides, or in a form that is not known: `[name, value]` each. */
    public val unknownMembers: List<JsonValue>? = null,
) {
    /** All of it as JSON, as operations take it. */
    public val json: JsonObject get() = written(serializer(), this)

    /** [data] where [type] is `PERSON`, else null; read at each use. */
    public val dataAsPerson: KillbPersonResponse? get() = data.readAs(KillbPersonResponse.serializer(), type?.known, KillbUserType.PERSON)

    /** [data] where [type] is `COMPANY`, else null; read at each use. */
    public val dataAsCompany: KillbCompanyUpdateResponse? get() = data.readAs(KillbCompanyUpdateResponse.serializer(), type?.known, KillbUserType.COMPANY)

    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "KillbUser(…)"
}

/** `killb.person.create`, as it comes back. */
@Serializable
public data class KillbPersonResponse(
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
    public val address: KillbAddressResponse? = null,
    /** Object, see `killb.personDocument`. */
    public val document: KillbPersonDocumentResponse? = null,
    /** ISO 3166-1 alpha-2 code; comes out in upper case. */
    public val nationality: String? = null,
    /** ISO 3166-1 alpha-2 code; comes out in upper case. */
    public val citizenship: String? = null,
    /** One of `EMPLOYEE`, `SELF_EMPLOYED`, `RETIRED`, `UNEMPLOYED`, `OTHER`. */
    public val employmentStatus: Told<KillbEmploymentStatus>? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val employmentDescription: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val employerName: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val occupation: String? = null,
    /** Object, see `killb.investmentProfile`. */
    public val investmentProfile: KillbInvestmentProfileResponse? = null,
    /** Object, see `killb.personKycProfile`. */
    public val kycProfile: KillbPersonKycProfileResponse? = null,
    /** What the provider sent besides, or in a form that is not known: `[name, value]` each. */
    public val unknownMembers: List<JsonValue>? = null,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "KillbPersonResponse(…)"
}

/** `killb.address`, as it comes back. */
@Serializable
public data class KillbAddressResponse(
    /** Text, at most 200 characters; trimmed, NFC. */
    public val street1: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val street2: String? = null,
    /** Text, at most 100 characters; trimmed, NFC. */
    public val city: String? = null,
    /** Text, at most 100 characters; trimmed, NFC. */
    public val state: String? = null,
    /** Text, at most 20 characters; trimmed, NFC. */
    public val zipCode: String? = null,
    /** ISO 3166-1 alpha-2 code; comes out in upper case. */
    public val countryCode: String? = null,
    /** What the provider sent besides, or in a form that is not known: `[name, value]` each. */
    public val unknownMembers: List<JsonValue>? = null,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "KillbAddressResponse(…)"
}

/** `killb.personDocument`, as it comes back. */
@Serializable
public data class KillbPersonDocumentResponse(
    /** One of `PASSPORT`, `DRIVER_LICENSE`, `NUIP`, `RFC`, `SSN`, `CURP`, `CPF`, `INE`, `IFE`, `DNI`, `DUI`, `NIT`, `RUT`, `CHINESE_ID`, `BOLIVIAN_ID`, `CE`. */
    public val type: Told<KillbPersonDocumentType>? = null,
    /** Number of a document, at most 50 characters; separators are taken out, letters come out in upper case. */
    public val number: String? = null,
    /** ISO 3166-1 alpha-2 code; comes out in upper case. */
    public val issuedCountryCode: String? = null,
    /** Date `YYYY-MM-DD`, not in the future. */
    public val expeditionDate: String? = null,
    /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
    public val cic: String? = null,
    /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
    public val identificadorCiudadano: String? = null,
    /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
    public val ocr: String? = null,
    /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
    public val numeroEmision: String? = null,
    /** What the provider sent besides, or in a form that is not known: `[name, value]` each. */
    public val unknownMembers: List<JsonValue>? = null,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "KillbPersonDocumentResponse(…)"
}

/** `killb.investmentProfile`, as it comes back. */
@Serializable
public data class KillbInvestmentProfileResponse(
    /** One of `EMPLOYMENT`, `SAVINGS`, `WINNINGS`, `MARITAL`, `REAL_ESTATE`, `TRUST`, `INVESTMENT`, `OTHER`, `COMPANY`, `COMPANY_CAPITAL`, `LOAN`, `PRIVATE_CAPITAL`, `GRANT`. */
    public val primarySourceOfFunds: Told<KillbSourceOfFunds>? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val primarySourceOfFundsDescription: String? = null,
    /** One of `UPTO_10K`, `TEN_TO_100K`, `ONEHUNDREDK_TO_1M`, `ONE_TO_10M`, `TEN_TO_50M`, `FIFTY_TO_250M`, `MORE_THAN_250M`. */
    public val totalAssets: Told<KillbAssets>? = null,
    /** One of `UPTO_10K`, `TEN_TO_100K`, `ONEHUNDREDK_TO_1M`, `ONE_TO_10M`, `TEN_TO_50M`, `FIFTY_TO_250M`, `MORE_THAN_250M`. */
    public val usdValueOfFiat: Told<KillbAssets>? = null,
    /** One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`. */
    public val monthlyDeposits: Told<KillbMonthlyCount>? = null,
    /** One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`. */
    public val monthlyWithdrawals: Told<KillbMonthlyCount>? = null,
    /** One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`. */
    public val monthlyInvestmentDeposit: Told<KillbVolume>? = null,
    /** One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`. */
    public val monthlyInvestmentWithdrawal: Told<KillbVolume>? = null,
    /** One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`. */
    public val usdValueOfCrypto: Told<KillbVolume>? = null,
    /** One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`. */
    public val monthlyCryptoDeposits: Told<KillbMonthlyCount>? = null,
    /** One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`. */
    public val monthlyCryptoWithdrawals: Told<KillbMonthlyCount>? = null,
    /** One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`. */
    public val monthlyCryptoInvestmentDeposit: Told<KillbVolume>? = null,
    /** One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`. */
    public val monthlyCryptoInvestmentWithdrawal: Told<KillbVolume>? = null,
    /** What the provider sent besides, or in a form that is not known: `[name, value]` each. */
    public val unknownMembers: List<JsonValue>? = null,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "KillbInvestmentProfileResponse(…)"
}

/** `killb.personKycProfile`, as it comes back. */
@Serializable
public data class KillbPersonKycProfileResponse(
    /** Array of at most 250: text, at most 100 characters; trimmed, NFC. */
    public val fundsSendReceiveJurisdictions: List<String>? = null,
    /** Array of at most 250: one of `NONE`, `ADULT_ENTERTAINMENT`, `DRUGS`, `FIREARMS`, `GAMBLING`, `MARIJUANA`, `TUMBLING`. */
    public val engageInActivities: List<Told<KillbActivity>>? = null,
    /** What the provider sent besides, or in a form that is not known: `[name, value]` each. */
    public val unknownMembers: List<JsonValue>? = null,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "KillbPersonKycProfileResponse(…)"
}

/** `killb.company.update`, as it comes back. */
@Serializable
public data class KillbCompanyUpdateResponse(
    /** Name, at most 100 characters; trimmed, NFC. */
    public val companyName: String? = null,
    /** Name, at most 100 characters; trimmed, NFC. */
    public val tradeName: String? = null,
    /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
    public val registeredNumber: String? = null,
    /** One of `C_CORP_PRIVATE`, `C_CORP_PUBLIC`, `HNWI`, `LLC`, `LLP`, `LP`, `S_CORP`, `SOLE_PROP`, `TRUST`, `NON_PROFIT`, `OTHER`. */
    public val legalStructure: Told<KillbLegalStructure>? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val description: String? = null,
    /** Date `YYYY-MM-DD`, not in the future. */
    public val establishedOn: String? = null,
    /** Phone number; comes out in E.164. */
    public val phone: String? = null,
    /** E-mail address; the domain comes out in lower case. */
    public val email: String? = null,
    /** Object, see `killb.address`. */
    public val address: KillbAddressResponse? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val mainOwnerUser: String? = null,
    /** Array of at most 250: text, at most 200 characters; trimmed, NFC. */
    public val ownerUsers: List<String>? = null,
    /** Text, at most 50 characters; trimmed, NFC. */
    public val naics: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val naicsDescription: String? = null,
    /** Object, see `killb.companyDocument`. */
    public val document: KillbCompanyDocumentResponse? = null,
    /** Object, see `killb.investmentProfile`. */
    public val investmentProfile: KillbInvestmentProfileResponse? = null,
    /** Object, see `killb.companyKycProfile`. */
    public val kycProfile: KillbCompanyKycProfileResponse? = null,
    /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
    public val ein: String? = null,
    /** Set by the server. */
    public val type: JsonValue? = null,
    /** Set by the server. */
    public val externalId: JsonValue? = null,
    /** Set by the server. */
    public val id: JsonValue? = null,
    /** Set by the server. */
    public val status: JsonValue? = null,
    /** Set by the server. */
    public val customerId: JsonValue? = null,
    /** Set by the server. */
    public val accessLevel: JsonValue? = null,
    /** Set by the server. */
    public val note: JsonValue? = null,
    /** Set by the server. */
    public val complianceUrl: JsonValue? = null,
    /** Set by the server. */
    public val active: JsonValue? = null,
    /** Set by the server. */
    public val createdAt: JsonValue? = null,
    /** Set by the server. */
    public val updatedAt: JsonValue? = null,
    /** What the provider sent besides, or in a form that is not known: `[name, value]` each. */
    public val unknownMembers: List<JsonValue>? = null,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "KillbCompanyUpdateResponse(…)"
}

/** `killb.companyDocument`, as it comes back. */
@Serializable
public data class KillbCompanyDocumentResponse(
    /** One of `NIT`, `EIN`, `CNPJ`, `RFC`, `CUIT`, `USCC`, `RUT`. */
    public val type: Told<KillbCompanyDocumentType>? = null,
    /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
    public val number: String? = null,
    /** ISO 3166-1 alpha-2 code; comes out in upper case. */
    public val issuedCountryCode: String? = null,
    /** What the provider sent besides, or in a form that is not known: `[name, value]` each. */
    public val unknownMembers: List<JsonValue>? = null,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "KillbCompanyDocumentResponse(…)"
}

/** `killb.companyKycProfile`, as it comes back. */
@Serializable
public data class KillbCompanyKycProfileResponse(
    /** Array of at most 250: text, at most 100 characters; trimmed, NFC. */
    public val fundsSendReceiveJurisdictions: List<String>? = null,
    /** Array of at most 250: one of `NONE`, `ADULT_ENTERTAINMENT`, `DRUGS`, `FIREARMS`, `GAMBLING`, `MARIJUANA`, `TUMBLING`. */
    public val engageInActivities: List<Told<KillbActivity>>? = null,
    /** One of `REGULATED`, `REGISTERED`, `LICENSED`, `NONE`, `NOT_REQUIRED`. */
    public val regulatedStatus: Told<KillbRegulatedStatus>? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val descriptionOfBusinessNature: String? = null,
    /** What the provider sent besides, or in a form that is not known: `[name, value]` each. */
    public val unknownMembers: List<JsonValue>? = null,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "KillbCompanyKycProfileResponse(…)"
}

/** `killb.usersPage`. */
@Serializable
public data class KillbUsersPage(
    /** Array of at most 4294967295: object, see `killb.user`. */
    public val users: List<KillbUser>? = null,
    /** Whole number from 0 to 4294967295. */
    public val totalPage: Told<Long>? = null,
    /** What the provider sent besides, or in a form that is not known: `[name, value]` each. */
    public val unknownMembers: List<JsonValue>? = null,
) {
    /** All of it as JSON, as operations take it. */
    public val json: JsonObject get() = written(serializer(), this)

    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "KillbUsersPage(…)"
}

/** `killb.event`. */
@Serializable
public data class KillbEvent(
    /** Text, at most 200 characters; trimmed, NFC. */
    public val id: String? = null,
    /** One of `RAMP`, `USER`, `TRANSACTION`, `ACCOUNT`, `CUSTODIAL_ACCOUNT`, `PAYOUT`, `user.created`, `user.updated`, `user.deleted`, `user.kyc_approved`. */
    public val event: Told<KillbEventName>? = null,
    /** One of `CREATE`, `UPDATE`, `DELETE`. */
    public val action: Told<KillbAction>? = null,
    /** Object, see `killb.user` where `event` is `USER`, `killb.user` where `event` is `user.created`, `killb.user` where `event` is `user.updated`, `killb.user` where `event` is `user.deleted`, `killb.user` where `event` is `user.kyc_approved`. */
    public val data: JsonValue? = null,
    /** Text, at most 40 characters; trimmed, NFC. */
    public val createdAt: String? = null,
    /** Text, at most 40 characters; trimmed, NFC. */
    public val updatedAt: String? = null,
    /** Whole number from 0 to 4294967295. */
    public val attempts: Told<Long>? = null,
    /** What the provider sent besides, or in a form that is not known: `[name, value]` each. */
    public val unknownMembers: List<JsonValue>? = null,
) {
    /** All of it as JSON, as operations take it. */
    public val json: JsonObject get() = written(serializer(), this)

    /** [data] where [event] is `USER` or `user.created` or `user.updated` or `user.deleted` or `user.kyc_approved`, else null; read at each use. */
    public val dataAsUser: KillbUser? get() = data.readAs(KillbUser.serializer(), event?.known, KillbEventName.USER, KillbEventName.USER_CREATED, KillbEventName.USER_UPDATED, KillbEventName.USER_DELETED, KillbEventName.USER_KYC_APPROVED)

    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "KillbEvent(…)"
}
