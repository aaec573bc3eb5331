/**
 * Writes what typia makes of the types. The last version with a transformer in JavaScript, which needs neither a patched
 * compiler nor an install script: version 14 has one in Go, which needs Node 22.15.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { transform } from 'typia/lib/transform';

const types = fileURLToPath(new URL('../contenders/typia/types', import.meta.url));

/**
 * @param {readonly string[]} corpora
 * @param {string} folder
 */
export async function generateTypia(corpora, folder) {
  const program = ts.createProgram(
    corpora.map((corpus) => `${types}/${corpus}.ts`),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      strict: true,
      // Only the texts of tags use some of the imports.
      verbatimModuleSyntax: true,
      allowJs: true,
      skipLibCheck: true,
      types: [],
      outDir: folder,
    },
  );
  const problems = [...ts.getPreEmitDiagnostics(program)];
  const before = [
    transform(program, {}, { addDiagnostic: (/** @type {ts.Diagnostic} */ problem) => problems.push(problem) - 1 }),
  ];
  for (const corpus of corpora) {
    let code = '';
    const write = (/** @type {string} */ _, /** @type {string} */ text) => (code = text);
    program.emit(program.getSourceFile(`${types}/${corpus}.ts`), write, undefined, false, { before });
    if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems, host));
    await build({
      stdin: { contents: code, resolveDir: types },
      bundle: true,
      format: 'esm',
      outfile: `${folder}/typia/${corpus}.mjs`,
    });
  }
}

const host = {
  getCanonicalFileName: (/** @type {string} */ name) => name,
  getCurrentDirectory: () => types,
  getNewLine: () => '\n',
};
