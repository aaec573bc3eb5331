/** Who is compared, and on which corpora. */

/**
 * @typedef {{ ok: true, value: unknown } | { ok: false, faults: string[] }} Outcome faults: dotted paths
 *
 * @typedef {object} Contender a module for one corpus
 * @property {(json: string) => unknown} text validates JSON text
 * @property {(value: unknown) => unknown} object validates an object, and may change it
 * @property {(answer: any) => Outcome} outcome reads what either answered
 */

export const DOORS = /** @type {const} */ (['text', 'object']);

export const CONTENDERS = ['usherkit', 'zod', 'valibot', 'ajv'];

export const contendersOf = (/** @type {string} */ corpus) => CONTENDERS;

/** The path of a contender's module, from `npm/bench`. */
export const moduleOf = (/** @type {string} */ contender, /** @type {string} */ corpus) =>
  `./contenders/${contender}/${corpus}.mjs`;
