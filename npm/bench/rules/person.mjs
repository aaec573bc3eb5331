/** Facts of KillB's person that every contender's schema needs. */
import { TODAY } from './dates.mjs';
import { wordsOfEach } from './words.mjs';

export const MINIMUM_AGE = 18;

/** The latest birth date of someone who is old enough on {@link TODAY}. */
export const LATEST_BIRTH = `${Number(TODAY.slice(0, 4)) - MINIMUM_AGE}${TODAY.slice(4)}`;

/** As literals, because typia reads their types. */
export const TEXTS = /** @type {const} */ ({
  employmentStatus: 'EMPLOYEE SELF_EMPLOYED RETIRED UNEMPLOYED OTHER',
  documentType: 'PASSPORT DRIVER_LICENSE NUIP RFC SSN CURP CPF INE IFE DNI DUI NIT RUT CHINESE_ID BOLIVIAN_ID CE',
  sourceOfFunds:
    'EMPLOYMENT SAVINGS WINNINGS MARITAL REAL_ESTATE TRUST INVESTMENT OTHER COMPANY COMPANY_CAPITAL LOAN PRIVATE_CAPITAL GRANT',
  assets: 'UPTO_10K TEN_TO_100K ONEHUNDREDK_TO_1M ONE_TO_10M TEN_TO_50M FIFTY_TO_250M MORE_THAN_250M',
  count: 'UPTO_5 FIVE_TO_10 TEN_TO_25 MORE_THAN_25',
  volume: 'UPTO_1K ONE_TO_100K ONEHUNDREDK_TO_1M MILLION_TO_5M MORE_THAN_5M',
  activity: 'NONE ADULT_ENTERTAINMENT DRUGS FIREARMS GAMBLING MARIJUANA TUMBLING',
});

export const ENUMS = wordsOfEach(TEXTS);

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
