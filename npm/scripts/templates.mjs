/**
 * A module's code as a sequence of templates and the numbers that fill their gaps. Brotli sees few neighbours of a
 * character, so it tells more where what is alike stands together: the instructions in one text, the numbers in others.
 */
import { CLOSE, leb, OPEN } from './instructions.mjs';

/** @typedef {import('./instructions.mjs').Gap} Gap */
/** @typedef {import('./instructions.mjs').Piece} Piece */
/**
 * A gap of a template, which each use fills with a number of its own.
 * @typedef {{ field: string, signed: boolean }} Hole
 */
/** @typedef {(number | Hole | typeof OPEN | typeof CLOSE)[]} Template */
/** @typedef {{ template: number, gaps: Gap[] }} Use */

/** Constants that are so frequent that they belong to the template. */
const USUAL_CONSTANTS = [0, 1, 2, -1];
/** How many pairs of neighbours become one template: each takes one character where there were two. */
const PAIRS = 10;

/**
 * @param {Piece[]} pieces
 * @returns {{ templates: Template[], uses: Use[] }}
 */
export function templatesOf(pieces) {
  /** @type {Map<string, number>} */
  const numbers = new Map();
  /** @type {Template[]} */
  const templates = [];
  const numberOf = (/** @type {Template} */ template) => {
    const key = JSON.stringify(template);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, templates.length);
    return templates.push(template) - 1;
  };

  let uses = pieces.map((piece) => {
    const filled = piece.flatMap(fillUsual);
    return { template: numberOf(filled.map(holeOf)), gaps: filled.filter(isGap) };
  });
  for (let pair = 0; pair < PAIRS && uses.length > 1; pair++) {
    const [first, second] = mostFrequentPair(uses);
    uses = join(uses, first, second, numberOf([...templates[first], ...templates[second]]));
  }
  return { templates, uses };
}

/** @param {Piece[number]} item */
const fillUsual = (item) =>
  isGap(item) && item.field === 'constant' && USUAL_CONSTANTS.includes(item.value) ? leb(item.value, true) : [item];

/**
 * @param {Piece[number]} item
 * @returns {item is Gap}
 */
const isGap = (item) => typeof item === 'object';

/** @param {Piece[number]} item */
const holeOf = (item) => (isGap(item) ? { field: item.field, signed: item.signed } : item);

/**
 * @param {Use[]} uses
 * @returns {[number, number]} two templates; of several pairs the first
 */
function mostFrequentPair(uses) {
  /** @type {Map<string, { pair: [number, number], count: number }>} */
  const pairs = new Map();
  for (let at = 1; at < uses.length; at++) {
    /** @type {[number, number]} */
    const pair = [uses[at - 1].template, uses[at].template];
    const entry = pairs.get(pair.join()) ?? { pair, count: 0 };
    entry.count++;
    pairs.set(pair.join(), entry);
  }
  return [...pairs.values()].reduce((best, entry) => (entry.count > best.count ? entry : best)).pair;
}

/**
 * @param {Use[]} uses
 * @param {number} first
 * @param {number} second
 * @param {number} both the template of one after the other
 */
function join(uses, first, second, both) {
  /** @type {Use[]} */
  const joined = [];
  for (let at = 0; at < uses.length; at++) {
    const [use, next] = [uses[at], uses[at + 1]];
    if (use.template === first && next?.template === second) {
      joined.push({ template: both, gaps: [...use.gaps, ...next.gaps] });
      at++;
    } else {
      joined.push(use);
    }
  }
  return joined;
}
