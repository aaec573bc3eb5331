/** Folders of the package, as absolute paths. */
import { fileURLToPath } from 'node:url';

/** @param {string} relative to `npm/` */
export const inPackage = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));

export const generated = inPackage('generated-wasm');
export const dist = inPackage('dist');
