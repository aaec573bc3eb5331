/** The sections of a wasm module (WebAssembly core specification, "Modules" in the binary format). */

/**
 * @param {Uint8Array} module
 * @returns {{ id: number, start: number, end: number }[]} in order; `start` is the offset of the section's header
 */
export function sections(module) {
  const MAGIC_AND_VERSION = 8;
  const found = [];
  let at = MAGIC_AND_VERSION;
  while (at < module.length) {
    const start = at;
    const id = module[at++];
    let size = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = module[at++];
      size |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    at += size;
    found.push({ id, start, end: at });
  }
  return found;
}
