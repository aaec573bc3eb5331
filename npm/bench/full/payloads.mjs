/** One full payload of each provider, 500 times with other e-mail addresses: every member that a form asks for. */

const TREEZOR = {
  userTypeId: 1,
  specifiedUSPerson: 0,
  title: 'MME',
  firstname: 'Léa',
  lastname: 'Morel',
  middleNames: 'Anne',
  birthday: '1991-04-17',
  placeOfBirth: 'Angoulême',
  birthCountry: 'FR',
  nationality: 'FR',
  address1: "12 rue de l'Église",
  address2: 'Bâtiment B',
  postcode: '33000',
  city: 'Bordeaux',
  state: 'Nouvelle-Aquitaine',
  country: 'FR',
  phone: '+33556010203',
  mobile: '+33605040302',
  occupationCategory: 4,
  monthlyIncomeRange: 3,
  personalAssetsRange: 2,
  sourceOfFunds: 'salary',
  activityOutsideEu: 0,
  controllingPersonType: 0,
  employeeType: 0,
  language: 'fr',
  timezone: 'Europe/Paris',
  distributionCountry: 'FR',
  accessTag: '3b9d6a1e-5a0e-4c1f-9a63-2f3f7f1d0a11',
};

const TRADERPAL = {
  firstName: 'Noor',
  lastName: 'Haddad',
  dateOfBirth: '1990-01-01',
  country: 'US',
  phoneNumber: '+12025550143',
};

/** What is done to a payload so that everybody must refuse it. */
const FAULTS = {
  treezor: [
    (/** @type {any} */ p) => (p.userTypeId = 5),
    (/** @type {any} */ p) => (p.email = 'lea@'),
    (/** @type {any} */ p) => (p.birthday = '1991-02-30'),
    (/** @type {any} */ p) => (p.phone = '0556010203'),
    (/** @type {any} */ p) => (p.country = 'XX'),
    (/** @type {any} */ p) => (p.occupationCategory = 16),
    (/** @type {any} */ p) => (p.title = 'DR'),
    (/** @type {any} */ p) => (p.address1 = 'a'.repeat(151)),
    (/** @type {any} */ p) => (p.favouriteColour = 'blue'),
  ],
  traderpal: [
    (/** @type {any} */ p) => delete p.lastName,
    (/** @type {any} */ p) => (p.email = 'noor@'),
    (/** @type {any} */ p) => (p.dateOfBirth = '1990-13-01'),
    (/** @type {any} */ p) => (p.country = 'USA'),
    (/** @type {any} */ p) => (p.phoneNumber = '12345'),
    (/** @type {any} */ p) => (p.firstName = ' '),
  ],
};

const MODELS = { treezor: TREEZOR, traderpal: TRADERPAL };

/** @typedef {keyof typeof MODELS} Provider */

export const PROVIDERS = /** @type {Provider[]} */ (Object.keys(MODELS));

/** The texts that are measured; all are acceptable. */
export const textsOf = (/** @type {Provider} */ provider) =>
  Array.from({ length: 500 }, (_, index) => JSON.stringify({ ...MODELS[provider], email: `user${index}@example.com` }));

/** Texts that nobody may accept. */
export const faultyTextsOf = (/** @type {Provider} */ provider) =>
  FAULTS[provider].map((spoil) => {
    const payload = { ...MODELS[provider], email: 'user@example.com' };
    spoil(payload);
    return JSON.stringify(payload);
  });
