/** UsherKit: one rulebook for the people who sign up. */
export type * from './generated/types.js';
export { killb } from './generated/schemas.js';
export { addMessages, type Messages } from './messages.js';
export { UsageError } from './options.js';
export type { Phone, PhoneOptions, PhoneResult, PhoneTools } from './phone.js';
export type { Schema, Validation } from './schema.js';
export type { StandardIssue, StandardSchema } from './standard.js';
export { InternalError } from './wasm.js';
