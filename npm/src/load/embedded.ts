import text from '../../generated-wasm/core.text.js';
import { decode } from './decode.js';

/** Compiles the module that this file carries: synchronous, needs neither network nor file system. */
export function embedded(): WebAssembly.Module {
  return new WebAssembly.Module(decode(text));
}
