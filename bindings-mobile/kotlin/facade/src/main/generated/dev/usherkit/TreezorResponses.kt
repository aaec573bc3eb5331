/* Written by `cargo xtask generate` from the tables of `core`. */
package dev.usherkit

import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonObject

/** `treezor.user`. */
@Serializable
public data class TreezorUser(
    /** Whole number from 0 to 9007199254740991. */
    public val userId: Long? = null,
    /** One of `PENDING`, `VALIDATED`, `CANCELED`. */
    public val userStatus: Told<TreezorUserStatus>? = null,
    /** Whole number from 0 to 6. */
    public val kycLevel: Told<Long>? = null,
    /** Whole number from 0 to 7. */
    public val kycReview: Told<Long>? = null,
    /** Text, at most 10000 characters; trimmed, NFC. */
    public val kycReviewComment: String? = null,
    /** Whole number from 0 to 1. */
    public val isFrozen: Told<Long>? = null,
    /** Whole number from 0 to 1. */
    public val isFreezed: Told<Long>? = null,
    /** Whole number from 0 to 1. */
    public val IsLegalFrozen: Told<Long>? = null,
    /** Whole number from 1 to 4. */
    public val userTypeId: Told<Long>? = null,
    /** Whole number from 0 to 1. */
    public val specifiedUSPerson: Told<Long>? = null,
    /** E-mail address; the domain comes out in lower case. */
    public val email: String? = null,
    /** One of `M`, `MME`, `MLLE`. */
    public val title: Told<TreezorTitle>? = null,
    /** Name, at most 100 characters; trimmed, NFC. */
    public val firstname: String? = null,
    /** Name, at most 100 characters; trimmed, NFC. */
    public val lastname: String? = null,
    /** Name, at most 100 characters; trimmed, NFC. */
    public val middleNames: String? = null,
    /** Date of birth `YYYY-MM-DD`, not in the future. */
    public val birthday: String? = null,
    /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. */
    public val placeOfBirth: String? = null,
    /** ISO 3166-1 alpha-2 code; comes out in upper case. */
    public val birthCountry: String? = null,
    /** ISO 3166-1 alpha-2 code; comes out in upper case. */
    public val nationality: String? = null,
    /** ISO 3166-1 alpha-2 code; comes out in upper case. */
    public val nationalityOther: String? = null,
    /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. */
    public val address1: String? = null,
    /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. */
    public val address2: String? = null,
    /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. */
    public val address3: String? = null,
    /** Text, at most 20 characters; trimmed, NFC. */
    public val postcode: String? = null,
    /** Text, at most 100 characters; trimmed, NFC. */
    public val city: String? = null,
    /** Text, at most 100 characters; trimmed, NFC. */
    public val state: String? = null,
    /** ISO 3166-1 alpha-2 code; comes out in upper case. */
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
    public val occupationCategory: Told<Long>? = null,
    /** Whole number from 1 to 7. */
    public val monthlyIncomeRange: Told<Long>? = null,
    /** Whole number from 0 to 7. */
    public val personalAssetsRange: Told<Long>? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val occupation: String? = null,
    /** One of `self_employed`, `public_sector_employees`, `private_sector_employees`, `retired_people_and_students`, `without_any_professional_activity`. */
    public val occupationType: Told<TreezorOccupationType>? = null,
    /** One of `0-18`, `19-23`, `24-27`, `28-35`, `36-56`, `57-*`. */
    public val incomeRange: Told<TreezorIncomeRange>? = null,
    /** One of `0-2`, `3-22`, `23-128`, `129-319`, `320-464`, `465-`. */
    public val personalAssets: Told<TreezorPersonalAssets>? = null,
    /** Name, at most 100 characters; trimmed, NFC. */
    public val legalName: String? = null,
    /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
    public val legalRegistrationNumber: String? = null,
    /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
    public val legalTvaNumber: String? = null,
    /** Date `YYYY-MM-DD`, not in the future. */
    public val legalRegistrationDate: String? = null,
    /** Text, at most 50 characters; trimmed, NFC. */
    public val legalForm: String? = null,
    /** One of `donation`, `inheritance`, `loan`, `lottery`, `pension`, `proceeds_from_investment`, `proceeds_from_sale`, `salary`, `savings`. */
    public val sourceOfFunds: Told<TreezorSourceOfFunds>? = null,
    /** Whole number from 0 to 9007199254740991. */
    public val legalShareCapital: Long? = null,
    /** Text, at most 50 characters; trimmed, NFC. */
    public val legalSector: String? = null,
    /** One of `NAF`, `NACE`. */
    public val legalSectorType: Told<TreezorLegalSectorType>? = null,
    /** One of `0-39`, `40-99`, `100-249`, `250-999`, `1000-2999`, `3000-9999`, `10000-99999`, `100000-*`. */
    public val legalAnnualTurnOver: Told<TreezorLegalAnnualTurnOver>? = null,
    /** One of `0-4`, `5-9`, `10-49`, `50-149`, `150-499`, `500-*`. */
    public val legalNetIncomeRange: Told<TreezorLegalNetIncomeRange>? = null,
    /** One of `0`, `1-9`, `10-99`, `100-249`, `250-*`. */
    public val legalNumberOfEmployeeRange: Told<TreezorLegalNumberOfEmployeeRange>? = null,
    /** Whole number from 0 to 1. */
    public val isOnStockExchange: Told<Long>? = null,
    /** Whole number from 1 to 5. */
    public val entityType: Told<Long>? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val position: String? = null,
    /** Whole number from 0 to 1. */
    public val activityOutsideEu: Told<Long>? = null,
    /** Whole number from 0 to 1. */
    public val economicSanctions: Told<Long>? = null,
    /** Whole number from 0 to 1. */
    public val residentCountriesSanctions: Told<Long>? = null,
    /** Whole number from 0 to 1. */
    public val involvedSanctions: Told<Long>? = null,
    /** Whole number from 0 to 4. */
    public val entitySanctionsQuestionnaire: Told<Long>? = null,
    /** Whole number from 1 to 4294967295. */
    public val parentUserId: Told<Long>? = null,
    /** One of `shareholder`, `leader`, `employee`. */
    public val parentType: Told<TreezorParentType>? = null,
    /** Whole number from 0 to 3. */
    public val controllingPersonType: Told<Long>? = null,
    /** Whole number from 0 to 2. */
    public val employeeType: Told<Long>? = null,
    /** Whole number from 0 to 100. */
    public val effectiveBeneficiary: Told<Long>? = null,
    /** ISO 639-1 code; comes out in lower case. */
    public val language: String? = null,
    /** Text, at most 50 characters; trimmed, NFC. */
    public val timezone: String? = null,
    /** One of `BE`, `DE`, `ES`, `FR`, `IT`, `NL`. */
    public val distributionCountry: Told<TreezorDistributionCountry>? = null,
    /** Text, at most 250 characters; trimmed, NFC. */
    public val userTag: String? = null,
    /** Text, at most 250 characters; trimmed, NFC. */
    public val accessTag: String? = null,
    /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
    public val taxNumber: String? = null,
    /** Text, at most 50 characters; trimmed, NFC. */
    public val taxResidence: String? = null,
    /** Text, at most 10000 characters; trimmed, NFC. */
    public val countryName: String? = null,
    /** Text, at most 10000 characters; trimmed, NFC. */
    public val clientId: String? = null,
    /** Text, at most 10000 characters; trimmed, NFC. */
    public val legalNameEmbossed: String? = null,
    /** Text, at most 10000 characters; trimmed, NFC. */
    public val optInMailing: String? = null,
    /** Text, at most 10000 characters; trimmed, NFC. */
    public val sepaCreditorIdentifier: String? = null,
    /** Text, at most 10000 characters; trimmed, NFC. */
    public val sanctionsQuestionnaireDate: String? = null,
    /** Text, at most 10000 characters; trimmed, NFC. */
    public val codeStatus: String? = null,
    /** Text, at most 10000 characters; trimmed, NFC. */
    public val informationStatus: String? = null,
    /** Text, at most 10000 characters; trimmed, NFC. */
    public val createdDate: String? = null,
    /** Text, at most 10000 characters; trimmed, NFC. */
    public val modifiedDate: String? = null,
    /** Whole number from 0 to 9007199254740991. */
    public val walletCount: Long? = null,
    /** Whole number from 0 to 9007199254740991. */
    public val payinCount: Long? = null,
    /** Whole number from 0 to 9007199254740991. */
    public val totalRows: Long? = null,
    /** Text, at most 10000 characters; trimmed, NFC. */
    public val birthCityCode: String? = null,
    /** What the provider sent besides, or in a form that is not known: `[name, value]` each. */
    public val unknownMembers: List<JsonValue>? = null,
) {
    /** All of it as JSON, as operations take it. */
    public val json: JsonObject get() = written(serializer(), this)

    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "TreezorUser(…)"
}

/** `treezor.usersPage`. */
@Serializable
public data class TreezorUsersPage(
    /** Array of at most 4294967295: object, see `treezor.user`. */
    public val users: List<TreezorUser>? = null,
    /** What the provider sent besides, or in a form that is not known: `[name, value]` each. */
    public val unknownMembers: List<JsonValue>? = null,
) {
    /** All of it as JSON, as operations take it. */
    public val json: JsonObject get() = written(serializer(), this)

    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "TreezorUsersPage(…)"
}

/** `treezor.event`. */
@Serializable
public data class TreezorEvent(
    /** Text, at most 200 characters; trimmed, NFC. */
    public val webhook: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val webhook_id: String? = null,
    /** Text, at most 40 characters; trimmed, NFC. */
    public val webhook_created_at: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val `object`: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val object_id: String? = null,
    /** Object, see `treezor.usersPage`. */
    public val object_payload: TreezorUsersPage? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val object_payload_signature: String? = null,
    /** What the provider sent besides, or in a form that is not known: `[name, value]` each. */
    public val unknownMembers: List<JsonValue>? = null,
) {
    /** All of it as JSON, as operations take it. */
    public val json: JsonObject get() = written(serializer(), this)

    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "TreezorEvent(…)"
}
