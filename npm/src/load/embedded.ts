import text from '../../generated-wasm/schemas.text.js';
import { decode } from './decode.js';

/** Compiles the module of schemas that this file carries: synchronous, needs neither network nor file system. */
export function embedded(): WebAssembly.Module {
  return new WebAssembly.Module(decode(text));
}
