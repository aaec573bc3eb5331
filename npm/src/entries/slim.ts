/** `usherkit/slim`: no wasm inside; the caller loads `usherkit/core.wasm` through {@link init}. */
import { given } from '../load/given.js';
import { install } from '../wasm.js';

install(given);

export * from '../index.js';
export { init, type WasmSource } from '../load/given.js';
