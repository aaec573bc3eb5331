import { check, prune } from '../../generated/typia/person.mjs';
import { e164 } from '../../rules/normalizers.mjs';
import { contender, errorsOf, phoneOf } from './answers.mjs';

/** Adds a fault for each member that the type of the document makes required. */
function need(/** @type {any} */ document, /** @type {import('./answers.mjs').Fault[]} */ errors) {
  const needed = document?.type === 'INE' ? ['cic', 'identificadorCiudadano'] : ['ocr', 'numeroEmision'];
  for (const member of needed) if (!document?.[member]) errors.push({ path: `$input.document.${member}` });
}

function normalize(/** @type {any} */ person) {
  prune(person);
  const { address, document, investmentProfile, kycProfile } = person;
  person.firstName = person.firstName.trim();
  if (person.middleName !== undefined) person.middleName = person.middleName.trim();
  person.lastName = person.lastName.trim();
  address.street1 = address.street1.trim();
  if (address.street2 !== undefined) address.street2 = address.street2.trim();
  address.city = address.city.trim();
  address.state = address.state.trim();
  address.zipCode = address.zipCode.trim();
  address.countryCode = address.countryCode.trim().toUpperCase();
  document.number = document.number.trim();
  document.issuedCountryCode = document.issuedCountryCode.trim().toUpperCase();
  if (document.cic !== undefined) document.cic = document.cic.trim();
  if (document.identificadorCiudadano !== undefined) {
    document.identificadorCiudadano = document.identificadorCiudadano.trim();
  }
  if (document.ocr !== undefined) document.ocr = document.ocr.trim();
  if (document.numeroEmision !== undefined) document.numeroEmision = document.numeroEmision.trim();
  if (person.nationality !== undefined) person.nationality = person.nationality.trim().toUpperCase();
  if (person.citizenship !== undefined) person.citizenship = person.citizenship.trim().toUpperCase();
  if (person.employmentDescription !== undefined) person.employmentDescription = person.employmentDescription.trim();
  if (person.employerName !== undefined) person.employerName = person.employerName.trim();
  if (person.occupation !== undefined) person.occupation = person.occupation.trim();
  if (investmentProfile !== undefined) {
    investmentProfile.primarySourceOfFundsDescription = investmentProfile.primarySourceOfFundsDescription.trim();
  }
  if (kycProfile !== undefined) {
    const places = kycProfile.fundsSendReceiveJurisdictions;
    for (let index = 0; index < places.length; index++) places[index] = places[index].trim();
  }
}

export const { object, text } = contender((person) => {
  const errors = errorsOf(check(person));
  const type = person?.document?.type;
  if (type === 'INE' || type === 'IFE') need(person.document, errors);
  const phone = phoneOf(person, 'phone', e164, errors);
  if (errors.length > 0) return { success: false, errors };
  normalize(person);
  person.phone = phone;
  return { success: true, data: person };
});
export { outcome } from './answers.mjs';
