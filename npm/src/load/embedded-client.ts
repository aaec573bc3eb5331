import text from '../../generated-wasm/client.text.js';
import { decode } from './decode.js';

/** Compiles the module of schemas and decisions that this file carries, as `embedded.ts` does that of schemas. */
export function embeddedClient(): WebAssembly.Module {
  return new WebAssembly.Module(decode(text));
}
