/** `usherkit/slim`: what `usherkit/client` exports, without wasm inside; the caller loads `usherkit/core.wasm` through {@link init}. */
import { install } from '../forms.js';
import { given } from '../load/given.js';

install(given);

export * from '../client.js';
export { init, type WasmSource } from '../load/given.js';
