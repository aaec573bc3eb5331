/** `usherkit/client` for browsers: the wasm comes along inside the file. Messages in English, more by `addMessages`. */
// First: a bundle that begins with the text of the module is 0.1 KB smaller after Brotli.
import { embeddedCore } from '../load/embedded-core.js';
import { install } from '../forms.js';

install(embeddedCore);

export * from '../client.js';
