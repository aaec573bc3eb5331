import text from '../../generated-wasm/core.text.js';
import { decode } from './decode.js';

/** Compiles the module with everything that this file carries, as `embedded.ts` does that of validation. */
export function embeddedCore(): WebAssembly.Module {
  return new WebAssembly.Module(decode(text));
}
