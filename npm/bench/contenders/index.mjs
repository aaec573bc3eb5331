/** Who is compared. */

/**
 * @typedef {{ ok: true, value: unknown } | { ok: false, faults: string[] }} Outcome faults: dotted paths
 *
 * @typedef {object} Contender a module for one corpus
 * @property {(json: string) => unknown} text validates JSON text
 * @property {(value: unknown) => unknown} object validates an object, and may change it
 * @property {(answer: any) => Outcome} outcome reads what either answered
 */

export const DOORS = /** @type {const} */ (['text', 'object']);

export const CONTENDERS = ['usherkit', 'zod', 'valibot', 'ajv', 'typia'];

/** Once warm, the code that Ajv writes ahead is as fast as the code that it compiles, because it is the same code. */
export const CONTENDERS_AT_FIRST = [...CONTENDERS, 'ajv-standalone'];

/** The path of a contender's module, from `npm/bench`. */
export const moduleOf = (/** @type {string} */ contender, /** @type {string} */ corpus) =>
  `./contenders/${contender}/${corpus}.mjs`;
