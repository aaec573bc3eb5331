/** `cargo xtask build` calls this after wasm-bindgen: optimize the module, bundle the entries, write declarations. */
import { copyFileSync, rmSync } from 'node:fs';
import { bundle, declarations } from './bundle.mjs';
import { dist, inPackage } from './paths.mjs';
import { finish } from './wasm.mjs';

rmSync(dist, { recursive: true, force: true });
finish('core');
await bundle();
declarations();
// npm packs only what lies in the package's own folder.
for (const file of ['LICENSE-MIT', 'LICENSE-APACHE', 'README.md']) {
  copyFileSync(inPackage(`../${file}`), inPackage(file));
}
