/** `usherkit/slim`: no wasm inside; the caller loads `usherkit/core.wasm` through {@link init}. */
import { answerWith } from '../asking.js';
import { decide } from '../decisions.js';
import { forms, install } from '../forms.js';
import { given } from '../load/given.js';
import { phoneTools } from '../phone.js';

install(given);
answerWith(decide);

export * from '../index.js';
export { init, type WasmSource } from '../load/given.js';

/** Phone numbers, exactly as Google's libphonenumber sees them. */
export const phone = /* @__PURE__ */ phoneTools(forms);
