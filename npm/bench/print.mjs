/** The results as tables. */
import { DOORS } from './contenders/index.mjs';

const FIRST_COLUMN = 28;
const COLUMN = 14;

function table(/** @type {string} */ title, /** @type {string[]} */ columns, /** @type {unknown[][]} */ rows) {
  const line = (/** @type {unknown[]} */ [name, ...cells]) =>
    String(name).padEnd(FIRST_COLUMN) + cells.map((cell) => String(cell ?? '-').padStart(COLUMN)).join('');
  console.log(['', title, ...[columns, ...rows].map(line)].join('\n'));
}

/** @param {any} results what `--json` prints */
export function print({ node, corpora, speed = [], first = [], page = [], memory = [] }) {
  console.log(`Node ${node}; medians, each contender in a process of its own`);
  for (const { corpus, payloads, accepted, bytes } of corpora) {
    const own = speed.filter((row) => row.corpus === corpus);
    if (own.length === 0) continue;
    const cell = (contender, door) => own.find((row) => row.contender === contender && row.door === door)?.microseconds;
    const contenders = [...new Set(own.map(({ contender }) => contender))];
    table(
      `${corpus}: ${payloads} payloads, ${accepted} acceptable, ${bytes} bytes; processor time for one`,
      ['', 'text, µs', 'object, µs'],
      contenders.map((contender) => [contender, ...DOORS.map((door) => cell(contender, door))]),
    );
  }
  for (const [rows, column] of /** @type {const} */ ([
    [first, 'Node, ms'],
    [page, 'Chromium, ms'],
  ])) {
    if (rows.length === 0) continue;
    table(
      'first validation',
      ['', column],
      rows.map(({ contender, milliseconds }) => [contender, milliseconds]),
    );
  }
  if (memory.length > 0) {
    table(
      'memory after 1,000,000 payloads, and what 900,000 of them added',
      ['', 'retained, MB', 'added, MB'],
      memory.map(({ contender, retainedMegabytes, growthMegabytes }) => [
        contender,
        retainedMegabytes,
        growthMegabytes,
      ]),
    );
  }
}
