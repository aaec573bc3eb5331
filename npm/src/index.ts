/** UsherKit: one rulebook for the people who sign up. */
export { InternalError, UsageError } from './errors.js';
export type * from './generated/questions.js';
export type * from './generated/types.js';
export type { FieldCondition, FieldValue, FormField, JsonSchema, RelativeDay } from './form.js';
export { killb, traderpal, treezor } from './generated/schemas.js';
export { addMessages, type Messages } from './messages.js';
export type * from './phone.js';
export type * from './questions.js';
export type { Bytes } from './reading.js';
export type { Schema, Validation } from './schema.js';
export type { StandardIssue, StandardSchema } from './standard.js';
