/** Users of TraderPal: variations of the published payload. */
import { mixed } from './mixed.mjs';

const FIRST = ['John', 'Noor', 'Aisha', 'Wei', 'Olga', 'Tomás', 'Grace', 'Kwame'];
const LAST = ['Doe', 'Haddad', 'Khan', 'Chen', 'Ivanova', "O'Brien", 'Mensah', 'van der Berg'];
const COUNTRIES = ['US', 'GB', 'AE', 'SG', 'BR', 'ZA', 'NG'];
const PHONES = ['+12025550143', '+44 20 7946 0018', '+971 50 123 4567', '+65 8123 4567', '+1234567890'];

/** @type {Parameters<typeof mixed>[1]} */
const FAULTS = {
  firstName: [(user) => (user.firstName = ' ')],
  lastName: [(user) => delete user.lastName, (user) => (user.lastName = 'x'.repeat(101))],
  email: [(user) => (user.email = 'noor@')],
  dateOfBirth: [(user) => (user.dateOfBirth = '1990-13-01'), (user) => (user.dateOfBirth = '2031-01-01')],
  country: [(user) => (user.country = 'USA')],
  phoneNumber: [(user) => (user.phoneNumber = '12345'), (user) => (user.phoneNumber = 12025550143)],
};

/** Some need trimming, upper case or the removal of a member, or get a warning. */
export const payloads = () =>
  mixed((random, index) => {
    const firstName = random.pick(FIRST);
    const country = random.pick(COUNTRIES);
    return {
      email: index % 20 === 6 ? 'noor@gmial.com' : `user${index}@example.com`,
      firstName: index % 10 === 5 ? ` ${firstName} ` : firstName,
      lastName: random.pick(LAST),
      dateOfBirth: random.day(1950, 2005),
      country: index % 20 === 7 ? country.toLowerCase() : country,
      phoneNumber: random.pick(PHONES),
      ...(index % 20 === 8 && { campaign: 'spring' }),
    };
  }, FAULTS);
