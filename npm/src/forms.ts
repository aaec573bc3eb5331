/** The module with the schemas; each entry of the package says where it comes from. */
import type { Locale } from './generated/types.js';
import { type Core, runtime } from './wasm.js';

let load: () => WebAssembly.Module;

/** Says where it comes from. */
export function install(own: () => WebAssembly.Module): void {
  load = own;
}

/** What gives an instance the messages in a language. */
export const languages = new Map<Locale, (core: Core) => void>();

/** The module and its instance. */
export const forms = /* @__PURE__ */ runtime(
  () => load(),
  (core) => languages.forEach((give) => give(core)),
);
