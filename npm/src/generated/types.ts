/* Written by `cargo xtask generate` from the tables of `core`. */

/** Keys and indexes that lead to a value; empty for the payload as a whole. */
export type Path = readonly (string | number)[];

/** The parameters of each code. Codes are never renamed and never reused. */
export interface IssueParams {
  /** The text is not JSON (RFC 8259) or not UTF-8. `position` is the offset of the first invalid byte, in UTF-8. */
  'json.syntax': { readonly position: number };
  /** A known member is repeated; parsers disagree on which one counts (RFC 7493 section 2.3). */
  'json.duplicate_member': Record<string, never>;
  /** The text has more than `max` bytes and was not read. */
  'limit.size': { readonly max: number };
  /** Objects and arrays are nested more than `max` levels deep. */
  'limit.depth': { readonly max: number };
  /** There are `count` more issues than the answer lists. */
  'limit.issues': { readonly count: number };
  /** There are `count` more unknown members than the answer lists. */
  'limit.unknown_members': { readonly count: number };
  /** The value has the wrong JSON type. For a value that JSON does not have, `received` is its name: `Date`, `Map`, `FormData`, `function`, `NaN` and the like, else `other`. */
  'type.invalid': { readonly expected: string; readonly received: string };
  /** The value could not be read, because reading it threw. */
  'value.unreadable': Record<string, never>;
  /** A required member is absent. */
  'member.required': Record<string, never>;
  /** A member that the schema does not know. */
  'member.unknown': Record<string, never>;
  /** The option `only` has a path that the schema does not have: misuse. */
  'path.unknown': { readonly path: string };
  /** A member that cannot change once the object exists, or that only the server sets. `providerCode` is the provider's own error, if it has one. */
  'member.not_updatable': { readonly providerCode?: string };
  /** A member that the provider still accepts but will remove; `instead` is its replacement. */
  'member.deprecated': { readonly instead?: string };
  /** A text that must not be empty is empty, or has no visible character. */
  'text.blank': Record<string, never>;
  /** The text has more than `max` characters (Unicode scalar values after normalization). */
  'text.too_long': { readonly max: number };
  /** The text holds a character that is refused: U+0000 and U+FFFD; in names also control, bidirectional and invisible characters (RFC 8264); in document numbers also control characters, quotes, brackets and symbols. `position` counts characters of the trimmed text from 0. */
  'text.forbidden_character': { readonly position: number };
  /** The text does not have the required form, which `example` shows. */
  'text.format': { readonly example: string };
  /** The text has more than the `max` characters that fit on cards and their envelopes. */
  'text.too_long_for_cards': { readonly max: number };
  /** The text has a length that the issuer of such numbers does not use. */
  'text.unusual_length': { readonly expected: string };
  /** The text holds characters that the issuer of such numbers does not use. */
  'text.unusual_characters': { readonly expected: string };
  /** The text is not one of the `allowed` words; letter case counts. */
  'enum.unknown': { readonly allowed: readonly string[] };
  /** The code has the right form, but is not in the provider's published list, which may be older than the code. */
  'enum.unlisted': Record<string, never>;
  /** The text is not an officially assigned ISO 3166-1 alpha-2 code. */
  'country.invalid': Record<string, never>;
  /** The text is not a day of the calendar written `YYYY-MM-DD` (RFC 3339 full-date). */
  'date.invalid': { readonly reason: 'format' | 'no_such_day' };
  /** The day is after `today`. */
  'date.in_future': Record<string, never>;
  /** The day is before the person's birth. */
  'date.before_birth': Record<string, never>;
  /** A birth before 1900 or more than 120 years ago. */
  'date.implausible': Record<string, never>;
  /** The person has not reached the age of `minimum` calendar years on `today`. `providerCode` is the provider's own error. */
  'age.too_young': { readonly minimum: number; readonly providerCode: string };
  /** The text is not a mailbox that both RFC 5321 and the HTML e-mail field accept. */
  'email.invalid': { readonly reason: 'missing_at' | 'local_part' | 'domain' | 'too_long' | 'local_part_too_long' | 'not_ascii' | 'international_domain' };
  /** The domain is one typing error away from a well-known one, or its ending is one away from `com`. */
  'email.likely_typo': { readonly suggestion: string };
  /** No mail reaches the domain: its top level is reserved (RFC 2606, RFC 6761 and IANA's registry of special-use names: `alt`, `internal`, `invalid`, `local`, `localhost`, `onion`, `test`). */
  'email.reserved_domain': Record<string, never>;
  /** The text is not a phone number of its numbering plan. `region` is the region of that plan. */
  'phone.invalid': { readonly reason: 'not_a_number' | 'missing_region' | 'invalid_country_code' | 'too_short' | 'too_long' | 'invalid_length' | 'not_assigned'; readonly region?: string };
  /** The number exists, but its number of digits is outside the range in the provider's guide. */
  'phone.unusual_for_provider': { readonly minDigits: number; readonly maxDigits: number };
  /** The number has an extension, which E.164 cannot hold: it is not in the value. */
  'phone.extension_dropped': Record<string, never>;
  /** The number has the form of E.164, but its numbering plan does not have it. */
  'phone.not_in_plan': Record<string, never>;
  /** The number is outside its bounds. */
  'number.out_of_range': { readonly min: number; readonly max: number };
  /** The array has more than `max` items. */
  'list.too_long': { readonly max: number };
  /** The array has no item. */
  'list.empty': Record<string, never>;
  /** The array holds `member`, which excludes all others, together with others. */
  'list.exclusive_member': { readonly member: string };
  /** A single word stands in place of a list: the value has a list of it. */
  'list.single': Record<string, never>;
  /** A document number does not follow the rules of its issuer. */
  'national_id.invalid': { readonly reason: 'format' | 'check_digit' | 'placeholder'; readonly type: string };
  /** The date in a document number is not the one in `member`. */
  'national_id.date_differs': { readonly type: string; readonly member: string };
  /** Other countries issue documents of this type. */
  'document.unusual_country': { readonly type: string; readonly expected: readonly string[] };
  /** `member` is `US`, so `specifiedUSPerson` must be 1. */
  'us_person.required': { readonly member: string };
  /** A look-up by `id` or `externalId` without `type`: the guide shows it, but the API reference requires the type. */
  'query.type_advised': Record<string, never>;
  /** The member is optional, but the KYC level `level` needs it. */
  'kyc.level_needs': { readonly level: string };
  /** The change has the form `{type, data}` of an older guide: it is accepted, and sent in the flat form. */
  'update.unwrapped': Record<string, never>;
  /** The update has no member that could change: there is no request for it. */
  'update.empty': Record<string, never>;
  /** The change clears the member, which the provider does not support: it is not sent. */
  'update.not_cleared': Record<string, never>;
  /** The member cannot change, or is cleared, and responses do not contain it: nobody knows whether it changes, and it is not sent. */
  'update.unseen': Record<string, never>;
  /** The member is sent, and its change may start a new review of the user. */
  'update.reviewed': Record<string, never>;
  /** The user has no id of the caller: it cannot be looked up by one, and a repeated call may create it twice. */
  'external_id.advised': Record<string, never>;
  /** The provider's API has no such operation. `instead` is the closest operation, if there is one. */
  'operation.unsupported': { readonly operation: string; readonly instead?: string };
  /** The id is empty, or would lead to another path in a URL. */
  'id.invalid': Record<string, never>;
  /** The provider refused the member. `providerCode` is the provider's own error. */
  'provider.refused': { readonly providerCode: string };
}

/** Why something is an issue or a warning. */
export type IssueCode = keyof IssueParams;

/** One thing that is wrong, or worth a warning. `code` tells which `params` there are. */
export type Issue = {
  [Code in IssueCode]: {
    /** The contract. */
    readonly code: Code;
    /** Where. */
    readonly path: Path;
    /** Details; never what the user entered, but for the suggestion of a likely typo. */
    readonly params: IssueParams[Code];
    /** For people, in the locale of the options. */
    readonly message: string;
  };
}[IssueCode];

/** `usherkit.locale` */
export type Locale = 'en' | 'es' | 'pt' | 'fr';

/** `usherkit.unknownKeys` */
export type UnknownKeys = 'strip' | 'reject';

/** `usherkit.blank` */
export type Blank = 'keep' | 'absent';

/** `usherkit.nationalIdLevel` */
export type NationalIdLevel = 'off' | 'warn' | 'error';

/** `killb.employmentStatus` */
export type KillbEmploymentStatus = 'EMPLOYEE' | 'SELF_EMPLOYED' | 'RETIRED' | 'UNEMPLOYED' | 'OTHER';

/** `killb.personDocumentType` */
export type KillbPersonDocumentType = 'PASSPORT' | 'DRIVER_LICENSE' | 'NUIP' | 'RFC' | 'SSN' | 'CURP' | 'CPF' | 'INE' | 'IFE' | 'DNI' | 'DUI' | 'NIT' | 'RUT' | 'CHINESE_ID' | 'BOLIVIAN_ID' | 'CE';

/** `killb.sourceOfFunds` */
export type KillbSourceOfFunds = 'EMPLOYMENT' | 'SAVINGS' | 'WINNINGS' | 'MARITAL' | 'REAL_ESTATE' | 'TRUST' | 'INVESTMENT' | 'OTHER' | 'COMPANY' | 'COMPANY_CAPITAL' | 'LOAN' | 'PRIVATE_CAPITAL' | 'GRANT';

/** `killb.assets` */
export type KillbAssets = 'UPTO_10K' | 'TEN_TO_100K' | 'ONEHUNDREDK_TO_1M' | 'ONE_TO_10M' | 'TEN_TO_50M' | 'FIFTY_TO_250M' | 'MORE_THAN_250M';

/** `killb.monthlyCount` */
export type KillbMonthlyCount = 'UPTO_5' | 'FIVE_TO_10' | 'TEN_TO_25' | 'MORE_THAN_25';

/** `killb.volume` */
export type KillbVolume = 'UPTO_1K' | 'ONE_TO_100K' | 'ONEHUNDREDK_TO_1M' | 'MILLION_TO_5M' | 'MORE_THAN_5M';

/** `killb.activity` */
export type KillbActivity = 'NONE' | 'ADULT_ENTERTAINMENT' | 'DRUGS' | 'FIREARMS' | 'GAMBLING' | 'MARIJUANA' | 'TUMBLING';

/** `killb.legalStructure` */
export type KillbLegalStructure = 'C_CORP_PRIVATE' | 'C_CORP_PUBLIC' | 'HNWI' | 'LLC' | 'LLP' | 'LP' | 'S_CORP' | 'SOLE_PROP' | 'TRUST' | 'NON_PROFIT' | 'OTHER';

/** `killb.companyDocumentType` */
export type KillbCompanyDocumentType = 'NIT' | 'EIN' | 'CNPJ' | 'RFC' | 'CUIT' | 'USCC' | 'RUT';

/** `killb.regulatedStatus` */
export type KillbRegulatedStatus = 'REGULATED' | 'REGISTERED' | 'LICENSED' | 'NONE' | 'NOT_REQUIRED';

/** `killb.userType` */
export type KillbUserType = 'PERSON' | 'COMPANY';

/** `treezor.title` */
export type TreezorTitle = 'M' | 'MME' | 'MLLE';

/** `treezor.occupationType` */
export type TreezorOccupationType = 'self_employed' | 'public_sector_employees' | 'private_sector_employees' | 'retired_people_and_students' | 'without_any_professional_activity';

/** `treezor.incomeRange` */
export type TreezorIncomeRange = '0-18' | '19-23' | '24-27' | '28-35' | '36-56' | '57-*';

/** `treezor.personalAssets` */
export type TreezorPersonalAssets = '0-2' | '3-22' | '23-128' | '129-319' | '320-464' | '465-';

/** `treezor.sourceOfFunds` */
export type TreezorSourceOfFunds = 'donation' | 'inheritance' | 'loan' | 'lottery' | 'pension' | 'proceeds_from_investment' | 'proceeds_from_sale' | 'salary' | 'savings';

/** `treezor.parentType` */
export type TreezorParentType = 'shareholder' | 'leader' | 'employee';

/** `treezor.distributionCountry` */
export type TreezorDistributionCountry = 'BE' | 'DE' | 'ES' | 'FR' | 'IT' | 'NL';

/** `treezor.legalSectorType` */
export type TreezorLegalSectorType = 'NAF' | 'NACE';

/** `treezor.legalAnnualTurnOver` */
export type TreezorLegalAnnualTurnOver = '0-39' | '40-99' | '100-249' | '250-999' | '1000-2999' | '3000-9999' | '10000-99999' | '100000-*';

/** `treezor.legalNetIncomeRange` */
export type TreezorLegalNetIncomeRange = '0-4' | '5-9' | '10-49' | '50-149' | '150-499' | '500-*';

/** `treezor.legalNumberOfEmployeeRange` */
export type TreezorLegalNumberOfEmployeeRange = '0' | '1-9' | '10-99' | '100-249' | '250-*';

/** `treezor.origin` */
export type TreezorOrigin = 'OPERATOR' | 'USER';

/** `treezor.userStatus` */
export type TreezorUserStatus = 'PENDING' | 'VALIDATED' | 'CANCELED';

/** `treezor.sortOrder` */
export type TreezorSortOrder = 'ASC' | 'DESC';

/** `traderpal.statusFilter` */
export type TraderpalStatusFilter = 'active' | 'pending' | 'suspended';

/** `usherkit.options` */
export interface Options {
  /** The day on which ages and futures are judged. Default: the current day in UTC. Date `YYYY-MM-DD`. */
  readonly today?: string;
  /** The region, such as `CO`, of phone numbers that do not start with `+`. Default: none, so that they are refused. Region that the phone metadata knows. */
  readonly defaultCountry?: string;
  /** The language of messages. Default: `en`. One of `en`, `es`, `pt`, `fr`. */
  readonly locale?: Locale;
  /** What happens to members that the schema does not know: `strip` leaves them out with a warning, `reject` makes them issues. Default: as the schema says, which is `reject` for Treezor and `strip` for KillB and TraderPal. One of `strip`, `reject`. */
  readonly unknownKeys?: UnknownKeys;
  /** What text stands for of which nothing can be seen: with `keep` (default) itself, with `absent` a member that is not there, as HTML forms send it. With `absent` so do `null`, and an object or a list that holds nothing else, at every depth; items beside others keep their places. One of `keep`, `absent`. */
  readonly blank?: Blank;
  /** The members to check, for one step or one field of a form: issues and value hold those only. Paths are those of issues (`['address', 'city']`, with the index of an item), or text in which dots part the steps (`'address.city'`). A path that the schema does not have is misuse; a schema with cases has what one of them has. Of decisions, those that check nothing ignore it. Default: all. Array of at most 1000: array of at most 32: text or whole number, or text in which dots part them. */
  readonly only?: readonly (string | readonly (string | number)[])[];
  /** How the rules of national identifiers (formats, check digits, placeholders) count: `off` not at all, `warn` (default) as warnings, `error` as issues; one word for all of them, or an object with one for each. About 1.4 % of the RFCs that Mexico has registered have a wrong check digit: `{ format: 'error', checkDigit: 'warn' }` takes them. One of `off`, `warn`, `error`, or object, see `usherkit.nationalIds`. */
  readonly nationalIds?: NationalIdLevel | NationalIds;
  /** Whether the code `XK` (Kosovo), which ISO 3166-1 leaves to users, is a country. Default: `false`. */
  readonly kosovo?: boolean;
  /** Bounds against hostile input. Object, see `usherkit.limits`. */
  readonly limits?: Limits;
}

/** `usherkit.nationalIds` */
export interface NationalIds {
  /** Length, characters and parts; with `off`, days that differ from the date of birth are not looked at either. Default: `warn`. One of `off`, `warn`, `error`. */
  readonly format?: NationalIdLevel;
  /** Check digits. Default: `warn`. One of `off`, `warn`, `error`. */
  readonly checkDigit?: NationalIdLevel;
  /** Numbers that stand for nobody: generic ones, specimens, rows of one digit. Default: `warn`. One of `off`, `warn`, `error`. */
  readonly placeholder?: NationalIdLevel;
}

/** `usherkit.limits` */
export interface Limits {
  /** Most bytes of JSON text. Default: 2097152 (2 MiB). Whole number from 1 to 1073741823. */
  readonly bytes?: number;
  /** Most levels of nesting. Default: 32. Whole number from 1 to 128. */
  readonly depth?: number;
  /** Most items of an array. Default: 1000. Whole number from 1 to 1000000. */
  readonly items?: number;
  /** Most characters (Unicode scalar values) of a known text. Default: 10000. Whole number from 1 to 1073741823. */
  readonly characters?: number;
}

/** `killb.person.create` */
export interface KillbPerson {
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly firstName: string;
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly middleName?: string;
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly lastName: string;
  /** Date of birth `YYYY-MM-DD`, at least 18 years ago (`USER.0004`). */
  readonly dateOfBirth: string;
  /** E-mail address; the domain comes out in lower case. */
  readonly email: string;
  /** Phone number; comes out in E.164. */
  readonly phone: string;
  /** Object, see `killb.address`. */
  readonly address: KillbAddress;
  /** Object, see `killb.personDocument`. */
  readonly document: KillbPersonDocument;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. Optional; L1 needs it. */
  readonly nationality?: string;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. */
  readonly citizenship?: string;
  /** One of `EMPLOYEE`, `SELF_EMPLOYED`, `RETIRED`, `UNEMPLOYED`, `OTHER`. */
  readonly employmentStatus?: KillbEmploymentStatus;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly employmentDescription?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly employerName?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly occupation?: string;
  /** Object, see `killb.investmentProfile`. */
  readonly investmentProfile?: KillbInvestmentProfile;
  /** Object, see `killb.personKycProfile`. */
  readonly kycProfile?: KillbPersonKycProfile;
}

/** `killb.address` */
export interface KillbAddress {
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly street1: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly street2?: string;
  /** Text, at most 100 characters; trimmed, NFC. */
  readonly city: string;
  /** Text, at most 100 characters; trimmed, NFC. */
  readonly state: string;
  /** Text, at most 20 characters; trimmed, NFC. */
  readonly zipCode: string;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. */
  readonly countryCode: string;
}

/** `killb.personDocument` */
export interface KillbPersonDocument {
  /** One of `PASSPORT`, `DRIVER_LICENSE`, `NUIP`, `RFC`, `SSN`, `CURP`, `CPF`, `INE`, `IFE`, `DNI`, `DUI`, `NIT`, `RUT`, `CHINESE_ID`, `BOLIVIAN_ID`, `CE`. */
  readonly type: KillbPersonDocumentType;
  /** Number of a document, at most 50 characters; separators are taken out, letters come out in upper case. */
  readonly number: string;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. */
  readonly issuedCountryCode: string;
  /** Date `YYYY-MM-DD`, not in the future. */
  readonly expeditionDate?: string;
  /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. Required when `type` is `INE`. */
  readonly cic?: string;
  /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. Required when `type` is `INE`. */
  readonly identificadorCiudadano?: string;
  /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. Required when `type` is `IFE`. */
  readonly ocr?: string;
  /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. Required when `type` is `IFE`. */
  readonly numeroEmision?: string;
}

/** `killb.investmentProfile` */
export interface KillbInvestmentProfile {
  /** One of `EMPLOYMENT`, `SAVINGS`, `WINNINGS`, `MARITAL`, `REAL_ESTATE`, `TRUST`, `INVESTMENT`, `OTHER`, `COMPANY`, `COMPANY_CAPITAL`, `LOAN`, `PRIVATE_CAPITAL`, `GRANT`. */
  readonly primarySourceOfFunds: KillbSourceOfFunds;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly primarySourceOfFundsDescription: string;
  /** One of `UPTO_10K`, `TEN_TO_100K`, `ONEHUNDREDK_TO_1M`, `ONE_TO_10M`, `TEN_TO_50M`, `FIFTY_TO_250M`, `MORE_THAN_250M`. */
  readonly totalAssets: KillbAssets;
  /** One of `UPTO_10K`, `TEN_TO_100K`, `ONEHUNDREDK_TO_1M`, `ONE_TO_10M`, `TEN_TO_50M`, `FIFTY_TO_250M`, `MORE_THAN_250M`. */
  readonly usdValueOfFiat: KillbAssets;
  /** One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`. */
  readonly monthlyDeposits: KillbMonthlyCount;
  /** One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`. */
  readonly monthlyWithdrawals: KillbMonthlyCount;
  /** One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`. */
  readonly monthlyInvestmentDeposit: KillbVolume;
  /** One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`. */
  readonly monthlyInvestmentWithdrawal: KillbVolume;
  /** One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`. */
  readonly usdValueOfCrypto: KillbVolume;
  /** One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`. */
  readonly monthlyCryptoDeposits: KillbMonthlyCount;
  /** One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`. */
  readonly monthlyCryptoWithdrawals: KillbMonthlyCount;
  /** One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`. */
  readonly monthlyCryptoInvestmentDeposit: KillbVolume;
  /** One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`. */
  readonly monthlyCryptoInvestmentWithdrawal: KillbVolume;
}

/** `killb.personKycProfile` */
export interface KillbPersonKycProfile {
  /** Array of at most 250: text, at most 100 characters; trimmed, NFC. */
  readonly fundsSendReceiveJurisdictions: readonly string[];
  /** Array of at most 250: one of `NONE`, `ADULT_ENTERTAINMENT`, `DRUGS`, `FIREARMS`, `GAMBLING`, `MARIJUANA`, `TUMBLING`. */
  readonly engageInActivities: readonly KillbActivity[];
}

/** `killb.person.update` */
export interface KillbPersonUpdate {
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly firstName?: string;
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly middleName?: string;
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly lastName?: string;
  /** Date of birth `YYYY-MM-DD`, at least 18 years ago (`USER.0004`). */
  readonly dateOfBirth?: string;
  /** E-mail address; the domain comes out in lower case. */
  readonly email?: string;
  /** Phone number; comes out in E.164. */
  readonly phone?: string;
  /** Object, see `killb.address`. */
  readonly address?: KillbAddress;
  /** Object, see `killb.personDocument`. */
  readonly document?: KillbPersonDocument;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. Optional; L1 needs it. */
  readonly nationality?: string;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. */
  readonly citizenship?: string;
  /** One of `EMPLOYEE`, `SELF_EMPLOYED`, `RETIRED`, `UNEMPLOYED`, `OTHER`. */
  readonly employmentStatus?: KillbEmploymentStatus;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly employmentDescription?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly employerName?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly occupation?: string;
  /** Object, see `killb.investmentProfile`. */
  readonly investmentProfile?: KillbInvestmentProfile;
  /** Object, see `killb.personKycProfile`. */
  readonly kycProfile?: KillbPersonKycProfile;
}

/** `killb.company.create` */
export interface KillbCompany {
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly companyName: string;
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly tradeName?: string;
  /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
  readonly registeredNumber?: string;
  /** One of `C_CORP_PRIVATE`, `C_CORP_PUBLIC`, `HNWI`, `LLC`, `LLP`, `LP`, `S_CORP`, `SOLE_PROP`, `TRUST`, `NON_PROFIT`, `OTHER`. */
  readonly legalStructure?: KillbLegalStructure;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly description?: string;
  /** Date `YYYY-MM-DD`, not in the future. */
  readonly establishedOn?: string;
  /** Phone number; comes out in E.164. */
  readonly phone?: string;
  /** E-mail address; the domain comes out in lower case. */
  readonly email?: string;
  /** Object, see `killb.address`. */
  readonly address: KillbAddress;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly mainOwnerUser?: string;
  /** Array of at most 250: text, at most 200 characters; trimmed, NFC. */
  readonly ownerUsers?: readonly string[];
  /** Text, at most 50 characters; trimmed, NFC. */
  readonly naics?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly naicsDescription?: string;
  /** Object, see `killb.companyDocument`. */
  readonly document: KillbCompanyDocument;
  /** Object, see `killb.investmentProfile`. */
  readonly investmentProfile?: KillbInvestmentProfile;
  /** Object, see `killb.companyKycProfile`. */
  readonly kycProfile?: KillbCompanyKycProfile;
}

/** `killb.companyDocument` */
export interface KillbCompanyDocument {
  /** One of `NIT`, `EIN`, `CNPJ`, `RFC`, `CUIT`, `USCC`, `RUT`. */
  readonly type: KillbCompanyDocumentType;
  /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
  readonly number: string;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. */
  readonly issuedCountryCode: string;
}

/** `killb.companyKycProfile` */
export interface KillbCompanyKycProfile {
  /** Array of at most 250: text, at most 100 characters; trimmed, NFC. */
  readonly fundsSendReceiveJurisdictions: readonly string[];
  /** Array of at most 250: one of `NONE`, `ADULT_ENTERTAINMENT`, `DRUGS`, `FIREARMS`, `GAMBLING`, `MARIJUANA`, `TUMBLING`. */
  readonly engageInActivities: readonly KillbActivity[];
  /** One of `REGULATED`, `REGISTERED`, `LICENSED`, `NONE`, `NOT_REQUIRED`. */
  readonly regulatedStatus: KillbRegulatedStatus;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly descriptionOfBusinessNature: string;
}

/** `killb.company.update` */
export interface KillbCompanyUpdate {
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly companyName?: string;
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly tradeName?: string;
  /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
  readonly registeredNumber?: string;
  /** One of `C_CORP_PRIVATE`, `C_CORP_PUBLIC`, `HNWI`, `LLC`, `LLP`, `LP`, `S_CORP`, `SOLE_PROP`, `TRUST`, `NON_PROFIT`, `OTHER`. */
  readonly legalStructure?: KillbLegalStructure;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly description?: string;
  /** Date `YYYY-MM-DD`, not in the future. */
  readonly establishedOn?: string;
  /** Phone number; comes out in E.164. */
  readonly phone?: string;
  /** E-mail address; the domain comes out in lower case. */
  readonly email?: string;
  /** Object, see `killb.address`. */
  readonly address?: KillbAddress;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly mainOwnerUser?: string;
  /** Array of at most 250: text, at most 200 characters; trimmed, NFC. */
  readonly ownerUsers?: readonly string[];
  /** Text, at most 50 characters; trimmed, NFC. */
  readonly naics?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly naicsDescription?: string;
  /** Object, see `killb.companyDocument`. */
  readonly document?: KillbCompanyDocument;
  /** Object, see `killb.investmentProfile`. */
  readonly investmentProfile?: KillbInvestmentProfile;
  /** Object, see `killb.companyKycProfile`. */
  readonly kycProfile?: KillbCompanyKycProfile;
  /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
  readonly ein?: string;
}

/** `killb.user.create` */
export type KillbUserCreate =
  | {
      /** One of `PERSON`, `COMPANY`. */
      readonly type: 'PERSON';
      /** Object, see `killb.person.create` where `type` is `PERSON`, `killb.company.create` where `type` is `COMPANY`. */
      readonly data: KillbPerson;
      /** Text, at most 200 characters; trimmed, NFC. */
      readonly externalId?: string;
    }
  | {
      /** One of `PERSON`, `COMPANY`. */
      readonly type: 'COMPANY';
      /** Object, see `killb.person.create` where `type` is `PERSON`, `killb.company.create` where `type` is `COMPANY`. */
      readonly data: KillbCompany;
      /** Text, at most 200 characters; trimmed, NFC. */
      readonly externalId?: string;
    };

/** `killb.users.query` */
export interface KillbUsersQuery {
  /** One of `PERSON`, `COMPANY`. Required without `id` or `externalId`. */
  readonly type?: KillbUserType;
  /** Whole number from 1 to 4294967295. */
  readonly limit?: number;
  /** Whole number from 1 to 4294967295. */
  readonly page?: number;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly id?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly externalId?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly customerId?: string;
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly firstName?: string;
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly middleName?: string;
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly lastName?: string;
  /** Date `YYYY-MM-DD`. */
  readonly dateOfBirth?: string;
  /** Text, at most 254 characters; trimmed, NFC. */
  readonly email?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly phone?: string;
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly companyName?: string;
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly tradeName?: string;
  /** One of `C_CORP_PRIVATE`, `C_CORP_PUBLIC`, `HNWI`, `LLC`, `LLP`, `LP`, `S_CORP`, `SOLE_PROP`, `TRUST`, `NON_PROFIT`, `OTHER`. */
  readonly legalStructure?: KillbLegalStructure;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly description?: string;
  /** Date `YYYY-MM-DD`. */
  readonly establishedOn?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly mainOwnerUser?: string;
  /** Array of at most 250: text, at most 200 characters; trimmed, NFC. */
  readonly ownerUsers?: readonly string[];
  /** Text, at most 50 characters; trimmed, NFC. */
  readonly naics?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly naicsDescription?: string;
}

/** `treezor.physical.create` */
export interface TreezorPhysical {
  /** Whole number from 1 to 1. */
  readonly userTypeId: number;
  /** Whole number from 0 to 1. */
  readonly specifiedUSPerson: number;
  /** E-mail address; the domain comes out in lower case. */
  readonly email: string;
  /** One of `M`, `MME`, `MLLE`. Optional; REGULAR needs it. */
  readonly title?: TreezorTitle;
  /** Name, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it. */
  readonly firstname?: string;
  /** Name, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it. */
  readonly lastname?: string;
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly middleNames?: string;
  /** Date of birth `YYYY-MM-DD`, not in the future. Optional; REGULAR needs it. */
  readonly birthday?: string;
  /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. Optional; REGULAR needs it. */
  readonly placeOfBirth?: string;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. Optional; REGULAR needs it. */
  readonly birthCountry?: string;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. Optional; REGULAR needs it. */
  readonly nationality?: string;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. */
  readonly nationalityOther?: string;
  /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. Optional; REGULAR needs it. */
  readonly address1?: string;
  /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. */
  readonly address2?: string;
  /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. */
  readonly address3?: string;
  /** Text, at most 20 characters; trimmed, NFC. Optional; REGULAR needs it. */
  readonly postcode?: string;
  /** Text, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it. */
  readonly city?: string;
  /** Text, at most 100 characters; trimmed, NFC. */
  readonly state?: string;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. Optional; REGULAR needs it. */
  readonly country?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly secondaryAddress1?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly secondaryAddress2?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly secondaryAddress3?: string;
  /** Text, at most 20 characters; trimmed, NFC. */
  readonly secondaryPostcode?: string;
  /** Text, at most 100 characters; trimmed, NFC. */
  readonly secondaryCity?: string;
  /** Text, at most 100 characters; trimmed, NFC. */
  readonly secondaryState?: string;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. */
  readonly secondaryCountry?: string;
  /** Phone number of the shape of E.164, which it comes out in. Optional; REGULAR needs it. */
  readonly phone?: string;
  /** Phone number of the shape of E.164, which it comes out in. */
  readonly mobile?: string;
  /** Whole number from 1 to 15. */
  readonly occupationCategory?: number;
  /** Whole number from 1 to 7. */
  readonly monthlyIncomeRange?: number;
  /** Whole number from 0 to 7. */
  readonly personalAssetsRange?: number;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly occupation?: string;
  /** One of `self_employed`, `public_sector_employees`, `private_sector_employees`, `retired_people_and_students`, `without_any_professional_activity`. */
  readonly occupationType?: TreezorOccupationType;
  /** One of `0-18`, `19-23`, `24-27`, `28-35`, `36-56`, `57-*`. */
  readonly incomeRange?: TreezorIncomeRange;
  /** One of `0-2`, `3-22`, `23-128`, `129-319`, `320-464`, `465-`. */
  readonly personalAssets?: TreezorPersonalAssets;
  /** Text, at most 50 characters; trimmed, NFC. */
  readonly legalForm?: string;
  /** One of `donation`, `inheritance`, `loan`, `lottery`, `pension`, `proceeds_from_investment`, `proceeds_from_sale`, `salary`, `savings`. */
  readonly sourceOfFunds?: TreezorSourceOfFunds;
  /** Whole number from 0 to 1. */
  readonly activityOutsideEu?: number;
  /** Whole number from 0 to 1. Advised when `activityOutsideEu` is `1`. */
  readonly economicSanctions?: number;
  /** Whole number from 0 to 1. Advised when `activityOutsideEu` is `1`. */
  readonly residentCountriesSanctions?: number;
  /** Whole number from 0 to 1. Advised when `activityOutsideEu` is `1`. */
  readonly involvedSanctions?: number;
  /** Whole number from 0 to 4. Advised when `activityOutsideEu` is `1`. */
  readonly entitySanctionsQuestionnaire?: number;
  /** Whole number from 0 to 9007199254740991. */
  readonly parentUserId?: number;
  /** One of `shareholder`, `leader`, `employee`. */
  readonly parentType?: TreezorParentType;
  /** Whole number from 0 to 3. */
  readonly controllingPersonType?: number;
  /** Whole number from 0 to 2. */
  readonly employeeType?: number;
  /** Whole number from 0 to 100. */
  readonly effectiveBeneficiary?: number;
  /** ISO 639-1 code; comes out in lower case. */
  readonly language?: string;
  /** Text, at most 50 characters; trimmed, NFC. */
  readonly timezone?: string;
  /** One of `BE`, `DE`, `ES`, `FR`, `IT`, `NL`. */
  readonly distributionCountry?: TreezorDistributionCountry;
  /** Text, at most 250 characters; trimmed, NFC. */
  readonly userTag?: string;
  /** Text, at most 250 characters; trimmed, NFC. */
  readonly accessTag?: string;
  /** Text, at most 10000 characters; trimmed, NFC. */
  readonly webauthn?: string;
  /** Text, at most 10000 characters; trimmed, NFC. Required with `webauthn`. */
  readonly passcode?: string;
  /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
  readonly taxNumber?: string;
  /** Text, at most 50 characters; trimmed, NFC. */
  readonly taxResidence?: string;
}

/** `treezor.legal.create` */
export interface TreezorLegal {
  /** Whole number from 2 to 4. */
  readonly userTypeId: number;
  /** Whole number from 0 to 1. */
  readonly specifiedUSPerson: number;
  /** E-mail address; the domain comes out in lower case. */
  readonly email: string;
  /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. Optional; REGULAR needs it. */
  readonly address1?: string;
  /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. */
  readonly address2?: string;
  /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. */
  readonly address3?: string;
  /** Text, at most 20 characters; trimmed, NFC. Optional; REGULAR needs it. */
  readonly postcode?: string;
  /** Text, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it. */
  readonly city?: string;
  /** Text, at most 100 characters; trimmed, NFC. */
  readonly state?: string;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. Optional; REGULAR needs it. */
  readonly country?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly secondaryAddress1?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly secondaryAddress2?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly secondaryAddress3?: string;
  /** Text, at most 20 characters; trimmed, NFC. */
  readonly secondaryPostcode?: string;
  /** Text, at most 100 characters; trimmed, NFC. */
  readonly secondaryCity?: string;
  /** Text, at most 100 characters; trimmed, NFC. */
  readonly secondaryState?: string;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. */
  readonly secondaryCountry?: string;
  /** Phone number of the shape of E.164, which it comes out in. Optional; REGULAR needs it. */
  readonly phone?: string;
  /** Phone number of the shape of E.164, which it comes out in. */
  readonly mobile?: string;
  /** Name, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it. */
  readonly legalName?: string;
  /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. Optional; REGULAR needs it. */
  readonly legalRegistrationNumber?: string;
  /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
  readonly legalTvaNumber?: string;
  /** Date `YYYY-MM-DD`, not in the future. */
  readonly legalRegistrationDate?: string;
  /** Text, at most 50 characters; trimmed, NFC. Optional; REGULAR needs it. */
  readonly legalForm?: string;
  /** One of `donation`, `inheritance`, `loan`, `lottery`, `pension`, `proceeds_from_investment`, `proceeds_from_sale`, `salary`, `savings`. */
  readonly sourceOfFunds?: TreezorSourceOfFunds;
  /** Whole number from 0 to 9007199254740991. */
  readonly legalShareCapital?: number;
  /** Text, at most 50 characters; trimmed, NFC. */
  readonly legalSector?: string;
  /** One of `NAF`, `NACE`. */
  readonly legalSectorType?: TreezorLegalSectorType;
  /** One of `0-39`, `40-99`, `100-249`, `250-999`, `1000-2999`, `3000-9999`, `10000-99999`, `100000-*`. */
  readonly legalAnnualTurnOver?: TreezorLegalAnnualTurnOver;
  /** One of `0-4`, `5-9`, `10-49`, `50-149`, `150-499`, `500-*`. */
  readonly legalNetIncomeRange?: TreezorLegalNetIncomeRange;
  /** One of `0`, `1-9`, `10-99`, `100-249`, `250-*`. */
  readonly legalNumberOfEmployeeRange?: TreezorLegalNumberOfEmployeeRange;
  /** Whole number from 0 to 1. */
  readonly isOnStockExchange?: number;
  /** Whole number from 1 to 5. */
  readonly entityType?: number;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly position?: string;
  /** Whole number from 0 to 1. */
  readonly activityOutsideEu?: number;
  /** Whole number from 0 to 1. Required when `activityOutsideEu` is `1`. */
  readonly economicSanctions?: number;
  /** Whole number from 0 to 1. Required when `activityOutsideEu` is `1`. */
  readonly residentCountriesSanctions?: number;
  /** Whole number from 0 to 1. Required when `activityOutsideEu` is `1`. */
  readonly involvedSanctions?: number;
  /** Whole number from 0 to 4. Required when `activityOutsideEu` is `1`. */
  readonly entitySanctionsQuestionnaire?: number;
  /** Whole number from 0 to 9007199254740991. */
  readonly parentUserId?: number;
  /** One of `shareholder`, `leader`, `employee`. */
  readonly parentType?: TreezorParentType;
  /** Whole number from 0 to 3. */
  readonly controllingPersonType?: number;
  /** Whole number from 0 to 2. */
  readonly employeeType?: number;
  /** Whole number from 0 to 100. */
  readonly effectiveBeneficiary?: number;
  /** ISO 639-1 code; comes out in lower case. */
  readonly language?: string;
  /** Text, at most 50 characters; trimmed, NFC. */
  readonly timezone?: string;
  /** One of `BE`, `DE`, `ES`, `FR`, `IT`, `NL`. */
  readonly distributionCountry?: TreezorDistributionCountry;
  /** Text, at most 250 characters; trimmed, NFC. */
  readonly userTag?: string;
  /** Text, at most 250 characters; trimmed, NFC. */
  readonly accessTag?: string;
  /** Text, at most 10000 characters; trimmed, NFC. */
  readonly webauthn?: string;
  /** Text, at most 10000 characters; trimmed, NFC. Required with `webauthn`. */
  readonly passcode?: string;
  /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
  readonly taxNumber?: string;
  /** Text, at most 50 characters; trimmed, NFC. */
  readonly taxResidence?: string;
}

/** `treezor.anonymous.create` */
export interface TreezorAnonymous {
  /** Whole number from 1 to 1. */
  readonly userTypeId: number;
  /** Whole number from 0 to 1. */
  readonly specifiedUSPerson: number;
  /** E-mail address; the domain comes out in lower case. */
  readonly email: string;
  /** Phone number of the shape of E.164, which it comes out in. */
  readonly phone?: string;
  /** Phone number of the shape of E.164, which it comes out in. */
  readonly mobile?: string;
  /** ISO 639-1 code; comes out in lower case. */
  readonly language?: string;
  /** Text, at most 50 characters; trimmed, NFC. */
  readonly timezone?: string;
  /** One of `BE`, `DE`, `ES`, `FR`, `IT`, `NL`. */
  readonly distributionCountry?: TreezorDistributionCountry;
  /** Text, at most 250 characters; trimmed, NFC. */
  readonly userTag?: string;
  /** Text, at most 250 characters; trimmed, NFC. */
  readonly accessTag?: string;
  /** Text, at most 10000 characters; trimmed, NFC. */
  readonly webauthn?: string;
  /** Text, at most 10000 characters; trimmed, NFC. Required with `webauthn`. */
  readonly passcode?: string;
}

/** `treezor.user.update` */
export interface TreezorUserUpdate {
  /** Whole number from 0 to 1. */
  readonly specifiedUSPerson?: number;
  /** E-mail address; the domain comes out in lower case. */
  readonly email?: string;
  /** One of `M`, `MME`, `MLLE`. Optional; REGULAR needs it. */
  readonly title?: TreezorTitle;
  /** Name, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it. */
  readonly firstname?: string;
  /** Name, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it. */
  readonly lastname?: string;
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly middleNames?: string;
  /** Date of birth `YYYY-MM-DD`, not in the future. Optional; REGULAR needs it. */
  readonly birthday?: string;
  /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. Optional; REGULAR needs it. */
  readonly placeOfBirth?: string;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. Optional; REGULAR needs it. */
  readonly birthCountry?: string;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. Optional; REGULAR needs it. */
  readonly nationality?: string;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. */
  readonly nationalityOther?: string;
  /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. Optional; REGULAR needs it. */
  readonly address1?: string;
  /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. */
  readonly address2?: string;
  /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. */
  readonly address3?: string;
  /** Text, at most 20 characters; trimmed, NFC. Optional; REGULAR needs it. */
  readonly postcode?: string;
  /** Text, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it. */
  readonly city?: string;
  /** Text, at most 100 characters; trimmed, NFC. */
  readonly state?: string;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. Optional; REGULAR needs it. */
  readonly country?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly secondaryAddress1?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly secondaryAddress2?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly secondaryAddress3?: string;
  /** Text, at most 20 characters; trimmed, NFC. */
  readonly secondaryPostcode?: string;
  /** Text, at most 100 characters; trimmed, NFC. */
  readonly secondaryCity?: string;
  /** Text, at most 100 characters; trimmed, NFC. */
  readonly secondaryState?: string;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. */
  readonly secondaryCountry?: string;
  /** Phone number of the shape of E.164, which it comes out in. */
  readonly phone?: string;
  /** Phone number of the shape of E.164, which it comes out in. */
  readonly mobile?: string;
  /** Whole number from 1 to 15. */
  readonly occupationCategory?: number;
  /** Whole number from 1 to 7. */
  readonly monthlyIncomeRange?: number;
  /** Whole number from 0 to 7. */
  readonly personalAssetsRange?: number;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly occupation?: string;
  /** One of `self_employed`, `public_sector_employees`, `private_sector_employees`, `retired_people_and_students`, `without_any_professional_activity`. */
  readonly occupationType?: TreezorOccupationType;
  /** One of `0-18`, `19-23`, `24-27`, `28-35`, `36-56`, `57-*`. */
  readonly incomeRange?: TreezorIncomeRange;
  /** One of `0-2`, `3-22`, `23-128`, `129-319`, `320-464`, `465-`. */
  readonly personalAssets?: TreezorPersonalAssets;
  /** Name, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it. */
  readonly legalName?: string;
  /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. Optional; REGULAR needs it. */
  readonly legalRegistrationNumber?: string;
  /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
  readonly legalTvaNumber?: string;
  /** Date `YYYY-MM-DD`, not in the future. */
  readonly legalRegistrationDate?: string;
  /** Text, at most 50 characters; trimmed, NFC. */
  readonly legalForm?: string;
  /** One of `donation`, `inheritance`, `loan`, `lottery`, `pension`, `proceeds_from_investment`, `proceeds_from_sale`, `salary`, `savings`. */
  readonly sourceOfFunds?: TreezorSourceOfFunds;
  /** Whole number from 0 to 9007199254740991. */
  readonly legalShareCapital?: number;
  /** Text, at most 50 characters; trimmed, NFC. */
  readonly legalSector?: string;
  /** One of `NAF`, `NACE`. */
  readonly legalSectorType?: TreezorLegalSectorType;
  /** One of `0-39`, `40-99`, `100-249`, `250-999`, `1000-2999`, `3000-9999`, `10000-99999`, `100000-*`. */
  readonly legalAnnualTurnOver?: TreezorLegalAnnualTurnOver;
  /** One of `0-4`, `5-9`, `10-49`, `50-149`, `150-499`, `500-*`. */
  readonly legalNetIncomeRange?: TreezorLegalNetIncomeRange;
  /** One of `0`, `1-9`, `10-99`, `100-249`, `250-*`. */
  readonly legalNumberOfEmployeeRange?: TreezorLegalNumberOfEmployeeRange;
  /** Whole number from 0 to 1. */
  readonly isOnStockExchange?: number;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly position?: string;
  /** Whole number from 0 to 1. */
  readonly activityOutsideEu?: number;
  /** Whole number from 0 to 1. Advised when `activityOutsideEu` is `1`. */
  readonly economicSanctions?: number;
  /** Whole number from 0 to 1. Advised when `activityOutsideEu` is `1`. */
  readonly residentCountriesSanctions?: number;
  /** Whole number from 0 to 1. Advised when `activityOutsideEu` is `1`. */
  readonly involvedSanctions?: number;
  /** Whole number from 0 to 4. Advised when `activityOutsideEu` is `1`. */
  readonly entitySanctionsQuestionnaire?: number;
  /** Whole number from 0 to 3. */
  readonly controllingPersonType?: number;
  /** Whole number from 0 to 2. */
  readonly employeeType?: number;
  /** Whole number from 0 to 100. */
  readonly effectiveBeneficiary?: number;
  /** ISO 639-1 code; comes out in lower case. */
  readonly language?: string;
  /** Text, at most 50 characters; trimmed, NFC. */
  readonly timezone?: string;
  /** One of `BE`, `DE`, `ES`, `FR`, `IT`, `NL`. */
  readonly distributionCountry?: TreezorDistributionCountry;
  /** Text, at most 250 characters; trimmed, NFC. */
  readonly userTag?: string;
  /** Text, at most 250 characters; trimmed, NFC. */
  readonly accessTag?: string;
  /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
  readonly taxNumber?: string;
  /** Text, at most 50 characters; trimmed, NFC. */
  readonly taxResidence?: string;
}

/** `treezor.user.cancel` */
export interface TreezorUserCancel {
  /** One of `OPERATOR`, `USER`. */
  readonly origin: TreezorOrigin;
}

/** `treezor.users.query` */
export interface TreezorUsersQuery {
  /** Whole number from 0 to 9007199254740991. */
  readonly userId?: number;
  /** Whole number from 1 to 4. */
  readonly userTypeId?: number;
  /** One of `PENDING`, `VALIDATED`, `CANCELED`. */
  readonly userStatus?: TreezorUserStatus;
  /** Text, at most 250 characters; trimmed, NFC. */
  readonly userTag?: string;
  /** Whole number from 0 to 1. */
  readonly specifiedUSPerson?: number;
  /** Whole number from 0 to 3. */
  readonly controllingPersonType?: number;
  /** Whole number from 0 to 2. */
  readonly employeeType?: number;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly email?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly name?: string;
  /** Text, at most 100 characters; trimmed, NFC. */
  readonly legalName?: string;
  /** Whole number from 0 to 9007199254740991. */
  readonly parentUserId?: number;
  /** Text, at most 50 characters; trimmed, NFC. */
  readonly createdDateFrom?: string;
  /** Text, at most 50 characters; trimmed, NFC. */
  readonly createdDateTo?: string;
  /** Text, at most 50 characters; trimmed, NFC. */
  readonly updatedDateFrom?: string;
  /** Text, at most 50 characters; trimmed, NFC. */
  readonly updatedDateTo?: string;
  /** Text, at most 250 characters; trimmed, NFC. */
  readonly accessTag?: string;
  /** Whole number from 1 to 4294967295. */
  readonly pageNumber?: number;
  /** Whole number from 1 to 4294967295. */
  readonly pageCount?: number;
  /** Text, at most 50 characters; trimmed, NFC. */
  readonly sortBy?: string;
  /** One of `ASC`, `DESC`. */
  readonly sortOrder?: TreezorSortOrder;
}

/** `traderpal.user.create` */
export interface TraderpalUserCreate {
  /** E-mail address; the domain comes out in lower case. */
  readonly email: string;
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly firstName: string;
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly lastName: string;
  /** Date of birth `YYYY-MM-DD`, not in the future. */
  readonly dateOfBirth: string;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. */
  readonly country: string;
  /** Phone number of the shape of E.164, which it comes out in. */
  readonly phoneNumber?: string;
}

/** `traderpal.user.update` */
export interface TraderpalUserUpdate {
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly firstName?: string;
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly lastName?: string;
  /** Phone number of the shape of E.164, which it comes out in. */
  readonly phoneNumber?: string;
}

/** `traderpal.users.query` */
export interface TraderpalUsersQuery {
  /** Whole number from 1 to 1000. */
  readonly limit?: number;
  /** Whole number from 0 to 4294967295. */
  readonly offset?: number;
  /** One of `active`, `pending`, `suspended`. `pending_verification` is read as `pending`. */
  readonly status?: TraderpalStatusFilter | 'pending_verification';
}
