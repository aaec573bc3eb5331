/** `usherkit/slim`: the exports of `usherkit/client` without a wasm module; {@link init} loads `usherkit/core.wasm`. */
import { install } from '../forms.js';
import { given } from '../load/given.js';

install(given);

export * from '../client.js';
export { init, type WasmSource } from '../load/given.js';
