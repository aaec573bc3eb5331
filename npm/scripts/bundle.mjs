/** Bundles TypeScript into one JavaScript file for each entry and format, and writes declarations. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { dist, generated, inPackage } from './paths.mjs';

const LOCALES = ['es', 'fr', 'pt'];

/** The entries with their formats. Runtimes that import `.wasm` files have no CommonJS. */
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

/** Keeps the wasm file out of the bundles: it stays `dist/server.wasm`. */
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
      // One file for each entry: with `sideEffects: false`, a bundler drops the statement that installs the module if
      // its file only passes exports through.
      splitting: false,
      target: 'es2022',
      // Whitespace and names stay readable; the application's own bundler minifies them.
      minifySyntax: true,
      legalComments: 'none',
      plugins: [externalWasm],
      external: ['node:buffer'],
      logLevel: 'warning',
    });
  }
}

/** Writes the same declarations into `dist/esm` and `dist/cjs`, and marks `dist/cjs` as CommonJS. */
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
