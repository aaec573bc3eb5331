/** `usherkit/client` for browsers: contains the wasm module, with messages in English; `addMessages` adds others. */
// This import is the first: a bundle that begins with the text of the module is 0.1 KB smaller after Brotli.
import { embeddedCore } from '../load/embedded-core.js';
import { install } from '../forms.js';

install(embeddedCore);

export * from '../client.js';
