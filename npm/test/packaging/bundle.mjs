/** Bundles the installed package as an application's build tool does. */
import { build } from 'esbuild';

/**
 * @param {import('./consumer.mjs').Consumer} consumer
 * @param {string} source
 * @param {import('esbuild').BuildOptions} [options]
 * @returns {Promise<string>} the bundle's text
 */
export async function bundle(consumer, source, options = {}) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: consumer.folder },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
    ...options,
  });
  return outputFiles?.[0]?.text ?? '';
}
