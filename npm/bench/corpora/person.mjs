/** Persons of KillB with every member that a form asks for. */
import { ENUMS, INVESTMENT } from '../rules/person.mjs';
import { mixed } from './mixed.mjs';

const FIRST = ['Ana', 'José', 'María José', 'Luis', 'João', 'Chloé', 'Valentina', 'Mateo', "D'Angelo", 'Søren'];
const LAST = ['García', 'Rodríguez Peña', 'Silva', 'Martin', 'Nuñez', 'O’Connor', 'Müller', 'Restrepo', 'de la Cruz'];
const PLACES = /** @type {const} */ ([
  ['CO', 'Bogotá', 'Cundinamarca', '110111'],
  ['MX', 'Ciudad de México', 'CDMX', '06600'],
  ['BR', 'São Paulo', 'SP', '01310-100'],
  ['AR', 'Córdoba', 'Córdoba', 'X5000'],
  ['FR', 'Lyon', 'Rhône', '69002'],
]);
const PHONES = [
  '+576015555555',
  '+57 300 123 4567',
  '+52 55 1234 5678',
  '+55 11 91234-5678',
  '+33 6 12 34 56 78',
  '+5491123456789',
];

/** @type {Parameters<typeof mixed>[1]} */
const FAULTS = {
  firstName: [(person) => (person.firstName = 'x'.repeat(101))],
  lastName: [(person) => delete person.lastName],
  dateOfBirth: [(person) => (person.dateOfBirth = '2009-05-05'), (person) => (person.dateOfBirth = '1990-02-30')],
  email: [(person) => (person.email = 'ana@'), (person) => (person.email = 'not an address')],
  phone: [(person) => (person.phone = '+57123'), (person) => (person.phone = '300 123 4567')],
  city: [(person) => delete person.address.city],
  zipCode: [(person) => (person.address.zipCode = 110111)],
  countryCode: [(person) => (person.address.countryCode = 'XX')],
  documentType: [(person) => (person.document.type = 'LIBRARY_CARD')],
  documentNumber: [(person) => (person.document.number = '')],
  nationality: [(person) => (person.nationality = null)],
  employmentStatus: [(person) => (person.employmentStatus = 'employee')],
  totalAssets: [(person) => (person.investmentProfile.totalAssets = 'A LOT')],
};

/** Half have a middle name; some need trimming, upper case or the removal of a member, or get a warning. */
export const payloads = () =>
  mixed((random, index) => {
    const [country, city, state, zipCode] = random.pick(PLACES);
    const firstName = random.pick(FIRST);
    return {
      firstName: index % 10 === 5 ? ` ${firstName} ` : firstName,
      ...(index % 2 === 0 && { middleName: random.pick(FIRST) }),
      lastName: random.pick(LAST),
      dateOfBirth: random.day(1950, 1999),
      email: index % 20 === 6 ? 'ana@gmial.com' : `user${index}@example.com`,
      phone: random.pick(PHONES),
      address: {
        street1: `Calle ${random.digits(2)} # ${random.digits(2)}-${random.digits(2)}`,
        city,
        state,
        zipCode,
        countryCode: index % 20 === 7 ? country.toLowerCase() : country,
      },
      document: {
        type: 'PASSPORT',
        number: `GE${random.digits(8)}`,
        issuedCountryCode: country,
        expeditionDate: '2015-06-01',
      },
      nationality: country,
      citizenship: country,
      employmentStatus: random.pick(ENUMS.employmentStatus),
      employmentDescription: 'Software Engineer',
      employerName: 'Example S.A.',
      occupation: 'Software Engineer',
      investmentProfile: {
        ...Object.fromEntries(Object.entries(INVESTMENT).map(([name, list]) => [name, random.pick(ENUMS[list])])),
        primarySourceOfFundsDescription: 'Salary',
      },
      kycProfile: { fundsSendReceiveJurisdictions: [country], engageInActivities: ['NONE'] },
      ...(index % 20 === 8 && { campaign: 'spring' }),
    };
  }, FAULTS);
