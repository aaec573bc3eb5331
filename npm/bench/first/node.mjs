/** The first validation of a fresh Node. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { answerOf } from '../turns.mjs';
import { firstOf } from './bundle.mjs';

const TURNS = 11;

export async function firstInNode() {
  const folder = mkdtempSync(join(tmpdir(), 'usherkit-bench-'));
  const file = join(folder, 'bundle.mjs');
  try {
    return await firstOf('first validation in Node', TURNS, (bundle) => {
      writeFileSync(file, `${bundle}\nconsole.log(JSON.stringify(globalThis.result));`);
      return answerOf(pathToFileURL(file).href, []);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
