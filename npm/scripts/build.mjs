/**
 * Optimizes the wasm modules, bundles the entries and writes the declarations. `cargo xtask build` runs this after
 * wasm-bindgen, with the names of the modules.
 */
import { copyFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { bundle, declarations } from './bundle.mjs';
import { dist, inPackage } from './paths.mjs';
import { finish, publish } from './wasm.mjs';

rmSync(dist, { recursive: true, force: true });
for (const name of process.argv.slice(2)) finish(name);
publish();
await bundle();
declarations();
// npm packs only files of the package's own folder.
for (const file of ['LICENSE-MIT', 'LICENSE-APACHE', 'README.md', 'core/src/phone/tables/NOTICE']) {
  copyFileSync(inPackage(`../${file}`), inPackage(basename(file)));
}
