/** Physical persons of Treezor: variations of the published full payload, with the answers about funds. */
import { ENUMS } from '../rules/treezor.mjs';
import { mixed } from './mixed.mjs';

const FIRST = ['Léa', 'Chloé', 'Louis', 'Anne', 'Noé', 'Inès', 'Jürgen', 'María'];
const LAST = ['Morel', 'Lefèvre', 'Martin', 'Dubois', 'Müller', 'García', 'de la Tour'];
const PLACES = /** @type {const} */ ([
  ['FR', 'Bordeaux', 'Nouvelle-Aquitaine', '33000', "12 rue de l'Église"],
  ['FR', 'Angoulême', 'Nouvelle-Aquitaine', '16000', '3 place du Marché'],
  ['BE', 'Liège', 'Wallonie', '4000', '7 quai de la Batte'],
  ['ES', 'Girona', 'Catalunya', '17001', '21 carrer Nou'],
  ['DE', 'Köln', 'Nordrhein-Westfalen', '50667', '5 Am Hof'],
]);
const PHONES = ['+33556010203', '+33 6 05 04 03 02', '+33 (0)6 05 04 03 02', '+3242221111', '+34 612 34 56 78'];

/** @type {Parameters<typeof mixed>[1]} */
const FAULTS = {
  userTypeId: [(user) => (user.userTypeId = 5)],
  email: [(user) => (user.email = 'lea@'), (user) => delete user.email],
  title: [(user) => (user.title = 'DR')],
  firstname: [(user) => (user.firstname = 'x'.repeat(101))],
  birthday: [(user) => (user.birthday = '1991-02-30'), (user) => (user.birthday = '2031-01-01')],
  address1: [(user) => (user.address1 = 'a'.repeat(151)), (user) => (user.address1 = '12 # 34')],
  country: [(user) => (user.country = 'XX')],
  phone: [(user) => (user.phone = '0556010203')],
  occupationCategory: [(user) => (user.occupationCategory = 16), (user) => (user.occupationCategory = '4')],
  sourceOfFunds: [(user) => (user.sourceOfFunds = 'gold')],
  favouriteColour: [(user) => (user.favouriteColour = 'blue')],
};

/** Some need trimming or another case. */
export const payloads = () =>
  mixed((random, index) => {
    const [country, city, state, postcode, address1] = random.pick(PLACES);
    const firstname = random.pick(FIRST);
    return {
      userTypeId: 1,
      userTag: `client/7f3a-${random.digits(4)}`,
      accessTag: `3b9d6a1e-5a0e-4c1f-9a63-${random.digits(12)}`,
      specifiedUSPerson: 0,
      email: `user${index}@example.com`,
      title: random.pick(ENUMS.title),
      firstname: index % 10 === 5 ? ` ${firstname} ` : firstname,
      lastname: random.pick(LAST),
      middleNames: random.pick(FIRST),
      birthday: random.day(1950, 2005),
      placeOfBirth: 'Angoulême',
      birthCountry: country,
      nationality: index % 20 === 6 ? country.toLowerCase() : country,
      address1,
      address2: 'Bâtiment B',
      postcode,
      city,
      state,
      country,
      phone: random.pick(PHONES),
      mobile: random.pick(PHONES),
      occupationCategory: random.whole(1, 15),
      monthlyIncomeRange: random.whole(1, 7),
      personalAssetsRange: random.whole(0, 7),
      sourceOfFunds: random.pick(ENUMS.sourceOfFunds),
      activityOutsideEu: 0,
      controllingPersonType: random.whole(0, 3),
      employeeType: random.whole(0, 2),
      language: index % 20 === 7 ? 'FR' : 'fr',
      timezone: 'Europe/Paris',
      distributionCountry: random.pick(ENUMS.distributionCountry),
    };
  }, FAULTS);
