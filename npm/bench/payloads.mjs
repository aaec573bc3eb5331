/** 1,000 persons, the same in every run: two thirds acceptable, one third with one to three faults each. */
import { ENUMS, INVESTMENT } from './rules.mjs';

/** A repeatable sequence of numbers below one (mulberry32). */
function random(/** @type {number} */ seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const FIRST = ['Ana', 'José', 'María José', 'Luis', 'João', 'Chloé', 'Valentina', 'Mateo', "D'Angelo", 'Søren'];
const LAST = ['García', 'Rodríguez Peña', 'Silva', 'Martin', 'Nuñez', 'O’Connor', 'Müller', 'Restrepo', 'de la Cruz'];
const CITIES = [
  ['CO', 'Bogotá', 'Cundinamarca', '110111'],
  ['MX', 'Ciudad de México', 'CDMX', '06600'],
  ['BR', 'São Paulo', 'SP', '01310-100'],
  ['AR', 'Córdoba', 'Córdoba', 'X5000'],
  ['FR', 'Lyon', 'Rhône', '69002'],
];
const PHONES = [
  '+576015555555',
  '+57 300 123 4567',
  '+52 55 1234 5678',
  '+55 11 91234-5678',
  '+33 6 12 34 56 78',
  '+5491123456789',
];

/** What is done to a payload to make it faulty. */
const FAULTS = [
  (/** @type {any} */ p) => delete p.lastName,
  (/** @type {any} */ p) => (p.email = 'ana@'),
  (/** @type {any} */ p) => (p.email = 'not an address'),
  (/** @type {any} */ p) => (p.phone = '+57123'),
  (/** @type {any} */ p) => (p.phone = '300 123 4567'),
  (/** @type {any} */ p) => (p.dateOfBirth = '2009-05-05'),
  (/** @type {any} */ p) => (p.dateOfBirth = '1990-02-30'),
  (/** @type {any} */ p) => (p.address.countryCode = 'XX'),
  (/** @type {any} */ p) => delete p.address.city,
  (/** @type {any} */ p) => (p.address.zipCode = 110111),
  (/** @type {any} */ p) => (p.document.type = 'LIBRARY_CARD'),
  (/** @type {any} */ p) => (p.document.number = ''),
  (/** @type {any} */ p) => (p.firstName = 'x'.repeat(101)),
  (/** @type {any} */ p) => (p.nationality = null),
  (/** @type {any} */ p) => (p.employmentStatus = 'employee'),
];

/** @returns {Record<string, any>[]} */
export function payloads(count = 1000) {
  const next = random(20260301);
  const pick = (/** @type {readonly any[]} */ list) => list[Math.floor(next() * list.length)];
  const digits = (/** @type {number} */ length) => Array.from({ length }, () => Math.floor(next() * 10)).join('');
  return Array.from({ length: count }, (_, index) => {
    const [countryCode, city, state, zipCode] = pick(CITIES);
    const day = String(1 + Math.floor(next() * 28)).padStart(2, '0');
    const month = String(1 + Math.floor(next() * 12)).padStart(2, '0');
    /** @type {Record<string, any>} */
    const person = {
      firstName: pick(FIRST),
      lastName: pick(LAST),
      dateOfBirth: `${1950 + Math.floor(next() * 50)}-${month}-${day}`,
      email: `user${index}@example.com`,
      phone: pick(PHONES),
      address: { street1: `Calle ${digits(2)} # ${digits(2)}-${digits(2)}`, city, state, zipCode, countryCode },
      document: {
        type: 'PASSPORT',
        number: `GE${digits(8)}`,
        issuedCountryCode: countryCode,
        expeditionDate: '2015-06-01',
      },
      nationality: countryCode,
      citizenship: countryCode,
      employmentStatus: pick(ENUMS.employmentStatus),
      employmentDescription: 'Software Engineer',
      employerName: 'Example S.A.',
      occupation: 'Software Engineer',
      investmentProfile: {
        ...Object.fromEntries(Object.entries(INVESTMENT).map(([name, words]) => [name, pick(ENUMS[words])])),
        primarySourceOfFundsDescription: 'Salary',
      },
      kycProfile: { fundsSendReceiveJurisdictions: [countryCode], engageInActivities: ['NONE'] },
    };
    if (index % 2 === 0) person.middleName = pick(FIRST);
    if (index % 3 === 0) {
      for (let faults = 1 + Math.floor(next() * 3); faults > 0; faults--) pick(FAULTS)(person);
    }
    return person;
  });
}
