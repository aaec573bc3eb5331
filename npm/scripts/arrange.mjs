/**
 * Assigns characters to symbols so that Brotli predicts each character best from the two before it. Brotli sees only
 * the class of the last character and of the one before (RFC 7932 section 7.1, context mode UTF8): one for digits, one
 * for lower-case vowels and so on. Symbols that are followed by the same symbols belong in one class.
 */

/** Printable ASCII, without the characters that a JavaScript string has to escape. */
export const ALPHABET = Array.from({ length: 127 - 32 }, (_, index) => String.fromCharCode(32 + index)).filter(
  (character) => !`"\\`.includes(character),
);

/** The classes of the last character; all other characters form one more class. */
const CLASSES = [
  ' ',
  "'",
  '%',
  '.',
  '=',
  '(<[{',
  ')>]}',
  ',:;',
  '0123456789',
  'AEIOU',
  'BCDFGHJKLMNPQRSTVWXYZ',
  'aeiou',
];
CLASSES.push('bcdfghjklmnpqrstvwxyz');
const LAST = ALPHABET.map((character) => CLASSES.findIndex((own) => own.includes(character)) + 1);
/** The classes of the character before the last. */
const BEFORE = ALPHABET.map(
  (character) => [/[^ ]/, /[0-9A-Za-z]/, /[a-z]/].filter((own) => own.test(character)).length,
);
const BEFORES = 4;

/**
 * Exchanges the characters of two symbols for as long as that lowers the entropy.
 * @param {Uint8Array} symbols each below the number of characters
 * @returns {string[]} the character of each symbol
 */
export function arrange(symbols) {
  const size = ALPHABET.length;
  const places = [...ALPHABET.keys()];
  /** @type {Map<number, number>} */
  const triples = new Map();
  for (let at = 2; at < symbols.length; at++) {
    const triple = (symbols[at - 2] * size + symbols[at - 1]) * size + symbols[at];
    triples.set(triple, (triples.get(triple) ?? 0) + 1);
  }
  const withLast = places.map(() => /** @type {number[][]} */ ([]));
  const withBefore = places.map(() => /** @type {number[][]} */ ([]));
  for (const [triple, count] of triples) {
    const [before, last] = [Math.floor(triple / size / size), Math.floor(triple / size) % size];
    const entry = [before, last, triple % size, count];
    withLast[last].push(entry);
    withBefore[before].push(entry);
  }
  const bits = Float64Array.from({ length: symbols.length + 1 }, (_, count) => count && count * Math.log2(count));
  const contexts = Array.from({ length: (CLASSES.length + 1) * BEFORES }, () => new Uint32Array(size));
  const totals = new Uint32Array(contexts.length);
  let cost = 0;
  const count = (/** @type {number[]} */ [before, last, next, times], /** @type {number} */ sign) => {
    const context = LAST[places[last]] * BEFORES + BEFORE[places[before]];
    const [own, total] = [contexts[context][next], totals[context]];
    contexts[context][next] += sign * times;
    totals[context] += sign * times;
    cost += bits[totals[context]] - bits[total] - bits[contexts[context][next]] + bits[own];
  };
  const countBoth = (/** @type {number} */ a, /** @type {number} */ b, /** @type {number} */ sign) => {
    for (const symbol of [a, b]) {
      for (const entry of withLast[symbol]) count(entry, sign);
      for (const entry of withBefore[symbol]) if (entry[1] !== a && entry[1] !== b) count(entry, sign);
    }
  };
  const exchange = (/** @type {number} */ a, /** @type {number} */ b) => {
    countBoth(a, b, -1);
    [places[a], places[b]] = [places[b], places[a]];
    countBoth(a, b, 1);
  };
  for (const entries of withLast) for (const entry of entries) count(entry, 1);
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (let a = 1; a < size; a++) {
      for (let b = 0; b < a; b++) {
        const isUsed = withLast[a].length + withLast[b].length > 0;
        if (!isUsed || LAST[places[a]] === LAST[places[b]]) continue;
        const before = cost;
        exchange(a, b);
        // An exchange must be worth some bits: less is noise, which Brotli's own splitting into blocks outweighs.
        if (cost < before - 20) isBetter = true;
        else exchange(a, b);
      }
    }
  }
  return places.map((place) => ALPHABET[place]);
}
