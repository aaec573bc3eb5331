/** TypeScript to one JavaScript file an entry and format, plus declarations. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { dist, generated, inPackage } from './paths.mjs';

const LOCALES = ['es', 'fr', 'pt'];

/** Runtimes that import `.wasm` files have no CommonJS. */
const ENTRIES = [
  ...[
    'index',
    'client',
    'phone',
    'slim',
    'node/index',
    'node/client',
    ...LOCALES.map((locale) => `locales/${locale}`),
  ].map((name) => ({ name, formats: ['esm', 'cjs'] })),
  ...['workerd/index', 'workerd/client', 'edge-light/index', 'edge-light/client'].map((name) => ({
    name,
    formats: ['esm'],
  })),
];

/** Leaves the module's file outside, next to the entries. */
const externalWasm = {
  name: 'external-wasm',
  setup(/** @type {import('esbuild').PluginBuild} */ plugin) {
    plugin.onResolve({ filter: /^usherkit-(\w+)\.wasm(\?module)?$/ }, ({ path }) => ({
      path: path.replace(/^usherkit-/, '../../'),
      external: true,
    }));
  },
};

/** Bundles every entry into `dist/esm` and `dist/cjs`. */
export async function bundle() {
  for (const format of /** @type {const} */ (['esm', 'cjs'])) {
    const entries = ENTRIES.filter(({ formats }) => formats.includes(format));
    await build({
      entryPoints: entries.map(({ name }) => inPackage(`src/entries/${name}.ts`)),
      outdir: join(dist, format),
      format,
      bundle: true,
      // One file an entry: with `sideEffects: false`, a bundler would drop the statement that installs the module if it
      // stood in a file whose exports only pass through.
      splitting: false,
      target: 'es2022',
      // Whitespace and names stay readable; the visitor's copy is minified by the application's own bundler.
      minifySyntax: true,
      legalComments: 'none',
      plugins: [externalWasm],
      external: ['node:buffer'],
      logLevel: 'warning',
    });
  }
}

/** Writes declarations into `dist/esm` and the same ones into `dist/cjs`, which calls itself CommonJS. */
export function declarations() {
  const types = join(generated, 'types');
  const compiler = inPackage('node_modules/typescript/bin/tsc');
  const project = ['--project', inPackage('tsconfig.build.json'), '--outDir', types];
  execFileSync(process.execPath, [compiler, ...project], { stdio: 'inherit' });
  for (const format of ['esm', 'cjs']) {
    const folder = join(dist, format);
    mkdirSync(folder, { recursive: true });
    cpSync(types, join(folder, 'types'), { recursive: true });
    for (const entry of ['index', 'client', 'phone', 'slim']) {
      writeFileSync(join(folder, `${entry}.d.ts`), `export * from './types/entries/${entry}.js';\n`);
    }
    for (const locale of LOCALES) {
      const declaration = `export * from '../types/entries/locales/${locale}.js';\n`;
      writeFileSync(join(folder, `locales/${locale}.d.ts`), declaration);
    }
  }
  writeFileSync(join(dist, 'cjs/package.json'), '{ "type": "commonjs" }\n');
}
