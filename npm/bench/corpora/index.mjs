/** The payloads that are measured. */

export const CORPORA = ['person', 'treezor', 'traderpal'];

/**
 * @param {string} corpus
 * @returns {Promise<string[]>} JSON texts
 */
export async function textsOf(corpus) {
  const { payloads } = await import(`./${corpus}.mjs`);
  return payloads().map((/** @type {unknown} */ payload) => JSON.stringify(payload));
}

/**
 * What a door takes. Some contenders change the objects that they get, so each pass gets new ones.
 * @param {string} door
 * @param {readonly string[]} texts
 */
export const inputsOf = (door, texts) => (door === 'text' ? texts : texts.map((text) => JSON.parse(text)));
