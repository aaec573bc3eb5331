import typia, { type tags } from 'typia';
import { isDay, TODAY } from '../../../rules/dates.mjs';
import { countryOf } from '../../../rules/normalizers.mjs';
import { type INVESTMENT, LATEST_BIRTH, type TEXTS } from '../../../rules/person.mjs';
import type { Country, Day, Email, Filled, Line, Words } from './parts.js';

type Enum<Name extends keyof typeof TEXTS> = Words<(typeof TEXTS)[Name]>;

interface Person {
  firstName: Filled<100>;
  middleName?: Line<100>;
  lastName: Filled<100>;
  dateOfBirth: Day<'LATEST_BIRTH'>;
  email: Email<254>;
  phone: string;
  address: {
    street1: Filled<200>;
    street2?: Line<200>;
    city: Filled<100>;
    state: Filled<100>;
    zipCode: Filled<20>;
    countryCode: Country;
  };
  document: {
    type: Enum<'documentType'>;
    number: Filled<50>;
    issuedCountryCode: Country;
    expeditionDate?: Day<'TODAY'>;
    cic?: Line<50>;
    identificadorCiudadano?: Line<50>;
    ocr?: Line<50>;
    numeroEmision?: Line<50>;
  };
  nationality?: Country;
  citizenship?: Country;
  employmentStatus?: Enum<'employmentStatus'>;
  employmentDescription?: Line<200>;
  employerName?: Line<200>;
  occupation?: Line<200>;
  investmentProfile?: { [Member in keyof typeof INVESTMENT]: Enum<(typeof INVESTMENT)[Member]> } & {
    primarySourceOfFundsDescription: Filled<200>;
  };
  kycProfile?: {
    fundsSendReceiveJurisdictions: Filled<100>[] & tags.MaxItems<250>;
    engageInActivities: Enum<'activity'>[] & tags.MaxItems<250>;
  };
}

export const check = typia.createValidate<Person>();
export const prune = typia.misc.createPrune<Person>();
