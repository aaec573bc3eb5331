/** Facts of KillB's person that every contender's schema needs; the contenders state them in their own language. */

export const TODAY = '2026-03-01';
export const MINIMUM_AGE = 18;

/** The latest birth date of someone who is old enough on {@link TODAY}. */
export const LATEST_BIRTH = `${Number(TODAY.slice(0, 4)) - MINIMUM_AGE}${TODAY.slice(4)}`;

const words = (/** @type {string} */ list) => list.split(' ');

export const ENUMS = {
  employmentStatus: words('EMPLOYEE SELF_EMPLOYED RETIRED UNEMPLOYED OTHER'),
  documentType: words(
    'PASSPORT DRIVER_LICENSE NUIP RFC SSN CURP CPF INE IFE DNI DUI NIT RUT CHINESE_ID BOLIVIAN_ID CE',
  ),
  sourceOfFunds: words(
    'EMPLOYMENT SAVINGS WINNINGS MARITAL REAL_ESTATE TRUST INVESTMENT OTHER COMPANY COMPANY_CAPITAL LOAN PRIVATE_CAPITAL GRANT',
  ),
  assets: words('UPTO_10K TEN_TO_100K ONEHUNDREDK_TO_1M ONE_TO_10M TEN_TO_50M FIFTY_TO_250M MORE_THAN_250M'),
  count: words('UPTO_5 FIVE_TO_10 TEN_TO_25 MORE_THAN_25'),
  volume: words('UPTO_1K ONE_TO_100K ONEHUNDREDK_TO_1M MILLION_TO_5M MORE_THAN_5M'),
  activity: words('NONE ADULT_ENTERTAINMENT DRUGS FIREARMS GAMBLING MARIJUANA TUMBLING'),
};

/** Members of the investment profile and the enum of each. */
export const INVESTMENT = /** @type {const} */ ({
  primarySourceOfFunds: 'sourceOfFunds',
  totalAssets: 'assets',
  usdValueOfFiat: 'assets',
  monthlyDeposits: 'count',
  monthlyWithdrawals: 'count',
  monthlyInvestmentDeposit: 'volume',
  monthlyInvestmentWithdrawal: 'volume',
  usdValueOfCrypto: 'volume',
  monthlyCryptoDeposits: 'count',
  monthlyCryptoWithdrawals: 'count',
  monthlyCryptoInvestmentDeposit: 'volume',
  monthlyCryptoInvestmentWithdrawal: 'volume',
});

/** Officially assigned ISO 3166-1 alpha-2 codes. */
export const COUNTRIES = words(
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC ' +
    'CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB ' +
    'GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE ' +
    'KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT ' +
    'MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU ' +
    'RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ ' +
    'UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW',
);
