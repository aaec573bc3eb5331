import typia, { type tags } from 'typia';
import { isDay, TODAY } from '../../../rules/dates.mjs';
import { countryOf } from '../../../rules/normalizers.mjs';
import { LANGUAGE, LINE, TAG, type TEXTS } from '../../../rules/treezor.mjs';
import type { Check, Country, Day, Email, Line, Words } from './parts.js';

type Whole<Least extends number, Most extends number> = number &
  tags.Type<'uint32'> &
  tags.Minimum<Least> &
  tags.Maximum<Most>;
type Address = Line<150> & Check<'address', 'LINE.test($input.trim())'>;

interface Physical {
  userTypeId: Whole<1, 1>;
  specifiedUSPerson: Whole<0, 1>;
  email: Email<200>;
  title?: Words<(typeof TEXTS)['title']>;
  firstname?: Line<100>;
  lastname?: Line<100>;
  middleNames?: Line<100>;
  birthday?: Day<'TODAY'>;
  placeOfBirth?: Address;
  birthCountry?: Country;
  nationality?: Country;
  address1?: Address;
  address2?: Address;
  postcode?: Line<20>;
  city?: Line<100>;
  state?: Line<100>;
  country?: Country;
  phone?: string;
  mobile?: string;
  occupationCategory?: Whole<1, 15>;
  monthlyIncomeRange?: Whole<1, 7>;
  personalAssetsRange?: Whole<0, 7>;
  sourceOfFunds?: Words<(typeof TEXTS)['sourceOfFunds']>;
  activityOutsideEu?: Whole<0, 1>;
  controllingPersonType?: Whole<0, 3>;
  employeeType?: Whole<0, 2>;
  language?: string & Check<'language', 'LANGUAGE.test($input)'>;
  timezone?: Line<50>;
  distributionCountry?: Words<(typeof TEXTS)['distributionCountry']>;
  userTag?: Line<250> & Check<'tag', 'TAG.test($input.trim())'>;
  accessTag?: Line<250>;
}

export const check = typia.createValidateEquals<Physical>();
