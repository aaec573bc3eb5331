/** What the command line selects. */
import { DOORS } from './contenders/index.mjs';
import { CORPORA } from './corpora/index.mjs';

/** What is measured if no part is named, and what else can be. */
const DEFAULT = ['speed', 'first', 'memory'];
const PARTS = [...DEFAULT, 'page'];

/** Every door of every corpus; a word names all doors of one or a single door. */
const PLACES = CORPORA.flatMap((corpus) =>
  DOORS.map((door) => ({ corpus, door, names: [corpus, `${corpus}/${door}`] })),
);

/** @typedef {(typeof PLACES)[number]} Place */

/** @param {string[]} words */
export function selection(words) {
  const known = ['--json', ...PARTS, ...new Set(PLACES.flatMap(({ names }) => names))];
  const unknown = words.find((word) => !known.includes(word));
  if (unknown) throw new Error(`\`${unknown}\` is none of ${known.join(', ')}`);
  const parts = PARTS.filter((part) => words.includes(part));
  const places = PLACES.filter(({ names }) => names.some((name) => words.includes(name)));
  return {
    json: words.includes('--json'),
    parts: parts.length > 0 ? parts : places.length > 0 ? ['speed'] : DEFAULT,
    places: places.length > 0 ? places : PLACES,
  };
}
