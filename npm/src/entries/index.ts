/**
 * The default entry, for browsers: the wasm comes along inside the file, in two parts, so that who uses only schemas or
 * only phone numbers gets only that from a bundler. Messages in English, more by `addMessages`.
 */
// First: a bundle that begins with the text of the module is 0.1 KB smaller after Brotli.
import { embedded } from '../load/embedded.js';
import { install } from '../forms.js';
import { embeddedPhone } from '../load/embedded-phone.js';
import { phoneTools } from '../phone.js';
import { runtime } from '../wasm.js';

install(embedded);

export * from '../index.js';

/** Phone numbers, exactly as Google's libphonenumber sees them. */
export const phone = /* @__PURE__ */ phoneTools(/* @__PURE__ */ runtime(embeddedPhone));
