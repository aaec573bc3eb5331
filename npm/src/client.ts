/** What `usherkit/client` exports on every platform: all of `usherkit`, descriptions of schemas, and operations. */
export { killb, traderpal, treezor } from './generated/clients.js';
export type { DescribedSchema, FieldCondition, FieldValue, FormField, JsonSchema, RelativeDay } from './form.js';
export type * from './generated/answers.js';
export * from './index.js';
export type * from './operations.js';
