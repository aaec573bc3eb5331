/** `usherkit` for browsers: the wasm comes along inside the file. Messages in English, more by `addMessages`. */
// First: a bundle that begins with the text of the module is 0.1 KB smaller after Brotli.
import { embedded } from '../load/embedded.js';
import { install } from '../forms.js';

install(embedded);

export * from '../index.js';
