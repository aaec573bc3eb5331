/** Numbers that are the same in every run. */

export class Random {
  #state;

  constructor(/** @type {number} */ seed) {
    this.#state = seed;
  }

  /** A number from 0 to below 1 (mulberry32). */
  #next() {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`. */
  whole(/** @type {number} */ least, /** @type {number} */ most) {
    return least + Math.floor(this.#next() * (most - least + 1));
  }

  /** @template T @param {readonly T[]} list @returns {T} */
  pick(list) {
    return /** @type {T} */ (list[this.whole(0, list.length - 1)]);
  }

  digits(/** @type {number} */ length) {
    return Array.from({ length }, () => this.whole(0, 9)).join('');
  }

  /** `YYYY-MM-DD`, in years from `least` to `most`. */
  day(/** @type {number} */ least, /** @type {number} */ most) {
    const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
    return `${this.whole(least, most)}-${two(this.whole(1, 12))}-${two(this.whole(1, 28))}`;
  }
}
