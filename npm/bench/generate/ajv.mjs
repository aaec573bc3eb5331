/** Writes what Ajv's standalone mode makes of the schemas. */
import { fileURLToPath } from 'node:url';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile } from '../contenders/ajv/compile.mjs';

/**
 * @param {string} corpus
 * @param {string} folder
 */
export async function generateAjv(corpus, folder) {
  const definition = await import(`../contenders/ajv/schemas/${corpus}.mjs`);
  const { ajv, validate } = compile(definition, { source: true, esm: true });
  // The code names our functions as `keywords.mjs` wrote them, and calls `require` for Ajv's own.
  await build({
    stdin: {
      contents: `import * as rules from './rules/normalizers.mjs';\n${standalone.default(ajv, validate)}`,
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    outfile: `${folder}/ajv/${corpus}.mjs`,
  });
}
