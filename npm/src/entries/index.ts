/** The default entry: the wasm bytes come along inside the file. Browsers; messages in English, more by `addMessages`. */
import { embedded } from '../load/embedded.js';
import { install } from '../wasm.js';

install(embedded);

export * from '../index.js';
