import text from '../../generated-wasm/phone.text.js';
import { decode } from './decode.js';

/** Compiles the module of phone numbers that this file carries, as `embedded.ts` does that of validation. */
export function embeddedPhone(): WebAssembly.Module {
  return new WebAssembly.Module(decode(text));
}
