/** The wasm module with the schemas. Each entry of the package says how to load it. */
import type { Locale } from './generated/types.js';
import { type Core, runtime } from './wasm.js';

let load: () => WebAssembly.Module;

/** Sets the function that loads the module, at first use. */
export function install(own: () => WebAssembly.Module): void {
  load = own;
}

/** The functions that give an instance the messages in a language. */
export const languages = new Map<Locale, (core: Core) => void>();

/** The module and its instance. */
export const forms = /* @__PURE__ */ runtime(
  () => load(),
  (core) => languages.forEach((give) => give(core)),
);
