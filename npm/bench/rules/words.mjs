/** Lists of words as texts. */

export const words = (/** @type {string} */ list) => list.split(' ');

/**
 * @template {string} Name
 * @param {Readonly<Record<Name, string>>} texts lists of words
 * @returns {Record<Name, string[]>}
 */
export const wordsOfEach = (texts) =>
  /** @type {Record<Name, string[]>} */ (
    Object.fromEntries(Object.entries(texts).map(([name, list]) => [name, words(/** @type {string} */ (list))]))
  );
