import { check, prune } from '../../generated/typia/traderpal.mjs';
import { e164ByShape } from '../../rules/normalizers.mjs';
import { contender, errorsOf, phoneOf } from './answers.mjs';

export const { object, text } = contender((user) => {
  const errors = errorsOf(check(user));
  const phoneNumber = phoneOf(user, 'phoneNumber', e164ByShape, errors);
  if (errors.length > 0) return { success: false, errors };
  prune(user);
  user.firstName = user.firstName.trim();
  user.lastName = user.lastName.trim();
  user.country = user.country.trim().toUpperCase();
  if (phoneNumber !== undefined) user.phoneNumber = phoneNumber;
  return { success: true, data: user };
});
export { outcome } from './answers.mjs';
