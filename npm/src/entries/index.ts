/** The default entry: the wasm bytes come along inside the file. Browsers; messages in English, more by `addMessages`. */
import { embedded } from '../load/embedded.js';
import { phoneTools } from '../phone.js';
import { forms } from '../wasm.js';

forms.install(embedded);

export * from '../index.js';

/** Phone numbers, exactly as Google's libphonenumber sees them. */
export const phone = /* @__PURE__ */ phoneTools(forms);
