import text from '../../generated-wasm/core.text.js';
import { decode } from './decode.js';

/** Compiles the module with everything, which this file carries as text. */
export function embeddedCore(): WebAssembly.Module {
  return new WebAssembly.Module(decode(text));
}
