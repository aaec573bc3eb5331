import text from '../../generated-wasm/phone.text.js';
import { decode } from './decode.js';

/** Compiles the module of phone numbers, which this file carries as text. */
export function embeddedPhone(): WebAssembly.Module {
  return new WebAssembly.Module(decode(text));
}
