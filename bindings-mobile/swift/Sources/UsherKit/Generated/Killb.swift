/* Written by `cargo xtask generate` from the tables of `core`. */

/// The payloads of Killb.
public enum Killb {
    /// `killb.person.create`
    public static let person = Schema<KillbPerson>("killb.person.create")

    /// `killb.person.update`
    public static let personUpdate = Schema<KillbPersonUpdate>("killb.person.update")

    /// `killb.company.create`
    public static let company = Schema<KillbCompany>("killb.company.create")

    /// `killb.company.update`
    public static let companyUpdate = Schema<KillbCompanyUpdate>("killb.company.update")

    /// `killb.user.create`
    public static let user = Schema<KillbUserCreate>("killb.user.create")

    /// `killb.users.query`
    public static let usersQuery = Schema<KillbUsersQuery>("killb.users.query")

    /// Every schema of Killb.
    public static let schemas: [any AnySchema] = [person, personUpdate, company, companyUpdate, user, usersQuery]
}

/// `killb.employmentStatus`
public enum KillbEmploymentStatus: String, Codable, Sendable, CaseIterable {
    case employee = "EMPLOYEE"
    case selfEmployed = "SELF_EMPLOYED"
    case retired = "RETIRED"
    case unemployed = "UNEMPLOYED"
    case other = "OTHER"
}

/// `killb.personDocumentType`
public enum KillbPersonDocumentType: String, Codable, Sendable, CaseIterable {
    case passport = "PASSPORT"
    case driverLicense = "DRIVER_LICENSE"
    case nuip = "NUIP"
    case rfc = "RFC"
    case ssn = "SSN"
    case curp = "CURP"
    case cpf = "CPF"
    case ine = "INE"
    case ife = "IFE"
    case dni = "DNI"
    case dui = "DUI"
    case nit = "NIT"
    case rut = "RUT"
    case chineseId = "CHINESE_ID"
    case bolivianId = "BOLIVIAN_ID"
    case ce = "CE"
}

/// `killb.sourceOfFunds`
public enum KillbSourceOfFunds: String, Codable, Sendable, CaseIterable {
    case employment = "EMPLOYMENT"
    case savings = "SAVINGS"
    case winnings = "WINNINGS"
    case marital = "MARITAL"
    case realEstate = "REAL_ESTATE"
    case trust = "TRUST"
    case investment = "INVESTMENT"
    case other = "OTHER"
    case company = "COMPANY"
    case companyCapital = "COMPANY_CAPITAL"
    case loan = "LOAN"
    case privateCapital = "PRIVATE_CAPITAL"
    case grant = "GRANT"
}

/// `killb.assets`
public enum KillbAssets: String, Codable, Sendable, CaseIterable {
    case upto10k = "UPTO_10K"
    case tenTo100k = "TEN_TO_100K"
    case onehundredkTo1m = "ONEHUNDREDK_TO_1M"
    case oneTo10m = "ONE_TO_10M"
    case tenTo50m = "TEN_TO_50M"
    case fiftyTo250m = "FIFTY_TO_250M"
    case moreThan250m = "MORE_THAN_250M"
}

/// `killb.monthlyCount`
public enum KillbMonthlyCount: String, Codable, Sendable, CaseIterable {
    case upto5 = "UPTO_5"
    case fiveTo10 = "FIVE_TO_10"
    case tenTo25 = "TEN_TO_25"
    case moreThan25 = "MORE_THAN_25"
}

/// `killb.volume`
public enum KillbVolume: String, Codable, Sendable, CaseIterable {
    case upto1k = "UPTO_1K"
    case oneTo100k = "ONE_TO_100K"
    case onehundredkTo1m = "ONEHUNDREDK_TO_1M"
    case millionTo5m = "MILLION_TO_5M"
    case moreThan5m = "MORE_THAN_5M"
}

/// `killb.activity`
public enum KillbActivity: String, Codable, Sendable, CaseIterable {
    case noneApplies = "NONE"
    case adultEntertainment = "ADULT_ENTERTAINMENT"
    case drugs = "DRUGS"
    case firearms = "FIREARMS"
    case gambling = "GAMBLING"
    case marijuana = "MARIJUANA"
    case tumbling = "TUMBLING"
}

/// `killb.legalStructure`
public enum KillbLegalStructure: String, Codable, Sendable, CaseIterable {
    case cCorpPrivate = "C_CORP_PRIVATE"
    case cCorpPublic = "C_CORP_PUBLIC"
    case hnwi = "HNWI"
    case llc = "LLC"
    case llp = "LLP"
    case lp = "LP"
    case sCorp = "S_CORP"
    case soleProp = "SOLE_PROP"
    case trust = "TRUST"
    case nonProfit = "NON_PROFIT"
    case other = "OTHER"
}

/// `killb.companyDocumentType`
public enum KillbCompanyDocumentType: String, Codable, Sendable, CaseIterable {
    case nit = "NIT"
    case ein = "EIN"
    case cnpj = "CNPJ"
    case rfc = "RFC"
    case cuit = "CUIT"
    case uscc = "USCC"
    case rut = "RUT"
}

/// `killb.regulatedStatus`
public enum KillbRegulatedStatus: String, Codable, Sendable, CaseIterable {
    case regulated = "REGULATED"
    case registered = "REGISTERED"
    case licensed = "LICENSED"
    case noneApplies = "NONE"
    case notRequired = "NOT_REQUIRED"
}

/// `killb.userType`
public enum KillbUserType: String, Codable, Sendable, CaseIterable {
    case person = "PERSON"
    case company = "COMPANY"
}

/// `killb.person.create`
public struct KillbPerson: Codable, Sendable, Hashable, UserData {
    /// Name, at most 100 characters; trimmed, NFC.
    public var firstName: String
    /// Name, at most 100 characters; trimmed, NFC.
    public var middleName: String?
    /// Name, at most 100 characters; trimmed, NFC.
    public var lastName: String
    /// Date of birth `YYYY-MM-DD`, at least 18 years ago (`USER.0004`).
    public var dateOfBirth: String
    /// E-mail address; the domain comes out in lower case.
    public var email: String
    /// Phone number; comes out in E.164.
    public var phone: String
    /// Object, see `killb.address`.
    public var address: KillbAddress
    /// Object, see `killb.personDocument`.
    public var document: KillbPersonDocument
    /// ISO 3166-1 alpha-2 code; comes out in upper case. Optional; L1 needs it.
    public var nationality: String?
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    public var citizenship: String?
    /// One of `EMPLOYEE`, `SELF_EMPLOYED`, `RETIRED`, `UNEMPLOYED`, `OTHER`.
    public var employmentStatus: KillbEmploymentStatus?
    /// Text, at most 200 characters; trimmed, NFC.
    public var employmentDescription: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public var employerName: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public var occupation: String?
    /// Object, see `killb.investmentProfile`.
    public var investmentProfile: KillbInvestmentProfile?
    /// Object, see `killb.personKycProfile`.
    public var kycProfile: KillbPersonKycProfile?

    public init(firstName: String, middleName: String? = nil, lastName: String, dateOfBirth: String, email: String, phone: String, address: KillbAddress, document: KillbPersonDocument, nationality: String? = nil, citizenship: String? = nil, employmentStatus: KillbEmploymentStatus? = nil, employmentDescription: String? = nil, employerName: String? = nil, occupation: String? = nil, investmentProfile: KillbInvestmentProfile? = nil, kycProfile: KillbPersonKycProfile? = nil) {
        self.firstName = firstName
        self.middleName = middleName
        self.lastName = lastName
        self.dateOfBirth = dateOfBirth
        self.email = email
        self.phone = phone
        self.address = address
        self.document = document
        self.nationality = nationality
        self.citizenship = citizenship
        self.employmentStatus = employmentStatus
        self.employmentDescription = employmentDescription
        self.employerName = employerName
        self.occupation = occupation
        self.investmentProfile = investmentProfile
        self.kycProfile = kycProfile
    }
}

/// `killb.address`
public struct KillbAddress: Codable, Sendable, Hashable, UserData {
    /// Text, at most 200 characters; trimmed, NFC.
    public var street1: String
    /// Text, at most 200 characters; trimmed, NFC.
    public var street2: String?
    /// Text, at most 100 characters; trimmed, NFC.
    public var city: String
    /// Text, at most 100 characters; trimmed, NFC.
    public var state: String
    /// Text, at most 20 characters; trimmed, NFC.
    public var zipCode: String
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    public var countryCode: String

    public init(street1: String, street2: String? = nil, city: String, state: String, zipCode: String, countryCode: String) {
        self.street1 = street1
        self.street2 = street2
        self.city = city
        self.state = state
        self.zipCode = zipCode
        self.countryCode = countryCode
    }
}

/// `killb.personDocument`
public struct KillbPersonDocument: Codable, Sendable, Hashable, UserData {
    /// One of `PASSPORT`, `DRIVER_LICENSE`, `NUIP`, `RFC`, `SSN`, `CURP`, `CPF`, `INE`, `IFE`, `DNI`, `DUI`, `NIT`, `RUT`, `CHINESE_ID`, `BOLIVIAN_ID`, `CE`.
    public var type: KillbPersonDocumentType
    /// Number of a document, at most 50 characters; separators are taken out, letters come out in upper case.
    public var number: String
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    public var issuedCountryCode: String
    /// Date `YYYY-MM-DD`, not in the future.
    public var expeditionDate: String?
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. Required when `type` is `INE`.
    public var cic: String?
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. Required when `type` is `INE`.
    public var identificadorCiudadano: String?
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. Required when `type` is `IFE`.
    public var ocr: String?
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. Required when `type` is `IFE`.
    public var numeroEmision: String?

    public init(type: KillbPersonDocumentType, number: String, issuedCountryCode: String, expeditionDate: String? = nil, cic: String? = nil, identificadorCiudadano: String? = nil, ocr: String? = nil, numeroEmision: String? = nil) {
        self.type = type
        self.number = number
        self.issuedCountryCode = issuedCountryCode
        self.expeditionDate = expeditionDate
        self.cic = cic
        self.identificadorCiudadano = identificadorCiudadano
        self.ocr = ocr
        self.numeroEmision = numeroEmision
    }
}

/// `killb.investmentProfile`
public struct KillbInvestmentProfile: Codable, Sendable, Hashable, UserData {
    /// One of `EMPLOYMENT`, `SAVINGS`, `WINNINGS`, `MARITAL`, `REAL_ESTATE`, `TRUST`, `INVESTMENT`, `OTHER`, `COMPANY`, `COMPANY_CAPITAL`, `LOAN`, `PRIVATE_CAPITAL`, `GRANT`.
    public var primarySourceOfFunds: KillbSourceOfFunds
    /// Text, at most 200 characters; trimmed, NFC.
    public var primarySourceOfFundsDescription: String
    /// One of `UPTO_10K`, `TEN_TO_100K`, `ONEHUNDREDK_TO_1M`, `ONE_TO_10M`, `TEN_TO_50M`, `FIFTY_TO_250M`, `MORE_THAN_250M`.
    public var totalAssets: KillbAssets
    /// One of `UPTO_10K`, `TEN_TO_100K`, `ONEHUNDREDK_TO_1M`, `ONE_TO_10M`, `TEN_TO_50M`, `FIFTY_TO_250M`, `MORE_THAN_250M`.
    public var usdValueOfFiat: KillbAssets
    /// One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`.
    public var monthlyDeposits: KillbMonthlyCount
    /// One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`.
    public var monthlyWithdrawals: KillbMonthlyCount
    /// One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`.
    public var monthlyInvestmentDeposit: KillbVolume
    /// One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`.
    public var monthlyInvestmentWithdrawal: KillbVolume
    /// One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`.
    public var usdValueOfCrypto: KillbVolume
    /// One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`.
    public var monthlyCryptoDeposits: KillbMonthlyCount
    /// One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`.
    public var monthlyCryptoWithdrawals: KillbMonthlyCount
    /// One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`.
    public var monthlyCryptoInvestmentDeposit: KillbVolume
    /// One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`.
    public var monthlyCryptoInvestmentWithdrawal: KillbVolume

    public init(primarySourceOfFunds: KillbSourceOfFunds, primarySourceOfFundsDescription: String, totalAssets: KillbAssets, usdValueOfFiat: KillbAssets, monthlyDeposits: KillbMonthlyCount, monthlyWithdrawals: KillbMonthlyCount, monthlyInvestmentDeposit: KillbVolume, monthlyInvestmentWithdrawal: KillbVolume, usdValueOfCrypto: KillbVolume, monthlyCryptoDeposits: KillbMonthlyCount, monthlyCryptoWithdrawals: KillbMonthlyCount, monthlyCryptoInvestmentDeposit: KillbVolume, monthlyCryptoInvestmentWithdrawal: KillbVolume) {
        self.primarySourceOfFunds = primarySourceOfFunds
        self.primarySourceOfFundsDescription = primarySourceOfFundsDescription
        self.totalAssets = totalAssets
        self.usdValueOfFiat = usdValueOfFiat
        self.monthlyDeposits = monthlyDeposits
        self.monthlyWithdrawals = monthlyWithdrawals
        self.monthlyInvestmentDeposit = monthlyInvestmentDeposit
        self.monthlyInvestmentWithdrawal = monthlyInvestmentWithdrawal
        self.usdValueOfCrypto = usdValueOfCrypto
        self.monthlyCryptoDeposits = monthlyCryptoDeposits
        self.monthlyCryptoWithdrawals = monthlyCryptoWithdrawals
        self.monthlyCryptoInvestmentDeposit = monthlyCryptoInvestmentDeposit
        self.monthlyCryptoInvestmentWithdrawal = monthlyCryptoInvestmentWithdrawal
    }
}

/// `killb.personKycProfile`
public struct KillbPersonKycProfile: Codable, Sendable, Hashable, UserData {
    /// Array of at most 250: text, at most 100 characters; trimmed, NFC.
    public var fundsSendReceiveJurisdictions: [String]
    /// Array of at most 250: one of `NONE`, `ADULT_ENTERTAINMENT`, `DRUGS`, `FIREARMS`, `GAMBLING`, `MARIJUANA`, `TUMBLING`.
    public var engageInActivities: [KillbActivity]

    public init(fundsSendReceiveJurisdictions: [String], engageInActivities: [KillbActivity]) {
        self.fundsSendReceiveJurisdictions = fundsSendReceiveJurisdictions
        self.engageInActivities = engageInActivities
    }
}

/// `killb.person.update`
public struct KillbPersonUpdate: Codable, Sendable, Hashable, UserData {
    /// Name, at most 100 characters; trimmed, NFC.
    public var firstName: String?
    /// Name, at most 100 characters; trimmed, NFC.
    public var middleName: String?
    /// Name, at most 100 characters; trimmed, NFC.
    public var lastName: String?
    /// Date of birth `YYYY-MM-DD`, at least 18 years ago (`USER.0004`).
    public var dateOfBirth: String?
    /// E-mail address; the domain comes out in lower case.
    public var email: String?
    /// Phone number; comes out in E.164.
    public var phone: String?
    /// Object, see `killb.address`.
    public var address: KillbAddress?
    /// Object, see `killb.personDocument`.
    public var document: KillbPersonDocument?
    /// ISO 3166-1 alpha-2 code; comes out in upper case. Optional; L1 needs it.
    public var nationality: String?
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    public var citizenship: String?
    /// One of `EMPLOYEE`, `SELF_EMPLOYED`, `RETIRED`, `UNEMPLOYED`, `OTHER`.
    public var employmentStatus: KillbEmploymentStatus?
    /// Text, at most 200 characters; trimmed, NFC.
    public var employmentDescription: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public var employerName: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public var occupation: String?
    /// Object, see `killb.investmentProfile`.
    public var investmentProfile: KillbInvestmentProfile?
    /// Object, see `killb.personKycProfile`.
    public var kycProfile: KillbPersonKycProfile?

    public init(firstName: String? = nil, middleName: String? = nil, lastName: String? = nil, dateOfBirth: String? = nil, email: String? = nil, phone: String? = nil, address: KillbAddress? = nil, document: KillbPersonDocument? = nil, nationality: String? = nil, citizenship: String? = nil, employmentStatus: KillbEmploymentStatus? = nil, employmentDescription: String? = nil, employerName: String? = nil, occupation: String? = nil, investmentProfile: KillbInvestmentProfile? = nil, kycProfile: KillbPersonKycProfile? = nil) {
        self.firstName = firstName
        self.middleName = middleName
        self.lastName = lastName
        self.dateOfBirth = dateOfBirth
        self.email = email
        self.phone = phone
        self.address = address
        self.document = document
        self.nationality = nationality
        self.citizenship = citizenship
        self.employmentStatus = employmentStatus
        self.employmentDescription = employmentDescription
        self.employerName = employerName
        self.occupation = occupation
        self.investmentProfile = investmentProfile
        self.kycProfile = kycProfile
    }
}

/// `killb.company.create`
public struct KillbCompany: Codable, Sendable, Hashable, UserData {
    /// Name, at most 100 characters; trimmed, NFC.
    public var companyName: String
    /// Name, at most 100 characters; trimmed, NFC.
    public var tradeName: String?
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    public var registeredNumber: String?
    /// One of `C_CORP_PRIVATE`, `C_CORP_PUBLIC`, `HNWI`, `LLC`, `LLP`, `LP`, `S_CORP`, `SOLE_PROP`, `TRUST`, `NON_PROFIT`, `OTHER`.
    public var legalStructure: KillbLegalStructure?
    /// Text, at most 200 characters; trimmed, NFC.
    public var description: String?
    /// Date `YYYY-MM-DD`, not in the future.
    public var establishedOn: String?
    /// Phone number; comes out in E.164.
    public var phone: String?
    /// E-mail address; the domain comes out in lower case.
    public var email: String?
    /// Object, see `killb.address`.
    public var address: KillbAddress
    /// Text, at most 200 characters; trimmed, NFC.
    public var mainOwnerUser: String?
    /// Array of at most 250: text, at most 200 characters; trimmed, NFC.
    public var ownerUsers: [String]?
    /// Text, at most 50 characters; trimmed, NFC.
    public var naics: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public var naicsDescription: String?
    /// Object, see `killb.companyDocument`.
    public var document: KillbCompanyDocument
    /// Object, see `killb.investmentProfile`.
    public var investmentProfile: KillbInvestmentProfile?
    /// Object, see `killb.companyKycProfile`.
    public var kycProfile: KillbCompanyKycProfile?

    public init(companyName: String, tradeName: String? = nil, registeredNumber: String? = nil, legalStructure: KillbLegalStructure? = nil, description: String? = nil, establishedOn: String? = nil, phone: String? = nil, email: String? = nil, address: KillbAddress, mainOwnerUser: String? = nil, ownerUsers: [String]? = nil, naics: String? = nil, naicsDescription: String? = nil, document: KillbCompanyDocument, investmentProfile: KillbInvestmentProfile? = nil, kycProfile: KillbCompanyKycProfile? = nil) {
        self.companyName = companyName
        self.tradeName = tradeName
        self.registeredNumber = registeredNumber
        self.legalStructure = legalStructure
        self.description = description
        self.establishedOn = establishedOn
        self.phone = phone
        self.email = email
        self.address = address
        self.mainOwnerUser = mainOwnerUser
        self.ownerUsers = ownerUsers
        self.naics = naics
        self.naicsDescription = naicsDescription
        self.document = document
        self.investmentProfile = investmentProfile
        self.kycProfile = kycProfile
    }
}

/// `killb.companyDocument`
public struct KillbCompanyDocument: Codable, Sendable, Hashable, UserData {
    /// One of `NIT`, `EIN`, `CNPJ`, `RFC`, `CUIT`, `USCC`, `RUT`.
    public var type: KillbCompanyDocumentType
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    public var number: String
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    public var issuedCountryCode: String

    public init(type: KillbCompanyDocumentType, number: String, issuedCountryCode: String) {
        self.type = type
        self.number = number
        self.issuedCountryCode = issuedCountryCode
    }
}

/// `killb.companyKycProfile`
public struct KillbCompanyKycProfile: Codable, Sendable, Hashable, UserData {
    /// Array of at most 250: text, at most 100 characters; trimmed, NFC.
    public var fundsSendReceiveJurisdictions: [String]
    /// Array of at most 250: one of `NONE`, `ADULT_ENTERTAINMENT`, `DRUGS`, `FIREARMS`, `GAMBLING`, `MARIJUANA`, `TUMBLING`.
    public var engageInActivities: [KillbActivity]
    /// One of `REGULATED`, `REGISTERED`, `LICENSED`, `NONE`, `NOT_REQUIRED`.
    public var regulatedStatus: KillbRegulatedStatus
    /// Text, at most 200 characters; trimmed, NFC.
    public var descriptionOfBusinessNature: String

    public init(fundsSendReceiveJurisdictions: [String], engageInActivities: [KillbActivity], regulatedStatus: KillbRegulatedStatus, descriptionOfBusinessNature: String) {
        self.fundsSendReceiveJurisdictions = fundsSendReceiveJurisdictions
        self.engageInActivities = engageInActivities
        self.regulatedStatus = regulatedStatus
        self.descriptionOfBusinessNature = descriptionOfBusinessNature
    }
}

/// `killb.company.update`
public struct KillbCompanyUpdate: Codable, Sendable, Hashable, UserData {
    /// Name, at most 100 characters; trimmed, NFC.
    public var companyName: String?
    /// Name, at most 100 characters; trimmed, NFC.
    public var tradeName: String?
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    public var registeredNumber: String?
    /// One of `C_CORP_PRIVATE`, `C_CORP_PUBLIC`, `HNWI`, `LLC`, `LLP`, `LP`, `S_CORP`, `SOLE_PROP`, `TRUST`, `NON_PROFIT`, `OTHER`.
    public var legalStructure: KillbLegalStructure?
    /// Text, at most 200 characters; trimmed, NFC.
    public var description: String?
    /// Date `YYYY-MM-DD`, not in the future.
    public var establishedOn: String?
    /// Phone number; comes out in E.164.
    public var phone: String?
    /// E-mail address; the domain comes out in lower case.
    public var email: String?
    /// Object, see `killb.address`.
    public var address: KillbAddress?
    /// Text, at most 200 characters; trimmed, NFC.
    public var mainOwnerUser: String?
    /// Array of at most 250: text, at most 200 characters; trimmed, NFC.
    public var ownerUsers: [String]?
    /// Text, at most 50 characters; trimmed, NFC.
    public var naics: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public var naicsDescription: String?
    /// Object, see `killb.companyDocument`.
    public var document: KillbCompanyDocument?
    /// Object, see `killb.investmentProfile`.
    public var investmentProfile: KillbInvestmentProfile?
    /// Object, see `killb.companyKycProfile`.
    public var kycProfile: KillbCompanyKycProfile?
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    public var ein: String?

    public init(companyName: String? = nil, tradeName: String? = nil, registeredNumber: String? = nil, legalStructure: KillbLegalStructure? = nil, description: String? = nil, establishedOn: String? = nil, phone: String? = nil, email: String? = nil, address: KillbAddress? = nil, mainOwnerUser: String? = nil, ownerUsers: [String]? = nil, naics: String? = nil, naicsDescription: String? = nil, document: KillbCompanyDocument? = nil, investmentProfile: KillbInvestmentProfile? = nil, kycProfile: KillbCompanyKycProfile? = nil, ein: String? = nil) {
        self.companyName = companyName
        self.tradeName = tradeName
        self.registeredNumber = registeredNumber
        self.legalStructure = legalStructure
        self.description = description
        self.establishedOn = establishedOn
        self.phone = phone
        self.email = email
        self.address = address
        self.mainOwnerUser = mainOwnerUser
        self.ownerUsers = ownerUsers
        self.naics = naics
        self.naicsDescription = naicsDescription
        self.document = document
        self.investmentProfile = investmentProfile
        self.kycProfile = kycProfile
        self.ein = ein
    }
}

/// `killb.user.create`
public enum KillbUserCreate: Codable, Sendable, Hashable, UserData {
    /// `type` is `PERSON`.
    case person(Person)
    /// `type` is `COMPANY`.
    case company(Company)

    /// The members where `type` is `PERSON`.
    public struct Person: Codable, Sendable, Hashable, UserData {
        /// Object, see `killb.person.create` where `type` is `PERSON`, `killb.company.create` where `type` is `COMPANY`.
        public var data: KillbPerson
        /// Text, at most 200 characters; trimmed, NFC.
        public var externalId: String?

        public init(data: KillbPerson, externalId: String? = nil) {
            self.data = data
            self.externalId = externalId
        }
    }

    /// The members where `type` is `COMPANY`.
    public struct Company: Codable, Sendable, Hashable, UserData {
        /// Object, see `killb.person.create` where `type` is `PERSON`, `killb.company.create` where `type` is `COMPANY`.
        public var data: KillbCompany
        /// Text, at most 200 characters; trimmed, NFC.
        public var externalId: String?

        public init(data: KillbCompany, externalId: String? = nil) {
            self.data = data
            self.externalId = externalId
        }
    }

    private enum Discriminator: String, Codable {
        case person = "PERSON", company = "COMPANY"
    }

    private enum CodingKeys: String, CodingKey {
        case discriminator = "type"
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Discriminator.self, forKey: .discriminator) {
        case .person: self = .person(try Person(from: decoder))
        case .company: self = .company(try Company(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .person(let value):
            try container.encode(Discriminator.person, forKey: .discriminator)
            try value.encode(to: encoder)
        case .company(let value):
            try container.encode(Discriminator.company, forKey: .discriminator)
            try value.encode(to: encoder)
        }
    }
}

/// `killb.users.query`
public struct KillbUsersQuery: Codable, Sendable, Hashable, UserData {
    /// One of `PERSON`, `COMPANY`. Required without `id` or `externalId`.
    public var type: KillbUserType?
    /// Whole number from 1 to 4294967295.
    public var limit: Int?
    /// Whole number from 1 to 4294967295.
    public var page: Int?
    /// Text, at most 200 characters; trimmed, NFC.
    public var id: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public var externalId: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public var customerId: String?
    /// Name, at most 100 characters; trimmed, NFC.
    public var firstName: String?
    /// Name, at most 100 characters; trimmed, NFC.
    public var middleName: String?
    /// Name, at most 100 characters; trimmed, NFC.
    public var lastName: String?
    /// Date `YYYY-MM-DD`.
    public var dateOfBirth: String?
    /// Text, at most 254 characters; trimmed, NFC.
    public var email: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public var phone: String?
    /// Name, at most 100 characters; trimmed, NFC.
    public var companyName: String?
    /// Name, at most 100 characters; trimmed, NFC.
    public var tradeName: String?
    /// One of `C_CORP_PRIVATE`, `C_CORP_PUBLIC`, `HNWI`, `LLC`, `LLP`, `LP`, `S_CORP`, `SOLE_PROP`, `TRUST`, `NON_PROFIT`, `OTHER`.
    public var legalStructure: KillbLegalStructure?
    /// Text, at most 200 characters; trimmed, NFC.
    public var description: String?
    /// Date `YYYY-MM-DD`.
    public var establishedOn: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public var mainOwnerUser: String?
    /// Array of at most 250: text, at most 200 characters; trimmed, NFC.
    public var ownerUsers: [String]?
    /// Text, at most 50 characters; trimmed, NFC.
    public var naics: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public var naicsDescription: String?

    public init(type: KillbUserType? = nil, limit: Int? = nil, page: Int? = nil, id: String? = nil, externalId: String? = nil, customerId: String? = nil, firstName: String? = nil, middleName: String? = nil, lastName: String? = nil, dateOfBirth: String? = nil, email: String? = nil, phone: String? = nil, companyName: String? = nil, tradeName: String? = nil, legalStructure: KillbLegalStructure? = nil, description: String? = nil, establishedOn: String? = nil, mainOwnerUser: String? = nil, ownerUsers: [String]? = nil, naics: String? = nil, naicsDescription: String? = nil) {
        self.type = type
        self.limit = limit
        self.page = page
        self.id = id
        self.externalId = externalId
        self.customerId = customerId
        self.firstName = firstName
        self.middleName = middleName
        self.lastName = lastName
        self.dateOfBirth = dateOfBirth
        self.email = email
        self.phone = phone
        self.companyName = companyName
        self.tradeName = tradeName
        self.legalStructure = legalStructure
        self.description = description
        self.establishedOn = establishedOn
        self.mainOwnerUser = mainOwnerUser
        self.ownerUsers = ownerUsers
        self.naics = naics
        self.naicsDescription = naicsDescription
    }
}
