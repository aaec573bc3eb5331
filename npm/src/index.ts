/** The exports of `usherkit` on every platform: validation and phone numbers. */
import { forms } from './forms.js';
import { phoneTools } from './phone.js';

export { InternalError, UsageError } from './errors.js';
export { killb, traderpal, treezor } from './generated/schemas.js';
export type * from './generated/types.js';
export { addMessages, type Messages } from './messages.js';
export type * from './phone.js';
export type { Bytes } from './reading.js';
export type { Schema, Validation } from './schema.js';
export type { StandardIssue, StandardSchema } from './standard.js';

/** Phone numbers, exactly as Google's libphonenumber judges them. */
export const phone = /* @__PURE__ */ phoneTools(forms);
