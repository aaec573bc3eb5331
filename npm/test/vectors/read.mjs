/** Reads the vectors that the command line asks for. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OWN = fileURLToPath(new URL('../../../tests/vectors', import.meta.url));
const NOT_VECTORS = ['index.json', 'schema.json'];

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

function filesOf(folder) {
  const index = join(folder, 'index.json');
  const names = existsSync(index)
    ? readJson(index).files
    : readdirSync(folder)
        .filter((file) => file.endsWith('.json') && !NOT_VECTORS.includes(file))
        .sort();
  return names.map((file) => join(folder, file));
}

/** All vectors of the folder that `--dir` names, in order; without `--dir`, the project's own. */
export function vectorsOf(words) {
  if (words.length > 0 && (words.length !== 2 || words[0] !== '--dir')) throw new Error('the option is --dir DIR');
  return filesOf(words[1] ?? OWN).flatMap((file) => readJson(file).vectors);
}

/** Prints one line of JSON for each vector, and sets the exit code to 1 if one did not pass. */
export function print(lines) {
  if (lines.some(({ passed }) => !passed)) process.exitCode = 1;
  process.stdout.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}
