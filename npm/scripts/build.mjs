/** `cargo xtask build` calls this after wasm-bindgen: optimize the module, bundle the entries, write declarations. */
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, declarations } from './bundle.mjs';
import { dist, inPackage } from './paths.mjs';
import { finish } from './wasm.mjs';

rmSync(dist, { recursive: true, force: true });
finish('core');
await bundle();
declarations();
for (const licence of ['LICENSE-MIT', 'LICENSE-APACHE']) {
  copyFileSync(inPackage(`../${licence}`), join(inPackage('.'), licence));
}
