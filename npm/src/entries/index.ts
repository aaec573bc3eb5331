/** `usherkit` for browsers: contains the wasm module, with messages in English; `addMessages` adds others. */
// This import is the first: a bundle that begins with the text of the module is 0.1 KB smaller after Brotli.
import { embedded } from '../load/embedded.js';
import { install } from '../forms.js';

install(embedded);

export * from '../index.js';
