import { check } from '../../generated/typia/treezor.mjs';
import { e164ByShape } from '../../rules/normalizers.mjs';
import { contender, errorsOf, phoneOf } from './answers.mjs';

function normalize(/** @type {any} */ user) {
  if (user.firstname !== undefined) user.firstname = user.firstname.trim();
  if (user.lastname !== undefined) user.lastname = user.lastname.trim();
  if (user.middleNames !== undefined) user.middleNames = user.middleNames.trim();
  if (user.placeOfBirth !== undefined) user.placeOfBirth = user.placeOfBirth.trim();
  if (user.birthCountry !== undefined) user.birthCountry = user.birthCountry.trim().toUpperCase();
  if (user.nationality !== undefined) user.nationality = user.nationality.trim().toUpperCase();
  if (user.address1 !== undefined) user.address1 = user.address1.trim();
  if (user.address2 !== undefined) user.address2 = user.address2.trim();
  if (user.postcode !== undefined) user.postcode = user.postcode.trim();
  if (user.city !== undefined) user.city = user.city.trim();
  if (user.state !== undefined) user.state = user.state.trim();
  if (user.country !== undefined) user.country = user.country.trim().toUpperCase();
  if (user.language !== undefined) user.language = user.language.toLowerCase();
  if (user.timezone !== undefined) user.timezone = user.timezone.trim();
  if (user.userTag !== undefined) user.userTag = user.userTag.trim();
  if (user.accessTag !== undefined) user.accessTag = user.accessTag.trim();
}

export const { object, text } = contender((user) => {
  const errors = errorsOf(check(user));
  const phone = phoneOf(user, 'phone', e164ByShape, errors);
  const mobile = phoneOf(user, 'mobile', e164ByShape, errors);
  if (errors.length > 0) return { success: false, errors };
  normalize(user);
  if (phone !== undefined) user.phone = phone;
  if (mobile !== undefined) user.mobile = mobile;
  return { success: true, data: user };
});
export { outcome } from './answers.mjs';
