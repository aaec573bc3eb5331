/** `usherkit/phone`: phone numbers alone. */
import { embeddedPhone } from '../load/embedded-phone.js';
import { phoneToolsWithExamples } from '../phone.js';
import { runtime } from '../wasm.js';

export type * from '../phone.js';
export { InternalError, UsageError } from '../errors.js';

/** Phone numbers, exactly as Google's libphonenumber judges them. */
export const phone = /* @__PURE__ */ phoneToolsWithExamples(/* @__PURE__ */ runtime(embeddedPhone));
