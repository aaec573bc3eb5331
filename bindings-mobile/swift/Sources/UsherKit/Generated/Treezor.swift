/* Written by `cargo xtask generate` from the tables of `core`. */

/// The payloads of Treezor.
public enum Treezor {
    /// `treezor.physical.create`
    public static let physical = Schema<TreezorPhysical>("treezor.physical.create")

    /// `treezor.legal.create`
    public static let legal = Schema<TreezorLegal>("treezor.legal.create")

    /// `treezor.anonymous.create`
    public static let anonymous = Schema<TreezorAnonymous>("treezor.anonymous.create")

    /// `treezor.user.update`
    public static let userUpdate = Schema<TreezorUserUpdate>("treezor.user.update")

    /// `treezor.user.cancel`
    public static let userCancel = Schema<TreezorUserCancel>("treezor.user.cancel")

    /// `treezor.users.query`
    public static let usersQuery = Schema<TreezorUsersQuery>("treezor.users.query")

    /// Every schema of Treezor.
    public static let schemas: [any AnySchema] = [physical, legal, anonymous, userUpdate, userCancel, usersQuery]
}

/// `treezor.title`
public enum TreezorTitle: String, Codable, Sendable, CaseIterable {
    case m = "M"
    case mme = "MME"
    case mlle = "MLLE"
}

/// `treezor.occupationType`
public enum TreezorOccupationType: String, Codable, Sendable, CaseIterable {
    case selfEmployed = "self_employed"
    case publicSectorEmployees = "public_sector_employees"
    case privateSectorEmployees = "private_sector_employees"
    case retiredPeopleAndStudents = "retired_people_and_students"
    case withoutAnyProfessionalActivity = "without_any_professional_activity"
}

/// `treezor.incomeRange`
public enum TreezorIncomeRange: String, Codable, Sendable, CaseIterable {
    case n018 = "0-18"
    case n1923 = "19-23"
    case n2427 = "24-27"
    case n2835 = "28-35"
    case n3656 = "36-56"
    case n57 = "57-*"
}

/// `treezor.personalAssets`
public enum TreezorPersonalAssets: String, Codable, Sendable, CaseIterable {
    case n02 = "0-2"
    case n322 = "3-22"
    case n23128 = "23-128"
    case n129319 = "129-319"
    case n320464 = "320-464"
    case n465 = "465-"
}

/// `treezor.sourceOfFunds`
public enum TreezorSourceOfFunds: String, Codable, Sendable, CaseIterable {
    case donation = "donation"
    case inheritance = "inheritance"
    case loan = "loan"
    case lottery = "lottery"
    case pension = "pension"
    case proceedsFromInvestment = "proceeds_from_investment"
    case proceedsFromSale = "proceeds_from_sale"
    case salary = "salary"
    case savings = "savings"
}

/// `treezor.parentType`
public enum TreezorParentType: String, Codable, Sendable, CaseIterable {
    case shareholder = "shareholder"
    case leader = "leader"
    case employee = "employee"
}

/// `treezor.distributionCountry`
public enum TreezorDistributionCountry: String, Codable, Sendable, CaseIterable {
    case be = "BE"
    case de = "DE"
    case es = "ES"
    case fr = "FR"
    case it = "IT"
    case nl = "NL"
}

/// `treezor.legalSectorType`
public enum TreezorLegalSectorType: String, Codable, Sendable, CaseIterable {
    case naf = "NAF"
    case nace = "NACE"
}

/// `treezor.legalAnnualTurnOver`
public enum TreezorLegalAnnualTurnOver: String, Codable, Sendable, CaseIterable {
    case n039 = "0-39"
    case n4099 = "40-99"
    case n100249 = "100-249"
    case n250999 = "250-999"
    case n10002999 = "1000-2999"
    case n30009999 = "3000-9999"
    case n1000099999 = "10000-99999"
    case n100000 = "100000-*"
}

/// `treezor.legalNetIncomeRange`
public enum TreezorLegalNetIncomeRange: String, Codable, Sendable, CaseIterable {
    case n04 = "0-4"
    case n59 = "5-9"
    case n1049 = "10-49"
    case n50149 = "50-149"
    case n150499 = "150-499"
    case n500 = "500-*"
}

/// `treezor.legalNumberOfEmployeeRange`
public enum TreezorLegalNumberOfEmployeeRange: String, Codable, Sendable, CaseIterable {
    case n0 = "0"
    case n19 = "1-9"
    case n1099 = "10-99"
    case n100249 = "100-249"
    case n250 = "250-*"
}

/// `treezor.origin`
public enum TreezorOrigin: String, Codable, Sendable, CaseIterable {
    case `operator` = "OPERATOR"
    case user = "USER"
}

/// `treezor.userStatus`
public enum TreezorUserStatus: String, Codable, Sendable, CaseIterable {
    case pending = "PENDING"
    case validated = "VALIDATED"
    case canceled = "CANCELED"
}

/// `treezor.sortOrder`
public enum TreezorSortOrder: String, Codable, Sendable, CaseIterable {
    case asc = "ASC"
    case desc = "DESC"
}

/// `treezor.physical.create`
public struct TreezorPhysical: Codable, Sendable, Hashable, UserData {
    /// Whole number from 1 to 1.
    public var userTypeId: Int
    /// Whole number from 0 to 1.
    public var specifiedUSPerson: Int
    /// E-mail address; the domain comes out in lower case.
    public var email: String
    /// One of `M`, `MME`, `MLLE`. Optional; REGULAR needs it.
    public var title: TreezorTitle?
    /// Name, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it.
    public var firstname: String?
    /// Name, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it.
    public var lastname: String?
    /// Name, at most 100 characters; trimmed, NFC.
    public var middleNames: String?
    /// Date of birth `YYYY-MM-DD`, not in the future. Optional; REGULAR needs it.
    public var birthday: String?
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. Optional; REGULAR needs it.
    public var placeOfBirth: String?
    /// ISO 3166-1 alpha-2 code; comes out in upper case. Optional; REGULAR needs it.
    public var birthCountry: String?
    /// ISO 3166-1 alpha-2 code; comes out in upper case. Optional; REGULAR needs it.
    public var nationality: String?
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    public var nationalityOther: String?
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. Optional; REGULAR needs it.
    public var address1: String?
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain.
    public var address2: String?
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain.
    public var address3: String?
    /// Text, at most 20 characters; trimmed, NFC. Optional; REGULAR needs it.
    public var postcode: String?
    /// Text, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it.
    public var city: String?
    /// Text, at most 100 characters; trimmed, NFC.
    public var state: String?
    /// ISO 3166-1 alpha-2 code; comes out in upper case. Optional; REGULAR needs it.
    public var country: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public var secondaryAddress1: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public var secondaryAddress2: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public var secondaryAddress3: String?
    /// Text, at most 20 characters; trimmed, NFC.
    public var secondaryPostcode: String?
    /// Text, at most 100 characters; trimmed, NFC.
    public var secondaryCity: String?
    /// Text, at most 100 characters; trimmed, NFC.
    public var secondaryState: String?
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    public var secondaryCountry: String?
    /// Phone number of the shape of E.164, which it comes out in. Optional; REGULAR needs it.
    public var phone: String?
    /// Phone number of the shape of E.164, which it comes out in.
    public var mobile: String?
    /// Whole number from 1 to 15.
    public var occupationCategory: Int?
    /// Whole number from 1 to 7.
    public var monthlyIncomeRange: Int?
    /// Whole number from 0 to 7.
    public var personalAssetsRange: Int?
    /// Text, at most 200 characters; trimmed, NFC.
    public var occupation: String?
    /// One of `self_employed`, `public_sector_employees`, `private_sector_employees`, `retired_people_and_students`, `without_any_professional_activity`.
    public var occupationType: TreezorOccupationType?
    /// One of `0-18`, `19-23`, `24-27`, `28-35`, `36-56`, `57-*`.
    public var incomeRange: TreezorIncomeRange?
    /// One of `0-2`, `3-22`, `23-128`, `129-319`, `320-464`, `465-`.
    public var personalAssets: TreezorPersonalAssets?
    /// Text, at most 50 characters; trimmed, NFC.
    public var legalForm: String?
    /// One of `donation`, `inheritance`, `loan`, `lottery`, `pension`, `proceeds_from_investment`, `proceeds_from_sale`, `salary`, `savings`.
    public var sourceOfFunds: TreezorSourceOfFunds?
    /// Whole number from 0 to 1.
    public var activityOutsideEu: Int?
    /// Whole number from 0 to 1. Advised when `activityOutsideEu` is `1`.
    public var economicSanctions: Int?
    /// Whole number from 0 to 1. Advised when `activityOutsideEu` is `1`.
    public var residentCountriesSanctions: Int?
    /// Whole number from 0 to 1. Advised when `activityOutsideEu` is `1`.
    public var involvedSanctions: Int?
    /// Whole number from 0 to 4. Advised when `activityOutsideEu` is `1`.
    public var entitySanctionsQuestionnaire: Int?
    /// Whole number from 0 to 9007199254740991.
    public var parentUserId: Int?
    /// One of `shareholder`, `leader`, `employee`.
    public var parentType: TreezorParentType?
    /// Whole number from 0 to 3.
    public var controllingPersonType: Int?
    /// Whole number from 0 to 2.
    public var employeeType: Int?
    /// Whole number from 0 to 100.
    public var effectiveBeneficiary: Int?
    /// ISO 639-1 code; comes out in lower case.
    public var language: String?
    /// Text, at most 50 characters; trimmed, NFC.
    public var timezone: String?
    /// One of `BE`, `DE`, `ES`, `FR`, `IT`, `NL`.
    public var distributionCountry: TreezorDistributionCountry?
    /// Text, at most 250 characters; trimmed, NFC.
    public var userTag: String?
    /// Text, at most 250 characters; trimmed, NFC.
    public var accessTag: String?
    /// Text, at most 10000 characters; trimmed, NFC.
    public var webauthn: String?
    /// Text, at most 10000 characters; trimmed, NFC. Required with `webauthn`.
    public var passcode: String?
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    public var taxNumber: String?
    /// Text, at most 50 characters; trimmed, NFC.
    public var taxResidence: String?

    public init(userTypeId: Int, specifiedUSPerson: Int, email: String, title: TreezorTitle? = nil, firstname: String? = nil, lastname: String? = nil, middleNames: String? = nil, birthday: String? = nil, placeOfBirth: String? = nil, birthCountry: String? = nil, nationality: String? = nil, nationalityOther: String? = nil, address1: String? = nil, address2: String? = nil, address3: String? = nil, postcode: String? = nil, city: String? = nil, state: String? = nil, country: String? = nil, secondaryAddress1: String? = nil, secondaryAddress2: String? = nil, secondaryAddress3: String? = nil, secondaryPostcode: String? = nil, secondaryCity: String? = nil, secondaryState: String? = nil, secondaryCountry: String? = nil, phone: String? = nil, mobile: String? = nil, occupationCategory: Int? = nil, monthlyIncomeRange: Int? = nil, personalAssetsRange: Int? = nil, occupation: String? = nil, occupationType: TreezorOccupationType? = nil, incomeRange: TreezorIncomeRange? = nil, personalAssets: TreezorPersonalAssets? = nil, legalForm: String? = nil, sourceOfFunds: TreezorSourceOfFunds? = nil, activityOutsideEu: Int? = nil, economicSanctions: Int? = nil, residentCountriesSanctions: Int? = nil, involvedSanctions: Int? = nil, entitySanctionsQuestionnaire: Int? = nil, parentUserId: Int? = nil, parentType: TreezorParentType? = nil, controllingPersonType: Int? = nil, employeeType: Int? = nil, effectiveBeneficiary: Int? = nil, language: String? = nil, timezone: String? = nil, distributionCountry: TreezorDistributionCountry? = nil, userTag: String? = nil, accessTag: String? = nil, webauthn: String? = nil, passcode: String? = nil, taxNumber: String? = nil, taxResidence: String? = nil) {
        self.userTypeId = userTypeId
        self.specifiedUSPerson = specifiedUSPerson
        self.email = email
        self.title = title
        self.firstname = firstname
        self.lastname = lastname
        self.middleNames = middleNames
        self.birthday = birthday
        self.placeOfBirth = placeOfBirth
        self.birthCountry = birthCountry
        self.nationality = nationality
        self.nationalityOther = nationalityOther
        self.address1 = address1
        self.address2 = address2
        self.address3 = address3
        self.postcode = postcode
        self.city = city
        self.state = state
        self.country = country
        self.secondaryAddress1 = secondaryAddress1
        self.secondaryAddress2 = secondaryAddress2
        self.secondaryAddress3 = secondaryAddress3
        self.secondaryPostcode = secondaryPostcode
        self.secondaryCity = secondaryCity
        self.secondaryState = secondaryState
        self.secondaryCountry = secondaryCountry
        self.phone = phone
        self.mobile = mobile
        self.occupationCategory = occupationCategory
        self.monthlyIncomeRange = monthlyIncomeRange
        self.personalAssetsRange = personalAssetsRange
        self.occupation = occupation
        self.occupationType = occupationType
        self.incomeRange = incomeRange
        self.personalAssets = personalAssets
        self.legalForm = legalForm
        self.sourceOfFunds = sourceOfFunds
        self.activityOutsideEu = activityOutsideEu
        self.economicSanctions = economicSanctions
        self.residentCountriesSanctions = residentCountriesSanctions
        self.involvedSanctions = involvedSanctions
        self.entitySanctionsQuestionnaire = entitySanctionsQuestionnaire
        self.parentUserId = parentUserId
        self.parentType = parentType
        self.controllingPersonType = controllingPersonType
        self.employeeType = employeeType
        self.effectiveBeneficiary = effectiveBeneficiary
        self.language = language
        self.timezone = timezone
        self.distributionCountry = distributionCountry
        self.userTag = userTag
        self.accessTag = accessTag
        self.webauthn = webauthn
        self.passcode = passcode
        self.taxNumber = taxNumber
        self.taxResidence = taxResidence
    }
}

/// `treezor.legal.create`
public struct TreezorLegal: Codable, Sendable, Hashable, UserData {
    /// Whole number from 2 to 4.
    public var userTypeId: Int
    /// Whole number from 0 to 1.
    public var specifiedUSPerson: Int
    /// E-mail address; the domain comes out in lower case.
    public var email: String
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. Optional; REGULAR needs it.
    public var address1: String?
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain.
    public var address2: String?
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain.
    public var address3: String?
    /// Text, at most 20 characters; trimmed, NFC. Optional; REGULAR needs it.
    public var postcode: String?
    /// Text, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it.
    public var city: String?
    /// Text, at most 100 characters; trimmed, NFC.
    public var state: String?
    /// ISO 3166-1 alpha-2 code; comes out in upper case. Optional; REGULAR needs it.
    public var country: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public var secondaryAddress1: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public var secondaryAddress2: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public var secondaryAddress3: String?
    /// Text, at most 20 characters; trimmed, NFC.
    public var secondaryPostcode: String?
    /// Text, at most 100 characters; trimmed, NFC.
    public var secondaryCity: String?
    /// Text, at most 100 characters; trimmed, NFC.
    public var secondaryState: String?
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    public var secondaryCountry: String?
    /// Phone number of the shape of E.164, which it comes out in. Optional; REGULAR needs it.
    public var phone: String?
    /// Phone number of the shape of E.164, which it comes out in.
    public var mobile: String?
    /// Name, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it.
    public var legalName: String?
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. Optional; REGULAR needs it.
    public var legalRegistrationNumber: String?
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    public var legalTvaNumber: String?
    /// Date `YYYY-MM-DD`, not in the future.
    public var legalRegistrationDate: String?
    /// Text, at most 50 characters; trimmed, NFC. Optional; REGULAR needs it.
    public var legalForm: String?
    /// One of `donation`, `inheritance`, `loan`, `lottery`, `pension`, `proceeds_from_investment`, `proceeds_from_sale`, `salary`, `savings`.
    public var sourceOfFunds: TreezorSourceOfFunds?
    /// Whole number from 0 to 9007199254740991.
    public var legalShareCapital: Int?
    /// Text, at most 50 characters; trimmed, NFC.
    public var legalSector: String?
    /// One of `NAF`, `NACE`.
    public var legalSectorType: TreezorLegalSectorType?
    /// One of `0-39`, `40-99`, `100-249`, `250-999`, `1000-2999`, `3000-9999`, `10000-99999`, `100000-*`.
    public var legalAnnualTurnOver: TreezorLegalAnnualTurnOver?
    /// One of `0-4`, `5-9`, `10-49`, `50-149`, `150-499`, `500-*`.
    public var legalNetIncomeRange: TreezorLegalNetIncomeRange?
    /// One of `0`, `1-9`, `10-99`, `100-249`, `250-*`.
    public var legalNumberOfEmployeeRange: TreezorLegalNumberOfEmployeeRange?
    /// Whole number from 0 to 1.
    public var isOnStockExchange: Int?
    /// Whole number from 1 to 5.
    public var entityType: Int?
    /// Text, at most 200 characters; trimmed, NFC.
    public var position: String?
    /// Whole number from 0 to 1.
    public var activityOutsideEu: Int?
    /// Whole number from 0 to 1. Required when `activityOutsideEu` is `1`.
    public var economicSanctions: Int?
    /// Whole number from 0 to 1. Required when `activityOutsideEu` is `1`.
    public var residentCountriesSanctions: Int?
    /// Whole number from 0 to 1. Required when `activityOutsideEu` is `1`.
    public var involvedSanctions: Int?
    /// Whole number from 0 to 4. Required when `activityOutsideEu` is `1`.
    public var entitySanctionsQuestionnaire: Int?
    /// Whole number from 0 to 9007199254740991.
    public var parentUserId: Int?
    /// One of `shareholder`, `leader`, `employee`.
    public var parentType: TreezorParentType?
    /// Whole number from 0 to 3.
    public var controllingPersonType: Int?
    /// Whole number from 0 to 2.
    public var employeeType: Int?
    /// Whole number from 0 to 100.
    public var effectiveBeneficiary: Int?
    /// ISO 639-1 code; comes out in lower case.
    public var language: String?
    /// Text, at most 50 characters; trimmed, NFC.
    public var timezone: String?
    /// One of `BE`, `DE`, `ES`, `FR`, `IT`, `NL`.
    public var distributionCountry: TreezorDistributionCountry?
    /// Text, at most 250 characters; trimmed, NFC.
    public var userTag: String?
    /// Text, at most 250 characters; trimmed, NFC.
    public var accessTag: String?
    /// Text, at most 10000 characters; trimmed, NFC.
    public var webauthn: String?
    /// Text, at most 10000 characters; trimmed, NFC. Required with `webauthn`.
    public var passcode: String?
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    public var taxNumber: String?
    /// Text, at most 50 characters; trimmed, NFC.
    public var taxResidence: String?

    public init(userTypeId: Int, specifiedUSPerson: Int, email: String, address1: String? = nil, address2: String? = nil, address3: String? = nil, postcode: String? = nil, city: String? = nil, state: String? = nil, country: String? = nil, secondaryAddress1: String? = nil, secondaryAddress2: String? = nil, secondaryAddress3: String? = nil, secondaryPostcode: String? = nil, secondaryCity: String? = nil, secondaryState: String? = nil, secondaryCountry: String? = nil, phone: String? = nil, mobile: String? = nil, legalName: String? = nil, legalRegistrationNumber: String? = nil, legalTvaNumber: String? = nil, legalRegistrationDate: String? = nil, legalForm: String? = nil, sourceOfFunds: TreezorSourceOfFunds? = nil, legalShareCapital: Int? = nil, legalSector: String? = nil, legalSectorType: TreezorLegalSectorType? = nil, legalAnnualTurnOver: TreezorLegalAnnualTurnOver? = nil, legalNetIncomeRange: TreezorLegalNetIncomeRange? = nil, legalNumberOfEmployeeRange: TreezorLegalNumberOfEmployeeRange? = nil, isOnStockExchange: Int? = nil, entityType: Int? = nil, position: String? = nil, activityOutsideEu: Int? = nil, economicSanctions: Int? = nil, residentCountriesSanctions: Int? = nil, involvedSanctions: Int? = nil, entitySanctionsQuestionnaire: Int? = nil, parentUserId: Int? = nil, parentType: TreezorParentType? = nil, controllingPersonType: Int? = nil, employeeType: Int? = nil, effectiveBeneficiary: Int? = nil, language: String? = nil, timezone: String? = nil, distributionCountry: TreezorDistributionCountry? = nil, userTag: String? = nil, accessTag: String? = nil, webauthn: String? = nil, passcode: String? = nil, taxNumber: String? = nil, taxResidence: String? = nil) {
        self.userTypeId = userTypeId
        self.specifiedUSPerson = specifiedUSPerson
        self.email = email
        self.address1 = address1
        self.address2 = address2
        self.address3 = address3
        self.postcode = postcode
        self.city = city
        self.state = state
        self.country = country
        self.secondaryAddress1 = secondaryAddress1
        self.secondaryAddress2 = secondaryAddress2
        self.secondaryAddress3 = secondaryAddress3
        self.secondaryPostcode = secondaryPostcode
        self.secondaryCity = secondaryCity
        self.secondaryState = secondaryState
        self.secondaryCountry = secondaryCountry
        self.phone = phone
        self.mobile = mobile
        self.legalName = legalName
        self.legalRegistrationNumber = legalRegistrationNumber
        self.legalTvaNumber = legalTvaNumber
        self.legalRegistrationDate = legalRegistrationDate
        self.legalForm = legalForm
        self.sourceOfFunds = sourceOfFunds
        self.legalShareCapital = legalShareCapital
        self.legalSector = legalSector
        self.legalSectorType = legalSectorType
        self.legalAnnualTurnOver = legalAnnualTurnOver
        self.legalNetIncomeRange = legalNetIncomeRange
        self.legalNumberOfEmployeeRange = legalNumberOfEmployeeRange
        self.isOnStockExchange = isOnStockExchange
        self.entityType = entityType
        self.position = position
        self.activityOutsideEu = activityOutsideEu
        self.economicSanctions = economicSanctions
        self.residentCountriesSanctions = residentCountriesSanctions
        self.involvedSanctions = involvedSanctions
        self.entitySanctionsQuestionnaire = entitySanctionsQuestionnaire
        self.parentUserId = parentUserId
        self.parentType = parentType
        self.controllingPersonType = controllingPersonType
        self.employeeType = employeeType
        self.effectiveBeneficiary = effectiveBeneficiary
        self.language = language
        self.timezone = timezone
        self.distributionCountry = distributionCountry
        self.userTag = userTag
        self.accessTag = accessTag
        self.webauthn = webauthn
        self.passcode = passcode
        self.taxNumber = taxNumber
        self.taxResidence = taxResidence
    }
}

/// `treezor.anonymous.create`
public struct TreezorAnonymous: Codable, Sendable, Hashable, UserData {
    /// Whole number from 1 to 1.
    public var userTypeId: Int
    /// Whole number from 0 to 1.
    public var specifiedUSPerson: Int
    /// E-mail address; the domain comes out in lower case.
    public var email: String
    /// Phone number of the shape of E.164, which it comes out in.
    public var phone: String?
    /// Phone number of the shape of E.164, which it comes out in.
    public var mobile: String?
    /// ISO 639-1 code; comes out in lower case.
    public var language: String?
    /// Text, at most 50 characters; trimmed, NFC.
    public var timezone: String?
    /// One of `BE`, `DE`, `ES`, `FR`, `IT`, `NL`.
    public var distributionCountry: TreezorDistributionCountry?
    /// Text, at most 250 characters; trimmed, NFC.
    public var userTag: String?
    /// Text, at most 250 characters; trimmed, NFC.
    public var accessTag: String?
    /// Text, at most 10000 characters; trimmed, NFC.
    public var webauthn: String?
    /// Text, at most 10000 characters; trimmed, NFC. Required with `webauthn`.
    public var passcode: String?

    public init(userTypeId: Int, specifiedUSPerson: Int, email: String, phone: String? = nil, mobile: String? = nil, language: String? = nil, timezone: String? = nil, distributionCountry: TreezorDistributionCountry? = nil, userTag: String? = nil, accessTag: String? = nil, webauthn: String? = nil, passcode: String? = nil) {
        self.userTypeId = userTypeId
        self.specifiedUSPerson = specifiedUSPerson
        self.email = email
        self.phone = phone
        self.mobile = mobile
        self.language = language
        self.timezone = timezone
        self.distributionCountry = distributionCountry
        self.userTag = userTag
        self.accessTag = accessTag
        self.webauthn = webauthn
        self.passcode = passcode
    }
}

/// `treezor.user.update`
public struct TreezorUserUpdate: Codable, Sendable, Hashable, UserData {
    /// Whole number from 0 to 1.
    public var specifiedUSPerson: Int?
    /// E-mail address; the domain comes out in lower case.
    public var email: String?
    /// One of `M`, `MME`, `MLLE`. Optional; REGULAR needs it.
    public var title: TreezorTitle?
    /// Name, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it.
    public var firstname: String?
    /// Name, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it.
    public var lastname: String?
    /// Name, at most 100 characters; trimmed, NFC.
    public var middleNames: String?
    /// Date of birth `YYYY-MM-DD`, not in the future. Optional; REGULAR needs it.
    public var birthday: String?
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. Optional; REGULAR needs it.
    public var placeOfBirth: String?
    /// ISO 3166-1 alpha-2 code; comes out in upper case. Optional; REGULAR needs it.
    public var birthCountry: String?
    /// ISO 3166-1 alpha-2 code; comes out in upper case. Optional; REGULAR needs it.
    public var nationality: String?
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    public var nationalityOther: String?
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. Optional; REGULAR needs it.
    public var address1: String?
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain.
    public var address2: String?
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain.
    public var address3: String?
    /// Text, at most 20 characters; trimmed, NFC. Optional; REGULAR needs it.
    public var postcode: String?
    /// Text, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it.
    public var city: String?
    /// Text, at most 100 characters; trimmed, NFC.
    public var state: String?
    /// ISO 3166-1 alpha-2 code; comes out in upper case. Optional; REGULAR needs it.
    public var country: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public var secondaryAddress1: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public var secondaryAddress2: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public var secondaryAddress3: String?
    /// Text, at most 20 characters; trimmed, NFC.
    public var secondaryPostcode: String?
    /// Text, at most 100 characters; trimmed, NFC.
    public var secondaryCity: String?
    /// Text, at most 100 characters; trimmed, NFC.
    public var secondaryState: String?
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    public var secondaryCountry: String?
    /// Phone number of the shape of E.164, which it comes out in.
    public var phone: String?
    /// Phone number of the shape of E.164, which it comes out in.
    public var mobile: String?
    /// Whole number from 1 to 15.
    public var occupationCategory: Int?
    /// Whole number from 1 to 7.
    public var monthlyIncomeRange: Int?
    /// Whole number from 0 to 7.
    public var personalAssetsRange: Int?
    /// Text, at most 200 characters; trimmed, NFC.
    public var occupation: String?
    /// One of `self_employed`, `public_sector_employees`, `private_sector_employees`, `retired_people_and_students`, `without_any_professional_activity`.
    public var occupationType: TreezorOccupationType?
    /// One of `0-18`, `19-23`, `24-27`, `28-35`, `36-56`, `57-*`.
    public var incomeRange: TreezorIncomeRange?
    /// One of `0-2`, `3-22`, `23-128`, `129-319`, `320-464`, `465-`.
    public var personalAssets: TreezorPersonalAssets?
    /// Name, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it.
    public var legalName: String?
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. Optional; REGULAR needs it.
    public var legalRegistrationNumber: String?
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    public var legalTvaNumber: String?
    /// Date `YYYY-MM-DD`, not in the future.
    public var legalRegistrationDate: String?
    /// Text, at most 50 characters; trimmed, NFC.
    public var legalForm: String?
    /// One of `donation`, `inheritance`, `loan`, `lottery`, `pension`, `proceeds_from_investment`, `proceeds_from_sale`, `salary`, `savings`.
    public var sourceOfFunds: TreezorSourceOfFunds?
    /// Whole number from 0 to 9007199254740991.
    public var legalShareCapital: Int?
    /// Text, at most 50 characters; trimmed, NFC.
    public var legalSector: String?
    /// One of `NAF`, `NACE`.
    public var legalSectorType: TreezorLegalSectorType?
    /// One of `0-39`, `40-99`, `100-249`, `250-999`, `1000-2999`, `3000-9999`, `10000-99999`, `100000-*`.
    public var legalAnnualTurnOver: TreezorLegalAnnualTurnOver?
    /// One of `0-4`, `5-9`, `10-49`, `50-149`, `150-499`, `500-*`.
    public var legalNetIncomeRange: TreezorLegalNetIncomeRange?
    /// One of `0`, `1-9`, `10-99`, `100-249`, `250-*`.
    public var legalNumberOfEmployeeRange: TreezorLegalNumberOfEmployeeRange?
    /// Whole number from 0 to 1.
    public var isOnStockExchange: Int?
    /// Text, at most 200 characters; trimmed, NFC.
    public var position: String?
    /// Whole number from 0 to 1.
    public var activityOutsideEu: Int?
    /// Whole number from 0 to 1. Advised when `activityOutsideEu` is `1`.
    public var economicSanctions: Int?
    /// Whole number from 0 to 1. Advised when `activityOutsideEu` is `1`.
    public var residentCountriesSanctions: Int?
    /// Whole number from 0 to 1. Advised when `activityOutsideEu` is `1`.
    public var involvedSanctions: Int?
    /// Whole number from 0 to 4. Advised when `activityOutsideEu` is `1`.
    public var entitySanctionsQuestionnaire: Int?
    /// Whole number from 0 to 3.
    public var controllingPersonType: Int?
    /// Whole number from 0 to 2.
    public var employeeType: Int?
    /// Whole number from 0 to 100.
    public var effectiveBeneficiary: Int?
    /// ISO 639-1 code; comes out in lower case.
    public var language: String?
    /// Text, at most 50 characters; trimmed, NFC.
    public var timezone: String?
    /// One of `BE`, `DE`, `ES`, `FR`, `IT`, `NL`.
    public var distributionCountry: TreezorDistributionCountry?
    /// Text, at most 250 characters; trimmed, NFC.
    public var userTag: String?
    /// Text, at most 250 characters; trimmed, NFC.
    public var accessTag: String?
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    public var taxNumber: String?
    /// Text, at most 50 characters; trimmed, NFC.
    public var taxResidence: String?

    public init(specifiedUSPerson: Int? = nil, email: String? = nil, title: TreezorTitle? = nil, firstname: String? = nil, lastname: String? = nil, middleNames: String? = nil, birthday: String? = nil, placeOfBirth: String? = nil, birthCountry: String? = nil, nationality: String? = nil, nationalityOther: String? = nil, address1: String? = nil, address2: String? = nil, address3: String? = nil, postcode: String? = nil, city: String? = nil, state: String? = nil, country: String? = nil, secondaryAddress1: String? = nil, secondaryAddress2: String? = nil, secondaryAddress3: String? = nil, secondaryPostcode: String? = nil, secondaryCity: String? = nil, secondaryState: String? = nil, secondaryCountry: String? = nil, phone: String? = nil, mobile: String? = nil, occupationCategory: Int? = nil, monthlyIncomeRange: Int? = nil, personalAssetsRange: Int? = nil, occupation: String? = nil, occupationType: TreezorOccupationType? = nil, incomeRange: TreezorIncomeRange? = nil, personalAssets: TreezorPersonalAssets? = nil, legalName: String? = nil, legalRegistrationNumber: String? = nil, legalTvaNumber: String? = nil, legalRegistrationDate: String? = nil, legalForm: String? = nil, sourceOfFunds: TreezorSourceOfFunds? = nil, legalShareCapital: Int? = nil, legalSector: String? = nil, legalSectorType: TreezorLegalSectorType? = nil, legalAnnualTurnOver: TreezorLegalAnnualTurnOver? = nil, legalNetIncomeRange: TreezorLegalNetIncomeRange? = nil, legalNumberOfEmployeeRange: TreezorLegalNumberOfEmployeeRange? = nil, isOnStockExchange: Int? = nil, position: String? = nil, activityOutsideEu: Int? = nil, economicSanctions: Int? = nil, residentCountriesSanctions: Int? = nil, involvedSanctions: Int? = nil, entitySanctionsQuestionnaire: Int? = nil, controllingPersonType: Int? = nil, employeeType: Int? = nil, effectiveBeneficiary: Int? = nil, language: String? = nil, timezone: String? = nil, distributionCountry: TreezorDistributionCountry? = nil, userTag: String? = nil, accessTag: String? = nil, taxNumber: String? = nil, taxResidence: String? = nil) {
        self.specifiedUSPerson = specifiedUSPerson
        self.email = email
        self.title = title
        self.firstname = firstname
        self.lastname = lastname
        self.middleNames = middleNames
        self.birthday = birthday
        self.placeOfBirth = placeOfBirth
        self.birthCountry = birthCountry
        self.nationality = nationality
        self.nationalityOther = nationalityOther
        self.address1 = address1
        self.address2 = address2
        self.address3 = address3
        self.postcode = postcode
        self.city = city
        self.state = state
        self.country = country
        self.secondaryAddress1 = secondaryAddress1
        self.secondaryAddress2 = secondaryAddress2
        self.secondaryAddress3 = secondaryAddress3
        self.secondaryPostcode = secondaryPostcode
        self.secondaryCity = secondaryCity
        self.secondaryState = secondaryState
        self.secondaryCountry = secondaryCountry
        self.phone = phone
        self.mobile = mobile
        self.occupationCategory = occupationCategory
        self.monthlyIncomeRange = monthlyIncomeRange
        self.personalAssetsRange = personalAssetsRange
        self.occupation = occupation
        self.occupationType = occupationType
        self.incomeRange = incomeRange
        self.personalAssets = personalAssets
        self.legalName = legalName
        self.legalRegistrationNumber = legalRegistrationNumber
        self.legalTvaNumber = legalTvaNumber
        self.legalRegistrationDate = legalRegistrationDate
        self.legalForm = legalForm
        self.sourceOfFunds = sourceOfFunds
        self.legalShareCapital = legalShareCapital
        self.legalSector = legalSector
        self.legalSectorType = legalSectorType
        self.legalAnnualTurnOver = legalAnnualTurnOver
        self.legalNetIncomeRange = legalNetIncomeRange
        self.legalNumberOfEmployeeRange = legalNumberOfEmployeeRange
        self.isOnStockExchange = isOnStockExchange
        self.position = position
        self.activityOutsideEu = activityOutsideEu
        self.economicSanctions = economicSanctions
        self.residentCountriesSanctions = residentCountriesSanctions
        self.involvedSanctions = involvedSanctions
        self.entitySanctionsQuestionnaire = entitySanctionsQuestionnaire
        self.controllingPersonType = controllingPersonType
        self.employeeType = employeeType
        self.effectiveBeneficiary = effectiveBeneficiary
        self.language = language
        self.timezone = timezone
        self.distributionCountry = distributionCountry
        self.userTag = userTag
        self.accessTag = accessTag
        self.taxNumber = taxNumber
        self.taxResidence = taxResidence
    }
}

/// `treezor.user.cancel`
public struct TreezorUserCancel: Codable, Sendable, Hashable, UserData {
    /// One of `OPERATOR`, `USER`.
    public var origin: TreezorOrigin

    public init(origin: TreezorOrigin) {
        self.origin = origin
    }
}

/// `treezor.users.query`
public struct TreezorUsersQuery: Codable, Sendable, Hashable, UserData {
    /// Whole number from 0 to 9007199254740991.
    public var userId: Int?
    /// Whole number from 1 to 4.
    public var userTypeId: Int?
    /// One of `PENDING`, `VALIDATED`, `CANCELED`.
    public var userStatus: TreezorUserStatus?
    /// Text, at most 250 characters; trimmed, NFC.
    public var userTag: String?
    /// Whole number from 0 to 1.
    public var specifiedUSPerson: Int?
    /// Whole number from 0 to 3.
    public var controllingPersonType: Int?
    /// Whole number from 0 to 2.
    public var employeeType: Int?
    /// Text, at most 200 characters; trimmed, NFC.
    public var email: String?
    /// Text, at most 200 characters; trimmed, NFC.
    public var name: String?
    /// Text, at most 100 characters; trimmed, NFC.
    public var legalName: String?
    /// Whole number from 0 to 9007199254740991.
    public var parentUserId: Int?
    /// Text, at most 50 characters; trimmed, NFC.
    public var createdDateFrom: String?
    /// Text, at most 50 characters; trimmed, NFC.
    public var createdDateTo: String?
    /// Text, at most 50 characters; trimmed, NFC.
    public var updatedDateFrom: String?
    /// Text, at most 50 characters; trimmed, NFC.
    public var updatedDateTo: String?
    /// Text, at most 250 characters; trimmed, NFC.
    public var accessTag: String?
    /// Whole number from 1 to 4294967295.
    public var pageNumber: Int?
    /// Whole number from 1 to 4294967295.
    public var pageCount: Int?
    /// Text, at most 50 characters; trimmed, NFC.
    public var sortBy: String?
    /// One of `ASC`, `DESC`.
    public var sortOrder: TreezorSortOrder?

    public init(userId: Int? = nil, userTypeId: Int? = nil, userStatus: TreezorUserStatus? = nil, userTag: String? = nil, specifiedUSPerson: Int? = nil, controllingPersonType: Int? = nil, employeeType: Int? = nil, email: String? = nil, name: String? = nil, legalName: String? = nil, parentUserId: Int? = nil, createdDateFrom: String? = nil, createdDateTo: String? = nil, updatedDateFrom: String? = nil, updatedDateTo: String? = nil, accessTag: String? = nil, pageNumber: Int? = nil, pageCount: Int? = nil, sortBy: String? = nil, sortOrder: TreezorSortOrder? = nil) {
        self.userId = userId
        self.userTypeId = userTypeId
        self.userStatus = userStatus
        self.userTag = userTag
        self.specifiedUSPerson = specifiedUSPerson
        self.controllingPersonType = controllingPersonType
        self.employeeType = employeeType
        self.email = email
        self.name = name
        self.legalName = legalName
        self.parentUserId = parentUserId
        self.createdDateFrom = createdDateFrom
        self.createdDateTo = createdDateTo
        self.updatedDateFrom = updatedDateFrom
        self.updatedDateTo = updatedDateTo
        self.accessTag = accessTag
        self.pageNumber = pageNumber
        self.pageCount = pageCount
        self.sortBy = sortBy
        self.sortOrder = sortOrder
    }
}
