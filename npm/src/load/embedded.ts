import text from '../../generated-wasm/validation.text.js';
import { decode } from './decode.js';

/**
 * Compiles the module of validation and phone numbers, which this file carries as text. This is synchronous and needs
 * neither a network nor a file system.
 */
export function embedded(): WebAssembly.Module {
  return new WebAssembly.Module(decode(text));
}
