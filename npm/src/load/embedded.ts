import text from '../../generated-wasm/validation.text.js';
import { decode } from './decode.js';

/** Compiles the module of validation and phone numbers that this file carries: synchronous, needs neither network nor file system. */
export function embedded(): WebAssembly.Module {
  return new WebAssembly.Module(decode(text));
}
