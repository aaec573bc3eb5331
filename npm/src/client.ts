/** The exports of `usherkit/client` on every platform: `usherkit`, descriptions of schemas, operations, examples. */
import { forms } from './forms.js';
import { phoneToolsWithExamples } from './phone.js';

export { killb, traderpal, treezor } from './generated/clients.js';
export type { DescribedSchema, FieldCondition, FieldValue, FormField, JsonSchema, RelativeDay } from './form.js';
export type * from './generated/answers.js';
export * from './index.js';
export type * from './operations.js';

/** Phone numbers, exactly as Google's libphonenumber judges them, with example numbers. */
export const phone = /* @__PURE__ */ phoneToolsWithExamples(forms);
