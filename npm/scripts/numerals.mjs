/** Numbers as text: `src/load/decode.ts` reads them. */

/** Printable ASCII without what a JavaScript string cannot hold as it is: the digits of a numeral. */
export const ALPHABET = Array.from({ length: 127 - 32 }, (_, index) => String.fromCharCode(32 + index)).filter(
  (character) => !`"\\`.includes(character),
);

/** Below it are the digits that end a numeral, from it on those after which it goes on. */
export const LAST_DIGITS = 64;

const OTHER_DIGITS = ALPHABET.length - LAST_DIGITS;

/**
 * The digits of a number, the most significant first.
 * @param {number} value a whole number, not negative
 * @returns {number[]}
 */
export function digitsOf(value) {
  const digits = [value % LAST_DIGITS];
  for (let rest = Math.floor(value / LAST_DIGITS); rest > 0; rest = Math.floor(rest / OTHER_DIGITS)) {
    digits.unshift(LAST_DIGITS + (rest % OTHER_DIGITS));
  }
  return digits;
}

/** @param {number[]} digits of one numeral */
export const numberOf = (digits) =>
  digits.reduce(
    (value, digit) => (digit < LAST_DIGITS ? value * LAST_DIGITS + digit : value * OTHER_DIGITS + digit - LAST_DIGITS),
    0,
  );

/** @param {number} value a whole number, not negative */
export const numeral = (value) =>
  digitsOf(value)
    .map((digit) => ALPHABET[digit])
    .join('');
