import { Buffer } from 'node:buffer';
import base64 from '../../generated-wasm/core.base64.js';

/**
 * Compiles the module that this file carries. Where there is a `Buffer`, Base64 is decoded ten times faster than the
 * text of `decode.ts`; that it compresses worse matters to nobody on a server. A file beside this one would be smaller
 * still, but bundlers of servers lose such files.
 */
export function embedded(): WebAssembly.Module {
  return new WebAssembly.Module(Buffer.from(base64, 'base64'));
}
